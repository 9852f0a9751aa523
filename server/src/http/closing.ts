import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Milliseconds between looks for connections whose last request has been answered. */
const LOOK_EVERY = 50

/**
 * Once the server closes, ends every connection that has no request under way. Left alone, one that was opened and has
 * asked nothing would hold up the end for two minutes, and one whose last request was answered after the closing had begun
 * for as long as connections are kept.
 */
export function registerClosing(app: FastifyInstance): void {
  const { server } = app
  const silent = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  server.on('request', ({ socket }: { readonly socket: Socket }) => silent.delete(socket))
  app.addHook('preClose', async () => {
    const looking = setInterval(() => {
      // Node counts a connection that has asked nothing yet as busy.
      for (const socket of silent) socket.destroy()
      server.closeIdleConnections()
    }, LOOK_EVERY)
    server.once('close', () => clearInterval(looking))
    if (!server.listening) clearInterval(looking)
  })
}

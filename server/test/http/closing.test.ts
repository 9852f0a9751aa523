import { connect } from 'node:net'
import { fastify } from 'fastify'
import { expect, test } from 'vitest'
import { registerClosing } from '../../src/http/closing.ts'
import { limits } from '../../src/http/limits.ts'

test('neither a connection that has asked nothing nor one that was answered last holds up the end; what is under way is answered', async () => {
  const app = fastify(limits)
  registerClosing(app)
  let arrived = (): void => undefined
  const underWay = new Promise<void>((resolve) => {
    arrived = resolve
  })
  app.get('/slow', async () => {
    arrived()
    await new Promise((resolve) => setTimeout(resolve, 200))
    return 'answered'
  })
  const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const opened = new Promise((resolve) => app.server.once('connection', resolve))
  const silent = connect(Number(address.port), address.hostname)
  const ended = new Promise((resolve) => silent.once('close', resolve))
  await opened
  const answer = fetch(new URL('/slow', address)).then((one) => one.text())
  await underWay
  const began = performance.now()
  await app.close()
  expect(performance.now() - began).toBeLessThan(5_000)
  expect(await answer).toBe('answered')
  await ended
})

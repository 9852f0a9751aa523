import { Socket } from 'node:net'
import { Client, type Pool, type PoolClient } from 'pg'

/**
 * Closes connections on which nothing moves for a while although somebody works with them: the database gives every
 * statement up earlier, so whoever says nothing for longer is gone without a word, as behind a broken network.
 *
 * @param milliseconds longer than the database takes to give a statement up
 */
export function closeSilent(pool: Pool, milliseconds: number): void {
  pool.on('acquire', (client) => {
    socketOf(client)?.setTimeout(milliseconds)
  })
  pool.on('release', (_error, client) => {
    socketOf(client)?.setTimeout(0)
  })
  pool.on('connect', (client) => {
    const socket = socketOf(client)
    socket?.on('timeout', () => socket.destroy(new SilenceError()))
  })
}

/** The database says nothing any more. */
class SilenceError extends Error {
  readonly code = 'ETIMEDOUT'

  constructor() {
    super('the database says nothing')
    this.name = 'SilenceError'
  }
}

function socketOf(client: PoolClient): Socket | undefined {
  const stream = client instanceof Client ? client.connection.stream : undefined
  return stream instanceof Socket ? stream : undefined
}

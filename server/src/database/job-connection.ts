import { Kysely } from 'kysely'
import { Client, type ClientBase, type Pool } from 'pg'
import { PooledDialect } from './driver.ts'
import type { Database } from './pool.ts'
import type { DB } from './tables.gen.ts'

/** A connection of its own for work that takes as long as it takes, and copies rows. */
export interface JobConnection {
  /** what repositories take; everything runs on this one connection */
  readonly db: Database
  /** the same connection, for COPY within a transaction of `db` */
  readonly client: ClientBase
  /** ends it, whatever it is doing: what was not committed is rolled back */
  close(): Promise<void>
}

/** Statements of a job have no time; a lock they do not get in half a minute, they give up. */
const SETTINGS = '-c statement_timeout=0 -c idle_in_transaction_session_timeout=0 -c lock_timeout=30000'

/**
 * Connects as the pool does, under the same role.
 *
 * @throws what the driver says where there is no connection
 */
export async function connectForJob(pool: Pool): Promise<JobConnection> {
  // COPY cannot share a pipeline.
  const { options } = pool
  const client = new Client({ ...options, pipeline: false, options: `${options.options ?? ''} ${SETTINGS}` })
  client.on('error', () => undefined)
  await client.connect()
  const only = Object.assign(client, { release: () => undefined })
  const db = new Kysely<DB>({
    dialect: new PooledDialect({ connect: async () => only, end: () => client.end() }),
  })
  return { db, client, close: () => client.end() }
}

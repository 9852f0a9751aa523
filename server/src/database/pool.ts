import { WORKING_ROLE } from '@chibo/migrations'
import { Kysely } from 'kysely'
import { Pool, type PoolConfig } from 'pg'
import { PooledDialect } from './driver.ts'
import { GatheringSocket } from './gathering-socket.ts'
import { closeSilent } from './silence.ts'
import type { DB } from './tables.gen.ts'
import { valueTypes } from './values.ts'

/** Milliseconds after which the database gives a statement up. */
const STATEMENT_TIME = 15_000

/** Kysely on chibo's tables: what repositories take first, as a database or a transaction. */
export type Database = Kysely<DB>

/** The connections of the program. */
export interface Connections {
  /** typed queries */
  db: Database
  /** the driver's pool below `db`, for prepared statements and LISTEN */
  pool: Pool
  /** waits for running queries, then closes every connection */
  close: () => Promise<void>
}

/** How to connect; the defaults are those of a server. */
export interface ConnectionOptions {
  /** connections at most; a read takes one for well under a millisecond, so few go far */
  size?: number
  /** shown in pg_stat_activity */
  name?: string
  /**
   * milliseconds after which the database gives a statement up; 0 for never. After twice of them without a sign of life
   * the connection is closed
   */
  statementTimeout?: number
  /** true: works as the user of the URL itself, past row-level security; for maintenance and tests, never to serve */
  asOwner?: boolean
}

/**
 * Opens a pool whose every connection works as the role `chibo_app`, bound by row-level security, unless `asOwner` says
 * otherwise. Nothing is connected before the first query.
 *
 * @param url connection string of a user that may take the working role
 * @param options see there
 */
export function connect(url: string, options: ConnectionOptions = {}): Connections {
  const pool = new Pool(poolConfig(url, options))
  // A connection that breaks while idle is replaced by the pool, and whoever works with one learns it from the statement;
  // unheard, either event would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const { statementTimeout = STATEMENT_TIME } = options
  if (statementTimeout > 0) closeSilent(pool, 2 * statementTimeout)
  const db = new Kysely<DB>({ dialect: new PooledDialect(pool) })
  return { db, pool, close: () => close(db, pool) }
}

/** Kysely closes the pool only if it made a query itself. */
async function close(db: Database, pool: Pool): Promise<void> {
  await db.destroy()
  if (!pool.ended) await pool.end()
}

/** The settings of `connect`, for whoever needs a single client like the pool's. */
export function poolConfig(url: string, options: ConnectionOptions = {}): PoolConfig {
  const session = {
    ...(options.asOwner === true ? {} : { role: WORKING_ROLE }),
    timezone: 'UTC',
    jit: 'off',
    statement_timeout: String(options.statementTimeout ?? STATEMENT_TIME),
    lock_timeout: '5000',
    idle_in_transaction_session_timeout: '60000',
  }
  return {
    connectionString: url,
    application_name: options.name ?? 'chibo',
    options: Object.entries(session)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    max: options.size ?? 6,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    // Statements of a transaction go out without waiting for each other. Maintenance copies rows, which cannot share a
    // pipeline.
    pipeline: options.asOwner !== true,
    stream: () => new GatheringSocket(),
    types: valueTypes,
  }
}

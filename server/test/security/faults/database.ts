import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@chibo/migrations'
import { Client, type PoolClient } from 'pg'
import { startEmbedded, type Embedded } from '../../../src/database/embedded/index.ts'
import { readPostmasterFile } from '../../../src/database/embedded/server.ts'
import { connect } from '../../../src/database/pool.ts'
import type { TestDatabase } from '../../kit/database.ts'
import { Line } from './line.ts'

/** Milliseconds after which the program's statements are given up: short, so that each fault is over soon. */
const STATEMENT_TIME = 2_000
const LOCK_TIME = 1_000

/** A PostgreSQL of its own, so that it can be killed, with the program's line to it and another one for the test. */
export class FragileDatabase {
  readonly connections: TestDatabase
  readonly line: Line
  private readonly side: Line
  private readonly directory: string
  private embedded: Embedded

  private constructor(directory: string, embedded: Embedded, line: Line, side: Line) {
    this.directory = directory
    this.embedded = embedded
    this.line = line
    this.side = side
    const url = line.urlOf(embedded.url)
    const working = connect(url, { name: 'chibo test', statementTimeout: STATEMENT_TIME })
    working.pool.on('connect', (client) => {
      client.query(`set lock_timeout = ${LOCK_TIME}`).catch(() => undefined)
    })
    const owner = connect(side.urlOf(embedded.url), { name: 'chibo test owner', asOwner: true, size: 3 })
    const drop = async () => {
      await Promise.all([working.close(), owner.close()])
      await Promise.all([line.end(), side.end()])
      await this.embedded.stop()
      rmSync(directory, { recursive: true, force: true })
    }
    this.connections = { url, db: working.db, pool: working.pool, owner, drop }
  }

  static async start(): Promise<FragileDatabase> {
    const directory = mkdtempSync(join(tmpdir(), 'chibo-test-'))
    chmodSync(directory, 0o755)
    const embedded = await startEmbedded({ dataDirectory: directory, durable: false })
    await migrate(embedded.url)
    const [line, side] = await Promise.all([Line.before(embedded.url), Line.before(embedded.url)])
    const database = new FragileDatabase(directory, embedded, line, side)
    await database.sql(`alter system set deadlock_timeout = '300ms'`)
    await database.sql('select pg_reload_conf()')
    return database
  }

  /** Runs statements as the owner of everything. */
  async sql(text: string): Promise<Record<string, unknown>[]> {
    const { rows } = await this.connections.owner.pool.query<Record<string, unknown>>(text)
    return rows
  }

  /** Whether the database takes new connections. */
  async take(connections: boolean): Promise<void> {
    const client = new Client({ connectionString: this.embedded.urlOf('postgres') })
    await client.connect()
    await client.query(`alter database chibo with allow_connections ${connections}`)
    await client.end()
  }

  /** Kills PostgreSQL the way the system does when memory runs out. */
  kill(): void {
    process.kill(Number(readPostmasterFile(join(this.directory, 'postgres'))[0]), 'SIGKILL')
  }

  /** Starts it again on the same data. */
  async restart(): Promise<void> {
    await this.embedded.stop()
    this.embedded = await startEmbedded({ dataDirectory: this.directory, durable: false })
    this.line.leadTo(this.embedded.url)
    this.side.leadTo(this.embedded.url)
  }

  /**
   * Does something to the database, asks, and undoes it.
   *
   * @param before statements, and those that undo them
   */
  async with<T>([before, after]: readonly [string, string], ask: () => Promise<T>): Promise<T> {
    await this.sql(before)
    try {
      return await ask()
    } finally {
      await this.sql(after)
    }
  }

  /**
   * Holds a table while somebody asks, does something once a statement waits for it, and lets go when that is answered.
   */
  async holding<T>(
    table: string,
    ask: () => Promise<T>,
    meanwhile: (holder: PoolClient) => unknown = () => undefined,
  ): Promise<T> {
    const client = await this.connections.owner.pool.connect()
    try {
      await client.query('begin')
      await client.query(`lock table ${table} in access exclusive mode`)
      const answer = ask()
      await this.someoneWaits()
      await meanwhile(client)
      const [received] = await Promise.all([answer])
      return received
    } finally {
      // After its server was killed there is nothing to let go.
      await client.query('rollback').catch(() => undefined)
      client.release(true)
    }
  }

  /** Waits until a statement of the program waits for a lock. */
  async someoneWaits(): Promise<void> {
    for (let attempt = 0; attempt < 1_000; attempt += 1) {
      const [row] = await this.sql(
        `select count(*)::int as n from pg_stat_activity where application_name = 'chibo test' and wait_event_type = 'Lock'`,
      )
      if (row?.['n'] !== 0) return
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    throw new Error('no statement waited for a lock')
  }
}

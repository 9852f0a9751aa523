import {
  AbortedTransactionError,
  CompiledQuery,
  PostgresDialect,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import { DatabaseError, type PoolClient, type QueryResult as Answer } from 'pg'
import { isLarge, runLarge } from './large-statement.ts'
import { PreparedNames } from './prepared-names.ts'

/** Where connections come from: the pool, or one connection alone. */
export interface ClientSource {
  connect(): Promise<PoolClient>
  end(): Promise<void>
}

/** Kysely's PostgreSQL on the program's pool: statements that come again are prepared under names. */
export class PooledDialect extends PostgresDialect {
  private readonly pool: ClientSource

  constructor(pool: ClientSource) {
    // Connections come from the driver below alone.
    super({ pool: () => Promise.reject(new Error('the driver has its own source')) })
    this.pool = pool
  }

  override createDriver(): Driver {
    return new PooledDriver(this.pool)
  }
}

/** Longer statements are not prepared: they are lists of rows, of a length that hardly comes again. Several cannot be. */
const TEXT_MAX = 8_000

class PooledDriver implements Driver {
  private readonly pool: ClientSource
  private readonly names = new PreparedNames()

  constructor(pool: ClientSource) {
    this.pool = pool
  }

  async init(): Promise<void> {
    // The pool connects by itself.
  }

  async acquireConnection(): Promise<PooledConnection> {
    return new PooledConnection(await this.pool.connect(), this.names)
  }

  async beginTransaction(connection: PooledConnection, settings: TransactionSettings): Promise<void> {
    await connection.executeQuery(beginStatement(settings))
  }

  async commitTransaction(connection: PooledConnection): Promise<void> {
    await connection.executeQuery(COMMIT)
  }

  async rollbackTransaction(connection: PooledConnection): Promise<void> {
    await connection.executeQuery(ROLLBACK)
  }

  async releaseConnection(connection: PooledConnection): Promise<void> {
    connection.release()
  }

  destroy(): Promise<void> {
    return this.pool.end()
  }
}

/** What ends a transaction. @throws AbortedTransactionError when it was rolled back instead */
export const COMMIT = CompiledQuery.raw('commit')
/** What gives a transaction up. */
export const ROLLBACK = CompiledQuery.raw('rollback')

const BEGIN = CompiledQuery.raw('begin')

/** What begins a transaction. */
export function beginStatement({ isolationLevel }: TransactionSettings): CompiledQuery {
  return isolationLevel === undefined ? BEGIN : CompiledQuery.raw(`begin isolation level ${isolationLevel}`)
}

// The plan of a prepared statement, or the statement, is gone: after a migration, or behind a foreign pooler.
const LOST = new Set<unknown>(['0A000', '26000'])

/** A connection while it is taken from the pool. Statements are sent at once, in the order in which they are run. */
class PooledConnection implements DatabaseConnection {
  private readonly client: PoolClient
  private readonly names: PreparedNames
  private isDoubtful = false

  constructor(client: PoolClient, names: PreparedNames) {
    this.client = client
    this.names = names
  }

  async executeQuery<R>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.run(text, parameters).catch((error: unknown) => {
      if (!(error instanceof DatabaseError) || LOST.has(error.code)) this.isDoubtful = true
      throw error
    })
    // PostgreSQL ends a transaction in which a statement has failed by a rollback, and tells so.
    if (result.command === 'ROLLBACK' && text === COMMIT.sql) throw new AbortedTransactionError()
    return result
  }

  streamQuery(): never {
    throw new Error('rows are not streamed')
  }

  /** Gives the connection back; one that is still in a transaction, or whose state is doubtful, is closed. */
  release(): void {
    const isIdle = this.client.getTransactionStatus() === 'I'
    this.client.release(!isIdle || this.isDoubtful || this.names.isStale(this.client))
  }

  private run(text: string, parameters: readonly unknown[]): Promise<Answer> {
    if (isLarge(parameters)) return runLarge(this.client, text, parameters)
    const name =
      text.length > TEXT_MAX || text.includes(';') ? undefined : this.names.nameOf(this.client, text)
    return this.client.query({ ...(name === undefined ? {} : { name }), text, values: [...parameters] })
  }
}

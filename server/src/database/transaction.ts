import {
  PostgresDialect,
  Transaction,
  type CompiledQuery,
  type ConnectionProvider,
  type DatabaseConnection,
  type IsolationLevel,
  type Kysely,
  type QueryExecutor,
} from 'kysely'
import { beginStatement, COMMIT, ROLLBACK } from './driver.ts'

/** How often a transaction is tried in all before its error is given up on. */
const ATTEMPTS = 5

// serialization_failure and deadlock_detected: the database asks to run the whole transaction again.
const AGAIN = new Set(['40001', '40P01'])

/** How to run a transaction that resolves to T. */
export interface TransactionOptions<DB, T> {
  /** by default the database's, read committed */
  readonly isolation?: IsolationLevel
  /** true: the work's first statements only read, so they need not wait for the transaction to have begun */
  readonly readsFirst?: boolean
  /** the statements that the transaction ends with, in this order; they are sent in one go with the commit */
  readonly last?: (transaction: Transaction<DB>, result: T) => readonly CompiledQuery[]
}

/**
 * Runs work in one transaction: committed when it resolves, rolled back when it rejects. After a serialization
 * failure or a deadlock the whole work runs again, so it must do nothing outside the database.
 *
 * Statements are sent when they are run, without waiting for earlier ones: those that need no answer of each other run
 * under one `Promise.all`, in one round trip, and PostgreSQL executes them in that order.
 *
 * @param db the database, never a transaction: transactions do not nest
 * @param work gets the transaction, which it passes on as the executor
 * @returns what the work resolved to
 * @throws what the work rejected with, after at most five attempts for the errors above
 */
export async function inTransaction<DB, T>(
  db: Kysely<DB>,
  work: (transaction: Transaction<DB>) => Promise<T>,
  options: TransactionOptions<DB, T> = {},
): Promise<T> {
  const executor = db.getExecutor()
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await executor.provideConnection((connection) => run(executor, connection, work, options))
    } catch (error) {
      if (attempt >= ATTEMPTS || !asksForRetry(error)) throw error
      // A growing random pause lets the other side finish.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt))
    }
  }
}

async function run<DB, T>(
  executor: QueryExecutor,
  connection: DatabaseConnection,
  work: (transaction: Transaction<DB>) => Promise<T>,
  { isolation, readsFirst = false, last }: TransactionOptions<DB, T>,
): Promise<T> {
  const begun = connection.executeQuery(
    beginStatement(isolation === undefined ? {} : { isolationLevel: isolation }),
  )
  // It is waited for by all that follows.
  begun.catch(() => undefined)
  if (!readsFirst) await begun
  const line = new Line(connection, begun)
  const transaction = new Transaction<DB>({ ...UNUSED, executor: executor.withConnectionProvider(line) })
  try {
    const result = await work(transaction)
    const ending = last?.(transaction, result) ?? []
    line.close()
    // Once a statement has failed PostgreSQL refuses all behind it, and rolls back where it was to commit.
    await Promise.all([begun, ...[...ending, COMMIT].map((statement) => connection.executeQuery(statement))])
    return result
  } catch (error) {
    line.close()
    // A connection that cannot even roll back is closed when it is given back.
    await connection.executeQuery(ROLLBACK).catch(() => undefined)
    throw error
  }
}

/** Hands the connection of a transaction to every statement at once, until the transaction ends. */
class Line implements ConnectionProvider {
  private readonly connection: DatabaseConnection
  private isOpen = true

  /** @param begun what begins the transaction: no statement is answered before it is */
  constructor(connection: DatabaseConnection, begun: Promise<unknown>) {
    this.connection = {
      executeQuery: async (query) => {
        const [result] = await Promise.all([connection.executeQuery<never>(query), begun])
        return result
      },
      streamQuery: (...query) => connection.streamQuery(...query),
    }
  }

  async provideConnection<T>(consumer: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
    if (!this.isOpen) throw new Error('the transaction has ended')
    return consumer(this.connection)
  }

  close(): void {
    this.isOpen = false
  }
}

// What Kysely wants for a transaction besides its executor, and does not use.
const dialect = new PostgresDialect({
  pool: () => Promise.reject(new Error('a transaction has its connection')),
})
const UNUSED = { config: { dialect }, dialect, driver: dialect.createDriver() }

function asksForRetry(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && AGAIN.has(error.code)
}

import type { IsolationLevel, Kysely, Transaction } from 'kysely'

/** How often a transaction is tried in all before its error is given up on. */
const ATTEMPTS = 5

// serialization_failure and deadlock_detected: the database asks to run the whole transaction again.
const AGAIN = new Set(['40001', '40P01'])

/**
 * Runs work in one transaction: committed when it resolves, rolled back when it rejects. After a serialization
 * failure or a deadlock the whole work runs again, so it must do nothing outside the database.
 *
 * @param db the database, never a transaction: transactions do not nest
 * @param work gets the transaction, which it passes on as the executor
 * @param options `isolation`: by default the database's, read committed
 * @returns what the work resolved to
 * @throws what the work rejected with, after at most five attempts for the errors above
 */
export async function inTransaction<DB, T>(
  db: Kysely<DB>,
  work: (transaction: Transaction<DB>) => Promise<T>,
  options: { isolation?: IsolationLevel } = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const builder = db.transaction()
      const { isolation } = options
      return await (isolation === undefined ? builder : builder.setIsolationLevel(isolation)).execute(work)
    } catch (error) {
      if (attempt >= ATTEMPTS || !asksForRetry(error)) throw error
      // A growing random pause lets the other side finish.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt))
    }
  }
}

function asksForRetry(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && AGAIN.has(error.code)
}

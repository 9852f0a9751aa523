import { sql, type Transaction } from 'kysely'
import type { Database } from './pool.ts'
import { scopeSettings, type ScopeRange } from './read-frame.ts'
import type { DB } from './tables.gen.ts'
import { inTransaction } from './transaction.ts'

/** Everything: for whoever acts in nobody's name. */
export const EVERYWHERE_RANGES: readonly ScopeRange[] = [{ lower: '0000', upper: '0000~' }]

/** Binds a transaction to ranges of paths by the second net. */
export async function enterScope(tx: Transaction<DB>, ranges: readonly ScopeRange[]): Promise<void> {
  const [lower, upper] = scopeSettings(ranges)
  await sql`select set_config('chibo.scope_lower', ${lower}, true), set_config('chibo.scope_upper', ${upper}, true)`.execute(
    tx,
  )
}

/** Runs work in one transaction under the second net. */
export function inScope<T>(
  db: Database,
  ranges: readonly ScopeRange[],
  work: (tx: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return inTransaction(db, async (tx) => {
    await enterScope(tx, ranges)
    return work(tx)
  })
}

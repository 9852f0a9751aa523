import { ProblemError, type Problem } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { Viewer } from '../auth/viewer.ts'
import { problemOfConstraint } from '../database/constraints.ts'
import type { Database } from '../database/pool.ts'
import { scopeSettings } from '../database/read-frame.ts'
import type { DB } from '../database/tables.gen.ts'
import { inTransaction } from '../database/transaction.ts'
import { answerOnce, type Idempotency } from './idempotency.ts'

/** Who acts, and in which request. */
export interface Caller {
  readonly viewer: Viewer
  readonly requestId: string
  /** the domain's today, ISO */
  readonly today: string
  readonly now: Date
  /** null where the caller sent no key */
  readonly idempotency: Idempotency | null
}

/** What a use case came to: its result, or what was wrong; then nothing was stored. */
export type Outcome<T> =
  { readonly ok: true; readonly result: T } | { readonly ok: false; readonly problems: readonly Problem[] }

/** A result that can be kept for an idempotency key: the ids and versions of what was written. */
export type UseCaseResult = Readonly<Record<string, string | number | null>>

/**
 * Runs one use case: one transaction, bound by the second net to the viewer's ranges, its effect stored once for an
 * idempotency key. Problems that the work throws, and broken constraints that the domain knows, roll everything back
 * and come as `problems`.
 *
 * @param work authorizes, loads, applies the rules, writes, and records the audit, all in the transaction it is given
 * @throws IdempotencyError; whatever the work throws besides ProblemError
 */
export async function perform<T extends UseCaseResult>(
  db: Database,
  caller: Caller,
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<Outcome<T>> {
  try {
    const result = await inTransaction(db, async (transaction) => {
      const [lower, upper] = scopeSettings(caller.viewer.allRanges)
      await sql`select set_config('chibo.scope_lower', ${lower}, true), set_config('chibo.scope_upper', ${upper}, true)`.execute(
        transaction,
      )
      if (!caller.idempotency) return work(transaction)
      return answerOnce(transaction, caller.idempotency, () => work(transaction))
    })
    return { ok: true, result }
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problems: error.problems }
    const problem = problemOfConstraint(error)
    if (problem) return { ok: false, problems: [problem] }
    throw error
  }
}

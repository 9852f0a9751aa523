import { ProblemError, problemsOf, type Problem } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { z } from 'zod'
import type { Viewer } from '../auth/viewer.ts'
import { problemOfConstraint } from '../database/constraints.ts'
import type { Database } from '../database/pool.ts'
import { scopeSettings } from '../database/read-frame.ts'
import type { DB } from '../database/tables.gen.ts'
import { inTransaction } from '../database/transaction.ts'
import { answerOnce, takeKey, type Idempotency } from './idempotency.ts'

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

/** What a use case came to: its result and what is worth knowing of it, or what was wrong; then nothing was stored. */
export type Outcome<T> =
  ({ readonly ok: true } & Done<T>) | { readonly ok: false; readonly problems: readonly Problem[] }

/** A result, and what the caller is warned about although it was stored. */
export interface Done<T> {
  readonly result: T
  readonly warnings: readonly Problem[]
}

/** A result that can be kept for an idempotency key: the ids and versions of what was written. */
export type UseCaseResult = Readonly<Record<string, string | number | null | readonly string[]>>

/** The work of a use case: authorizes, loads, applies the rules, writes, and records the audit. */
export type Work<T> = (transaction: Transaction<DB>, warn: (warning: Problem) => void) => Promise<T>

/** Where the input's opaque ids are turned into uuids. @throws ProblemError INVALID_ID at the path */
export type DecodeId = (prefix: string, id: string, path: readonly string[]) => string

/** What services work with. */
export interface UseCaseParts {
  readonly db: Database
  readonly decodeId: DecodeId
  /** keys the digests of changed values in audit records */
  readonly auditKey: Buffer
}

/** Parses an input and runs a use case with it: see `perform`. */
export async function performParsed<Input, T extends UseCaseResult>(
  db: Database,
  caller: Caller,
  schema: z.ZodType<Input>,
  input: unknown,
  work: (parsed: Input, ...context: Parameters<Work<T>>) => Promise<T>,
): Promise<Outcome<T>> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) }
  return perform(db, caller, (...context) => work(parsed.data, ...context))
}

/**
 * Runs one use case: one transaction, bound by the second net to the viewer's ranges, its effect stored once for an
 * idempotency key, warnings included. Problems that the work throws, and broken constraints that the domain knows, roll
 * everything back and come as `problems`.
 *
 * @param work does everything in the transaction it is given
 * @throws IdempotencyError; whatever the work throws besides ProblemError
 */
export async function perform<T extends UseCaseResult>(
  db: Database,
  caller: Caller,
  work: Work<T>,
): Promise<Outcome<T>> {
  try {
    const done = await inTransaction(db, async (transaction) => {
      const { idempotency } = caller
      const isFree = await enter(transaction, caller)
      const once = async (): Promise<Done<T>> => {
        const warnings: Problem[] = []
        const result = await work(transaction, (warning) => warnings.push(warning))
        return { result, warnings }
      }
      return idempotency ? answerOnce(transaction, idempotency, isFree, once) : once()
    })
    return { ok: true, ...done }
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problems: error.problems }
    const problem = problemOfConstraint(error)
    if (problem) return { ok: false, problems: [problem] }
    throw error
  }
}

/** Binds the transaction to the viewer's ranges and takes the idempotency key, in one statement. */
async function enter(transaction: Transaction<DB>, { viewer, idempotency }: Caller): Promise<boolean> {
  const [lower, upper] = scopeSettings(viewer.allRanges)
  const { rows } = await sql<{ free: boolean }>`
    select set_config('chibo.scope_lower', ${lower}, true), set_config('chibo.scope_upper', ${upper}, true),
      ${idempotency ? takeKey(idempotency) : sql`true`} as free`.execute(transaction)
  return rows[0]?.free === true
}

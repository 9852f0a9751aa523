import { ProblemError, problemsOf, type AuditAction, type Problem } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import type { z } from 'zod'
import type { Viewer } from '../auth/viewers/viewer.ts'
import { problemOfConstraint } from '../database/constraints.ts'
import type { Database } from '../database/pool.ts'
import { scopeSettings } from '../database/read-frame.ts'
import type { DB } from '../database/tables.gen.ts'
import { inTransaction } from '../database/transaction.ts'
import { findDone, IdempotencyError, keepDone, takeKey, type Idempotency } from './idempotency.ts'

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
  | ({ readonly ok: true; readonly secret: string | null } & Done<T>)
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A result, and what the caller is warned about although it was stored. */
export interface Done<T> {
  readonly result: T
  readonly warnings: readonly Problem[]
  /** what was wrong with rows of a bulk input that were left out */
  readonly skipped: readonly Problem[]
}

/** A result that can be kept for an idempotency key: the ids and versions of what was written. */
export type UseCaseResult = Readonly<Record<string, string | number | null | readonly string[]>>

/** Values of an object's fields by name, as they would stand in JSON. */
export type AuditedFields = Readonly<Record<string, string | number | boolean | null>>

/** What the audit is told of a use case. */
export interface Act {
  readonly action: AuditAction
  /** the unit whose auditors may read it */
  readonly unitId: string
  /** table of the object */
  readonly objectType: string
  readonly objectId: string
  /** null for an object that was created */
  readonly before: AuditedFields | null
  readonly after: AuditedFields
}

/** What a use case has decided: its result, what writes it, and what the audit is told. */
export interface Deed<T> {
  readonly result: T
  /** sent in this order, in one go with the audit record and the commit */
  readonly writes: readonly CompiledQuery[]
  readonly act: Act
  /** see Done */
  readonly skipped?: readonly Problem[]
  /** shown once to the caller and kept nowhere: not for an idempotency key either */
  readonly secret?: string
  /** whether it changes who may do what: then it holds at once on this server */
  readonly changesAccess?: boolean
}

/** The work of a use case: authorizes, loads, applies the rules, decides what to write. */
export type Work<T> = (transaction: Transaction<DB>, warn: (warning: Problem) => void) => Promise<Deed<T>>

/** Where the input's opaque ids are turned into uuids. @throws ProblemError INVALID_ID at the path */
export type DecodeId = (prefix: string, id: string, path: readonly string[]) => string

/** What services work with. */
export interface UseCaseParts {
  readonly db: Database
  readonly decodeId: DecodeId
  /** the audit record of a use case, to be written */
  readonly auditRecord: (executor: Transaction<DB>, caller: Caller, act: Act) => CompiledQuery
  /** forgets who may do what, once a change of it is committed */
  readonly accessChanged: () => void
}

/** Parses an input and runs a use case with it: see `perform`. */
export async function performParsed<Input, T extends UseCaseResult>(
  parts: UseCaseParts,
  caller: Caller,
  schema: z.ZodType<Input>,
  input: unknown,
  work: (parsed: Input, ...context: Parameters<Work<T>>) => Promise<Deed<T>>,
): Promise<Outcome<T>> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) }
  return perform(parts, caller, (...context) => work(parsed.data, ...context))
}

/**
 * Runs one use case: one transaction, bound by the second net to the viewer's ranges, with its audit record, its effect
 * stored once for an idempotency key, warnings included. Problems that the work throws, and broken constraints that the
 * domain knows, roll everything back and come as `problems`.
 *
 * @param work reads first: its first statements go out together with those that begin the transaction
 * @throws IdempotencyError; whatever the work throws besides ProblemError
 */
export async function perform<T extends UseCaseResult>(
  parts: UseCaseParts,
  caller: Caller,
  work: Work<T>,
): Promise<Outcome<T>> {
  const { idempotency } = caller
  try {
    const { done, deed } = await inTransaction(parts.db, (transaction) => once(transaction, caller, work), {
      readsFirst: true,
      last: (transaction, { done, deed }) =>
        deed === null
          ? []
          : [
              ...deed.writes,
              parts.auditRecord(transaction, caller, deed.act),
              ...(idempotency ? [keepDone(transaction, idempotency, done)] : []),
            ],
    })
    if (deed?.changesAccess) parts.accessChanged()
    return { ok: true, ...done, secret: deed?.secret ?? null }
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problems: error.problems }
    const problem = problemOfConstraint(error)
    if (problem) return { ok: false, problems: [problem] }
    throw error
  }
}

/** What a use case comes to; a deed of null: the key was used before, and this is what it came to then. */
interface Performed<T> {
  readonly done: Done<T>
  readonly deed: Deed<T> | null
}

/** Does the work unless its key was used; the work's first statement goes out together with those that enter. */
async function once<T extends UseCaseResult>(
  transaction: Transaction<DB>,
  caller: Caller,
  work: Work<T>,
): Promise<Performed<T>> {
  const entering = enter(transaction, caller)
  if (caller.idempotency) {
    const [isFree, before] = await Promise.all([entering, findDone<T>(transaction, caller.idempotency)])
    if (before) return { done: before, deed: null }
    if (!isFree) throw new IdempotencyError('CONFLICT')
  }
  const warnings: Problem[] = []
  const [, deed] = await Promise.all([entering, work(transaction, (warning) => warnings.push(warning))])
  return { done: { result: deed.result, warnings, skipped: deed.skipped ?? [] }, deed }
}

/** Binds the transaction to the viewer's ranges and takes the idempotency key, in one statement. */
async function enter(transaction: Transaction<DB>, { viewer, idempotency }: Caller): Promise<boolean> {
  const [lower, upper] = scopeSettings(viewer.allRanges)
  const { rows } = await sql<{ free: boolean }>`
    select set_config('chibo.scope_lower', ${lower}, true), set_config('chibo.scope_upper', ${upper}, true),
      ${idempotency ? takeKey(idempotency) : sql`true`} as free`.execute(transaction)
  return rows[0]?.free === true
}

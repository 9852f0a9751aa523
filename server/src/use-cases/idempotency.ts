import { sql, type CompiledQuery, type RawBuilder, type Transaction } from 'kysely'
import { forgetter } from '../database/forgetter.ts'
import type { DB } from '../database/tables.gen.ts'
import type { Done, UseCaseResult } from './use-case.ts'

/** Under which key a write is stored once. */
export interface Idempotency {
  /** account or token */
  readonly ownerId: string
  readonly key: string
  /** response name of the mutation within the request: a request may hold several */
  readonly field: string
  /** of the whole request */
  readonly digest: Buffer
}

/** The same key was used for another request, or its first use is still running. */
export class IdempotencyError extends Error {
  readonly code: 'IDEMPOTENCY_KEY_REUSED' | 'CONFLICT'

  constructor(code: IdempotencyError['code']) {
    super(code)
    this.name = 'IdempotencyError'
    this.code = code
  }
}

/** Days for which a key counts. */
export const KEY_DAYS = 1

/** Takes a key for the transaction, as an expression: true where it was free. Nobody waits for it. */
export function takeKey({ ownerId, field, key }: Idempotency): RawBuilder<boolean> {
  return sql<boolean>`pg_try_advisory_xact_lock(hashtextextended(${`${ownerId} ${field} ${key}`}, 0))`
}

/**
 * What was done under a key before: the second request gets the first one's result. Keys count for 24 hours. Looked
 * for in a statement behind the one that takes the key: then whoever held the key has committed what is looked for.
 *
 * @throws IdempotencyError for another request under the same key
 */
export async function findDone<T extends UseCaseResult>(
  transaction: Transaction<DB>,
  { ownerId, key, field, digest }: Idempotency,
): Promise<Done<T> | undefined> {
  const kept = await transaction
    .selectFrom('idempotency')
    .select(['request_digest', 'result'])
    .where('owner_id', '=', ownerId)
    .where('key', '=', key)
    .where('field', '=', field)
    .where('created_at', '>', sql<Date>`now() - make_interval(hours => 24 * ${KEY_DAYS})`)
    .executeTakeFirst()
  if (!kept) return undefined
  if (!kept.request_digest.equals(digest)) throw new IdempotencyError('IDEMPOTENCY_KEY_REUSED')
  return JSON.parse(JSON.stringify(kept.result))
}

/** Keeps what is done under a key, in place of what was kept for longer than it counts. */
export function keepDone<T extends UseCaseResult>(
  transaction: Transaction<DB>,
  { ownerId, key, field, digest }: Idempotency,
  done: Done<T>,
): CompiledQuery {
  const result = JSON.stringify(done)
  return transaction
    .insertInto('idempotency')
    .values({ owner_id: ownerId, key, field, request_digest: digest, result })
    .onConflict((conflict) =>
      conflict.columns(['owner_id', 'key', 'field']).doUpdateSet({
        request_digest: digest,
        result,
        created_at: sql<Date>`now()`,
      }),
    )
    .compile()
}

/**
 * Does the work of a transaction once for a key: whoever asks again gets what it came to then. For work that is no use case
 * of `perform`, which does the same with its own statements.
 *
 * @param idempotency null where the caller sent no key
 * @throws IdempotencyError
 */
export async function doOnce<T extends UseCaseResult>(
  transaction: Transaction<DB>,
  idempotency: Idempotency | null,
  work: () => Promise<T>,
): Promise<T> {
  if (!idempotency) return work()
  const { rows } = await sql<{ free: boolean }>`select ${takeKey(idempotency)} as free`.execute(transaction)
  const before = await findDone<T>(transaction, idempotency)
  if (before) return before.result
  if (rows[0]?.free !== true) throw new IdempotencyError('CONFLICT')
  const result = await work()
  await transaction.executeQuery(keepDone(transaction, idempotency, { result, warnings: [], skipped: [] }))
  return result
}

/** Forgets what was done under keys before an instant. */
export const forgetDone = forgetter('forget_idempotency')

import { sql } from 'kysely'
import type { Database } from '../../database/pool.ts'
import { newUuid } from '../../database/uuid.ts'
import { newSecret } from '../credentials/secrets.ts'

/** So long a code can be given after the password: five minutes, in seconds. */
export const PENDING_LENGTH = 5 * 60

/**
 * Begins the time in which a code is wanted; earlier ones of the account that are over are forgotten.
 *
 * @returns the secret for the cookie; stored nowhere
 */
export async function beginPending(transaction: Database, accountId: string): Promise<string> {
  const { value, digest } = newSecret()
  await transaction
    .deleteFrom('pending_sign_in')
    .where('account_id', '=', accountId)
    .where('expires_at', '<=', sql<Date>`now()`)
    .execute()
  await transaction
    .insertInto('pending_sign_in')
    .values({
      id: newUuid(),
      account_id: accountId,
      digest,
      expires_at: sql<Date>`now() + make_interval(secs => ${PENDING_LENGTH})`,
    })
    .execute()
  return value
}

/**
 * Finds whose code is wanted.
 *
 * @param digest of the secret in the cookie
 * @param lock true: keeps it from being completed twice, in a transaction
 * @returns the account's id; undefined when there is no such sign-in, or it is over
 */
export async function findPending(
  executor: Database,
  digest: Buffer,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<string | undefined> {
  const pending = await executor
    .selectFrom('pending_sign_in')
    .select('account_id')
    .where('digest', '=', digest)
    .where('expires_at', '>', sql<Date>`now()`)
    .$if(lock, (select) => select.forUpdate())
    .executeTakeFirst()
  return pending?.account_id
}

/** Ends one, by the digest of its secret. */
export async function endPending(executor: Database, digest: Buffer): Promise<void> {
  await executor.deleteFrom('pending_sign_in').where('digest', '=', digest).execute()
}

/** Ends all of an account. */
export async function endPendingOf(executor: Database, accountId: string): Promise<void> {
  await executor.deleteFrom('pending_sign_in').where('account_id', '=', accountId).execute()
}

import { sql } from 'kysely'
import type { Database } from '../database/pool.ts'
import { newUuid } from '../database/uuid.ts'
import { newSecret } from './secrets.ts'

/** A session ends so long after sign-in, whatever happens: twelve hours, in seconds. */
export const SESSION_LENGTH = 12 * 60 * 60

/** Characters kept of what the browser calls itself. */
const USER_AGENT_MAX = 200

/** A session that was begun. */
export interface NewSession {
  readonly id: string
  /** for the cookie; stored nowhere */
  readonly secret: string
}

/**
 * Begins a session with a secret of its own. Times are the database's clock.
 *
 * @param executor the transaction of the sign-in
 * @param userAgent shown to the account's holder later, to recognize the session by
 */
export async function beginSession(
  executor: Database,
  accountId: string,
  userAgent: string | undefined,
): Promise<NewSession> {
  const { value, digest } = newSecret()
  const id = newUuid()
  await executor
    .insertInto('session')
    .values({
      id,
      account_id: accountId,
      digest,
      user_agent: userAgent?.slice(0, USER_AGENT_MAX) ?? null,
      expires_at: sql<Date>`now() + make_interval(secs => ${SESSION_LENGTH})`,
    })
    .execute()
  return { id, secret: value }
}

/**
 * Ends a session for good.
 *
 * @param which by id, or by the digest of its secret
 * @returns the session, or undefined when there is none or it had ended before
 */
export async function endSession(
  executor: Database,
  which: { readonly id: string } | { readonly digest: Buffer },
): Promise<{ readonly id: string; readonly accountId: string } | undefined> {
  const update = executor
    .updateTable('session')
    .set({ ended_at: sql<Date>`now()` })
    .where('ended_at', 'is', null)
    .returning(['id', 'account_id as accountId'])
  return 'id' in which
    ? update.where('id', '=', which.id).executeTakeFirst()
    : update.where('digest', '=', which.digest).executeTakeFirst()
}

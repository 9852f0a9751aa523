import { sql } from 'kysely'
import type { Database } from '../../database/pool.ts'
import { newUuid } from '../../database/uuid.ts'
import { SESSION_IDLE } from '../viewers/identities.repo.ts'
import { newSecret } from '../credentials/secrets.ts'

/** A session ends so long after sign-in, whatever happens: twelve hours, in seconds. */
export const SESSION_LENGTH = 12 * 60 * 60

/** Characters kept of what the browser calls itself. */
const USER_AGENT_MAX = 200

/** What a sign-in was completed with besides the password: a code of the device, or one that replaces it. */
export type UsedFactor = 'CODE' | 'RECOVERY_CODE'

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
 * @param secondFactor null: the password alone
 */
export async function beginSession(
  executor: Database,
  accountId: string,
  userAgent: string | undefined,
  secondFactor: UsedFactor | null = null,
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
      second_factor: secondFactor,
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

/**
 * Gives a session another secret: what a browser, or somebody else, showed before is worth nothing any more.
 *
 * @returns the secret for the cookie; stored nowhere
 */
export async function renewSession(executor: Database, id: string): Promise<string> {
  const { value, digest } = newSecret()
  await executor.updateTable('session').set({ digest }).where('id', '=', id).execute()
  return value
}

/**
 * Ends the sessions of an account that last.
 *
 * @param which one of them, or all but one; by default all
 * @returns how many there were
 */
export async function endSessionsOf(
  executor: Database,
  accountId: string,
  which: { readonly id?: string; readonly except?: string } = {},
): Promise<number> {
  const { id, except } = which
  const ended = await executor
    .updateTable('session')
    .set({ ended_at: sql<Date>`now()` })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .$if(id !== undefined, (update) => update.where('id', '=', id ?? ''))
    .$if(except !== undefined, (update) => update.where('id', '<>', except ?? ''))
    .returning('id')
    .execute()
  return ended.length
}

/** A session as its holder recognizes it. */
export interface ListedSession {
  readonly id: string
  readonly beganAt: Date
  /** to the minute */
  readonly lastUsedAt: Date
  /** what the browser calls itself */
  readonly browser: string | null
}

/** The sessions of an account that last, the one used last first. */
export async function listSessions(executor: Database, accountId: string): Promise<ListedSession[]> {
  return executor
    .selectFrom('session')
    .select(['id', 'created_at as beganAt', 'last_seen_at as lastUsedAt', 'user_agent as browser'])
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .where('last_seen_at', '>', sql<Date>`now() - make_interval(secs => ${SESSION_IDLE})`)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

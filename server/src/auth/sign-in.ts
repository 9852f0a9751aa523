import type { Database } from '../database/pool.ts'
import { inTransaction } from '../database/transaction.ts'
import { recordAudit } from '../modules/audit/index.ts'
import { usernameSchema } from './accounts.ts'
import { networkOf } from './network.ts'
import { verifyPassword } from './passwords.ts'
import { beginSession, endSession } from './sessions.ts'
import { createSlowDown, type SlowDown } from './slow-down.ts'
import type { Viewer } from './viewer.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Who wants to sign in, and from where. */
export interface SignInRequest {
  readonly username: string
  readonly password: string
  /** of the client, as far as trusted proxies tell */
  readonly address: string
  readonly userAgent: string | undefined
  /** digest of the session that the browser still shows; it ends */
  readonly previous: Buffer | undefined
  readonly requestId: string
}

/** Signed in with a new secret for the cookie, or not: for wrong words, or to be tried again after some milliseconds. */
export type SignInResult =
  | { readonly ok: true; readonly secret: string }
  | { readonly ok: false; readonly reason: 'WRONG' }
  | { readonly ok: false; readonly reason: 'TOO_FAST'; readonly wait: number }

/** Memory of failed attempts, one for the process. */
export interface SignInBrakes {
  readonly byAccount: SlowDown
  readonly byAddress: SlowDown
}

/**
 * A person mistypes a few times; a program tries thousands. Names that do not exist are slowed down like those that do.
 *
 * @param now milliseconds of a clock that never goes back; for tests
 */
export function createSignInBrakes(now?: () => number): SignInBrakes {
  const rule = { firstWait: SECOND, forgetAfter: 15 * MINUTE }
  return {
    byAccount: createSlowDown({ ...rule, free: 5, longestWait: 30 * SECOND }, now),
    byAddress: createSlowDown({ ...rule, free: 20, longestWait: MINUTE }, now),
  }
}

/**
 * Signs somebody in: checks the password, ends the session shown before, begins a new one.
 * Unknown, disabled and wrong are one answer after the same work.
 */
export async function signIn(
  db: Database,
  brakes: SignInBrakes,
  request: SignInRequest,
): Promise<SignInResult> {
  const username = usernameSchema.safeParse(request.username).data
  const network = networkOf(request.address)
  const wait = brakes.byAddress.attempt(network) || brakes.byAccount.attempt(username ?? '')
  if (wait > 0) return { ok: false, reason: 'TOO_FAST', wait }

  const account =
    username === undefined
      ? undefined
      : await db
          .selectFrom('account')
          .select(['id', 'password_hash', 'disabled_at'])
          .where('username', '=', username)
          .executeTakeFirst()
  const matches = await verifyPassword(account?.password_hash ?? null, request.password)
  if (account === undefined || !matches || account.disabled_at !== null) return { ok: false, reason: 'WRONG' }
  brakes.byAddress.takeBack(network)
  brakes.byAccount.clear(username ?? '')

  const session = await inTransaction(db, async (transaction) => {
    if (request.previous !== undefined) await endSession(transaction, { digest: request.previous })
    const begun = await beginSession(transaction, account.id, request.userAgent)
    await recordAudit(transaction, {
      actor: { accountId: account.id, tokenId: null, sessionId: begun.id },
      requestId: request.requestId,
      action: 'SIGN_IN',
      unitId: null,
      objectType: 'session',
      objectId: begun.id,
      changes: {},
    })
    return begun
  })
  return { ok: true, secret: session.secret }
}

/** Ends the viewer's session; a viewer without one has nothing to sign out of. */
export async function signOut(db: Database, viewer: Viewer, requestId: string): Promise<void> {
  const { sessionId } = viewer
  if (sessionId === null) return
  await inTransaction(db, async (transaction) => {
    const ended = await endSession(transaction, { id: sessionId })
    if (ended === undefined) return
    await recordAudit(transaction, {
      actor: viewer,
      requestId,
      action: 'SIGN_OUT',
      unitId: null,
      objectType: 'session',
      objectId: sessionId,
      changes: {},
    })
  })
}

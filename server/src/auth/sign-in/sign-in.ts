import { usernameSchema } from '@chibo/shared'
import { inTransaction } from '../../database/transaction.ts'
import { findAccount, lockUnchanged } from '../accounts/accounts.repo.ts'
import { enter, enterByPassword, type Entry } from './entry.ts'
import { networkOf } from '../credentials/network.ts'
import { verifyPassword } from '../passwords/passwords.ts'
import { endPending, findPending } from './pending-sign-ins.ts'
import { refused, tooFast, type Outcome } from '../refusals.ts'
import { useCode } from '../second-factor/second-factor-codes.ts'
import { endSession } from './sessions.ts'
import { noteRefusal, recordAct } from './sign-in-audit.ts'
import type { SignInContext, SignInParts } from './sign-in-parts.ts'
import type { Viewer } from '../viewers/viewer.ts'

/** Who wants to sign in, and from where. */
export interface SignInRequest extends SignInContext {
  readonly username: string
  readonly password: string
}

/**
 * Signs somebody in: checks the password, ends the session shown before, begins a new one, or the wait for a code.
 * Unknown, disabled and wrong are one answer after the same work.
 */
export async function signIn(
  parts: SignInParts,
  request: SignInRequest,
): Promise<Outcome<{ readonly entry: Entry }>> {
  const { db, brakes } = parts
  const username = usernameSchema.safeParse(request.username).data
  const network = networkOf(request.address)
  const key = brakes.known.keyOf(username ?? '', network)
  const slowed = tooFast(brakes.byAddress.attempt(network) || brakes.byAccount.attempt(key))
  if (slowed) return slowed

  const account = username === undefined ? undefined : await findAccount(db, { username })
  const matches = await verifyPassword(account?.passwordHash ?? null, request.password)
  if (account === undefined) return refused('WRONG_SIGN_IN')
  if (!matches || account.isDisabled) {
    noteRefusal(parts, account.id, request.requestId)
    return refused('WRONG_SIGN_IN')
  }
  const entry = await inTransaction(db, async (transaction) =>
    (await lockUnchanged(transaction, account))
      ? enterByPassword(transaction, account.id, request)
      : undefined,
  )
  if (entry === undefined) return refused('WRONG_SIGN_IN')
  brakes.byAddress.takeBack(network)
  brakes.byAccount.clear(key)
  brakes.known.add(account.username, network)
  return { ok: true, entry }
}

/** The second step of signing in. */
export interface CodeRequest extends SignInContext {
  /** digest of the secret that the first step put into the cookie */
  readonly pending: Buffer
  /** of the device, or a recovery code, as typed */
  readonly code: string
}

/** Completes a sign-in whose password was right with a code. */
export async function completeSignIn(
  parts: SignInParts,
  request: CodeRequest,
): Promise<Outcome<{ readonly entry: Entry }>> {
  const { db, brakes } = parts
  const accountId = await findPending(db, request.pending)
  if (accountId === undefined) return refused('TOO_LATE')
  const network = networkOf(request.address)
  const slowed = tooFast(brakes.byAddress.attempt(network) || brakes.byCode.attempt(accountId))
  if (slowed) return slowed

  const result = await inTransaction(db, async (transaction): Promise<Outcome<{ readonly entry: Entry }>> => {
    if ((await findPending(transaction, request.pending, { lock: true })) === undefined)
      return refused('TOO_LATE')
    const used = await useCode(transaction, parts, accountId, request)
    if (used === undefined) return refused('WRONG_CODE')
    await endPending(transaction, request.pending)
    return { ok: true, entry: await enter(transaction, accountId, request, used) }
  })
  if (result.ok) {
    brakes.byAddress.takeBack(network)
    brakes.byCode.clear(accountId)
  } else if (result.reason === 'WRONG_CODE') noteRefusal(parts, accountId, request.requestId)
  return result
}

/**
 * Ends what the browser shows: a session, or the wait for a code.
 *
 * @param viewer whose session it is; null for nobody's
 * @param shown digest of the secret in the cookie
 */
export async function signOut(
  { db }: SignInParts,
  viewer: Viewer | null,
  shown: Buffer | undefined,
  requestId: string,
): Promise<void> {
  const sessionId = viewer?.sessionId ?? null
  if (sessionId === null) {
    if (shown !== undefined) await endPending(db, shown)
    return
  }
  await inTransaction(db, async (transaction) => {
    const ended = await endSession(transaction, { id: sessionId })
    if (ended === undefined) return
    await recordAct(transaction, {
      actor: viewer,
      requestId,
      action: 'SIGN_OUT',
      objectType: 'session',
      objectId: sessionId,
    })
  })
}

import type { AuditAction } from '@chibo/shared'
import { inTransaction } from '../../database/transaction.ts'
import { provePassword, type OwnRequest } from '../own-account/own-account.ts'
import { refused, tooFast, type Outcome } from '../refusals.ts'
import { isFreshCode, renewCodes, useCode } from './second-factor-codes.ts'
import {
  confirmFactor,
  lockFactor,
  readFactorState,
  removeFactor,
  storeSecret,
  type FactorState,
} from './second-factor.repo.ts'
import { endSessionsOf, renewSession } from '../sign-in/sessions.ts'
import { recordAct } from '../sign-in/sign-in-audit.ts'
import type { SignInParts } from '../sign-in/sign-in-parts.ts'
import { newTotpSecret, totpUri } from './totp.ts'

/** A request that proves who asks by the password and by a code. */
interface ProvenRequest extends OwnRequest {
  readonly password: string
  readonly code: string
}

/** Where somebody stands with second factors today. */
export function factorState({ db, today }: SignInParts, accountId: string): Promise<FactorState> {
  return readFactorState(db, accountId, today())
}

/** Draws a secret for the device; it counts once a code has confirmed it. */
export async function setUpFactor(
  parts: SignInParts,
  { owner, password }: Omit<ProvenRequest, 'code'>,
): Promise<Outcome<{ readonly secret: string; readonly uri: string }>> {
  const proven = await provePassword(parts, owner, password)
  if (!proven.ok) return proven
  const secret = newTotpSecret()
  const stored = await storeSecret(parts.db, owner.accountId, parts.sealer.seal(secret))
  if (!stored) return refused('FACTOR_EXISTS')
  return { ok: true, secret, uri: totpUri(secret, proven.account.username) }
}

/** What somebody gets when a second factor begins to count. */
export interface ConfirmedFactor {
  /** of the session, which has another from now on */
  readonly sessionSecret: string
  /** shown once */
  readonly recoveryCodes: readonly string[]
}

/**
 * Lets the second factor count, once the device has shown a right code. All other sessions end: they were begun without
 * it, and one that was limited to setting it up must not become more by somebody else's doing.
 */
export async function confirmSetUp(
  parts: SignInParts,
  { owner, requestId, code }: Omit<ProvenRequest, 'password'>,
): Promise<Outcome<ConfirmedFactor>> {
  const { accountId, sessionId } = owner
  const slowed = tooFast(parts.brakes.byCode.attempt(accountId))
  if (slowed) return slowed
  const result = await inTransaction(parts.db, async (transaction): Promise<Outcome<ConfirmedFactor>> => {
    const factor = await lockFactor(transaction, accountId)
    if (factor === undefined) return refused('FACTOR_MISSING')
    if (factor.confirmedAt !== null) return refused('FACTOR_EXISTS')
    if (!(await isFreshCode(transaction, parts, accountId, factor.secret, code))) return refused('WRONG_CODE')
    await confirmFactor(transaction, accountId)
    const recoveryCodes = await renewCodes(transaction, parts, accountId)
    await endSessionsOf(transaction, accountId, { except: sessionId })
    const sessionSecret = await renewSession(transaction, sessionId)
    await recordAct(transaction, {
      actor: owner,
      requestId,
      action: 'SECOND_FACTOR_ENABLE',
      objectType: 'account',
      objectId: accountId,
    })
    return { ok: true, sessionSecret, recoveryCodes }
  })
  if (result.ok) parts.brakes.byCode.clear(accountId)
  return result
}

/** Takes the second factor away, unless a role of today asks for one. */
export async function disableFactor(parts: SignInParts, request: ProvenRequest): Promise<Outcome<object>> {
  const { accountId } = request.owner
  if ((await factorState(parts, accountId)).isRequired) return refused('FACTOR_REQUIRED')
  return withCode(parts, request, 'SECOND_FACTOR_DISABLE', async (transaction) => {
    await removeFactor(transaction, accountId)
    return {}
  })
}

/** Draws new recovery codes; the earlier ones are worth nothing any more. */
export function renewRecoveryCodes(
  parts: SignInParts,
  request: ProvenRequest,
): Promise<Outcome<{ readonly recoveryCodes: readonly string[] }>> {
  return withCode(parts, request, 'RECOVERY_CODES_RENEW', async (transaction) => ({
    recoveryCodes: await renewCodes(transaction, parts, request.owner.accountId),
  }))
}

/** Does something that password and code together are asked for, with its audit record. */
async function withCode<T extends object>(
  parts: SignInParts,
  { owner, requestId, password, code }: ProvenRequest,
  action: AuditAction,
  work: (transaction: SignInParts['db']) => Promise<T>,
): Promise<Outcome<T>> {
  const { accountId } = owner
  const proven = await provePassword(parts, owner, password)
  if (!proven.ok) return proven
  const slowed = tooFast(parts.brakes.byCode.attempt(accountId))
  if (slowed) return slowed
  const result = await inTransaction(parts.db, async (transaction): Promise<Outcome<T>> => {
    const factor = await lockFactor(transaction, accountId)
    if (factor === undefined || factor.confirmedAt === null) return refused('FACTOR_MISSING')
    const used = await useCode(transaction, parts, accountId, { code, requestId })
    if (used === undefined) return refused('WRONG_CODE')
    const done = await work(transaction)
    await recordAct(transaction, {
      actor: owner,
      requestId,
      action,
      objectType: 'account',
      objectId: accountId,
    })
    return { ok: true, ...done }
  })
  if (result.ok) parts.brakes.byCode.clear(accountId)
  return result
}

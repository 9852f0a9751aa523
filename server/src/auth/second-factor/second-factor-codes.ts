import type { Database } from '../../database/pool.ts'
import { drawRecoveryCodes, readRecoveryCode } from './recovery-codes.ts'
import { lockFactor, replaceRecoveryCodes, takeRecoveryCode, takeStep } from './second-factor.repo.ts'
import type { UsedFactor } from '../sign-in/sessions.ts'
import { recordAct } from '../sign-in/sign-in-audit.ts'
import type { SignInParts } from '../sign-in/sign-in-parts.ts'
import { totpStep } from './totp.ts'

/** What codes are checked with. */
export type CodeParts = Pick<SignInParts, 'sealer' | 'clock'>

/** A code as it was typed, and in which request. */
export interface TypedCode {
  readonly code: string
  readonly requestId: string
}

/**
 * Uses a code of a confirmed second factor: of the device, or a recovery code; each is taken once.
 *
 * @returns undefined for a wrong or used one
 */
export async function useCode(
  transaction: Database,
  { sealer, clock }: CodeParts,
  accountId: string,
  { code, requestId }: TypedCode,
): Promise<UsedFactor | undefined> {
  const factor = await lockFactor(transaction, accountId)
  if (factor === undefined || factor.confirmedAt === null) return undefined
  const recovery = readRecoveryCode(code)
  if (recovery === undefined)
    return (await isFreshCode(transaction, { sealer, clock }, accountId, factor.secret, code))
      ? 'CODE'
      : undefined
  if (!(await takeRecoveryCode(transaction, accountId, digestOf(sealer, accountId, recovery))))
    return undefined
  await recordAct(transaction, {
    actor: { accountId, tokenId: null, sessionId: null },
    requestId,
    action: 'RECOVERY_CODE_USE',
    objectType: 'account',
    objectId: accountId,
  })
  return 'RECOVERY_CODE'
}

/** Takes a code of the device, of which the secret is given. @returns false for a wrong or used one */
export async function isFreshCode(
  transaction: Database,
  { sealer, clock }: CodeParts,
  accountId: string,
  secret: Uint8Array,
  code: string,
): Promise<boolean> {
  const step = totpStep(sealer.open(secret), code.replace(/\s/g, ''), clock())
  return step !== undefined && takeStep(transaction, accountId, step)
}

/** Draws new recovery codes in place of earlier ones; they are shown once and stored as digests. */
export async function renewCodes(
  transaction: Database,
  { sealer }: CodeParts,
  accountId: string,
): Promise<string[]> {
  const codes = drawRecoveryCodes()
  const digests = codes.map((code) => digestOf(sealer, accountId, code.replaceAll('-', '')))
  await replaceRecoveryCodes(transaction, accountId, digests)
  return codes
}

/** Under the installation's secret and bound to the account: 60 bits could be tried out against a bare digest. */
function digestOf(sealer: CodeParts['sealer'], accountId: string, plain: string): Buffer {
  return sealer.digest(`recovery code ${accountId} ${plain}`)
}

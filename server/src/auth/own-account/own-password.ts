import { inTransaction } from '../../database/transaction.ts'
import { useUpLinks } from '../accounts/account-links.repo.ts'
import { lockUnchanged, storePassword } from '../accounts/accounts.repo.ts'
import { provePassword, type OwnRequest } from './own-account.ts'
import { passwordFault } from '../passwords/password-rules.ts'
import { hashPassword } from '../passwords/passwords.ts'
import { endPendingOf } from '../sign-in/pending-sign-ins.ts'
import { refused, type Outcome } from '../refusals.ts'
import { endSessionsOf, renewSession } from '../sign-in/sessions.ts'
import { recordAct } from '../sign-in/sign-in-audit.ts'
import type { SignInParts } from '../sign-in/sign-in-parts.ts'

/** Which password shall take the place of which. */
export interface PasswordChange extends OwnRequest {
  readonly password: string
  readonly newPassword: string
}

/**
 * Changes somebody's own password. Whatever was begun with the old one ends: all other sessions, sign-ins that wait for
 * a code, links. The session that asks goes on under another secret.
 *
 * @returns that secret, for the cookie
 */
export async function changePassword(
  parts: SignInParts,
  { owner, requestId, password, newPassword }: PasswordChange,
): Promise<Outcome<{ readonly sessionSecret: string }>> {
  const { accountId, sessionId } = owner
  const proven = await provePassword(parts, owner, password)
  if (!proven.ok) return proven
  if (newPassword.normalize('NFKC') === password.normalize('NFKC')) return refused('SAME_PASSWORD')
  const fault = passwordFault(newPassword, proven.account.username)
  if (fault !== undefined) return { ok: false, reason: 'WEAK_PASSWORD', fault }
  const hash = await hashPassword(newPassword)
  return inTransaction(parts.db, async (transaction) => {
    if (!(await lockUnchanged(transaction, proven.account))) return refused('WRONG_PASSWORD')
    await storePassword(transaction, accountId, hash)
    await endSessionsOf(transaction, accountId, { except: sessionId })
    await endPendingOf(transaction, accountId)
    await useUpLinks(transaction, accountId)
    const sessionSecret = await renewSession(transaction, sessionId)
    await recordAct(transaction, {
      actor: owner,
      requestId,
      action: 'PASSWORD_CHANGE',
      objectType: 'account',
      objectId: accountId,
    })
    return { ok: true, sessionSecret }
  })
}

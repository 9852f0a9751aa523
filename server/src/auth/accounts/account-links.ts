import { inTransaction } from '../../database/transaction.ts'
import { findLink, useUpLinks, type OpenLink } from './account-links.repo.ts'
import { storePassword } from './accounts.repo.ts'
import { enterByPassword, type Entry } from '../sign-in/entry.ts'
import { networkOf } from '../credentials/network.ts'
import { passwordFault } from '../passwords/password-rules.ts'
import { hashPassword } from '../passwords/passwords.ts'
import { endPendingOf } from '../sign-in/pending-sign-ins.ts'
import { refused, tooFast, type Outcome } from '../refusals.ts'
import { digestOf } from '../credentials/secrets.ts'
import { endSessionsOf } from '../sign-in/sessions.ts'
import { recordAct } from '../sign-in/sign-in-audit.ts'
import type { SignInContext, SignInParts } from '../sign-in/sign-in-parts.ts'

/** Tells whose password a link sets. Unknown, used and expired links are one answer. */
export async function openLink(
  { db, brakes }: SignInParts,
  { secret, address }: { readonly secret: string; readonly address: string },
): Promise<Outcome<{ readonly link: OpenLink }>> {
  const network = networkOf(address)
  const slowed = tooFast(brakes.byAddress.attempt(network))
  if (slowed) return slowed
  const link = await findLink(db, digestOf(secret))
  if (link === undefined) return refused('NO_LINK')
  brakes.byAddress.takeBack(network)
  return { ok: true, link }
}

/** The use of a link. */
export interface LinkUse extends SignInContext {
  readonly secret: string
  readonly password: string
}

/**
 * Sets the password of a link's account. Whatever was begun before ends, all links of the account are used up, and
 * whoever used this one is signed in, or asked for the second factor.
 */
export async function useLink(parts: SignInParts, use: LinkUse): Promise<Outcome<{ readonly entry: Entry }>> {
  const opened = await openLink(parts, use)
  if (!opened.ok) return opened
  const { accountId, username } = opened.link
  const fault = passwordFault(use.password, username)
  if (fault !== undefined) return { ok: false, reason: 'WEAK_PASSWORD', fault }
  const hash = await hashPassword(use.password)
  return inTransaction(parts.db, async (transaction): Promise<Outcome<{ readonly entry: Entry }>> => {
    const link = await findLink(transaction, digestOf(use.secret), { lock: true })
    if (link === undefined) return refused('NO_LINK')
    await storePassword(transaction, accountId, hash)
    await endSessionsOf(transaction, accountId)
    await endPendingOf(transaction, accountId)
    await useUpLinks(transaction, accountId)
    await recordAct(transaction, {
      actor: { accountId, tokenId: null, sessionId: null },
      requestId: use.requestId,
      action: 'LINK_USE',
      objectType: 'account_link',
      objectId: link.id,
    })
    return { ok: true, entry: await enterByPassword(transaction, accountId, use) }
  })
}

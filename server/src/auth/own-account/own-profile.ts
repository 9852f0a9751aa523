import { inTransaction } from '../../database/transaction.ts'
import { findAccount, storeProfile, type ProfileChange } from '../accounts/accounts.repo.ts'
import type { OwnRequest } from './own-account.ts'
import { factorState } from '../second-factor/second-factor.ts'
import type { FactorState } from '../second-factor/second-factor.repo.ts'
import { recordAct } from '../sign-in/sign-in-audit.ts'
import type { SignInParts } from '../sign-in/sign-in-parts.ts'

/** What somebody sees of their own account. */
export interface Profile {
  readonly username: string
  readonly name: string
  readonly locale: string
  readonly email: string | null
  readonly wantsMail: boolean
  readonly secondFactor: FactorState
}

/** Reads somebody's own account. */
export async function readProfile(parts: SignInParts, accountId: string): Promise<Profile | undefined> {
  const [account, secondFactor] = await Promise.all([
    findAccount(parts.db, { id: accountId }),
    factorState(parts, accountId),
  ])
  if (account === undefined) return undefined
  const { username, displayName, locale, email, wantsMail } = account
  return { username, name: displayName, locale, email, wantsMail, secondFactor }
}

/** Changes the language in which somebody is addressed where no browser says otherwise, and whether and where mail finds them. */
export async function changeProfile(
  { db }: SignInParts,
  { owner, requestId, change }: OwnRequest & { readonly change: ProfileChange },
): Promise<void> {
  const { accountId } = owner
  await inTransaction(db, async (transaction) => {
    await storeProfile(transaction, accountId, change)
    await recordAct(transaction, {
      actor: owner,
      requestId,
      action: 'PROFILE_CHANGE',
      objectType: 'account',
      objectId: accountId,
    })
  })
}

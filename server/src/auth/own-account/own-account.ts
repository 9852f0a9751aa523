import { findAccount, type StoredAccount } from '../accounts/accounts.repo.ts'
import { verifyPassword } from '../passwords/passwords.ts'
import { refused, tooFast, type Outcome } from '../refusals.ts'
import type { SignInParts } from '../sign-in/sign-in-parts.ts'

/** Somebody who acts on their own account, in a session. */
export interface Owner {
  readonly accountId: string
  readonly tokenId: null
  readonly sessionId: string
}

/** What somebody asks for on their own account, and in which request. */
export interface OwnRequest {
  readonly owner: Owner
  readonly requestId: string
}

/**
 * Asks for the password again: a browser that was left open must not be enough.
 *
 * @returns the account, with the hash that the password was checked against
 */
export async function provePassword(
  { db, brakes }: Pick<SignInParts, 'db' | 'brakes'>,
  { accountId }: Owner,
  password: string,
): Promise<Outcome<{ readonly account: StoredAccount }>> {
  const slowed = tooFast(brakes.byPassword.attempt(accountId))
  if (slowed) return slowed
  const account = await findAccount(db, { id: accountId })
  if (!(await verifyPassword(account?.passwordHash ?? null, password)) || account === undefined)
    return refused('WRONG_PASSWORD')
  brakes.byPassword.clear(accountId)
  return { ok: true, account }
}

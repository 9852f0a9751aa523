import { usernameSchema, type AuditAction } from '@chibo/shared'
import type { Database } from '../../database/pool.ts'
import { inTransaction } from '../../database/transaction.ts'
import { newAccountLink, useUpLinks, type NewAccountLink } from './account-links.repo.ts'
import { findAccount, storeDisabled, type StoredAccount } from './accounts.repo.ts'
import { removeFactor } from '../second-factor/second-factor.repo.ts'
import { endSessionsOf } from '../sign-in/sessions.ts'
import { recordAct } from '../sign-in/sign-in-audit.ts'

/** How an account is given back to whom it belongs. */
export interface AccountReset {
  readonly username: string
  /** true: the second factor goes, too, and with it everything begun before: the device may be in other hands */
  readonly withSecondFactor: boolean
}

/**
 * Makes a link by which somebody who lost the password sets another, in one transaction with its audit record.
 *
 * @returns undefined where there is no such account, or it is disabled
 */
export async function resetAccount(
  db: Database,
  { username, withSecondFactor }: AccountReset,
): Promise<NewAccountLink | undefined> {
  return inTransaction(db, async (transaction) => {
    const account = await accountCalled(transaction, username)
    if (account === undefined || account.isDisabled) return undefined
    const { id } = account
    if (withSecondFactor) {
      await removeFactor(transaction, id)
      await endSessionsOf(transaction, id)
    }
    await record(transaction, withSecondFactor ? 'SECOND_FACTOR_RESET' : 'PASSWORD_RESET', id)
    return newAccountLink(transaction, { accountId: id, purpose: 'PASSWORD_RESET', createdBy: null })
  })
}

/**
 * Disables an account, or enables it again. Its sessions end by themselves; its links are used up.
 *
 * @returns false where there is no such account, or it is so already
 */
export async function setAccountDisabled(
  db: Database,
  { username, isDisabled }: { readonly username: string; readonly isDisabled: boolean },
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const account = await accountCalled(transaction, username)
    if (account === undefined || account.isDisabled === isDisabled) return false
    await storeDisabled(transaction, account.id, isDisabled)
    if (isDisabled) await useUpLinks(transaction, account.id)
    await record(transaction, isDisabled ? 'ACCOUNT_DISABLE' : 'ACCOUNT_ENABLE', account.id)
    return true
  })
}

async function accountCalled(executor: Database, username: string): Promise<StoredAccount | undefined> {
  const name = usernameSchema.safeParse(username).data
  return name === undefined ? undefined : findAccount(executor, { username: name })
}

function record(executor: Database, action: AuditAction, accountId: string): Promise<void> {
  return recordAct(executor, {
    actor: null,
    requestId: null,
    action,
    objectType: 'account',
    objectId: accountId,
  })
}

import type { Locale } from '@chibo/shared'
import { sql } from 'kysely'
import type { Database } from '../../database/pool.ts'

/** An account as signing in sees it. */
export interface StoredAccount {
  readonly id: string
  readonly username: string
  readonly displayName: string
  readonly locale: string
  /** null: none was given */
  readonly email: string | null
  /** whether notifications go there, too */
  readonly wantsMail: boolean
  /** null: no password was set yet */
  readonly passwordHash: string | null
  readonly isDisabled: boolean
}

/** Finds an account by its id or by its user name in its one form. */
export async function findAccount(
  executor: Database,
  which: { readonly id: string } | { readonly username: string },
): Promise<StoredAccount | undefined> {
  const query = executor
    .selectFrom('account')
    .select((account) => [
      'id',
      'username',
      'display_name as displayName',
      'locale',
      'email',
      'wants_mail as wantsMail',
      'password_hash as passwordHash',
      account('disabled_at', 'is not', null).$castTo<boolean>().as('isDisabled'),
    ])
  return 'id' in which
    ? query.where('id', '=', which.id).executeTakeFirst()
    : query.where('username', '=', which.username).executeTakeFirst()
}

/**
 * Locks an account until the transaction ends, if it is as it was when its password was checked: whoever signs in with
 * a password that is just being changed comes too late.
 *
 * @returns whether it is
 */
export async function lockUnchanged(
  transaction: Database,
  { id, passwordHash }: Pick<StoredAccount, 'id' | 'passwordHash'>,
): Promise<boolean> {
  const account = await transaction
    .selectFrom('account')
    .select('id')
    .where('id', '=', id)
    .where('password_hash', 'is not distinct from', passwordHash)
    .where('disabled_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return account !== undefined
}

/** Stores another password; what it was checked against before no longer counts. */
export async function storePassword(executor: Database, id: string, passwordHash: string): Promise<void> {
  await executor.updateTable('account').set({ password_hash: passwordHash }).where('id', '=', id).execute()
}

/** Disables an account, or enables it again; its sessions end by themselves. */
export async function storeDisabled(executor: Database, id: string, isDisabled: boolean): Promise<void> {
  await executor
    .updateTable('account')
    .set({ disabled_at: isDisabled ? sql<Date>`now()` : null })
    .where('id', '=', id)
    .execute()
}

/** What somebody says of how they are addressed: what is absent stays. */
export interface ProfileChange {
  readonly locale?: Locale | undefined
  /** null: none any more */
  readonly email?: string | null | undefined
  readonly wantsMail?: boolean | undefined
}

/** Stores how the person of an account is addressed. */
export async function storeProfile(
  executor: Database,
  id: string,
  { locale, email, wantsMail }: ProfileChange,
): Promise<void> {
  await executor
    .updateTable('account')
    .set({
      ...(locale !== undefined && { locale }),
      ...(email !== undefined && { email }),
      ...(wantsMail !== undefined && { wants_mail: wantsMail }),
    })
    .where('id', '=', id)
    .execute()
}

import type { Locale, Role } from '@chibo/shared'
import type { AccountQuery, CreateAccountInput, UpdateAccountInput } from '../../gql/graphql.ts'
import type { PickedMember } from '../members/pickedMember.ts'

/** An account while it is being made or changed. */
export interface AccountDraft {
  readonly username: string
  readonly displayName: string
  readonly unitId: string | undefined
  /** Given at once to a new account. */
  readonly role: Role | undefined
  readonly member: PickedMember | undefined
  readonly locale: Locale
}

type StoredAccount = NonNullable<AccountQuery['account']>

/** A new account of which only the unit may be known. */
export const newAccount = (unitId: string | undefined): AccountDraft => ({
  username: '',
  displayName: '',
  unitId,
  role: undefined,
  member: undefined,
  locale: 'vi',
})

/** What is stored, to be changed. */
export function draftOf({ username, displayName, unit, member, locale }: StoredAccount): AccountDraft {
  return {
    username,
    displayName,
    unitId: unit.id,
    role: undefined,
    member: member ? { id: member.id, name: member.fullName } : undefined,
    locale,
  }
}

/** A new account as the server takes it. */
export function toCreate(draft: AccountDraft): CreateAccountInput {
  return {
    username: draft.username,
    displayName: draft.displayName,
    unitId: draft.unitId ?? '',
    role: draft.role ?? null,
    memberId: draft.member?.id ?? null,
    locale: draft.locale,
  }
}

/** What was changed, as the server takes it: a member whom the reader may not see is left alone with the rest. */
export function toUpdate(account: StoredAccount, draft: AccountDraft): UpdateAccountInput {
  const { displayName, unitId, memberId, locale } = toCreate(draft)
  const old = toCreate(draftOf(account))
  return {
    id: account.id,
    expectedVersion: account.version,
    ...(displayName === old.displayName ? {} : { displayName }),
    ...(unitId === old.unitId ? {} : { unitId }),
    ...(memberId === old.memberId ? {} : { memberId: memberId ?? null }),
    ...(locale === old.locale ? {} : { locale: locale ?? null }),
  }
}

import { usernameSchema, type Locale, type Problem, type Role } from '@chibo/shared'
import type { Database } from '../../database/pool.ts'
import { inTransaction } from '../../database/transaction.ts'
import { newUuid } from '../../database/uuid.ts'
import { recordAudit } from '../../modules/audit/index.ts'
import { newAccountLink, type NewAccountLink } from './account-links.repo.ts'
import { grantRole, unitIdByCode } from './grants.repo.ts'
import { readName } from './names.ts'
import { passwordFault, PASSWORD_MIN } from '../passwords/password-rules.ts'
import { generatePassword, hashPassword, PASSWORD_MAX } from '../passwords/passwords.ts'

/** An account to be made. */
export interface AccountRequest {
  readonly username: string
  readonly displayName: string
  readonly role: Role
  /** the role holds in this unit and below; `ROOT` for everywhere */
  readonly unitCode: string
  /** null: one is drawn and answered once */
  readonly password: string | null
  /** true: there is no password, but a link by which one is set */
  readonly isInvited?: boolean
  readonly locale?: Locale
  /** the member the account belongs to, if any: it gets the rights of that member's offices */
  readonly memberId?: string
}

/** An account that was made, with its password if that was drawn, or its invitation; or why it was not made. */
export type AccountResult =
  | {
      readonly ok: true
      readonly accountId: string
      readonly password: string | null
      readonly invitation: NewAccountLink | null
    }
  | { readonly ok: false; readonly problem: Problem }

/** Makes an account with one role on one unit, in one transaction with its audit record. */
export async function createAccount(db: Database, request: AccountRequest): Promise<AccountResult> {
  const username = usernameSchema.safeParse(request.username)
  if (!username.success) return refuse('INVALID_VALUE', 'username')
  const displayName = readName(request.displayName, 'displayName')
  if (!displayName.ok) return displayName
  const isInvited = request.isInvited === true
  const drawn = request.password === null && !isInvited ? generatePassword() : null
  const password = request.password ?? drawn
  const problem = password === null ? undefined : problemOf(password, username.data)
  if (problem !== undefined) return { ok: false, problem }
  const passwordHash = password === null ? null : await hashPassword(password)

  return inTransaction(db, async (transaction) => {
    const unitId = await unitIdByCode(transaction, request.unitCode)
    if (unitId === undefined) return refuse('NOT_FOUND', 'unit')
    const account = await transaction
      .insertInto('account')
      .values({
        id: newUuid(),
        username: username.data,
        display_name: displayName.name,
        password_hash: passwordHash,
        locale: request.locale ?? 'vi',
        member_id: request.memberId ?? null,
        unit_id: unitId,
      })
      .onConflict((conflict) => conflict.column('username').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (account === undefined) return refuse('USERNAME_TAKEN', 'username')
    await grantRole(transaction, { accountId: account.id, role: request.role, unitId })
    await recordAudit(transaction, {
      actor: null,
      requestId: null,
      action: 'ACCOUNT_CREATE',
      unitId,
      objectType: 'account',
      objectId: account.id,
      changes: {},
    })
    const invitation = isInvited
      ? await newAccountLink(transaction, { accountId: account.id, purpose: 'INVITATION', createdBy: null })
      : null
    return { ok: true, accountId: account.id, password: drawn, invitation }
  })
}

function problemOf(password: string, username: string): Problem | undefined {
  const fault = passwordFault(password, username)
  if (fault === undefined) return undefined
  const path = ['password']
  return fault === 'TOO_SHORT' || fault === 'TOO_LONG'
    ? { code: 'OUT_OF_RANGE', path, values: { min: PASSWORD_MIN, max: PASSWORD_MAX } }
    : { code: 'INVALID_VALUE', path }
}

function refuse(code: Problem['code'], field: string, values?: Problem['values']): AccountResult {
  return { ok: false, problem: { code, path: [field], ...(values === undefined ? {} : { values }) } }
}

import {
  createAccountInput,
  updateAccountInput,
  versionedInput,
  resetAccountInput,
  type AuditAction,
  type CreateAccount,
  type Problem,
  type ResetAccount,
  type UpdateAccount,
  type Versioned,
} from '@chibo/shared'
import type { CompiledQuery, Transaction } from 'kysely'
import { linkInsertion } from '../../auth/accounts/account-links.repo.ts'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { readablePeople } from '../members/index.ts'
import { mayGrant, rightOnHolder } from './access.policy.ts'
import {
  accountChange,
  accountInsertion,
  accountSwitch,
  findAccount,
  findPlace,
  grantInsertion,
  isUsernameTaken,
  resetLinksEnd,
  secondFactorEnd,
  type AccountRow,
  type WrittenAccount,
} from './access.repo.ts'
import { allowed, checkGrantable, placeToGive } from './access.refusals.ts'

/** What a use case on an account wrote. */
export interface WrittenAccountResult extends Record<string, string | number> {
  readonly accountId: string
  readonly version: number
}

type Done = Outcome<WrittenAccountResult>

/** Use cases on accounts. */
export class AccountsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Makes an account, with one role at most, and a link to set its password by. */
  createAccount(input: unknown, caller: Caller): Promise<Done> {
    return performParsed(this.parts, caller, createAccountInput, input, (parsed, tx) =>
      this.create(tx, parsed, caller),
    )
  }

  /** Changes how an account is shown, where it is kept, to which member it belongs. */
  updateAccount(input: unknown, caller: Caller): Promise<Done> {
    return performParsed(this.parts, caller, updateAccountInput, input, (parsed, tx, warn) =>
      this.update(tx, parsed, caller, warn),
    )
  }

  /** Disables an account: its sessions end, nobody signs in by it. */
  disableAccount(input: unknown, caller: Caller): Promise<Done> {
    return performParsed(this.parts, caller, versionedInput, input, (parsed, tx) =>
      this.switch(tx, parsed, caller, false),
    )
  }

  /** Lets a disabled account be used again. */
  enableAccount(input: unknown, caller: Caller): Promise<Done> {
    return performParsed(this.parts, caller, versionedInput, input, (parsed, tx) =>
      this.switch(tx, parsed, caller, true),
    )
  }

  /** Makes a link by which the account's password is set anew. */
  resetAccount(input: unknown, caller: Caller): Promise<Done> {
    return performParsed(this.parts, caller, resetAccountInput, input, (parsed, tx) =>
      this.reset(tx, parsed, caller),
    )
  }

  private async create(
    tx: Transaction<DB>,
    input: CreateAccount,
    caller: Caller,
  ): Promise<Deed<WrittenAccountResult>> {
    const unitId = this.parts.decodeId('unit', input.unitId, ['unitId'])
    const [place, isTaken] = await Promise.all([findPlace(tx, unitId), isUsernameTaken(tx, input.username)])
    const { path } = placeToGive(place, caller, 'unitId')
    const { role } = input
    if (role != null) checkGrantable({ role, path }, caller)
    if (isTaken) refuse([{ code: 'USERNAME_TAKEN', path: ['username'] }])
    const account = {
      id: newUuid(),
      username: input.username,
      displayName: input.displayName,
      unitId,
      memberId: await this.member(tx, input.memberId, unitId, caller),
      locale: input.locale ?? caller.viewer.locale,
    }
    const { accountId: createdBy } = caller.viewer
    const link = linkInsertion(tx, { accountId: account.id, purpose: 'INVITATION', createdBy })
    const grant =
      role == null
        ? []
        : [
            grantInsertion(
              tx,
              {
                id: newUuid(),
                accountId: account.id,
                tokenId: null,
                role,
                unitId,
                from: caller.today,
                to: null,
              },
              createdBy,
            ),
          ]
    return {
      result: { accountId: account.id, version: 1 },
      secret: link.secret,
      changesAccess: true,
      writes: [
        ...(await this.stored(tx, accountInsertion(tx, account, createdBy), account, caller)),
        ...grant,
        link.insertion.compile(),
      ],
      act: actOn('ACCOUNT_CREATE', account, null, { ...audited(account), role: role ?? null }),
    }
  }

  private async update(
    tx: Transaction<DB>,
    input: UpdateAccount,
    caller: Caller,
    warn: (warning: Problem) => void,
  ): Promise<Deed<WrittenAccountResult>> {
    const before = await this.writable(tx, input, caller)
    const unitId =
      input.unitId == null ? before.unitId : this.parts.decodeId('unit', input.unitId, ['unitId'])
    if (unitId !== before.unitId) placeToGive(await findPlace(tx, unitId), caller, 'unitId')
    const memberId =
      input.memberId === undefined ? before.memberId : await this.member(tx, input.memberId, unitId, caller)
    const after = {
      id: before.id,
      username: before.username,
      displayName: input.displayName ?? before.displayName,
      unitId,
      memberId,
      locale: input.locale ?? before.locale,
    }
    const gainsMember = memberId !== null && memberId !== before.memberId
    // Whoever made the invitation could still use it, and have the rights of the member.
    if (gainsMember && before.isInvited) warn({ code: 'NOT_YET_TAKEN_OVER', path: ['memberId'] })
    const stored = await this.stored(
      tx,
      accountChange(tx, after),
      gainsMember ? after : { ...after, memberId: null },
      caller,
    )
    return {
      result: { accountId: before.id, version: before.version + 1 },
      changesAccess: true,
      writes: [...stored, ...(gainsMember ? [resetLinksEnd(tx, before.id)] : [])],
      act: actOn('ACCOUNT_UPDATE', after, audited(before), audited(after)),
    }
  }

  private async switch(
    tx: Transaction<DB>,
    input: Versioned,
    caller: Caller,
    on: boolean,
  ): Promise<Deed<WrittenAccountResult>> {
    const before = await this.writable(tx, input, caller)
    return {
      result: { accountId: before.id, version: before.version + 1 },
      changesAccess: true,
      writes: accountSwitch(tx, before.id, on),
      act: actOn(
        on ? 'ACCOUNT_ENABLE' : 'ACCOUNT_DISABLE',
        before,
        { disabled: before.isDisabled },
        { disabled: !on },
      ),
    }
  }

  private async reset(
    tx: Transaction<DB>,
    input: ResetAccount,
    caller: Caller,
  ): Promise<Deed<WrittenAccountResult>> {
    const before = await this.writable(tx, input, caller)
    const withSecondFactor = input.withSecondFactor ?? false
    const link = linkInsertion(tx, {
      accountId: before.id,
      purpose: 'PASSWORD_RESET',
      createdBy: caller.viewer.accountId,
    })
    return {
      result: { accountId: before.id, version: before.version },
      secret: link.secret,
      changesAccess: withSecondFactor,
      writes: [...(withSecondFactor ? secondFactorEnd(tx, before.id) : []), link.insertion.compile()],
      act: actOn(withSecondFactor ? 'SECOND_FACTOR_RESET' : 'PASSWORD_RESET', before, null, {}),
    }
  }

  /** An account that the caller may change: not their own. @throws ProblemError */
  private async writable(tx: Transaction<DB>, input: Versioned, caller: Caller): Promise<AccountRow> {
    const id = this.parts.decodeId('account', input.id, ['id'])
    const before = await findAccount(tx, id, caller.today)
    const account = allowed(before, before ? rightOnHolder(caller.viewer, before) : 'NONE', 'id')
    if (account.id === caller.viewer.accountId) refuse([{ code: 'OWN_ACCESS', path: ['id'] }])
    checkVersion(account.version, input.expectedVersion)
    return account
  }

  /**
   * What is left to write of an account. With a member come the rights of their offices, which show once the account is
   * theirs: it is written first then, and the caller must be able to give them.
   */
  private async stored(
    tx: Transaction<DB>,
    write: CompiledQuery,
    { id, memberId }: Pick<WrittenAccount, 'id' | 'memberId'>,
    caller: Caller,
  ): Promise<readonly CompiledQuery[]> {
    if (memberId === null) return [write]
    await tx.executeQuery(write)
    const account = await findAccount(tx, id, caller.today)
    if (!account?.held.every((held) => mayGrant(caller.viewer, held)))
      refuse([{ code: 'HOLDER_REACHES_FURTHER', path: ['memberId'] }])
    return []
  }

  /** The member that an account is to belong to, one whom the caller may read; the rights of their offices come along. */
  private async member(
    tx: Transaction<DB>,
    memberId: string | null | undefined,
    unitId: string,
    caller: Caller,
  ): Promise<string | null> {
    if (memberId == null) return null
    const id = this.parts.decodeId('member', memberId, ['memberId'])
    const people = await readablePeople(tx, caller.viewer, [id], { day: caller.today, unitId })
    refuse(people.problems(id, ['memberId']))
    return id
  }
}

function actOn(
  action: AuditAction,
  { id, unitId }: Pick<WrittenAccount, 'id' | 'unitId'>,
  before: AuditedFields | null,
  after: AuditedFields,
) {
  return { action, unitId, objectType: 'account', objectId: id, before, after }
}

function audited({ username, displayName, unitId, memberId, locale }: WrittenAccount): AuditedFields {
  return { username, displayName, unit: unitId, member: memberId, locale }
}

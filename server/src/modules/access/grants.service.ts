import {
  createApiTokenInput,
  endGrantInput,
  endsBeforeStart,
  grantRoleInput,
  versionedInput,
  vietnameseDate,
  type CreateApiToken,
  type EndGrant,
  type GrantRole,
  type Problem,
  type Versioned,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import { newSecret, SHOWN_OF_TOKEN, TOKEN_PREFIX } from '../../auth/credentials/secrets.ts'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { rightOnGrant, rightOnHolder } from './access.policy.ts'
import { allowed, checkGrantable, placeToGive } from './access.refusals.ts'
import {
  findAccount,
  findGrant,
  findPlace,
  findToken,
  grantEnd,
  grantInsertion,
  resetLinksEnd,
  tokenInsertion,
  tokenRevocation,
} from './access.repo.ts'

/** What a use case on a grant wrote. */
export interface WrittenGrant extends Record<string, string | number> {
  readonly grantId: string
  readonly version: number
}

/** What a use case on a token wrote. */
export interface WrittenToken extends Record<string, string | number> {
  readonly tokenId: string
  readonly version: number
}

/** Who is to get a role. */
interface Recipient {
  readonly accountId: string | null
  readonly tokenId: string | null
  readonly isInvited: boolean
}

/** Use cases on roles given by hand, and on the tokens of programs. */
export class GrantsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Gives an account or token a role on a unit. */
  grantRole(input: unknown, caller: Caller): Promise<Outcome<WrittenGrant>> {
    return performParsed(this.parts, caller, grantRoleInput, input, (parsed, tx, warn) =>
      this.grant(tx, parsed, caller, warn),
    )
  }

  /** Ends a grant by a day, or takes it away at once; it stays as history. */
  endGrant(input: unknown, caller: Caller): Promise<Outcome<WrittenGrant>> {
    return performParsed(this.parts, caller, endGrantInput, input, (parsed, tx) =>
      this.end(tx, parsed, caller),
    )
  }

  /** Makes an API token with one role. */
  createApiToken(input: unknown, caller: Caller): Promise<Outcome<WrittenToken>> {
    return performParsed(this.parts, caller, createApiTokenInput, input, (parsed, tx) =>
      this.createToken(tx, parsed, caller),
    )
  }

  /** Revokes an API token for good. */
  revokeApiToken(input: unknown, caller: Caller): Promise<Outcome<WrittenToken>> {
    return performParsed(this.parts, caller, versionedInput, input, (parsed, tx) =>
      this.revoke(tx, parsed, caller),
    )
  }

  private async grant(
    tx: Transaction<DB>,
    input: GrantRole,
    caller: Caller,
    warn: (warning: Problem) => void,
  ): Promise<Deed<WrittenGrant>> {
    const unitId = this.parts.decodeId('unit', input.unitId, ['unitId'])
    const [holder, place] = await Promise.all([this.holder(tx, input, caller), findPlace(tx, unitId)])
    const { path } = placeToGive(place, caller, 'unitId')
    const { role } = input
    checkGrantable({ role, path }, caller)
    const from = input.validFrom ?? caller.today
    const to = input.validTo ?? null
    if (endsBeforeStart(from, to)) refuse([{ code: 'ENDS_BEFORE_START', path: ['validTo'] }])
    const { isInvited, ...owner } = holder
    // Whoever made the invitation could still use it.
    if (isInvited) warn({ code: 'NOT_YET_TAKEN_OVER', path: ['accountId'] })
    const grant = { ...owner, id: newUuid(), role, unitId, from, to }
    const links = owner.accountId === null ? [] : [resetLinksEnd(tx, owner.accountId)]
    return {
      result: { grantId: grant.id, version: 1 },
      changesAccess: true,
      writes: [grantInsertion(tx, grant, caller.viewer.accountId), ...links],
      act: {
        action: 'GRANT_CREATE',
        unitId,
        objectType: 'access_grant',
        objectId: grant.id,
        before: null,
        after: {
          account: grant.accountId,
          token: grant.tokenId,
          role,
          unit: unitId,
          validFrom: from,
          validTo: to,
        },
      },
    }
  }

  /** The account or token that is to get a role: one that the caller may see, and not themselves. */
  private async holder(
    tx: Transaction<DB>,
    { accountId, tokenId }: GrantRole,
    { viewer, today }: Caller,
  ): Promise<Recipient> {
    const isAccount = accountId != null
    const name = isAccount ? 'accountId' : 'tokenId'
    const id = this.parts.decodeId(isAccount ? 'account' : 'token', accountId ?? tokenId ?? '', [name])
    const found = isAccount ? await findAccount(tx, id, today) : await findToken(tx, id, today)
    const right = found ? rightOnHolder(viewer, found) : 'NONE'
    // Somebody who reaches further may get a role here as well.
    allowed(found, right === 'BEYOND' ? 'WRITE' : right, name)
    if (id === viewer.accountId || id === viewer.tokenId) refuse([{ code: 'OWN_ACCESS', path: [name] }])
    const isInvited = found !== undefined && 'isInvited' in found && found.isInvited
    return { accountId: isAccount ? id : null, tokenId: isAccount ? null : id, isInvited }
  }

  private async end(tx: Transaction<DB>, input: EndGrant, caller: Caller): Promise<Deed<WrittenGrant>> {
    const id = this.parts.decodeId('grant', input.id, ['id'])
    const found = await findGrant(tx, id)
    const before = allowed(found, found ? rightOnGrant(caller.viewer, found) : 'NONE', 'id')
    const isOwn = [caller.viewer.accountId, caller.viewer.tokenId].some(
      (one) => one !== null && (one === before.accountId || one === before.tokenId),
    )
    if (isOwn) refuse([{ code: 'OWN_ACCESS', path: ['id'] }])
    checkVersion(before.version, input.expectedVersion)
    const validTo = input.validTo ?? null
    if (before.isRevoked || (before.to !== null && before.to <= caller.today))
      refuse([
        {
          code: 'ALREADY_ENDED',
          path: ['id'],
          values: { date: vietnameseDate(before.to ?? caller.today) },
        },
      ])
    if (validTo !== null && before.from !== null && endsBeforeStart(before.from, validTo))
      refuse([{ code: 'ENDS_BEFORE_START', path: ['validTo'] }])
    if (validTo !== null && (validTo < caller.today || (before.to !== null && validTo > before.to)))
      refuse([{ code: 'ONLY_CUT_SHORT', path: ['validTo'] }])
    return {
      result: { grantId: id, version: before.version + 1 },
      changesAccess: true,
      writes: [grantEnd(tx, id, validTo)],
      act: {
        action: 'GRANT_END',
        unitId: before.unitId,
        objectType: 'access_grant',
        objectId: id,
        before: { validTo: before.to, revoked: false },
        after: { validTo: validTo ?? before.to, revoked: validTo === null },
      },
    }
  }

  private async createToken(
    tx: Transaction<DB>,
    input: CreateApiToken,
    caller: Caller,
  ): Promise<Deed<WrittenToken>> {
    const unitId = this.parts.decodeId('unit', input.unitId, ['unitId'])
    const { path } = placeToGive(await findPlace(tx, unitId), caller, 'unitId')
    const { role, name } = input
    checkGrantable({ role, path }, caller)
    const expiresAt = input.expiresAt ?? null
    if (expiresAt !== null && expiresAt <= caller.now)
      refuse([{ code: 'EXPIRES_IN_PAST', path: ['expiresAt'] }])
    const { value, digest } = newSecret(TOKEN_PREFIX)
    const token = {
      id: newUuid(),
      name,
      digest,
      prefix: value.slice(0, SHOWN_OF_TOKEN),
      unitId,
      expiresAt,
      costPerMinute: input.costPerMinute ?? null,
      requestsPerMinute: input.requestsPerMinute ?? null,
    }
    const { accountId: createdBy } = caller.viewer
    const grant = {
      id: newUuid(),
      accountId: null,
      tokenId: token.id,
      role,
      unitId,
      from: null,
      to: null,
    }
    return {
      result: { tokenId: token.id, version: 1 },
      secret: value,
      changesAccess: true,
      writes: [tokenInsertion(tx, token, createdBy), grantInsertion(tx, grant, createdBy)],
      act: {
        action: 'TOKEN_CREATE',
        unitId,
        objectType: 'api_token',
        objectId: token.id,
        before: null,
        after: {
          name,
          role,
          unit: unitId,
          expiresAt: expiresAt?.toISOString() ?? null,
          costPerMinute: token.costPerMinute,
          requestsPerMinute: token.requestsPerMinute,
        },
      },
    }
  }

  private async revoke(tx: Transaction<DB>, input: Versioned, caller: Caller): Promise<Deed<WrittenToken>> {
    const id = this.parts.decodeId('token', input.id, ['id'])
    const found = await findToken(tx, id, caller.today)
    const right = found ? rightOnHolder(caller.viewer, found) : 'NONE'
    // Whoever keeps a token may take it away, however far it reaches.
    const before = allowed(found, right === 'BEYOND' ? 'WRITE' : right, 'id')
    checkVersion(before.version, input.expectedVersion)
    return {
      result: { tokenId: id, version: before.version + 1 },
      changesAccess: true,
      writes: [tokenRevocation(tx, id)],
      act: {
        action: 'TOKEN_REVOKE',
        unitId: before.unitId,
        objectType: 'api_token',
        objectId: id,
        before: { revoked: before.isRevoked },
        after: { revoked: true },
      },
    }
  }
}

import { ROLES, type Role } from '@chibo/shared'
import { sql, type CompiledQuery, type RawBuilder, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import type { HeldRole, Holder } from './access.policy.ts'

type Executor = Transaction<DB>

const HeldRoles = z.array(z.object({ role: z.enum(ROLES), path: z.string() }))

/** An account with what rights and rules need. */
export interface AccountRow extends Holder {
  readonly id: string
  readonly unitId: string
  readonly username: string
  readonly displayName: string
  readonly memberId: string | null
  readonly locale: string
  readonly isDisabled: boolean
  /** made, but not yet taken over by its person: there is no password */
  readonly isInvited: boolean
  readonly version: number
}

/** An account, locked for a change; undefined if there is none. */
export async function findAccount(
  executor: Executor,
  id: string,
  today: string,
): Promise<AccountRow | undefined> {
  const [, { rows }] = await Promise.all([
    lock(executor, 'account', id),
    sql<AccountRow & { held: unknown }>`
    select a.id, a.unit_id as "unitId", u.path, a.username, a.display_name as "displayName", a.member_id as "memberId",
      a.locale, a.disabled_at is not null as "isDisabled", a.password_hash is null as "isInvited", a.version, ${heldBy(sql`g.account_id = a.id`, today)} as held
    from account a join unit u on u.id = a.unit_id where a.id = ${id}`.execute(executor),
  ])
  const [row] = rows
  return row && { ...row, held: HeldRoles.parse(row.held) }
}

/** A token with what rights and rules need. */
export interface TokenRow extends Holder {
  readonly id: string
  readonly unitId: string
  readonly name: string
  readonly isRevoked: boolean
  readonly version: number
}

/** A token, locked for a change; undefined if there is none. */
export async function findToken(
  executor: Executor,
  id: string,
  today: string,
): Promise<TokenRow | undefined> {
  const [, { rows }] = await Promise.all([
    lock(executor, 'api_token', id),
    sql<TokenRow & { held: unknown }>`
    select t.id, t.unit_id as "unitId", u.path, t.name, t.revoked_at is not null as "isRevoked", t.version,
      ${heldBy(sql`g.token_id = t.id`, today)} as held
    from api_token t join unit u on u.id = t.unit_id where t.id = ${id}`.execute(executor),
  ])
  const [row] = rows
  return row && { ...row, held: HeldRoles.parse(row.held) }
}

/**
 * In a statement before the one that reads: whoever waits for the lock in that one sees the grants as they were before
 * the wait, without those that were just given.
 */
function lock(executor: Executor, table: 'account' | 'api_token', id: string) {
  return sql`select from ${sql.table(table)} where id = ${id} for no key update`.execute(executor)
}

/** Roles that an owner holds on a day or will hold, from every source, as JSON. */
function heldBy(owner: RawBuilder<unknown>, today: string): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object('role', g.role, 'path', gu.path)), '[]')
    from effective_grant g join unit gu on gu.id = g.unit_id
    where ${owner} and coalesce(upper(g.during) > ${today}::date, true))`
}

/** A unit under which something is to be kept or granted. */
export interface PlaceRow {
  readonly id: string
  /** today's path */
  readonly path: string
}

/** A unit by id; undefined if there is none. */
export async function findPlace(executor: Executor, id: string): Promise<PlaceRow | undefined> {
  return executor.selectFrom('unit').select(['id', 'path']).where('id', '=', id).executeTakeFirst()
}

/** Whether an account has a user name. */
export async function isUsernameTaken(executor: Executor, username: string): Promise<boolean> {
  const named = executor.selectFrom('account').select('id').where('username', '=', username)
  return (await named.executeTakeFirst()) !== undefined
}

/** An account as it is written. */
export interface WrittenAccount {
  readonly id: string
  readonly username: string
  readonly displayName: string
  readonly unitId: string
  readonly memberId: string | null
  readonly locale: string
}

/** What inserts an account without a password. */
export function accountInsertion(
  executor: Executor,
  account: WrittenAccount,
  createdBy: string | null,
): CompiledQuery {
  const { id, username, displayName, unitId, memberId, locale } = account
  return executor
    .insertInto('account')
    .values({
      id,
      username,
      display_name: displayName,
      unit_id: unitId,
      member_id: memberId,
      locale,
      created_by: createdBy,
    })
    .compile()
}

/** What changes an account, its name to sign in with excepted. */
export function accountChange(executor: Executor, account: WrittenAccount): CompiledQuery {
  return executor
    .updateTable('account')
    .set((eb) => ({
      display_name: account.displayName,
      unit_id: account.unitId,
      member_id: account.memberId,
      locale: account.locale,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', account.id)
    .compile()
}

/** What uses up the links by which somebody else than the person could set an account's password anew. */
export function resetLinksEnd(executor: Executor, accountId: string): CompiledQuery {
  return executor
    .updateTable('account_link')
    .set({ used_at: sql<Date>`now()` })
    .where('account_id', '=', accountId)
    .where('purpose', '=', 'PASSWORD_RESET')
    .where('used_at', 'is', null)
    .compile()
}

/** What disables an account, with its links; its sessions end by themselves. Or what lets it be used again. */
export function accountSwitch(executor: Executor, id: string, on: boolean): CompiledQuery[] {
  const change = executor
    .updateTable('account')
    .set((eb) => ({
      disabled_at: on ? null : sql<Date>`coalesce(disabled_at, now())`,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .compile()
  const links = executor
    .updateTable('account_link')
    .set({ used_at: sql<Date>`now()` })
    .where('account_id', '=', id)
    .where('used_at', 'is', null)
    .compile()
  return on ? [change] : [change, links]
}

/** What takes a second factor away and ends every session. */
export function secondFactorEnd(executor: Executor, accountId: string): CompiledQuery[] {
  return [
    executor.deleteFrom('second_factor').where('account_id', '=', accountId).compile(),
    executor
      .updateTable('session')
      .set({ ended_at: sql<Date>`now()` })
      .where('account_id', '=', accountId)
      .where('ended_at', 'is', null)
      .compile(),
  ]
}

/** A grant with what rights and rules need. */
export interface GrantRow extends HeldRole {
  readonly id: string
  readonly accountId: string | null
  readonly tokenId: string | null
  readonly unitId: string
  readonly from: string | null
  readonly to: string | null
  readonly isRevoked: boolean
  readonly version: number
}

/** A grant given by hand, locked for a change; undefined if there is none. */
export async function findGrant(executor: Executor, id: string): Promise<GrantRow | undefined> {
  const { rows } = await sql<GrantRow & { role: Role }>`
    select g.id, g.account_id as "accountId", g.token_id as "tokenId", g.role, g.unit_id as "unitId", u.path,
      lower(g.during) as "from", upper(g.during) as "to", g.revoked_at is not null as "isRevoked", g.version
    from access_grant g join unit u on u.id = g.unit_id where g.id = ${id} for no key update of g`.execute(
    executor,
  )
  return rows[0]
}

/** A grant as it is written. */
export interface NewGrant {
  readonly id: string
  readonly accountId: string | null
  readonly tokenId: string | null
  readonly role: Role
  readonly unitId: string
  /** null: without a known beginning */
  readonly from: string | null
  readonly to: string | null
}

/** What inserts a grant. */
export function grantInsertion(executor: Executor, grant: NewGrant, createdBy: string | null): CompiledQuery {
  return executor
    .insertInto('access_grant')
    .values({
      id: grant.id,
      account_id: grant.accountId,
      token_id: grant.tokenId,
      role: grant.role,
      unit_id: grant.unitId,
      during: `[${grant.from ?? ''},${grant.to ?? ''})`,
      created_by: createdBy,
    })
    .compile()
}

/** What ends a grant: by a day, or at once. */
export function grantEnd(executor: Executor, id: string, validTo: string | null): CompiledQuery {
  return executor
    .updateTable('access_grant')
    .set((eb) => ({
      version: eb('version', '+', 1),
      ...(validTo === null
        ? { revoked_at: sql<Date>`now()` }
        : { during: sql<string>`daterange(lower(during), ${validTo}::date)` }),
    }))
    .where('id', '=', id)
    .compile()
}

/** A token as it is written. */
export interface NewToken {
  readonly id: string
  readonly name: string
  readonly digest: Buffer
  readonly prefix: string
  readonly unitId: string
  readonly expiresAt: Date | null
  readonly costPerMinute: number | null
  readonly requestsPerMinute: number | null
}

/** What inserts a token. */
export function tokenInsertion(executor: Executor, token: NewToken, createdBy: string | null): CompiledQuery {
  return executor
    .insertInto('api_token')
    .values({
      id: token.id,
      name: token.name,
      digest: token.digest,
      prefix: token.prefix,
      unit_id: token.unitId,
      expires_at: token.expiresAt,
      cost_per_minute: token.costPerMinute,
      requests_per_minute: token.requestsPerMinute,
      created_by: createdBy,
    })
    .compile()
}

/** What revokes a token; one that was revoked before stays so from then on. */
export function tokenRevocation(executor: Executor, id: string): CompiledQuery {
  return executor
    .updateTable('api_token')
    .set((eb) => ({ revoked_at: sql<Date>`coalesce(revoked_at, now())`, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .compile()
}

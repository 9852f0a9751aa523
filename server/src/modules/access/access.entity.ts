import { ROLE_PERMISSIONS, ROLES } from '@chibo/shared'
import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { folded } from '../../graphql/parts.ts'
import type { Compiling, Row, Sql } from '../../graphql/read/entity.ts'

/** Who may do what: accounts of people, tokens of programs, grants of roles. Read by whoever may read access there. */

/** Columns of an account that fields read. */
export type AccountColumn =
  | 'id'
  | 'username'
  | 'display_name'
  | 'unit_id'
  | 'member_id'
  | 'locale'
  | 'password_hash'
  | 'disabled_at'
  | 'created_at'
  | 'version'

/** An account, read where it is kept. */
export const Account = entity<AccountColumn>({
  name: 'Account',
  prefix: 'account',
  table: 'account',
  scope: { kind: 'unit', column: 'unit_id', permission: 'access.read' },
  placement: { unit: 'unit_id' },
  orders: { USERNAME: { columns: [{ name: 'username', type: 'code' }] } },
  filters: {
    username: {
      input: 'StringFilter',
      description: 'The user name.',
      sql: (row) => row.col('username'),
      type: 'text',
    },
    name: {
      input: 'TextFilter',
      description: 'Display name or user name.',
      sql: (row) => folded(sql`${row.col('display_name')} || ' ' || ${row.col('username')}`),
      type: 'text',
    },
    state: {
      input: 'AccountStateFilter',
      description: 'Where it stands.',
      sql: (row) => accountState(row),
      type: 'text',
    },
  },
})

/** Columns of a token that fields read. */
export type TokenColumn =
  | 'id'
  | 'name'
  | 'prefix'
  | 'unit_id'
  | 'created_by'
  | 'created_at'
  | 'expires_at'
  | 'revoked_at'
  | 'last_used_at'
  | 'cost_per_minute'
  | 'requests_per_minute'
  | 'version'

/** An API token, read where it is kept. Its secret is stored nowhere. */
export const ApiToken = entity<TokenColumn>({
  name: 'ApiToken',
  prefix: 'token',
  table: 'api_token',
  scope: { kind: 'unit', column: 'unit_id', permission: 'access.read' },
  placement: { unit: 'unit_id' },
  orders: {
    CREATED_AT_DESC: { columns: [{ name: 'created_at', type: 'timestamptz' }], descending: true },
    CREATED_AT: { columns: [{ name: 'created_at', type: 'timestamptz' }] },
  },
  filters: {
    name: {
      input: 'TextFilter',
      description: 'What it is for.',
      sql: (row) => folded(row.col('name')),
      type: 'text',
    },
    state: {
      input: 'TokenStateFilter',
      description: 'Where it stands.',
      sql: (row) => tokenState(row),
      type: 'text',
    },
  },
})

/** A role given by hand to an account or token on a unit. Read where it holds. */
export const AccessGrant = entity<
  | 'id'
  | 'account_id'
  | 'token_id'
  | 'role'
  | 'unit_id'
  | 'during'
  | 'created_at'
  | 'created_by'
  | 'revoked_at'
  | 'version'
>({
  name: 'AccessGrant',
  prefix: 'grant',
  table: 'access_grant',
  scope: { kind: 'unit', column: 'unit_id', permission: 'access.read' },
})

/**
 * A grant that holds today, given by hand or derived, of an account or token that is in use; part of what leads to it.
 * Rows: see `holdings`.
 */
export const EffectiveGrant = entity<
  'account_id' | 'token_id' | 'holder' | 'role' | 'unit_id' | 'valid_from' | 'valid_to' | 'source'
>({ name: 'EffectiveGrant', scope: { kind: 'part' } })

/** What is allowed to somebody on a unit or record. Rows: see explain.graphql.ts. */
export const Access = entity<'id' | 'place' | 'permissions' | 'paths' | 'account_id' | 'token_id'>({
  name: 'Access',
  scope: { kind: 'part' },
})

/** One permission there. */
export const AccessRule = entity<'permission' | 'path' | 'account_id' | 'token_id'>({
  name: 'AccessRule',
  scope: { kind: 'part' },
})

/** Where an account stands: INVITED, ACTIVE or DISABLED. */
export function accountState(row: Row): Sql {
  return sql`case when ${row.col('disabled_at')} is not null then 'DISABLED' when ${row.col('password_hash')} is null then 'INVITED' else 'ACTIVE' end`
}

/** Where a token stands: ACTIVE, EXPIRED or REVOKED. Expiry goes by the real clock. */
export function tokenState(row: Row): Sql {
  return sql`case when ${row.col('revoked_at')} is not null then 'REVOKED' when ${row.col('expires_at')} <= now() then 'EXPIRED' else 'ACTIVE' end`
}

/**
 * Grants that hold on a day, of accounts and tokens in use, as rows of `EffectiveGrant`; from the top of the tree down.
 *
 * @param which a condition on `held` (effective_grant) and `held_unit` (its unit)
 */
export function holdings(which: Sql, day: Sql): Sql {
  return sql`(select held.account_id, held.token_id, coalesce(holder.display_name, program.name)::text as holder,
      held.role, held.unit_id, lower(held.during) as valid_from, upper(held.during) as valid_to, held.source,
      row_number() over (order by held_unit.path, held.role collate "C", coalesce(holder.display_name, program.name) collate "vi-x-icu", held.source collate "C", held.source_id) as position
    from effective_grant as held
    join unit as held_unit on held_unit.id = held.unit_id
    left join account as holder on holder.id = held.account_id
    left join api_token as program on program.id = held.token_id
    where held.during @> ${day} and ${which}
      and holder.disabled_at is null and program.revoked_at is null
      and coalesce(program.expires_at > now(), true))`
}

/** Whether a grant's unit is the one with a path, or lies above it. */
export function reachesPath(path: Sql): Sql {
  return sql`held_unit.path = any (ancestor_paths(${path}) || ${path}::text)`
}

/** Whether it is, or lies above, one that succeeded the unit with a path: then the grant reaches that for reading. */
export function reachesHeirs(path: Sql): Sql {
  return sql`held_unit.path = any (reader_paths(${path}))`
}

/** Roles that let units be read. */
const READERS = sql.join(
  ROLES.filter((role) => ROLE_PERMISSIONS[role].includes('unit.read')).map((role) => sql.lit(role)),
)

/** Those that reach a unit, from it and from above or from what succeeded it, where the caller may read access to it. */
export function holdingsAt(path: Sql, cx: Compiling): Sql {
  const reaches = sql`(${reachesPath(path)} or held.role in (${READERS}) and ${reachesHeirs(path)})`
  return holdings(sql`${reaches} and coalesce(${cx.permits('access.read', path)}, false)`, cx.today)
}

/** The name that a row of another table bears, told with the record that names it. */
export function nameOf(table: 'account' | 'api_token', column: 'display_name' | 'name', id: Sql): Sql {
  return sql`(select named.${sql.id(column)}::text from ${sql.id(table)} as named where named.id = ${id})`
}

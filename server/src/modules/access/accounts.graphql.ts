import { sql } from 'kysely'
import { implement, rootField, type Fields } from '../../graphql/define.ts'
import { AccountStateEnum, LocaleEnum, TokenStateEnum } from '../../graphql/enums.ts'
import { byId } from '../../graphql/node.ts'
import type { Sql } from '../../graphql/read/entity.ts'
import { Member } from '../members/members.entity.ts'
import { Unit } from '../units/units.entity.ts'
import {
  AccessGrant,
  Account,
  accountState,
  ApiToken,
  EffectiveGrant,
  holdings,
  nameOf,
  tokenState,
} from './access.entity.ts'

implement(Account, 'The account of a person who signs in. Disabled ones stay.', (f) => ({
  id: f.id(),
  username: f.string({ column: 'username', description: 'How the person signs in.' }),
  displayName: f.string({ column: 'display_name', description: 'How the person is shown.' }),
  unit: f.one(() => Unit, {
    key: 'unit_id',
    anyState: true,
    description: 'Under which it is kept: who may give access there may manage it.',
  }),
  member: f.one(() => Member, {
    key: 'member_id',
    anyState: true,
    nullable: true,
    description:
      'The member it belongs to, for readers of members there; it has the rights of their offices.',
  }),
  locale: f.value(LocaleEnum, { column: 'locale', description: 'Its language.' }),
  state: f.value(AccountStateEnum, { sql: (row) => accountState(row), description: 'Where it stands.' }),
  disabledAt: f.dateTime({ column: 'disabled_at', nullable: true, description: 'When it was disabled.' }),
  createdAt: f.dateTime({ column: 'created_at', description: 'When it was made.' }),
  lastSeenAt: f.dateTime({
    sql: (row) =>
      sql`(select max(seen.last_seen_at) from session as seen where seen.account_id = ${row.col('id')})`,
    nullable: true,
    description: 'When it was last used, to the minute; null: never.',
  }),
  ...grantFields(f, 'account_id'),
  version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
}))

implement(ApiToken, 'The token of a program that calls this API. Revoked ones stay.', (f) => ({
  id: f.id(),
  name: f.string({ column: 'name', description: 'What it is for.' }),
  prefix: f.string({ column: 'prefix', description: 'Its first characters, to recognize it by.' }),
  unit: f.one(() => Unit, {
    key: 'unit_id',
    anyState: true,
    description: 'Under which it is kept: who may give access there may manage it.',
  }),
  state: f.value(TokenStateEnum, { sql: (row) => tokenState(row), description: 'Where it stands.' }),
  createdAt: f.dateTime({ column: 'created_at', description: 'When it was made.' }),
  createdBy: f.string({
    sql: (row) => nameOf('account', 'display_name', row.col('created_by')),
    nullable: true,
    description: 'Name of the account that made it; null for the command line and programs.',
  }),
  expiresAt: f.dateTime({
    column: 'expires_at',
    nullable: true,
    description: 'When it expires, by the real clock; null: never.',
  }),
  revokedAt: f.dateTime({ column: 'revoked_at', nullable: true, description: 'When it was revoked.' }),
  lastUsedAt: f.dateTime({
    column: 'last_used_at',
    nullable: true,
    description: 'When it was last used, to the minute; null: never.',
  }),
  costPerMinute: f.int({
    column: 'cost_per_minute',
    nullable: true,
    description: 'Cost it may ask for in a minute; null: what the server allows every token.',
  }),
  requestsPerMinute: f.int({
    column: 'requests_per_minute',
    nullable: true,
    description: 'Requests it may make in a minute; null: what the server allows every token.',
  }),
  ...grantFields(f, 'token_id'),
  version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
}))

/** Roles of an account or token, as far as the reader may read access where they hold. */
function grantFields<C extends string>(f: Fields<C | 'id'>, owner: 'account_id' | 'token_id') {
  return {
    grants: f.many(() => AccessGrant, {
      through: owner,
      order: (grant) => sql`${grant.col('created_at')}, ${grant.col('id')}`,
      description: 'Roles given by hand, ended and future ones included, where the caller may read access.',
    }),
    effectiveGrants: f.many(() => EffectiveGrant, {
      looks: 'near',
      source: (row, cx) => {
        const mine = sql`held.${sql.id(owner)} = ${row.col('id')}`
        return holdings(
          sql`${mine} and ${coalesced(cx.permits('access.read', sql.ref('held_unit.path')))}`,
          cx.today,
        )
      },
      order: (grant) => sql.ref(`${grant.alias}.position`),
      description: 'Roles that hold today, from every source, where the caller may read access.',
    }),
  }
}

function coalesced(condition: Sql): Sql {
  return sql`coalesce(${condition}, false)`
}

byId('account', () => Account, 'An account.')
rootField('accounts', 'connection', () => Account, {
  description: 'Accounts by user name, kept under units where the caller may read access.',
  under: true,
})
byId('apiToken', () => ApiToken, 'An API token.')
rootField('apiTokens', 'connection', () => ApiToken, {
  description: 'API tokens, the newest first, kept under units where the caller may read access.',
  under: true,
})

import { ROLE_LABELS } from '@chibo/shared'
import { sql } from 'kysely'
import { implement } from '../../graphql/define.ts'
import { GrantSourceEnum, RoleEnum } from '../../graphql/enums.ts'
import { endDay, firstDay, labelOf } from '../../graphql/parts.ts'
import { Unit } from '../units/units.entity.ts'
import { AccessGrant, Account, ApiToken, EffectiveGrant, nameOf } from './access.entity.ts'

const ROLE_LABEL = "The role in the reader's language."

implement(
  AccessGrant,
  'A role given by hand to an account or token, on a unit and everything below it. Ended ones stay.',
  (f) => ({
    id: f.id(),
    role: f.value(RoleEnum, { column: 'role', description: 'The role.' }),
    roleLabel: f.string({
      sql: (row, cx) => labelOf(row.col('role'), ROLE_LABELS, cx),
      description: ROLE_LABEL,
    }),
    unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'Where it holds.' }),
    account: f.one(() => Account, {
      key: 'account_id',
      nullable: true,
      description: 'Whose, for readers of the account.',
    }),
    apiToken: f.one(() => ApiToken, {
      key: 'token_id',
      nullable: true,
      description: 'Which token’s, for readers of the token.',
    }),
    holder: f.string({
      sql: (row) =>
        sql`coalesce(${nameOf('account', 'display_name', row.col('account_id'))}, ${nameOf('api_token', 'name', row.col('token_id'))})`,
      description: 'Name of the account or token.',
    }),
    validFrom: f.date({
      sql: (row) => firstDay(row),
      nullable: true,
      description: 'Its first day; null without a known beginning.',
    }),
    validTo: f.date({
      sql: (row) => endDay(row),
      nullable: true,
      description: 'The day after its last; null while open.',
    }),
    revokedAt: f.dateTime({
      column: 'revoked_at',
      nullable: true,
      description: 'When it was taken away, whatever its days say.',
    }),
    createdAt: f.dateTime({ column: 'created_at', description: 'When it was given.' }),
    createdBy: f.string({
      sql: (row) => nameOf('account', 'display_name', row.col('created_by')),
      nullable: true,
      description: 'Name of the account that gave it; null for the command line and programs.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

implement(
  EffectiveGrant,
  'A role that somebody holds today on a unit and everything below it, given by hand or following from an office, a working group or a charge.',
  (f) => ({
    role: f.value(RoleEnum, { column: 'role', description: 'The role.' }),
    roleLabel: f.string({
      sql: (row, cx) => labelOf(row.col('role'), ROLE_LABELS, cx),
      description: ROLE_LABEL,
    }),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      nullable: true,
      description: 'Where it holds, for readers of the unit.',
    }),
    source: f.value(GrantSourceEnum, {
      column: 'source',
      description: 'Given by hand, or following from an office, a working group, a charge.',
    }),
    holder: f.string({ column: 'holder', description: 'Name of the account or token.' }),
    account: f.one(() => Account, {
      key: 'account_id',
      nullable: true,
      description: 'Whose, for readers of the account.',
    }),
    apiToken: f.one(() => ApiToken, {
      key: 'token_id',
      nullable: true,
      description: 'Which token’s, for readers of the token.',
    }),
    validFrom: f.date({
      column: 'valid_from',
      nullable: true,
      description: 'Its first day; null without a known beginning.',
    }),
    validTo: f.date({
      column: 'valid_to',
      nullable: true,
      description: 'The day after its last; null while open.',
    }),
  }),
)

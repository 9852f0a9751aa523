import { AUDIT_ACTION_LABELS, AUDIT_ACTIONS } from '@chibo/shared'
import { sql } from 'kysely'
import { implement, rootField } from '../../graphql/define.ts'
import { AuditActionEnum, MemberFieldEnum } from '../../graphql/enums.ts'
import { labelOf } from '../../graphql/parts.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'
import { Member, NamedReference } from '../members/members.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { AuditEvent, AuditObject, namedRow, writeNamedRow, writeType } from './audit.entity.ts'

const COMMAND_LINE = { vi: 'Dòng lệnh', en: 'Command line' }
const NOBODY = { vi: 'Chưa đăng nhập', en: 'Not signed in' }

implement(
  AuditEvent,
  'What somebody did, or whose sensitive fields they read; as it was recorded, never changed. It tells no values.',
  (f) => ({
    id: f.id(),
    at: f.dateTime({ column: 'at', description: 'When.' }),
    recordedOn: f.date({ column: 'recorded_on', description: 'The day, in Asia/Ho_Chi_Minh.' }),
    action: f.value(AuditActionEnum, { sql: actionOf, description: 'What was done.' }),
    actionLabel: f.string({
      sql: (row, cx) => labelOf(actionOf(row), AUDIT_ACTION_LABELS, cx),
      description: "The same in the reader's language.",
    }),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      description: 'The unit it stands under; the root for the whole system.',
    }),
    actor: f.one(() => NamedReference, {
      source: (row, cx) =>
        sql`(select account.member_id, coalesce(account.display_name, token.name, case when ${row.col('request_id')} is null then ${sql.lit(COMMAND_LINE[cx.locale])} else ${sql.lit(NOBODY[cx.locale])} end)::text as name, null::text as office
          from (select) as here left join account on account.id = ${row.col('account_id')} left join api_token as token on token.id = ${row.col('token_id')})`,
      description:
        'Who: the name of the account or token; the command line where nobody was asked to sign in, nobody before signing in.',
    }),
    actorId: f.value('ID', {
      sql: (row) =>
        sql`coalesce(${namedRow(sql`'account'`, row.col('account_id'))}, ${namedRow(sql`'api_token'`, row.col('token_id'))})`,
      finish: writeNamedRow,
      nullable: true,
      description: 'Id of the account or token.',
    }),
    objectType: f.string({
      column: 'object_type',
      finish: writeType,
      description: 'What kind of thing it concerns: a type of this API where there is one.',
    }),
    objectId: f.value('ID', {
      sql: (row) => namedRow(row.col('object_type'), row.col('object_id')),
      finish: writeNamedRow,
      nullable: true,
      description: 'The one thing it concerns; null for several, and for what has no id here.',
    }),
    objects: f.many(() => AuditObject, {
      source: (row) =>
        sql`(select ${row.col('object_type')} as type, about.id from unnest(${row.col('object_ids')} || ${row.col('object_id')}) as about (id) where about.id is not null)`,
      order: (about) => about.col('id'),
      description: 'Everything it concerns.',
    }),
    requestId: f.string({
      column: 'request_id',
      nullable: true,
      description: 'The request in the log; null for the command line.',
    }),
    changedFields: f.value(['String'], {
      sql: (row) =>
        sql`array(select change.name from jsonb_object_keys(case jsonb_typeof(${row.col('changes')}) when 'object' then ${row.col('changes')} else '{}' end) as change (name) order by change.name collate "C")`,
      description: 'Names of the fields that were changed.',
    }),
    readFields: f.value([MemberFieldEnum], {
      column: 'read_fields',
      description: 'Sensitive fields that were read.',
    }),
    sealed: f.boolean({
      sql: (row) => sql`exists (select from audit_seal as seal where seal.record_id = ${row.col('id')})`,
      description: 'Whether it is part of the chain already; it is within seconds.',
    }),
  }),
)

implement(AuditObject, 'One of the things that an act concerns.', (f) => ({
  type: f.string({
    column: 'type',
    finish: writeType,
    description: 'What kind of thing: a type of this API where there is one.',
  }),
  id: f.value('ID', {
    sql: (row) => namedRow(row.col('type'), row.col('id')),
    finish: writeNamedRow,
    nullable: true,
    description: 'Its id; null for what has none here.',
  }),
  member: f.one(() => Member, {
    where: (member, here) => sql`${member.col('id')} = ${here.col('id')} and ${here.col('type')} = 'member'`,
    anyState: true,
    nullable: true,
    description: 'The member, for readers who may read them.',
  }),
}))

/** The act; one that another version of the program has recorded is `OTHER`. */
function actionOf(row: Row): Sql {
  const known = sql.join(AUDIT_ACTIONS.map((action) => sql.lit(action)))
  return sql`case when ${row.col('action')} in (${known}) then ${row.col('action')} else 'OTHER' end`
}

rootField('auditEvents', 'connection', () => AuditEvent, {
  description: 'What was done and read, latest first, by the unit it stands under.',
  under: true,
})

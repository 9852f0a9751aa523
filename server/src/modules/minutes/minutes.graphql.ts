import { canonicalJson, MINUTES_STATE_LABELS } from '@chibo/shared'
import { sql } from 'kysely'
import { z } from 'zod'
import { entity, implement, type Fields } from '../../graphql/define.ts'
import { MinutesApprovalEnum, MinutesApprovedByEnum, MinutesStateEnum } from '../../graphql/enums.ts'
import { encodeId } from '../../graphql/ids.ts'
import { labelOf } from '../../graphql/parts.ts'
import { jsonText } from '../../graphql/read/answer.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'
import { Document } from '../documents/documents.entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { factsOf } from './minutes-facts.entity.ts'
import { Minutes, type MinutesColumn } from './minutes.entity.ts'

const part = { scope: { kind: 'part' } } as const
const MinutesText = entity<'position' | 'code' | 'title' | 'text'>({ name: 'MinutesText', ...part })
const MinutesApproval = entity<'role' | 'account_id' | 'at'>({ name: 'MinutesApproval', ...part })
/** Rows: of `minutes_version`, with the meeting. */
const MinutesVersion = entity<
  | 'meeting_id'
  | 'ordinal'
  | 'body'
  | 'hash'
  | 'previous_hash'
  | 'correction_reason'
  | 'approved_by'
  | 'sealed_at'
  | 'sealed_by'
  | 'sealed_by_token'
>({ name: 'MinutesVersion', ...part })

const versions = (row: Row): Sql => sql`minutes_version as kept where kept.minutes_id = ${row.col('id')}`

implement(
  Minutes,
  'Minutes of a meeting: facts, composed out of its records, and texts, which people write. They are read back, approved and sealed.',
  (f) => ({
    id: f.id(),
    meeting: f.one(() => Meeting, { key: 'meeting_id', description: 'Of which meeting.' }),
    state: f.value(MinutesStateEnum, { column: 'state', description: 'How far they have come.' }),
    stateLabel: f.string({
      sql: (row, cx) => labelOf(row.col('state'), MINUTES_STATE_LABELS, cx),
      description: "The state in the reader's language.",
    }),
    body: f.string({
      sql: bodyOf,
      finish: canonical,
      description:
        'As they stand, as canonical JSON in the form of `minutesBody` of @chibo/shared; once they are sealed, what was sealed last.',
    }),
    texts: f.many(() => MinutesText, {
      source: (row) =>
        sql`(select s.value ->> 'code' as code, s.value ->> 'title' as title, s.value ->> 'text' as text, s.position from jsonb_array_elements(${row.col('texts')}) with ordinality as s (value, position))`,
      order: (text) => text.col('position'),
      description: 'What people wrote, in the order of the sections.',
    }),
    ...approvalFields(f),
    correctionReason: f.string({
      column: 'correction_reason',
      nullable: true,
      description: 'What the latest version corrects; null for the first one.',
    }),
    stale: f.boolean({
      sql: (row) =>
        sql`${row.col('state')} <> 'SEALED' and not exists (select from ${versions(row)}) and ${row.col('facts')} is distinct from ${factsOf(row.col('meeting_id'))}`,
      looks: 'near',
      description:
        'Whether the records of the meeting say something else by now: then they are composed again before they are read back, approved or sealed.',
    }),
    document: f.one(() => Document, {
      key: 'document_id',
      nullable: true,
      description: 'The document that bears their number, from the first sealing on.',
    }),
    url: f.string({
      column: 'meeting_id',
      finish: (uuid) => fileOf(uuid),
      description: 'Where they are to be had as a text document, as they stand.',
    }),
    versions: f.many(() => MinutesVersion, {
      source: (row) => sql`(select kept.*, ${row.col('meeting_id')} as meeting_id from ${versions(row)})`,
      order: (version) => version.col('ordinal'),
      description: 'What was sealed, the first version first.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

/** Who read them back and approved them. */
function approvalFields(f: Fields<MinutesColumn>) {
  const approved = (row: Row<MinutesColumn>, role: 'chair' | 'secretary'): Sql => {
    const [account, at] = [row.col(`${role}_account_id`), row.col(`${role}_approved_at`)]
    return sql`select ${sql.lit(role.toUpperCase())} as role, ${account} as account_id, ${at} as at where ${account} is not null`
  }
  return {
    readBackAt: f.dateTime({
      column: 'read_back_at',
      nullable: true,
      description: 'When they were read back as they stand; null: not yet.',
    }),
    approvals: f.many(() => MinutesApproval, {
      source: (row) => sql`(${approved(row, 'chair')} union all ${approved(row, 'secretary')})`,
      order: (approval) => approval.col('role'),
      description: 'Who approved them as they stand: chair, then secretary.',
    }),
    scan: f.one(() => Document, {
      key: 'scan_document_id',
      nullable: true,
      description: 'The page that both signed, where that approved them.',
    }),
  }
}

/** What would be sealed now, or was sealed last. */
function bodyOf(row: Row<MinutesColumn>): Sql {
  const number = sql`(select d.number from document as d where d.id = ${row.col('document_id')})`
  return sql`case when ${row.col('state')} = 'SEALED' then (select kept.body from ${versions(row)} order by kept.ordinal desc limit 1)
    else jsonb_build_object('form', 1, 'facts', ${row.col('facts')}, 'texts', ${row.col('texts')},
      'sign', ${row.col('sign')} || jsonb_build_object('number', ${number}),
      'correction', case when ${row.col('correction_reason')} is not null then jsonb_build_object('reason', ${row.col('correction_reason')},
        'version', (select count(*) + 1 from ${versions(row)})) end)::text end`
}

const Json = z.json()

/** JSON as the database wrote it in its canonical form; both as they stand between the quotes of a JSON string. */
function canonical(text: string): string {
  const written = z.string().parse(JSON.parse(`"${text}"`))
  return jsonText(canonicalJson(Json.parse(JSON.parse(written))))
}

/** @param meeting uuid @param version ordinal; absent: as they stand */
function fileOf(meeting: string, version?: string): string {
  const path = `/documents/minutes/${encodeId('meeting', meeting)}.docx`
  return version === undefined ? path : `${path}?version=${version}`
}

implement(MinutesText, 'A section of minutes that people write.', (f) => ({
  code: f.string({ column: 'code', description: 'Its code within the minutes.' }),
  title: f.string({ column: 'title', description: 'Its heading; minutes are Vietnamese.' }),
  text: f.string({ column: 'text', description: 'What is written there; may be empty.' }),
}))

implement(MinutesApproval, 'Somebody approved minutes by their own account.', (f) => ({
  role: f.value(MinutesApprovalEnum, { column: 'role', description: 'As whom.' }),
  by: f.string({
    sql: (row) => sql`(select a.display_name from account as a where a.id = ${row.col('account_id')})`,
    description: 'Name of the account.',
  }),
  at: f.dateTime({ column: 'at', description: 'When.' }),
}))

implement(MinutesVersion, 'A version of minutes that was sealed; it never changes.', (f) => ({
  ordinal: f.int({ column: 'ordinal', description: 'Its number, from 1.' }),
  body: f.string({
    column: 'body',
    description:
      'What was sealed: canonical JSON in the form of `minutesBody` of @chibo/shared, byte for byte.',
  }),
  hash: f.string({
    sql: (row) => sql`encode(${row.col('hash')}, 'hex')`,
    description: 'SHA-256 of the bytes of the hash before and of its body in UTF-8, in hexadecimal digits.',
  }),
  previousHash: f.string({
    sql: (row) => sql`encode(${row.col('previous_hash')}, 'hex')`,
    nullable: true,
    description: 'The hash of the version before; null for the first one.',
  }),
  correctionReason: f.string({
    column: 'correction_reason',
    nullable: true,
    description: 'What was wrong with the version before; null for the first one.',
  }),
  approvedBy: f.value(MinutesApprovedByEnum, {
    column: 'approved_by',
    description: 'By what it was approved.',
  }),
  sealedAt: f.dateTime({ column: 'sealed_at', description: 'When it was sealed.' }),
  sealedBy: f.string({
    sql: (row) =>
      sql`coalesce((select a.display_name from account as a where a.id = ${row.col('sealed_by')}), (select t.name from api_token as t where t.id = ${row.col('sealed_by_token')}))`,
    nullable: true,
    description: 'Name of the account or token that sealed it.',
  }),
  url: f.string({
    sql: (row) => sql`${row.col('meeting_id')} || ' ' || ${row.col('ordinal')}`,
    finish: (text) => {
      const [meeting = '', version] = text.split(' ')
      return fileOf(meeting, version)
    },
    description: 'Where it is to be had as a text document.',
  }),
}))

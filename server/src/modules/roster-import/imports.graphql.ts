import {
  IMPORT_FIELD_LABELS,
  IMPORT_KIND_LABELS,
  IMPORT_MATCH_LABELS,
  IMPORT_OUTCOME_LABELS,
  IMPORT_STATE_LABELS,
} from '@chibo/shared'
import { sql } from 'kysely'
import { implement, rootField, type Fields } from '../../graphql/define.ts'
import {
  ErrorCodeEnum,
  ErrorPolicyEnum,
  ImportFieldEnum,
  ImportKindEnum,
  ImportMatchEnum,
  ImportOutcomeEnum,
  ImportStateEnum,
  MessageWeightEnum,
} from '../../graphql/enums.ts'
import { byId } from '../../graphql/node.ts'
import { labelOf } from '../../graphql/parts.ts'
import { problemIn, problemsIn, StoredProblem, writeSentence } from '../../graphql/stored-problem.ts'
import { nameOf } from '../access/access.entity.ts'
import { Member } from '../members/members.entity.ts'
import { Unit } from '../units/units.entity.ts'
import {
  ImportBatch,
  ImportChange,
  ImportCounts,
  ImportMessage,
  ImportRow,
  type ImportBatchColumn,
} from './imports.entity.ts'
import {
  changesOf,
  isPrivate,
  messagesOf,
  orderOfFields,
  rowsOf,
  writeSuggestion,
  writeValue,
} from './imports.rows.ts'

const IN_LANGUAGE = "The same in the reader's language."

implement(
  ImportBatch,
  'A file that was taken in: what it was found to say, what becomes of each of its rows, and how far that has come.',
  (f) => ({
    id: f.id(),
    kind: f.value(ImportKindEnum, { column: 'kind', description: 'What the file is of.' }),
    kindLabel: f.string({
      sql: (row, cx) => labelOf(row.col('kind'), IMPORT_KIND_LABELS, cx),
      description: IN_LANGUAGE,
    }),
    state: f.value(ImportStateEnum, { column: 'state', description: 'How far it has come.' }),
    stateLabel: f.string({
      sql: (row, cx) => labelOf(row.col('state'), IMPORT_STATE_LABELS, cx),
      description: IN_LANGUAGE,
    }),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      description: 'The unit below which it is taken in.',
    }),
    fileName: f.string({ column: 'file_name', description: 'Name of the file.' }),
    sender: f.string({
      column: 'sender',
      nullable: true,
      description: 'The office that the file comes from; null: it was not told.',
    }),
    errorPolicy: f.value(ErrorPolicyEnum, {
      column: 'error_policy',
      description: 'What rows that cannot be taken in do to the others.',
    }),
    effectiveOn: f.date({
      column: 'effective_on',
      nullable: true,
      description: 'From which day it holds what the file says; null: not known.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
    ...courseFields(f),
    ...findingFields(f),
  }),
)

/** Who took it in, and what was done when. */
function courseFields(f: Fields<ImportBatchColumn>) {
  return {
    importedAt: f.dateTime({ column: 'imported_at', description: 'When it was sent.' }),
    importedBy: f.string({
      sql: (row) =>
        sql`coalesce(${nameOf('account', 'display_name', row.col('account_id'))}, ${nameOf('api_token', 'name', row.col('token_id'))})`,
      nullable: true,
      description: 'Name of the account or token that sent it; null for the command line.',
    }),
    previewedAt: f.dateTime({
      column: 'previewed_at',
      nullable: true,
      description: 'When its preview was made, the last time.',
    }),
    committedAt: f.dateTime({
      column: 'committed_at',
      nullable: true,
      description: 'When its rows were written.',
    }),
    undoneAt: f.dateTime({ column: 'undone_at', nullable: true, description: 'When that was undone.' }),
    undoneReason: f.string({
      column: 'undone_reason',
      nullable: true,
      description: 'Why, as far as somebody said.',
    }),
    expiresAt: f.dateTime({
      column: 'expires_at',
      nullable: true,
      description: 'When the file and its rows are deleted; null: they are not kept, or not deleted.',
    }),
  }
}

/** What was found in it. */
function findingFields(f: Fields<ImportBatchColumn>) {
  return {
    counts: f.one(() => ImportCounts, {
      source: (
        row,
      ) => sql`(select ${row.col('read_rows')} as read, ${row.col('new_rows')} as new, ${row.col('updated_rows')} as updated,
        ${row.col('unchanged_rows')} as unchanged, ${row.col('transfer_rows')} as transfers, ${row.col('undecided_rows')} as undecided,
        ${row.col('rejected_rows')} as rejected, ${row.col('skipped_rows')} as skipped, ${row.col('missing_members')} as missing)`,
      description: 'How many rows do what.',
    }),
    alarms: f.many(() => StoredProblem, {
      source: (row) => problemsIn(row.col('alarms')),
      order: (problem) => problem.col('position'),
      description: 'What somebody should look at before its rows are written.',
    }),
    problem: f.one(() => StoredProblem, {
      source: (row) => problemIn(row.col('problem')),
      nullable: true,
      description: 'Why it went no further; null: nothing keeps it.',
    }),
    rows: f.connection(() => ImportRow, {
      source: rowsOf,
      description: 'Its rows in the order of the file. Only files of members have any, until they expire.',
    }),
  }
}

implement(ImportCounts, 'How many rows of a file do what: `read` is the sum of all but `missing`.', (f) => ({
  read: f.int({ column: 'read', description: 'Rows that were read.' }),
  new: f.int({ column: 'new', description: 'Rows of somebody new.' }),
  updated: f.int({ column: 'updated', description: 'Rows that change something of a member.' }),
  unchanged: f.int({ column: 'unchanged', description: 'Rows that say what is known.' }),
  transfers: f.int({ column: 'transfers', description: 'Rows that take a member into another cell.' }),
  undecided: f.int({ column: 'undecided', description: 'Rows of which somebody must decide.' }),
  rejected: f.int({ column: 'rejected', description: 'Rows that cannot be taken in.' }),
  skipped: f.int({ column: 'skipped', description: 'Rows that are of nobody: headings, totals, blanks.' }),
  missing: f.int({
    column: 'missing',
    description: 'Members at home below the unit whom no row means: nothing becomes of them.',
  }),
}))

implement(ImportRow, 'A row of a file, and what becomes of it.', (f) => ({
  row: f.int({ column: 'row', description: 'Its number, as the program shows it that made the file.' }),
  sheet: f.int({ column: 'sheet', description: 'Which of the sheets it stands in, counted from 0.' }),
  outcome: f.value(ImportOutcomeEnum, { column: 'outcome', description: 'What becomes of it.' }),
  outcomeLabel: f.string({
    sql: (row, cx) => labelOf(row.col('outcome'), IMPORT_OUTCOME_LABELS, cx),
    description: IN_LANGUAGE,
  }),
  name: f.string({
    column: 'full_name',
    nullable: true,
    description: 'The name, as the file has it; null where none could be read.',
  }),
  unit: f.one(() => Unit, {
    key: 'unit_id',
    anyState: true,
    nullable: true,
    description: 'The cell it is of; null: not known.',
  }),
  unitText: f.string({
    column: 'unit_text',
    nullable: true,
    description: 'What the file calls the cell; null where it names none.',
  }),
  member: f.one(() => Member, {
    key: 'member_id',
    anyState: true,
    nullable: true,
    description:
      'The member it means, or has made; null: there is none yet, or none whom the caller may read.',
  }),
  candidates: f.many(() => Member, {
    where: (member, row) => sql`${member.col('id')} = any (${row.col('candidate_member_ids')})`,
    anyState: true,
    order: (member) => sql`${member.col('sort_key')}, ${member.col('id')}`,
    description:
      'Of a row that waits because several members match, or because whom it names looks like somebody else: who that may be, as far as whoever imports may write them and the caller may read them.',
  }),
  matchedBy: f.value(ImportMatchEnum, {
    column: 'matched_by',
    nullable: true,
    description: 'By what the member is known; null where none is.',
  }),
  matchedByLabel: f.string({
    sql: (row, cx) => labelOf(row.col('matched_by'), IMPORT_MATCH_LABELS, cx),
    nullable: true,
    description: IN_LANGUAGE,
  }),
  messages: f.many(() => ImportMessage, {
    source: messagesOf,
    order: (message) => message.col('position'),
    description: 'What is told of it.',
  }),
  changes: f.many(() => ImportChange, {
    source: changesOf,
    order: orderOfFields,
    looks: 'near',
    description: 'What it changes of the member.',
  }),
}))

implement(ImportMessage, 'What is told of a row of a file, or of a cell of it.', (f) => ({
  field: f.value(ImportFieldEnum, {
    sql: (row) => sql`${row.col('message')} ->> 'field'`,
    nullable: true,
    description: 'What it is about; null: the row as a whole.',
  }),
  fieldLabel: f.string({
    sql: (row, cx) => labelOf(sql`${row.col('message')} ->> 'field'`, IMPORT_FIELD_LABELS, cx),
    nullable: true,
    description: IN_LANGUAGE,
  }),
  code: f.value(ErrorCodeEnum, {
    sql: (row) => sql`${row.col('message')} ->> 'code'`,
    description: 'Stable code.',
  }),
  weight: f.value(MessageWeightEnum, {
    sql: (row) => sql`${row.col('message')} ->> 'weight'`,
    description: 'How much lies in it.',
  }),
  message: f.string({
    sql: (
      row,
      cx,
    ) => sql`json_build_array(${sql.lit(cx.locale)}, jsonb_build_object('code', ${row.col('message')} -> 'code', 'path', '[]'::jsonb,
      'values', jsonb_strip_nulls(jsonb_build_object('field', ${row.col('message')} -> 'field')) || coalesce(${row.col('message')} -> 'values', '{}')))::text`,
    finish: writeSentence,
    description: "A sentence in the reader's language.",
  }),
  suggestion: f.string({
    sql: (
      row,
    ) => sql`case when ${row.col('is_open')} or ${isPrivate(sql`(${row.col('message')} ->> 'field')`)} is not true
      then (${row.col('message')} ->> 'field') || ' ' || (${row.col('message')} ->> 'suggestion') end`,
    finish: writeSuggestion,
    nullable: true,
    description:
      'What may have been meant, or of a note what it was taken for, as one would write it into the cell; null where nothing is known. Of a sensitive field it is told to those alone who may read these where the file was taken in.',
  }),
}))

implement(
  ImportChange,
  'What a row of a file changes of a member. Values that the caller may not read are null, and `isMasked` says so.',
  (f) => ({
    field: f.value(ImportFieldEnum, { column: 'field', description: 'What is changed.' }),
    fieldLabel: f.string({
      sql: (row, cx) => labelOf(row.col('field'), IMPORT_FIELD_LABELS, cx),
      description: IN_LANGUAGE,
    }),
    before: f.string({
      sql: (row) => sql`case when ${row.col('is_before_open')} then ${row.col('before')} end`,
      finish: writeValue,
      nullable: true,
      description:
        'What stood there when the preview was made; null: nothing. For those who may read the member, and of sensitive fields, who may read these of them.',
    }),
    after: f.string({
      sql: (row) => sql`case when ${row.col('is_after_open')} then ${row.col('after')} end`,
      finish: writeValue,
      nullable: true,
      description:
        'What the file has. Of sensitive fields for those who may read these where the file was taken in.',
    }),
    isMasked: f.boolean({
      sql: (row) => sql`not (${row.col('is_before_open')} and ${row.col('is_after_open')})`,
      description: 'Whether a value is withheld from the caller; null otherwise means that there is none.',
    }),
  }),
)

byId('importBatch', () => ImportBatch, 'One file that was taken in.')
rootField('importBatches', 'connection', () => ImportBatch, {
  description: 'Files that were taken in, the latest first, by the unit below which that was.',
  under: true,
})

import {
  BLOCKING_CHANGES,
  CONSEQUENCE_CHANGES,
  CONSEQUENCE_CHANGE_LABELS,
  CONSEQUENCE_SUBJECTS,
  CONSEQUENCE_SUBJECT_LABELS,
  REORGANIZATION_STATE_LABELS,
  REVERSAL_LABELS,
} from '@chibo/shared'
import { sql } from 'kysely'
import { implement, rootField, type Fields } from '../../graphql/define.ts'
import {
  ConsequenceChangeEnum,
  ConsequenceSubjectEnum,
  ReorganizationStateEnum,
  ReversalEnum,
} from '../../graphql/enums.ts'
import { byId } from '../../graphql/node.ts'
import { Decision, labelOf } from '../../graphql/parts.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'
import { problemsIn, StoredProblem } from '../../graphql/stored-problem.ts'
import { nameOf } from '../access/access.entity.ts'
import { Unit } from '../units/units.entity.ts'
import {
  ConsequenceCount,
  Reorganization,
  ReorganizationAllotment,
  ReorganizationConsequence,
  ReorganizationOperation,
  ReorganizationScan,
  type ReorganizationColumn,
} from './reorganizations.entity.ts'

implement(
  Reorganization,
  'A reorganization: one decision under which units are created, split, merged, moved, renamed, changed in kind and ended; from its draft to its effect, and back where nothing was built on it.',
  (f) => ({
    id: f.id(),
    unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'Whose committee decides.' }),
    title: f.string({ column: 'title', description: 'What it is about.' }),
    number: f.string({ column: 'number', description: 'Number of the decision: `1777-QĐ/HU`.' }),
    signedOn: f.date({ column: 'signed_on', description: 'The day the decision was signed.' }),
    effectiveOn: f.date({ column: 'effective_on', description: 'The day from which it has effect.' }),
    notes: f.string({ column: 'notes', nullable: true, description: 'Notes of whoever drafts it.' }),
    state: f.value(ReorganizationStateEnum, { column: 'state', description: 'Where it stands.' }),
    stateLabel: f.string({
      sql: (row, cx) => labelOf(row.col('state'), REORGANIZATION_STATE_LABELS, cx),
      description: "The same in the reader's language.",
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
    ...contentFields(f),
    ...previewFields(f),
    ...courseFields(f),
  }),
)

/** What it does, and by which paper. */
function contentFields(f: Fields<ReorganizationColumn>) {
  return {
    operations: f.connection(() => ReorganizationOperation, {
      through: 'reorganization_id',
      description: 'Its steps, in order.',
    }),
    allotments: f.connection(() => ReorganizationAllotment, {
      // Its number is written as a uuid, for cursors: it tells nothing of whom it is about.
      source: (row) =>
        sql`(select allotted.id as position, lpad(to_hex(allotted.id), 32, '0')::uuid as id, allotted.member_id, allotted.unit_id, allotted.result_id, allotted.rule
          from reorganization_allotment as allotted where allotted.reorganization_id = ${row.col('id')})`,
      description: 'Where members, and units directly below, of divided units go; in the order of entry.',
    }),
    decision: f.one(() => Decision, {
      key: 'decision_id',
      nullable: true,
      description: 'The decision on the books, entered when it takes effect.',
    }),
    corrects: f.one(() => Reorganization, {
      key: 'corrects_id',
      nullable: true,
      description: 'The reorganization that this one was drafted to correct.',
    }),
    hasScan: f.boolean({
      sql: (row) =>
        sql`exists (select from reorganization_scan as scan where scan.reorganization_id = ${row.col('id')})`,
      description: 'Whether the signed paper was added.',
    }),
    scan: f.one(() => ReorganizationScan, {
      source: (row) =>
        sql`(select scan.file_name, scan.media_type, octet_length(scan.bytes) as size, scan.added_at from reorganization_scan as scan where scan.reorganization_id = ${row.col('id')})`,
      nullable: true,
      description: 'The signed paper.',
    }),
  }
}

/** What its last preview found. */
function previewFields(f: Fields<ReorganizationColumn>) {
  return {
    consequences: f.connection(() => ReorganizationConsequence, {
      through: 'reorganization_id',
      description: 'What follows from it, as its last preview found.',
    }),
    consequenceCounts: f.many(() => ConsequenceCount, {
      source: (row) =>
        sql`(select found.subject, found.change, count(*) as found from reorganization_consequence as found where found.reorganization_id = ${row.col('id')} group by found.subject, found.change)`,
      order: (count) =>
        sql`${rankIn(count.col('subject'), CONSEQUENCE_SUBJECTS)}, ${rankIn(count.col('change'), CONSEQUENCE_CHANGES)}`,
      looks: 'near',
      description: 'How many of each, in the order of both enumerations; what does not occur is left out.',
    }),
    isBlocked: f.boolean({
      sql: (row) =>
        sql`exists (select from reorganization_consequence as found where found.reorganization_id = ${row.col('id')} and found.change in (${literals(BLOCKING_CHANGES)}))`,
      looks: 'near',
      description:
        'Whether its last preview found what keeps it from being approved: UNALLOTTED, WITHOUT_CELL or REFUSED.',
    }),
    failure: f.many(() => StoredProblem, {
      source: (row) => problemsIn(row.col('failure')),
      order: (problem) => problem.col('position'),
      description: 'Why it could not take effect on its day; empty unless it was tried.',
    }),
  }
}

/** Who did what with it when. */
function courseFields(f: Fields<ReorganizationColumn>) {
  const account = (column: ReorganizationColumn) => ({
    sql: (row: Row<ReorganizationColumn>) => nameOf('account', 'display_name', row.col(column)),
    nullable: true,
  })
  return {
    createdAt: f.dateTime({ column: 'created_at', description: 'When it was drafted.' }),
    createdBy: f.string({
      ...account('created_by'),
      description: 'Name of the account that drafted it; null for the command line and programs.',
    }),
    approvedAt: f.dateTime({ column: 'approved_at', nullable: true, description: 'When it was approved.' }),
    approvedBy: f.string({
      ...account('approved_by'),
      description: 'Name of the account that approved it; null before that.',
    }),
    appliedAt: f.dateTime({
      column: 'applied_at',
      nullable: true,
      description: 'When its effect was carried out.',
    }),
    withdrawnAt: f.dateTime({
      column: 'withdrawn_at',
      nullable: true,
      description: 'When it was withdrawn.',
    }),
    reversedAt: f.dateTime({ column: 'reversed_at', nullable: true, description: 'When it was reversed.' }),
    reversal: f.value(ReversalEnum, {
      column: 'reversal',
      nullable: true,
      description: 'Why it was reversed; null unless it was.',
    }),
    reversalLabel: f.string({
      sql: (row, cx) => labelOf(row.col('reversal'), REVERSAL_LABELS, cx),
      nullable: true,
      description: "The same in the reader's language.",
    }),
    reversalNumber: f.string({
      column: 'reversal_number',
      nullable: true,
      description: 'Number of the decision that annulled it.',
    }),
    reversalSignedOn: f.date({
      column: 'reversal_signed_on',
      nullable: true,
      description: 'The day that decision was signed.',
    }),
  }
}

implement(ReorganizationScan, 'The signed paper of a reorganization, as a file.', (f) => ({
  fileName: f.string({ column: 'file_name', description: 'Its name.' }),
  mediaType: f.string({ column: 'media_type', description: 'What file: `application/pdf`, `image/jpeg` …' }),
  size: f.int({ column: 'size', description: 'Bytes.' }),
  addedAt: f.dateTime({ column: 'added_at', description: 'When it was added.' }),
}))

implement(ConsequenceCount, 'How often the same becomes of the same kind of thing.', (f) => ({
  subject: f.value(ConsequenceSubjectEnum, { column: 'subject', description: 'What it is about.' }),
  subjectLabel: f.string({
    sql: (row, cx) => labelOf(row.col('subject'), CONSEQUENCE_SUBJECT_LABELS, cx),
    description: "The same in the reader's language.",
  }),
  change: f.value(ConsequenceChangeEnum, { column: 'change', description: 'What becomes of it.' }),
  changeLabel: f.string({
    sql: (row, cx) => labelOf(row.col('change'), CONSEQUENCE_CHANGE_LABELS, cx),
    description: "The same in the reader's language.",
  }),
  count: f.int({ column: 'found', description: 'How many; at least 1.' }),
}))

function rankIn(value: Sql, list: readonly string[]): Sql {
  return sql`array_position(array[${literals(list)}], ${value})`
}

function literals(list: readonly string[]): Sql {
  return sql.join(list.map((one) => sql.lit(one)))
}

byId(
  'reorganization',
  () => Reorganization,
  'One reorganization; with `asOf`, the units in it as of that day.',
  true,
)
rootField('reorganizations', 'connection', () => Reorganization, {
  description: 'Reorganizations by the day from which they have effect, the latest first.',
  under: true,
})

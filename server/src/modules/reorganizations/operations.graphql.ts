import {
  ALLOTMENT_RULE_LABELS,
  CONSEQUENCE_CHANGE_LABELS,
  CONSEQUENCE_SUBJECT_LABELS,
  REORGANIZATION_OPERATION_LABELS,
  type ConsequenceSubject,
} from '@chibo/shared'
import { sql } from 'kysely'
import { implement } from '../../graphql/define.ts'
import {
  AllotmentRuleEnum,
  ConsequenceChangeEnum,
  ConsequenceSubjectEnum,
  ReorganizationOperationKindEnum,
} from '../../graphql/enums.ts'
import { kindOf, labelOf } from '../../graphql/parts.ts'
import type { Sql } from '../../graphql/read/entity.ts'
import { problemIn, StoredProblem } from '../../graphql/stored-problem.ts'
import { namedRow, writeNamedRow } from '../audit/audit.entity.ts'
import { Member } from '../members/members.entity.ts'
import { Unit, UnitKind } from '../units/units.entity.ts'
import {
  ReorganizationAllotment,
  ReorganizationConsequence,
  ReorganizationLine,
  ReorganizationOperation,
  ReorganizationResult,
} from './reorganizations.entity.ts'

/** What a reorganization consists of: steps, units after them, allotments; and what follows. */

const LABEL = "The same in the reader's language."

implement(
  ReorganizationOperation,
  'One step of a reorganization: old units, what there is after it, and which goes into which.',
  (f) => ({
    position: f.int({ column: 'position', description: 'Its place among the steps; counts from 0.' }),
    kind: f.value(ReorganizationOperationKindEnum, { column: 'kind', description: 'What it does.' }),
    kindLabel: f.string({
      sql: (row, cx) => labelOf(row.col('kind'), REORGANIZATION_OPERATION_LABELS, cx),
      description: LABEL,
    }),
    units: f.many(() => Unit, {
      where: (unit, step) =>
        sql`${unit.col('id')} in (select old.unit_id from reorganization_source as old where old.operation_id = ${step.col('id')})`,
      anyState: true,
      order: (unit) => sql`${unit.col('code')} collate "C", ${unit.col('id')}`,
      description: 'Old units that the caller may read; those that have ended as they were last.',
    }),
    results: f.many(() => ReorganizationResult, {
      through: 'operation_id',
      order: (result) => result.col('position'),
      description: 'What there is after it, in order.',
    }),
    lines: f.many(() => ReorganizationLine, {
      source: (row) =>
        sql`(select line.unit_id, line.result_id, row_number() over (order by old.code collate "C", old.id, step.position, after.position) as position
          from reorganization_line as line join unit as old on old.id = line.unit_id
          join reorganization_result as after on after.id = line.result_id
          join reorganization_operation as step on step.id = after.operation_id where line.operation_id = ${row.col('id')})`,
      order: (line) => line.col('position'),
      looks: 'near',
      description: 'Which old unit goes into which, by old units.',
    }),
    grantsFollow: f.boolean({
      column: 'grants_follow',
      description: 'Whether grants on units that end go on to what they go into.',
    }),
    discipline: f.boolean({
      column: 'discipline',
      description: 'Whether a unit is dissolved as a measure of discipline.',
    }),
  }),
)

implement(
  ReorganizationResult,
  'A unit after a step: a new one, or one that is there; of the latter, what is null stays as it is.',
  (f) => ({
    key: f.string({ column: 'key', description: 'By which the draft names it.' }),
    isNew: f.boolean({ column: 'is_new', description: 'Whether the step creates it.' }),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      nullable: true,
      description: 'The unit; null for a new one before the effect, and for one that the caller may not see.',
    }),
    code: f.string({ column: 'code', nullable: true, description: 'The code it gets.' }),
    kind: f.one(() => UnitKind, {
      ...kindOf('kind_code'),
      nullable: true,
      description: 'What it becomes.',
    }),
    name: f.string({ column: 'name', nullable: true, description: 'The name it gets.' }),
    committeeName: f.string({
      column: 'committee_name',
      nullable: true,
      description: 'The name its committee gets.',
    }),
    placeName: f.string({
      column: 'place_name',
      nullable: true,
      description: 'The place it covers, after which it is called unless names are given.',
    }),
    parentUnit: f.one(() => Unit, {
      key: 'parent_unit_id',
      anyState: true,
      nullable: true,
      description: 'The unit above, where that is there already.',
    }),
    parentResult: f.one(() => ReorganizationResult, {
      key: 'parent_result_id',
      nullable: true,
      description: 'The unit above, where that is one of the draft.',
    }),
  }),
)

implement(ReorganizationLine, 'An old unit goes into one of those after a step.', (f) => ({
  unit: f.one(() => Unit, {
    key: 'unit_id',
    anyState: true,
    nullable: true,
    description: 'The old unit; null for a caller who may not see it.',
  }),
  result: f.one(() => ReorganizationResult, { key: 'result_id', description: 'What it goes into.' }),
}))

implement(
  ReorganizationAllotment,
  'Where a member, or a unit directly below, of a divided unit goes.',
  (f) => ({
    member: f.one(() => Member, {
      key: 'member_id',
      anyState: true,
      nullable: true,
      description: 'The member, for readers who may read them; null where a unit is allotted.',
    }),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      nullable: true,
      description: 'The unit; null where a member is allotted.',
    }),
    result: f.one(() => ReorganizationResult, { key: 'result_id', description: 'Where it goes.' }),
    rule: f.value(AllotmentRuleEnum, { column: 'rule', description: 'By what it was allotted.' }),
    ruleLabel: f.string({
      sql: (row, cx) => labelOf(row.col('rule'), ALLOTMENT_RULE_LABELS, cx),
      description: LABEL,
    }),
  }),
)

/** Tables of what consequences are about. */
const TABLES: Readonly<Record<ConsequenceSubject, string>> = {
  UNIT: 'unit',
  MEMBER: 'member',
  TRANSFER: 'transfer',
  OFFICE: 'office',
  BODY: 'body',
  SEAT: 'body_seat',
  TERM: 'committee_term',
  CHARGE: 'unit_charge',
  WORK_GROUP: 'work_group',
  WORK_GROUP_MEMBER: 'work_group_member',
  WORK_GROUP_ASSIGNMENT: 'work_group_assignment',
  CLUSTER: 'cluster',
  CLUSTER_UNIT: 'cluster_unit',
  CLUSTER_TURN: 'cluster_turn',
  MEETING: 'meeting',
  GRANT: 'access_grant',
  TEMPLATE: 'scorecard_template',
  MEETING_TEMPLATE: 'meeting_template',
  PLAN_SLOT: 'plan_slot',
  REORGANIZATION: 'reorganization',
}

implement(
  ReorganizationConsequence,
  'What follows from a reorganization, as its last preview found: who and what moves or ends, who would be left without something.',
  (f) => ({
    subject: f.value(ConsequenceSubjectEnum, { column: 'subject', description: 'What it is about.' }),
    subjectLabel: f.string({
      sql: (row, cx) => labelOf(row.col('subject'), CONSEQUENCE_SUBJECT_LABELS, cx),
      description: LABEL,
    }),
    change: f.value(ConsequenceChangeEnum, { column: 'change', description: 'What becomes of it.' }),
    changeLabel: f.string({
      sql: (row, cx) => labelOf(row.col('change'), CONSEQUENCE_CHANGE_LABELS, cx),
      description: LABEL,
    }),
    label: f.string({ column: 'label', description: 'What it was called at the preview.' }),
    objectId: f.value('ID', {
      sql: (row) => namedRow(tableOf(row.col('subject')), row.col('object_id')),
      finish: writeNamedRow,
      nullable: true,
      description: 'Its id; null for what has none here, and for what is yet to be created.',
    }),
    fromUnit: f.one(() => Unit, {
      key: 'from_unit_id',
      anyState: true,
      nullable: true,
      description: 'Where it is now.',
    }),
    toUnit: f.one(() => Unit, {
      key: 'to_unit_id',
      anyState: true,
      nullable: true,
      description: 'Where it goes, where that is there already.',
    }),
    toResult: f.one(() => ReorganizationResult, {
      key: 'to_result_id',
      nullable: true,
      description: 'Where it goes, where that is a unit of the draft.',
    }),
    problem: f.one(() => StoredProblem, {
      source: (row) => problemIn(row.col('problem')),
      nullable: true,
      description: 'Why it is refused, or what is to be minded.',
    }),
  }),
)

function tableOf(subject: Sql): Sql {
  const cases = Object.entries(TABLES).map(
    ([name, table]) => sql`when ${sql.lit(name)} then ${sql.lit(table)}`,
  )
  return sql`case ${subject} ${sql.join(cases, sql` `)} end`
}

import { RESOLUTION_ACT_LABELS, RESOLUTION_STATE_LABELS } from '@chibo/shared'
import { sql } from 'kysely'
import { implement, rootField, type Fields } from '../../graphql/define.ts'
import { ResolutionActEnum, ResolutionStateEnum } from '../../graphql/enums.ts'
import { byId } from '../../graphql/node.ts'
import { kindFields, kindOf, labelOf, nameOfActor, Share } from '../../graphql/parts.ts'
import type { Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { Document, DocumentType, signOf } from '../documents/documents.entity.ts'
import { PlanPeriod } from '../meeting-plan/slots.entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { namedReference } from '../members/named-reference.entity.ts'
import { Body } from '../offices/offices.entity.ts'
import { Execution, executionByDay } from '../tasks/execution.entity.ts'
import { byDueDay } from '../tasks/task-rows.entity.ts'
import { Task } from '../tasks/tasks.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { Vote } from '../votes/votes.entity.ts'
import {
  Dissemination,
  Resolution,
  ResolutionAct,
  ResolutionSupplement,
  ResolutionType,
  type ResolutionColumn,
} from './resolutions.entity.ts'

implement(
  Resolution,
  'A resolution, or what is decided like one: a conclusion, a notice, a programme. It stands where the last act on it put it, and nothing that was decided is deleted.',
  (f) => ({
    id: f.id(),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      nullable: true,
      description: 'Whose; null for a caller who may read the resolution but not the unit.',
    }),
    body: f.one(() => Body, {
      key: 'body_id',
      anyState: true,
      nullable: true,
      description: 'The body that decides it; null: the unit itself, or one that the caller may not read.',
    }),
    type: f.one(() => DocumentType, { ...kindOf('type_code'), description: 'Its type.' }),
    ...textFields(f),
    key: f.boolean({ column: 'key', description: 'Whether it is a key one.' }),
    state: f.value(ResolutionStateEnum, { column: 'state', description: 'Where it stands.' }),
    stateLabel: f.string({
      sql: (row, cx) => labelOf(row.col('state'), RESOLUTION_STATE_LABELS, cx),
      description: "The state in the reader's language.",
    }),
    ...numberFields(f),
    ...decisionFields(f),
    inForceOn: f.date({
      column: 'in_force_on',
      nullable: true,
      description: 'From when it has effect; null for a draft: from its adoption.',
    }),
    endsOn: f.date({ column: 'ends_on', nullable: true, description: 'Its last day; null: open.' }),
    period: f.one(() => PlanPeriod, {
      source: (row) =>
        sql`(select lower(${row.col('period')}) as "from", upper(${row.col('period')}) as until where ${row.col('period')} is not null)`,
      nullable: true,
      description: 'The month that it is for; null for one of no month.',
    }),
    ...cascadeFields(f),
    tasks: f.many(() => Task, {
      through: 'resolution_id',
      order: byDueDay,
      description:
        'Tasks that carry it out, by the days on which they are due; those that the caller may read.',
    }),
    execution: f.one(() => Execution, {
      args: (t) => ({
        asOf: t({ type: 'Date', description: 'The day by which it is told. Today unless it is said.' }),
      }),
      source: (row, cx, args) => executionByDay(Resolution, row, cx, args),
      looks: 'near',
      description:
        'How its tasks were carried out by a day, as they stood then; those that the caller may read.',
    }),
    attachments: f.many(() => Document, {
      where: (document, row) =>
        sql`${document.col('id')} in (select attached.document_id from resolution_attachment as attached where attached.resolution_id = ${row.col('id')})`,
      order: (document) => sql`${document.col('added_at')}, ${document.col('id')}`,
      description: 'Documents that belong to it, the first ones first: annexes, the signed page.',
    }),
    acts: f.many(() => ResolutionAct, {
      source: (row) =>
        sql`(select done.* from resolution_act as done where done.resolution_id = ${row.col('id')})`,
      order: (act) => sql`${act.col('at')}, ${sql.ref(`${act.alias}.id`)}`,
      description: 'What was done to it, in the order in which it was entered.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

function textFields(f: Fields<ResolutionColumn>) {
  return {
    title: f.string({ column: 'title', description: 'What it is about.' }),
    text: f.string({ column: 'text', description: 'All of its text, as it was adopted or is drafted.' }),
    currentText: f.string({
      sql: (row) =>
        sql`coalesce((select changed.text from resolution_supplement as changed where changed.resolution_id = ${row.col('id')} order by changed.ordinal desc limit 1), ${row.col('text')})`,
      description: 'All of its text as it reads now, after its last supplement.',
    }),
    supplements: f.many(() => ResolutionSupplement, {
      source: (row) =>
        sql`(select changed.* from resolution_supplement as changed where changed.resolution_id = ${row.col('id')})`,
      order: (supplement) => supplement.col('ordinal'),
      description: 'Its numbered changes, in their order.',
    }),
  }
}

/** What is told of the document that bears a number. */
function numberFields<C extends string>(f: Fields<C | 'document_id'>) {
  return {
    document: f.one(() => Document, {
      key: 'document_id',
      nullable: true,
      description: 'The document that bears its number; null before it is adopted.',
    }),
    number: f.int({
      sql: (row) => sql`(select kept.number from document as kept where kept.id = ${row.col('document_id')})`,
      nullable: true,
      description:
        'Its number in the run of its type, from 1; null before it is adopted. A withdrawn one keeps it.',
    }),
    sign: f.string({
      sql: (row) =>
        sql`(select ${signOf((name) => sql.ref(`kept.${name}`))} from document as kept where kept.id = ${row.col('document_id')})`,
      nullable: true,
      description: 'What is printed behind "Số": `05-NQ/ĐU`; null before it is adopted.',
    }),
  }
}

/** By what something was decided. */
function decisionFields<C extends string>(
  f: Fields<C | 'adopted_on' | 'meeting_id' | 'vote_id' | 'no_vote_reason'>,
) {
  return {
    adoptedOn: f.date({
      column: 'adopted_on',
      nullable: true,
      description: 'The day of its adoption; null before.',
    }),
    meeting: f.one(() => Meeting, {
      key: 'meeting_id',
      nullable: true,
      description:
        'The meeting that decided, or is to; null for none, or for one that the caller may not read.',
    }),
    vote: f.one(() => Vote, {
      key: 'vote_id',
      nullable: true,
      description:
        'The vote by which it was adopted; null for none, or for one that the caller may not read.',
    }),
    noVoteReason: f.string({
      column: 'no_vote_reason',
      nullable: true,
      description: 'Why there was no vote; null where there was one, and before it is adopted.',
    }),
  }
}

/** To whom it was sent, and what came of that. */
function cascadeFields(f: Fields<ResolutionColumn>) {
  return {
    carriesOut: f.one(() => Resolution, {
      key: 'carries_out_id',
      nullable: true,
      description: 'The one that it carries out; null for none, or for one that the caller may not read.',
    }),
    carriedOutBy: f.many(() => Resolution, {
      through: 'carries_out_id',
      order: (other) => sql`${other.col('listed_on')}, ${other.col('id')}`,
      description: 'Those that carry it out, drafts last; only ones that the caller may read.',
    }),
    supersededBy: f.one(() => Resolution, {
      key: 'superseded_by_id',
      nullable: true,
      description: 'The one that holds in its place; null for none, or for one that the caller may not read.',
    }),
    disseminations: f.many(() => Dissemination, {
      source: (row) =>
        sql`(select sent.* from dissemination as sent where sent.resolution_id = ${row.col('id')})`,
      order: (sent) => sql`${sent.col('sent_at')}, ${sql.ref(`${sent.alias}.id`)}`,
      description: 'To whom it was sent, the first ones first.',
    }),
    disseminationRate: f.one(() => Share, {
      source: (row, cx) =>
        sql`(select count(sent.received_at)::int as numerator, count(*)::int as denominator, ${counted(cx)} from dissemination as sent where sent.resolution_id = ${row.col('id')})`,
      looks: 'near',
      description: 'Recipients who acknowledged receipt / recipients.',
    }),
    coverage: f.one(() => Share, {
      source: (row, cx) =>
        sql`(select covered.adopted as numerator, covered.obliged as denominator, ${counted(cx)} from programme_coverage(${row.col('id')}) as covered)`,
      looks: 'near',
      description:
        'Units that adopted what carries it out / units that are obliged to: counts, whether the caller may read those or not.',
    }),
  }
}

/** The columns of a share that tell when it was counted: nothing was stated. */
function counted(cx: Compiling): Sql {
  return sql`null::float8 as stated, ${cx.day} as as_of`
}

implement(ResolutionAct, 'What was done to a resolution.', (f) => ({
  kind: f.value(ResolutionActEnum, { column: 'kind', description: 'What.' }),
  kindLabel: f.string({
    sql: (row, cx) => labelOf(row.col('kind'), RESOLUTION_ACT_LABELS, cx),
    description: "The same in the reader's language.",
  }),
  actedOn: f.date({ column: 'acted_on', description: 'On which day.' }),
  meeting: f.one(() => Meeting, {
    key: 'meeting_id',
    nullable: true,
    description: 'At which meeting; null for none, or for one that the caller may not read.',
  }),
  reason: f.string({ column: 'reason', nullable: true, description: 'Why, or to what end.' }),
  at: f.dateTime({ column: 'at', description: 'When it was entered.' }),
  by: f.string({
    sql: (row) => nameOfActor(row.col('by_account'), row.col('by_token')),
    nullable: true,
    description: 'Name of the account or token that entered it.',
  }),
}))

implement(ResolutionSupplement, 'A numbered change of a resolution.', (f) => ({
  ordinal: f.int({ column: 'ordinal', description: 'Which change of it, from 1.' }),
  title: f.string({ column: 'title', description: 'What it is about.' }),
  text: f.string({ column: 'text', description: 'All of the text as it reads from then on.' }),
  reason: f.string({ column: 'reason', description: 'Why.' }),
  ...numberFields(f),
  ...decisionFields(f),
}))

implement(Dissemination, 'To whom a resolution was sent: a unit, or a member.', (f) => ({
  unit: f.one(() => Unit, {
    key: 'unit_id',
    anyState: true,
    nullable: true,
    description: 'The unit; null for a member, or for one that the caller may not read.',
  }),
  person: namedReference(
    f,
    { member: 'member_id', name: 'person_name' },
    { nullable: true, description: 'The member; null for a unit.' },
  ),
  mine: f.boolean({
    sql: (sent, cx) =>
      sql`coalesce(${sent.col('member_id')} = ${cx.common('own member', ({ viewer }) => viewer.memberId, 'uuid')}, false)`,
    description: 'Whether it was sent to the member whose account asks.',
  }),
  sentAt: f.dateTime({ column: 'sent_at', description: 'When.' }),
  dueOn: f.date({
    column: 'due_on',
    nullable: true,
    description: 'Until when receipt is asked for; null: at no time.',
  }),
  programmeDueOn: f.date({
    column: 'programme_due_on',
    nullable: true,
    description: 'Until when the unit is to adopt what carries it out; null: it need not.',
  }),
  programme: f.one(() => Resolution, {
    where: programmeOf,
    order: (other) => sql`${other.col('adopted_on')}, ${other.col('id')}`,
    nullable: true,
    description:
      'What the unit adopted to carry it out, the first such; null: nothing that the caller may read.',
  }),
  receivedAt: f.dateTime({
    column: 'received_at',
    nullable: true,
    description: 'When receipt was acknowledged; null: not yet.',
  }),
  receivedBy: f.string({
    sql: (row) => nameOfActor(row.col('received_by'), row.col('received_by_token')),
    nullable: true,
    description: 'Name of the account or token that acknowledged it.',
  }),
}))

function programmeOf(other: Row, sent: Row<'resolution_id' | 'unit_id'>): Sql {
  return sql`${other.col('carries_out_id')} = ${sent.col('resolution_id')} and ${other.col('unit_id')} = ${sent.col('unit_id')}
    and ${other.col('adopted_on')} is not null and ${other.col('state')} <> 'WITHDRAWN'`
}

implement(
  ResolutionType,
  'A type of documents that resolutions are of. What it asks is dated data.',
  (f) => ({
    ...kindFields(f),
    needsVote: f.boolean({
      column: 'needs_vote',
      description: 'Whether it is adopted by a vote alone; else a reason may stand in the place of the vote.',
    }),
    ofCells: f.boolean({ column: 'cell', description: 'Whether cells and Party groups issue it, too.' }),
  }),
)

byId('resolution', () => Resolution, 'One resolution.')
rootField('resolutions', 'connection', () => Resolution, {
  description:
    'Resolutions, drafts first, then the latest: those of units that the caller may read, and those that were sent to them. `under` is about whose they are.',
  under: true,
})
rootField('resolutionTypes', 'many', () => ResolutionType, {
  description: 'The types of documents that resolutions are of on the day, in order.',
  asOf: true,
  source: (_here, cx) =>
    sql`(select kind.code, kind.label_vi, kind.label_en, kind.rank, rule.needs_vote, rule.cell
      from document_type as kind join resolution_type_rule as rule on rule.type_code = kind.code
      where kind.valid @> ${cx.day} and rule.during @> ${cx.day})`,
  order: (row) => sql`${row.col('rank')}, ${row.col('code')}`,
})

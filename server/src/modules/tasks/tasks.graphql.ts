import { sql } from 'kysely'
import { implement, rootField } from '../../graphql/define.ts'
import { ItemFieldEnum, TaskActKindEnum, TaskOutcomeEnum, TaskStateEnum } from '../../graphql/enums.ts'
import { byId } from '../../graphql/node.ts'
import { kindOf } from '../../graphql/parts.ts'
import { AgendaItem } from '../agenda/agenda.entity.ts'
import { Document } from '../documents/documents.entity.ts'
import { MeetingKind } from '../meetings/kinds.entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Member, NamedReference } from '../members/members.entity.ts'
import { namedReference } from '../members/named-reference.entity.ts'
import { Body } from '../offices/offices.entity.ts'
import { Resolution } from '../resolutions/resolutions.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { MeetingTask, verdictsOn } from './meeting-tasks.entity.ts'
import { progressOf } from './task-progress.entity.ts'
import { byDueDay, isOverdue } from './task-rows.entity.ts'
import { Task, TaskAct, TaskHelper } from './tasks.entity.ts'

implement(
  Task,
  'Something that a meeting or a resolution gives a unit or a member to do. What it asks for changes; what was done with it is kept act by act.',
  (f) => ({
    id: f.id(),
    title: f.string({ column: 'title', description: 'What is to be done.' }),
    key: f.boolean({ column: 'key', description: 'Whether it is among those that matter most.' }),
    field: f.value(ItemFieldEnum, {
      column: 'field',
      nullable: true,
      description: 'To which field of work it belongs.',
    }),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      nullable: true,
      description: 'The unit that gives it.',
    }),
    owner: f.one(() => NamedReference, {
      source: (row) =>
        sql`(select ${row.col('owner_member_id')} as member_id, coalesce(${row.col('owner_name')}::text,
          (select owning.name::text from unit as owning where owning.id = ${row.col('owner_unit_id')})) as name,
          ${row.col('owner_office')}::text as office)`,
      description: 'Who does it: a member, or a unit by its name.',
    }),
    ownerUnit: f.one(() => Unit, {
      key: 'owner_unit_id',
      anyState: true,
      nullable: true,
      description: 'The unit that does it, or the one where the member belongs who does.',
    }),
    member: f.one(() => Member, {
      key: 'owner_member_id',
      anyState: true,
      nullable: true,
      description:
        'The member who does it, for readers who may read members there; null also where a unit does.',
    }),
    helpers: f.many(() => TaskHelper, {
      source: (row) => sql`(select h.* from task_helper as h where h.task_id = ${row.col('id')})`,
      order: (helper) => helper.col('id'),
      description: 'Who helps.',
    }),
    measure: f.string({
      column: 'measure',
      nullable: true,
      description: 'What is counted; null: nothing is.',
    }),
    target: f.float({ column: 'target', nullable: true, description: 'How much of it is to be reached.' }),
    measureMax: f.float({
      column: 'measure_max',
      nullable: true,
      description: 'The largest figure that can be; null: without bound.',
    }),
    startsOn: f.date({ column: 'starts_on', description: 'The day it begins.' }),
    dueOn: f.date({
      column: 'due_on',
      description: 'The day by which it is to be done, as it was extended last.',
    }),
    firstDueOn: f.date({ column: 'first_due_on', description: 'That day as it was at first.' }),
    overdue: f.boolean({
      sql: (row, cx) => isOverdue(row, cx),
      description: 'Whether it is late today: neither reported nor ended, and its day is over.',
    }),
    reportKind: f.one(() => MeetingKind, {
      ...kindOf('report_kind_code'),
      nullable: true,
      description:
        'To what meetings of the unit or its body it is reported; null: the regular ones of the unit, all those of the body.',
    }),
    reportBody: f.one(() => Body, {
      key: 'report_body_id',
      anyState: true,
      nullable: true,
      description: 'The body to which it is reported; null: to the whole unit.',
    }),
    state: f.value(TaskStateEnum, { column: 'state', description: 'Where it stands.' }),
    progress: f.int({
      sql: (row) => progressOf(row),
      looks: 'near',
      description:
        'How far it is, in per cent. Of a task with parts the mean of those that are not cancelled, accepted ones as 100.',
    }),
    result: f.string({
      column: 'result',
      nullable: true,
      description: 'What came of it, as it was reported.',
    }),
    resultValue: f.float({
      column: 'result_value',
      nullable: true,
      description: 'The figure of its measure, as it was told last.',
    }),
    outcome: f.value(TaskOutcomeEnum, {
      column: 'outcome',
      nullable: true,
      description: 'What became of it; null until it is accepted.',
    }),
    cause: f.string({ column: 'cause', nullable: true, description: 'Why it was not met.' }),
    doneOn: f.date({ column: 'done_on', nullable: true, description: 'The day it was done.' }),
    endedOn: f.date({
      column: 'ended_on',
      nullable: true,
      description: 'The day it was accepted or cancelled.',
    }),
    meeting: f.one(() => Meeting, {
      key: 'meeting_id',
      nullable: true,
      description: 'The meeting at which it was given.',
    }),
    agendaItem: f.one(() => AgendaItem, {
      key: 'agenda_item_id',
      nullable: true,
      description: 'The item of the agenda from which it came.',
    }),
    resolution: f.one(() => Resolution, {
      key: 'resolution_id',
      nullable: true,
      description:
        'The resolution that it carries out; null for none, or for one that the caller may not read.',
    }),
    parent: f.one(() => Task, {
      key: 'parent_id',
      nullable: true,
      description: 'The task of which it is a part.',
    }),
    parts: f.many(() => Task, {
      through: 'parent_id',
      order: byDueDay,
      description: 'Its parts, by the days on which they are due.',
    }),
    acts: f.many(() => TaskAct, {
      source: (row) => sql`(select a.* from task_act as a where a.task_id = ${row.col('id')})`,
      order: (act) => sql`${act.col('acted_at')}, ${act.col('id')}`,
      description: 'What was done with it, from first to last.',
    }),
    verdicts: f.many(() => MeetingTask, {
      source: (row) => verdictsOn(row.col('id')),
      order: (heard) => sql`${sql.ref(`${heard.alias}.starts_at`)}, ${heard.col('meeting_id')}`,
      description: 'What meetings to which it came back said of it, from first to last.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

implement(TaskHelper, 'A unit or a member who helps with a task.', (f) => ({
  unit: f.one(() => Unit, {
    key: 'unit_id',
    anyState: true,
    nullable: true,
    description: 'The unit, or the one where the member belongs.',
  }),
  person: namedReference(
    f,
    { member: 'member_id', name: 'person_name', office: 'person_office' },
    { nullable: true, description: 'The member; null where the unit helps as a whole.' },
  ),
}))

implement(TaskAct, 'What somebody did with a task.', (f) => ({
  kind: f.value(TaskActKindEnum, { column: 'kind', description: 'What.' }),
  actedOn: f.date({ column: 'acted_on', description: 'On which day.' }),
  actedAt: f.dateTime({ column: 'acted_at', description: 'When.' }),
  actor: namedReference(
    f,
    { member: 'actor_member_id', name: 'actor_name', office: 'actor_office' },
    { description: 'Who, with name and office as they were that day.' },
  ),
  progress: f.int({
    column: 'progress',
    nullable: true,
    description: 'How far it was said to be, in per cent.',
  }),
  value: f.float({
    column: 'value',
    nullable: true,
    description: 'The figure of its measure that was told.',
  }),
  text: f.string({
    column: 'text',
    nullable: true,
    description: 'What was told: a remark, the result, the reason, the cause.',
  }),
  fromDueOn: f.date({
    column: 'from_due_on',
    nullable: true,
    description: 'Of an extension, also by a meeting: the day before it.',
  }),
  toDueOn: f.date({ column: 'to_due_on', nullable: true, description: 'Of an extension: the day after it.' }),
  meeting: f.one(() => Meeting, {
    key: 'meeting_id',
    nullable: true,
    description: 'Of a review: the meeting; null for one that the caller may not read.',
  }),
  fromTarget: f.float({
    column: 'from_target',
    nullable: true,
    description: 'Of a change of the target: what was to be reached before it; null: no figure.',
  }),
  toTarget: f.float({
    column: 'to_target',
    nullable: true,
    description: 'Of a change of the target: what is to be reached after it; null: no figure.',
  }),
  outcome: f.value(TaskOutcomeEnum, {
    column: 'outcome',
    nullable: true,
    description: 'Of an acceptance, or of a review that ended it: what became of it.',
  }),
  evidence: f.many(() => Document, {
    where: (document, act) =>
      sql`${document.col('id')} in (select e.document_id from task_evidence as e where e.task_act_id = ${act.col('id')})`,
    order: (document) => sql`${document.col('added_at')}, ${document.col('id')}`,
    description: 'Documents that show it, as far as the caller may read them.',
  }),
}))

byId('task', () => Task, 'One task.')
rootField('tasks', 'connection', () => Task, {
  description:
    'Tasks of units: what they do, what they give others to do, what they help with. By the days on which they are due: what is late comes first.',
  under: true,
})

import { agendaItemNode } from './agenda.ts'
import { bodyNode } from './bodies.ts'
import { documentOf } from './documents.ts'
import { typeId } from './ids.ts'
import { meetingNode } from './meetings.ts'
import { verdictsOn } from './meeting-tasks.ts'
import { memberOf, reference } from './members.ts'
import type { Stored } from './organization.ts'
import { meets, meetsSeen, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { resolutionNode } from './resolutions.ts'
import { shareOf } from './shares.ts'
import { meetingKindOf } from './templates.ts'
import { unitNode, unitOf } from './units.ts'
import type { World } from './world.ts'

type Task = Stored<'task'>

/** Arguments of lists of tasks. */
export interface TaskListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly state?: Operators<string> | null
    readonly outcome?: Operators<string> | null
    readonly open?: Operators<boolean> | null
    readonly overdue?: Operators<boolean> | null
    readonly key?: Operators<boolean> | null
    readonly mine?: Operators<boolean> | null
    readonly field?: Operators<string> | null
    readonly title?: Operators<string> | null
    readonly startsOn?: Operators<string> | null
    readonly dueOn?: Operators<string> | null
    readonly unit?: Operators<string> | null
    readonly ownerUnit?: Operators<string> | null
    readonly member?: Operators<string> | null
    readonly meeting?: Operators<string> | null
    readonly resolution?: Operators<string> | null
    readonly parent?: Operators<string> | null
  } | null
}

/** The task with an id, if the caller may see it. */
export function taskNode(world: World, id: string | null): object | null {
  const task = world.organization.tasks.find((one) => one.id === id)
  return task && world.policy.task(task) ? taskOf(world, task) : null
}

const ENDED = ['ACCEPTED', 'CANCELLED']

export function isLate({ state, due_on }: Pick<Task, 'state' | 'due_on'>, day: string): boolean {
  return due_on < day && !ENDED.includes(state) && state !== 'REPORTED'
}

function isMine({ organization, me }: World, { id, owner_member_id }: Task): boolean {
  if (me === null) return false
  const isHelping = organization.helpers.some(({ task_id, member_id }) => task_id === id && member_id === me)
  return owner_member_id === me || isHelping
}

/** A list of tasks, by the units that do them. */
export function taskList(world: World, args: TaskListArgs, within: (unitId: string) => boolean): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'DUE_ON'
  const named = (prefix: string, id: string | null): string | null =>
    id === null ? null : typeId(prefix, id)
  const unitMeets = (id: string, operators: Operators<string> | null | undefined): boolean =>
    meetsSeen(typeId('unit', id), operators, () => unitNode(world, id) !== null)
  const rows = world.organization.tasks.filter(
    (task) =>
      world.policy.task(task) &&
      within(task.owner_unit_id) &&
      meets(task.state, where?.state) &&
      meets(task.outcome, where?.outcome) &&
      meets(!ENDED.includes(task.state), where?.open) &&
      meets(isLate(task, world.question.today), where?.overdue) &&
      meets(task.key, where?.key) &&
      meets(isMine(world, task), where?.mine) &&
      meets(task.field, where?.field) &&
      meets(task.title, where?.title) &&
      meets(task.starts_on, where?.startsOn) &&
      meets(task.due_on, where?.dueOn) &&
      unitMeets(task.unit_id, where?.unit) &&
      unitMeets(task.owner_unit_id, where?.ownerUnit) &&
      meetsSeen(
        named('member', task.owner_member_id),
        where?.member,
        () => memberOf(world, task.owner_member_id) !== null,
      ) &&
      meetsSeen(
        named('meeting', task.meeting_id),
        where?.meeting,
        () => task.meeting_id !== null && meetingNode(world, task.meeting_id) !== null,
      ) &&
      meetsSeen(
        named('resolution', task.resolution_id),
        where?.resolution,
        () => resolutionNode(world, task.resolution_id) !== null,
      ) &&
      meetsSeen(named('task', task.parent_id), where?.parent, () => taskNode(world, task.parent_id) !== null),
  )
  return paged(
    `Task.${order}`,
    rows.map((task) => ({ keys: [task.due_on], id: task.id, node: taskOf(world, task) })),
    args,
    order === 'DUE_ON_DESC',
  )
}

/** Tasks of some kind that are seen, by the days on which they are due. */
export function tasksOf(world: World, of: (task: Task) => boolean): object[] {
  return world.organization.tasks
    .filter((task) => of(task) && world.policy.task(task))
    .sort((a, b) => (a.due_on === b.due_on ? (a.id < b.id ? -1 : 1) : a.due_on < b.due_on ? -1 : 1))
    .map((task) => taskOf(world, task))
}

export function progressOf(world: World, task: Task): number {
  const parts = world.organization.tasks.filter(
    ({ parent_id, state }) => parent_id === task.id && state !== 'CANCELLED',
  )
  if (parts.length === 0) return task.progress
  const sum = parts.reduce((total, { state, progress }) => total + (state === 'ACCEPTED' ? 100 : progress), 0)
  return Math.round(sum / parts.length)
}

const figure = (value: string | null): number | null => (value === null ? null : Number(value))

function taskOf(world: World, task: Task): object {
  const { documents, evidence, helpers, taskActs, units } = world.organization
  return {
    __typename: 'Task',
    id: typeId('task', task.id),
    title: task.title,
    key: task.key,
    field: task.field,
    unit: () => unitOf(world, task.unit_id),
    owner: () =>
      reference(
        world,
        task.owner_member_id,
        task.owner_name ?? units.find(({ id }) => id === task.owner_unit_id)?.name ?? '',
        task.owner_office,
      ),
    ownerUnit: () => unitOf(world, task.owner_unit_id),
    member: () => memberOf(world, task.owner_member_id),
    helpers: () =>
      helpers
        .filter(({ task_id }) => task_id === task.id)
        .sort((a, b) => Number(a.id) - Number(b.id))
        .map((one) => ({
          unit: () => unitOf(world, one.unit_id),
          person: () =>
            one.person_name === null
              ? null
              : reference(world, one.member_id, one.person_name, one.person_office),
        })),
    measure: task.measure,
    target: figure(task.target),
    measureMax: figure(task.measure_max),
    startsOn: task.starts_on,
    dueOn: task.due_on,
    firstDueOn: task.first_due_on,
    overdue: isLate(task, world.question.today),
    reportKind: () => (task.report_kind_code === null ? null : meetingKindOf(world, task.report_kind_code)),
    reportBody: () => bodyNode(world, task.report_body_id),
    state: task.state,
    progress: progressOf(world, task),
    result: task.result,
    resultValue: figure(task.result_value),
    outcome: task.outcome,
    cause: task.cause,
    doneOn: task.done_on,
    endedOn: task.ended_on,
    meeting: () => (task.meeting_id === null ? null : meetingNode(world, task.meeting_id)),
    agendaItem: () => agendaItemNode(world, task.agenda_item_id),
    resolution: () => resolutionNode(world, task.resolution_id),
    parent: () => taskNode(world, task.parent_id),
    parts: () => tasksOf(world, ({ parent_id }) => parent_id === task.id),
    acts: () =>
      taskActs
        .filter(({ task_id }) => task_id === task.id)
        .sort((a, b) => a.acted_at.getTime() - b.acted_at.getTime() || (a.id < b.id ? -1 : 1))
        .map((act) => ({
          kind: act.kind,
          actedOn: act.acted_on,
          actedAt: act.acted_at.toISOString(),
          actor: () => reference(world, act.actor_member_id, act.actor_name, act.actor_office),
          progress: act.progress,
          value: figure(act.value),
          text: act.text,
          fromDueOn: act.from_due_on,
          toDueOn: act.to_due_on,
          meeting: () => (act.meeting_id === null ? null : meetingNode(world, act.meeting_id)),
          fromTarget: figure(act.from_target),
          toTarget: figure(act.to_target),
          outcome: act.outcome,
          evidence: () =>
            documents
              .filter(
                (document) =>
                  evidence.some((one) => one.task_act_id === act.id && one.document_id === document.id) &&
                  world.policy.document(document),
              )
              .sort((a, b) => a.added_at.getTime() - b.added_at.getTime() || (a.id < b.id ? -1 : 1))
              .map((document) => documentOf(world, document)),
        })),
    verdicts: () => verdictsOn(world, task.id),
    version: task.version,
  }
}

/** Arguments that say in which time tasks are due. */
export interface DueArgs {
  readonly from: string
  readonly to: string
}

function dueIn(world: World, { from, to }: DueArgs, within: (unitId: string) => boolean): Task[] {
  return world.organization.tasks.filter(
    (task) =>
      world.policy.task(task) && within(task.owner_unit_id) && task.due_on >= from && task.due_on <= to,
  )
}

/** What of a task its execution goes by. */
type Standing = Pick<Task, 'state' | 'due_on' | 'outcome' | 'done_on'>

function told(tasks: readonly Standing[], month: string | null, day: string): object {
  const counted = tasks.filter(({ state }) => state !== 'CANCELLED')
  const due = counted.filter(({ state, due_on }) => state === 'ACCEPTED' || due_on <= day)
  const met = counted.filter(({ outcome }) => outcome === 'MET')
  const inTime = met.filter(({ done_on, due_on }) => done_on !== null && done_on <= due_on).length
  return {
    month,
    rate: shareOf(inTime, due.length, day, null),
    tasks: counted.length,
    met: inTime,
    late: met.length - inTime,
    notMet: counted.filter(({ outcome }) => outcome === 'NOT_MET').length,
    overdue: counted.filter((task) => isLate(task, day)).length,
  }
}

/** How tasks that are due in a time were carried out. */
export function executionOf(world: World, args: DueArgs, within: (unitId: string) => boolean): object {
  return told(dueIn(world, args, within), null, world.question.today)
}

/** How the tasks of a resolution were carried out by a day, each as it stood then. */
export function executionByDay(world: World, resolutionId: string, asOf: string | null | undefined): object {
  const day = asOf ?? world.day
  const tasks = world.organization.tasks.filter(
    (task) => task.resolution_id === resolutionId && world.policy.task(task),
  )
  return told(
    tasks.map((task) => stoodOn(world, task, day)),
    null,
    day,
  )
}

const TOLD: Readonly<Record<string, string>> = {
  PROGRESS: 'IN_PROGRESS',
  REPORT: 'REPORTED',
  RETURN: 'RETURNED',
  REVIEW: 'RETURNED',
}

function stoodOn(world: World, task: Task, day: string): Standing {
  if (day >= world.question.today) return task
  const acts = world.organization.taskActs
    .filter(({ task_id }) => task_id === task.id)
    .sort((a, b) => a.acted_at.getTime() - b.acted_at.getTime() || (a.id < b.id ? -1 : 1))
  const extended = acts.find(({ from_due_on, acted_on }) => from_due_on !== null && acted_on > day)
  const due_on = extended?.from_due_on ?? task.due_on
  if (task.ended_on !== null && task.ended_on <= day) return { ...task, due_on }
  const last = acts.findLast(({ kind, acted_on }) => kind in TOLD && acted_on <= day)
  return { state: TOLD[last?.kind ?? ''] ?? 'ASSIGNED', due_on, outcome: null, done_on: null }
}

/** The same by the months in which they are due. */
export function executionByMonth(world: World, args: DueArgs, within: (unitId: string) => boolean): object[] {
  const tasks = dueIn(world, args, within)
  const months = [...new Set(tasks.map(({ due_on }) => `${due_on.slice(0, 7)}-01`))].sort()
  return months.map((month) =>
    told(
      tasks.filter(({ due_on }) => due_on.startsWith(month.slice(0, 7))),
      month,
      world.question.today,
    ),
  )
}

import type { TaskActKind, TaskState } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../database/tables.gen.ts'
import type { PlaceContext } from './context.ts'
import type { PlaceFiles } from './files.ts'
import type { HeldMeeting } from './meetings.ts'
import { insertRows } from './rows.ts'

type Task = PlaceFiles['resolutions'][number]['tasks'][number]
type Act = Task['acts'][number]

/** An act on a task: that it was given, or one that the files tell of. */
type Done = Partial<Omit<Act, 'kind' | 'on'>> & { readonly kind: TaskActKind; readonly on: string }

/** Where a task stands after the last act that the files tell of. */
const STATE: Readonly<Record<Act['kind'], TaskState>> = {
  PROGRESS: 'IN_PROGRESS',
  REPORT: 'REPORTED',
  ACCEPT: 'ACCEPTED',
}

/** Where tasks come from. */
interface Source {
  readonly meeting: HeldMeeting
  readonly resolutionId: string
}

/** Inserts tasks that a meeting gave, to its cell or to members of it, and what was done with each; they come back to its regular meetings. */
export async function insertTasks(
  tx: Transaction<DB>,
  context: PlaceContext,
  source: Source,
  tasks: readonly Task[],
): Promise<void> {
  await insertRows(
    tx,
    'task',
    tasks.map((task) => taskRow(context, source, task)),
  )
  await insertRows(
    tx,
    'task_act',
    tasks.flatMap((task) => actRows(context, source, task)),
  )
}

function idOf({ ids }: PlaceContext, { resolutionId }: Source, { title }: Task): string {
  return ids(`task ${resolutionId} ${title}`)
}

function taskRow(context: PlaceContext, source: Source, task: Task) {
  const { meeting, resolutionId } = source
  const owner = task.owner && context.memberOf(task.owner.person)
  const last = task.acts.at(-1)
  const done = last?.kind === 'ACCEPT' ? last : undefined
  const told = (name: 'progress' | 'value') => task.acts.findLast((act) => act[name] !== undefined)?.[name]
  return {
    id: idOf(context, source, task),
    unit_id: context.unitIds(meeting.cell),
    meeting_id: meeting.id,
    resolution_id: resolutionId,
    title: task.title,
    key: task.key,
    field: task.field,
    measure: task.measure ?? null,
    target: task.target ?? null,
    owner_unit_id: context.unitIds(meeting.cell),
    owner_member_id: owner?.id ?? null,
    owner_name: owner?.fullName ?? null,
    owner_office: task.owner?.office ?? null,
    starts_on: meeting.on,
    due_on: task.due,
    first_due_on: task.due,
    report_kind_code: 'regular',
    state: last === undefined ? 'ASSIGNED' : STATE[last.kind],
    progress: told('progress') ?? 0,
    result: task.acts.findLast(({ kind }) => kind === 'REPORT')?.text ?? null,
    result_value: told('value') ?? null,
    outcome: done?.outcome ?? null,
    done_on: done ? (task.acts.findLast(({ kind }) => kind === 'REPORT')?.on ?? done.on) : null,
    ended_on: done?.on ?? null,
    version: 1 + task.acts.length,
  }
}

function actRows(context: PlaceContext, source: Source, task: Task) {
  const { chair, on } = source.meeting
  const given: Done = { kind: 'ASSIGN', on }
  return [given, ...task.acts].map((act, order) => {
    const isOwners = act.kind === 'PROGRESS' || act.kind === 'REPORT'
    const actor = isOwners && task.owner ? context.memberOf(task.owner.person) : chair
    return {
      id: context.ids(`act ${idOf(context, source, task)} ${order}`),
      task_id: idOf(context, source, task),
      kind: act.kind,
      acted_on: act.on,
      acted_at: new Date(`${act.on}T${order === 0 ? '21' : '17'}:0${order}:00+07:00`),
      progress: act.progress ?? null,
      value: act.value ?? null,
      text: act.text ?? null,
      outcome: act.outcome ?? null,
      actor_member_id: actor.id,
      actor_name: actor.fullName,
      actor_office: isOwners && task.owner ? task.owner.office : 'Bí thư Chi bộ',
    }
  })
}

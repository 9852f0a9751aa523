import { agendaItemNode } from './agenda.ts'
import { holds } from './days.ts'
import { meetingNode } from './meetings.ts'
import type { Stored } from './organization.ts'
import { progressOf, taskNode } from './tasks.ts'
import type { World } from './world.ts'

type Meeting = Stored<'meeting'>
type Task = Stored<'task'>
type Came = Pick<
  Stored<'meeting_task'>,
  | 'meeting_id'
  | 'task_id'
  | 'agenda_item_id'
  | 'due_on'
  | 'state'
  | 'progress'
  | 'verdict'
  | 'result'
  | 'cause'
  | 'to_due_on'
>

const BEGUN = ['OPEN', 'CLOSED', 'SEALED']
const vietnamDay = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)

/** The tasks that lie before a meeting: as they stand while it is planned, else as its opening wrote them. */
export function tasksBefore(world: World, meeting: Meeting): Came[] {
  const kept = world.organization.meetingTasks.filter(({ meeting_id }) => meeting_id === meeting.id)
  const rows =
    meeting.state === 'PLANNED'
      ? comingBack(world, meeting).map((task): Came => ({
          meeting_id: meeting.id,
          task_id: task.id,
          agenda_item_id: kept.find(({ task_id }) => task_id === task.id)?.agenda_item_id ?? null,
          due_on: task.due_on,
          state: task.state,
          progress: progressOf(world, task),
          verdict: task.outcome && (task.outcome === 'MET' ? 'DONE' : 'NOT_DONE'),
          result: task.result,
          cause: task.cause,
          to_due_on: null,
        }))
      : kept
  return rows.sort((a, b) => (a.due_on + a.task_id < b.due_on + b.task_id ? -1 : 1))
}

/** What they tell. */
export function meetingTaskOf(world: World, came: Came): object {
  const { due_on: dueOn, state, progress, verdict, result, cause, to_due_on: toDueOn } = came
  return {
    meeting: () => meetingNode(world, came.meeting_id),
    task: () => taskNode(world, came.task_id),
    agendaItem: () => agendaItemNode(world, came.agenda_item_id),
    ...{ dueOn, state, progress, verdict, result, cause, toDueOn },
  }
}

/** What meetings said to a task, from first to last. */
export function verdictsOn(world: World, taskId: string): object[] {
  const { meetingTasks, startOf } = world.organization
  const began = ({ meeting_id }: Came): number => startOf.get(meeting_id) ?? 0
  return meetingTasks
    .filter((came) => came.task_id === taskId && came.verdict !== null)
    .sort((a, b) => began(a) - began(b) || (a.meeting_id < b.meeting_id ? -1 : 1))
    .map((came) => meetingTaskOf(world, came))
}

/** The unit of a meeting, and what it succeeded that had ended by its day. */
function giversOf({ organization }: World, unitId: string, day: string): ReadonlySet<string> {
  const givers = new Set([unitId])
  for (const giver of givers)
    for (const { predecessor_id, successor_id, happened_on } of organization.lineage) {
      const isThere = organization.placements.some(
        ({ unit_id, during }) => unit_id === predecessor_id && holds(during, day),
      )
      if (successor_id === giver && happened_on <= day && !isThere) givers.add(predecessor_id)
    }
  return givers
}

function comingBack(world: World, meeting: Meeting): Task[] {
  const { bodies, meetings, meetingTasks, startOf, tasks } = world.organization
  const day = vietnamDay(meeting.starts_at)
  const givers = giversOf(world, meeting.unit_id, day)
  const mine = bodies.find(({ id }) => id === meeting.body_id)
  const isBodyHere = (id: string | null): boolean => {
    if (meeting.body_id === null || id === null) return meeting.body_id === id
    const body = bodies.find((one) => one.id === id)
    const isHeir = body?.kind_code === mine?.kind_code && body?.unit_id !== meeting.unit_id
    return id === meeting.body_id || (isHeir && givers.has(body?.unit_id ?? ''))
  }
  const isEarlier = (one: Meeting): boolean =>
    BEGUN.includes(one.state) && (startOf.get(one.id) ?? 0) < (startOf.get(meeting.id) ?? 0)
  const before = meetings
    .filter((one) => givers.has(one.unit_id) && one.kind_code === meeting.kind_code && isEarlier(one))
    .filter((one) => isBodyHere(one.body_id))
    .map((one) => vietnamDay(one.starts_at))
    .sort()
    .at(-1)
  const wasHeardOf = ({ id }: Task): boolean =>
    meetingTasks.some(
      (came) =>
        came.task_id === id &&
        (came.verdict === 'DONE' || came.verdict === 'NOT_DONE' || came.state === 'CANCELLED') &&
        meetings.some((one) => one.id === came.meeting_id && isEarlier(one)),
    )
  const isReported = ({ report_kind_code: kind, report_body_id: body }: Task): boolean =>
    isBodyHere(body) && (kind ?? (body === null ? 'regular' : meeting.kind_code)) === meeting.kind_code
  return tasks.filter(
    (task) =>
      givers.has(task.unit_id) &&
      task.starts_on <= day &&
      task.meeting_id !== meeting.id &&
      isReported(task) &&
      (task.ended_on === null || (task.ended_on >= (before ?? '') && !wasHeardOf(task))),
  )
}

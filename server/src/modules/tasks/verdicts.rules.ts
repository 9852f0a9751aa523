import {
  hasTaskEnded,
  type MeetingState,
  type Problem,
  type TaskOutcome,
  type TaskState,
  type TaskVerdict,
} from '@chibo/shared'
import {
  doneOnProblems,
  extensionProblems,
  figureProblems,
  type Measure,
  type TaskDays,
} from './tasks.rules.ts'

/** What meetings say of tasks that came back to them. */

/** What keeps a meeting from saying anything: it is not open. */
export function hearingProblems(state: MeetingState): Problem[] {
  const path = ['meetingId']
  if (state === 'OPEN') return []
  if (state === 'PLANNED') return [{ code: 'MEETING_NOT_BEGUN', path }]
  return [{ code: state === 'CLOSED' ? 'MEETING_CLOSED' : 'MEETING_FINAL', path }]
}

/** Whether a verdict ends a task. */
export function endsTask(verdict: TaskVerdict): verdict is 'DONE' | 'NOT_DONE' {
  return verdict === 'DONE' || verdict === 'NOT_DONE'
}

/** A task that a meeting hears of. */
export interface HeardOf extends Measure, TaskDays {
  readonly state: TaskState
  /** as it was reported */
  readonly result: string | null
  readonly doneOn: string | null
}

/** What is said of it. */
export interface Saying {
  readonly verdict: TaskVerdict
  readonly result?: string | undefined
  readonly value?: number | null | undefined
  readonly doneOn?: string | null | undefined
  readonly dueOn?: string | null | undefined
}

/**
 * What is wrong with what a meeting says of a task.
 *
 * @param before what it said before; undefined: the task did not come back to it
 * @param openParts parts of the task that have not ended, and do not end by what is said beside it
 * @param heldOn the day of the meeting, ISO
 * @param at where the input says it
 */
export function verdictProblems(
  task: HeardOf,
  said: Saying,
  before: TaskVerdict | null | undefined,
  openParts: number,
  heldOn: string,
  at: readonly string[],
): Problem[] {
  const path = [...at, 'taskId']
  if (before === undefined) return [{ code: 'TASK_ELSEWHERE', path }]
  if (hasTaskEnded(task.state)) return [{ code: 'TASK_ENDED', path }]
  if (said.verdict === 'GOES_ON' && before === 'EXTENDED') return [{ code: 'TASK_STATE', path }]
  const isDone = said.verdict === 'DONE'
  return [
    ...(endsTask(said.verdict) && openParts > 0
      ? [{ code: 'PARTS_OPEN' as const, path, values: { count: openParts } }]
      : []),
    ...(isDone && said.result === undefined && task.result === null
      ? [{ code: 'REQUIRED' as const, path: [...at, 'result'] }]
      : []),
    ...figureProblems(task, said.value, [...at, 'value']),
    ...(isDone ? doneOnProblems(task, doneOnOf(task, said, heldOn), heldOn, [...at, 'doneOn']) : []),
    ...(said.verdict === 'EXTENDED' && said.dueOn != null
      ? extensionProblems(task, said.dueOn).map((problem) => ({ ...problem, path: [...at, 'dueOn'] }))
      : []),
  ]
}

/** The day on which a task was done that a meeting heard is. */
export function doneOnOf(
  task: Pick<HeardOf, 'doneOn'>,
  { doneOn }: Pick<Saying, 'doneOn'>,
  heldOn: string,
): string {
  return doneOn ?? task.doneOn ?? heldOn
}

/** Where a task stands after a meeting: what was reported and does not end goes back to who does it. */
export function stateAfterVerdict(state: TaskState, verdict: TaskVerdict): TaskState {
  if (endsTask(verdict)) return 'ACCEPTED'
  return state === 'REPORTED' ? 'RETURNED' : state
}

/** What became of a task by a verdict that ends it. */
export function outcomeOf(verdict: TaskVerdict): TaskOutcome | undefined {
  if (!endsTask(verdict)) return undefined
  return verdict === 'DONE' ? 'MET' : 'NOT_MET'
}

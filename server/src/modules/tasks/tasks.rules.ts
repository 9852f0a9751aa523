import {
  canMove,
  hasTaskEnded,
  TASK_MOVES,
  type Activity,
  type Problem,
  type TaskMove,
  type TaskOutcome,
  type TaskState,
} from '@chibo/shared'

/** Tasks as DOMAIN section 5 has them: assigned, in progress, reported, accepted or returned; extended, cancelled. */

/** What keeps an act from being done with a task; at: where the input names it. */
export function moveProblems(state: TaskState, move: TaskMove, at: readonly string[]): Problem[] {
  if (canMove(state, move)) return []
  return [{ code: hasTaskEnded(state) ? 'TASK_ENDED' : 'TASK_STATE', path: at }]
}

/** Where a task stands after an act that nothing keeps from being done. */
export function stateAfter(state: TaskState, move: TaskMove): TaskState {
  return TASK_MOVES[move].to ?? state
}

/** A task's measure: what its figures may be. */
export interface Measure {
  /** what is counted; null: nothing is */
  readonly measure: string | null
  /** null: without bound */
  readonly measureMax: number | null
}

/** What is wrong with a figure that is reported. */
export function figureProblems(
  { measure, measureMax }: Measure,
  value: number | null | undefined,
  at: readonly string[],
): Problem[] {
  if (value == null) return []
  if (measure === null) return [{ code: 'TASK_WITHOUT_MEASURE', path: at }]
  return measureMax !== null && value > measureMax
    ? [{ code: 'RESULT_OUT_OF_RANGE', path: at, values: { max: measureMax } }]
    : []
}

/** What is wrong with a measure and its figures as they are to be. */
export function measureProblems({
  measure,
  measureMax,
  target,
  resultValue,
}: Measure & { readonly target: number | null; readonly resultValue: number | null }): Problem[] {
  if (measure === null)
    return target === null && measureMax === null && resultValue === null
      ? []
      : [{ code: 'REQUIRED', path: ['measure'] }]
  const highest = Math.max(target ?? 0, resultValue ?? 0)
  return measureMax !== null && highest > measureMax
    ? [{ code: 'RESULT_OUT_OF_RANGE', path: ['measureMax'], values: { max: measureMax } }]
    : []
}

/** What keeps a task from having one more part: a part has none itself. */
export function partProblems(
  parent: { readonly state: TaskState; readonly parentId: string | null },
  at: readonly string[],
): Problem[] {
  if (hasTaskEnded(parent.state)) return [{ code: 'TASK_ENDED', path: at }]
  return parent.parentId === null ? [] : [{ code: 'PART_OF_A_PART', path: at }]
}

/** To which meetings of a unit tasks are reported. */
export interface ReportedTo {
  /** null: all those of the body, or the regular ones of the unit */
  readonly kind: string | null
  /** null: the whole unit */
  readonly bodyId: string | null
}

/**
 * To which meetings tasks are reported: those that are named, else those of the body at whose meeting they are given, of the same kind
 * where such meetings review tasks.
 */
export function reportedTo(
  named: ReportedTo,
  meeting: { readonly kind: string; readonly bodyId: string | null; readonly reviewsTasks: boolean } | null,
): ReportedTo {
  if (meeting === null || named.kind !== null || named.bodyId !== null) return named
  return { kind: meeting.reviewsTasks ? meeting.kind : null, bodyId: meeting.bodyId }
}

/** Days of a task, ISO. */
export interface TaskDays {
  readonly startsOn: string
  readonly dueOn: string
}

/** What is wrong with the day on which a task is said to be done: it lies neither before the task nor ahead. */
export function doneOnProblems(
  { startsOn }: TaskDays,
  doneOn: string,
  today: string,
  at: readonly string[],
): Problem[] {
  if (doneOn < startsOn) return [{ code: 'DONE_BEFORE_START', path: at }]
  return doneOn > today ? [{ code: 'DAY_IN_FUTURE', path: at }] : []
}

/** What is wrong with the day to which a task is extended. */
export function extensionProblems({ dueOn }: TaskDays, to: string): Problem[] {
  return to > dueOn ? [] : [{ code: 'EXTENDS_BACKWARD', path: ['dueOn'] }]
}

/** Whether a task is late by a day: due before it, and neither done nor reported. */
export function isOverdue(
  task: { readonly state: TaskState; readonly dueOn: string },
  today: string,
): boolean {
  return task.dueOn < today && canMove(task.state, 'REPORT')
}

/** A task as its execution is reckoned. */
export interface Executed {
  readonly state: TaskState
  /** as extended, ISO */
  readonly dueOn: string
  readonly outcome: TaskOutcome | null
  readonly doneOn: string | null
}

/**
 * The execution of tasks by a day: of those that were not cancelled and were due by it, or have ended, how many were met in time.
 * The database says the same: `executionOf`.
 */
export function execution(
  tasks: readonly Executed[],
  day: string,
): { readonly numerator: number; readonly denominator: number } {
  const due = tasks.filter(
    ({ state, dueOn }) => state !== 'CANCELLED' && (state === 'ACCEPTED' || dueOn <= day),
  )
  const met = due.filter(
    ({ outcome, doneOn, dueOn }) => outcome === 'MET' && doneOn !== null && doneOn <= dueOn,
  )
  return { numerator: met.length, denominator: due.length }
}

/** The progress of a task with parts: the mean of what is not cancelled, what was accepted as the whole; per cent, rounded. */
export function progressOfParts(
  parts: readonly { readonly state: TaskState; readonly progress: number }[],
): number | null {
  const counted = parts.filter(({ state }) => state !== 'CANCELLED')
  if (counted.length === 0) return null
  const sum = counted.reduce(
    (total, { state, progress }) => total + (state === 'ACCEPTED' ? 100 : progress),
    0,
  )
  return Math.round(sum / counted.length)
}

/** Somebody to whom a task is given. */
export interface Loaded {
  readonly name: string
  readonly activity: Activity | null
  readonly away: boolean
  readonly onDuty: boolean
  /** tasks of theirs that have not ended, without the one that is given */
  readonly openTasks: number
}

/** What is worth knowing before somebody gets a task: DOMAIN section 5 warns of who is exempt, away or already loaded. */
export function loadWarnings(
  { name, activity, away, onDuty, openTasks }: Loaded,
  loadedFrom: number | null,
  at: readonly string[],
): Problem[] {
  const isExempt = activity === 'EXEMPT' || activity === 'TEMPORARILY_EXEMPT'
  const told = [
    ...(isExempt ? (['OWNER_EXEMPT'] as const) : []),
    ...(activity === 'SUSPENDED' ? (['OWNER_SUSPENDED'] as const) : []),
    ...(away ? (['OWNER_AWAY'] as const) : []),
    ...(onDuty ? (['OWNER_ON_DUTY'] as const) : []),
  ].map((code): Problem => ({ code, path: at, values: { name } }))
  const isLoaded = loadedFrom !== null && openTasks >= loadedFrom
  return isLoaded ? [...told, { code: 'OWNER_LOADED', path: at, values: { name, count: openTasks } }] : told
}

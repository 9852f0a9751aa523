import { hasTaskEnded, reviewTasksInput, TASK_VERDICTS } from '@chibo/shared'
import type { Locale, TaskVerdict } from '@chibo/shared'
import type { CarriedTaskFragment, TaskVerdictInput } from '../../../gql/graphql.ts'
import { rowProblems } from '../progressRows.ts'
import type { RowFaults } from '../progressRows.ts'

/** What is about to be said of one task. */
export interface VerdictDraft {
  readonly verdict: TaskVerdict
  readonly result: string
  /** of the measure of the task */
  readonly value: number | undefined
  readonly cause: string
  /** the day it was done; undefined: that of the meeting */
  readonly doneOn: string | undefined
  readonly dueOn: string | undefined
}

/** What is said with each verdict, what is needed first. */
export const SAID_WITH = {
  DONE: ['result', 'value', 'doneOn'],
  NOT_DONE: ['cause', 'result', 'value'],
  EXTENDED: ['dueOn', 'cause'],
  GOES_ON: ['result', 'value'],
} as const satisfies Readonly<Record<TaskVerdict, readonly (keyof VerdictDraft)[]>>

/** A verdict as it is sent, with the task that it is of. */
export interface SentVerdict {
  readonly id: string
  readonly input: TaskVerdictInput
}

/** The verdict of a key: `1` to `4`, in the order in which they stand. */
export const verdictOfKey = (key: string): TaskVerdict | undefined =>
  /^[1-9]$/.test(key) ? TASK_VERDICTS[Number(key) - 1] : undefined

/** Whether a meeting can still say something of a task that lies before it. */
export const canBeHeard = ({ task }: CarriedTaskFragment): boolean =>
  task !== null && !hasTaskEnded(task.state)

/** How many of them have a verdict. */
export const heardCount = (tasks: readonly CarriedTaskFragment[]): number =>
  tasks.filter(({ verdict }) => verdict !== null).length

/** Those that can be heard and were not. */
export const unheard = (tasks: readonly CarriedTaskFragment[]): readonly CarriedTaskFragment[] =>
  tasks.filter((carried) => carried.verdict === null && canBeHeard(carried))

/** A task with another verdict; what was typed for the former one stays. */
export function withVerdict(
  { task }: CarriedTaskFragment,
  draft: VerdictDraft | undefined,
  verdict: TaskVerdict,
): VerdictDraft {
  if (draft) return { ...draft, verdict }
  const { result, resultValue, doneOn } = task ?? {}
  return {
    verdict,
    result: result ?? '',
    value: resultValue ?? undefined,
    cause: '',
    doneOn: doneOn ?? undefined,
    dueOn: undefined,
  }
}

/** Those that can be heard, were not, and of which nothing is about to be said. */
export const unsaid = (
  tasks: readonly CarriedTaskFragment[],
  drafts: ReadonlyMap<string, VerdictDraft>,
): readonly CarriedTaskFragment[] => unheard(tasks).filter(({ task }) => !drafts.has(task?.id ?? ''))

/** The same verdict for all of these. */
export function withRest(
  tasks: readonly CarriedTaskFragment[],
  drafts: ReadonlyMap<string, VerdictDraft>,
  verdict: TaskVerdict,
): ReadonlyMap<string, VerdictDraft> {
  const rest = unsaid(tasks, drafts).map(
    (carried) => [carried.task?.id ?? '', withVerdict(carried, undefined, verdict)] as const,
  )
  return new Map([...drafts, ...rest])
}

/** Verdicts as the server takes them, in the order of the tasks: of each what belongs to its verdict. */
export function toVerdicts(
  tasks: readonly CarriedTaskFragment[],
  drafts: ReadonlyMap<string, VerdictDraft>,
): SentVerdict[] {
  return tasks.flatMap(({ task }) => {
    const draft = task && drafts.get(task.id)
    if (!task || !draft) return []
    const { verdict, value, doneOn, dueOn } = draft
    const said = {
      result: draft.result.trim() || null,
      value: task.measure === null ? null : (value ?? null),
      cause: draft.cause.trim() || null,
      doneOn: doneOn ?? null,
      dueOn: dueOn ?? null,
    }
    const fields = SAID_WITH[verdict].map((field) => [field, said[field]])
    const input = { taskId: task.id, expectedVersion: task.version, verdict, ...Object.fromEntries(fields) }
    return [{ id: task.id, input }]
  })
}

/** The fields of a verdict that show what is wrong with them. */
export const VERDICT_FIELDS = ['result', 'value', 'cause', 'doneOn', 'dueOn']

/** What the rules find wrong with a verdict before it is sent; undefined: nothing. */
export const verdictFaults = ({ id, input }: SentVerdict, locale: Locale): RowFaults | undefined =>
  rowProblems(reviewTasksInput.safeParse({ meetingId: id, verdicts: [input] }), locale, VERDICT_FIELDS)

import { hasTaskEnded, reviewTasksInput, TASK_VERDICTS } from '@chibo/shared'
import type { Locale, TaskVerdict } from '@chibo/shared'
import type { CarriedTaskFragment, TaskVerdictInput } from '../../../gql/graphql.ts'
import { rowProblems } from '../progressRows.ts'
import type { RowFaults } from '../progressRows.ts'

/** What is about to be said of one task. */
export interface VerdictDraft {
  readonly verdict: TaskVerdict
  readonly result: string
  readonly cause: string
  readonly dueOn: string | undefined
}

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

/** A task with another verdict; what was typed for the former one stays. */
export function withVerdict(
  { task }: CarriedTaskFragment,
  draft: VerdictDraft | undefined,
  verdict: TaskVerdict,
): VerdictDraft {
  return draft ? { ...draft, verdict } : { verdict, result: task?.result ?? '', cause: '', dueOn: undefined }
}

/** Verdicts as the server takes them, in the order of the tasks: of each what belongs to its verdict. */
export function toVerdicts(
  tasks: readonly CarriedTaskFragment[],
  drafts: ReadonlyMap<string, VerdictDraft>,
): SentVerdict[] {
  return tasks.flatMap(({ task }) => {
    const draft = task && drafts.get(task.id)
    if (!task || !draft) return []
    const { verdict, result, cause, dueOn } = draft
    const input: TaskVerdictInput = {
      taskId: task.id,
      expectedVersion: task.version,
      verdict,
      ...((verdict === 'DONE' || verdict === 'NOT_DONE') && { result: result.trim() || null }),
      ...((verdict === 'NOT_DONE' || verdict === 'EXTENDED') && { cause: cause.trim() || null }),
      ...(verdict === 'EXTENDED' && { dueOn: dueOn ?? null }),
    }
    return [{ id: task.id, input }]
  })
}

/** The fields of a verdict that show what is wrong with them. */
export const VERDICT_FIELDS = ['result', 'cause', 'dueOn']

/** What the rules find wrong with a verdict before it is sent; undefined: nothing. */
export const verdictFaults = ({ id, input }: SentVerdict, locale: Locale): RowFaults | undefined =>
  rowProblems(reviewTasksInput.safeParse({ meetingId: id, verdicts: [input] }), locale, VERDICT_FIELDS)

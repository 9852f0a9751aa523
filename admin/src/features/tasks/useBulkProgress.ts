import { reportTaskProgressInput } from '@chibo/shared'
import { computed, shallowRef } from 'vue'
import { ReportTaskProgressDocument } from '../../gql/graphql.ts'
import { asTold, changedRows, faultsBefore, PROGRESS_FIELDS } from './progressRows.ts'
import type { ProgressEdit, ProgressTask, SentRow } from './progressRows.ts'
import { useRowSending, without } from './useRowSending.ts'

/** How a task stands after it was told of. */
type Told = Pick<ProgressTask, 'version' | 'progress' | 'resultValue'>

/**
 * Progress of several tasks, written down row by row and sent at once: what is right is stored, what is wrong stays as it was
 * typed, with what is wrong beside it.
 *
 * @param tasks those on screen
 * @param stale called when somebody else changed one of them meanwhile
 */
export function useBulkProgress<Task extends ProgressTask>(tasks: () => readonly Task[], stale: () => void) {
  const edits = shallowRef<ReadonlyMap<string, ProgressEdit>>(new Map())
  const stored = shallowRef<ReadonlySet<string>>(new Set())
  /** Rows that were stored since they were read. */
  const told = shallowRef<ReadonlyMap<string, Told>>(new Map())
  const standing = computed(() =>
    tasks().map((task) => {
      const now = told.value.get(task.id)
      return now && now.version > task.version ? { ...task, ...now } : task
    }),
  )
  const changed = computed(() => changedRows(standing.value, edits.value))
  const sending = useRowSending({
    document: ReportTaskProgressDocument,
    schema: reportTaskProgressInput,
    pick: ({ reportTaskProgress }) => reportTaskProgress,
    inputOf: (rows: readonly SentRow[]) => ({
      tasks: rows.map(({ input }) => input),
      errorPolicy: 'SKIP_BAD_ROWS' as const,
    }),
    faultsBefore,
    fieldsShown: PROGRESS_FIELDS,
  })

  return {
    busy: sending.busy,
    problem: sending.problem,
    faults: sending.faults,
    /** Rows that were stored by the last sending. */
    stored,
    /** The tasks as they stand, with what was stored since. */
    standing,
    changedCount: computed(() => changed.value.length),
    editOf: (task: ProgressTask): ProgressEdit => edits.value.get(task.id) ?? asTold(task),
    isChanged: (id: string): boolean => changed.value.some((row) => row.id === id),
    edit(task: ProgressTask, next: Partial<ProgressEdit>): void {
      const before = edits.value.get(task.id) ?? asTold(task)
      edits.value = new Map([...edits.value, [task.id, { ...before, ...next }]])
      sending.forget(task.id)
      stored.value = new Set([...stored.value].filter((id) => id !== task.id))
    },
    /** Sends what was changed. @returns how many rows were stored, and how many were not */
    async send(): Promise<{ readonly stored: number; readonly left: number }> {
      const rows = changed.value
      stored.value = new Set()
      const outcome = await sending.send(rows)
      stored.value = outcome.stored
      edits.value = without(edits.value, outcome.stored)
      const tasksTold = outcome.answer?.tasks ?? []
      told.value = new Map([...told.value, ...tasksTold.map((task) => [task.id, task] as const)])
      if (outcome.isStale) stale()
      return { stored: stored.value.size, left: rows.length - stored.value.size }
    },
  }
}

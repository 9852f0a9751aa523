import { reportTaskProgressInput } from '@chibo/shared'
import { computed, shallowRef } from 'vue'
import { useSend } from '../../app/client/useSend.ts'
import { currentLocale } from '../../app/i18n/locale.ts'
import { ReportTaskProgressDocument } from '../../gql/graphql.ts'
import { asTold, changedRows, faultsBefore, settled } from './progressRows.ts'
import type { ProgressEdit, ProgressResult, ProgressTask, RowFaults, SentRow } from './progressRows.ts'

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
  const faults = shallowRef<ReadonlyMap<string, RowFaults>>(new Map())
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
  let results: readonly ProgressResult[] = []
  const sending = useSend({
    document: ReportTaskProgressDocument,
    schema: reportTaskProgressInput,
    pick: ({ reportTaskProgress }) => {
      results = reportTaskProgress.results
      return reportTaskProgress
    },
  })

  const without = <Value>(map: ReadonlyMap<string, Value>, ids: ReadonlySet<string>) =>
    new Map([...map].filter(([id]) => !ids.has(id)))

  async function sendRows(rows: readonly SentRow[]): Promise<void> {
    results = []
    const answer = await sending.send({
      tasks: rows.map(({ input }) => input),
      errorPolicy: 'SKIP_BAD_ROWS',
    })
    const outcome = settled(rows, results)
    stored.value = outcome.stored
    edits.value = without(edits.value, outcome.stored)
    faults.value = new Map([...faults.value, ...outcome.faults])
    told.value = new Map([...told.value, ...(answer?.tasks ?? []).map((task) => [task.id, task] as const)])
    if (outcome.isStale) stale()
  }

  return {
    busy: sending.busy,
    problem: sending.problem,
    faults,
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
      faults.value = without(faults.value, new Set([task.id]))
      stored.value = new Set([...stored.value].filter((id) => id !== task.id))
    },
    /** Sends what was changed. @returns how many rows were stored, and how many were not */
    async send(): Promise<{ readonly stored: number; readonly left: number }> {
      const rows = changed.value
      const wrong = new Map(
        rows.flatMap((row) => {
          const found = faultsBefore(row, currentLocale())
          return found ? [[row.id, found] as const] : []
        }),
      )
      faults.value = wrong
      stored.value = new Set()
      const right = rows.filter(({ id }) => !wrong.has(id))
      if (right.length > 0) await sendRows(right)
      return { stored: stored.value.size, left: rows.length - stored.value.size }
    },
  }
}

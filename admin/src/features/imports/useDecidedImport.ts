import { computed, shallowRef } from 'vue'
import type { ComputedRef, ShallowRef } from 'vue'
import { useRoute } from 'vue-router'
import type { RouteAnswer } from '../../app/client/useRoutes.ts'
import { partOf } from './parts.ts'
import { isDecidable } from './report.ts'
import type { ImportReport } from './report.ts'
import { useDecisions } from './useDecisions.ts'
import type { StoredImport } from './useImport.ts'
import { useImportSend } from './useImportSend.ts'
import { useImportView } from './useImportView.ts'

/** What is decided of a file: as what it is read, and what is to be applied. */
export type DecidedImport = ReturnType<typeof useDecidedImport>

/** A file on its page. */
interface OnPage {
  readonly id: () => string
  readonly batch: ComputedRef<StoredImport | undefined>
  readonly report: Readonly<ShallowRef<ImportReport | undefined>>
  readonly take: (answer: RouteAnswer) => void
}

/** A file of which somebody decides how it is read, what its texts mean, and whom its rows mean. */
export function useDecidedImport({ id, batch, report, take }: OnPage) {
  const route = useRoute()
  const part = computed(() => partOf(route.query['part'], report.value))
  /** Whether something can be decided of it, or is just being applied. */
  const isOpen = computed(() => {
    const state = report.value?.state
    return (
      state !== undefined && (isDecidable(state) || (state === 'READING' && batch.value?.previewedAt != null))
    )
  })
  /** Whether somebody has begun to decide: from then on the file is looked at again after each change. */
  const isAsked = shallowRef(false)
  const wanted = computed(() => {
    if (!batch.value || !report.value || !isDecidable(report.value.state)) return undefined
    const isLookedAt = isAsked.value || part.value !== 'preview' || report.value.undecided > 0
    return isLookedAt ? { id: batch.value.id, version: batch.value.version } : undefined
  })
  const { view, problem, look } = useImportView(() => wanted.value)
  const { decisions, changes, decide, clear } = useDecisions(() => view.value)
  /** The version of what was decided upon last: it holds no longer. */
  const applied = shallowRef(0)
  const sending = useImportSend(id, (answer) => {
    applied.value = view.value?.version ?? 0
    isAsked.value = true
    clear()
    take(answer)
  })
  return {
    part,
    isOpen,
    view,
    problem,
    look,
    /** Looks at the file, to decide something of it. */
    want() {
      isAsked.value = true
    },
    /** Whether nothing can be decided until the file was looked at again. */
    isStale: computed(
      () => (view.value?.version ?? 0) <= applied.value && applied.value > 0 && !problem.value,
    ),
    decisions,
    changes,
    decide,
    clear,
    sending,
    apply: () =>
      decisions.value && view.value
        ? sending.send('decisions', { ...decisions.value, expectedVersion: view.value.version })
        : Promise.resolve(false),
  }
}

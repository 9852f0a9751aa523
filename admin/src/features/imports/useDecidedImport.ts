import { computed } from 'vue'
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
  const wanted = computed(() => {
    if (!batch.value || !report.value || !isDecidable(report.value.state)) return undefined
    const isLookedAt = part.value !== 'preview' || report.value.undecided > 0
    return isLookedAt ? { id: batch.value.id, version: batch.value.version } : undefined
  })
  const { view, problem, look } = useImportView(() => wanted.value)
  const { decisions, changes, decide, clear } = useDecisions(() => view.value)
  const sending = useImportSend(id, (answer) => {
    clear()
    take(answer)
  })
  return {
    part,
    isOpen,
    view,
    problem,
    look,
    decisions,
    changes,
    decide,
    clear,
    sending,
    apply: () => (decisions.value ? sending.send('decisions', decisions.value) : Promise.resolve(false)),
  }
}

import { computed, watch } from 'vue'
import { useRead } from '../../app/client/useRead.ts'
import { ImportBatchDocument } from '../../gql/graphql.ts'
import type { ImportBatchQuery } from '../../gql/graphql.ts'
import { useImportReport } from './useImportReport.ts'

/** A file that was taken in, as its page shows it. */
export type StoredImport = NonNullable<ImportBatchQuery['importBatch']>

/** A file that was taken in: what is known of it, and how far it has come. */
export function useImport(id: () => string) {
  const read = useRead(ImportBatchDocument, () => ({ id: id() }), { keep: true })
  const course = useImportReport(id)
  const batch = computed(() => {
    const found = read.data.value?.importBatch
    return found?.id === id() ? found : undefined
  })
  watch(
    () => course.report.value?.state,
    (state, former) => {
      if (former !== undefined && state !== undefined && state !== former) read.reload()
    },
  )
  return {
    batch,
    report: course.report,
    take: course.take,
    problem: computed(() => read.problem.value ?? (course.report.value ? undefined : course.problem.value)),
    /** Whether there is no such file, or none that the reader may see. */
    absent: computed(
      () => course.absent.value || (!read.loading.value && read.data.value !== undefined && !batch.value),
    ),
    reload() {
      read.reload()
      course.look()
    },
  }
}

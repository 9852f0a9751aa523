import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { usePages } from '../../app/client/usePages.ts'
import { useRead } from '../../app/client/useRead.ts'
import { firstDay, lastDay, monthsBetween } from '../../app/day/day.ts'
import { useDay } from '../../app/day/useDay.ts'
import { committeeUnit } from '../../app/session/rights.ts'
import { useSession } from '../../app/session/session.ts'
import { CoverageDocument, MatrixVisitsDocument } from '../../gql/graphql.ts'
import { coverageView } from './coverageView.ts'
import type { CoverageView } from './coverageView.ts'
import { buildMatrix, filterMatrix } from './matrix.ts'

/** As many visits as the matrix shows with their scores; beyond them it shows counts. */
const MOST_VISITS = 600

/** The state of the page of working groups: what the URL asks for and what the server answers. */
export function useCoverage() {
  const route = useRoute()
  const router = useRouter()
  const session = useSession()
  const { asOf, day } = useDay()

  const view = computed(() => coverageView(route.query, day.value))
  const unitId = computed(() => {
    const asked = route.query['unit']
    return typeof asked === 'string' && asked ? asked : committeeUnit(session.viewer.value)?.id
  })
  const lastVisible = computed(() => {
    const end = lastDay(view.value.to)
    return end < day.value ? end : day.value
  })

  const read = useRead(
    CoverageDocument,
    () =>
      unitId.value === undefined
        ? undefined
        : {
            unit: unitId.value,
            asOf: asOf.value ?? null,
            from: firstDay(view.value.from),
            to: lastVisible.value,
            weeks: view.value.weeks,
          },
    { keep: true },
  )
  const visits = usePages(
    MatrixVisitsDocument,
    (after) =>
      unitId.value === undefined
        ? undefined
        : {
            under: unitId.value,
            from: firstDay(view.value.from),
            to: lastVisible.value,
            after: after ?? null,
          },
    (data) => data.visits,
    { all: MOST_VISITS },
  )

  const months = computed(() => monthsBetween(view.value.from, view.value.to))
  const sections = computed(() =>
    filterMatrix(
      buildMatrix({
        coverage: read.data.value?.coverage,
        groups: read.data.value?.workGroups.nodes ?? [],
        visits: visits.rows.value ?? [],
        months: months.value,
      }),
      view.value.show,
    ),
  )

  /** Changes what the page shows, in its URL. */
  function change(next: Partial<CoverageView>): void {
    void router.replace({ query: { ...route.query, ...next, weeks: String(next.weeks ?? view.value.weeks) } })
  }
  return { view, unitId, read, months, sections, change, day }
}

import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { useRead } from '../../../app/client/useRead.ts'
import { useDay } from '../../../app/day/useDay.ts'
import { useQuery } from '../../../app/router/useQuery.ts'
import { overviewUnit } from '../../../app/session/rights.ts'
import { useSession } from '../../../app/session/session.ts'
import { CadenceFindingsDocument, CadenceLinesDocument, CadenceSharesDocument } from '../../../gql/graphql.ts'
import { cadenceView, meetingsOf } from './cadenceView.ts'
import { lastOver, periodsOf } from './periods.ts'
import { useCadenceRows } from './useCadenceRows.ts'
import { usePeriodHeads } from './usePeriodHeads.ts'

/** What the URL asks of the cadence of a year, and the answers: rows of the table, what is worth a look. */
export function useCadence() {
  const route = useRoute()
  const { query } = useQuery()
  const session = useSession()
  const { asOf, day } = useDay()

  const view = computed(() => cadenceView(query(), day.value))
  const unit = computed(() => view.value.unit ?? overviewUnit(session.viewer.value)?.id)
  const inYear = computed(() =>
    unit.value ? { unit: unit.value, year: view.value.year, asOf: asOf.value ?? null } : undefined,
  )
  const ofKind = computed(() => inYear.value && { ...inYear.value, kind: view.value.kind })
  const lines = useRead(CadenceLinesDocument, () => ofKind.value)
  const cadence = computed(() => lines.data.value?.cadence)
  /** Of more cells than are told of one by one, the units directly below tell. */
  const isWide = computed(() => (cadence.value?.cells ?? 0) > (cadence.value?.lines.length ?? 0))
  const isByChild = computed(() => view.value.isTable || isWide.value)
  const children = useRead(CadenceSharesDocument, () => (isByChild.value ? ofKind.value : undefined))
  const findings = useRead(CadenceFindingsDocument, () => inYear.value)

  const count = computed(() => cadence.value?.met.length ?? 0)
  const heads = usePeriodHeads(
    () => view.value.year,
    () => count.value,
  )
  const chosen = computed(() => {
    const { period, year } = view.value
    return period !== undefined && period <= count.value
      ? period
      : lastOver(periodsOf(year, count.value), day.value)
  })

  const { sumRow, lineRow, childRow } = useCadenceRows(() => day.value)
  const meetingsTo = (id: string) => ({ name: 'meetings', query: meetingsOf(id, view.value) })
  const rows = computed(() =>
    isByChild.value
      ? (children.data.value?.cadence?.byChild ?? [])
          .filter(({ met }) => met.length > 0)
          .map((child) => {
            const { id, kind } = child.unit
            const to = kind.code === 'cell' ? meetingsTo(id) : { query: { ...route.query, unit: id } }
            return childRow(child, to, heads.value, !view.value.isTable)
          })
      : (cadence.value?.lines ?? []).map((line) => lineRow(line, meetingsTo(line.unit.id))),
  )
  return {
    view,
    unit,
    asOf,
    day,
    cadence,
    isWide,
    findings: computed(() => findings.data.value?.cadence),
    heads,
    /** Number of the month or quarter of which is told who did not meet. */
    chosen,
    isMonth: computed(() => count.value === 12),
    rows,
    sum: computed(() => sumRow(cadence.value?.met ?? [], heads.value)),
    isWaiting: computed(() => lines.waiting.value || (isByChild.value && children.waiting.value)),
    problem: computed(() => lines.problem.value ?? children.problem.value),
    reload(): void {
      lines.reload()
      if (isByChild.value) children.reload()
    },
  }
}

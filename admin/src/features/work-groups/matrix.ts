import type { Band } from '@chibo/shared'
import type { CoverageQuery, MatrixVisitsQuery } from '../../gql/graphql.ts'

type Coverage = NonNullable<CoverageQuery['coverage']>
type Group = CoverageQuery['workGroups']['nodes'][number]
type Visit = MatrixVisitsQuery['visits']['nodes'][number]

/** The visits to one cell in one month. */
export interface MonthCell {
  /** `2022-05`. */
  readonly month: string
  readonly count: number
  /** The visits that are known one by one, latest first. */
  readonly visits: readonly Visit[]
  /** The latest visit that was scored. */
  readonly score: { readonly total: number; readonly band: Band } | undefined
}

/** A cell of the committee with its months. */
export interface MatrixRow {
  readonly id: string
  readonly name: string
  /** The group whose visits the row counts; undefined: those of any group. */
  readonly groupId: string | undefined
  readonly uncovered: boolean
  readonly doublyCovered: boolean
  readonly notVisited: boolean
  /** Visited by the group without being assigned to it on the day. */
  readonly outside: boolean
  readonly months: readonly MonthCell[]
  readonly total: number
}

/** A group with its cells, or the cells that no group covers. */
export interface MatrixSection {
  readonly group: Group | undefined
  readonly rows: readonly MatrixRow[]
  readonly total: number
}

/** Which rows to show. */
export const ROW_FILTERS = ['all', 'uncovered', 'doubly', 'notVisited'] as const
export type RowFilter = (typeof ROW_FILTERS)[number]

interface Input {
  readonly coverage: Coverage | null | undefined
  readonly groups: readonly Group[]
  readonly visits: readonly Visit[]
  readonly months: readonly string[]
}

const ids = (units: readonly { readonly id: string }[] | undefined) =>
  new Set((units ?? []).map(({ id }) => id))

const sum = (counts: readonly { readonly count: number }[]) =>
  counts.reduce((total, { count }) => total + count, 0)

/** The matrix: uncovered cells first, then every group with its cells in the order of the server. */
export function buildMatrix({ coverage, groups, visits, months }: Input): MatrixSection[] {
  const doubly = ids(coverage?.doublyCovered.nodes)
  const notVisited = ids(coverage?.notVisited.nodes)

  const cell = (month: string, count: number | undefined, own: readonly Visit[]): MonthCell => {
    const inMonth = own
      .filter((visit) => visit.visitedOn.startsWith(month))
      .sort((a, b) => b.visitedOn.localeCompare(a.visitedOn) || b.id.localeCompare(a.id))
    const card = inMonth.find((visit) => visit.scorecard)?.scorecard
    return {
      month,
      count: Math.max(count ?? 0, inMonth.length),
      visits: inMonth,
      score: card ? { total: card.total, band: card.band } : undefined,
    }
  }

  const groupRow = (group: Group, unit: { id: string; name: string }, outside: boolean): MatrixRow => {
    const own = visits.filter((visit) => visit.workGroup?.id === group.id && visit.unit.id === unit.id)
    const counts = new Map(
      group.visitsByMonth
        .filter((entry) => entry.unit.id === unit.id)
        .map((entry) => [entry.month.slice(0, 7), entry.count]),
    )
    const cells = months.map((month) => cell(month, counts.get(month), own))
    return {
      ...unit,
      groupId: group.id,
      uncovered: false,
      doublyCovered: doubly.has(unit.id),
      notVisited: !outside && notVisited.has(unit.id),
      outside,
      months: cells,
      total: sum(cells),
    }
  }

  const sections: MatrixSection[] = groups.map((group) => {
    const assigned = group.assignments.flatMap(({ unit }) => (unit ? [unit] : []))
    const known = ids(assigned)
    const others = new Map(
      group.visitsByMonth.filter(({ unit }) => !known.has(unit.id)).map(({ unit }) => [unit.id, unit]),
    )
    const rows = [
      ...assigned.map((unit) => groupRow(group, unit, false)),
      ...[...others.values()].map((unit) => groupRow(group, unit, true)),
    ]
    return { group, rows, total: rows.reduce((total, row) => total + row.total, 0) }
  })

  const uncovered = (coverage?.uncovered.nodes ?? []).map((unit): MatrixRow => {
    const own = visits.filter((visit) => visit.unit.id === unit.id)
    const cells = months.map((month) => cell(month, undefined, own))
    return {
      ...unit,
      groupId: undefined,
      uncovered: true,
      doublyCovered: false,
      notVisited: false,
      outside: false,
      months: cells,
      total: sum(cells),
    }
  })
  if (uncovered.length > 0)
    sections.unshift({
      group: undefined,
      rows: uncovered,
      total: uncovered.reduce((all, row) => all + row.total, 0),
    })
  return sections
}

/** The sections with the rows that a filter leaves; sections left without rows go. */
export function filterMatrix(sections: readonly MatrixSection[], filter: RowFilter): MatrixSection[] {
  const keeps = (row: MatrixRow): boolean => {
    if (filter === 'uncovered') return row.uncovered
    if (filter === 'doubly') return row.doublyCovered
    return filter === 'all' || row.notVisited
  }
  return sections
    .map((section) => ({ ...section, rows: section.rows.filter(keeps) }))
    .filter((section) => section.rows.length > 0 || (filter === 'all' && section.group))
}

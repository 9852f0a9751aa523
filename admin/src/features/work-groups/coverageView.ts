import type { LocationQuery } from 'vue-router'
import { addMonths, monthOf, parseMonth } from '../../app/day/day.ts'
import { ROW_FILTERS } from './matrix.ts'
import type { RowFilter } from './matrix.ts'

/** What the page of working groups shows, as its URL says it. */
export interface CoverageView {
  /** First and last month, `2022-01`. */
  readonly from: string
  readonly to: string
  readonly weeks: number
  readonly show: RowFilter
}

/** The weeks to choose from for "not visited for so long". */
export const WEEKS = [2, 4, 6, 8, 13, 26] as const

/** The most months side by side. */
export const MAX_MONTHS = 12

/** Half a year, cut at the beginning of the year where three months and more remain. */
function defaultFrom(to: string): string {
  const january = `${to.slice(0, 4)}-01`
  const halfYear = addMonths(to, -5)
  return to.slice(5) < '03' || halfYear > january ? halfYear : january
}

/** The view of a URL; what it leaves out or gets wrong takes its default. */
export function coverageView(query: LocationQuery, day: string): CoverageView {
  const to = parseMonth(query['to']) ?? monthOf(day)
  const from = parseMonth(query['from']) ?? defaultFrom(to)
  const earliest = addMonths(to, 1 - MAX_MONTHS)
  const weeks = Number(query['weeks'])
  return {
    to,
    from: from > to ? to : from < earliest ? earliest : from,
    weeks: Number.isInteger(weeks) && weeks >= 1 && weeks <= 520 ? weeks : 4,
    show: ROW_FILTERS.find((filter) => filter === query['show']) ?? 'all',
  }
}

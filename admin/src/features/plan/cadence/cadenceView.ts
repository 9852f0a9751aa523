import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { planFilter } from '../planFilter.ts'

/** What of the cadence of a year a URL asks for. */
export interface CadenceView {
  readonly unit: string | undefined
  readonly year: number
  /** code of the kind of meetings */
  readonly kind: string
  /** whether shares are wanted as figures, without colours */
  readonly isTable: boolean
  /** number of the month or quarter of which is told who did not meet, from 1; undefined: the last that is over */
  readonly period: number | undefined
}

/** The view of a URL: without a word regular meetings in the year of the day on which the page is looked at. */
export function cadenceView(query: LocationQuery, day: string): CadenceView {
  const { unit, year, kind } = planFilter(query, day)
  const period = Number(query['period'])
  return {
    unit,
    year,
    kind: kind ?? 'regular',
    isTable: query['view'] === 'table',
    period: Number.isInteger(period) && period >= 1 && period <= 12 ? period : undefined,
  }
}

/** The conditions by which the list of meetings shows what a cell held of a kind in a year. */
export function meetingsOf(unit: string, { kind, year }: CadenceView): LocationQueryRaw {
  return { unit, kind, from: `${String(year)}-01-01`, to: `${String(year)}-12-31` }
}

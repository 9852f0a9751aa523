import type { LocationQuery } from 'vue-router'
import type { PlanSlotFilter } from '../../gql/graphql.ts'

/** Which part of the plans a URL asks for. */
export interface PlanFilter {
  readonly unit: string | undefined
  /** with everything below it, unless the URL asks for the unit alone */
  readonly isBelow: boolean
  readonly year: number
  readonly kind: string | undefined
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined

/** The filter of a URL: without a word the year of the day on which the page is looked at. */
export function planFilter(query: LocationQuery, day: string): PlanFilter {
  const year = textOf(query['year'])
  return {
    unit: textOf(query['unit']),
    isBelow: query['reach'] !== 'alone',
    year: year && /^(19|20|21)\d\d$/.test(year) ? Number(year) : Number(day.slice(0, 4)),
    kind: textOf(query['kind']),
  }
}

/** Years that are mostly looked at, and the one that is, in their order. */
export function yearsAbout(day: string, year: number): number[] {
  const now = Number(day.slice(0, 4))
  return [...new Set([now - 2, now - 1, now, now + 1, year])].sort((a, b) => a - b)
}

/** The filter for the server. */
export function asWhere({ year, kind }: PlanFilter): PlanSlotFilter {
  return {
    periodFrom: { gte: `${String(year)}-01-01`, lte: `${String(year)}-12-31` },
    ...(kind && { kind: { eq: kind } }),
  }
}

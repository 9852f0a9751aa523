import { REORGANIZATION_STATES } from '@chibo/shared'
import type { ReorganizationState } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'
import type { ReorganizationFilter } from '../../gql/graphql.ts'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined

/** Which reorganizations a URL asks for. */
export interface ReorganizationListFilter {
  /** Part of the title or the number. */
  readonly text: string | undefined
  readonly state: ReorganizationState | undefined
  /** The year from whose days they have effect, `2025`. */
  readonly year: string | undefined
}

/** The filter of a URL; what is on no list or no year is left out. */
export function reorganizationListFilter(query: LocationQuery): ReorganizationListFilter {
  const year = text(query['year'])
  return {
    text: text(query['q']),
    state: REORGANIZATION_STATES.find((state) => state === query['state']),
    year: year && /^[12]\d{3}$/.test(year) ? year : undefined,
  }
}

/** The same for the server. */
export function asWhere({ text: contains, state, year }: ReorganizationListFilter): ReorganizationFilter {
  return {
    ...(contains ? { text: { contains } } : {}),
    ...(state ? { state: { eq: state } } : {}),
    ...(year ? { effectiveOn: { gte: `${year}-01-01`, lte: `${year}-12-31` } } : {}),
  }
}

const YEARS_BACK = 12

/** The years to choose from: next year, this one, those before; and the one asked for. */
export function yearsAround(today: string, asked: string | undefined): string[] {
  const next = Number(today.slice(0, 4)) + 1
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => String(next - index))
  return asked && !years.includes(asked) ? [...years, asked] : years
}

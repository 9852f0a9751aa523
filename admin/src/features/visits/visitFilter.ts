import type { LocationQuery } from 'vue-router'
import { parseDay } from '../../app/day/day.ts'
import type { VisitFilter } from '../../gql/graphql.ts'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

/** Which visits a URL asks for. */
export interface VisitListFilter {
  readonly unit: string | undefined
  readonly workGroup: string | undefined
  readonly from: string | undefined
  /** Never after the day looked at. */
  readonly to: string
}

/** The filter of a URL; days that do not exist are left out. */
export function visitListFilter(query: LocationQuery, day: string): VisitListFilter {
  const to = parseDay(query['to'])
  return {
    unit: text(query['unit']),
    workGroup: text(query['workGroup']),
    from: parseDay(query['from']),
    to: to && to < day ? to : day,
  }
}

/** The same for the server. */
export function asWhere({ workGroup, from, to }: VisitListFilter): VisitFilter {
  return {
    ...(workGroup ? { workGroup: { eq: workGroup } } : {}),
    visitedOn: { ...(from ? { gte: from } : {}), lte: to },
  }
}

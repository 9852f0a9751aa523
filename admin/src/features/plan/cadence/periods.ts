import { addMonths, firstDay } from '../../../app/day/day.ts'
import type { PeriodShareFragment } from '../../../gql/graphql.ts'
import type { Period } from '../period.ts'

/** Twelve months of a year, or its four quarters. */
export function periodsOf(year: number, count: number): Period[] {
  const length = 12 / count
  const start = `${String(year)}-01`
  return Array.from({ length: count }, (_, index) => ({
    from: firstDay(addMonths(start, index * length)),
    until: firstDay(addMonths(start, (index + 1) * length)),
  }))
}

/** The number, from 1, of the last period that is over on a day; the first one while none is. */
export function lastOver(periods: readonly Period[], day: string): number {
  return Math.max(1, periods.filter(({ until }) => until <= day).length)
}

/** What shares of several periods come to. */
export function addedUp(
  shares: readonly Pick<PeriodShareFragment, 'numerator' | 'denominator'>[],
): Pick<PeriodShareFragment, 'numerator' | 'denominator'> {
  const sum = (part: 'numerator' | 'denominator'): number =>
    shares.reduce((total, share) => total + share[part], 0)
  return { numerator: sum('numerator'), denominator: sum('denominator') }
}

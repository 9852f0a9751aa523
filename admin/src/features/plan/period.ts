import { monthsBetween } from '../../app/day/day.ts'

/** A month or quarter. Days are ISO. */
export interface Period {
  readonly from: string
  /** the day after its last */
  readonly until: string
}

/** Which text names a period, and what fills it. */
export function periodName({ from, until }: Period): {
  readonly key: 'plan.month' | 'plan.quarter'
  readonly values: { readonly year: number; readonly month: number; readonly quarter: string }
} {
  const [year = 0, month = 1] = from.split('-').map(Number)
  const isMonth = monthsBetween(from.slice(0, 7), until.slice(0, 7)).length === 2
  const quarter = ['I', 'II', 'III', 'IV'][Math.floor((month - 1) / 3)] ?? ''
  return { key: isMonth ? 'plan.month' : 'plan.quarter', values: { year, month, quarter } }
}

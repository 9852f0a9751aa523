import type { MemberRuleCode } from '@chibo/shared'

/** A span or age that a regulation sets. */
export interface MemberRule {
  readonly amount: number
  readonly countedIn: 'WORKING_DAYS' | 'MONTHS' | 'YEARS'
  /** the article */
  readonly source: string
}

/** Those that hold on a day. */
export type MemberRules = ReadonlyMap<MemberRuleCode, MemberRule>

/** The same day so many months later; the last one of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(2000, month - 1 + months, 1))
  first.setUTCFullYear(first.getUTCFullYear() + year - 2000)
  const last = new Date(Date.UTC(2000, first.getUTCMonth() + 1, 0))
  last.setUTCFullYear(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)
  first.setUTCDate(Math.min(date, last.getUTCDate()))
  return first.toISOString().slice(0, 10)
}

/** The day on which a span of months or years is over. */
export function spanFrom(day: string, { amount, countedIn }: MemberRule): string {
  return addMonths(day, countedIn === 'YEARS' ? amount * 12 : amount)
}

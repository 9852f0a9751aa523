import type { PartialDate, RosterField } from '@chibo/shared'
import type { Draft } from './draft.rules.ts'

/** Days of the parts that a date is written in, and which of them stands first. */

/** Years of dates: no others are meant. */
export const FIRST_YEAR = 1850
export const LAST_YEAR = 2199
const PAD: readonly string[] = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'))
const MONTH_DAYS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Why parts are no date. */
export type PartFault = 'DATE_NOT_REAL' | 'DATE_ORDER' | 'DATE_OUT_OF_RANGE'

/** A day of parts; 0 as day, or as day and month: not known. */
export function partialDate(day: number, month: number, year: number): PartialDate | PartFault {
  if (year < FIRST_YEAR || year > LAST_YEAR) return 'DATE_OUT_OF_RANGE'
  if (month > 12 && month <= 31 && day >= 1 && day <= 12) return 'DATE_ORDER'
  if (month > 12 || day > 31 || (month === 0 && day > 0)) return 'DATE_NOT_REAL'
  if (month === 0) return { text: String(year), first: `${String(year)}-01-01`, precision: 'YEAR' }
  const text = `${String(year)}-${PAD[month] ?? ''}`
  if (day === 0) return { text, first: `${text}-01`, precision: 'MONTH' }
  if (day > (MONTH_DAYS[month] ?? 0) || (month === 2 && day === 29 && !isLeap(year))) return 'DATE_NOT_REAL'
  const whole = `${text}-${PAD[day] ?? ''}`
  return { text: whole, first: whole, precision: 'DAY' }
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** A day of its parts in the order in which they are written. */
export type WrittenDate = typeof partialDate

/** The month first, as somebody decided. */
export const monthFirst: WrittenDate = (month, day, year) => {
  const read = partialDate(day, month, year)
  return read === 'DATE_ORDER' ? 'DATE_NOT_REAL' : read
}

/**
 * Tells what a date was taken for: as a suggestion, since that of a sensitive field is not for everybody.
 * One whose day is its month is the same either way.
 */
export function tellMonthFirst(read: PartialDate | PartFault, field: RosterField, draft: Draft): void {
  if (typeof read === 'string' || read.text.slice(5, 7) === read.text.slice(8, 10)) return
  draft.tell(field, 'DATE_MONTH_FIRST', 'NOTE', undefined, read.text.split('-').reverse().join('/'))
}

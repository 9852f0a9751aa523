export { addDays } from '@chibo/shared'

/** Days are ISO text, `2022-05-18`; months `2022-05`. Arithmetic is on the calendar, never on instants. */

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)

const iso = (date: Date): string =>
  `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`

/** The text itself when it is a day that exists, otherwise undefined. */
export function parseDay(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
  const date = utc(value)
  return !Number.isNaN(date.getTime()) && iso(date) === value ? value : undefined
}

/** The text itself when it is a month, `2022-05`, otherwise undefined. */
export function parseMonth(value: unknown): string | undefined {
  return typeof value === 'string' && parseDay(`${value}-01`) ? value : undefined
}

/** A day as people type it, `18/5/2022`, `18.05.2022` or `18-05-2022`; undefined when there is no such day. */
export function parseTypedDay(text: string): string | undefined {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text)
  if (!match) return undefined
  const [, day = '', month = '', year = ''] = match
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** A date as people type what they know of it, `1965`, `8/1965` or `5/8/1965`; undefined when there is no such date. */
export function parseTypedPartialDay(text: string): string | undefined {
  const day = parseTypedDay(text)
  if (day) return day
  const [, month, year = ''] = /^\s*(?:(\d{1,2})[/.-])?(\d{4})\s*$/.exec(text) ?? []
  if (!year) return undefined
  return month === undefined ? year : parseMonth(`${year}-${month.padStart(2, '0')}`)
}

/** A month as people type it, `8/1965`; undefined when there is no such month. */
export function parseTypedMonth(text: string): string | undefined {
  return parseMonth(parseTypedPartialDay(text))
}

/** `18/05/2022`. */
export function formatDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}/${month}/${year}`
}

/** A date known to the year, the month or the day: `1965`, `08/1965`, `05/08/1965`. */
export function formatPartialDay(value: string): string {
  return value.split('-').reverse().join('/')
}

/** `05/2022`. */
export function formatMonth(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${number}/${year}`
}

/** The month a day lies in. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** The first day of a month. */
export const firstDay = (month: string): string => `${month}-01`

/** The last day of a month. */
export function lastDay(month: string): string {
  const date = utc(firstDay(addMonths(month, 1)))
  date.setUTCDate(0)
  return iso(date)
}

/** The month so many months later, or earlier when negative. */
export function addMonths(month: string, count: number): string {
  const [year = '0', number = '1'] = month.split('-')
  const index = Number(year) * 12 + Number(number) - 1 + count
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1)}`
}

/** Every month from one to the other, both included; empty when they are the wrong way round. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from; month <= to && months.length < 600; month = addMonths(month, 1)) months.push(month)
  return months
}

/** Today in Vietnam, at an instant. */
export function todayInVietnam(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now)
}

export { addDays } from '@chibo/shared'

/** Days are `YYYY-MM-DD`. */
const DAY = 86_400_000

const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The same day so many years later; 29 February becomes 1 March where there is none. */
export function addYears(day: string, years: number): string {
  return toDay(toTime(`${Number(day.slice(0, 4)) + years}${day.slice(4)}`))
}

/** How many days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: string, until: string): number {
  return Math.round((toTime(until) - toTime(from)) / DAY)
}

/** The later of two days. */
export function later(a: string, b: string): string {
  return a > b ? a : b
}

/** The earlier of two days. */
export function earlier(a: string, b: string): string {
  return a < b ? a : b
}

/** Days from `from` on, before `until`; null stands for no known beginning or end. */
export interface Period {
  readonly from: string | null
  readonly until: string | null
}

/** Whether a period holds on a day. */
export function holds(period: Period, day: string): boolean {
  return (period.from === null || period.from <= day) && (period.until === null || day < period.until)
}

/** A period as PostgreSQL writes a daterange. */
export function daterange(from: string | null, until: string | null = null): string {
  return `[${from ?? ''},${until ?? ''})`
}

/** Tells the day that the domain takes for today, `YYYY-MM-DD`. */
export type Today = () => string

const VIETNAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

/**
 * The one place that knows what day it is: the calendar of Vietnam decides.
 *
 * @param fixed a day that is always today, for tests and demonstrations (`CHIBO_TODAY`)
 * @param now the clock below
 */
export function createToday(fixed?: string, now: () => Date = () => new Date()): Today {
  if (fixed !== undefined) return () => fixed
  let minute: number | undefined
  let day = ''
  // Days begin at full minutes, and formatting takes longer than the rest of asking.
  return () => {
    const time = now()
    const current = Math.floor(time.getTime() / 60_000)
    if (current !== minute) day = VIETNAM.format(time)
    minute = current
    return day
  }
}

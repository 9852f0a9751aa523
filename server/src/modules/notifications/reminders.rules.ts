import { addDays } from '@chibo/shared'

/** Days behind the one on which a reminder was to be given up to which it still is: nobody may have run a server then. */
export const MADE_UP_FOR = 7

/** Days on which something is due of which so many days before a reminder is to be given now. Both are included. */
export interface ReminderWindow {
  readonly days: number
  readonly first: string
  readonly last: string
}

/**
 * Which reminders are to be given on a day: of those by rules that say how many days before, each due day gets the last one that
 * has come. Less than none are days behind it. One that was missed is not made up for once the next has come.
 *
 * @param days of the rules in force, in any order; none: nothing is to be given
 */
export function windowsOn(today: string, days: readonly number[]): ReminderWindow[] {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  return sorted.map((ahead, at) => ({
    days: ahead,
    first: addDays(today, at === 0 ? Math.min(ahead, 0) - MADE_UP_FOR : (sorted[at - 1] ?? 0) + 1),
    last: addDays(today, ahead),
  }))
}

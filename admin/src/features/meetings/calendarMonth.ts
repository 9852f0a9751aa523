import { MEETING_STATES } from '@chibo/shared'
import type { MeetingState } from '@chibo/shared'
import { addDays, firstDay, lastDay } from '../../app/day/day.ts'

const DAYS_OF_A_WEEK = 7

/** How many days after its Monday a day comes. */
const daysFromMonday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** A month, `2022-05`, week by week from Monday on; days of the months beside it are undefined. */
export function weeksOf(month: string): (string | undefined)[][] {
  const [first, last] = [firstDay(month), lastDay(month)]
  const weeks: (string | undefined)[][] = []
  for (let monday = addDays(first, -daysFromMonday(first)); monday <= last; monday = addDays(monday, 7))
    weeks.push(
      Array.from({ length: DAYS_OF_A_WEEK }, (_, index) => {
        const day = addDays(monday, index)
        return day >= first && day <= last ? day : undefined
      }),
    )
  return weeks
}

/** How many meetings of a day stand where. */
export interface DayCount {
  readonly state: MeetingState
  readonly count: number
}

/** How many meetings stand where, day by day. */
export function countsByDay(
  meetings: readonly { readonly heldOn: string; readonly state: MeetingState }[],
): ReadonlyMap<string, readonly DayCount[]> {
  const days = new Set(meetings.map(({ heldOn }) => heldOn))
  return new Map(
    [...days].map((day) => {
      const ofDay = meetings.filter(({ heldOn }) => heldOn === day)
      const counts = MEETING_STATES.map((state) => ({
        state,
        count: ofDay.filter((meeting) => meeting.state === state).length,
      }))
      return [day, counts.filter(({ count }) => count > 0)]
    }),
  )
}

/** How many days on each key leads. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
  ['ArrowUp', -DAYS_OF_A_WEEK],
  ['ArrowDown', DAYS_OF_A_WEEK],
])

/** The day of the same month that a key leads to from a day; undefined where it leads nowhere. */
export function dayOnKey(day: string, key: string): string | undefined {
  const month = day.slice(0, 7)
  if (key === 'Home') return firstDay(month)
  if (key === 'End') return lastDay(month)
  const step = STEPS.get(key)
  const next = step === undefined ? undefined : addDays(day, step)
  return next?.startsWith(month) ? next : undefined
}

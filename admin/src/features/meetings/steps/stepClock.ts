import { domainNow } from '@chibo/shared'
import type { Clock } from '@chibo/shared'

/** A meeting as far as its time goes; minutes are whole. */
export interface TimedMeeting {
  readonly startsAt: string
  readonly steps: readonly { readonly minutes: number | null }[]
  readonly agenda: readonly {
    readonly number: string
    readonly title: string
    readonly plannedMinutes: number | null
    readonly begunAt: string | null
    readonly endedAt: string | null
  }[]
}

/** How long something takes, and how long it was to take; null: nobody said. */
export interface Taken {
  readonly taken: number
  readonly planned: number | null
  /** by how many minutes it is longer than planned */
  readonly over: number
}

/** A meeting that is under way: what it takes, and what the item takes that is dealt with. */
export interface MeetingClock extends Taken {
  readonly item: (Taken & { readonly number: string; readonly title: string }) | null
}

const MINUTE = 60_000
const DAY = 24 * 60

/** What a meeting takes by the domain's clock; undefined before it begins, and a day after: nobody closed it. */
export function clockOf(meeting: TimedMeeting, clock: Clock): MeetingClock | undefined {
  const now = domainNow(clock).getTime()
  const since = (instant: string) => Math.floor((now - Date.parse(instant)) / MINUTE)
  const taken = since(meeting.startsAt)
  if (taken < 0 || taken >= DAY) return undefined
  const planned = sum([
    ...meeting.steps.map(({ minutes }) => minutes),
    ...meeting.agenda.map(({ plannedMinutes }) => plannedMinutes),
  ])
  const item = meeting.agenda.findLast(({ begunAt, endedAt }) => begunAt !== null && endedAt === null)
  return {
    ...told(taken, planned),
    item: item
      ? {
          number: item.number,
          title: item.title,
          ...told(Math.max(0, since(item.begunAt ?? '')), item.plannedMinutes),
        }
      : null,
  }
}

function told(taken: number, planned: number | null): Taken {
  return { taken, planned, over: planned === null ? 0 : Math.max(0, taken - planned) }
}

function sum(minutes: readonly (number | null)[]): number | null {
  const known = minutes.filter((one) => one !== null)
  return known.length === 0 ? null : known.reduce((all, one) => all + one, 0)
}

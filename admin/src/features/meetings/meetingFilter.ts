import { MEETING_STATES } from '@chibo/shared'
import type { MeetingState } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'
import { addMonths, lastDay, monthOf, parseDay, parseMonth } from '../../app/day/day.ts'
import type { MeetingFilter } from '../../gql/graphql.ts'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

/** Which month a URL asks to see as a calendar, and which day of it; undefined where it asks for the list. */
export interface CalendarView {
  /** `2022-05` */
  readonly month: string
  readonly on: string | undefined
}

/** The calendar of a URL: without a word that of the month of the day on which the page is looked at. */
export function calendarView(query: LocationQuery, day: string): CalendarView | undefined {
  if (query['view'] !== 'calendar') return undefined
  const month = parseMonth(query['month']) ?? monthOf(day)
  const on = parseDay(query['on'])
  return { month, on: on && monthOf(on) === month ? on : undefined }
}

/** Which meetings a URL asks for. */
export interface MeetingListFilter {
  readonly unit: string | undefined
  readonly kind: string | undefined
  readonly state: MeetingState | undefined
  readonly from: string | undefined
  readonly to: string | undefined
}

/**
 * The filter of a URL. Who looks at a former day sees what was planned up to the end of the month after it; who looks at today, all
 * that is planned.
 */
export function meetingListFilter(query: LocationQuery, asOf: string | undefined): MeetingListFilter {
  return {
    unit: text(query['unit']),
    kind: text(query['kind']),
    state: MEETING_STATES.find((state) => state === query['state']),
    from: parseDay(query['from']),
    to: parseDay(query['to']) ?? (asOf && lastDay(addMonths(monthOf(asOf), 1))),
  }
}

/** The same for the server. */
export function asWhere({ kind, state, from, to }: MeetingListFilter): MeetingFilter {
  return {
    ...(kind ? { kind: { eq: kind } } : {}),
    ...(state ? { state: { eq: state } } : {}),
    ...(from || to ? { heldOn: { ...(from ? { gte: from } : {}), ...(to ? { lte: to } : {}) } } : {}),
  }
}

/** Meetings under the months they are held in, in the order given. */
export function byMonth<M extends { readonly heldOn: string }>(
  meetings: readonly M[],
): { month: string; meetings: M[] }[] {
  const months = new Map<string, M[]>()
  for (const meeting of meetings) {
    const month = monthOf(meeting.heldOn)
    const list = months.get(month)
    if (list) list.push(meeting)
    else months.set(month, [meeting])
  }
  return [...months].map(([month, list]) => ({ month, meetings: list }))
}

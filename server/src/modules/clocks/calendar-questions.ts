import { CLOCK_KINDS, MEETING_STATES } from '@chibo/shared'
import { z } from 'zod'

/** What calendars ask of the program, and how it answers. */

/** What falls due. */
export const CALENDAR = `query Calendar($under: ID!, $kinds: [ClockKind!]) {
  unit(id: $under) { name }
  clockDays(under: $under, kinds: $kinds) { kind dueOn count unit { id name } }
}`

export const CalendarAnswer = z.object({
  unit: z.object({ name: z.string() }).nullable(),
  clockDays: z.array(
    z.object({
      kind: z.enum(CLOCK_KINDS),
      dueOn: z.string(),
      count: z.number(),
      unit: z.object({ id: z.string(), name: z.string() }).nullable(),
    }),
  ),
})

/** Days back from today from which on a calendar tells of meetings. */
export const MEETINGS_SINCE = 31
/** Meetings of which it tells at most, the earliest: two years of a commune with forty cells. */
export const MEETINGS_MAX = 2_000

/** One page of meetings. */
export const CALENDAR_MEETINGS = `query CalendarMeetings($under: ID!, $since: Date!, $after: String) {
  meetings(under: $under, where: { heldOn: { gte: $since } }, orderBy: STARTS_AT, first: 100, after: $after) {
    nodes { id kind { label } unit { name } place startsAt endsAt state version }
    pageInfo { hasNextPage endCursor }
  }
}`

export const MeetingsAnswer = z.object({
  meetings: z.object({
    nodes: z.array(
      z
        .object({
          id: z.string(),
          kind: z.object({ label: z.string() }),
          unit: z.object({ name: z.string() }),
          place: z.string().nullable(),
          startsAt: z.iso.datetime().transform((text) => new Date(text)),
          endsAt: z.iso
            .datetime()
            .transform((text) => new Date(text))
            .nullable(),
          state: z.enum(MEETING_STATES),
          version: z.number(),
        })
        .transform(({ kind, unit, ...meeting }) => ({ ...meeting, kind: kind.label, unit: unit.name })),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
})

import { z } from 'zod'
import type { Problem } from './errors.ts'
import { clearableText, code, id, instant, MAX_LINE, optionalText, report, version } from './input.ts'
import { passGates } from './meeting-steps.ts'
import { MEETING_STATES } from './vocabulary.ts'

/** How long a meeting may last, in hours. */
export const MAX_MEETING_HOURS = 24

const HOUR = 3_600_000

/** What is wrong with the times of a meeting; an end that is not known yet is never wrong. */
export function meetingTimeProblems(startsAt: Date, endsAt: Date | null | undefined): Problem[] {
  if (!endsAt) return []
  const lasts = endsAt.getTime() - startsAt.getTime()
  if (lasts <= 0) return [{ code: 'ENDS_BEFORE_START', path: ['endsAt'] }]
  if (lasts <= MAX_MEETING_HOURS * HOUR) return []
  return [{ code: 'MEETING_TOO_LONG', path: ['endsAt'], values: { hours: MAX_MEETING_HOURS } }]
}

/** What `createMeeting` takes, with the rules that need no database. */
export const createMeetingInput = z
  .object({
    unitId: id,
    /** Absent for a meeting of the whole unit. */
    bodyId: id.nullish(),
    /** Code of the kind. */
    kind: code,
    title: optionalText(MAX_LINE),
    place: optionalText(MAX_LINE),
    startsAt: instant,
    endsAt: instant.nullish(),
    chairMemberId: id.nullish(),
    secretaryMemberId: id.nullish(),
    /** The slot of the plan that it takes. */
    slotId: id.nullish(),
  })
  .superRefine(({ startsAt, endsAt }, context) => {
    for (const { code, path, values } of meetingTimeProblems(startsAt, endsAt))
      report(context, code, path, values)
  })

/** A meeting as a client sends it. */
export type CreateMeetingInput = z.input<typeof createMeetingInput>
/** A meeting as it was understood. */
export type CreateMeeting = z.output<typeof createMeetingInput>

/** What `updateMeeting` takes: what is absent stays; null clears what may be missing. */
export const updateMeetingInput = z.object({
  id,
  expectedVersion: version,
  unitId: id.nullish(),
  bodyId: id.nullish(),
  kind: code.nullish(),
  title: clearableText(MAX_LINE),
  place: clearableText(MAX_LINE),
  startsAt: instant.nullish(),
  endsAt: instant.nullish(),
  chairMemberId: id.nullish(),
  secretaryMemberId: id.nullish(),
  state: z.enum(MEETING_STATES).nullish(),
  /** Gates of the passage that the change of state is. */
  passGates: passGates.nullish(),
})

/** A change of a meeting as a client sends it. */
export type UpdateMeetingInput = z.input<typeof updateMeetingInput>
/** A change of a meeting as it was understood. */
export type UpdateMeeting = z.output<typeof updateMeetingInput>

/** A meeting as far as it tells whether it took place. */
export interface ScheduledMeeting {
  /** the day it begins, ISO */
  readonly heldOn: string
  readonly startsAt: Date
  readonly state: string
}

/** Today and now: what has begun already. */
export interface Clock {
  /** the domain's today, ISO */
  readonly today: string
  readonly now: Date
}

const DAY = 24 * HOUR
/** How far the clocks of Vietnam are ahead of UTC, in milliseconds. */
const VIETNAM = 7 * HOUR

/** The day of an instant in Asia/Ho_Chi_Minh, ISO. */
export function vietnameseDay(instant: Date): string {
  return new Date(instant.getTime() + VIETNAM).toISOString().slice(0, 10)
}

/** The instant by the domain's clock: now, on the day that is taken for today. */
export function domainNow({ today, now }: Clock): Date {
  const timeOfDay = (now.getTime() + VIETNAM) % DAY
  return new Date(Date.parse(`${today}T00:00:00Z`) - VIETNAM + timeOfDay)
}

/** Whether a meeting's beginning has passed. */
export function hasBegun(meeting: Omit<ScheduledMeeting, 'state'>, { today, now }: Clock): boolean {
  if (meeting.heldOn !== today) return meeting.heldOn < today
  return meeting.startsAt <= now
}

/** A meeting has been held when its beginning has passed and it was not cancelled. */
export function wasHeld(meeting: ScheduledMeeting, clock: Clock): boolean {
  return meeting.state !== 'CANCELLED' && hasBegun(meeting, clock)
}

/** A day as Vietnamese documents write it: dd/mm/yyyy. */
export function vietnameseDate(iso: string): string {
  return iso.split('-').reverse().join('/')
}

import { z } from 'zod'
import { clearableText, id, instant, MAX_LINE, optionalText, repeated, report } from './input.ts'
import { ATTENDANCE_MODES, ATTENDANCE_STATUSES, GUEST_KINDS, type AttendanceStatus } from './vocabulary.ts'

/** The most marks of one roll call. */
export const MAX_MARKS = 500
/** The most guests added at once. */
export const MAX_GUESTS = 100

/** Whether somebody with this mark came. */
export function attended(status: AttendanceStatus | null | undefined): boolean {
  return status === 'PRESENT' || status === 'LATE'
}

/** Whether somebody left before they arrived, or as they did; a time that is not known is never wrong. */
export function leavesBeforeArriving(times: {
  readonly arrivedAt?: Date | null | undefined
  readonly leftAt?: Date | null | undefined
}): boolean {
  return times.arrivedAt != null && times.leftAt != null && times.leftAt <= times.arrivedAt
}

/** When somebody came and left: absent leaves what is known, null clears it. */
const times = { arrivedAt: instant.nullish(), leftAt: instant.nullish() }

/** A mark: what is absent stays as it is, unless somebody is marked who did not come. */
const attendanceEntry = z.object({
  memberId: id,
  /** Null takes a mark back; absent leaves it, and only what else is said is changed. */
  status: z.enum(ATTENDANCE_STATUSES).nullish(),
  /** Of those who came; in the room unless said otherwise. */
  mode: z.enum(ATTENDANCE_MODES).nullish(),
  /** Required with EXCUSED. With a status it stands anew: absent is none. */
  reason: optionalText(),
  /** Of those who came, as are the times. */
  spoke: z.boolean().nullish(),
  ...times,
})

/** A mark as it was understood. */
export type AttendanceEntry = z.output<typeof attendanceEntry>

/** What of a mark is only of those who came. */
const OF_WHO_CAME = ['mode', 'spoke', 'arrivedAt', 'leftAt'] as const

/** What a mark says that only holds of somebody who came. */
export function saidOfWhoCame(entry: AttendanceEntry): (typeof OF_WHO_CAME)[number][] {
  return OF_WHO_CAME.filter((name) => entry[name] != null && entry[name] !== false)
}

/** What `recordAttendance` takes, with the rules that need no roll. */
export const recordAttendanceInput = z
  .object({ meetingId: id, entries: z.array(attendanceEntry).min(1).max(MAX_MARKS) })
  .superRefine(({ entries }, context) => {
    for (const index of repeated(entries.map(({ memberId }) => memberId)))
      report(context, 'DUPLICATE', ['entries', index, 'memberId'])
    entries.forEach((entry, index) => {
      const { memberId: _, ...said } = entry
      if (Object.values(said).every((value) => value === undefined))
        report(context, 'REQUIRED', ['entries', index, 'status'])
      if (leavesBeforeArriving(entry)) report(context, 'LEAVES_BEFORE_ARRIVING', ['entries', index, 'leftAt'])
      if (entry.status === undefined) return
      if (entry.status === 'EXCUSED' && entry.reason === undefined)
        report(context, 'EXCUSE_WITHOUT_REASON', ['entries', index, 'reason'])
      if (attended(entry.status)) return
      for (const name of saidOfWhoCame(entry)) report(context, 'DID_NOT_ATTEND', ['entries', index, name])
    })
  })

/** A roll call as a client sends it. */
export type RecordAttendanceInput = z.input<typeof recordAttendanceInput>
/** A roll call as it was understood. */
export type RecordAttendance = z.output<typeof recordAttendanceInput>

/** What `addMeetingGuests` takes, with the rules that need no meeting. */
export const addMeetingGuestsInput = z
  .object({
    meetingId: id,
    guests: z
      .array(
        z.object({
          kind: z.enum(GUEST_KINDS),
          /** A member; else a name. */
          memberId: id.nullish(),
          name: optionalText(MAX_LINE),
          /** The office to be shown; without it, the one a member holds that day. */
          office: optionalText(MAX_LINE),
          ...times,
        }),
      )
      .min(1)
      .max(MAX_GUESTS),
  })
  .superRefine(({ guests }, context) => {
    for (const index of repeated(guests.map(({ memberId }) => memberId)))
      report(context, 'DUPLICATE', ['guests', index, 'memberId'])
    guests.forEach((guest, index) => {
      if ((guest.memberId == null) === (guest.name === undefined))
        report(context, 'MEMBER_OR_NAME', ['guests', index])
      if (leavesBeforeArriving(guest)) report(context, 'LEAVES_BEFORE_ARRIVING', ['guests', index, 'leftAt'])
    })
  })

/** Guests as a client sends them. */
export type AddMeetingGuestsInput = z.input<typeof addMeetingGuestsInput>
/** Guests as they were understood. */
export type AddMeetingGuests = z.output<typeof addMeetingGuestsInput>

/** What `updateMeetingGuest` takes: what is absent stays, null clears what may be missing. */
export const updateMeetingGuestInput = z
  .object({ id, kind: z.enum(GUEST_KINDS).nullish(), office: clearableText(MAX_LINE), ...times })
  .superRefine((guest, context) => {
    if (leavesBeforeArriving(guest)) report(context, 'LEAVES_BEFORE_ARRIVING', ['leftAt'])
  })

/** A change of a guest as a client sends it. */
export type UpdateMeetingGuestInput = z.input<typeof updateMeetingGuestInput>
/** A change of a guest as it was understood. */
export type UpdateMeetingGuest = z.output<typeof updateMeetingGuestInput>

/** What `removeMeetingGuest` takes. */
export const removeMeetingGuestInput = z.object({ id })

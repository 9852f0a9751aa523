import { MAX_GUESTS, MAX_MARKS } from '@chibo/shared'
import { builder } from '../../graphql/builder.ts'
import { AttendanceModeEnum, AttendanceStatusEnum, GuestKindEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import type { AttendanceService } from './attendance.service.ts'
import type { GuestsService } from './guests.service.ts'
import { Meeting } from './meetings.entity.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly attendance: AttendanceService
    readonly guests: GuestsService
  }
}

const CAME =
  'When they came: from three hours before the meeting begins up to its end, and not later than now. Absent: as recorded before; null clears it.'
const LEFT = 'When they left, likewise, and after they came.'

const AttendanceEntryInput = builder.inputType('AttendanceEntryInput', {
  description: 'The mark of one member.',
  fields: (t) => ({
    memberId: t.id({ required: true, description: 'A member on the roll.' }),
    status: t.field({
      type: AttendanceStatusEnum,
      description:
        'Came or not; null takes the mark back. Absent: as recorded before, while the rest of the entry is taken in.',
    }),
    mode: t.field({
      type: AttendanceModeEnum,
      description: 'Of those who came. Absent: as recorded before, else IN_ROOM.',
    }),
    reason: t.string({
      description:
        'Why absent or late; required with EXCUSED. Absent: none, without `status` as recorded before.',
    }),
    spoke: t.boolean({ description: 'Of those who came. Absent: as recorded before, else false.' }),
    arrivedAt: t.field({ type: 'DateTime', description: `Of those who came. ${CAME}` }),
    leftAt: t.field({ type: 'DateTime', description: `Of those who came. ${LEFT}` }),
  }),
})

const RecordAttendanceInput = builder.inputType('RecordAttendanceInput', {
  description: 'A roll call, whole or in part.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'The meeting, begun, neither sealed nor cancelled.' }),
    entries: t.field({
      type: [AttendanceEntryInput],
      required: true,
      description: `1–${String(MAX_MARKS)} marks, one a member; the others stay as they are.`,
    }),
  }),
})

const MeetingGuestInput = builder.inputType('MeetingGuestInput', {
  description: 'Somebody beside the roll: a member, or else a name.',
  fields: (t) => ({
    kind: t.field({ type: GuestKindEnum, required: true, description: 'Guest or observer.' }),
    memberId: t.id({ description: 'A member the caller may read, who is not on the roll.' }),
    name: t.string({ description: 'The name of somebody who is on no list of members.' }),
    office: t.string({ description: 'The office to be shown. Absent: the one the member holds that day.' }),
    arrivedAt: t.field({ type: 'DateTime', description: CAME }),
    leftAt: t.field({ type: 'DateTime', description: LEFT }),
  }),
})

const AddMeetingGuestsInput = builder.inputType('AddMeetingGuestsInput', {
  description: 'Guests and observers of a meeting.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'The meeting, neither sealed nor cancelled.' }),
    guests: t.field({
      type: [MeetingGuestInput],
      required: true,
      description: `1–${String(MAX_GUESTS)} people.`,
    }),
  }),
})

const UpdateMeetingGuestInput = builder.inputType('UpdateMeetingGuestInput', {
  description: 'A change of a guest: what is absent stays, null clears what may be missing.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The MeetingGuest.' }),
    kind: t.field({ type: GuestKindEnum, description: 'Guest or observer.' }),
    office: t.string({ description: 'The office to be shown, at most 500 characters.' }),
    arrivedAt: t.field({ type: 'DateTime', description: CAME }),
    leftAt: t.field({ type: 'DateTime', description: LEFT }),
  }),
})

const RemoveMeetingGuestInput = builder.inputType('RemoveMeetingGuestInput', {
  description: 'Somebody who is no guest after all.',
  fields: (t) => ({ id: t.id({ required: true, description: 'The MeetingGuest.' }) }),
})

mutation({
  name: 'recordAttendance',
  description:
    'Marks who came to a meeting. Several clerks may mark at once: only the members named are touched, and the version of the meeting stays. The first marks write the roll where opening has not.',
  input: RecordAttendanceInput,
  run: (input, caller, cx) => cx.useCases.attendance.recordAttendance(input, caller),
  payload: { meeting: { target: () => Meeting, id: (result) => result.meetingId } },
})

mutation({
  name: 'addMeetingGuests',
  description:
    'Adds guests and observers to a meeting, invited ahead or come to it. They stand beside the roll and in none of its rates; the version of the meeting stays.',
  input: AddMeetingGuestsInput,
  run: (input, caller, cx) => cx.useCases.guests.addMeetingGuests(input, caller),
  payload: { meeting: { target: () => Meeting, id: (result) => result.meetingId } },
})

mutation({
  name: 'updateMeetingGuest',
  description: 'Changes what is known of a guest of a meeting: when they came and left above all.',
  input: UpdateMeetingGuestInput,
  run: (input, caller, cx) => cx.useCases.guests.updateMeetingGuest(input, caller),
  payload: { meeting: { target: () => Meeting, id: (result) => result.meetingId } },
})

mutation({
  name: 'removeMeetingGuest',
  description: 'Takes back that somebody is a guest of a meeting.',
  input: RemoveMeetingGuestInput,
  run: (input, caller, cx) => cx.useCases.guests.removeMeetingGuest(input, caller),
  payload: { meeting: { target: () => Meeting, id: (result) => result.meetingId } },
})

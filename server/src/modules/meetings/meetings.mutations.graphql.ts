import { builder } from '../../graphql/builder.ts'
import { MeetingStateEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import { Meeting } from './meetings.entity.ts'
import type { MeetingsService } from './meetings.service.ts'
import { PassedGateInput } from './passed-gate.entity.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly meetings: MeetingsService
  }
}

const CreateMeetingInput = builder.inputType('CreateMeetingInput', {
  description: 'A meeting that is planned.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'Whose meeting; the unit exists that day.' }),
    bodyId: t.id({ description: 'The body of the unit that meets; absent for the whole unit.' }),
    kind: t.string({ required: true, description: 'Code of a kind valid that day: `meetingKinds`.' }),
    title: t.string({ description: 'Its title, at most 500 characters.' }),
    place: t.string({ description: 'Where, at most 500 characters.' }),
    startsAt: t.field({ type: 'DateTime', required: true, description: 'When it begins.' }),
    endsAt: t.field({
      type: 'DateTime',
      description: 'When it is to end: after it begins, within 24 hours.',
    }),
    chairMemberId: t.id({ description: 'Who chairs: a member the caller may read.' }),
    secretaryMemberId: t.id({ description: 'Who keeps the minutes: a member the caller may read.' }),
    slotId: t.id({
      description: 'The slot of the plan that it takes: of the same unit, body and kind, without a meeting.',
    }),
  }),
})

const UpdateMeetingInput = builder.inputType('UpdateMeetingInput', {
  description: 'A change of a meeting: what is absent stays, null clears what may be missing.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The meeting, neither sealed nor cancelled.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    unitId: t.id({ description: 'Whose meeting; stays where attendance, visits or scores are recorded.' }),
    bodyId: t.id({ description: 'The body that meets; stays like `unitId`.' }),
    kind: t.string({ description: 'Code of a kind valid that day.' }),
    title: t.string({ description: 'Its title, at most 500 characters.' }),
    place: t.string({ description: 'Where, at most 500 characters.' }),
    startsAt: t.field({
      type: 'DateTime',
      description: 'When it begins; the day stays where attendance, visits or scores are recorded.',
    }),
    endsAt: t.field({ type: 'DateTime', description: 'When it ended, or is to end.' }),
    chairMemberId: t.id({ description: 'Who chairs: a member the caller may read.' }),
    secretaryMemberId: t.id({ description: 'Who keeps the minutes: a member the caller may read.' }),
    state: t.field({
      type: MeetingStateEnum,
      description:
        'PLANNED → OPEN → CLOSED, from its beginning on, through the gates of its template; PLANNED → CANCELLED while nothing of it is recorded. Opening writes the roll.',
    }),
    passGates: t.field({
      type: [PassedGateInput],
      description:
        'Reasons for going on without steps that the change of `state` waits for. Kept for those that are not done.',
    }),
  }),
})

mutation({
  name: 'createMeeting',
  description: 'Enters a planned meeting of a unit or of one of its bodies.',
  input: CreateMeetingInput,
  run: (input, caller, cx) => cx.useCases.meetings.createMeeting(input, caller),
  payload: { meeting: { target: () => Meeting, id: (result) => result.meetingId } },
})

mutation({
  name: 'updateMeeting',
  description:
    'Changes a meeting, opens, closes or cancels it. Opening writes the roll: everybody who was a member that day, with what held then. A meeting with a template opens and closes through its gates: a GATE_NOT_MET for each step that is neither done nor passed for a reason.',
  input: UpdateMeetingInput,
  run: (input, caller, cx) => cx.useCases.meetings.updateMeeting(input, caller),
  payload: { meeting: { target: () => Meeting, id: (result) => result.meetingId } },
})

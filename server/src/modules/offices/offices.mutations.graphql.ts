import type { InputFieldBuilder, InputFieldMap } from '@pothos/core'
import { builder, type Types } from '../../graphql/builder.ts'
import { ErrorPolicyEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import { ActDecisionInput } from '../../graphql/parts.ts'
import { MemberAct } from '../member-acts/member-acts.entity.ts'
import type { Entered } from './acts.ts'
import { BodySeat, Office } from './offices.entity.ts'
import type { OfficesService } from './offices.service.ts'
import type { SeatsService } from './seats.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly offices: OfficesService
    readonly seats: SeatsService
  }
}

/** What every input here says of the acts. */
function actFields(t: InputFieldBuilder<Types, 'InputObject'>): InputFieldMap {
  return {
    effectiveOn: t.field({ type: 'Date', required: true, description: 'The day from which it holds.' }),
    decision: t.field({ type: ActDecisionInput, description: 'By which decision.' }),
    reason: t.string({ description: 'Why.' }),
    errorPolicy: t.field({
      type: ErrorPolicyEnum,
      description: 'What becomes of the rows when some of them are wrong. Absent: REJECT_ALL.',
    }),
  }
}

const AppointOfficerInput = builder.inputType('AppointOfficerInput', {
  description: 'Somebody who is to hold an office: a member, or else a name.',
  fields: (t) => ({
    kind: t.string({ required: true, description: 'Code of the office: `deputy-secretary`.' }),
    unitId: t.id({ required: true, description: 'The unit, of a kind that has such an office on the day.' }),
    bodyId: t.id({ description: 'The body of the unit, for an office that is held in one.' }),
    placeName: t.string({
      description: 'The place, for an office of a place. Absent: the place that the unit covers.',
    }),
    memberId: t.id({ description: 'A member the caller may read, on that day.' }),
    personName: t.string({ description: 'The name of somebody who is on no list of members.' }),
    effectiveOn: t.field({ type: 'Date', description: 'The first day, instead of the one of all.' }),
  }),
})

const AppointOfficersInput = builder.inputType('AppointOfficersInput', {
  description: 'Offices that people are to hold.',
  fields: (t) => ({
    ...actFields(t),
    offices: t.field({ type: [AppointOfficerInput], required: true, description: '1–200 offices.' }),
    until: t.field({ type: 'Date', description: 'The day after the last. Absent: open.' }),
  }),
})

const EndOfficeInput = builder.inputType('EndOfficeInput', {
  description: 'An office that ends.',
  fields: (t) => ({
    officeId: t.id({ required: true, description: 'The office.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
  }),
})

const EndOfficesInput = builder.inputType('EndOfficesInput', {
  description: 'Offices that are held no longer, from the day on.',
  fields: (t) => ({
    ...actFields(t),
    offices: t.field({ type: [EndOfficeInput], required: true, description: '1–200 offices.' }),
  }),
})

const SeatMemberInput = builder.inputType('SeatMemberInput', {
  description: 'Somebody who is to have a seat: a member, or else a name.',
  fields: (t) => ({
    memberId: t.id({ description: 'A member the caller may read, on that day.' }),
    personName: t.string({ description: 'The name of somebody who is on no list of members.' }),
    personOffice: t.string({ description: 'The office to be shown.' }),
  }),
})

const SeatMembersInput = builder.inputType('SeatMembersInput', {
  description: 'Seats in a body that people are to have.',
  fields: (t) => ({
    ...actFields(t),
    bodyId: t.id({ required: true, description: 'The body.' }),
    termId: t.id({ description: 'The term of the unit’s committee in which they serve.' }),
    seats: t.field({ type: [SeatMemberInput], required: true, description: '1–200 seats.' }),
    until: t.field({
      type: 'Date',
      description: 'The day after the last. Absent: the end of the term or body, or open.',
    }),
  }),
})

const EndSeatInput = builder.inputType('EndSeatInput', {
  description: 'A seat that ends.',
  fields: (t) => ({
    seatId: t.id({ required: true, description: 'The seat.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
  }),
})

const EndSeatsInput = builder.inputType('EndSeatsInput', {
  description: 'Seats that end on the day.',
  fields: (t) => ({
    ...actFields(t),
    seats: t.field({ type: [EndSeatInput], required: true, description: '1–200 seats.' }),
  }),
})

const offices = {
  target: () => Office,
  ids: ({ rowIds }: Entered) => rowIds.filter(Boolean),
  description: 'The offices written, in the order of the input.',
}

const seats = {
  target: () => BodySeat,
  ids: ({ rowIds }: Entered) => rowIds.filter(Boolean),
  description: 'The seats written, in the order of the input.',
}

const acts = {
  target: () => MemberAct,
  ids: ({ actIds }: Entered) => actIds.filter(Boolean),
  description: 'The acts, in the order of the input: each can be undone.',
}

mutation({
  name: 'appointOfficers',
  description:
    'Appoints people to offices, an act for each. Whoever can sign in gets the role that an office brings only from somebody who may give that role, and nobody appoints themselves.',
  input: AppointOfficersInput,
  run: (input, caller, cx) => cx.useCases.offices.appointOfficers(input, caller),
  payload: { offices, acts },
  rows: { list: 'offices', prefix: 'office', ids: ({ rowIds }) => rowIds },
})

mutation({
  name: 'endOffices',
  description: 'Ends offices on a day, an act for each; they stay as history.',
  input: EndOfficesInput,
  run: (input, caller, cx) => cx.useCases.offices.endOffices(input, caller),
  payload: { offices, acts },
  rows: { list: 'offices', prefix: 'office', ids: ({ rowIds }) => rowIds },
})

mutation({
  name: 'seatMembers',
  description:
    'Gives people seats in a body, an act for each. A committee that then is not as large as its kind is declared to be is warned about.',
  input: SeatMembersInput,
  run: (input, caller, cx) => cx.useCases.seats.seatMembers(input, caller),
  payload: { seats, acts },
  rows: { list: 'seats', prefix: 'seat', ids: ({ rowIds }) => rowIds },
})

mutation({
  name: 'endSeats',
  description: 'Ends seats on a day, an act for each; they stay as history.',
  input: EndSeatsInput,
  run: (input, caller, cx) => cx.useCases.seats.endSeats(input, caller),
  payload: { seats, acts },
  rows: { list: 'seats', prefix: 'seat', ids: ({ rowIds }) => rowIds },
})

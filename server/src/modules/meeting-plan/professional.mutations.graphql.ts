import { builder } from '../../graphql/builder.ts'
import { mutation } from '../../graphql/mutation.ts'
import { Unit } from '../units/units.entity.ts'
import { ProfessionalMeeting } from './professional.entity.ts'
import type { ProfessionalMeetingsService } from './professional.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly professionalMeetings: ProfessionalMeetingsService
  }
}

const RecordProfessionalMeetingInput = builder.inputType('RecordProfessionalMeetingInput', {
  description: 'A professional meeting at a unit.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'At whose place it is held.' }),
    title: t.string({ required: true, description: 'What it is, at most 500 characters.' }),
    startsAt: t.field({ type: 'DateTime', required: true, description: 'When it begins.' }),
    endsAt: t.field({
      type: 'DateTime',
      required: true,
      description: 'When it ends, at most 24 hours later.',
    }),
    source: t.string({ description: 'Where it is known from.' }),
  }),
})

const RemoveProfessionalMeetingInput = builder.inputType('RemoveProfessionalMeetingInput', {
  description: 'A professional meeting that is not held after all.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The ProfessionalMeeting.' }),
    expectedVersion: t.int({ required: true, description: 'Its version as it was read.' }),
  }),
})

mutation({
  name: 'recordProfessionalMeeting',
  description:
    'Enters a professional meeting at a unit, so that it shows where meetings of the Party share time with it.',
  input: RecordProfessionalMeetingInput,
  run: (input, caller, cx) => cx.useCases.professionalMeetings.recordProfessionalMeeting(input, caller),
  payload: {
    professionalMeeting: {
      target: () => ProfessionalMeeting,
      id: (result) => result.professionalMeetingId,
    },
  },
})

mutation({
  name: 'removeProfessionalMeeting',
  description: 'Removes a professional meeting that was entered. The audit keeps what it was.',
  input: RemoveProfessionalMeetingInput,
  run: (input, caller, cx) => cx.useCases.professionalMeetings.removeProfessionalMeeting(input, caller),
  payload: { unit: { target: () => Unit, id: (result) => result.unitId } },
})

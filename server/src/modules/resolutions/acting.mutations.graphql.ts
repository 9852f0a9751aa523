import { builder } from '../../graphql/builder.ts'
import { mutation } from '../../graphql/mutation.ts'
import type { ActingService } from './acting.service.ts'
import type { WrittenResolution } from './resolution-to-write.service.ts'
import { resolution } from './written.graphql.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly acting: ActingService
  }
}

const ACTED_ON =
  'The day of the act, neither ahead nor before the adoption; absent: that of the meeting, else today.'
const MEETING = 'A meeting of the unit, held, at which it was done.'
const VERSION = 'Its version when the caller read it.'

/** An input of an act that says no more than what, when and why. */
function actInput(name: string, description: string, which: string) {
  return builder.inputType(name, {
    description,
    fields: (t) => ({
      id: t.id({ required: true, description: which }),
      expectedVersion: t.int({ required: true, description: VERSION }),
      actedOn: t.field({ type: 'Date', description: ACTED_ON }),
      meetingId: t.id({ description: MEETING }),
      reason: t.string({ description: 'Why, or to what end, at most 10,000 characters.' }),
    }),
  })
}

const SupersedeResolutionInput = builder.inputType('SupersedeResolutionInput', {
  description: 'What holds in the place of a resolution.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The resolution: adopted, not ended.' }),
    expectedVersion: t.int({ required: true, description: VERSION }),
    supersededById: t.id({
      required: true,
      description: 'The one in its place: adopted, not ended, and read by the caller.',
    }),
    actedOn: t.field({ type: 'Date', description: ACTED_ON }),
    meetingId: t.id({ description: MEETING }),
    reason: t.string({ description: 'Why, at most 10,000 characters.' }),
  }),
})

const WithdrawResolutionInput = builder.inputType('WithdrawResolutionInput', {
  description: 'A resolution that is to hold no longer.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The resolution, not ended.' }),
    expectedVersion: t.int({ required: true, description: VERSION }),
    actedOn: t.field({ type: 'Date', description: ACTED_ON }),
    meetingId: t.id({ description: MEETING }),
    reason: t.string({ required: true, description: 'Why, at most 10,000 characters.' }),
  }),
})

mutation<WrittenResolution>({
  name: 'discussResolution',
  description: 'Says that a draft was discussed; as often as it is.',
  input: actInput('DiscussResolutionInput', 'A discussion of a draft.', 'The resolution, still a draft.'),
  run: (input, caller, cx) => cx.useCases.acting.discussResolution(input, caller),
  payload: { resolution },
})

mutation<WrittenResolution>({
  name: 'takeEffectResolution',
  description: 'Has a resolution take effect, not before its day; also anew, once it was reviewed.',
  input: actInput(
    'TakeEffectResolutionInput',
    'A resolution that takes effect.',
    'The resolution: adopted, disseminated or reviewed.',
  ),
  run: (input, caller, cx) => cx.useCases.acting.takeEffectResolution(input, caller),
  payload: { resolution },
})

mutation<WrittenResolution>({
  name: 'reviewResolution',
  description: 'Says that it was reviewed how a resolution is carried out; as often as it is.',
  input: actInput(
    'ReviewResolutionInput',
    'A review of how a resolution is carried out.',
    'The resolution, in force.',
  ),
  run: (input, caller, cx) => cx.useCases.acting.reviewResolution(input, caller),
  payload: { resolution },
})

mutation<WrittenResolution>({
  name: 'completeResolution',
  description: 'Says that a resolution was carried out: all its tasks have ended, met or not.',
  input: actInput(
    'CompleteResolutionInput',
    'A resolution that was carried out.',
    'The resolution, in force.',
  ),
  run: (input, caller, cx) => cx.useCases.acting.completeResolution(input, caller),
  payload: { resolution },
})

mutation<WrittenResolution>({
  name: 'supersedeResolution',
  description: 'Says that another resolution holds in the place of one; that takes no supplement any more.',
  input: SupersedeResolutionInput,
  run: (input, caller, cx) => cx.useCases.acting.supersedeResolution(input, caller),
  payload: { resolution },
})

mutation<WrittenResolution>({
  name: 'withdrawResolution',
  description:
    'Withdraws a resolution, with the documents that bear its numbers: both stay, with their numbers.',
  input: WithdrawResolutionInput,
  run: (input, caller, cx) => cx.useCases.acting.withdrawResolution(input, caller),
  payload: { resolution },
})

import { builder } from '../../graphql/builder.ts'
import { mutation } from '../../graphql/mutation.ts'
import type { DecidingService } from './deciding.service.ts'
import type { WrittenResolution } from './resolution-to-write.service.ts'
import { resolution } from './written.graphql.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly deciding: DecidingService
  }
}

const AdoptResolutionInput = builder.inputType('AdoptResolutionInput', {
  description:
    'By what a draft was adopted: a vote, or, for types that need none, a reason why there was none.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The resolution: a draft, discussed or not.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    voteId: t.id({
      description: 'The vote, which had the votes needed, at a meeting of the unit that was held.',
    }),
    noVoteReason: t.string({
      description: 'Why there was no vote, at most 10,000 characters; not beside one.',
    }),
    meetingId: t.id({
      description: 'The meeting that decided without a vote; with one it is that of the vote.',
    }),
    adoptedOn: t.field({
      type: 'Date',
      description: 'The day that it bears, not ahead; absent: that of the meeting, else today.',
    }),
    inForceOn: t.field({
      type: 'Date',
      description: 'From when it has effect, not before; absent: as it was drafted, else from its adoption.',
    }),
  }),
})

const SupplementResolutionInput = builder.inputType('SupplementResolutionInput', {
  description: 'A change of a resolution, by what it was adopted, and all of the text as it reads then.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The resolution: adopted, not ended.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    title: t.string({ required: true, description: 'What the change is about, at most 500 characters.' }),
    text: t.string({
      required: true,
      description: 'All of the text as it reads then, at most 100,000 characters.',
    }),
    reason: t.string({ required: true, description: 'Why, at most 10,000 characters.' }),
    voteId: t.id({
      description: 'The vote, which had the votes needed, at a meeting of the unit that was held.',
    }),
    noVoteReason: t.string({
      description: 'Why there was no vote, at most 10,000 characters; not beside one.',
    }),
    meetingId: t.id({
      description: 'The meeting that decided without a vote; with one it is that of the vote.',
    }),
    adoptedOn: t.field({
      type: 'Date',
      description:
        'The day that it bears, not ahead and not before the adoption of the resolution; absent: that of the meeting, else today.',
    }),
  }),
})

mutation<WrittenResolution>({
  name: 'adoptResolution',
  description: 'Adopts a resolution and issues it: it takes the next number of its type, and its text stays.',
  input: AdoptResolutionInput,
  run: (input, caller, cx) => cx.useCases.deciding.adoptResolution(input, caller),
  payload: { resolution },
})

mutation<WrittenResolution>({
  name: 'supplementResolution',
  description: 'Adopts a numbered change of a resolution and issues it under a number of its own.',
  input: SupplementResolutionInput,
  run: (input, caller, cx) => cx.useCases.deciding.supplementResolution(input, caller),
  payload: { resolution },
})

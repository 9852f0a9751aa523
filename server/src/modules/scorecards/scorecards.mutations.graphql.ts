import { builder } from '../../graphql/builder.ts'
import { ScorecardKindEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import { ScorecardItemInput } from './scorecard-item.entity.ts'
import { Scorecard } from './scorecards.entity.ts'
import type { ScorecardsService } from './scorecards.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly scorecards: ScorecardsService
  }
}

const SubmitScorecardInput = builder.inputType('SubmitScorecardInput', {
  description: 'A filled-in form for a meeting.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'The meeting, held already.' }),
    kind: t.field({
      type: ScorecardKindEnum,
      required: true,
      description:
        'SELF and OFFICIAL: one a meeting, given by the unit’s own people and by a unit above. OBSERVER: one an author, who was not there on a visit.',
    }),
    templateId: t.id({ required: true, description: 'A form valid on the day of the meeting.' }),
    items: t.field({
      type: [ScorecardItemInput],
      required: true,
      description: 'One for each criterion of the form.',
    }),
    expectedVersion: t.int({
      description: 'Version of the score to correct; absent when it is submitted first.',
    }),
  }),
})

mutation({
  name: 'submitScorecard',
  description:
    'Gives a meeting a score: the unit’s own, an observer’s outside a visit, or the superior’s, which is official. With `expectedVersion`, corrects the one given before.',
  input: SubmitScorecardInput,
  run: (input, caller, cx) => cx.useCases.scorecards.submitScorecard(input, caller),
  payload: { scorecard: { target: () => Scorecard, id: (result) => result.scorecardId } },
})

import { builder } from '../../graphql/builder.ts'
import { mutation, type Written } from '../../graphql/mutation.ts'
import { InterimReview } from './interim-reviews.entity.ts'
import type { InterimReviewsService, WrittenReview } from './interim-reviews.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly interimReviews: InterimReviewsService
  }
}

const ComposeInterimReviewInput = builder.inputType('ComposeInterimReviewInput', {
  description: 'A month that is to be reviewed.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'The unit.' }),
    month: t.field({
      type: 'Date',
      required: true,
      description: 'The month, by its first day; one that has begun, and whose review is not done.',
    }),
  }),
})

const UpdateInterimReviewInput = builder.inputType('UpdateInterimReviewInput', {
  description: 'Texts of a review that is not done: what is absent stays, null or blank clears it.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The review.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    results: t.string({ description: 'What was reached, at most 50,000 characters.' }),
    shortcomings: t.string({ description: 'What was not, at most 50,000 characters.' }),
    causes: t.string({ description: 'Why it was not, at most 50,000 characters.' }),
    lessons: t.string({ description: 'What follows from that, at most 50,000 characters.' }),
  }),
})

const FinishInterimReviewInput = builder.inputType('FinishInterimReviewInput', {
  description: 'A review that is done.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The review, a draft that agrees with the records.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
  }),
})

const review: Written<WrittenReview> = { target: () => InterimReview, id: ({ reviewId }) => reviewId }

mutation<WrittenReview>({
  name: 'composeInterimReview',
  description:
    'Composes the review of a month of a unit out of its tasks; where there is one, its facts anew: texts that people wrote stay, others are drafted from the facts again.',
  input: ComposeInterimReviewInput,
  run: (input, caller, cx) => cx.useCases.interimReviews.composeInterimReview(input, caller),
  payload: { review },
})

mutation<WrittenReview>({
  name: 'updateInterimReview',
  description: 'Writes texts of a review.',
  input: UpdateInterimReviewInput,
  run: (input, caller, cx) => cx.useCases.interimReviews.updateInterimReview(input, caller),
  payload: { review },
})

mutation<WrittenReview>({
  name: 'finishInterimReview',
  description: 'Ends a review: its facts are frozen as they are today, and its texts as they stand.',
  input: FinishInterimReviewInput,
  run: (input, caller, cx) => cx.useCases.interimReviews.finishInterimReview(input, caller),
  payload: { review },
})

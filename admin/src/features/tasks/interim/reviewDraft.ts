import { INTERIM_REVIEW_TEXTS } from '@chibo/shared'
import type { InterimReviewText } from '@chibo/shared'
import type { InterimReviewQuery, UpdateInterimReviewInput } from '../../../gql/graphql.ts'

export type Review = NonNullable<InterimReviewQuery['interimReview']>
/** What a review says, while it is being written. */
export type ReviewDraft = Readonly<Record<InterimReviewText, string>>

/** What is stored, to be changed. */
export const draftOf = (review: Review): ReviewDraft => ({
  results: review.results ?? '',
  shortcomings: review.shortcomings ?? '',
  causes: review.causes ?? '',
  lessons: review.lessons ?? '',
})

/** Nothing. */
export const EMPTY: ReviewDraft = { results: '', shortcomings: '', causes: '', lessons: '' }

/** What was changed, as the server takes it. */
export function toUpdate(review: Review, draft: ReviewDraft): UpdateInterimReviewInput {
  const before = draftOf(review)
  const changed = INTERIM_REVIEW_TEXTS.filter((name) => draft[name] !== before[name])
  return {
    id: review.id,
    expectedVersion: review.version,
    ...Object.fromEntries(changed.map((name) => [name, draft[name].trim() || null])),
  }
}

/** Texts of which the records say something else by themselves, which can be taken over. */
export const differing = ({ drafts }: Review, draft: ReviewDraft): InterimReviewText[] =>
  INTERIM_REVIEW_TEXTS.filter((name) => drafts[name] !== '' && drafts[name] !== draft[name])

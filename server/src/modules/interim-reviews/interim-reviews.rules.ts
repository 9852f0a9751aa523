import {
  addDays,
  canonicalJson,
  draftInterimReview,
  INTERIM_REVIEW_TEXTS,
  type InterimReviewFacts,
  type InterimReviewState,
  type InterimReviewTexts,
  type Problem,
} from '@chibo/shared'

/** Arithmetic and states of monthly reviews. */

/** A month, its days ISO. */
export interface Month {
  readonly first: string
  /** the first day of the next one */
  readonly next: string
}

/** @param first its first day */
export function monthFrom(first: string): Month {
  return { first, next: `${addDays(first, 31).slice(0, 7)}-01` }
}

/** The last day of a month, or today while it runs: by that day it is told how its tasks went. */
export function toldBy({ next }: Month, today: string): string {
  return today < next ? today : addDays(next, -1)
}

/** What keeps a month from being reviewed. */
export function monthProblems({ first }: Month, today: string): Problem[] {
  return first > today ? [{ code: 'DAY_IN_FUTURE', path: ['month'] }] : []
}

/** What keeps a review from being changed; at: where the input names it. */
export function writingProblems(state: InterimReviewState, at: string): Problem[] {
  return state === 'DONE' ? [{ code: 'INTERIM_REVIEW_DONE', path: [at] }] : []
}

/** Whether the records say the same, whatever the day. */
export function areAlike(one: InterimReviewFacts, other: InterimReviewFacts): boolean {
  return canonicalJson({ ...one, asOf: '' }) === canonicalJson({ ...other, asOf: '' })
}

/** What a review says once its facts are composed: anew where nobody wrote anything else than the draft of the facts before. */
export function textsOf(
  facts: InterimReviewFacts,
  before: { readonly facts: InterimReviewFacts; readonly texts: InterimReviewTexts } | undefined,
): InterimReviewTexts {
  const draft = draftInterimReview(facts, 'vi')
  if (!before) return draft
  const earlier = draftInterimReview(before.facts, 'vi')
  const kept = INTERIM_REVIEW_TEXTS.filter((name) => before.texts[name] !== earlier[name])
  return { ...draft, ...Object.fromEntries(kept.map((name) => [name, before.texts[name]])) }
}

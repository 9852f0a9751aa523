import { draftInterimReview, INTERIM_REVIEW_STATE_LABELS, interimReviewFacts } from '@chibo/shared'
import { typeId } from './ids.ts'
import type { Stored } from './organization.ts'
import { labelIn } from './reorganizations.ts'
import { shareOf } from './shares.ts'
import { taskNode } from './tasks.ts'
import { unitOf } from './units.ts'
import type { World } from './world.ts'

type Review = Stored<'interim_review'>

/** The review with an id, if the caller may see it. */
export function reviewNode(world: World, id: string): object | null {
  return seen(world, (review) => review.id === id)
}

/** The review of the month that a day is in. */
export function monthReview(world: World, unitId: string, day: string): object | null {
  return seen(world, (review) => review.unit_id === unitId && review.month === `${day.slice(0, 7)}-01`)
}

function seen(world: World, which: (review: Review) => boolean): object | null {
  const review = world.organization.interimReviews.find(which)
  return review && world.policy.may('meeting.read', review.unit_id) ? reviewOf(world, review) : null
}

function reviewOf(world: World, review: Review): object {
  const facts = interimReviewFacts.parse(review.facts)
  const { numerator, denominator } = facts.rate
  const drafts = draftInterimReview(facts, world.question.locale)
  return {
    __typename: 'InterimReview',
    id: typeId('ireview', review.id),
    unit: () => unitOf(world, review.unit_id),
    month: review.month,
    state: review.state,
    stateLabel: labelIn(world, INTERIM_REVIEW_STATE_LABELS, review.state),
    asOf: facts.asOf,
    rate: shareOf(numerator, denominator, facts.asOf, null),
    tasks: facts.tasks.map(({ id, ...told }) => ({ ...told, task: () => taskNode(world, id) })),
    results: review.results,
    shortcomings: review.shortcomings,
    causes: review.causes,
    lessons: review.lessons,
    drafts: Object.fromEntries(Object.entries(drafts).map(([name, text]) => [name, text ?? ''])),
    doneAt: review.done_at?.toISOString() ?? null,
    version: review.version,
  }
}

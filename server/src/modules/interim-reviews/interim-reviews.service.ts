import {
  composeInterimReviewInput,
  covers,
  domainNow,
  knowsUnit,
  updateInterimReviewInput,
  versionedInput,
  type AuditAction,
  type ComposeInterimReview,
  type InterimReviewTexts,
  type UpdateInterimReview,
  type Versioned,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Act,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { findUnits } from '../tasks/index.ts'
import { composeFacts } from './compose.repo.ts'
import {
  findReview,
  reviewChange,
  reviewInsertion,
  type FoundReview,
  type ReviewContents,
} from './interim-reviews.repo.ts'
import { areAlike, monthFrom, monthProblems, textsOf, writingProblems } from './interim-reviews.rules.ts'

/** What a use case on a review wrote. */
export interface WrittenReview extends Record<string, string | number> {
  readonly reviewId: string
  readonly version: number
}

/** Use cases on monthly reviews: composed out of the records, worded by people, done once. */
export class InterimReviewsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Composes the review of a month out of the records, or its facts anew; what people wrote stays. */
  composeInterimReview(input: unknown, caller: Caller): Promise<Outcome<WrittenReview>> {
    return performParsed(this.parts, caller, composeInterimReviewInput, input, (parsed, tx) =>
      this.compose(tx, parsed, caller),
    )
  }

  /** Writes texts of a review that is not done. */
  updateInterimReview(input: unknown, caller: Caller): Promise<Outcome<WrittenReview>> {
    return performParsed(this.parts, caller, updateInterimReviewInput, input, (parsed, tx) =>
      this.update(tx, parsed, caller),
    )
  }

  /** Ends a review: neither its facts nor its texts change any more. */
  finishInterimReview(input: unknown, caller: Caller): Promise<Outcome<WrittenReview>> {
    return performParsed(this.parts, caller, versionedInput, input, (parsed, tx) =>
      this.finish(tx, parsed, caller),
    )
  }

  private async compose(
    tx: Transaction<DB>,
    input: ComposeInterimReview,
    caller: Caller,
  ): Promise<Deed<WrittenReview>> {
    const unitId = this.parts.decodeId('unit', input.unitId, ['unitId'])
    const [unit] = await findUnits(tx, [unitId])
    if (!unit || !knowsUnit(caller.viewer, unit.path)) throw notFound('unitId')
    if (!covers(caller.viewer, 'meeting.write', unit.path)) throw forbidden('unitId')
    const month = monthFrom(input.month)
    refuse(monthProblems(month, caller.today))
    const before = await findReview(tx, { unitId, month: month.first })
    refuse(before ? writingProblems(before.state, 'month') : [])
    const facts = await composeFacts(tx, unitId, month, caller.today)
    const review = {
      id: before?.id ?? newUuid(),
      unitId,
      month: month.first,
      facts,
      texts: textsOf(facts, before),
    }
    return {
      result: { reviewId: review.id, version: (before?.version ?? 0) + 1 },
      writes: [before ? reviewChange(tx, review.id, review) : reviewInsertion(tx, review)],
      act: actOn('INTERIM_REVIEW_COMPOSE', review, before ?? null, review),
    }
  }

  private async update(
    tx: Transaction<DB>,
    input: UpdateInterimReview,
    caller: Caller,
  ): Promise<Deed<WrittenReview>> {
    const review = await this.reviewToWrite(tx, input, caller)
    const { facts, texts } = review
    const kept = (name: keyof InterimReviewTexts) => (input[name] === undefined ? texts[name] : input[name])
    const written = {
      results: kept('results'),
      shortcomings: kept('shortcomings'),
      causes: kept('causes'),
      lessons: kept('lessons'),
    }
    return {
      result: { reviewId: review.id, version: review.version + 1 },
      writes: [reviewChange(tx, review.id, { facts, texts: written })],
      act: actOn('INTERIM_REVIEW_UPDATE', review, review, { facts, texts: written }),
    }
  }

  private async finish(tx: Transaction<DB>, input: Versioned, caller: Caller): Promise<Deed<WrittenReview>> {
    const review = await this.reviewToWrite(tx, input, caller)
    const facts = await composeFacts(tx, review.unitId, monthFrom(review.month), caller.today)
    if (!areAlike(facts, review.facts)) refuse([{ code: 'INTERIM_REVIEW_OUT_OF_DATE', path: ['id'] }])
    const contents = { facts, texts: review.texts }
    const act = actOn('INTERIM_REVIEW_FINISH', review, review, contents)
    return {
      result: { reviewId: review.id, version: review.version + 1 },
      writes: [reviewChange(tx, review.id, contents, domainNow(caller))],
      act: { ...act, after: { ...act.after, state: 'DONE' } },
    }
  }

  /** A review that may be changed, locked. @throws ProblemError NOT_FOUND, FORBIDDEN, CONFLICT or INTERIM_REVIEW_DONE at `id` */
  private async reviewToWrite(
    tx: Transaction<DB>,
    { id, expectedVersion }: Versioned,
    { viewer }: Caller,
  ): Promise<FoundReview> {
    const review = await findReview(tx, { id: this.parts.decodeId('ireview', id, ['id']) })
    if (!review || !covers(viewer, 'meeting.read', review.path)) throw notFound('id')
    if (!covers(viewer, 'meeting.write', review.path)) throw forbidden('id')
    checkVersion(review.version, expectedVersion)
    refuse(writingProblems(review.state, 'id'))
    return review
  }
}

/** What the audit is told of an act on a review: counts of its facts, and the texts. */
function actOn(
  action: AuditAction,
  { id, unitId, month }: Pick<FoundReview, 'id' | 'unitId' | 'month'>,
  before: ReviewContents | null,
  after: ReviewContents,
): Act {
  const told = ({ facts, texts }: ReviewContents) => ({ month, tasks: facts.tasks.length, ...texts })
  return {
    action,
    unitId,
    objectType: 'interim_review',
    objectId: id,
    before: before && told(before),
    after: told(after),
  }
}

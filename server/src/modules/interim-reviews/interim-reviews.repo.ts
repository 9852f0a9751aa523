import {
  canonicalJson,
  INTERIM_REVIEW_STATES,
  interimReviewFacts,
  type InterimReviewFacts,
  type InterimReviewState,
  type InterimReviewTexts,
} from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Transaction<DB>

/** A review as use cases find it. */
export interface FoundReview {
  readonly id: string
  readonly unitId: string
  /** today's, of its unit */
  readonly path: string
  /** its first day */
  readonly month: string
  readonly facts: InterimReviewFacts
  readonly texts: InterimReviewTexts
  readonly state: InterimReviewState
  readonly version: number
}

const State = z.enum(INTERIM_REVIEW_STATES)

/** A review by its id, or by its unit and month, locked until the transaction ends; undefined if there is none to be seen. */
export async function findReview(
  executor: Executor,
  by: { readonly id: string } | { readonly unitId: string; readonly month: string },
): Promise<FoundReview | undefined> {
  const which =
    'id' in by ? sql`r.id = ${by.id}` : sql`r.unit_id = ${by.unitId} and r.month = ${by.month}::date`
  const { rows } = await sql<
    Omit<FoundReview, 'facts' | 'texts' | 'state'> & InterimReviewTexts & { facts: unknown; state: string }
  >`
    select r.id, r.unit_id as "unitId", u.path, r.month, r.facts, r.results, r.shortcomings, r.causes, r.lessons, r.state, r.version
    from interim_review r join unit u on u.id = r.unit_id where ${which} for no key update of r`.execute(
    executor,
  )
  const [row] = rows
  if (!row) return undefined
  const { results, shortcomings, causes, lessons, ...review } = row
  return {
    ...review,
    facts: interimReviewFacts.parse(row.facts),
    texts: { results, shortcomings, causes, lessons },
    state: State.parse(row.state),
  }
}

/** What a review consists of. */
export type ReviewContents = Pick<FoundReview, 'facts' | 'texts'>

/** The insertion of a review as a draft. */
export function reviewInsertion(
  executor: Executor,
  { id, unitId, month, facts, texts }: ReviewContents & Pick<FoundReview, 'id' | 'unitId' | 'month'>,
): CompiledQuery {
  return executor
    .insertInto('interim_review')
    .values({ id, unit_id: unitId, month, facts: canonicalJson(facts), ...texts })
    .compile()
}

/** The change of what a review says; @param doneAt when it is done by that, null: it stays a draft */
export function reviewChange(
  executor: Executor,
  id: string,
  { facts, texts }: ReviewContents,
  doneAt: Date | null = null,
): CompiledQuery {
  return executor
    .updateTable('interim_review')
    .set((eb) => ({
      facts: canonicalJson(facts),
      ...texts,
      ...(doneAt && { state: 'DONE', done_at: doneAt }),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .compile()
}

import type { Transaction } from 'kysely'
import type { DB } from '../database/tables.gen.ts'
import { composeFacts } from '../modules/interim-reviews/compose.repo.ts'
import { reviewInsertion } from '../modules/interim-reviews/interim-reviews.repo.ts'
import { monthFrom, textsOf } from '../modules/interim-reviews/interim-reviews.rules.ts'
import type { PlaceContext } from './context.ts'

/** Inserts the reviews that the files tell of: drafts, composed out of the tasks as they stood that day. */
export async function insertInterimReviews(
  tx: Transaction<DB>,
  { files, ids, unitIds }: PlaceContext,
): Promise<void> {
  for (const { cell, month, review } of files.resolutions) {
    if (!review) continue
    const unitId = unitIds(cell)
    const facts = await composeFacts(tx, unitId, monthFrom(`${month}-01`), review.on)
    const texts = { ...textsOf(facts, undefined), lessons: review.lessons }
    const id = ids(`review ${unitId} ${month}`)
    await tx.executeQuery(reviewInsertion(tx, { id, unitId, month: `${month}-01`, facts, texts }))
  }
}

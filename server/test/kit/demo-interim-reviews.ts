import { newUuid } from '../../src/database/uuid.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import type { TestApp } from './app.ts'
import { reviewFacts } from './interim-reviews.ts'

/** What an example of each mutation goes on with: the demo has no reviews. */
export async function preparedReviews({ database }: TestApp): Promise<ReadonlyMap<string, object>> {
  const { db } = database.owner
  const { id: unit_id, name } = await db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('code', '=', '188-05')
    .executeTakeFirstOrThrow()
  const reviews = [
    { field: 'updateInterimReview', month: '2022-03-01', id: newUuid() },
    { field: 'finishInterimReview', month: '2022-04-01', id: newUuid() },
  ]
  await db
    .insertInto('interim_review')
    .values(
      reviews.map(({ id, month }) => ({
        ...{ id, unit_id, month, facts: JSON.stringify(reviewFacts(name, month, [])) },
      })),
    )
    .execute()
  return new Map(
    reviews.map(({ field, id }) => [field, { id: encodeId('ireview', id), expectedVersion: 1 }] as const),
  )
}

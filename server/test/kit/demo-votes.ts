import { encodeId } from '../../src/graphql/ids.ts'
import { newUuid } from '../../src/database/uuid.ts'
import type { TestApp } from './app.ts'

/** What examples go on with: the demo has no votes. */
export async function preparedVotes({ database }: TestApp): Promise<ReadonlyMap<string, object>> {
  const { db } = database.owner
  const { id: meeting_id } = await db
    .selectFrom('meeting')
    .select('id')
    .where('state', '=', 'CLOSED')
    .where('body_id', 'is', null)
    .where((eb) => eb.exists(eb.selectFrom('attendance').whereRef('meeting_id', '=', 'meeting.id')))
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirstOrThrow()
  const votes = ['correctVote', 'removeVote'].map((field) => ({ field, id: newUuid() }))
  await db
    .insertInto('meeting_vote')
    .values(
      votes.map(({ id }, position) => ({
        id,
        meeting_id,
        position,
        kind_code: 'ordinary',
        question: 'Thông qua nghị quyết tháng 5',
        secret: false,
        base: 3,
        base_parts: JSON.stringify({ summoned: 3, present: 3, minus: {}, notInRegister: 0 }),
        numerator: 1,
        denominator: 2,
        strict: true,
        yes: 2,
        no: 1,
        abstained: 0,
        invalid: 0,
        taken_at: new Date('2022-05-06T02:00:00Z'),
      })),
    )
    .execute()
  return new Map(
    votes.map(({ field, id }) => [field, { id: encodeId('vote', id), expectedVersion: 1 }] as const),
  )
}

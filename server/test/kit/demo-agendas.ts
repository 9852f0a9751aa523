import { encodeId } from '../../src/graphql/ids.ts'
import { newUuid } from '../../src/database/uuid.ts'
import type { TestApp } from './app.ts'

/** What examples go on with: the meetings of Lộc Bình have no agendas. */
export async function preparedAgendas({ database }: TestApp): Promise<ReadonlyMap<string, object>> {
  const { db } = database.owner
  const { id: meeting_id } = await db
    .selectFrom('meeting')
    .select('id')
    .where('state', '=', 'CLOSED')
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirstOrThrow()
  const item = { id: newUuid(), meeting_id, position: 0, title: 'Nhiệm vụ tháng tới', purpose: 'DISCUSS' }
  await db.insertInto('agenda_item').values(item).execute()
  const { member_id } = await db
    .selectFrom('attendance')
    .select('member_id')
    .where('meeting_id', '=', meeting_id)
    .where('status', '=', 'PRESENT')
    .limit(1)
    .executeTakeFirstOrThrow()
  const speeches = ['updateSpeech', 'removeSpeech'].map((field) => ({ field, id: newUuid() }))
  await db
    .insertInto('speech')
    .values(speeches.map(({ id }) => ({ id, meeting_id, member_id, person_name: 'Nông Thị Hoa' })))
    .execute()
  return new Map([
    ['updateAgendaItem', { id: encodeId('item', item.id), expectedVersion: 1 }],
    ...speeches.map(({ field, id }) => [field, { id: encodeId('speech', id), expectedVersion: 1 }] as const),
  ])
}

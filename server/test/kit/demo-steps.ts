import { encodeId } from '../../src/graphql/ids.ts'
import type { TestApp } from './app.ts'

/** What examples go on with: two meetings that go by a template, one of them with a step that was done; those of the demo have none. */
export async function preparedSteps({ database }: TestApp): Promise<ReadonlyMap<string, object>> {
  const { db } = database.owner
  const { id: template_id } = await db
    .selectFrom('meeting_template')
    .select('id')
    .where('kind_code', '=', 'regular')
    .executeTakeFirstOrThrow()
  const meetings = await db
    .selectFrom('meeting')
    .select('id')
    .where('state', '=', 'CLOSED')
    .where('kind_code', '=', 'regular')
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .limit(2)
    .execute()
  for (const { id } of meetings)
    await db.updateTable('meeting').set({ template_id }).where('id', '=', id).execute()
  const [toDo = '', done = ''] = meetings.map(({ id }) => id)
  await db.insertInto('meeting_step').values({ meeting_id: done, code: 'STUDY', state: 'DONE' }).execute()
  const of = (id: string) => ({ meetingId: encodeId('meeting', id), expectedVersion: 1 })
  return new Map([
    ['recordMeetingStep', of(toDo)],
    ['takeBackMeetingStep', of(done)],
  ])
}

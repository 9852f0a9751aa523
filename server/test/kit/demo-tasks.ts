import { newUuid } from '../../src/database/uuid.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import type { TestApp } from './app.ts'

/** What an example of each mutation goes on with: the demo has no tasks. */
const STATES = {
  updateTask: 'ASSIGNED',
  reportTaskProgress: 'ASSIGNED',
  reportTask: 'IN_PROGRESS',
  acceptTask: 'REPORTED',
  returnTask: 'REPORTED',
  extendTask: 'IN_PROGRESS',
  cancelTask: 'ASSIGNED',
  reviewTasks: 'IN_PROGRESS',
} as const

/** Gives a cell of the demo tasks. */
export async function preparedTasks({ database }: TestApp): Promise<ReadonlyMap<string, object>> {
  const { db } = database.owner
  const { id } = await db
    .selectFrom('unit')
    .select('id')
    .where('code', '=', '188-05')
    .executeTakeFirstOrThrow()
  const tasks = Object.entries(STATES).map(([field, state]) => ({ field, state, id: newUuid() }))
  await db
    .insertInto('task')
    .values(
      tasks.map((task) => ({
        id: task.id,
        unit_id: id,
        owner_unit_id: id,
        title: 'Vận động hiến đất làm đường thôn',
        measure: 'hộ',
        target: '12',
        starts_on: '2022-05-06',
        due_on: '2022-06-06',
        first_due_on: '2022-06-06',
        state: task.state,
      })),
    )
    .execute()
  const [reviewed, meeting] = [tasks.find(({ field }) => field === 'reviewTasks'), newUuid()]
  const convene = (meetingId: string, state: string) =>
    db
      .insertInto('meeting')
      .values({
        id: meetingId,
        unit_id: id,
        kind_code: 'regular',
        starts_at: '2022-05-16T07:30:00+07:00',
        state,
      })
      .execute()
  const planned = newUuid()
  await convene(planned, 'PLANNED')
  await convene(meeting, 'OPEN')
  await db
    .insertInto('meeting_task')
    .values({
      meeting_id: meeting,
      task_id: reviewed?.id ?? '',
      due_on: '2022-06-06',
      state: 'IN_PROGRESS',
      progress: 60,
    })
    .execute()
  const heard = { taskId: encodeId('task', reviewed?.id ?? ''), expectedVersion: 1 }
  return new Map<string, object>([
    ['draftAgenda', { meetingId: encodeId('meeting', planned), expectedAgendaVersion: 1 }],
    [
      'reviewTasks',
      {
        meetingId: encodeId('meeting', meeting),
        verdicts: [{ ...heard, verdict: 'DONE', result: '12 hộ hiến 340 m² đất', value: 12 }],
      },
    ],
    ...tasks
      .filter(({ field }) => field !== 'reviewTasks')
      .map(({ field, id: task }) => {
        const named = encodeId('task', task)
        return [
          field,
          field === 'reportTaskProgress'
            ? { tasks: [{ taskId: named, expectedVersion: 1, progress: 60, value: 7 }] }
            : { id: named, expectedVersion: 1 },
        ] as const
      }),
  ])
}

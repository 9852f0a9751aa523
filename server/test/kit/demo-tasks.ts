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
  return new Map(
    tasks.map(({ field, id: task }) => {
      const named = encodeId('task', task)
      return [
        field,
        field === 'reportTaskProgress'
          ? { tasks: [{ taskId: named, expectedVersion: 1, progress: 60, value: 7 }] }
          : { id: named, expectedVersion: 1 },
      ] as const
    }),
  )
}

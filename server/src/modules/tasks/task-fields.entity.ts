import type { Fields } from '../../graphql/define.ts'
import type { MeetingColumn } from '../meetings/meetings.entity.ts'
import { byDueDay } from './task-rows.entity.ts'
import { Task } from './tasks.entity.ts'

/** Fields of a meeting that tell of its tasks. */
export function taskFields(f: Fields<MeetingColumn>) {
  return {
    tasks: f.many(() => Task, {
      through: 'meeting_id',
      order: byDueDay,
      description: 'Tasks that were given at it, by the days on which they are due.',
    }),
  }
}

import type { Fields } from '../../graphql/define.ts'
import type { MeetingColumn } from '../meetings/meetings.entity.ts'
import { byDueDayThen, MeetingTask, tasksBefore } from './meeting-tasks.entity.ts'
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
    carriedOverTasks: f.many(() => MeetingTask, {
      source: (meeting) => tasksBefore(meeting.col('id')),
      order: byDueDayThen,
      looks: 'near',
      description:
        'Tasks that come back to it: open, or ended since the meeting before. As they stand while it is planned; its opening writes them down.',
    }),
  }
}

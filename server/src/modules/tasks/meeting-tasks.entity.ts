import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'

/** A task as it lies before a meeting; shows with the meeting, and with the task. Rows: of `meeting_task`. */
export const MeetingTask = entity<
  | 'meeting_id'
  | 'task_id'
  | 'agenda_item_id'
  | 'due_on'
  | 'state'
  | 'progress'
  | 'verdict'
  | 'result'
  | 'cause'
  | 'to_due_on'
>({ name: 'MeetingTask', scope: { kind: 'part' } })

/** The tasks that lie before a meeting: as they stand while it is planned, as its opening wrote them afterwards. */
export function tasksBefore(meetingId: Sql, condition: Sql = sql`true`): Sql {
  return sql`(select came.* from meeting as met cross join lateral meeting_tasks(met) as came where met.id = ${meetingId} and ${condition})`
}

/** What meetings said to a task, with the instants at which they began. */
export function verdictsOn(taskId: Sql): Sql {
  return sql`(select heard.*, met.starts_at from meeting_task as heard join meeting as met on met.id = heard.meeting_id
    where heard.task_id = ${taskId} and heard.verdict is not null)`
}

/** Tasks before a meeting by the days on which they were due. */
export function byDueDayThen(came: Row): Sql {
  return sql`${came.col('due_on')}, ${came.col('task_id')}`
}

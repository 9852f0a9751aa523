import { sql } from 'kysely'
import type { Compiling, Entity, Row, Sql } from '../../graphql/read/entity.ts'

/** Columns of a task that fields read. */
export type TaskColumn =
  | 'id'
  | 'unit_id'
  | 'meeting_id'
  | 'agenda_item_id'
  | 'resolution_id'
  | 'parent_id'
  | 'title'
  | 'key'
  | 'field'
  | 'measure'
  | 'target'
  | 'measure_max'
  | 'owner_unit_id'
  | 'owner_member_id'
  | 'owner_name'
  | 'owner_office'
  | 'starts_on'
  | 'due_on'
  | 'first_due_on'
  | 'report_kind_code'
  | 'report_body_id'
  | 'state'
  | 'progress'
  | 'result'
  | 'result_value'
  | 'outcome'
  | 'cause'
  | 'done_on'
  | 'ended_on'
  | 'version'

/** Whether a task has not ended. */
export function isOpen(task: Row<TaskColumn>): Sql {
  return sql`${task.col('state')} in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED')`
}

/** Whether a task is late today, as `isOverdue` of the rules says it. */
export function isOverdue(task: Row<TaskColumn>, cx: Compiling): Sql {
  return isLate(task.col('state'), task.col('due_on'), cx.today)
}

/** The same by another day. */
export function isLate(state: Sql, dueOn: Sql, day: Sql): Sql {
  return sql`(${dueOn} < ${day} and ${state} in ('ASSIGNED', 'IN_PROGRESS', 'RETURNED'))`
}

/** The order of short lists of tasks: by the days on which they are due. */
export function byDueDay(task: Row): Sql {
  return sql`${task.col('due_on')}, ${task.col('id')}`
}

/**
 * Tasks as other entities select among them in their own filters, which `Task` knows again in its: the table and who may read it. Read
 * where meetings are read of the unit that does a task, of the one that gives it, or of one that helps.
 */
export const TaskRows: Entity<TaskColumn> = {
  name: 'Task',
  prefix: 'task',
  table: 'task',
  scope: {
    kind: 'any',
    of: [
      { kind: 'unit', column: 'owner_unit_id', permission: 'meeting.read' },
      { kind: 'unit', column: 'unit_id', permission: 'meeting.read' },
      {
        kind: 'addressed',
        paths: (row) =>
          sql`select helping_unit.path from task_helper as help join unit as helping_unit on helping_unit.id = help.unit_id where help.task_id = ${row.col('id')}`,
        permission: 'meeting.read',
      },
    ],
  },
  placement: { unit: 'owner_unit_id' },
}

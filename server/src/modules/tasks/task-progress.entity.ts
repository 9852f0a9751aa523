import { sql } from 'kysely'
import type { Row, Sql } from '../../graphql/read/entity.ts'
import type { TaskColumn } from './task-rows.entity.ts'

/** How far a task is, in per cent, as `progressOfParts` of the rules says it: by its parts where it has some. */
export function progressOf(task: Row<TaskColumn>): Sql {
  return sql`coalesce((select p.progress from task_parts(${task.col('id')}) as p), ${task.col('progress')})`
}

import { TASK_OUTCOMES, TASK_STATES, type InterimReviewFacts, type InterimReviewTask } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import { execution, isOverdue } from '../tasks/index.ts'
import { toldBy, type Month } from './interim-reviews.rules.ts'

const Task = z.object({ state: z.enum(TASK_STATES), outcome: z.enum(TASK_OUTCOMES).nullable() })

/**
 * What the records say of a month of a unit: tasks that it does or gives others to do, and that were due in it or ended. Whoever
 * writes the unit's meetings may read all of them.
 */
export async function composeFacts(
  executor: Transaction<DB>,
  unitId: string,
  month: Month,
  today: string,
): Promise<InterimReviewFacts> {
  const [names, { rows }] = await Promise.all([
    sql<{ name: string }>`
      select coalesce(n.name, u.name)::text as name from unit u
      left join unit_name n on n.unit_id = u.id and n.during @> ${toldBy(month, today)}::date
      where u.id = ${unitId}`.execute(executor),
    sql<Omit<InterimReviewTask, 'overdue' | 'state' | 'outcome'> & { state: unknown; outcome: unknown }>`
      select t.id, t.title, t.key, coalesce(t.owner_name, o.name)::text as owner, t.due_on as "dueOn", t.state, t.outcome,
        t.done_on as "doneOn", t.measure, t.target::float8 as target, t.result_value::float8 as "resultValue", t.result, t.cause
      from task t join unit o on o.id = t.owner_unit_id
      where (t.owner_unit_id = ${unitId} or t.unit_id = ${unitId})
        and (t.due_on >= ${month.first}::date and t.due_on < ${month.next}::date
          or t.ended_on >= ${month.first}::date and t.ended_on < ${month.next}::date)
      order by t.due_on, t.id`.execute(executor),
  ])
  const tasks = rows.map((row) => ({ ...row, ...Task.parse(row) }))
  return factsOf(names.rows[0]?.name ?? '', month, tasks, today)
}

/** Facts of a month out of the tasks that were due in it, or ended. */
export function factsOf(
  unit: string,
  month: Month,
  tasks: readonly Omit<InterimReviewTask, 'overdue'>[],
  today: string,
): InterimReviewFacts {
  const asOf = toldBy(month, today)
  const isOver = asOf < today
  return {
    form: 1,
    unit,
    month: month.first.slice(0, 7),
    asOf,
    rate: execution(tasks, asOf),
    // Of a month that is over what was due on its last day is late, of one that runs what is due today is not.
    tasks: tasks.map((task) => ({ ...task, overdue: isOverdue(task, isOver ? month.next : today) })),
  }
}

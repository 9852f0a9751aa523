import type { ArgBuilder } from '@pothos/core'
import { sql } from 'kysely'
import type { Types } from '../../graphql/builder.ts'
import { entity } from '../../graphql/define.ts'
import type { ArgMap, Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { dayArg } from '../../graphql/read/values.ts'
import { Unit, type UnitColumn } from '../units/units.entity.ts'
import { isOverdue, Task } from './tasks.entity.ts'

/** How tasks were carried out. Rows: counts, and the day by which they are told. */
export const Execution = entity<'month' | 'tasks' | 'due' | 'met' | 'late' | 'not_met' | 'overdue' | 'as_of'>(
  {
    name: 'Execution',
    scope: { kind: 'part' },
  },
)

/** The arguments that say in which time tasks are due. */
export function dueArgs(t: ArgBuilder<Types>) {
  return {
    from: t({ type: 'Date', required: true, description: 'The first day on which they are due.' }),
    to: t({ type: 'Date', required: true, description: 'The last day on which they are due.' }),
  }
}

/**
 * How tasks that are due in a time were carried out, of a unit and below it as far as the argument `scope` reaches: one row of
 * `Execution`, or one for each month with tasks. What counts says `execution` of the rules.
 */
export function executionOf(unit: Row<UnitColumn>, cx: Compiling, args: ArgMap, by?: 'month'): Sql {
  const { there, source, where } = cx.rows(
    {
      kind: 'many',
      target: () => Task,
      placed: true,
      where: (task) =>
        sql`${task.col('due_on')} between ${dayArg(cx, args, 'from')} and ${dayArg(cx, args, 'to')}`,
    },
    new Map([...args].filter(([name]) => name === 'scope')),
    Unit,
    unit,
  )
  const [state, dueOn] = [there.col('state'), there.col('due_on')]
  const isMet = sql`${there.col('outcome')} = 'MET'`
  const isLate = sql`${there.col('done_on')} > ${dueOn}`
  const month = by ? sql`date_trunc('month', ${dueOn}::timestamp)::date` : sql`null::date`
  return sql`(select ${month} as month, count(*) filter (where ${state} <> 'CANCELLED') as tasks,
      count(*) filter (where ${state} <> 'CANCELLED' and (${state} = 'ACCEPTED' or ${dueOn} <= ${cx.today})) as due,
      count(*) filter (where ${isMet} and not ${isLate}) as met, count(*) filter (where ${isMet} and ${isLate}) as late,
      count(*) filter (where ${there.col('outcome')} = 'NOT_MET') as not_met,
      count(*) filter (where ${isOverdue(there, cx)}) as overdue,
      ${cx.today} as as_of
    from ${source} where ${where}${by ? sql` group by 1` : sql``})`
}

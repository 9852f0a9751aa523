import type { ArgBuilder } from '@pothos/core'
import { sql } from 'kysely'
import type { Types } from '../../graphql/builder.ts'
import { entity } from '../../graphql/define.ts'
import type { ArgMap, Compiling, Entity, Row, Sql } from '../../graphql/read/entity.ts'
import { dateValue, dayArg, fromArg } from '../../graphql/read/values.ts'
import type { ResolutionColumn } from '../resolutions/resolutions.entity.ts'
import { Unit, type UnitColumn } from '../units/units.entity.ts'
import { isLate, type TaskColumn } from './task-rows.entity.ts'
import { Task } from './tasks.entity.ts'

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
  const month = by ? sql`date_trunc('month', ${there.col('due_on')}::timestamp)::date` : sql`null::date`
  return sql`(select ${month} as month, ${counts((name) => there.col(name), cx.today)}, ${cx.today} as as_of
    from ${source} where ${where}${by ? sql` group by 1` : sql``})`
}

/**
 * How the tasks of a resolution were carried out by a day: the argument `asOf`, else the day of the whole answer. They count as they
 * stood then.
 *
 * @param parent the entity of the row
 */
export function executionByDay(
  parent: Entity<string>,
  resolution: Row<ResolutionColumn>,
  cx: Compiling,
  args: ArgMap,
): Sql {
  const { there, source, where } = cx.rows(
    { kind: 'many', target: () => Task, through: 'resolution_id' },
    new Map(),
    parent,
    resolution,
  )
  const given = args.get('asOf')
  const day = given ? sql`coalesce(${cx.param(fromArg(given, dateValue), 'date')}, ${cx.day})` : cx.day
  const told = sql.ref('on_day.day')
  return sql`(select null::date as month, counted.*, ${told} as as_of
    from (select ${day} as day) as on_day cross join lateral (select ${counts((name) => sql.ref(`stood.${name}`), told)}
      from ${source} cross join lateral (${stoodOn(there, told, cx)}) as stood where ${where}) as counted)`
}

/** What `execution` of the rules says of tasks by a day, and whatever else is told beside it. */
function counts(col: (name: 'state' | 'due_on' | 'outcome' | 'done_on') => Sql, day: Sql): Sql {
  const [state, dueOn, outcome] = [col('state'), col('due_on'), col('outcome')]
  const isAfter = sql`${col('done_on')} > ${dueOn}`
  return sql`count(*) filter (where ${state} <> 'CANCELLED') as tasks,
      count(*) filter (where ${state} <> 'CANCELLED' and (${state} = 'ACCEPTED' or ${dueOn} <= ${day})) as due,
      count(*) filter (where ${outcome} = 'MET' and not ${isAfter}) as met,
      count(*) filter (where ${outcome} = 'MET' and ${isAfter}) as late,
      count(*) filter (where ${outcome} = 'NOT_MET') as not_met,
      count(*) filter (where ${isLate(state, dueOn, day)}) as overdue`
}

/** A task as it stood on a day that may be past, which its acts tell; today as it stands. */
function stoodOn(task: Row<TaskColumn>, day: Sql, cx: Compiling): Sql {
  const stands = sql`(${day} >= ${cx.today} or coalesce(${task.col('ended_on')} <= ${day}, false))`
  const act = (value: Sql, which: Sql, order: Sql): Sql =>
    sql`(select ${value} from task_act as told where told.task_id = ${task.col('id')} and ${which} order by ${order} limit 1)`
  const told = act(
    sql`case told.kind when 'REPORT' then 'REPORTED' when 'PROGRESS' then 'IN_PROGRESS' else 'RETURNED' end`,
    sql`told.kind in ('PROGRESS', 'REPORT', 'RETURN', 'REVIEW') and told.acted_on <= ${day}`,
    sql`told.acted_at desc, told.id desc`,
  )
  const due = act(
    sql`told.from_due_on`,
    sql`told.from_due_on is not null and told.acted_on > ${day}`,
    sql`told.acted_at, told.id`,
  )
  return sql`select case when ${stands} then ${task.col('state')} else coalesce(${told}, 'ASSIGNED') end as state,
    case when ${day} >= ${cx.today} then ${task.col('due_on')} else coalesce(${due}, ${task.col('due_on')}) end as due_on,
    case when ${stands} then ${task.col('outcome')} end as outcome, case when ${stands} then ${task.col('done_on')} end as done_on`
}

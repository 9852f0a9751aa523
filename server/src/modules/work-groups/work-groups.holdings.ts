import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import {
  endedUnits,
  endingWithUnit,
  unitsOnDay,
  type Consequence,
  type Holding,
  type TreePlan,
} from '../holdings/index.ts'

const groupName = sql`(select g.name::text from work_group g where g.id = t.work_group_id)`

const assignments = endingWithUnit({
  columns: ['work_group_assignment.unit_id'],
  table: 'work_group_assignment',
  subject: 'WORK_GROUP_ASSIGNMENT',
  hanging: (ended) => sql`t.unit_id = any ${ended}
    or t.work_group_id in (select g.id from work_group g where g.unit_id = any ${ended})`,
  label: sql`${groupName} || ': ' || (select u.name::text from unit u where u.id = t.unit_id)`,
  versioned: true,
  namesDecision: true,
})

/** A group ends with the unit that founded it; units that end are covered no more; who is left uncovered is found. */
export const workGroupHoldings: readonly Holding[] = [
  endingWithUnit({
    columns: ['work_group.unit_id'],
    table: 'work_group',
    subject: 'WORK_GROUP',
    label: sql`t.name::text`,
    versioned: true,
  }),
  endingWithUnit({
    columns: [],
    table: 'work_group_member',
    subject: 'WORK_GROUP_MEMBER',
    unit: sql`(select g.unit_id from work_group g where g.id = t.work_group_id)`,
    hanging: (ended) =>
      sql`t.work_group_id in (select g.id from work_group g where g.unit_id = any ${ended})`,
    label: sql`${groupName} || ': ' || t.person_name`,
  }),
  {
    ...assignments,
    consequences: async (executor, plan, today) => {
      const parts = [
        assignments.consequences?.(executor, plan, today) ?? [],
        findWithoutGroup(executor, plan),
      ]
      return (await Promise.all(parts)).flat()
    },
  },
]

/**
 * Cells that nobody covers on the first day, though the day before a unit that goes into them was covered, or they were
 * themselves by a group that ends with its founder.
 */
async function findWithoutGroup(executor: Transaction<DB>, plan: TreePlan): Promise<Consequence[]> {
  if (plan.ended.length === 0) return []
  const ended = endedUnits(plan)
  const ending = new Set(plan.ended)
  const lines = plan.lineage.filter(({ predecessorId }) => ending.has(predecessorId))
  const dayBefore = sql`${plan.day}::date - 1`
  const covered = sql`
    select l.successor_id as id
    from unnest(${lines.map(({ predecessorId }) => predecessorId)}::uuid[],
      ${lines.map(({ successorId }) => successorId)}::uuid[]) as l (predecessor_id, successor_id)
    join work_group_assignment a on a.unit_id = l.predecessor_id and a.during @> (${dayBefore})
    join work_group g on g.id = a.work_group_id and g.during @> (${dayBefore})
    union
    select a.unit_id from work_group g join work_group_assignment a on a.work_group_id = g.id and a.during @> (${dayBefore})
    where g.unit_id = any ${ended} and g.during @> (${dayBefore})`
  // Joined: the planner takes "<> all" of a thousand units for no rows at all, and walked all assignments for each cell.
  const { rows } = await sql<{ id: string; name: string }>`
    with ended as (select unnest(${[...plan.ended]}::uuid[]) as id)
    select u.id, u.name from (${unitsOnDay(plan, covered)}) u
    where u.kind_code = 'cell' and not exists (select from ended e where e.id = u.id)
      and not exists (select from work_group_assignment a join work_group g on g.id = a.work_group_id
        left join ended e on e.id = g.unit_id
        where a.unit_id = u.id and a.during @> ${plan.day}::date and g.during @> ${plan.day}::date and e.id is null)
    order by u.name collate "vi-x-icu", u.id`.execute(executor)
  const created = new Set(plan.created.map(({ id }) => id))
  return rows.map(({ id, name }) => ({
    subject: 'UNIT',
    change: 'WITHOUT_WORK_GROUP',
    objectId: created.has(id) ? null : id,
    label: name,
    fromUnitId: null,
    toUnitId: id,
    problem: null,
  }))
}

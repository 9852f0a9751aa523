import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import {
  endingWithUnit,
  unitsOnDay,
  type Consequence,
  type Holding,
  type TreePlan,
} from '../holdings/index.ts'
import { gainingUnits } from './gaining.rules.ts'

const ending = endingWithUnit({
  columns: ['office.unit_id'],
  table: 'office',
  subject: 'OFFICE',
  label: sql`(select k.label_vi::text from office_kind k where k.code = t.kind_code) || ': ' || t.person_name`,
  versioned: true,
  namesDecision: true,
})

/** Offices end with their unit and stay readable; units that get members are looked through for a secretary. */
export const offices: Holding = {
  ...ending,
  consequences: async (executor, plan, today) => {
    const parts = [ending.consequences?.(executor, plan, today) ?? [], findWithoutSecretary(executor, plan)]
    return (await Promise.all(parts)).flat()
  },
}

/** Units that begin or get members and have no secretary on the first day, of the kinds that have one. */
async function findWithoutSecretary(executor: Transaction<DB>, plan: TreePlan): Promise<Consequence[]> {
  const gaining = gainingUnits(plan)
  if (gaining.length === 0) return []
  const created = new Set(plan.created.map(({ id }) => id))
  const { rows } = await sql<{ id: string; name: string }>`
    select u.id, u.name
    from (${unitsOnDay(plan, sql`select unnest(${gaining}::uuid[]) as id`)}) u
    where exists (select from office_role r
        where r.office_kind_code = 'secretary' and r.unit_kind_code = u.kind_code and r.during @> ${plan.day}::date)
      and not exists (select from office o
        where o.unit_id = u.id and o.kind_code = 'secretary' and o.during @> ${plan.day}::date)
    order by u.name collate "vi-x-icu", u.id`.execute(executor)
  return rows.map(({ id, name }) => ({
    subject: 'UNIT',
    change: 'WITHOUT_SECRETARY',
    objectId: created.has(id) ? null : id,
    label: name,
    fromUnitId: null,
    toUnitId: id,
    problem: null,
  }))
}

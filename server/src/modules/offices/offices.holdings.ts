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

/** Offices, charges, bodies, their seats and terms end with their unit; units that get members are looked through for a secretary. */
export const officeHoldings: readonly Holding[] = [
  {
    ...ending,
    consequences: async (executor, plan, today) => {
      const parts = [ending.consequences?.(executor, plan, today) ?? [], findWithoutSecretary(executor, plan)]
      return (await Promise.all(parts)).flat()
    },
  },
  endingWithUnit({
    columns: ['unit_charge.unit_id'],
    table: 'unit_charge',
    subject: 'CHARGE',
    label: sql`'Cấp ủy viên phụ trách: ' || t.person_name`,
  }),
  endingWithUnit({
    columns: ['body.unit_id'],
    table: 'body',
    subject: 'BODY',
    label: sql`t.name::text`,
    versioned: true,
  }),
  endingWithUnit({
    columns: [],
    table: 'body_seat',
    subject: 'SEAT',
    unit: sql`(select b.unit_id from body b where b.id = t.body_id)`,
    hanging: (ended) => sql`t.body_id in (select b.id from body b where b.unit_id = any ${ended})`,
    label: sql`(select b.name::text from body b where b.id = t.body_id) || ': ' || t.person_name`,
    versioned: true,
    namesDecision: true,
  }),
  endingWithUnit({
    columns: ['committee_term.unit_id'],
    table: 'committee_term',
    subject: 'TERM',
    label: sql`'Nhiệm kỳ ' || t.ordinal`,
  }),
]

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

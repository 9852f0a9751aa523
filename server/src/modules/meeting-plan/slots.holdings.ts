import { sql } from 'kysely'
import { cancelledWithUnit, endedUnits, type Holding } from '../holdings/index.ts'

/** Slots of periods that begin on the day or later are cancelled with their unit; what was planned for earlier ones stays with it. */
export const planHoldings: readonly Holding[] = [
  cancelledWithUnit({
    columns: ['plan_slot.unit_id'],
    table: 'plan_slot',
    subject: 'PLAN_SLOT',
    cancelled: (plan) =>
      sql`t.unit_id = any ${endedUnits(plan)} and t.state <> 'CANCELLED' and t.period_from >= ${plan.day}::date`,
    label: sql`k.label_vi || ' ' || to_char(t.period_from, 'DD/MM/YYYY')`,
    order: sql`t.period_from, t.kind_code, t.ordinal, t.id`,
  }),
]

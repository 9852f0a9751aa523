import { sql, type RawBuilder } from 'kysely'
import { endedUnits, type Holding, type TreePlan } from '../holdings/index.ts'
import { recorded } from '../recorded/index.ts'

/** Slots of periods that begin on the day or later are cancelled with their unit; what was planned for earlier ones stays with it. */
export const planHoldings: readonly Holding[] = [
  {
    columns: ['plan_slot.unit_id'],
    consequences: async (executor, plan) => {
      if (plan.ended.length === 0) return []
      const { rows } = await sql<{ id: string; label: string; unitId: string }>`
        select s.id, k.label_vi || ' ' || to_char(s.period_from, 'DD/MM/YYYY') as label, s.unit_id as "unitId"
        from plan_slot s join meeting_kind k on k.code = s.kind_code join unit u on u.id = s.unit_id
        where ${cancelled(plan)}
        order by u.path, s.period_from, s.kind_code, s.ordinal, s.id`.execute(executor)
      return rows.map(({ id, label, unitId }) => ({
        subject: 'PLAN_SLOT',
        change: 'CANCELLED',
        objectId: id,
        label,
        fromUnitId: unitId,
        toUnitId: null,
        problem: null,
      }))
    },
    apply: async (executor, { plan, reorganizationId }) => {
      if (plan.ended.length === 0) return
      await recorded(
        executor,
        { reorganizationId },
        'plan_slot',
        sql`update plan_slot s set state = 'CANCELLED', version = s.version + 1 where ${cancelled(plan)}`,
      )
    },
  },
]

function cancelled(plan: TreePlan): RawBuilder<unknown> {
  return sql`s.unit_id = any ${endedUnits(plan)} and s.state <> 'CANCELLED' and s.period_from >= ${plan.day}::date`
}

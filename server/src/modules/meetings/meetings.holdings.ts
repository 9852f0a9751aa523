import { sql, type RawBuilder } from 'kysely'
import { endedUnits, endingWithUnit, type Holding, type TreePlan } from '../holdings/index.ts'
import { recorded } from '../recorded/index.ts'

/**
 * Meetings that were planned for the day or later are cancelled with their unit, all others stay with it; a template is in
 * force no longer than the unit that issued it.
 */
export const meetingHoldings: readonly Holding[] = [
  {
    columns: ['meeting.unit_id'],
    consequences: async (executor, plan) => {
      if (plan.ended.length === 0) return []
      const { rows } = await sql<{ id: string; label: string; unitId: string }>`
        select m.id, coalesce(m.title, k.label_vi) || ' ' || to_char(m.held_on, 'DD/MM/YYYY') as label, m.unit_id as "unitId"
        from meeting m join meeting_kind k on k.code = m.kind_code join unit u on u.id = m.unit_id
        where ${cancelled(plan)}
        order by u.path, m.starts_at, m.id`.execute(executor)
      return rows.map(({ id, label, unitId }) => ({
        subject: 'MEETING',
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
        'meeting',
        sql`update meeting m set state = 'CANCELLED', version = m.version + 1 where ${cancelled(plan)}`,
      )
    },
  },
  endingWithUnit({
    columns: ['meeting_template.unit_id'],
    table: 'meeting_template',
    subject: 'MEETING_TEMPLATE',
    days: 'valid',
    label: sql`t.title::text`,
  }),
]

function cancelled(plan: TreePlan): RawBuilder<unknown> {
  return sql`m.unit_id = any ${endedUnits(plan)} and m.state = 'PLANNED' and m.held_on >= ${plan.day}::date`
}

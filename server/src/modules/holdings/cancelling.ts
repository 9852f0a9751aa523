import { sql, type RawBuilder } from 'kysely'
import { recorded, type RecordedTable } from '../recorded/index.ts'
import type { Consequence, Holding } from './holding.ts'
import type { TreePlan } from './tree-plan.ts'

/** Rows with a state that are cancelled when the unit they hang on ends. In all SQL here their table is called `t`. */
export interface CancelledRows {
  /** columns that name a unit, as `meeting.unit_id` */
  readonly columns: readonly string[]
  readonly table: RecordedTable
  readonly subject: Consequence['subject']
  /** which rows are cancelled with units that end */
  readonly cancelled: (plan: TreePlan) => RawBuilder<unknown>
  /** what people call one, `k` being the kind of its meetings */
  readonly label: RawBuilder<unknown>
  /** in which order they are told within a unit */
  readonly order: RawBuilder<unknown>
}

/** The holding of meetings, or what is planned of them, that are cancelled with their unit; each becomes its next version. */
export function cancelledWithUnit({
  columns,
  table,
  subject,
  cancelled,
  label,
  order,
}: CancelledRows): Holding {
  return {
    columns,
    consequences: async (executor, plan) => {
      if (plan.ended.length === 0) return []
      const { rows } = await sql<{ id: string; label: string; unitId: string }>`
        select t.id, ${label} as label, t.unit_id as "unitId"
        from ${sql.table(table)} t join meeting_kind k on k.code = t.kind_code join unit u on u.id = t.unit_id
        where ${cancelled(plan)}
        order by u.path, ${order}`.execute(executor)
      return rows.map(({ id, label: called, unitId }) => ({
        subject,
        change: 'CANCELLED',
        objectId: id,
        label: called,
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
        table,
        sql`update ${sql.table(table)} t set state = 'CANCELLED', version = t.version + 1 where ${cancelled(plan)}`,
      )
    },
  }
}

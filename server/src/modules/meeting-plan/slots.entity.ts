import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'

/** Columns of a slot that fields read. */
export type SlotColumn =
  | 'id'
  | 'unit_id'
  | 'kind_code'
  | 'body_id'
  | 'period'
  | 'period_from'
  | 'ordinal'
  | 'topic'
  | 'starts_at'
  | 'ends_at'
  | 'place'
  | 'state'
  | 'registered_at'
  | 'approved_at'
  | 'return_reason'
  | 'cancel_reason'
  | 'meeting_id'
  | 'merged_into_id'
  | 'merge_reason'
  | 'version'

/** A slot of the plan of a year. Whoever may read the meetings of its unit may read it. */
export const PlanSlot = entity<SlotColumn>({
  name: 'PlanSlot',
  prefix: 'slot',
  table: 'plan_slot',
  scope: { kind: 'unit', column: 'unit_id', permission: 'meeting.read' },
  placement: { unit: 'unit_id' },
  orders: {
    PERIOD: { columns: [{ name: 'period_from', type: 'date' }], indexed: true },
    PERIOD_DESC: { columns: [{ name: 'period_from', type: 'date' }], descending: true, indexed: true },
  },
  filters: {
    kind: {
      input: 'StringFilter',
      description: 'Code of the kind of meetings.',
      sql: (row) => row.col('kind_code'),
      type: 'text',
    },
    state: {
      input: 'SlotStateFilter',
      description: 'Where it stands.',
      sql: (row) => row.col('state'),
      type: 'text',
    },
    periodFrom: {
      input: 'DateFilter',
      description: 'The first day of its month or quarter.',
      sql: (row) => row.col('period_from'),
      type: 'date',
    },
    unit: {
      input: 'IdFilter',
      description: 'Whose meeting.',
      sql: (row) => row.col('unit_id'),
      type: 'uuid',
      prefix: 'unit',
    },
  },
})

/** A month or quarter. Rows: its days. */
export const PlanPeriod = entity<'from' | 'until'>({ name: 'PlanPeriod', scope: { kind: 'part' } })

/**
 * The day by which a slot is to be registered, or approved, as `dueBefore` of the rules says it: of the month before the one in which
 * it is registered for or, as long as it is not, before its period.
 */
export function dueOn(row: Pick<Row<SlotColumn>, 'col'>, rule: 'REGISTER_BY' | 'APPROVE_BY'): Sql {
  return sql`(select least(month.first + coalesce(r.amount - 1, 30), month.next - 1)
    from (select date_trunc('month', coalesce(${dayOf(row.col('starts_at'))}, ${row.col('period_from')}))::date as next) this
    cross join lateral (select (this.next - interval '1 month')::date as first, this.next) month
    left join meeting_rule r on r.code = ${sql.lit(rule)} and r.during @> month.first)`
}

/** The day of an instant in Vietnam. */
export function dayOf(instant: Sql): Sql {
  return sql`(${instant} at time zone 'Asia/Ho_Chi_Minh')::date`
}

import { vietnameseDate, type ConsequenceSubject } from '@chibo/shared'
import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { TreePlan } from './tree-plan.ts'
import { recorded, type RecordedTable } from '../recorded/index.ts'
import type { Consequence, Effect, Holding } from './holding.ts'

/** Rows with days of their own that end when the unit they hang on ends. In all SQL here their table is called `t`. */
export interface EndingRows {
  /** columns that name a unit, as `office.unit_id` */
  readonly columns: readonly string[]
  readonly table: RecordedTable
  readonly subject: ConsequenceSubject
  /** the column of their days; `during` unless it is said */
  readonly days?: string
  /** the unit that they are shown with; `t.unit_id` unless it is said */
  readonly unit?: RawBuilder<unknown>
  /** which rows hang on units that end; those of `t.unit_id` unless it is said */
  readonly hanging?: (ended: RawBuilder<unknown>) => RawBuilder<unknown>
  /** what people call one */
  readonly label: RawBuilder<unknown>
  /** whether a change makes its next version */
  readonly versioned?: boolean
  /** whether it names the decision that ended it */
  readonly namesDecision?: boolean
}

/** The holding of rows that end with their unit: on the day itself, and never before they begin. */
export function endingWithUnit(rows: EndingRows): Holding {
  return {
    columns: rows.columns,
    consequences: (executor, plan) => findConsequences(executor, rows, plan),
    apply: (executor, effect) => end(executor, rows, effect),
  }
}

/** The units that end, as `= any (…)` takes them. */
export function endedUnits(plan: TreePlan): RawBuilder<unknown> {
  return sql`(${[...plan.ended]}::uuid[])`
}

interface FoundRow {
  readonly id: string
  readonly label: string
  readonly unitId: string
  readonly unitName: string
  readonly beginsAfter: boolean
}

async function findConsequences(
  executor: Transaction<DB>,
  rows: EndingRows,
  plan: TreePlan,
): Promise<Consequence[]> {
  if (plan.ended.length === 0) return []
  const { unit = sql`t.unit_id`, label, subject } = rows
  const found = await sql<FoundRow>`
    select f.id, f.label, f."unitId", u.name as "unitName", f."beginsAfter"
    from (
      select t.id, ${label} as label, ${unit} as "unitId",
        coalesce(lower(t.${days(rows)}) >= ${plan.day}::date, false) as "beginsAfter"
      from ${sql.table(rows.table)} t where ${outlasting(rows, plan)}
    ) f join unit u on u.id = f."unitId"
    order by u.path, f.label collate "vi-x-icu", f.id`.execute(executor)
  return found.rows.map(({ id, label, unitId, unitName, beginsAfter }) => ({
    subject,
    change: beginsAfter ? 'REFUSED' : 'ENDS',
    objectId: id,
    label,
    fromUnitId: unitId,
    toUnitId: null,
    problem: beginsAfter
      ? {
          code: 'BEGINS_AFTER_END',
          path: [],
          values: { what: label, unit: unitName, date: vietnameseDate(plan.day) },
        }
      : null,
  }))
}

async function end(executor: Transaction<DB>, rows: EndingRows, effect: Effect): Promise<void> {
  const { plan, reorganizationId, decisionId } = effect
  if (plan.ended.length === 0) return
  const column = days(rows)
  await recorded(
    executor,
    { reorganizationId },
    rows.table,
    sql`update ${sql.table(rows.table)} t set ${column} = daterange(lower(t.${column}), ${plan.day}::date)
      ${rows.versioned ? sql`, version = t.version + 1` : sql``}
      ${rows.namesDecision ? sql`, ended_by_decision_id = ${decisionId}` : sql``}
      where ${outlasting(rows, plan)} and coalesce(lower(t.${column}) < ${plan.day}::date, true)`,
  )
}

/** Rows that hang on units that end and that would hold on its first day, or later. */
function outlasting(rows: EndingRows, plan: TreePlan): RawBuilder<unknown> {
  const { hanging = (ended) => sql`t.unit_id = any ${ended}` } = rows
  return sql`(${hanging(endedUnits(plan))}) and coalesce(upper(t.${days(rows)}) > ${plan.day}::date, true)`
}

function days({ days = 'during' }: EndingRows): RawBuilder<unknown> {
  return sql.ref(days)
}

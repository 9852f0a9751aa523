import type { Problem } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { BatchCounts } from './batches.repo.ts'

type Executor = Transaction<DB>

/** How many rows of a batch do what. */
export async function countRows(executor: Executor, batchId: string): Promise<Omit<BatchCounts, 'missing'>> {
  const { rows } = await sql<Omit<BatchCounts, 'missing'>>`
    select count(*) as read, count(*) filter (where outcome = 'NEW') as new, count(*) filter (where outcome = 'UPDATED') as updated,
      count(*) filter (where outcome = 'UNCHANGED') as unchanged, count(*) filter (where outcome = 'TRANSFER') as transfers,
      count(*) filter (where outcome = 'UNDECIDED') as undecided, count(*) filter (where outcome = 'REJECTED') as rejected,
      count(*) filter (where outcome = 'SKIPPED') as skipped
    from import_row where batch_id = ${batchId}`.execute(executor)
  const [counts] = rows
  if (!counts) throw new Error('counts come in one row')
  return counts
}

/** A cell of whose members a file names few. */
export interface EmptiedCell {
  readonly unit: string
  readonly count: number
  readonly base: number
}

/** Members at or below the unit of a batch whom no row means: how many, and of which cells that the file names they are most. */
export async function findMissing(
  executor: Executor,
  batchId: string,
): Promise<{ readonly missing: number; readonly cells: readonly EmptiedCell[] }> {
  const { rows } = await sql<{ missing: number; cells: readonly EmptiedCell[] }>`
    with here as materialized (
      select cell.unit_id, home.name, cell.base, cell.missing from roster_missing(${batchId}) cell join unit home on home.id = cell.unit_id
    ), named as materialized (
      select distinct unit_id from import_row where batch_id = ${batchId} and unit_id is not null
    )
    select coalesce((select sum(missing) from here), 0)::integer as missing, coalesce((
      select json_agg(json_build_object('unit', cell.name, 'count', cell.missing, 'base', cell.base))
      from (select * from here where unit_id in (select unit_id from named) and base >= ${ALARMS.least}
        and missing * 100 >= base * ${ALARMS.cellPercent}::integer order by missing desc, name limit ${ALARMS.told}) cell), '[]') as cells`.execute(
    executor,
  )
  return rows[0] ?? { missing: 0, cells: [] }
}

/** From how many in a hundred a change of one field, or who is missing of a cell, is worth an alarm; and of how many at least. */
const ALARMS = { fieldPercent: 30, cellPercent: 50, least: 5, told: 20 } as const

/** What somebody should look at before the rows of a batch are written. */
export async function findAlarms(
  executor: Executor,
  batchId: string,
  counts: BatchCounts,
  cells: readonly EmptiedCell[],
): Promise<Problem[]> {
  const matched = counts.updated + counts.unchanged + counts.transfers
  const fields = await sql<{ field: string; count: number; base: number }>`
    select c.field, count(*) as count, ${matched}::integer as base from import_change c
    where c.batch_id = ${batchId} and num_nonnulls(c.before, c.sealed_before) > 0 and c.field <> 'UNIT'
    group by c.field having count(*) >= ${ALARMS.least} and count(*) * 100 >= ${matched * ALARMS.fieldPercent}::integer
    order by count(*) desc`.execute(executor)
  const alarm = (code: Problem['code'], values: Problem['values'] = {}): Problem => ({
    code,
    path: [],
    values,
  })
  const percent = (count: number, base: number): number => Math.round((100 * count) / base)
  return [
    ...(counts.new + counts.updated + counts.transfers === 0 ? [alarm('ALARM_NOTHING')] : []),
    ...(matched === 0 && counts.new > 0 && counts.missing > 0
      ? [alarm('ALARM_ALL_NEW', { base: counts.missing })]
      : []),
    ...fields.rows.map(({ field, count, base }) =>
      alarm('ALARM_FIELD_CHANGES', { field, count, base, percent: percent(count, base) }),
    ),
    ...cells.map(({ unit, count, base }) => alarm('ALARM_CELL_MISSING', { unit, count, base })),
  ]
}

/** Rows of people outside the importer's ranges that an importer may meet in a day: more, and the import tells who is a member. */
export const ELSEWHERE_A_DAY = 100

/**
 * Keeps how many rows of a batch mean somebody outside the importer's ranges.
 *
 * @returns how many this importer has met on the day in all batches
 */
export async function countElsewhere(
  executor: Executor,
  batchId: string,
  importer: string,
  today: string,
): Promise<number> {
  const { rows } = await sql<{ met: number }>`
    with mine as (
      insert into import_meeting_elsewhere (batch_id, importer, met_on, rows)
      select ${batchId}, ${importer}, ${today}::date, count(*) from import_row r
      where r.batch_id = ${batchId} and r.messages @> '[{"code": "ROSTER_ELSEWHERE"}]'
      on conflict (batch_id) do update set rows = greatest(excluded.rows, import_meeting_elsewhere.rows), met_on = excluded.met_on
      returning rows
    )
    select coalesce((select rows from mine), 0) + coalesce((
      select sum(rows) from import_meeting_elsewhere where importer = ${importer} and met_on = ${today}::date and batch_id <> ${batchId}), 0) as met`.execute(
    executor,
  )
  return Number(rows[0]?.met ?? 0)
}

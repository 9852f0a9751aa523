import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { nameOfRow, rowsOf, TOLD_MAX, type Obstacle } from '../recorded/index.ts'

type Executor = Transaction<DB>

/** Tables of the tree, whose rows are told by numbers. */
const PLACEMENTS = { table: 'unit_placement', idType: 'bigint' }
const NAMINGS = { table: 'unit_name', idType: 'bigint' }

/**
 * Rows that hang on units which the act began, and that it did not write.
 *
 * @param columns every column that names a unit and counts, as `office.unit_id`
 */
export async function builtOn(
  executor: Executor,
  id: string,
  columns: readonly string[],
): Promise<Obstacle[]> {
  const obstacles: Obstacle[] = []
  const idTypes = await findIdTypes(executor)
  for (const column of columns) {
    const table = column.slice(0, column.indexOf('.'))
    const name = column.slice(table.length + 1)
    const idType = idTypes.get(table)
    // Hashed once, however few rows the planner takes it for so soon after the act.
    const isOwn = idType
      ? sql`t.id in (select changed_row::${sql.raw(idType)} from recorded_change
          where reorganization_id = ${id} and changed_table = ${table})`
      : sql`false`
    // Found before they are ordered: with the order in view each new unit was held against every row of the table.
    const { rows } = await sql<{ what: string | null; unit: string }>`
      with called as materialized (
        select r.unit_id, to_jsonb(t) as row
        from reorganization_result r join ${sql.table(table)} t on t.${sql.ref(name)} = r.unit_id
        where r.reorganization_id = ${id} and r.is_new and not ${isOwn}
      )
      select ${nameOfRow(table)} as what, u.name as unit
      from called join unit u on u.id = called.unit_id
      order by 2, 1 limit ${TOLD_MAX}`.execute(executor)
    obstacles.push(
      ...rows.map(({ what, unit }) => ({ kind: 'BUILT_ON' as const, table, what: what ?? table, unit })),
    )
  }
  return obstacles
}

/** Units below which others were, and that are not any more where they were then. */
export async function movedSince(executor: Executor, id: string): Promise<Obstacle[]> {
  const { rows } = await sql<{ what: string }>`
    with back as (
      select (before->>'unit_id')::uuid as unit_id, (before->>'parent_id')::uuid as parent_id, before->>'path' as path,
        (before->>'during')::daterange as during
      from ${rowsOf({ reorganizationId: id }, PLACEMENTS, 'first')} as first where before is not null
    )
    select distinct u.name as what
    from back b join unit u on u.id = b.parent_id
    where b.parent_id not in (select unit_id from back)
      and not exists (select from unit_placement p
        where p.unit_id = b.parent_id and p.during @> b.during and p.path = left(b.path, -4) collate "C")
    order by 1 limit ${TOLD_MAX}`.execute(executor)
  return rows.map(({ what }) => ({ kind: 'CHANGED_SINCE', table: 'unit_placement', what, unit: null }))
}

/** Units that came to hang since below those which the act moved, or took along: they would not go back with them. */
export async function joinedSince(executor: Executor, id: string): Promise<Obstacle[]> {
  const { rows } = await sql<{ what: string; unit: string }>`
    with written as (
      select changed_row::bigint as id, (after->>'unit_id')::uuid as unit_id, (after->>'during')::daterange as during, before is null as is_new
      from recorded_change where reorganization_id = ${id} and changed_table = 'unit_placement'
    )
    select distinct u.name as what, above.name as unit
    from written w join unit_placement c on c.parent_id = w.unit_id and c.during && w.during
    join unit u on u.id = c.unit_id join unit above on above.id = w.unit_id
    where w.is_new and c.id not in (select id from written)
      and w.unit_id not in (select unit_id from reorganization_result where reorganization_id = ${id} and is_new)
    order by 2, 1 limit ${TOLD_MAX}`.execute(executor)
  return rows.map(({ what, unit }) => ({ kind: 'BUILT_ON', table: 'unit_placement', what, unit }))
}

/** Units that bear codes since which others gave up. */
export async function codesTakenSince(executor: Executor, id: string): Promise<Obstacle[]> {
  const { rows } = await sql<{ what: string }>`
    with written as ${rowsOf({ reorganizationId: id }, NAMINGS, 'first')}, back as (
      select (before->>'unit_id')::uuid as unit_id, before->>'code' as code, (before->>'during')::daterange as during
      from written where before is not null
    )
    select distinct n.name as what
    from back b join unit_name n on n.code = b.code and n.unit_id <> b.unit_id and n.during && b.during
    where n.id not in (select written.id from written where before is null)
    order by 1 limit ${TOLD_MAX}`.execute(executor)
  return rows.map(({ what }) => ({ kind: 'CHANGED_SINCE', table: 'unit_name', what, unit: null }))
}

/** Other reorganizations, not withdrawn and not reversed, that name units which this one began. */
export async function namedByOthers(executor: Executor, id: string): Promise<Obstacle[]> {
  const { rows } = await sql<{ what: string; unit: string }>`
    select distinct o.number as what, u.name as unit
    from reorganization_result mine
    join unit u on u.id = mine.unit_id
    join lateral (
      select reorganization_id from reorganization_source where unit_id = mine.unit_id
      union select reorganization_id from reorganization_result where unit_id = mine.unit_id or parent_unit_id = mine.unit_id
    ) named on true
    join reorganization o on o.id = named.reorganization_id and o.id <> ${id} and o.state not in ('WITHDRAWN', 'REVERSED')
    where mine.reorganization_id = ${id} and mine.is_new
    order by 1, 2 limit ${TOLD_MAX}`.execute(executor)
  return rows.map(({ what, unit }) => ({ kind: 'BUILT_ON', table: 'reorganization', what, unit }))
}

/**
 * Takes along what has come to rest since below units that go back to where they were.
 *
 * @returns these units
 */
export async function bringRestBack(executor: Executor, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with back as (
      select max(after->>'path') filter (where before is null) as new, max(before->>'path') as old
      from recorded_change where reorganization_id = ${id} and changed_table = 'unit_placement'
      group by coalesce(after, before)->>'unit_id'
    ), hit as (
      select distinct on (u.id) u.id, b.old || substr(u.resting_path, length(b.new) + 1) as path
      from unit u cross join generate_series(4, length(u.resting_path), 4) as length
      join back b on b.new = substr(u.resting_path, 1, length) collate "C" and b.old is not null
      where u.resting_path is not null
      order by u.id, length(b.new) desc
    )
    update unit u set resting_path = hit.path, version = u.version + 1 from hit where u.id = hit.id returning u.id`.execute(
    executor,
  )
  return rows.map((row) => row.id)
}

/** The units and members that the act touched. */
export async function touchedBy(
  executor: Executor,
  id: string,
): Promise<{ readonly unitIds: readonly string[]; readonly memberIds: readonly string[] }> {
  const { rows } = await sql<{ unitIds: string[]; memberIds: string[] }>`
    select
      array(select distinct (coalesce(after, before)->>'unit_id')::uuid from recorded_change
        where reorganization_id = ${id} and changed_table in ('unit_placement', 'unit_name', 'unit_kind_period')
        union select changed_row::uuid from recorded_change where reorganization_id = ${id} and changed_table = 'unit') as "unitIds",
      array(select distinct (after->>'member_id')::uuid from recorded_change
        where reorganization_id = ${id} and changed_table = 'membership') as "memberIds"`.execute(executor)
  return rows[0] ?? { unitIds: [], memberIds: [] }
}

/** Of which type the ids of each table are. */
async function findIdTypes(executor: Executor): Promise<Map<string, string>> {
  const { rows } = await sql<{ table: string; idType: string }>`
    select c.relname as "table", format_type(a.atttypid, null) as "idType"
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'id'`.execute(executor)
  return new Map(rows.map(({ table, idType }) => [table, idType]))
}

/**
 * Today's paths of the units that the act began, ended, moved or renamed, and of those that moved ones go back to: found without a
 * join of what changed with itself, which is never held to be large so soon after the act.
 */
export async function pathsTouchedBy(executor: Executor, id: string): Promise<string[]> {
  const { rows } = await sql<{ path: string }>`
    with changed as (
      select changed_table, (after->>'unit_id')::uuid as unit_id, after->>'parent_id' as parent_id, before is null as is_new
      from recorded_change
      where reorganization_id = ${id} and changed_table in ('unit_placement', 'unit_name', 'unit_kind_period')
    ), placed as (
      select parent_id, is_new, min(parent_id) filter (where is_new) over of_unit as first_new, max(parent_id) filter (where is_new) over of_unit as last_new
      from changed where changed_table = 'unit_placement' window of_unit as (partition by unit_id)
    ), touched as (
      select unit_id from changed
      union
      select parent_id::uuid from placed where not is_new and (first_new <> parent_id or last_new <> parent_id)
    )
    select u.path from touched t join unit u on u.id = t.unit_id`.execute(executor)
  return rows.map(({ path }) => path)
}

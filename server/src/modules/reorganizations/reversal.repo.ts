import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Transaction<DB>

/** What stands in the way of a reversal: a row that changed since, or one that was built on a unit that the act began. */
export interface Obstacle {
  readonly kind: 'CHANGED_SINCE' | 'BUILT_ON'
  /** table of the row */
  readonly table: string
  /** what it is called */
  readonly what: string
  /** name of the unit that it was built on */
  readonly unit: string | null
}

/** Obstacles told of each table at most: more tell nothing new. */
const TOLD_MAX = 20

/** What rows of a table are called, from their JSON `row`. */
const CALLED: Readonly<Record<string, RawBuilder<string>>> = {
  membership: sql`(select full_name from member where id = (called.row->>'member_id')::uuid)`,
  unit_placement: sql`(select name from unit where id = (called.row->>'unit_id')::uuid)`,
  unit_name: sql`called.row->>'name'`,
  unit_kind_period: sql`(select name from unit where id = (called.row->>'unit_id')::uuid)`,
  unit: sql`(select name from unit where id = (called.row->>'id')::uuid)`,
  access_grant: sql`coalesce((select display_name from account where id = (called.row->>'account_id')::uuid), (select name from api_token where id = (called.row->>'token_id')::uuid))`,
  meeting: sql`coalesce(called.row->>'title', (select label_vi from meeting_kind where code = called.row->>'kind_code')) || ' ' || to_char((called.row->>'held_on')::date, 'DD/MM/YYYY')`,
}

/** Columns in which a row may say what it is called. */
const NAMES = sql`coalesce(called.row->>'person_name', called.row->>'name', called.row->>'title', called.row->>'username')`

/*
 * Ids are cast before they are joined, within a subquery that stays one: under row-level security a cast beside the column
 * keeps the planner from every index and hash, and each row is then held against each.
 */

/** The rows of a table that an act wrote, one each: as the first writing found it, or as the last one left it. */
function rowsOf(
  id: string,
  { table, idType }: Pick<WrittenTable, 'table' | 'idType'>,
  at: 'first' | 'last',
): RawBuilder<unknown> {
  const order = at === 'first' ? sql`asc` : sql`desc`
  return sql`(select distinct on (row_id) row_id::${sql.raw(idType)} as id, before, after from reorganization_change
    where reorganization_id = ${id} and changed_table = ${table} order by row_id, reorganization_change.id ${order})`
}

/** Tables of the tree, whose rows are told by numbers. */
const PLACEMENTS = { table: 'unit_placement', idType: 'bigint' }
const NAMINGS = { table: 'unit_name', idType: 'bigint' }

/** Rows that the act wrote and that are not any more as it left them. */
export async function changedSince(
  executor: Executor,
  id: string,
  tables: readonly WrittenTable[],
): Promise<Obstacle[]> {
  const obstacles: Obstacle[] = []
  for (const written of tables) {
    const { table } = written
    const { rows } = await sql<{ what: string | null }>`
      select coalesce(${CALLED[table] ?? NAMES}, ${NAMES}) as what
      from ${rowsOf(id, written, 'last')} as last left join ${sql.table(table)} t on t.id = last.id
      cross join lateral (select coalesce(to_jsonb(t), last.after) as row) called
      where t.id is null or not (to_jsonb(t) - 'version') @> (last.after - 'version')
      order by 1 limit ${TOLD_MAX}`.execute(executor)
    obstacles.push(
      ...rows.map(({ what }) => ({ kind: 'CHANGED_SINCE' as const, table, what: what ?? table, unit: null })),
    )
  }
  return obstacles
}

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
      ? sql`t.id in (select row_id::${sql.raw(idType)} from reorganization_change
          where reorganization_id = ${id} and changed_table = ${table})`
      : sql`false`
    // Found before they are ordered: with the order in view each new unit was held against every row of the table.
    const { rows } = await sql<{ what: string | null; unit: string }>`
      with called as materialized (
        select r.unit_id, to_jsonb(t) as row
        from reorganization_result r join ${sql.table(table)} t on t.${sql.ref(name)} = r.unit_id
        where r.reorganization_id = ${id} and r.is_new and not ${isOwn}
      )
      select coalesce(${CALLED[table] ?? NAMES}, ${NAMES}) as what, u.name as unit
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
      from ${rowsOf(id, PLACEMENTS, 'first')} as first where before is not null
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
      select row_id::bigint as id, (after->>'unit_id')::uuid as unit_id, (after->>'during')::daterange as during, before is null as is_new
      from reorganization_change where reorganization_id = ${id} and changed_table = 'unit_placement'
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
    with written as ${rowsOf(id, NAMINGS, 'first')}, back as (
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

/** Puts every row back as it was before the act, and takes out those that it inserted. */
export async function restoreRows(
  executor: Executor,
  id: string,
  tables: readonly WrittenTable[],
): Promise<void> {
  // First what was inserted: what it took the place of cannot hold beside it.
  for (const written of tables)
    await sql`
      delete from ${sql.table(written.table)} t using ${rowsOf(id, written, 'first')} as first
      where t.id = first.id and first.before is null`.execute(executor)
  for (const one of tables) {
    const { table, columns } = one
    if (columns.length === 0) continue
    // A version that the act raised is raised once more; of what it did not raise (a form's) it is no counter.
    const restored = columns.map((name) =>
      name === 'version'
        ? sql`version = t.version + (case when written.before->>'version' = written.after->>'version' then 0 else 1 end)`
        : sql`${sql.ref(name)} = back.${sql.ref(name)}`,
    )
    await sql`
      update ${sql.table(table)} t set ${sql.join(restored)}
      from ${rowsOf(id, one, 'first')} as written
      cross join lateral jsonb_populate_record(null::${sql.table(table)}, written.before) as back
      where t.id = written.id and written.before is not null`.execute(executor)
  }
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
      from reorganization_change where reorganization_id = ${id} and changed_table = 'unit_placement'
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
      array(select distinct (coalesce(after, before)->>'unit_id')::uuid from reorganization_change
        where reorganization_id = ${id} and changed_table in ('unit_placement', 'unit_name', 'unit_kind_period')
        union select row_id::uuid from reorganization_change where reorganization_id = ${id} and changed_table = 'unit') as "unitIds",
      array(select distinct (after->>'member_id')::uuid from reorganization_change
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
      from reorganization_change
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

/** A table that an act wrote. */
export interface WrittenTable {
  readonly table: string
  readonly idType: string
  /** those that it may have changed, as its rows were kept; generated ones left out */
  readonly columns: readonly string[]
}

/** The tables that an act wrote, those that others refer to last. */
export async function writtenTables(executor: Executor, id: string): Promise<WrittenTable[]> {
  const { rows } = await sql<WrittenTable>`
    select c.changed_table as "table", format_type(a.atttypid, null) as "idType",
      array(select n.attname::text from pg_attribute n
        where n.attrelid = ('public.' || c.changed_table)::regclass and n.attnum > 0 and not n.attisdropped
          and n.attgenerated = '' and n.attidentity = '' and n.attname <> 'id' and c.keys ? n.attname::text order by n.attnum) as columns
    from (
      select changed_table, min(id) as first, jsonb_object_agg(key, true) as keys
      from reorganization_change
      cross join lateral jsonb_object_keys(coalesce(before, '{}')) as key
      where reorganization_id = ${id} group by changed_table
      union
      select changed_table, min(id), '{}' from reorganization_change where reorganization_id = ${id} group by changed_table
        having bool_and(before is null)
    ) as c
    join pg_attribute a on a.attrelid = ('public.' || c.changed_table)::regclass and a.attname = 'id'
    order by c.first desc`.execute(executor)
  return rows
}

import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

/**
 * Acts that can be undone keep every row that they write, as it was and as it is: by that it is put back, and by that it is seen
 * whether somebody changed it since.
 */

type Executor = Transaction<DB>

/** What writes rows that can be put back. */
export type RecordedAct =
  | { readonly reorganizationId: string }
  | { readonly memberActId: string }
  | { readonly importBatchId: string }

/** Tables whose rows such acts write. */
export type RecordedTable = keyof DB & string

/** The columns that tell the rows of a table apart, where it is not one called `id`. */
const KEYS: Readonly<Partial<Record<string, readonly [string, ...string[]]>>> = {
  attendance: ['meeting_id', 'member_id'],
  member_private: ['member_id'],
  reserved_opinion: ['vote_id', 'position'],
  visit_remark: ['visit_id', 'position'],
  visit_visitor: ['visit_id', 'position'],
  vote_ballot: ['vote_id', 'position'],
}

/** Columns that are copies of dated rows, kept up beside every act: what follows from other rows is neither compared nor put back. */
const COPIES: Readonly<Partial<Record<string, readonly string[]>>> = {
  member: ['standing', 'activity', 'home_unit_id', 'temporary_unit_id', 'ended_on'],
}

const keysOf = (table: string): readonly [string, ...string[]] => KEYS[table] ?? ['id']

/** The column by which what was recorded refers to an act, and its value. */
function reference(act: RecordedAct): { readonly column: RawBuilder<unknown>; readonly id: string } {
  if ('memberActId' in act) return { column: sql.ref('member_act_id'), id: act.memberActId }
  if ('importBatchId' in act) return { column: sql.ref('import_batch_id'), id: act.importBatchId }
  return { column: sql.ref('reorganization_id'), id: act.reorganizationId }
}

/** A condition: what was recorded of an act. */
export function recordedBy(act: RecordedAct): RawBuilder<boolean> {
  const { column, id } = reference(act)
  return sql`${column} = ${id}`
}

/**
 * Runs an insert, update or deletion on one table and keeps every row that it wrote. What an update sets in columns of a
 * key is not put back: such a row is deleted and inserted.
 *
 * @param statement `update office set …`, `insert into office …` or `delete from office …`, without `returning`
 * @param only of an update: the columns that are kept; the others may change before it is undone, and stay as they are then
 */
export async function recorded(
  executor: Executor,
  act: RecordedAct,
  table: RecordedTable,
  statement: RawBuilder<unknown>,
  only?: readonly [string, ...string[]],
): Promise<void> {
  const { column, id } = reference(act)
  await sql`
    with changed as (
      ${statement}
      returning ${written(table, only)}
    )
    insert into recorded_change (${column}, changed_table, changed_row, before, after)
    select ${id}, ${table}, changed_row, before, after from changed`.execute(executor)
}

/** What is kept of each row that a statement writes: what tells it apart, how it was and how it is. */
function written(table: RecordedTable, only?: readonly string[]): RawBuilder<unknown> {
  const keys = keysOf(table)
  const told = keys.map((name) => sql`coalesce(new.${sql.ref(name)}, old.${sql.ref(name)})::text`)
  const row = (of: 'old' | 'new'): RawBuilder<unknown> => {
    const kept = [...keys, ...(only ?? [])].map((name) => sql`${sql.lit(name)}, ${sql.ref(`${of}.${name}`)}`)
    const whole = only ? sql`jsonb_build_object(${sql.join(kept)})` : sql`to_jsonb(${sql.ref(of)})`
    return sql`case when ${sql.ref(`${of}.${keys[0]}`)} is null then null else ${whole} end`
  }
  return sql`${sql.join(told, sql` || ' ' || `)} as changed_row, ${row('old')} as before, ${row('new')} as after`
}

/** Acts on several members: which one is whose. */
export interface ActsOfMembers {
  readonly memberIds: readonly string[]
  /** in the same order */
  readonly actIds: readonly string[]
}

/**
 * The same for acts on several members at once: every row that the statement writes is kept with the act on its member.
 *
 * @param table `member`, or one with a column `member_id`
 */
export async function recordedOfMembers(
  executor: Executor,
  { memberIds, actIds }: ActsOfMembers,
  table: RecordedTable,
  statement: RawBuilder<unknown>,
): Promise<void> {
  const member = sql.ref(table === 'member' ? 'id' : 'member_id')
  await sql`
    with changed as (
      ${statement}
      returning ${written(table)}, coalesce(new.${member}, old.${member}) as of_member
    )
    insert into recorded_change (member_act_id, changed_table, changed_row, before, after)
    select a.act_id, ${table}, c.changed_row, c.before, c.after
    from changed c join unnest(${memberIds}::uuid[], ${actIds}::uuid[]) as a (member_id, act_id) on a.member_id = c.of_member`.execute(
    executor,
  )
}

/** Acts that write one row each: which one is whose. */
export interface ActsOfRows {
  readonly rowIds: readonly string[]
  /** in the same order */
  readonly actIds: readonly string[]
}

/**
 * The same for rows that acts write together, one each: every row that the statement writes is kept with its own act.
 *
 * @param table one whose rows are told apart by `id`
 */
export async function recordedOfRows(
  executor: Executor,
  { rowIds, actIds }: ActsOfRows,
  table: RecordedTable,
  statement: RawBuilder<unknown>,
): Promise<void> {
  await sql`
    with changed as (
      ${statement}
      returning ${written(table)}
    )
    insert into recorded_change (member_act_id, changed_table, changed_row, before, after)
    select a.act_id, ${table}, c.changed_row, c.before, c.after
    from changed c join unnest(${rowIds}::text[], ${actIds}::uuid[]) as a (row_id, act_id) on a.row_id = c.changed_row`.execute(
    executor,
  )
}

/** What stands in the way of undoing an act: a row that changed since, or one that was built on what the act began. */
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
export const TOLD_MAX = 20

// Cast within a subquery of its own: beside the column the second net would let no index be used.
const memberName = sql<string>`(select full_name from member where id = (select (called.row->>'member_id')::uuid))`
const unitName = sql<string>`(select name from unit where id = (called.row->>'unit_id')::uuid)`

/** What rows of a table are called, from their JSON `row`. */
const CALLED: Readonly<Record<string, RawBuilder<string>>> = {
  member: sql`called.row->>'full_name'`,
  member_activity: memberName,
  member_end: memberName,
  member_hindrance: memberName,
  member_private: memberName,
  member_standing: memberName,
  membership: memberName,
  unit_placement: unitName,
  unit_name: sql`called.row->>'name'`,
  unit_kind_period: unitName,
  unit: sql`(select name from unit where id = (called.row->>'id')::uuid)`,
  access_grant: sql`coalesce((select display_name from account where id = (called.row->>'account_id')::uuid), (select name from api_token where id = (called.row->>'token_id')::uuid))`,
  plan_slot: sql`(select label_vi from meeting_kind where code = called.row->>'kind_code') || ' ' || to_char((called.row->>'period_from')::date, 'DD/MM/YYYY')`,
  meeting: sql`coalesce(called.row->>'title', (select label_vi from meeting_kind where code = called.row->>'kind_code')) || ' ' || to_char((called.row->>'held_on')::date, 'DD/MM/YYYY')`,
}

/** Columns in which a row may say what it is called. */
const NAMES = sql`coalesce(called.row->>'person_name', called.row->>'name', called.row->>'title', called.row->>'username')`

/** What a row is called whose JSON stands as `called.row`; null where nothing tells it. */
export function nameOfRow(table: string): RawBuilder<string | null> {
  return sql`coalesce(${CALLED[table] ?? NAMES}, ${NAMES})`
}

/*
 * Ids are cast before they are joined, within a subquery that stays one: under row-level security a cast beside the column
 * keeps the planner from every index and hash, and each row is then held against each.
 */

/**
 * The rows of a table that an act wrote, one each: as the first writing found it, or as the last one left it. What tells them
 * apart stands in `id`, and of a key of several columns in `id`, `id2` …
 */
export function rowsOf(
  act: RecordedAct,
  { table, idType }: Pick<WrittenTable, 'table' | 'idType'>,
  at: 'first' | 'last',
): RawBuilder<unknown> {
  const order = at === 'first' ? sql`asc` : sql`desc`
  const keys = keysOf(table)
  const placed = sql`jsonb_populate_record(null::${sql.table(table)}, coalesce(after, before))`
  const ids =
    keys.length === 1
      ? sql`changed_row::${sql.raw(idType)} as id`
      : sql.join(keys.map((name, at) => sql`(${placed}).${sql.ref(name)} as ${sql.ref(idAt(at))}`))
  return sql`(select distinct on (changed_row) ${ids}, before, after from recorded_change
    where ${recordedBy(act)} and changed_table = ${table} order by changed_row, recorded_change.id ${order})`
}

const idAt = (at: number): string => (at === 0 ? 'id' : `id${String(at + 1)}`)

/** That a row of a table, as `t`, is one of those of `rowsOf` under an alias. */
function isRow(table: string, alias: string): RawBuilder<boolean> {
  const equal = keysOf(table).map((name, at) => sql`t.${sql.ref(name)} = ${sql.ref(`${alias}.${idAt(at)}`)}`)
  return sql`${sql.join(equal, sql` and `)}`
}

/** Rows that the act wrote and that are not any more as it left them. */
export async function changedSince(
  executor: Executor,
  act: RecordedAct,
  tables: readonly WrittenTable[],
): Promise<Obstacle[]> {
  const obstacles: Obstacle[] = []
  for (const written of tables) {
    const { table } = written
    const key = sql`t.${sql.ref(keysOf(table)[0])}`
    const { rows } = await sql<{ what: string | null }>`
      select ${nameOfRow(table)} as what
      from ${rowsOf(act, written, 'last')} as last left join ${sql.table(table)} t on ${isRow(table, 'last')}
      cross join lateral (select coalesce(to_jsonb(t), last.after, last.before) as row) called
      where case when last.after is null then ${key} is not null
        else ${key} is null or not to_jsonb(t) @> (last.after - ${['version', ...(COPIES[table] ?? [])]}::text[]) end
      order by 1 limit ${TOLD_MAX}`.execute(executor)
    obstacles.push(
      ...rows.map(({ what }) => ({ kind: 'CHANGED_SINCE' as const, table, what: what ?? table, unit: null })),
    )
  }
  return obstacles
}

/** Puts every row back as it was before the act: those that it inserted go, those that it deleted are there again. */
export async function restoreRows(
  executor: Executor,
  act: RecordedAct,
  tables: readonly WrittenTable[],
): Promise<void> {
  // First what was inserted: what it took the place of cannot hold beside it. From a table where nothing is deleted, nothing may be.
  for (const written of tables.filter(({ hasInserted }) => hasInserted))
    await sql`
      delete from ${sql.table(written.table)} t using ${rowsOf(act, written, 'first')} as first
      where ${isRow(written.table, 'first')} and first.before is null`.execute(executor)
  for (const one of tables) {
    const { table, columns } = one
    if (columns.length === 0) continue
    // A version that the act raised is raised once more; of what it did not raise (a form's) it is no counter.
    const restored = columns.map((name) =>
      name === 'version'
        ? sql`version = t.version + (case when written.before->>'version' = written.after->>'version' then 0 else 1 end)`
        : sql`${sql.ref(name)} = back.${sql.ref(name)}`,
    )
    const before = sql`${rowsOf(act, one, 'first')} as written
      cross join lateral jsonb_populate_record(null::${sql.table(table)}, written.before) as back`
    await sql`
      update ${sql.table(table)} t set ${sql.join(restored)} from ${before}
      where ${isRow(table, 'written')} and written.before is not null`.execute(executor)
    if (!one.hasDeleted) continue
    const all = [...keysOf(table), ...columns].map((name) => sql.ref(name))
    await sql`
      insert into ${sql.table(table)} (${sql.join(all)}) overriding system value
      select ${sql.join(all.map((name) => sql`back.${name}`))} from ${before}
      where written.before is not null and not exists (select from ${sql.table(table)} t where ${isRow(table, 'written')})`.execute(
      executor,
    )
  }
}

/** A table that an act wrote. */
export interface WrittenTable {
  readonly table: string
  /** of the first column that tells its rows apart */
  readonly idType: string
  /** those that it may have changed, as its rows were kept; generated ones left out */
  readonly columns: readonly string[]
  /** whether it inserted some of its rows */
  readonly hasInserted: boolean
  /** whether it deleted some of its rows */
  readonly hasDeleted: boolean
}

/** The tables that an act wrote, those that others refer to last. */
export async function writtenTables(executor: Executor, act: RecordedAct): Promise<WrittenTable[]> {
  const keys = JSON.stringify(KEYS)
  const { rows } = await sql<WrittenTable>`
    select c.changed_table as "table", format_type(a.atttypid, null) as "idType", c.has_inserted as "hasInserted",
      c.has_deleted as "hasDeleted",
      array(select n.attname::text from pg_attribute n
        where n.attrelid = a.attrelid and n.attnum > 0 and not n.attisdropped and n.attgenerated = '' and n.attidentity = ''
          and c.keys ? n.attname::text and not coalesce(${keys}::jsonb->c.changed_table, '["id"]') ? n.attname::text
          and not coalesce(${JSON.stringify(COPIES)}::jsonb->c.changed_table, '[]') ? n.attname::text order by n.attnum) as columns
    from (
      select changed_table, min(id) as first, coalesce(jsonb_object_agg(key, true) filter (where key is not null), '{}') as keys,
        bool_or(before is null) as has_inserted, bool_or(after is null) as has_deleted
      from recorded_change left join lateral jsonb_object_keys(before) as key on true
      where ${recordedBy(act)} group by changed_table
    ) as c
    join pg_attribute a on a.attrelid = ('public.' || c.changed_table)::regclass
      and a.attname = coalesce(${keys}::jsonb->c.changed_table->>0, 'id')
    order by c.first desc`.execute(executor)
  return rows
}

import type { ClientBase } from 'pg'
import type { Manifest, SequenceState } from './manifest.ts'

/** A table of the schema `public`, as the catalogue has it. */
export interface Table {
  readonly name: string
  /** without generated ones, which the database computes */
  readonly columns: readonly string[]
  /** SQL that puts its rows into the one order that depends on nothing but them */
  readonly order: string
}

/** The list of migrations: not copied, as the runner writes it; the manifest holds what it says. */
export const MIGRATIONS = 'schema_migration'

// What an extension brought is made by the extension.
const OURS = `relnamespace = 'public'::regnamespace and relpersistence <> 't' and not exists (
  select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

/** Every table of `public` but the list of migrations, by name; partitions one by one. */
export async function readTables(client: ClientBase): Promise<Table[]> {
  // Text of a key is ordered byte by byte: other orders differ between databases.
  const { rows } = await client.query<Table>(
    `select c.relname as name,
       array(select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
       coalesce((select string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by k.n)
           from pg_index i cross join unnest(i.indkey::int2[]) with ordinality as k (attnum, n)
           join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
           where i.indrelid = c.oid and i.indisprimary),
         (select string_agg(quote_ident(a.attname) || '::text collate "C"', ', ' order by a.attnum) from pg_attribute a
           where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)) as "order"
     from pg_class c where c.relkind = 'r' and ${OURS} and c.relname <> $1
     order by c.relname collate "C"`,
    [MIGRATIONS],
  )
  return rows
}

/** Where every sequence of `public` goes on; that is not part of a snapshot. */
export async function readSequences(client: ClientBase): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relkind = 'S' and ${OURS} order by c.relname collate "C"`,
  )
  const states: SequenceState[] = []
  for (const { name } of rows) {
    const state = await client.query<Omit<SequenceState, 'name'>>(
      `select last_value::text as "lastValue", is_called as "isCalled" from ${inPublic(client, name)}`,
    )
    states.push(...state.rows.map((row) => ({ name, ...row })))
  }
  return states
}

/** The migrations a database has; undefined when it was never migrated. */
export async function readApplied(client: ClientBase): Promise<Manifest['migrations'] | undefined> {
  const found = await client.query<{ table: string | null }>('select to_regclass($1)::text as table', [
    `public.${MIGRATIONS}`,
  ])
  if (found.rows[0]?.table == null) return undefined
  const { rows } = await client.query<Manifest['migrations'][number]>(
    `select version, name, checksum from public.${MIGRATIONS} order by version`,
  )
  return rows
}

/** A statement that can be taken back. */
export interface Suspended {
  readonly suspend: string
  readonly resume: string
}

/** The foreign keys of `public`: dropped, and made again as they were, by which all rows are checked at once. */
export async function readForeignKeys(client: ClientBase): Promise<Suspended[]> {
  const { rows } = await client.query<Suspended>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as suspend,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as resume
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
     order by conrelid::regclass::text, conname`,
  )
  return rows
}

/** The triggers of `public` that are enabled: disabled, and enabled again in the way they were. */
export async function readTriggers(client: ClientBase): Promise<Suspended[]> {
  const { rows } = await client.query<Suspended>(
    `select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as suspend,
       format('alter table %s enable %s trigger %I', tgrelid::regclass,
         case tgenabled when 'R' then 'replica' when 'A' then 'always' else '' end, tgname) as resume
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not tgisinternal and tgenabled <> 'D' and c.relkind = 'r' and ${OURS}
     order by tgrelid::regclass::text, tgname`,
  )
  return rows
}

/** A name of the schema `public` for a statement. */
export function inPublic(client: ClientBase, name: string): string {
  return `public.${client.escapeIdentifier(name)}`
}

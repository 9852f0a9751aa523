import { sql } from 'kysely'
import { encodeId } from '../../src/graphql/ids.ts'
import { nodeEntities } from '../../src/graphql/define.ts'
import { loadScale, provinceCode, REFERENCE_DAY } from '../../src/demo/scale/index.ts'
import { connect, type Connections } from '../../src/database/pool.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { SECRET } from '../kit/app.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import type { IndexOf, Known } from './faults.ts'
import type { KnownIds } from './variables.ts'

/** How much of the invented organization is loaded. */
const SCALE = 0.002

/** How many times as many rows the planner is told of. */
export const TIMES = 50

/** A database that the planner takes for one of half a million members. */
export interface Lifelike {
  readonly database: TestDatabase
  /** a connection to explain statements on */
  readonly explaining: Connections
  readonly known: Known
  readonly ids: KnownIds
  readonly province: Place
  /** some communes of it */
  readonly communes: readonly Place[]
}

/** A unit with its path. */
export interface Place {
  readonly id: string
  readonly path: string
}

/** Today on that database. */
export const TODAY = REFERENCE_DAY

/** Loads it and raises its statistics. */
export async function createLifelike(): Promise<Lifelike> {
  const database = await createTestDatabase()
  const { owner } = database
  const rows = async <T>(text: string): Promise<readonly T[]> =>
    (await sql.raw<T>(text).execute(owner.db)).rows
  const before = await rowCounts(rows)
  await loadScale(owner, { scale: SCALE, today: TODAY, sealer: createSealer(SECRET) })
  const grown = [...(await rowCounts(rows))]
    .filter(([table, count]) => count > 10 + (before.get(table) ?? 0))
    .map(([table]) => table)
  await raiseStatistics(database, grown)
  const counts = await rowCounts(rows)
  // From PostgreSQL 18 on a b-tree is searched once for each value of its first column, if these are few.
  const indexes = await rows<IndexOf & { name: string }>(`
    select i.indexrelid::regclass::text as name, i.indrelid::regclass::text as table,
      pg_get_indexdef(i.indexrelid, 1, true) as first,
      am.amname = 'btree' and exists (select from pg_stats s where s.schemaname = 'public' and s.tablename = t.relname
        and s.attname = pg_get_indexdef(i.indexrelid, 1, true) and s.n_distinct between 1 and 20) as skips
    from pg_index i join pg_class t on t.oid = i.indrelid join pg_class c on c.oid = i.indexrelid join pg_am am on am.oid = c.relam
    where t.relnamespace = 'public'::regnamespace`)
  const [province, ...communes] = await rows<Place>(`
    select u.id, u.path from unit u join unit p on starts_with(u.path, p.path)
    where p.code = '${provinceCode(0)}' and u.kind_code in ('province', 'commune') order by u.path limit 4`)
  if (!province || communes.length < 2) throw new Error('The invented organization has no communes.')
  return {
    database,
    explaining: connect(database.url, { size: 1 }),
    known: {
      rows: new Map(grown.map((table) => [table, counts.get(table) ?? 0])),
      indexes: new Map(indexes.map((index) => [index.name, index])),
    },
    ids: await knownIds(rows),
    province,
    communes,
  }
}

type Rows = <T>(text: string) => Promise<readonly T[]>

/** Rows of each table as the planner knows them. */
async function rowCounts(rows: Rows): Promise<Map<string, number>> {
  const counts = await rows<{ table: string; count: number }>(`
    select relname as table, reltuples::int as count from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace`)
  return new Map(counts.map(({ table, count }) => [table, count]))
}

/**
 * Tells the planner that tables hold more rows than they do. It counts a table's pages itself and takes from the
 * statistics how many rows there are on one; keys have as many more values, whatever else a column holds stays.
 */
async function raiseStatistics({ owner }: TestDatabase, tables: readonly string[]): Promise<void> {
  for (const table of tables)
    await sql`alter table ${sql.table(table)} set (autovacuum_enabled = false)`.execute(owner.db)
  const oids = sql`(select oid from pg_class where relnamespace = 'public'::regnamespace and relname = any (${tables}))`
  await sql`update pg_statistic s set stadistinct = -least(1, stadistinct / c.reltuples)
    from pg_class c, pg_attribute a
    where c.oid = s.starelid and a.attrelid = c.oid and a.attnum = s.staattnum and a.atttypid = 'uuid'::regtype
      and c.oid in ${oids} and s.stadistinct > 0 and c.reltuples > 0`.execute(owner.db)
  await sql`update pg_class set reltuples = reltuples * ${TIMES}
    where oid in ${oids} or oid in (select indexrelid from pg_index where indrelid in ${oids})`.execute(
    owner.db,
  )
}

/** One row of each kind of node, where there is any; of units a commune. */
async function knownIds(rows: Rows): Promise<KnownIds> {
  const ids: [string, string][] = []
  for (const [prefix, { name, table = '' }] of nodeEntities) {
    const which = name === 'Unit' ? `where kind_code = 'commune'` : ''
    const [row] = await rows<{ id: string }>(`select id from ${table} ${which} order by id limit 1`)
    const anything = '01900000-0000-7000-8000-000000000001'
    ids.push([name.charAt(0).toLowerCase() + name.slice(1), encodeId(prefix, row?.id ?? anything)])
  }
  return Object.fromEntries(ids)
}

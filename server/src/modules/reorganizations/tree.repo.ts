import { foldVietnamese } from '@chibo/shared'
import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { recorded, type Effect, type RecordedTable } from '../holdings/index.ts'
import type { Ground } from './ground.rules.ts'
import { pathsOf, seatsOf, type Paths } from './paths.ts'
import type { PlannedNames } from './tree-plan.rules.ts'

type Executor = Transaction<DB>

/** Units whose copies of the day are to be brought in line. */
export interface WrittenTree {
  readonly unitIds: readonly string[]
}

/**
 * Writes what a plan does to the tree: periods of placement, names and kinds end the day before its day and others begin.
 * Where only a parent moves, what lies below gets other paths and nothing else.
 *
 * @param executor in whose transaction the tree is locked
 */
export async function writeTree(executor: Executor, effect: Effect, ground: Ground): Promise<WrittenTree> {
  const { plan } = effect
  const seats = seatsOf(plan, ground)
  const created = new Set(plan.created.map(({ id }) => id))
  const existing = [...seats.wanted].filter(([id]) => !created.has(id))
  const paths = pathsOf(seats, ground, await takeSegments(executor, existing))
  await endPeriods(executor, effect)
  await insertCreated(executor, effect, paths, seats.wanted)
  const below = await movePlacements(executor, effect, ground, paths)
  await rename(executor, effect)
  await changeKinds(executor, effect)
  await insertLineage(executor, effect)
  const resting = await rest(executor, effect, ground, paths)
  const unitIds = [
    ...new Set([
      ...created,
      ...plan.ended,
      ...below,
      ...plan.renamed.keys(),
      ...plan.kinds.keys(),
      ...resting,
    ]),
  ]
  // Those laid to rest have got theirs: a row that is written twice in a transaction has all its foreign keys checked again.
  const versioned = [...created, ...resting]
  await sql`update unit set version = version + 1 where id = any (${unitIds}::uuid[]) and not id = any (${versioned}::uuid[])`.execute(
    executor,
  )
  return { unitIds }
}

/** Takes segments below units: the number of the first one of each. They are never given back. */
async function takeSegments(
  executor: Executor,
  wanted: readonly (readonly [id: string, count: number])[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; first: number }>`
    update unit u set next_segment = u.next_segment + w.count
    from unnest(${wanted.map(([id]) => id)}::uuid[], ${wanted.map(([, count]) => count)}::int[]) as w (id, count)
    where u.id = w.id returning u.id, u.next_segment - w.count as first`.execute(executor)
  return new Map(rows.map(({ id, first }) => [id, first]))
}

const PERIODS = ['unit_placement', 'unit_name', 'unit_kind_period'] as const

/** Everything that ends does so before anything begins: codes pass on. */
async function endPeriods(executor: Executor, effect: Effect): Promise<void> {
  const { ended, renamed, kinds } = effect.plan
  for (const table of PERIODS) await endPeriod(executor, effect, table, ended)
  await endPeriod(executor, effect, 'unit_name', [...renamed.keys()])
  await endPeriod(executor, effect, 'unit_kind_period', [...kinds.keys()])
}

/** What holds of units on the day ends the day before. */
async function endPeriod(
  executor: Executor,
  { reorganizationId, plan }: Effect,
  table: RecordedTable,
  unitIds: readonly string[],
): Promise<void> {
  if (unitIds.length === 0) return
  await recorded(
    executor,
    reorganizationId,
    table,
    sql`update ${sql.table(table)} set during = daterange(lower(during), ${plan.day}::date)
      where unit_id = any (${unitIds}::uuid[]) and during @> ${plan.day}::date`,
  )
}

/** A placement that gets another path: one that holds on the day, or that begins later below a unit that moves. */
interface Hit {
  readonly id: string
  readonly unitId: string
  readonly parentId: string
  readonly path: string
  readonly isLater: boolean
  readonly to: string | null
}

/**
 * From so many moves on, all placements are read and found by equal prefixes: as ranges, twenty thousand that move were held
 * against as many placements, one by one. A few are found by the index on paths.
 */
const MANY_MOVES = 100

/** Moves units with everything below them. @returns all of these */
async function movePlacements(
  executor: Executor,
  effect: Effect,
  ground: Ground,
  paths: Paths,
): Promise<string[]> {
  const { plan, reorganizationId, decisionId } = effect
  if (plan.moved.size === 0) return []
  const moves = [...plan.moved].map(([id, parentId]) => ({
    parentId,
    old: ground.units.get(id)?.path ?? '',
    path: paths.placed.get(id) ?? '',
  }))
  const { rows: hits } = await sql<Hit>`
    select distinct on (p.id) p.id::text as id, p.unit_id as "unitId",
      case when p.path = m.old then m.parent_id else p.parent_id end as "parentId",
      m.path || substr(p.path, length(m.old) + 1) as path, lower(p.during) >= ${plan.day}::date as "isLater", upper(p.during) as "to"
    from unnest(${moves.map(({ old }) => old)}::text[], ${moves.map(({ path }) => path)}::text[],
      ${moves.map(({ parentId }) => parentId)}::uuid[]) as m (old, path, parent_id)
    ${
      moves.length > MANY_MOVES
        ? sql`join (unit_placement p cross join generate_series(4, length(p.path), 4) as length) on m.old = substr(p.path, 1, length) collate "C"`
        : sql`join unit_placement p on p.path >= m.old collate "C" and p.path < (m.old || '~') collate "C"`
    }
    where p.during && daterange(${plan.day}::date, null)
    order by p.id, length(m.old) desc`.execute(executor)
  const now = hits.filter(({ isLater }) => !isLater)
  const later = hits.filter(({ isLater }) => isLater)
  await recorded(
    executor,
    reorganizationId,
    'unit_placement',
    sql`update unit_placement set during = daterange(lower(during), ${plan.day}::date)
      where id = any (${now.map(({ id }) => id)}::bigint[])`,
  )
  if (later.length > 0)
    await recorded(
      executor,
      reorganizationId,
      'unit_placement',
      sql`update unit_placement set path = l.path, parent_id = l.parent_id
        from unnest(${later.map(({ id }) => id)}::bigint[], ${later.map(({ path }) => path)}::text[],
          ${later.map(({ parentId }) => parentId)}::uuid[]) as l (id, path, parent_id)
        where unit_placement.id = l.id`,
    )
  await recorded(
    executor,
    reorganizationId,
    'unit_placement',
    sql`insert into unit_placement (unit_id, parent_id, path, during, decision_id)
      select n.unit_id, n.parent_id, n.path, daterange(${plan.day}::date, n.until), ${decisionId}
      from unnest(${now.map(({ unitId }) => unitId)}::uuid[], ${now.map(({ parentId }) => parentId)}::uuid[],
        ${now.map(({ path }) => path)}::text[], ${now.map(({ to }) => to)}::date[]) as n (unit_id, parent_id, path, until)`,
  )
  return hits.map(({ unitId }) => unitId)
}

async function insertCreated(
  executor: Executor,
  { plan, reorganizationId, decisionId }: Effect,
  paths: Paths,
  wanted: ReadonlyMap<string, number>,
): Promise<void> {
  const { created, day } = plan
  if (created.length === 0) return
  const of = <T>(read: (unit: (typeof created)[number]) => T): T[] => created.map(read)
  const columns = sql`unnest(${of(({ id }) => id)}::uuid[], ${of(({ parentId }) => parentId)}::uuid[],
    ${of(({ id }) => paths.placed.get(id))}::text[], ${of(({ kind }) => kind)}::text[], ${of(({ id }) => wanted.get(id) ?? 0)}::int[],
    ${namesColumns(created)}) as u (id, parent_id, path, kind_code, children, code, name, name_folded, committee_name, place_name)`
  // The rows of units themselves stay when the act is reversed: they never were, but what tells of them names them.
  await sql`insert into unit (id, parent_id, path, code, name, name_folded, committee_name, place_name, kind_code, next_segment,
      valid_from, in_force)
    select id, parent_id, path, code, name, name_folded, committee_name, place_name, kind_code, children, ${day}::date, false
    from ${columns}`.execute(executor)
  const from = sql`daterange(${day}::date, null)`
  await recorded(
    executor,
    reorganizationId,
    'unit_placement',
    sql`insert into unit_placement (unit_id, parent_id, path, during, decision_id)
      select id, parent_id, path, ${from}, ${decisionId} from ${columns}`,
  )
  await recorded(
    executor,
    reorganizationId,
    'unit_name',
    sql`insert into unit_name (unit_id, code, name, name_folded, committee_name, place_name, during, decision_id)
      select id, code, name, name_folded, committee_name, place_name, ${from}, ${decisionId} from ${columns}`,
  )
  await recorded(
    executor,
    reorganizationId,
    'unit_kind_period',
    sql`insert into unit_kind_period (unit_id, kind_code, during, decision_id)
      select id, kind_code, ${from}, ${decisionId} from ${columns}`,
  )
  await sql`
    update reorganization_result r set unit_id = c.id
    from unnest(${of(({ key }) => key)}::text[], ${of(({ id }) => id)}::uuid[]) as c (key, id)
    where r.reorganization_id = ${reorganizationId} and r.key = c.key`.execute(executor)
}

function namesColumns(units: readonly PlannedNames[]): RawBuilder<unknown> {
  const of = <T>(read: (unit: PlannedNames) => T): T[] => units.map(read)
  return sql`${of(({ code }) => code)}::text[], ${of(({ name }) => name)}::text[],
    ${of(({ name }) => foldVietnamese(name))}::text[], ${of(({ committeeName }) => committeeName)}::text[],
    ${of(({ placeName }) => placeName)}::text[]`
}

async function rename(executor: Executor, effect: Effect): Promise<void> {
  const { plan, reorganizationId, decisionId } = effect
  if (plan.renamed.size === 0) return
  const ids = [...plan.renamed.keys()]
  await recorded(
    executor,
    reorganizationId,
    'unit_name',
    sql`insert into unit_name (unit_id, code, name, name_folded, committee_name, place_name, during, decision_id)
      select id, code, name, folded, committee, place, daterange(${plan.day}::date, null), ${decisionId}
      from unnest(${ids}::uuid[], ${namesColumns([...plan.renamed.values()])}) as n (id, code, name, folded, committee, place)`,
  )
}

async function changeKinds(executor: Executor, effect: Effect): Promise<void> {
  const { plan, reorganizationId, decisionId } = effect
  if (plan.kinds.size === 0) return
  const ids = [...plan.kinds.keys()]
  await recorded(
    executor,
    reorganizationId,
    'unit_kind_period',
    sql`insert into unit_kind_period (unit_id, kind_code, during, decision_id)
      select id, kind, daterange(${plan.day}::date, null), ${decisionId}
      from unnest(${ids}::uuid[], ${[...plan.kinds.values()]}::text[]) as k (id, kind)`,
  )
}

async function insertLineage(
  executor: Executor,
  { plan, reorganizationId, decisionId }: Effect,
): Promise<void> {
  const { lineage } = plan
  if (lineage.length === 0) return
  await recorded(
    executor,
    reorganizationId,
    'unit_lineage',
    sql`insert into unit_lineage (id, predecessor_id, successor_id, kind, divided, happened_on, decision_id, reorganization_id)
      select id, predecessor, successor, kind, divided, ${plan.day}::date, ${decisionId}, ${reorganizationId}
      from unnest(${lineage.map(newUuid)}::uuid[], ${lineage.map(({ predecessorId }) => predecessorId)}::uuid[],
        ${lineage.map(({ successorId }) => successorId)}::uuid[], ${lineage.map(({ kind }) => kind)}::text[],
        ${lineage.map(({ divided }) => divided)}::boolean[]) as l (id, predecessor, successor, kind, divided)`,
  )
}

/**
 * Lays units that end to rest, and takes along those that ended before and rest below what moves or ends: in their next version.
 *
 * @returns all of these
 */
async function rest(executor: Executor, effect: Effect, ground: Ground, paths: Paths): Promise<string[]> {
  const { plan, reorganizationId } = effect
  const moves = [
    ...[...plan.moved.keys()].map((id) => ({
      old: ground.units.get(id)?.gatePath,
      path: paths.placed.get(id),
    })),
    ...[...paths.resting].map(([id, path]) => ({ old: ground.units.get(id)?.gatePath, path })),
  ]
  if (moves.length === 0) return []
  // By equal prefixes: as ranges, ten thousand units that end were held against as many that moved, one by one.
  // A unit row is kept with this column alone: its copies of the day and its counter are nobody's decision.
  const { rows } = await sql<{ id: string }>`
    with m as (
      select * from unnest(${moves.map(({ old }) => old)}::text[], ${moves.map(({ path }) => path)}::text[]) as m (old, path)
    ), gone as (
      select id, path from unit where not in_force
      union select id, path from unit where id = any (${plan.ended}::uuid[])
    ), hit as (
      select distinct on (u.id) u.id, m.path || substr(u.path, length(m.old) + 1) as path
      from gone u cross join generate_series(4, length(u.path), 4) as length
      join m on m.old = substr(u.path, 1, length) collate "C"
      where not exists (select from unit_placement p where p.unit_id = u.id and p.during && daterange(${plan.day}::date, null))
      order by u.id, length(m.old) desc
    ), changed as (
      update unit u set resting_path = hit.path, version = u.version + 1 from hit where u.id = hit.id
      returning u.id, jsonb_build_object('resting_path', old.resting_path) as before, jsonb_build_object('resting_path', new.resting_path) as after
    ), kept as (
      insert into reorganization_change (reorganization_id, changed_table, row_id, before, after)
      select ${reorganizationId}, 'unit', id::text, before, after from changed
    )
    select id from changed`.execute(executor)
  return rows.map(({ id }) => id)
}

import { foldVietnamese } from '@chibo/shared'
import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import type { Effect, PlannedNames } from '../holdings/index.ts'
import { recorded, type RecordedTable } from '../recorded/index.ts'
import type { Ground } from './ground.rules.ts'
import { pathsOf, seatsOf, type Paths } from './paths.ts'
import { movePlacements } from './placements.repo.ts'
import { layToRest } from './resting.repo.ts'

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
  const resting = await layToRest(executor, effect, ground, paths)
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
    { reorganizationId },
    table,
    sql`update ${sql.table(table)} set during = daterange(lower(during), ${plan.day}::date)
      where unit_id = any (${unitIds}::uuid[]) and during @> ${plan.day}::date`,
  )
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
    { reorganizationId },
    'unit_placement',
    sql`insert into unit_placement (unit_id, parent_id, path, during, decision_id)
      select id, parent_id, path, ${from}, ${decisionId} from ${columns}`,
  )
  await recorded(
    executor,
    { reorganizationId },
    'unit_name',
    sql`insert into unit_name (unit_id, code, name, name_folded, committee_name, place_name, during, decision_id)
      select id, code, name, name_folded, committee_name, place_name, ${from}, ${decisionId} from ${columns}`,
  )
  await recorded(
    executor,
    { reorganizationId },
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
    { reorganizationId },
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
    { reorganizationId },
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
    { reorganizationId },
    'unit_lineage',
    sql`insert into unit_lineage (id, predecessor_id, successor_id, kind, divided, happened_on, decision_id, reorganization_id)
      select id, predecessor, successor, kind, divided, ${plan.day}::date, ${decisionId}, ${reorganizationId}
      from unnest(${lineage.map(newUuid)}::uuid[], ${lineage.map(({ predecessorId }) => predecessorId)}::uuid[],
        ${lineage.map(({ successorId }) => successorId)}::uuid[], ${lineage.map(({ kind }) => kind)}::text[],
        ${lineage.map(({ divided }) => divided)}::boolean[]) as l (id, predecessor, successor, kind, divided)`,
  )
}

import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { Effect } from '../holdings/index.ts'
import { recorded } from '../recorded/index.ts'
import type { Ground } from './ground.rules.ts'
import type { Paths } from './paths.ts'

type Executor = Transaction<DB>

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
export async function movePlacements(
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
    { reorganizationId },
    'unit_placement',
    sql`update unit_placement set during = daterange(lower(during), ${plan.day}::date)
      where id = any (${now.map(({ id }) => id)}::bigint[])`,
  )
  if (later.length > 0)
    await recorded(
      executor,
      { reorganizationId },
      'unit_placement',
      sql`update unit_placement set path = l.path, parent_id = l.parent_id
        from unnest(${later.map(({ id }) => id)}::bigint[], ${later.map(({ path }) => path)}::text[],
          ${later.map(({ parentId }) => parentId)}::uuid[]) as l (id, path, parent_id)
        where unit_placement.id = l.id`,
    )
  await recorded(
    executor,
    { reorganizationId },
    'unit_placement',
    sql`insert into unit_placement (unit_id, parent_id, path, during, decision_id)
      select n.unit_id, n.parent_id, n.path, daterange(${plan.day}::date, n.until), ${decisionId}
      from unnest(${now.map(({ unitId }) => unitId)}::uuid[], ${now.map(({ parentId }) => parentId)}::uuid[],
        ${now.map(({ path }) => path)}::text[], ${now.map(({ to }) => to)}::date[]) as n (unit_id, parent_id, path, until)`,
  )
  return hits.map(({ unitId }) => unitId)
}

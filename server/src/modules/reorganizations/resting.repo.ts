import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { Effect } from '../holdings/index.ts'
import type { Ground } from './ground.rules.ts'
import type { Paths } from './paths.ts'

type Executor = Transaction<DB>

/**
 * Lays units that end to rest, and takes along those that ended before and rest below what moves or ends: in their next version.
 *
 * @returns all of these
 */
export async function layToRest(
  executor: Executor,
  effect: Effect,
  ground: Ground,
  paths: Paths,
): Promise<string[]> {
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
      insert into recorded_change (reorganization_id, changed_table, changed_row, before, after)
      select ${reorganizationId}, 'unit', id::text, before, after from changed
    )
    select id from changed`.execute(executor)
  return rows.map(({ id }) => id)
}

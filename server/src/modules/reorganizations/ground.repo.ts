import { unitNamesOf } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { findKinds, findNamings } from '../units/index.ts'
import type { Draft } from './draft.rules.ts'
import type { AbsentUnit, CodeBearer, Ground, GroundUnit } from './ground.rules.ts'

type Executor = Transaction<DB>

/**
 * What a draft is held against: the tree on its day, as far as the draft touches it.
 *
 * @param executor under settings of the second net that cover whatever the draft touches
 */
export async function findGround(executor: Executor, draft: Draft): Promise<Ground> {
  const day = draft.effectiveOn
  const old = [...new Set(draft.operations.flatMap(({ unitIds }) => unitIds))]
  const results = draft.operations.flatMap((operation) => operation.results)
  const changing = results.flatMap(({ unitId, kind }) => (unitId !== null && kind !== null ? [unitId] : []))
  const named = new Set([
    ...old,
    ...results.flatMap(({ unitId, parentUnitId }) => [unitId, parentUnitId].filter((id) => id !== null)),
    ...draft.allotments.flatMap(({ unitId }) => unitId ?? []),
  ])
  const units = await findUnits(executor, day, [...named], [...old, ...changing])
  const [absent, members, codes, rules, namings] = await Promise.all([
    findAbsent(
      executor,
      [...named].filter((id) => !units.has(id)),
    ),
    findMembers(executor, day, unitsWithChoice(draft)),
    findBearers(
      executor,
      day,
      results.flatMap(({ code }) => code ?? []),
    ),
    findKinds(executor, day),
    findNamings(executor, day),
  ])
  const children = Map.groupBy(units.values(), ({ parentId }) => parentId ?? '')
  return {
    ...rules,
    units,
    absent,
    members,
    codes,
    children: new Map([...children].map(([id, below]) => [id, below.map((unit) => unit.id)])),
    naming: (kind, placeName) => unitNamesOf(kind, placeName, namings),
  }
}

/** Old units that do not end by going into exactly one unit. */
function unitsWithChoice({ operations }: Draft): string[] {
  return operations.flatMap(({ unitIds, results, lines }) =>
    unitIds.filter(
      (id) =>
        results.some(({ unitId }) => unitId === id) ||
        lines.filter(({ unitId }) => unitId === id).length !== 1,
    ),
  )
}

/** Units by id, those directly below others, and all that is above, as of a day. */
async function findUnits(
  executor: Executor,
  day: string,
  ids: readonly string[],
  parents: readonly string[],
): Promise<Map<string, GroundUnit>> {
  const { rows } = await sql<GroundUnit>`
    with wanted as (
      select id as unit_id from unnest(${ids}::uuid[]) as id
      union
      select p.unit_id from unit_placement p where p.parent_id = any (${parents}::uuid[]) and p.during @> ${day}::date
    ), near as materialized (
      select p.unit_id, p.path from wanted w join unit_placement p on p.unit_id = w.unit_id and p.during @> ${day}::date
    ), above as (
      select distinct a.path from (select distinct left(path, -4) as path from near) below
      cross join lateral unnest(ancestor_paths(below.path) || below.path) as a (path)
    ), found as (
      select unit_id from near
      union
      select p.unit_id from above join unit_placement p on p.path = above.path collate "C" and p.during @> ${day}::date
    ), change as (
      select w.unit_id, lower(p.during) as on_day, 'place' as what
      from wanted w join unit_placement p on p.unit_id = w.unit_id where lower(p.during) >= ${day}::date
      union all
      select w.unit_id, upper(p.during), 'place'
      from wanted w join unit_placement p on p.unit_id = w.unit_id where upper(p.during) > ${day}::date
      union all
      select w.unit_id, lower(n.during), 'own'
      from wanted w join unit_name n on n.unit_id = w.unit_id where lower(n.during) >= ${day}::date
      union all
      select w.unit_id, lower(k.during), 'own'
      from wanted w join unit_kind_period k on k.unit_id = w.unit_id where lower(k.during) >= ${day}::date
      union all
      select w.unit_id, lower(c.during), 'child'
      from wanted w join unit_placement c on c.parent_id = w.unit_id where lower(c.during) > ${day}::date
    ), later as (
      select unit_id, min(on_day) filter (where what <> 'child') as changes_on, min(on_day) filter (where what = 'place') as placed_anew_on,
        min(on_day) filter (where what = 'child') as joined_on
      from change group by unit_id
    )
    select u.id, n.code, n.name, n.committee_name as "committeeName", n.place_name as "placeName", k.kind_code as kind,
      p.parent_id as "parentId", p.path, u.path as "gatePath", u.version, u.valid_from as "from", later.changes_on as "changesOn",
      later.placed_anew_on as "placedAnewOn", later.joined_on as "joinedOn"
    from found
    join unit u on u.id = found.unit_id
    join unit_placement p on p.unit_id = u.id and p.during @> ${day}::date
    join unit_name n on n.unit_id = u.id and n.during @> ${day}::date
    join unit_kind_period k on k.unit_id = u.id and k.during @> ${day}::date
    left join later on later.unit_id = u.id
    order by p.path collate "C"`.execute(executor)
  return new Map(rows.map((unit) => [unit.id, unit]))
}

async function findAbsent(executor: Executor, ids: readonly string[]): Promise<Map<string, AbsentUnit>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<AbsentUnit & { id: string }>`
    select id, name, path as "gatePath" from unit where id = any (${ids}::uuid[])`.execute(executor)
  return new Map(rows.map(({ id, ...unit }) => [id, unit]))
}

/** Members of units on a day or later, at home or for a time. */
async function findMembers(
  executor: Executor,
  day: string,
  unitIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (unitIds.length === 0) return new Map()
  const { rows } = await sql<{ unitId: string; memberId: string }>`
    select distinct m.unit_id as "unitId", m.member_id as "memberId" from membership m
    where m.unit_id = any (${unitIds}::uuid[]) and m.during && daterange(${day}::date, null)
    order by 1, 2`.execute(executor)
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId)
  return new Map([...byUnit].map(([id, all]) => [id, all.map(({ memberId }) => memberId)]))
}

/** Who bears codes on a day or later. */
async function findBearers(executor: Executor, day: string, codes: readonly string[]): Promise<CodeBearer[]> {
  if (codes.length === 0) return []
  const { rows } = await sql<CodeBearer>`
    select n.code, n.unit_id as "unitId", case when n.during @> ${day}::date then null else lower(n.during) end as "from"
    from unit_name n where n.code = any (${codes}) and n.during && daterange(${day}::date, null)`.execute(
    executor,
  )
  return rows
}

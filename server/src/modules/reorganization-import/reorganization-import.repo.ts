import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { findKinds } from '../units/index.ts'
import type { ImportGround, OldUnit } from './ground.rules.ts'

type Executor = Transaction<DB>

/** Whose reorganization it is, and of which day. */
export interface ReorganizationTarget {
  /** code of the unit whose committee decides */
  readonly scopeCode: string
  /** ISO: its first day */
  readonly effectiveOn: string
}

/**
 * What the files are held against; undefined where there is no such unit on the day before.
 *
 * @param codes that the files name
 */
export async function findGround(
  executor: Executor,
  { scopeCode, effectiveOn }: ReorganizationTarget,
  codes: readonly string[],
): Promise<ImportGround | undefined> {
  const { rows: units } = await sql<OldUnit>`
    with tree as materialized (select * from unit_as_of(${effectiveOn}::date - 1)),
    scope as (select * from tree where code = ${scopeCode}),
    ends as (
      select tree.id from tree join scope on starts_with(tree.path, scope.path)
      join unit_kind kind on kind.code = tree.kind_code where not kind.valid @> ${effectiveOn}::date
    )
    select u.id, u.code, u.kind_code as kind, u.name, coalesce(u.place_name, u.name) as "placeName",
      u.parent_id as "parentId", starts_with(u.path, scope.path) and u.id <> scope.id as "isBelow"
    from tree u cross join scope
    where u.code = any (${codes}) or u.id = scope.id or u.id in (select id from ends) or u.parent_id in (select id from ends)
    order by u.path collate "C"`.execute(executor)
  const scope = units.find(({ code }) => code === scopeCode)
  if (!scope) return undefined
  const { rows: later } = await sql<{ code: string; from: string }>`
    select code, min(lower(during))::text as "from" from unit_name
    where code = any (${codes}) and lower(during) >= ${effectiveOn}::date group by code`.execute(executor)
  const { kinds, mayHangUnder } = await findKinds(executor, effectiveOn)
  const { rows: heads } = await sql<{ day: string; path: string }>`
    select (${effectiveOn}::date - 1)::text as day, path from unit where id = ${scope.id}`.execute(executor)
  const [head] = heads
  if (!head) return undefined
  return {
    scope,
    scopePath: head.path,
    dayBefore: head.day,
    units: new Map(units.map((unit) => [unit.code, unit])),
    later: new Map(later.map(({ code, from }) => [code, from])),
    kinds: new Set([...kinds.keys()].filter((code) => code !== 'root')),
    mayHangUnder,
  }
}

/** How many units of some kinds there are below the unit that decides whose code no file names. */
export async function countMissing(
  executor: Executor,
  { scopeCode, effectiveOn }: ReorganizationTarget,
  kinds: readonly string[],
  codes: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with tree as materialized (select * from unit_as_of(${effectiveOn}::date - 1))
    select count(*)::int as count from tree u join tree scope on scope.code = ${scopeCode} and starts_with(u.path, scope.path)
    where u.id <> scope.id and u.kind_code = any (${kinds}) and u.code <> all (${codes})`.execute(executor)
  return rows[0]?.count ?? 0
}

/** A member somebody looks for, by a digest of the card number, in the unit with a code. */
export interface SoughtMember {
  readonly unitCode: string
  readonly cardDigest: Buffer
}

/** Who of them is there on the day before, at home or for a time; in the order given. */
export async function findMembers(
  executor: Executor,
  { effectiveOn }: ReorganizationTarget,
  sought: readonly SoughtMember[],
): Promise<(string | undefined)[]> {
  if (sought.length === 0) return []
  const { rows } = await sql<{ at: number; memberId: string }>`
    select distinct wanted.at::int as at, private.member_id as "memberId"
    from unnest(${sought.map(({ unitCode }) => unitCode)}::text[], ${sought.map(({ cardDigest }) => cardDigest)}::bytea[])
      with ordinality as wanted (code, digest, at)
    join unit_name named on named.code = wanted.code and named.during @> (${effectiveOn}::date - 1)
    join member_private private on private.card_number_digest = wanted.digest
    join membership m on m.member_id = private.member_id and m.unit_id = named.unit_id
      and m.during @> (${effectiveOn}::date - 1)`.execute(executor)
  const found = new Map(rows.map(({ at, memberId }) => [at, memberId]))
  return sought.map((_, index) => found.get(index + 1))
}

import { foldVietnamese, type UnitNames } from '@chibo/shared'
import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { findKinds, segment } from '../units/index.ts'
import type { ImportGround, PresentUnit, UnitFileRow } from './unit-import.rules.ts'

type Executor = Transaction<DB>

/** Where and from when units are imported. */
export interface ImportTarget {
  /** code of the unit below which they hang */
  readonly topCode: string
  /** ISO; null: without a known beginning */
  readonly effectiveOn: string | null
  /** the day on which the file is held against what is there: the effective one, else today */
  readonly day: string
}

/** The unit below which units are imported, and the tree below it on the day; undefined where there is none then. */
export async function findGround(
  executor: Executor,
  { topCode, effectiveOn, day }: ImportTarget,
  codes: readonly string[],
): Promise<(ImportGround & { readonly topId: string }) | undefined> {
  const present = await sql<PresentUnit>`
    select u.id, u.code, u.kind_code as kind, coalesce(u.place_name, u.name) as name, p.code as "parentCode"
    from unit_as_of(${day}::date) top
    join unit_as_of(${day}::date) u on starts_with(u.path, top.path)
    left join unit_as_of(${day}::date) p on p.id = u.parent_id
    where top.code = ${topCode} order by u.path collate "C"`.execute(executor)
  const [top] = present.rows
  if (!top) return undefined
  const { rows: taken } = await sql<{ code: string; later: string | null }>`
    select n.code, case when n.during @> ${day}::date then null else lower(n.during) end as later
    from unit_name n where n.code = any (${codes}) and n.during && ${lasting(effectiveOn)}
    order by lower(n.during) nulls first`.execute(executor)
  const { kinds, mayHangUnder } = await findKinds(executor, effectiveOn)
  return {
    topId: top.id,
    topCode,
    present: new Map(present.rows.map((unit) => [unit.code, unit])),
    taken: new Map(taken.map(({ code, later }) => [code, later])),
    kinds: new Set([...kinds.keys()].filter((code) => code !== 'root')),
    mayHangUnder,
  }
}

/** Takes up the decision of a unit with a number and days, or enters it. */
export async function enterDecision(
  executor: Executor,
  issuerId: string,
  number: string,
  effectiveOn: string,
): Promise<string> {
  const known = await executor
    .selectFrom('decision')
    .select('id')
    .where('issuer_unit_id', '=', issuerId)
    .where('number', '=', number)
    .where('effective_on', '=', effectiveOn)
    .executeTakeFirst()
  if (known) return known.id
  const id = newUuid()
  await executor
    .insertInto('decision')
    .values({ id, issuer_unit_id: issuerId, number, signed_on: effectiveOn, effective_on: effectiveOn })
    .execute()
  return id
}

/** A unit that is to be written. */
export interface NewUnit extends UnitNames {
  readonly row: UnitFileRow
  readonly id: string
}

/**
 * Writes units below those that are there, parents before their children, and brings today's copies in line.
 *
 * @param units in an order in which parents come first
 * @param today ISO
 */
export async function insertUnits(
  executor: Executor,
  units: readonly NewUnit[],
  target: ImportTarget,
  decisionId: string | null,
  today: string,
): Promise<void> {
  if (units.length === 0) return
  const placed = await placeUnits(executor, units, target)
  const of = <T>(read: (unit: PlacedUnit) => T): T[] => placed.map(read)
  const columns = sql`unnest(${of(({ id }) => id)}::uuid[], ${of(({ parentId }) => parentId)}::uuid[],
    ${of(({ path }) => path)}::text[], ${of(({ row }) => row.code)}::text[], ${of(({ name }) => name)}::text[],
    ${of(({ name }) => foldVietnamese(name))}::text[], ${of(({ committeeName }) => committeeName)}::text[],
    ${of(({ row }) => row.name)}::text[], ${of(({ row }) => row.level)}::text[], ${of(({ children }) => children)}::int[],
    ${of(({ from }) => from)}::date[], ${of(({ to }) => to)}::date[])
    as u (id, parent_id, path, code, name, name_folded, committee_name, place_name, kind_code, children, first, ending)`
  const during = sql`daterange(first, ending)`
  await sql`insert into unit (id, parent_id, path, code, name, name_folded, committee_name, place_name, kind_code, next_segment, in_force)
    select id, parent_id, path, code, name, name_folded, committee_name, place_name, kind_code, children, false from ${columns}`.execute(
    executor,
  )
  await sql`insert into unit_placement (unit_id, parent_id, path, during, decision_id)
    select id, parent_id, path, ${during}, ${decisionId} from ${columns}`.execute(executor)
  await sql`insert into unit_name (unit_id, code, name, name_folded, committee_name, place_name, during, decision_id)
    select id, code, name, name_folded, committee_name, place_name, ${during}, ${decisionId} from ${columns}`.execute(
    executor,
  )
  await sql`insert into unit_kind_period (unit_id, kind_code, during, decision_id)
    select id, kind_code, ${during}, ${decisionId} from ${columns}`.execute(executor)
  await sql`select refresh_unit(${today}::date, ${of(({ id }) => id)}::uuid[])`.execute(executor)
}

interface PlacedUnit extends NewUnit {
  readonly parentId: string
  readonly path: string
  /** its days: none before its parent's first, none after its parent's last */
  readonly from: string | null
  readonly to: string | null
  /** how many of the segments below it are taken */
  readonly children: number
}

interface Parent {
  readonly id: string
  readonly path: string
  readonly from: string | null
  readonly to: string | null
}

/** Gives every unit the next free segment below its parent, and the days that its parent leaves it. */
async function placeUnits(
  executor: Executor,
  units: readonly NewUnit[],
  { topCode, day, effectiveOn }: ImportTarget,
): Promise<PlacedUnit[]> {
  const parentOf = ({ row }: NewUnit): string => (row.parentCode === '' ? topCode : row.parentCode)
  const counts = new Map<string, number>()
  for (const unit of units) counts.set(parentOf(unit), (counts.get(parentOf(unit)) ?? 0) + 1)
  const { rows } = await sql<Parent & { code: string; first: number }>`
    update unit u set next_segment = u.next_segment + wanted.count
    from unnest(${[...counts.keys()]}::text[], ${[...counts.values()]}::int[]) as wanted (code, count)
    join unit_as_of(${day}::date) parent on parent.code = wanted.code
    where u.id = parent.id
    returning parent.code, u.id, parent.path, u.next_segment - wanted.count as first,
      greatest(u.valid_from, ${effectiveOn}::date)::text as "from", u.valid_to::text as "to"`.execute(
    executor,
  )
  const places = new Map(rows.map(({ code, first, ...parent }) => [code, { ...parent, next: first }]))
  return units.map((unit) => {
    const parent = places.get(parentOf(unit))
    if (!parent) throw new Error(`the parent of ${unit.row.code} is not placed`)
    const { id: parentId, from, to } = parent
    const path = parent.path + segment(parent.next)
    parent.next += 1
    places.set(unit.row.code, { id: unit.id, path, from, to, next: 0 })
    return { ...unit, parentId, path, from, to, children: counts.get(unit.row.code) ?? 0 }
  })
}

function lasting(effectiveOn: string | null): RawBuilder<string> {
  return sql<string>`daterange(${effectiveOn}::date, null)`
}

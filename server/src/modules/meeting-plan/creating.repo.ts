import type { Scope } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import type { Period } from './periods.rules.ts'

type Executor = Transaction<DB>

/** A unit whose plan is to be made. */
export interface Planning {
  /** today's */
  readonly path: string
  /** of the kinds that were named: those that are held monthly or quarterly somewhere in the year */
  readonly rhythmic: readonly string[]
}

/** The unit, and which of some kinds have a rhythm in a year; undefined if there is no such unit. */
export async function findPlanning(
  executor: Executor,
  unitId: string,
  kinds: readonly string[],
  year: number,
): Promise<Planning | undefined> {
  const { rows } = await sql<Planning>`
    select u.path, array(
      select distinct r.kind_code from meeting_kind_rule r
      where r.kind_code = any (${kinds}::text[]) and r.rhythm in ('MONTHLY', 'QUARTERLY')
        and r.during && daterange(make_date(${year}, 1, 1), make_date(${year} + 1, 1, 1))) as rhythmic
    from unit u where u.id = ${unitId}`.execute(executor)
  return rows[0]
}

/** A slot that the rules ask for. */
export interface NewSlot {
  readonly unitId: string
  readonly kind: string
  readonly bodyId: string | null
  readonly from: string
  readonly until: string
  readonly ordinal: number
}

/** What slots to look for. */
export interface Wanted {
  readonly path: string
  readonly scope: Scope
  readonly kinds: readonly string[]
  readonly periods: readonly Period[]
  /** at most so many */
  readonly limit: number
}

/**
 * The slots that are not there yet: by the rules of the last day of each period, of the units and bodies that are there then.
 * Cancelled ones do not count as there.
 */
export async function findMissing(executor: Executor, wanted: Wanted): Promise<NewSlot[]> {
  const { path, scope, kinds, periods, limit } = wanted
  const of = <T>(read: (one: Period) => T): T[] => periods.map(read)
  const { rows } = await sql<NewSlot>`
    select u.id as "unitId", r.kind_code as kind, b.id as "bodyId", p.first as "from", p.next as until, n.ordinal
    from unnest(${of(({ rhythm }) => rhythm)}::text[], ${of(({ from }) => from)}::date[], ${of(({ until }) => until)}::date[])
      as p (rhythm, first, next)
    join unit u on ${scope === 'UNIT' ? sql`u.path = ${path}` : sql`u.path >= ${path} and u.path < ${`${path}~`}`}
    join unit_placement here on here.unit_id = u.id and here.during @> (p.next - 1)
    join unit_kind_period k on k.unit_id = u.id and k.during @> (p.next - 1)
    join meeting_kind_rule r on r.unit_kind_code = k.kind_code and r.rhythm = p.rhythm and r.kind_code = any (${kinds}::text[])
      and r.during @> (p.next - 1)
    left join body b on b.unit_id = u.id and b.kind_code = r.body_kind_code and b.during @> (p.next - 1)
    cross join lateral generate_series(1, r.times) as n (ordinal)
    where (r.body_kind_code is null or b.id is not null)
      and not exists (select from plan_slot s where s.unit_id = u.id and s.kind_code = r.kind_code
        and coalesce(s.body_id, s.unit_id) = coalesce(b.id, u.id) and s.period_from = p.first and s.ordinal = n.ordinal
        and s.state <> 'CANCELLED')
    order by u.path, r.kind_code, b.id, p.first, n.ordinal
    limit ${limit}`.execute(executor)
  return rows
}

/** The insertion of slots that nobody else planned meanwhile; answers their ids as well. */
export function slotInsertion(
  executor: Executor,
  slots: readonly NewSlot[],
): { readonly ids: readonly string[]; readonly write: CompiledQuery } {
  const ids = slots.map(() => newUuid())
  const of = <T>(read: (one: NewSlot) => T): T[] => slots.map(read)
  const write = sql`
    insert into plan_slot (id, unit_id, kind_code, body_id, period, ordinal)
    select s.id, s.unit_id, s.kind, s.body_id, daterange(s.first, s.next), s.ordinal
    from unnest(${ids}::uuid[], ${of(({ unitId }) => unitId)}::uuid[], ${of(({ kind }) => kind)}::text[],
      ${of(({ bodyId }) => bodyId)}::uuid[], ${of(({ from }) => from)}::date[], ${of(({ until }) => until)}::date[],
      ${of(({ ordinal }) => ordinal)}::smallint[]) as s (id, unit_id, kind, body_id, first, next, ordinal)
    on conflict do nothing`.compile(executor)
  return { ids, write }
}

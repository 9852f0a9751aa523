import { sql, type CompiledQuery, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import { recordedOfRows, type ActsOfRows } from '../recorded/index.ts'
import type { BodyFacts, Term } from './bodies.rules.ts'
import type { Days } from './offices.rules.ts'

type Executor = Transaction<DB>

/** A body with today's path of its unit. */
export interface FoundBody extends Days {
  readonly id: string
  readonly unitId: string
  readonly path: string
  readonly kind: string
  readonly name: string
  readonly version: number
}

/** A body, locked with its unit, as whoever is appointed in it locks that; undefined if there is none. */
export async function findBody(executor: Executor, id: string): Promise<FoundBody | undefined> {
  const { rows } = await sql<FoundBody>`
    select b.id, b.unit_id as "unitId", u.path, b.kind_code as kind, b.name, b.version, lower(b.during) as "from", upper(b.during) as "to"
    from body b join unit u on u.id = b.unit_id where b.id = ${id} for no key update of b, u`.execute(
    executor,
  )
  return rows[0]
}

/** Who has a seat or an office in a body on a day or later. */
export async function findUsers(executor: Executor, bodyId: string, day: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct person_name as name from (
      select s.person_name from body_seat s where s.body_id = ${bodyId} and coalesce(upper(s.during) > ${day}::date, true)
      union all
      select o.person_name from office o where o.body_id = ${bodyId} and coalesce(upper(o.during) > ${day}::date, true)
    ) held order by 1`.execute(executor)
  return rows.map(({ name }) => name)
}

const Facts = z.object({
  path: z.string(),
  unitName: z.string(),
  unitKind: z.string().nullable(),
  unitEndsOn: z.string().nullable(),
  label: z.object({ vi: z.string(), en: z.string() }).nullable(),
  isDeclared: z.boolean(),
  others: z.array(z.object({ name: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
})

/** What is known of a unit and a kind of body on a day; undefined if there is no such unit. */
export async function findBodyFacts(
  executor: Executor,
  unitId: string,
  kind: string,
  day: string,
): Promise<(BodyFacts & { readonly path: string; readonly unitEndsOn: string | null }) | undefined> {
  const { rows } = await sql`
    select u.path, coalesce(n.name, u.name)::text as "unitName", k.kind_code as "unitKind", u.valid_to as "unitEndsOn",
      (select json_build_object('vi', b.label_vi, 'en', b.label_en) from body_kind b
        where b.code = ${kind} and b.valid @> ${day}::date) as label,
      exists (select from unit_kind_body d where d.kind_code = k.kind_code and d.body_kind_code = ${kind}
        and d.during @> ${day}::date) as "isDeclared",
      (select coalesce(json_agg(json_build_object('name', o.name, 'from', lower(o.during), 'to', upper(o.during)) order by o.id), '[]')
        from body o where o.unit_id = u.id and o.kind_code = ${kind}) as others
    from unit u
    left join unit_name n on n.unit_id = u.id and n.during @> ${day}::date
    left join unit_kind_period k on k.unit_id = u.id and k.during @> ${day}::date
    where u.id = ${unitId} for no key update of u`.execute(executor)
  return rows[0] === undefined ? undefined : Facts.parse(rows[0])
}

/** The insertion of a body in its first version. */
export function bodyInsertion(
  executor: Executor,
  body: Days & {
    readonly id: string
    readonly unitId: string
    readonly kind: string
    readonly name: string
    readonly decisionId: string | null
  },
): CompiledQuery {
  const { id, unitId, kind, name, decisionId, from, to } = body
  return sql`insert into body (id, unit_id, kind_code, name, during, decision_id)
    values (${id}, ${unitId}, ${kind}, ${name}, daterange(${from}::date, ${to}::date), ${decisionId})`.compile(
    executor,
  )
}

/** What ends a body, which makes its next version. */
export function bodyEnd(executor: Executor, id: string, day: string): CompiledQuery {
  return sql`update body set during = daterange(lower(during), ${day}::date), version = version + 1
    where id = ${id}`.compile(executor)
}

/** Terms of a unit's committee, oldest first. */
export async function findTerms(executor: Executor, unitId: string): Promise<Term[]> {
  const { rows } = await sql<Term>`
    select id, ordinal, lower(during) as "from", upper(during) as "to" from committee_term where unit_id = ${unitId}
    order by during`.execute(executor)
  return rows
}

/** The insertion of a term. */
export function termInsertion(executor: Executor, term: Term & { readonly unitId: string }): CompiledQuery {
  const { id, unitId, ordinal, from, to } = term
  return sql`insert into committee_term (id, unit_id, ordinal, during)
    values (${id}, ${unitId}, ${ordinal}, daterange(${from}::date, ${to}::date))`.compile(executor)
}

/** What ends a term. */
export function termEnd(executor: Executor, id: string, day: string): CompiledQuery {
  return sql`update committee_term set during = daterange(lower(during), ${day}::date) where id = ${id}`.compile(
    executor,
  )
}

/** Seats that members have in a body at any time. */
export async function findSeatsOf(
  executor: Executor,
  bodyId: string,
  memberIds: readonly string[],
): Promise<(Days & { readonly memberId: string })[]> {
  const { rows } = await sql<Days & { readonly memberId: string }>`
    select member_id as "memberId", lower(during) as "from", upper(during) as "to" from body_seat
    where body_id = ${bodyId} and member_id = any (${memberIds}::uuid[]) order by id`.execute(executor)
  return rows
}

/** A seat as it is written. */
export interface NewSeat extends Days {
  readonly id: string
  readonly bodyId: string
  readonly termId: string | null
  readonly memberId: string | null
  readonly personName: string
  readonly personOffice: string | null
}

/** Writes seats, each as part of its own act. */
export async function insertSeats(
  executor: Executor,
  acts: ActsOfRows,
  seats: readonly NewSeat[],
  decisionId: string | null,
): Promise<void> {
  const column = <Name extends keyof NewSeat>(name: Name): NewSeat[Name][] => seats.map((seat) => seat[name])
  await recordedOfRows(
    executor,
    acts,
    'body_seat',
    sql`insert into body_seat (id, body_id, term_id, member_id, person_name, person_office, during, decision_id)
      select n.id, n.body_id, n.term_id, n.member_id, n.name, n.office, daterange(n.first_day, n.end_day), ${decisionId}::uuid
      from unnest(${column('id')}::uuid[], ${column('bodyId')}::uuid[], ${column('termId')}::uuid[], ${column('memberId')}::uuid[],
        ${column('personName')}::text[], ${column('personOffice')}::text[], ${column('from')}::date[], ${column('to')}::date[])
        as n (id, body_id, term_id, member_id, name, office, first_day, end_day)`,
  )
}

/** A seat that somebody has or had. */
export interface HeldSeat extends Days {
  readonly id: string
  readonly unitId: string
  /** today's, of the unit */
  readonly path: string
  readonly memberId: string | null
  readonly version: number
}

/** Seats by their ids, locked. */
export async function findHeldSeats(executor: Executor, ids: readonly string[]): Promise<HeldSeat[]> {
  const { rows } = await sql<HeldSeat>`
    select s.id, b.unit_id as "unitId", u.path, s.member_id as "memberId", s.version, lower(s.during) as "from", upper(s.during) as "to"
    from body_seat s join body b on b.id = s.body_id join unit u on u.id = b.unit_id
    where s.id = any (${ids}::uuid[]) order by s.id for no key update of s`.execute(executor)
  return rows
}

/** Ends seats on a day, each as part of its own act. */
export async function setSeatEnds(
  executor: Executor,
  acts: ActsOfRows,
  { day, decisionId }: { readonly day: string; readonly decisionId: string | null },
): Promise<void> {
  await recordedOfRows(
    executor,
    acts,
    'body_seat',
    sql`update body_seat set during = daterange(lower(during), ${day}::date), ended_by_decision_id = ${decisionId}::uuid,
      version = version + 1 where id = any (${acts.rowIds}::uuid[])`,
  )
}

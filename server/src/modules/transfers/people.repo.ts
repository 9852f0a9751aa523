import type { Label } from '@chibo/shared'
import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { Later, OnDay } from './transfers.rules.ts'

type Executor = Transaction<DB>

/** Where somebody is, with today's path of it; the path is null for an organization that is not kept here. */
export interface Whereabouts {
  readonly unitId: string | null
  readonly name: string
  readonly path: string | null
}

/** A unit with today's path. */
export interface Located {
  readonly id: string
  readonly path: string
}

/** Somebody on the day of an act. */
export interface Person extends OnDay {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly joinedOn: string | null
  readonly home: (Whereabouts & { readonly unitId: string; readonly path: string }) | null
  /** offices and seats that they hold in the home of the day, on it or later */
  readonly held: readonly Label[]
  /** where they stay for a time on the day */
  readonly stay: Whereabouts | null
  /** today's units through which they are read */
  readonly homeUnit: Located | null
  readonly temporaryUnit: Located | null
  /** where a transfer that is under way leads to */
  readonly openTo: string | null
}

/** Which rows must not begin later than an act. */
export interface Following {
  readonly what: Later['what']
  readonly table: 'membership' | 'member_end'
  /** of its rows, called `f` */
  readonly where: RawBuilder<unknown>
}

const homes: Following = { what: 'HOME', table: 'membership', where: sql`f.kind = 'HOME'` }
const stays: Following = { what: 'STAY', table: 'membership', where: sql`f.kind = 'TEMPORARY'` }
// What has no end of its own would hold beyond the end of membership.
const ends: Following = { what: 'END', table: 'member_end', where: sql`true` }

/** What each act would write, and must therefore not begin later. */
export const FOLLOWING = {
  MOVING: [
    homes,
    // Whoever stayed there for a time is there at home.
    {
      ...stays,
      where: sql`f.kind = 'TEMPORARY' and f.unit_id in (select t.to_unit_id from transfer t where t.member_id = f.member_id and t.state = 'SENT')`,
    },
    ends,
  ],
  DECIDING: [homes, ends],
  STAYING: [stays, ends],
} as const satisfies Readonly<Record<string, readonly Following[]>>

/**
 * People on a day, as far as the second net shows them. Who acts has locked them.
 *
 * @param since whether what begins on the day itself is later, too: then it would hold on no day
 */
export async function findPeople(
  executor: Executor,
  ids: readonly string[],
  day: string,
  following: readonly Following[],
  since: 'on' | 'after',
): Promise<ReadonlyMap<string, Person>> {
  const on = sql`${day}::date`
  const begun = following.map(
    ({ what, table, where }) => sql`
      select ${what}::text as what, lower(f.during) as day from ${sql.table(table)} f
      where f.member_id = m.id and ${since === 'on' ? sql`lower(f.during) >= ${on}` : sql`lower(f.during) > ${on}`} and ${where}`,
  )
  const place = (kind: 'HOME' | 'TEMPORARY'): RawBuilder<unknown> => sql`(
    select json_build_object('unitId', s.unit_id, 'name', coalesce(s.outside_name, u.name), 'path', u.path)
    from membership s left join unit u on u.id = s.unit_id
    where s.member_id = m.id and s.kind = ${kind} and s.during @> ${on})`
  const lasts = sql`coalesce(upper(t.during) > ${on}, true)`
  const held = sql`(
    select coalesce(json_agg(json_build_object('vi', h.vi, 'en', h.en) order by h.vi), '[]') from (
      select k.label_vi as vi, k.label_en as en from office t join office_kind k on k.code = t.kind_code
      where t.member_id = m.id and t.unit_id = home.unit_id and ${lasts}
      union all
      select b.name, b.name from body_seat t join body b on b.id = t.body_id
      where t.member_id = m.id and b.unit_id = home.unit_id and ${lasts}) h)`
  const { rows } = await sql<Person>`
    select m.id, m.full_name as name, m.version, m.joined_on as "joinedOn", m.merged_into_id is not null as "isMerged", ${located(sql`m.home_unit_id`)} as "homeUnit", ${located(sql`m.temporary_unit_id`)} as "temporaryUnit",
      ${place('HOME')} as home, ${place('TEMPORARY')} as stay, ${held} as held,
      exists (select from member_end e where e.member_id = m.id and e.during @> ${on}) as "hasEnded",
      (select t.to_name from transfer t where t.member_id = m.id and t.state in ('DECIDED', 'SENT') order by t.id limit 1) as "openTo",
      (select json_build_object('what', l.what, 'day', l.day) from (${sql.join(begun, sql` union all `)}) l order by l.day, l.what limit 1) as later
    from member m
    left join membership home on home.member_id = m.id and home.kind = 'HOME' and home.during @> ${on}
    where m.id = any (${ids})`.execute(executor)
  return new Map(rows.map((row) => [row.id, row]))
}

function located(unitId: RawBuilder<unknown>): RawBuilder<Located | null> {
  return sql`(select json_build_object('id', here.id, 'path', here.path) from unit here where here.id = ${unitId})`
}

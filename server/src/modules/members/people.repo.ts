import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { MemberPaths } from './people.policy.ts'

type Executor = Transaction<DB>

/** A person as a record names them. */
export interface NamedPerson {
  readonly memberId: string | null
  readonly name: string
  readonly office: string | null
}

/** A member with what a policy needs, and whether membership had ended on the day. */
export interface MemberOnDay extends NamedPerson, MemberPaths {
  readonly memberId: string
  readonly ended: boolean
}

/**
 * Members by id with name and office on a day, as far as the second net shows them.
 *
 * @param unitId offices of this unit go before those of others
 */
export async function findMembersOnDay(
  executor: Executor,
  ids: readonly string[],
  day: string,
  unitId: string,
): Promise<MemberOnDay[]> {
  const { rows } = await sql<MemberOnDay>`
    select m.id as "memberId", m.full_name as name, ${officeOf(sql`m.id`, day, unitId)} as office,
      home.path as "homePath", stay.path as "temporaryPath",
      exists (select from member_end e where e.member_id = m.id and e.during @> ${day}::date) as ended
    from member m left join unit home on home.id = m.home_unit_id left join unit stay on stay.id = m.temporary_unit_id
    where m.id = any (${ids})`.execute(executor)
  return rows
}

/**
 * Name and office of the member of an account. One who acts in another cell than their own is not shown by the second
 * net: then records that name them tell the name.
 *
 * @returns a name of null where nothing tells it
 */
export async function findSelf(
  executor: Executor,
  memberId: string,
  day: string,
  unitId: string,
): Promise<{ readonly name: string | null; readonly office: string | null }> {
  const member = sql`${memberId}::uuid`
  const { rows } = await sql<{ name: string | null; office: string | null }>`
    select coalesce(
      (select m.full_name from member m where m.id = ${member}),
      (select named.name from (
        select o.person_name as name, o.during from office o where o.member_id = ${member}
        union all select s.person_name, s.during from body_seat s where s.member_id = ${member}
        union all select g.person_name, g.during from work_group_member g where g.member_id = ${member}
        union all select c.person_name, c.during from unit_charge c where c.member_id = ${member}
      ) named order by named.during desc, named.name limit 1)) as name,
      ${officeOf(member, day, unitId)} as office`.execute(executor)
  return rows[0] ?? { name: null, office: null }
}

/** The office that tells most about a member on a day: of the unit, of its bodies, of others, of a group or charge. */
function officeOf(member: RawBuilder<unknown>, day: string, unitId: string): RawBuilder<string | null> {
  const on = sql`${day}::date`
  const unit = sql`${unitId}::uuid`
  return sql`(select held.label from (
    select concat_ws(' ', k.label_vi, case k.held_of when 'PLACE' then o.place_name when 'BODY' then b.name else n.name end) as label,
      case when o.unit_id = ${unit} then 0 else 2 end as distance, k.rank
    from office o join office_kind k on k.code = o.kind_code left join body b on b.id = o.body_id
    left join unit_name n on n.unit_id = o.unit_id and n.during @> ${on}
    where o.member_id = ${member} and o.during @> ${on}
    union all
    select s.person_office, case when b.unit_id = ${unit} then 1 else 3 end, 0 from body_seat s join body b on b.id = s.body_id
    where s.member_id = ${member} and s.during @> ${on} and s.person_office is not null
    union all
    select g.person_office, 4, 0 from work_group_member g
    where g.member_id = ${member} and g.during @> ${on} and g.person_office is not null
    union all
    select c.person_office, 4, 0 from unit_charge c
    where c.member_id = ${member} and c.during @> ${on} and c.person_office is not null
  ) held order by held.distance, held.rank, held.label limit 1)`
}

import { ROLES, type MemberActKind, type Role } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import type { MemberPaths } from '../members/index.ts'

type Executor = Transaction<DB>

/** An act that is to be undone. */
export interface MadeAct extends MemberPaths {
  readonly id: string
  readonly kind: MemberActKind
  readonly unitId: string
  /** today's path of the unit */
  readonly unitPath: string
  readonly memberId: string | null
  readonly effectiveOn: string
  readonly isUndone: boolean
  readonly version: number
}

/**
 * An act, locked together with its member; undefined where there is none that the second net shows. The member is locked first:
 * where they are at home is read when nobody can receive them elsewhere any more.
 */
export async function findMadeAct(executor: Executor, id: string): Promise<MadeAct | undefined> {
  await sql`select from member where id = (select member_id from member_act where id = ${id}) for update`.execute(
    executor,
  )
  const { rows } = await sql<MadeAct>`
    select a.id, a.kind, a.unit_id as "unitId", u.path as "unitPath", a.member_id as "memberId", a.effective_on as "effectiveOn",
      a.undone_at is not null as "isUndone", a.version, home.path as "homePath", stay.path as "temporaryPath"
    from member_act a join unit u on u.id = a.unit_id
    left join member m on m.id = a.member_id
    left join unit home on home.id = m.home_unit_id left join unit stay on stay.id = m.temporary_unit_id
    where a.id = ${id} for update of a`.execute(executor)
  return rows[0]
}

/** What an act wrote about: the members, and today's paths of the units. */
export interface ActReach {
  readonly memberIds: readonly string[]
  readonly paths: readonly string[]
}

/** The members that the rows of an act name, and the units of these rows and of these members. */
export async function findActReach(executor: Executor, actId: string): Promise<ActReach> {
  const { rows } = await sql<ActReach>`
    with written as (
      select changed_table, r.row from recorded_change, lateral (values (before), (after)) as r (row)
      where member_act_id = ${actId} and r.row is not null
    ), members as (
      select distinct coalesce(row->>'member_id', case changed_table when 'member' then row->>'id' end)::uuid as id from written
    ), units as (
      select (row->>'unit_id')::uuid as id from written union select (row->>'home_unit_id')::uuid from written
      union select (row->>'from_unit_id')::uuid from written union select (row->>'to_unit_id')::uuid from written
      union select ms.unit_id from membership ms where ms.member_id in (select id from members)
    )
    select array(select id from members where id is not null) as "memberIds",
      array(select distinct u.path from units join unit u on u.id = units.id) as paths`.execute(executor)
  return rows[0] ?? { memberIds: [], paths: [] }
}

/** Keeps the acts on somebody whose entry is undone: they name nobody any more. */
export async function releaseActs(executor: Executor, memberId: string): Promise<void> {
  await sql`update member_act set member_id = null where member_id = ${memberId}`.execute(executor)
}

/** Keeps that an act was undone, and why. */
export async function setUndone(executor: Executor, id: string, reason: string, now: Date): Promise<void> {
  await sql`
    update member_act set undone_at = ${now}, undone_reason = ${reason}, version = version + 1 where id = ${id}`.execute(
    executor,
  )
}

/** An office of a member that an act wrote, with a role that it brings. */
export interface OfficeRights {
  readonly memberId: string
  /** today's, of the unit */
  readonly path: string
  readonly role: Role | null
  /** whether it holds again once the act is undone, and somebody can sign in as the member */
  readonly comesBack: boolean
}

const Brought = z.enum(ROLES).nullable()

/** What offices bring that an act wrote, today or later; a role of null where they bring none. */
export async function findOfficeRights(
  executor: Executor,
  actId: string,
  today: string,
): Promise<OfficeRights[]> {
  const { rows } = await sql<Omit<OfficeRights, 'role'> & { readonly role: string | null }>`
    select o.member_id as "memberId", u.path, r.role,
      o.has_before and coalesce(upper(o.during) > ${today}::date, true)
        and exists (select from account a where a.member_id = o.member_id) as "comesBack"
    from (
      select distinct on (changed_row) before is not null as has_before, (row->>'member_id')::uuid as member_id,
        (row->>'unit_id')::uuid as unit_id, row->>'kind_code' as kind_code, (row->>'during')::daterange as during
      from recorded_change, lateral (select coalesce(before, after) as row) as r
      where member_act_id = ${actId} and changed_table = 'office' order by changed_row, id
    ) o
    join unit u on u.id = o.unit_id
    left join office_role r on r.office_kind_code = o.kind_code and r.unit_kind_code = u.kind_code and r.during && o.during
    where o.member_id is not null`.execute(executor)
  return rows.map((row) => ({ ...row, role: Brought.parse(row.role) }))
}

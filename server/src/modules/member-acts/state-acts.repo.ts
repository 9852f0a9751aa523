import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { MemberPaths } from '../members/index.ts'
import { pathsTo } from '../units/index.ts'
import type { DatedRow } from './timeline.rules.ts'

type Executor = Transaction<DB>

/** A member who is acted on, and whose version is looked at. */
export interface ActedMember extends MemberPaths {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly joinedOn: string | null
  readonly probationUntil: string | null
  readonly isMerged: boolean
  /** sealed */
  readonly birthDate: Uint8Array | null
  /** whether they can sign in */
  readonly hasAccount: boolean
}

/** Members by their ids, locked in the order of these; those that the second net does not show are left out. */
export async function findActed(executor: Executor, ids: readonly string[]): Promise<ActedMember[]> {
  const { rows } = await sql<ActedMember>`
    select m.id, m.full_name as name, m.version, m.joined_on as "joinedOn", m.probation_until as "probationUntil",
      m.merged_into_id is not null as "isMerged", home.path as "homePath", stay.path as "temporaryPath",
      (select p.birth_date from member_private p where p.member_id = m.id) as "birthDate",
      exists (select from account a where a.member_id = m.id and a.disabled_at is null) as "hasAccount"
    from member m left join unit home on home.id = m.home_unit_id left join unit stay on stay.id = m.temporary_unit_id
    where m.id = any (${ids}) order by m.id for update of m`.execute(executor)
  return rows
}

/** Which dated rows of members are meant. */
type Line = 'STANDING' | 'ACTIVITY' | 'HINDRANCE' | 'HOME' | 'TEMPORARY' | 'END' | 'HELD'

interface LineRow extends DatedRow {
  readonly line: Line
  readonly memberId: string
}

/** The dated rows of a member. */
export type Lines = Readonly<Record<Line, readonly DatedRow[]>>

/** Every dated row of members; what they hold, as far as it holds on a day or later. */
export async function findLines(
  executor: Executor,
  ids: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Lines>> {
  const held = sql`coalesce(upper(t.during) > ${day}::date, true)`
  const { rows } = await sql<LineRow>`
    select line, id, member_id as "memberId", value, lower(during) as "from", upper(during) as "to" from (
      select 'STANDING' as line, id::text, member_id, standing as value, during from member_standing
      union all select 'ACTIVITY', id::text, member_id, activity, during from member_activity
      union all select 'HINDRANCE', id::text, member_id, kind, during from member_hindrance
      union all select kind, id::text, member_id, coalesce(unit_id::text, outside_name), during from membership
      union all select 'END', id::text, member_id, reason, during from member_end
      union all select 'HELD', t.id::text, t.member_id, k.label_vi, t.during
        from office t join office_kind k on k.code = t.kind_code where ${held}
      union all select 'HELD', t.id::text, t.member_id, b.name, t.during
        from body_seat t join body b on b.id = t.body_id where ${held}
      union all select 'HELD', t.id::text, t.member_id, g.name, t.during
        from work_group_member t join work_group g on g.id = t.work_group_id where ${held}
      union all select 'HELD', t.id::text, t.member_id, u.name, t.during
        from unit_charge t join unit u on u.id = t.unit_id where ${held}
    ) as dated where member_id = any (${ids})`.execute(executor)
  return new Map(
    ids.map((id) => {
      const own = rows.filter((row) => row.memberId === id)
      const of = (line: Line): DatedRow[] => own.filter((row) => row.line === line)
      return [
        id,
        {
          STANDING: of('STANDING'),
          ACTIVITY: of('ACTIVITY'),
          HINDRANCE: of('HINDRANCE'),
          HOME: of('HOME'),
          TEMPORARY: of('TEMPORARY'),
          END: of('END'),
          HELD: of('HELD'),
        },
      ]
    }),
  )
}

/** The lowest unit that is, or is above, all units with some paths; the root where they share nothing else. */
export async function findCommonUnit(executor: Executor, paths: readonly string[]): Promise<string> {
  const [first = '', ...rest] = paths
  let common = first
  while (!rest.every((path) => path.startsWith(common))) common = common.slice(0, -4)
  const { rows } = await sql<{ id: string }>`
    select id from unit where path = any (${pathsTo(common)}::text[]) order by length(path) desc limit 1`.execute(
    executor,
  )
  const [unit] = rows
  if (!unit) throw new Error('no unit is above all')
  return unit.id
}

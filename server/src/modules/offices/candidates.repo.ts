import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { MemberPaths } from '../members/index.ts'

/** Somebody on a day, as far as the second net shows them. */
export interface MemberOnFirstDay extends MemberPaths {
  readonly memberId: string
  /** ISO */
  readonly day: string
  readonly name: string
  readonly isMember: boolean
  /** the first day without membership, if it has ended by the day or is to end later */
  readonly endsOn: string | null
  /** whether somebody can sign in as them: then an office brings them rights */
  readonly hasAccount: boolean
}

/** A member, and the first day of what they are to take. */
export interface WantedMember {
  readonly memberId: string
  readonly day: string
}

/** Members on days, locked in the order of their ids: whoever ends a membership waits, or is waited for. */
export async function findCandidates(
  executor: Transaction<DB>,
  wanted: readonly WantedMember[],
): Promise<readonly MemberOnFirstDay[]> {
  if (wanted.length === 0) return []
  const ids = wanted.map(({ memberId }) => memberId)
  await sql`select from member where id = any (${ids}::uuid[]) order by id for no key update`.execute(
    executor,
  )
  const { rows } = await sql<MemberOnFirstDay>`
    select m.id as "memberId", w.day, m.full_name as name, home.path as "homePath", stay.path as "temporaryPath",
      exists (select from member_standing s where s.member_id = m.id and s.during @> w.day) as "isMember",
      (select min(lower(e.during)) from member_end e where e.member_id = m.id and coalesce(upper(e.during) > w.day, true)) as "endsOn",
      exists (select from account a where a.member_id = m.id) as "hasAccount"
    from (select distinct id, day from unnest(${ids}::uuid[], ${wanted.map(({ day }) => day)}::date[]) as given (id, day)) w
    join member m on m.id = w.id
    left join unit home on home.id = m.home_unit_id left join unit stay on stay.id = m.temporary_unit_id`.execute(
    executor,
  )
  return rows
}

import type { AttendanceMode, AttendanceStatus } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Transaction<DB>

/** The meeting whose roll is written. */
export interface RollOf {
  readonly id: string
  readonly unitId: string
  readonly bodyId: string | null
  /** ISO */
  readonly heldOn: string
}

/**
 * The insertion of the roll of a meeting, unless there is one: whoever was a member that day, with what held then. Two
 * who insert it at once insert it once.
 */
export function rollInsertion(executor: Executor, meeting: RollOf): CompiledQuery {
  return sql`
    insert into attendance (meeting_id, member_id, expected, not_expected_reason, standing, activity, membership_kind, voting)
    select ${meeting.id}::uuid, r.member_id, r.not_expected_reason is null, r.not_expected_reason, r.standing, r.activity,
      r.membership_kind, r.voting
    from meeting_roll(${meeting.unitId}::uuid, ${meeting.bodyId}::uuid, ${meeting.heldOn}::date) r
    where not exists (select from attendance where meeting_id = ${meeting.id}::uuid)
    order by r.member_id
    on conflict do nothing`.compile(executor)
}

/** What is told of one member; null keeps mode and speaking of one who came before and comes still. */
export interface Mark {
  readonly memberId: string
  readonly status: AttendanceStatus | null
  readonly mode: AttendanceMode | null
  readonly reason: string | null
  readonly spoke: boolean | null
}

/**
 * Locks members on the roll of a meeting in one order: clerks who mark at once wait for each other row by row, and never
 * in a circle.
 *
 * @returns indexes of those who are not on the roll; nobody is ever taken off it
 */
export async function lockOnRoll(
  executor: Executor,
  meetingId: string,
  memberIds: readonly string[],
): Promise<number[]> {
  const named = `{${memberIds.join(',')}}`
  const { rows } = await sql<{ index: number }>`
    with locked as materialized (
      select a.member_id from attendance a
      where a.meeting_id = ${meetingId}::uuid and a.member_id = any (${named}::uuid[])
      order by a.member_id for no key update
    )
    select (m.place - 1)::int as index from unnest(${named}::uuid[]) with ordinality as m (member_id, place)
    where m.member_id not in (select locked.member_id from locked) order by m.place`.execute(executor)
  return rows.map((row) => row.index)
}

/** What marks members on the roll, all in one statement. */
export function attendanceChange(
  executor: Executor,
  meetingId: string,
  marks: readonly Mark[],
): CompiledQuery {
  const column = <Name extends keyof Mark>(name: Name): Mark[Name][] => marks.map((mark) => mark[name])
  return sql`
    update attendance a set status = mark.status, reason = mark.reason,
      mode = case when mark.came then coalesce(mark.mode, a.mode, 'IN_ROOM') end,
      spoke = mark.came and coalesce(mark.spoke, a.spoke)
    from (
      select m.*, coalesce(m.status in ('PRESENT', 'LATE'), false) as came
      from unnest(${column('memberId')}::uuid[], ${column('status')}::text[], ${column('mode')}::text[],
        ${column('reason')}::text[], ${column('spoke')}::boolean[]) as m (member_id, status, mode, reason, spoke)
    ) mark
    where a.meeting_id = ${meetingId}::uuid and a.member_id = mark.member_id`.compile(executor)
}

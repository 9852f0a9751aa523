import type { AttendanceMode, AttendanceStatus } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
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
 * Writes the roll of a meeting, in one statement, unless there is one: whoever was a member that day, with what held
 * then. Two who write it at once write it once.
 */
export async function writeRoll(executor: Executor, meeting: RollOf): Promise<void> {
  await sql`
    insert into attendance (meeting_id, member_id, expected, not_expected_reason, standing, activity, membership_kind, voting)
    select ${meeting.id}::uuid, r.member_id, r.not_expected_reason is null, r.not_expected_reason, r.standing, r.activity,
      r.membership_kind, r.voting
    from meeting_roll(${meeting.unitId}::uuid, ${meeting.bodyId}::uuid, ${meeting.heldOn}::date) r
    where not exists (select from attendance where meeting_id = ${meeting.id}::uuid)
    order by r.member_id
    on conflict do nothing`.execute(executor)
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
 * Marks members on the roll, all in one statement. Rows are locked in one order: clerks who mark at once wait for each
 * other row by row, and never in a circle.
 *
 * @returns indexes of the marks of members who are not on the roll
 */
export async function markAttendance(
  executor: Executor,
  meetingId: string,
  marks: readonly Mark[],
): Promise<number[]> {
  const column = <Name extends keyof Mark>(name: Name): Mark[Name][] => marks.map((mark) => mark[name])
  const { rows } = await sql<{ index: number }>`
    with mark as (
      select m.*, coalesce(m.status in ('PRESENT', 'LATE'), false) as came
      from unnest(${column('memberId')}::uuid[], ${column('status')}::text[], ${column('mode')}::text[],
        ${column('reason')}::text[], ${column('spoke')}::boolean[]) with ordinality as m (member_id, status, mode, reason, spoke, place)
    ), locked as materialized (
      select a.member_id from attendance a
      where a.meeting_id = ${meetingId}::uuid and a.member_id in (select mark.member_id from mark)
      order by a.member_id for no key update
    ), marked as (
      update attendance a set status = mark.status, reason = mark.reason,
        mode = case when mark.came then coalesce(mark.mode, a.mode, 'IN_ROOM') end,
        spoke = mark.came and coalesce(mark.spoke, a.spoke)
      from locked join mark on mark.member_id = locked.member_id
      where a.meeting_id = ${meetingId}::uuid and a.member_id = locked.member_id
      returning a.member_id
    )
    select (mark.place - 1)::int as index from mark
    where mark.member_id not in (select marked.member_id from marked) order by mark.place`.execute(executor)
  return rows.map((row) => row.index)
}

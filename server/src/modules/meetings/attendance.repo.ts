import { ATTENDANCE_MODES, ATTENDANCE_STATUSES } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import type { Marked } from './attendance.rules.ts'

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
    insert into attendance (meeting_id, member_id, expected, not_expected_reason, standing, activity, membership_kind, voting,
      hindrance, transferred)
    select ${meeting.id}::uuid, r.member_id, r.not_expected_reason is null, r.not_expected_reason, r.standing, r.activity,
      r.membership_kind, r.voting, r.hindrance, r.transferred
    from meeting_roll(${meeting.unitId}::uuid, ${meeting.bodyId}::uuid, ${meeting.heldOn}::date) r
    where not exists (select from attendance where meeting_id = ${meeting.id}::uuid)
    order by r.member_id
    on conflict do nothing`.compile(executor)
}

/** A line of a roll as it stands. */
export interface StoredLine extends Marked {
  readonly memberId: string
}

const Status = z.enum(ATTENDANCE_STATUSES).nullable()
const Mode = z.enum(ATTENDANCE_MODES).nullable()

/**
 * Locks members on the roll of a meeting in one order: clerks who mark at once wait for each other row by row, and never
 * in a circle.
 *
 * @returns how they are marked; without those who are not on the roll: nobody is ever taken off it
 */
export async function lockOnRoll(
  executor: Executor,
  meetingId: string,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, StoredLine>> {
  const named = `{${memberIds.join(',')}}`
  const { rows } = await sql<
    Omit<StoredLine, 'status' | 'mode'> & { status: string | null; mode: string | null }
  >`
    select a.member_id as "memberId", a.status, a.mode, a.reason, a.spoke, a.arrived_at as "arrivedAt", a.left_at as "leftAt"
    from attendance a where a.meeting_id = ${meetingId}::uuid and a.member_id = any (${named}::uuid[])
    order by a.member_id for no key update`.execute(executor)
  return new Map(
    rows.map((row) => [
      row.memberId,
      { ...row, status: Status.parse(row.status), mode: Mode.parse(row.mode) },
    ]),
  )
}

/** What marks members on the roll, all in one statement. */
export function attendanceChange(
  executor: Executor,
  meetingId: string,
  lines: readonly StoredLine[],
): CompiledQuery {
  const column = <Name extends keyof StoredLine>(name: Name): StoredLine[Name][] =>
    lines.map((line) => line[name])
  return sql`
    update attendance a set status = line.status, mode = line.mode, reason = line.reason, spoke = line.spoke,
      arrived_at = line.arrived_at, left_at = line.left_at
    from unnest(${column('memberId')}::uuid[], ${column('status')}::text[], ${column('mode')}::text[], ${column('reason')}::text[],
      ${column('spoke')}::boolean[], ${column('arrivedAt')}::timestamptz[], ${column('leftAt')}::timestamptz[])
      as line (member_id, status, mode, reason, spoke, arrived_at, left_at)
    where a.meeting_id = ${meetingId}::uuid and a.member_id = line.member_id`.compile(executor)
}

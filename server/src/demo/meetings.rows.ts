import type { Database } from '../database/pool.ts'
import type { PlaceContext } from './context.ts'
import type { HeldMeeting } from './meetings.ts'
import type { Called } from './roll-call.ts'
import { insertRows, type Row } from './rows.ts'

/** Inserts the meetings with their rolls. */
export async function insertMeetings(
  db: Database,
  { files, unitIds }: PlaceContext,
  meetings: readonly HeldMeeting[],
): Promise<void> {
  await insertRows(
    db,
    'meeting',
    meetings.map((meeting) => ({
      id: meeting.id,
      unit_id: unitIds(meeting.cell),
      kind_code: meeting.kind,
      title: meeting.title,
      place: files.meetings.place,
      starts_at: meeting.startsAt,
      ends_at: meeting.endsAt,
      state: 'CLOSED',
      chair_member_id: meeting.chair.id,
      chair_name: meeting.chair.fullName,
      chair_office: 'Bí thư Chi bộ',
      secretary_member_id: meeting.secretary.id,
      secretary_name: meeting.secretary.fullName,
      secretary_office: 'Thư ký cuộc họp',
      version: 1,
    })),
  )
  await insertRows(db, 'attendance', attendanceRows(meetings))
}

/** The rolls of meetings, a row a line. */
export function attendanceRows(
  meetings: readonly { readonly id: string; readonly roll: readonly Called[] }[],
): Row<'attendance'>[] {
  return meetings.flatMap(({ id, roll }) =>
    roll.map((line) => ({
      meeting_id: id,
      member_id: line.member.id,
      expected: line.notExpected === null,
      not_expected_reason: line.notExpected,
      standing: line.standing,
      activity: line.activity,
      membership_kind: line.membershipKind,
      voting: line.voting,
      status: line.status,
      mode: line.mode,
      reason: line.reason,
      spoke: line.spoke,
    })),
  )
}

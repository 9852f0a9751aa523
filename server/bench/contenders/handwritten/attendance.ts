import { z } from 'zod'
import { auditedChanges } from '../../../src/modules/audit/audit.changes.ts'
import type { Write } from './write.ts'

const Body = z.object({
  meetingId: z.uuid(),
  entries: z.array(
    z.object({
      memberId: z.uuid(),
      status: z.string().nullish(),
      mode: z.string().nullish(),
      reason: z.string().nullish(),
      spoke: z.boolean().nullish(),
    }),
  ),
})

// Nothing is written, and nothing answered, unless the caller may write to the meeting, it has begun and is not sealed, and
// everybody named is on its roll. Rows are locked in one order.
const text = `
with meeting as (
  select m.id, m.unit_id from meeting m join unit u on u.id = m.unit_id
  where m.id = $1 and u.path >= $2 and u.path < $3 and m.state not in ('SEALED', 'CANCELLED') and m.starts_at <= now()
  for share of m
), mark as materialized (
  select x.*, coalesce(x.status in ('PRESENT', 'LATE'), false) as came
  from json_to_recordset($4::json) as x (member_id uuid, status text, mode text, reason text, spoke boolean)
), locked as materialized (
  select a.member_id from attendance a
  where a.meeting_id = (select id from meeting) and a.member_id in (select member_id from mark)
  order by a.member_id for no key update
), marked as (
  update attendance a set status = mark.status, reason = mark.reason,
    mode = case when mark.came then coalesce(mark.mode, a.mode, 'IN_ROOM') end, spoke = mark.came and coalesce(mark.spoke, a.spoke)
  from mark
  where a.meeting_id = (select id from meeting) and a.member_id = mark.member_id and (select count(*) from locked) = (select count(*) from mark)
  returning 1
), audit as (
  insert into audit_record (token_id, request_id, action, unit_id, object_type, object_id, changes)
  select $5, $6, 'ATTENDANCE_RECORD', meeting.unit_id, 'meeting', meeting.id, $7
  from meeting where exists (select from marked)
  returning 1
)
select json_build_object('recordAttendance', json_build_object('meeting', json_build_object('id', meeting.id), 'userErrors', '[]'::json))
from meeting where exists (select from audit)`

/** Marks who came to a meeting, in one statement. */
export const attendance: Write = ({ frame, auditKey }, { body, viewer, range, requestId }) => {
  const { meetingId, entries } = Body.parse(body)
  const marks = entries.map(({ memberId, status, mode, reason, spoke }) => ({
    memberId,
    status: status ?? null,
    mode: mode ?? null,
    reason: reason ?? null,
    spoke: spoke ?? null,
  }))
  const changes = auditedChanges(auditKey, null, { attendance: JSON.stringify(marks) })
  const rows = marks.map(({ memberId, ...mark }) => ({ member_id: memberId, ...mark }))
  return frame.once(viewer.allRanges, {
    name: 'attendance',
    text,
    values: [
      meetingId,
      range.lower,
      range.upper,
      JSON.stringify(rows),
      viewer.tokenId,
      requestId,
      JSON.stringify(changes),
    ],
  })
}

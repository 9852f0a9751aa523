import { hasBegun, type Clock, type MeetingState, type Problem } from '@chibo/shared'
import { isFinal } from './meetings.rules.ts'

/** What keeps attendance of a meeting from being recorded. */
export function attendanceProblems(
  meeting: { readonly heldOn: string; readonly startsAt: Date; readonly state: MeetingState },
  clock: Clock,
): Problem[] {
  if (isFinal(meeting.state)) return [{ code: 'MEETING_FINAL', path: ['meetingId'] }]
  return hasBegun(meeting, clock) ? [] : [{ code: 'MEETING_NOT_BEGUN', path: ['meetingId'] }]
}

import { domainNow, type Clock, type MeetingState, type Problem } from '@chibo/shared'

/**
 * What is wrong with a notice: it was given before the meeting began, and has been given already. One may be written down later,
 * while the meeting is neither sealed nor cancelled.
 */
export function noticeProblems(
  givenAt: Date,
  { state, startsAt }: { readonly state: MeetingState; readonly startsAt: Date },
  clock: Clock,
): Problem[] {
  if (state === 'SEALED' || state === 'CANCELLED') return [{ code: 'MEETING_FINAL', path: ['meetingId'] }]
  if (givenAt >= startsAt) return [{ code: 'NOTICE_AFTER_MEETING', path: ['givenAt'] }]
  return givenAt > domainNow(clock) ? [{ code: 'NOTICE_NOT_YET', path: ['givenAt'] }] : []
}

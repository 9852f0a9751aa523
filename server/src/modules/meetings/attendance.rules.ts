import {
  attended,
  hasBegun,
  leavesBeforeArriving,
  MAX_MEETING_HOURS,
  saidOfWhoCame,
  type AttendanceEntry,
  type AttendanceMode,
  type AttendanceStatus,
  type Clock,
  type MeetingState,
  type Problem,
} from '@chibo/shared'
import { isFinal } from './meetings.rules.ts'

/** When a meeting is. */
export interface MeetingTimes {
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly state: MeetingState
}

/** What keeps attendance of a meeting from being recorded. */
export function attendanceProblems(
  meeting: Omit<MeetingTimes, 'endsAt'> & { readonly heldOn: string },
  clock: Clock,
): Problem[] {
  if (isFinal(meeting.state)) return [{ code: 'MEETING_FINAL', path: ['meetingId'] }]
  return hasBegun(meeting, clock) ? [] : [{ code: 'MEETING_NOT_BEGUN', path: ['meetingId'] }]
}

/** What a roll says of how one member took part. */
export interface Marked {
  readonly status: AttendanceStatus | null
  readonly mode: AttendanceMode | null
  readonly reason: string | null
  readonly spoke: boolean
  readonly arrivedAt: Date | null
  readonly leftAt: Date | null
}

/** How a member took part once a mark is taken in: how, and when, is kept of nobody who did not come. */
export function marked(line: Marked, entry: AttendanceEntry): Marked {
  const status = entry.status === undefined ? line.status : entry.status
  const reason = entry.reason ?? (entry.status === undefined ? line.reason : null)
  if (!attended(status)) return { status, reason, mode: null, spoke: false, arrivedAt: null, leftAt: null }
  return {
    status,
    reason,
    mode: entry.mode ?? line.mode ?? 'IN_ROOM',
    spoke: entry.spoke ?? line.spoke,
    arrivedAt: entry.arrivedAt === undefined ? line.arrivedAt : entry.arrivedAt,
    leftAt: entry.leftAt === undefined ? line.leftAt : entry.leftAt,
  }
}

/** What is wrong with a mark, given what it makes of the line; paths within the entry. */
export function markProblems(
  after: Marked,
  entry: AttendanceEntry,
  meeting: MeetingTimes,
  clock: Clock,
): Problem[] {
  if (!attended(after.status))
    return saidOfWhoCame(entry).map((name) => ({ code: 'DID_NOT_ATTEND', path: [name] }))
  if (leavesBeforeArriving(after))
    return [{ code: 'LEAVES_BEFORE_ARRIVING', path: [entry.leftAt == null ? 'arrivedAt' : 'leftAt'] }]
  return timeProblems(entry, meeting, clock)
}

/** What keeps a mark from saying that somebody did not speak, or did not come: speeches of theirs that are recorded. */
export function silenceProblems(after: Marked, entry: AttendanceEntry, hasSpeeches: boolean): Problem[] {
  if (after.spoke || !hasSpeeches) return []
  return [{ code: 'HAS_SPOKEN', path: [entry.status === undefined ? 'spoke' : 'status'] }]
}

/** How long before it begins people come to a meeting, in hours. */
const HOURS_AHEAD = 3
const HOUR = 3_600_000

/**
 * What is wrong with when somebody came and left: before people come, after the end of a meeting that is over, later than a meeting
 * may last, or later than now.
 */
export function timeProblems(
  times: { readonly arrivedAt?: Date | null | undefined; readonly leftAt?: Date | null | undefined },
  { startsAt, endsAt, state }: MeetingTimes,
  { now }: Clock,
): Problem[] {
  const from = startsAt.getTime() - HOURS_AHEAD * HOUR
  const latest = startsAt.getTime() + MAX_MEETING_HOURS * HOUR
  const over = state === 'CLOSED' || state === 'SEALED' ? (endsAt?.getTime() ?? latest) : latest
  const to = Math.min(over, now.getTime())
  return (['arrivedAt', 'leftAt'] as const).flatMap((name): Problem[] => {
    const time = times[name]?.getTime()
    const fits = time === undefined || (time >= from && time <= to)
    return fits ? [] : [{ code: 'TIME_OUTSIDE_MEETING', path: [name] }]
  })
}

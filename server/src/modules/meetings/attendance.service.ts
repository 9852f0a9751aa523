import {
  recordAttendanceInput,
  type AttendanceEntry,
  type Problem,
  type RecordAttendance,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import {
  attendanceChange,
  lockOnRoll,
  rollInsertion,
  type RollOf,
  type StoredLine,
} from './attendance.repo.ts'
import {
  attendanceProblems,
  marked,
  markProblems,
  silenceProblems,
  type MeetingTimes,
} from './attendance.rules.ts'
import { rightOnMeeting } from './meetings.policy.ts'
import { findMeeting } from './meetings.repo.ts'
import { findSpeakers } from './speakers.repo.ts'

/** Which meeting's attendance was recorded. */
export interface RecordedAttendance extends Record<string, string> {
  readonly meetingId: string
}

/** Use cases on the roll of a meeting. */
export class AttendanceService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Marks who came to a meeting, who did not and why. The first marks make the roll where opening has not. */
  recordAttendance(input: unknown, caller: Caller): Promise<Outcome<RecordedAttendance>> {
    return performParsed(this.parts, caller, recordAttendanceInput, input, (parsed, tx) =>
      this.record(tx, parsed, caller),
    )
  }

  private async record(
    tx: Transaction<DB>,
    input: RecordAttendance,
    caller: Caller,
  ): Promise<Deed<RecordedAttendance>> {
    const meetingId = this.parts.decodeId('meeting', input.meetingId, ['meetingId'])
    const memberIds = input.entries.map(({ memberId }, i) =>
      this.parts.decodeId('member', memberId, ['entries', String(i), 'memberId']),
    )
    const [meeting, found] = await Promise.all([
      findMeeting(tx, meetingId, 'SHARE'),
      lockOnRoll(tx, meetingId, memberIds),
    ])
    const right = meeting ? rightOnMeeting(caller.viewer, meeting.path) : 'NONE'
    if (!meeting || right === 'NONE') throw notFound('meetingId')
    if (right === 'SEE') throw forbidden('meetingId')
    refuse(attendanceProblems(meeting, caller))
    const isWhole = found.size === memberIds.length
    const roll = isWhole ? found : await this.newRoll(tx, meeting, memberIds)
    const judged = memberIds.map((memberId, i) =>
      this.judge(roll.get(memberId), input.entries[i], meeting, caller),
    )
    const speakers = await findThoseSilenced(tx, meetingId, roll, judged)
    refuse(
      judged.flatMap(({ line, entry, problems }, i) =>
        [
          ...problems,
          ...(line && entry ? silenceProblems(line, entry, speakers.has(line.memberId)) : []),
        ].map((problem) => ({ ...problem, path: ['entries', String(i), ...problem.path] })),
      ),
    )
    return {
      result: { meetingId },
      writes: [
        attendanceChange(
          tx,
          meetingId,
          judged.flatMap(({ line }) => line ?? []),
        ),
      ],
      act: {
        action: 'ATTENDANCE_RECORD',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meetingId,
        before: null,
        after: {
          attendance: JSON.stringify(input.entries.map((entry, i) => ({ ...entry, memberId: memberIds[i] }))),
        },
      },
    }
  }

  /** What a mark makes of the line of a member, and what is against it. */
  private judge(
    line: StoredLine | undefined,
    entry: AttendanceEntry | undefined,
    meeting: MeetingTimes,
    caller: Caller,
  ): Judged {
    if (!line || !entry) return { problems: [{ code: 'NOT_ON_ROLL', path: ['memberId'] }] }
    const after = marked(line, entry)
    return {
      line: { ...after, memberId: line.memberId },
      entry,
      problems: markProblems(after, entry, meeting, caller),
    }
  }

  /** Makes the roll where there is none, and looks again who is on it. */
  private async newRoll(
    tx: Transaction<DB>,
    meeting: RollOf,
    memberIds: readonly string[],
  ): Promise<ReadonlyMap<string, StoredLine>> {
    const [, roll] = await Promise.all([
      tx.executeQuery(rollInsertion(tx, meeting)),
      lockOnRoll(tx, meeting.id, memberIds),
    ])
    return roll
  }
}

/** What a mark makes of a line, and what is against it. */
interface Judged {
  readonly line?: StoredLine
  readonly entry?: AttendanceEntry
  readonly problems: readonly Problem[]
}

/** Those with speeches among the members of whom the roll tells that they spoke and marks say that they did not: looked up where there are any. */
async function findThoseSilenced(
  tx: Transaction<DB>,
  meetingId: string,
  roll: ReadonlyMap<string, StoredLine>,
  judged: readonly Judged[],
): Promise<ReadonlySet<string>> {
  const silenced = judged.flatMap(({ line }) =>
    line && !line.spoke && roll.get(line.memberId)?.spoke ? [line.memberId] : [],
  )
  return silenced.length > 0 ? findSpeakers(tx, meetingId, silenced) : new Set()
}

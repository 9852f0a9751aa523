import { recordAttendanceInput, type RecordAttendance } from '@chibo/shared'
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
import { attendanceChange, lockOnRoll, rollInsertion, type RollOf } from './attendance.repo.ts'
import { attendanceProblems } from './attendance.rules.ts'
import { rightOnMeeting } from './meetings.policy.ts'
import { findMeeting } from './meetings.repo.ts'

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
    const marks = input.entries.map((entry, i) => ({
      memberId: this.parts.decodeId('member', entry.memberId, ['entries', String(i), 'memberId']),
      status: entry.status ?? null,
      mode: entry.mode ?? null,
      reason: entry.reason ?? null,
      spoke: entry.spoke ?? null,
    }))
    const memberIds = marks.map((mark) => mark.memberId)
    const [meeting, absent] = await Promise.all([
      findMeeting(tx, meetingId, 'SHARE'),
      lockOnRoll(tx, meetingId, memberIds),
    ])
    const right = meeting ? rightOnMeeting(caller.viewer, meeting.path) : 'NONE'
    if (!meeting || right === 'NONE') throw notFound('meetingId')
    if (right === 'SEE') throw forbidden('meetingId')
    refuse(attendanceProblems(meeting, caller))
    const strangers = absent.length === 0 ? [] : await this.strangersToNewRoll(tx, meeting, memberIds)
    refuse(strangers.map((index) => ({ code: 'NOT_ON_ROLL', path: ['entries', String(index), 'memberId'] })))
    return {
      result: { meetingId },
      writes: [attendanceChange(tx, meetingId, marks)],
      act: {
        action: 'ATTENDANCE_RECORD',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meetingId,
        before: null,
        after: { attendance: JSON.stringify(marks) },
      },
    }
  }

  /** Makes the roll where there is none, and looks again who is not on it. */
  private async strangersToNewRoll(
    tx: Transaction<DB>,
    meeting: RollOf,
    memberIds: readonly string[],
  ): Promise<readonly number[]> {
    const [, strangers] = await Promise.all([
      tx.executeQuery(rollInsertion(tx, meeting)),
      lockOnRoll(tx, meeting.id, memberIds),
    ])
    return strangers
  }
}

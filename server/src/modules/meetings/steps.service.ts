import { meetingStepInput, type MeetingStep } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { checkVersion, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { meetingToWrite } from './meeting-to-write.service.ts'
import type { WrittenMeeting } from './meetings.service.ts'
import { findSteps, stepDeletion, stepInsertion } from './steps.repo.ts'
import { stepProblems } from './steps.rules.ts'

/** Use cases on steps that are done by hand. */
export class StepsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Records that a step of a meeting was done. */
  recordMeetingStep(input: unknown, caller: Caller): Promise<Outcome<WrittenMeeting>> {
    return performParsed(this.parts, caller, meetingStepInput, input, (parsed, tx) =>
      this.write(tx, parsed, caller, 'DONE'),
    )
  }

  /** Takes back that one was. */
  takeBackMeetingStep(input: unknown, caller: Caller): Promise<Outcome<WrittenMeeting>> {
    return performParsed(this.parts, caller, meetingStepInput, input, (parsed, tx) =>
      this.write(tx, parsed, caller, 'OPEN'),
    )
  }

  private async write(
    tx: Transaction<DB>,
    { meetingId: id, expectedVersion, code }: MeetingStep,
    caller: Caller,
    to: 'DONE' | 'OPEN',
  ): Promise<Deed<WrittenMeeting>> {
    const meetingId = this.parts.decodeId('meeting', id, ['meetingId'])
    const meeting = await meetingToWrite(tx, meetingId, 'UPDATE', caller, 'meetingId')
    checkVersion(meeting.version, expectedVersion)
    const steps = await findSteps(tx, meetingId)
    refuse(
      stepProblems(
        steps.find((step) => step.code === code),
        to,
        meeting,
      ),
    )
    const isDone = to === 'DONE'
    return {
      result: { meetingId, version: meeting.version + 1 },
      writes: isDone ? stepInsertion(tx, meetingId, code, caller) : stepDeletion(tx, meetingId, code),
      act: {
        action: isDone ? 'MEETING_STEP_RECORD' : 'MEETING_STEP_TAKE_BACK',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meetingId,
        before: { step: isDone ? null : code },
        after: { step: isDone ? code : null },
      },
    }
  }
}

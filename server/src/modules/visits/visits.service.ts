import { covers, ProblemError, recordVisitInput, type RecordVisit } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkCorrection, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { findMeeting } from '../meetings/index.ts'
import type { NamedPerson } from '../members/index.ts'
import type { ScorecardsService } from '../scorecards/index.ts'
import { mayActForGroup, maySeeGroup } from './visits.policy.ts'
import {
  findAssignments,
  findGroup,
  findServing,
  findVisit,
  visitChange,
  visitInsertion,
  visitorsDeletion,
  visitorsInsertion,
} from './visits.repo.ts'
import { visitProblems } from './visits.rules.ts'

/** What recording a visit wrote. */
export interface RecordedVisit extends Record<string, string | number> {
  readonly visitId: string
  readonly version: number
}

/** Use cases on visits of working groups. */
export class VisitsService {
  private readonly parts: UseCaseParts
  private readonly scorecards: ScorecardsService

  constructor(parts: UseCaseParts, scorecards: ScorecardsService) {
    this.parts = parts
    this.scorecards = scorecards
  }

  /**
   * Records that a group attended a meeting: visitors, their remarks, advice, the observer's score. With the current
   * `expectedVersion` it corrects what was recorded.
   */
  recordVisit(input: unknown, caller: Caller): Promise<Outcome<RecordedVisit>> {
    return performParsed(this.parts, caller, recordVisitInput, input, (parsed, tx) =>
      this.record(tx, parsed, caller),
    )
  }

  private async record(
    tx: Transaction<DB>,
    input: RecordVisit,
    caller: Caller,
  ): Promise<Deed<RecordedVisit>> {
    const ids = {
      group: this.parts.decodeId('workgroup', input.workGroupId, ['workGroupId']),
      meeting: this.parts.decodeId('meeting', input.meetingId, ['meetingId']),
      visitors: input.visitorMemberIds.map((id, i) =>
        this.parts.decodeId('groupmember', id, ['visitorMemberIds', String(i)]),
      ),
    }
    const { viewer } = caller
    const [meeting, group, assignments, serving, existing, form] = await Promise.all([
      findMeeting(tx, ids.meeting, 'SHARE'),
      findGroup(tx, ids.group, ids.meeting),
      findAssignments(tx, ids.group, ids.meeting),
      findServing(tx, ids.group, ids.meeting),
      findVisit(tx, ids.group, ids.meeting),
      input.scorecard ? this.scorecards.formOf(tx, input.scorecard, ids.meeting, ['scorecard']) : undefined,
    ])
    if (!meeting || !covers(viewer, 'meeting.read', meeting.path)) throw notFound('meetingId')
    if (!group) throw notFound('workGroupId')
    const rights = {
      founderPath: group.founderPath,
      coveredPaths: assignments.map((assignment) => assignment.path),
      memberIds: serving.map((member) => member.memberId),
    }
    if (!maySeeGroup(viewer, rights)) throw notFound('workGroupId')
    if (!covers(viewer, 'visit.record', meeting.path)) throw forbidden('meetingId')
    if (!mayActForGroup(viewer, rights)) throw forbidden('workGroupId')

    refuse(
      visitProblems(
        { ...input, visitorMemberIds: ids.visitors },
        meeting,
        {
          inForce: group.inForce,
          assigned: assignments.some(
            (assignment) => assignment.onDay && assignment.unitId === meeting.unitId,
          ),
          members: new Set(serving.map((member) => member.id)),
        },
        caller,
      ),
    )
    checkCorrection(existing?.version, input.expectedVersion ?? undefined, {
      code: 'VISIT_ALREADY_RECORDED',
      path: ['meetingId'],
    })

    const people = new Map(serving.map((member) => [member.id, member]))
    const visitors = ids.visitors.flatMap((id) => people.get(id) ?? [])
    const remarks = input.remarks.map(({ authorId, text }, i) => ({
      author: person(
        people.get(this.parts.decodeId('groupmember', authorId, ['remarks', String(i), 'authorId'])),
      ),
      text,
    }))
    const visit = {
      id: existing?.id ?? newUuid(),
      groupId: ids.group,
      meetingId: ids.meeting,
      unitId: meeting.unitId,
      visitedOn: meeting.heldOn,
      advice: input.advice ?? null,
      outsideAssignmentReason: input.outsideAssignmentReason ?? null,
    }
    // The leader signs the score where present, else the first who went.
    const author = visitors.find((visitor) => visitor.leader) ?? visitors[0]
    const score = await this.scorecards.observerScoreWrites(tx, {
      input: input.scorecard ?? null,
      form,
      visitId: visit.id,
      visitExists: existing !== undefined,
      meeting,
      author: person(author),
      accountId: viewer.accountId,
    })
    return {
      result: { visitId: visit.id, version: (existing?.version ?? 0) + 1 },
      writes: [
        ...(existing
          ? [visitChange(tx, visit), ...visitorsDeletion(tx, visit.id)]
          : [visitInsertion(tx, visit)]),
        ...visitorsInsertion(tx, visit.id, visitors.map(person), remarks),
        ...score,
      ],
      act: {
        action: existing ? 'VISIT_CORRECT' : 'VISIT_RECORD',
        unitId: meeting.unitId,
        objectType: 'visit',
        objectId: visit.id,
        before: existing
          ? { advice: existing.advice, outsideAssignmentReason: existing.outsideAssignmentReason }
          : null,
        after: {
          advice: visit.advice,
          outsideAssignmentReason: visit.outsideAssignmentReason,
          visitors: JSON.stringify(ids.visitors),
          remarks: JSON.stringify(input.remarks),
          scorecard: input.scorecard ? JSON.stringify(input.scorecard) : null,
        },
      },
    }
  }
}

function person(member: NamedPerson | undefined): NamedPerson {
  if (!member) throw new ProblemError({ code: 'AUTHOR_NOT_A_VISITOR', path: ['remarks'] })
  return member
}

import { ProblemError, recordVisitInput, problemsOf, type Problem, type RecordVisit } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { Database } from '../../database/pool.ts'
import { newUuid } from '../../database/uuid.ts'
import { perform, type Caller, type Outcome } from '../../use-cases/use-case.ts'
import { auditedChanges, recordAudit } from '../audit/index.ts'
import type { ScorecardsService } from '../scorecards/index.ts'
import { covers, mayActForGroup, maySeeGroup } from './visits.policy.ts'
import {
  findAssignments,
  findGroup,
  findMeeting,
  findServing,
  findVisit,
  saveVisit,
  saveVisitors,
  type NamedPerson,
} from './visits.repo.ts'
import { visitProblems } from './visits.rules.ts'

/** Where the input's opaque ids are turned into uuids. @throws ProblemError INVALID_ID at the path */
export type DecodeId = (prefix: string, id: string, path: readonly string[]) => string

/** What recording a visit wrote. */
export interface RecordedVisit extends Record<string, string | number> {
  readonly visitId: string
  readonly version: number
}

/** Use cases on visits of working groups. */
export class VisitsService {
  private readonly db: Database
  private readonly scorecards: ScorecardsService
  private readonly decodeId: DecodeId
  private readonly auditKey: Buffer

  /** @param auditKey keys the digests of changed values in audit records */
  constructor(db: Database, scorecards: ScorecardsService, decodeId: DecodeId, auditKey: Buffer) {
    this.db = db
    this.scorecards = scorecards
    this.decodeId = decodeId
    this.auditKey = auditKey
  }

  /**
   * Records that a group attended a meeting: visitors, their remarks, advice, the observer's score. With the current
   * `expectedVersion` it corrects what was recorded.
   */
  async recordVisit(input: unknown, caller: Caller): Promise<Outcome<RecordedVisit>> {
    const parsed = recordVisitInput.safeParse(input)
    if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) }
    return perform(this.db, caller, (transaction) => this.record(transaction, parsed.data, caller))
  }

  private async record(tx: Transaction<DB>, input: RecordVisit, caller: Caller): Promise<RecordedVisit> {
    const ids = {
      group: this.decodeId('workgroup', input.workGroupId, ['workGroupId']),
      meeting: this.decodeId('meeting', input.meetingId, ['meetingId']),
      visitors: input.visitorMemberIds.map((id, i) =>
        this.decodeId('groupmember', id, ['visitorMemberIds', String(i)]),
      ),
    }
    const { viewer } = caller
    const meeting = await findMeeting(tx, ids.meeting)
    if (!meeting || !covers(viewer, 'meeting.read', meeting.path)) throw notFound('meetingId')
    const group = await findGroup(tx, ids.group, meeting.heldOn)
    if (!group) throw notFound('workGroupId')
    const assignments = await findAssignments(tx, ids.group, meeting.heldOn)
    const serving = await findServing(tx, ids.group, meeting.heldOn)
    const rights = {
      founderPath: group.founderPath,
      coveredPaths: assignments.map((assignment) => assignment.path),
      memberIds: serving.map((member) => member.memberId),
    }
    if (!maySeeGroup(viewer, rights)) throw notFound('workGroupId')
    if (!covers(viewer, 'visit.record', meeting.path)) throw forbidden('meetingId')
    if (!mayActForGroup(viewer, rights)) throw forbidden('workGroupId')

    throwAll(
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
    const existing = await findVisit(tx, ids.group, ids.meeting)
    checkVersion(existing?.version, input.expectedVersion ?? undefined)

    const people = new Map(serving.map((member) => [member.id, member]))
    const visitors = ids.visitors.flatMap((id) => people.get(id) ?? [])
    const remarks = input.remarks.map(({ authorId, text }, i) => ({
      author: person(people.get(this.decodeId('groupmember', authorId, ['remarks', String(i), 'authorId']))),
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
    const version = await saveVisit(tx, visit, !existing)
    await saveVisitors(tx, visit.id, visitors.map(person), remarks)
    // The leader signs the score where present, else the first who went.
    const author = visitors.find((visitor) => visitor.leader) ?? visitors[0]
    await this.scorecards.saveObserverScore(tx, {
      input: input.scorecard ?? null,
      visitId: visit.id,
      meeting,
      author: person(author),
      accountId: viewer.accountId,
      decodeId: this.decodeId,
    })
    await recordAudit(tx, {
      actor: viewer,
      requestId: caller.requestId,
      action: existing ? 'VISIT_CORRECT' : 'VISIT_RECORD',
      unitId: meeting.unitId,
      objectType: 'visit',
      objectId: visit.id,
      changes: auditedChanges(
        this.auditKey,
        existing
          ? { advice: existing.advice, outsideAssignmentReason: existing.outsideAssignmentReason }
          : null,
        {
          advice: visit.advice,
          outsideAssignmentReason: visit.outsideAssignmentReason,
          visitors: JSON.stringify(ids.visitors),
          remarks: JSON.stringify(input.remarks),
          scorecard: input.scorecard ? JSON.stringify(input.scorecard) : null,
        },
      ),
    })
    return { visitId: visit.id, version }
  }
}

function checkVersion(current: number | undefined, expected: number | undefined): void {
  if (current === expected) return
  if (current === undefined) throw new ProblemError({ code: 'NOT_FOUND', path: ['expectedVersion'] })
  throw new ProblemError(
    expected === undefined
      ? { code: 'VISIT_ALREADY_RECORDED', path: ['meetingId'], values: { version: current } }
      : { code: 'CONFLICT', path: ['expectedVersion'], values: { version: current } },
  )
}

function person(member: NamedPerson | undefined): NamedPerson {
  if (!member) throw new ProblemError({ code: 'AUTHOR_NOT_A_VISITOR', path: ['remarks'] })
  return member
}

function notFound(name: string): ProblemError {
  return new ProblemError({ code: 'NOT_FOUND', path: [name] })
}

function forbidden(name: string): ProblemError {
  return new ProblemError({ code: 'FORBIDDEN', path: [name] })
}

function throwAll(problems: readonly Problem[]): void {
  const [first, ...rest] = problems
  if (first) throw new ProblemError(first, ...rest)
}

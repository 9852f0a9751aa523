import {
  assignWorkGroupInput,
  endWorkGroupAssignmentInput,
  transferWorkGroupAssignmentInput,
  vietnameseDate,
  type AssignWorkGroup,
  type EndWorkGroupAssignment,
  type Problem,
  type TransferWorkGroupAssignment,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { checkVersion, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Act,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import {
  assignmentEnd,
  findAssignable,
  findAssignment,
  newAssignments,
  type AssignmentRow,
  type Wanted,
} from './assignments.repo.ts'
import { assignmentProblems, coverageWarnings } from './assignments.rules.ts'
import { decisionIfAny } from './decisions.ts'
import { mayAssign, rightOnGroup } from './work-groups.policy.ts'
import { findGroups, type GroupRow } from './work-groups.repo.ts'
import { earlier, endProblems, withinProblems } from './work-groups.rules.ts'

/** What assigning wrote. */
export interface WrittenAssignments extends Record<string, string | readonly string[]> {
  readonly groupId: string
  readonly assignmentIds: readonly string[]
}

/** What ending or handing over an assignment wrote. */
export interface WrittenAssignment extends Record<string, string | number> {
  readonly assignmentId: string
  /** the one that ended */
  readonly endedId: string
}

type Warn = (warning: Problem) => void

/** Use cases on the units that working groups cover. */
export class AssignmentsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Assigns units to a group. Units that another group covers at that time are warned about. */
  assignWorkGroup(input: unknown, caller: Caller): Promise<Outcome<WrittenAssignments>> {
    return performParsed(this.parts, caller, assignWorkGroupInput, input, (parsed, tx, warn) =>
      this.assign(tx, parsed, caller, warn),
    )
  }

  /** Hands a unit over from one group to another on a day. */
  transferWorkGroupAssignment(input: unknown, caller: Caller): Promise<Outcome<WrittenAssignment>> {
    return performParsed(this.parts, caller, transferWorkGroupAssignmentInput, input, (parsed, tx, warn) =>
      this.transfer(tx, parsed, caller, warn),
    )
  }

  /** Ends an assignment on a day; it stays as history. */
  endWorkGroupAssignment(input: unknown, caller: Caller): Promise<Outcome<WrittenAssignment>> {
    return performParsed(this.parts, caller, endWorkGroupAssignmentInput, input, (parsed, tx) =>
      this.end(tx, parsed, caller),
    )
  }

  /**
   * Checks units that are to be assigned, the `unitIds` of an input, and warns of what another group covers.
   *
   * @throws ProblemError for units that the caller may not know of, that did not exist, lie elsewhere, or are assigned
   */
  async checkUnits(tx: Transaction<DB>, caller: Caller, wanted: Wanted, warn: Warn): Promise<void> {
    await this.check(tx, caller, wanted, (index) => ['unitIds', String(index)], warn)
  }

  private async assign(
    tx: Transaction<DB>,
    input: AssignWorkGroup,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<WrittenAssignments>> {
    const groupId = this.parts.decodeId('workgroup', input.workGroupId, ['workGroupId'])
    const unitIds = input.unitIds.map((id, i) => this.parts.decodeId('unit', id, ['unitIds', String(i)]))
    const [found] = await findGroups(tx, [groupId], 'SHARE')
    const group = writable(found, caller, 'workGroupId')
    const founderUnitId = group.unitId
    const days = { from: input.validFrom, to: input.validTo ?? group.to }
    refuse(withinProblems(days, group, { from: 'validFrom', to: 'validTo' }))
    const wanted = { ...days, unitIds, founderUnitId, groupId }
    const [decision] = await Promise.all([
      decisionIfAny(tx, founderUnitId, input.decision),
      this.checkUnits(tx, caller, wanted, warn),
    ])
    const assignments = newAssignments(tx, groupId, unitIds, days, decision.id)
    const act: Act = {
      action: 'WORK_GROUP_ASSIGN',
      unitId: founderUnitId,
      objectType: 'work_group',
      objectId: groupId,
      before: null,
      after: {
        units: JSON.stringify(unitIds),
        validFrom: days.from,
        validTo: days.to,
        decision: decision.id,
      },
    }
    return {
      result: { groupId, assignmentIds: assignments.ids },
      writes: [...decision.writes, ...assignments.writes],
      act,
      changesAccess: true,
    }
  }

  private async transfer(
    tx: Transaction<DB>,
    input: TransferWorkGroupAssignment,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<WrittenAssignment>> {
    const id = this.parts.decodeId('assignment', input.id, ['id'])
    const groupId = this.parts.decodeId('workgroup', input.workGroupId, ['workGroupId'])
    const before = await findAssignment(tx, id)
    if (!before) throw notFound('id')
    const groups = await findGroups(tx, [before.groupId, groupId], 'SHARE')
    const old = groups.find((group) => group.id === before.groupId)
    mayChange(before, old, caller)
    const group = writable(
      groups.find((one) => one.id === groupId),
      caller,
      'workGroupId',
    )
    const founderUnitId = group.unitId
    checkVersion(before.version, input.expectedVersion)
    const { validFrom } = input
    const ending = endProblems(before, validFrom, ['validFrom'])
    if (before.to === validFrom)
      ending.push({ code: 'ALREADY_ENDED', path: ['validFrom'], values: { date: vietnameseDate(validFrom) } })
    const days = { from: validFrom, to: earlier(before.to, group.to) }
    ending.push(...withinProblems(days, group, { from: 'validFrom', to: 'validFrom' }))
    refuse(ending)
    const wanted = { ...days, unitIds: [before.unitId], founderUnitId, groupId, insteadOf: before.groupId }
    const [decision] = await Promise.all([
      decisionIfAny(tx, founderUnitId, input.decision),
      this.check(tx, caller, wanted, () => ['workGroupId'], warn),
    ])
    const next = newAssignments(tx, groupId, [before.unitId], days, decision.id)
    const act: Act = {
      action: 'WORK_GROUP_TRANSFER',
      unitId: founderUnitId,
      objectType: 'work_group_assignment',
      objectId: id,
      before: { workGroup: before.groupId, validTo: before.to },
      after: { workGroup: groupId, validTo: validFrom, decision: decision.id },
    }
    return {
      result: { assignmentId: next.ids[0] ?? '', endedId: id },
      writes: [
        ...decision.writes,
        assignmentEnd(tx, id, { from: before.from, to: validFrom }, decision.id),
        ...next.writes,
      ],
      act,
      changesAccess: true,
    }
  }

  private async end(
    tx: Transaction<DB>,
    input: EndWorkGroupAssignment,
    caller: Caller,
  ): Promise<Deed<WrittenAssignment>> {
    const id = this.parts.decodeId('assignment', input.id, ['id'])
    const before = await findAssignment(tx, id)
    if (!before) throw notFound('id')
    const [group] = await findGroups(tx, [before.groupId], 'SHARE')
    const { unitId: founderUnitId } = mayChange(before, group, caller)
    checkVersion(before.version, input.expectedVersion)
    refuse(endProblems(before, input.validTo, ['validTo']))
    const decision = await decisionIfAny(tx, founderUnitId, input.decision)
    const act: Act = {
      action: 'WORK_GROUP_ASSIGNMENT_END',
      unitId: founderUnitId,
      objectType: 'work_group_assignment',
      objectId: id,
      before: { validTo: before.to },
      after: { validTo: input.validTo, decision: decision.id },
    }
    return {
      result: { assignmentId: id, endedId: id },
      writes: [
        ...decision.writes,
        assignmentEnd(tx, id, { from: before.from, to: input.validTo }, decision.id),
      ],
      act,
      changesAccess: true,
    }
  }

  /** Refuses what cannot be assigned, and warns of what another group covers. */
  private async check(
    tx: Transaction<DB>,
    caller: Caller,
    wanted: Wanted,
    at: (index: number) => string[],
    warn: Warn,
  ): Promise<void> {
    if (wanted.unitIds.length === 0) return
    const units = new Map((await findAssignable(tx, wanted)).map((unit) => [unit.id, unit]))
    const problems: Problem[] = []
    const warnings: Problem[] = []
    wanted.unitIds.forEach((id, index) => {
      const unit = units.get(id)
      const path = at(index)
      if (!unit || !mayAssign(caller.viewer, unit.path)) {
        problems.push({ code: 'NOT_FOUND', path })
        return
      }
      problems.push(...assignmentProblems(unit, wanted.from, path))
      warnings.push(...coverageWarnings(unit, path))
    })
    refuse(problems)
    warnings.forEach(warn)
  }
}

/** A group that the caller may change. @throws ProblemError at the name in the input */
export function writable(group: GroupRow | undefined, caller: Caller, name: string): GroupRow {
  const right = group ? rightOnGroup(caller.viewer, group.founderPath, group.coveredPaths) : 'NONE'
  if (!group || right === 'NONE') throw notFound(name)
  if (right === 'SEE') throw forbidden(name)
  return group
}

/** An assignment is seen where its group was founded, and by the unit that it is about: not by others of the group. */
function mayChange(assignment: AssignmentRow, group: GroupRow | undefined, caller: Caller): GroupRow {
  return writable(group && { ...group, coveredPaths: [assignment.path] }, caller, 'id')
}

import {
  createWorkGroupInput,
  updateWorkGroupInput,
  vietnameseDate,
  type CreateWorkGroup,
  type GroupPerson,
  type Problem,
  type UpdateWorkGroup,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Act,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { readablePeople } from '../members/index.ts'
import { findDecision } from '../units/index.ts'
import { assignmentsEnd, beginsFrom, newAssignments } from './assignments.repo.ts'
import { writable, type AssignmentsService } from './assignments.service.ts'
import { decisionIfAny } from './decisions.ts'
import { rightToFound } from './work-groups.policy.ts'
import {
  findFounder,
  findGroups,
  findServing,
  groupChange,
  groupInsertion,
  servingWrites,
} from './work-groups.repo.ts'
import { endProblems, staff, type Serving } from './work-groups.rules.ts'

/** What a use case on a group wrote. */
export interface WrittenGroup extends Record<string, string | number> {
  readonly groupId: string
  readonly version: number
}

type NewPerson = Pick<Serving, 'memberId' | 'name' | 'office' | 'leader'>

/** Use cases on working groups and those who serve in them. */
export class WorkGroupsService {
  private readonly parts: UseCaseParts
  private readonly assignments: AssignmentsService

  constructor(parts: UseCaseParts, assignments: AssignmentsService) {
    this.parts = parts
    this.assignments = assignments
  }

  /** Founds a group by a decision, with its members and the units it covers. */
  createWorkGroup(input: unknown, caller: Caller): Promise<Outcome<WrittenGroup>> {
    return performParsed(this.parts, caller, createWorkGroupInput, input, (parsed, tx, warn) =>
      this.create(tx, parsed, caller, warn),
    )
  }

  /** Renames a group, changes who serves in it and who leads it, or ends it with everything that hangs on it. */
  updateWorkGroup(input: unknown, caller: Caller): Promise<Outcome<WrittenGroup>> {
    return performParsed(this.parts, caller, updateWorkGroupInput, input, (parsed, tx) =>
      this.update(tx, parsed, caller),
    )
  }

  private async create(
    tx: Transaction<DB>,
    input: CreateWorkGroup,
    caller: Caller,
    warn: (warning: Problem) => void,
  ): Promise<Deed<WrittenGroup>> {
    const unitId = this.parts.decodeId('unit', input.unitId, ['unitId'])
    const unitIds = input.unitIds.map((id, i) => this.parts.decodeId('unit', id, ['unitIds', String(i)]))
    const days = { from: input.validFrom, to: null }
    const [founder, people] = await Promise.all([
      findFounder(tx, unitId, input.ordinal, days),
      this.people(tx, caller, input.members, 'members', unitId, days.from),
    ])
    const right = founder ? rightToFound(caller.viewer, founder.path) : 'NONE'
    if (!founder || right === 'NONE') throw notFound('unitId')
    if (right === 'SEE') throw forbidden('unitId')
    const problems: Problem[] = []
    if (founder.pathOnDay === null)
      problems.push({
        code: 'UNIT_NOT_IN_FORCE',
        path: ['unitId'],
        values: { date: vietnameseDate(days.from) },
      })
    if (founder.ordinalTaken) problems.push({ code: 'ORDINAL_TAKEN', path: ['ordinal'] })
    refuse([...problems, ...people.problems])

    const groupId = newUuid()
    const [decision] = await Promise.all([
      findDecision(tx, unitId, input.decision),
      this.assignments.checkUnits(tx, caller, { ...days, unitIds, founderUnitId: unitId, groupId }, warn),
    ])
    const { ordinal, name } = input
    const serving = people.found.map((person) => ({ ...person, ...days, id: null }))
    const act: Act = {
      action: 'WORK_GROUP_CREATE',
      unitId,
      objectType: 'work_group',
      objectId: groupId,
      before: null,
      after: {
        ordinal,
        name,
        decision: decision.id,
        validFrom: days.from,
        members: JSON.stringify(people.found),
        units: JSON.stringify(unitIds),
      },
    }
    return {
      result: { groupId, version: 1 },
      writes: [
        ...decision.writes,
        groupInsertion(tx, { ...days, id: groupId, unitId, ordinal, name, decisionId: decision.id }),
        ...servingWrites(tx, groupId, [], serving, decision.id),
        ...newAssignments(tx, groupId, unitIds, days, decision.id).writes,
      ],
      act,
      changesAccess: true,
    }
  }

  private async update(
    tx: Transaction<DB>,
    input: UpdateWorkGroup,
    caller: Caller,
  ): Promise<Deed<WrittenGroup>> {
    const id = this.parts.decodeId('workgroup', input.id, ['id'])
    const [found] = await findGroups(tx, [id], 'UPDATE')
    const before = writable(found, caller, 'id')
    checkVersion(before.version, input.expectedVersion)
    const after = { ...before, name: input.name ?? before.name, to: input.validTo ?? before.to }
    if (input.validTo != null) {
      refuse(endProblems(before, input.validTo, ['validTo']))
      if (await beginsFrom(tx, id, input.validTo)) refuse([{ code: 'BEGINS_LATER', path: ['validTo'] }])
    }
    const on = input.effectiveOn ?? caller.today
    const additions = await this.people(tx, caller, input.addMembers ?? [], 'addMembers', before.unitId, on)
    const current = await findServing(tx, id)
    const staffed = staff(current, {
      group: after,
      on,
      additions: additions.found,
      ends: (input.endMembers ?? []).map((end, i) => ({
        id: this.parts.decodeId('groupmember', end.id, ['endMembers', String(i), 'id']),
        validTo: end.validTo,
      })),
      leaderId:
        input.leaderId == null ? null : this.parts.decodeId('groupmember', input.leaderId, ['leaderId']),
    })
    refuse([...additions.problems, ...staffed.problems])
    const decision = await decisionIfAny(tx, before.unitId, input.decision)
    const members = JSON.stringify(staffed.serving)
    const act: Act = {
      action: 'WORK_GROUP_UPDATE',
      unitId: before.unitId,
      objectType: 'work_group',
      objectId: id,
      before: { name: before.name, validTo: before.to, members: JSON.stringify(current) },
      after: { name: after.name, validTo: after.to, members, decision: decision.id },
    }
    return {
      result: { groupId: id, version: before.version + 1 },
      writes: [
        ...decision.writes,
        ...servingWrites(tx, id, current, staffed.serving, decision.id),
        ...(input.validTo == null ? [] : [assignmentsEnd(tx, id, input.validTo, decision.id)]),
        groupChange(tx, after),
      ],
      act,
      changesAccess: true,
    }
  }

  /** People as an input names them; a member without an office gets the one held on the day. */
  private async people(
    tx: Transaction<DB>,
    caller: Caller,
    given: readonly GroupPerson[],
    field: string,
    unitId: string,
    day: string,
  ): Promise<{ readonly found: readonly NewPerson[]; readonly problems: readonly Problem[] }> {
    const ids = given.map(({ memberId }, i) =>
      memberId == null ? null : this.parts.decodeId('member', memberId, [field, String(i), 'memberId']),
    )
    const members = await readablePeople(
      tx,
      caller.viewer,
      ids.filter((id) => id !== null),
      { day, unitId },
    )
    const found = given.map((person, i): NewPerson => {
      const id = ids[i] ?? null
      const member = id === null ? undefined : members.get(id)
      return {
        memberId: id,
        name: member?.name ?? person.name ?? '',
        office: person.office ?? member?.office ?? null,
        leader: person.leader ?? false,
      }
    })
    const problems = ids.flatMap((id, i) =>
      id === null ? [] : members.problems(id, [field, String(i), 'memberId']),
    )
    return { found, problems }
  }
}

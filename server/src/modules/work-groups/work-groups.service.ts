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
import { performParsed, type Caller, type Outcome, type UseCaseParts } from '../../use-cases/use-case.ts'
import { auditedChanges, recordAudit, type AuditedFields } from '../audit/index.ts'
import { readablePeople } from '../members/index.ts'
import { beginsFrom, endAssignmentsOf } from './assignments.repo.ts'
import { writable, type AssignmentsService } from './assignments.service.ts'
import { saveDecision } from './decisions.repo.ts'
import { rightToFound } from './work-groups.policy.ts'
import {
  findFounder,
  findGroups,
  findServing,
  insertGroup,
  saveServing,
  updateGroup,
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
    return performParsed(this.parts.db, caller, createWorkGroupInput, input, (parsed, tx, warn) =>
      this.create(tx, parsed, caller, warn),
    )
  }

  /** Renames a group, changes who serves in it and who leads it, or ends it with everything that hangs on it. */
  updateWorkGroup(input: unknown, caller: Caller): Promise<Outcome<WrittenGroup>> {
    return performParsed(this.parts.db, caller, updateWorkGroupInput, input, (parsed, tx) =>
      this.update(tx, parsed, caller),
    )
  }

  private async create(
    tx: Transaction<DB>,
    input: CreateWorkGroup,
    caller: Caller,
    warn: (warning: Problem) => void,
  ): Promise<WrittenGroup> {
    const unitId = this.parts.decodeId('unit', input.unitId, ['unitId'])
    const unitIds = input.unitIds.map((id, i) => this.parts.decodeId('unit', id, ['unitIds', String(i)]))
    const days = { from: input.validFrom, to: null }
    const founder = await findFounder(tx, unitId, input.ordinal, days)
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
    const people = await this.people(tx, caller, input.members, 'members', unitId, days.from)
    refuse([...problems, ...people.problems])

    const groupId = newUuid()
    const decisionId = (await saveDecision(tx, unitId, input.decision)) ?? ''
    const { ordinal, name } = input
    await insertGroup(tx, { ...days, id: groupId, unitId, ordinal, name, decisionId })
    const serving = people.found.map((person) => ({ ...person, ...days, id: null }))
    await saveServing(tx, groupId, [], serving, decisionId)
    const wanted = { ...days, unitIds, founderUnitId: unitId, groupId }
    await this.assignments.write(tx, caller, wanted, groupId, decisionId, warn)
    await this.audit(tx, caller, 'WORK_GROUP_CREATE', unitId, groupId, null, {
      ordinal,
      name,
      decision: decisionId,
      validFrom: days.from,
      members: JSON.stringify(people.found),
      units: JSON.stringify(unitIds),
    })
    return { groupId, version: 1 }
  }

  private async update(tx: Transaction<DB>, input: UpdateWorkGroup, caller: Caller): Promise<WrittenGroup> {
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
    const decisionId = await saveDecision(tx, before.unitId, input.decision)
    await saveServing(tx, id, current, staffed.serving, decisionId)
    if (input.validTo != null) await endAssignmentsOf(tx, id, input.validTo, decisionId)
    const version = await updateGroup(tx, after)
    await this.audit(
      tx,
      caller,
      'WORK_GROUP_UPDATE',
      before.unitId,
      id,
      { name: before.name, validTo: before.to, members: JSON.stringify(current) },
      { name: after.name, validTo: after.to, members: JSON.stringify(staffed.serving), decision: decisionId },
    )
    return { groupId: id, version }
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

  private audit(
    tx: Transaction<DB>,
    caller: Caller,
    action: string,
    unitId: string,
    groupId: string,
    before: AuditedFields | null,
    after: AuditedFields,
  ): Promise<void> {
    return recordAudit(tx, {
      actor: caller.viewer,
      requestId: caller.requestId,
      action,
      unitId,
      objectType: 'work_group',
      objectId: groupId,
      changes: auditedChanges(this.parts.auditKey, before, after),
    })
  }
}

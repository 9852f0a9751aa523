import { z } from 'zod'
import { day, id, integer, MAX_LINE, optionalText, repeated, report, requiredText, version } from './input.ts'

/** The most people added to a group at once. */
export const MAX_GROUP_MEMBERS = 50
/** The most units assigned to a group at once. */
export const MAX_ASSIGNED_UNITS = 200

/** A signed decision as inputs name it: the one with the same number and days is taken up, else it is entered. */
export const decisionInput = z.object({
  number: requiredText(MAX_LINE),
  signedOn: day,
  effectiveOn: day,
  title: optionalText(MAX_LINE),
})

/** A decision as it was understood. */
export type DecisionInput = z.output<typeof decisionInput>

const person = z.object({
  /** A member; else a name. */
  memberId: id.nullish(),
  name: optionalText(MAX_LINE),
  /** The office to be shown; without it, the one a member holds that day. */
  office: optionalText(MAX_LINE),
  leader: z.boolean().nullish(),
})

/** Somebody who is to serve in a group, as it was understood. */
export type GroupPerson = z.output<typeof person>

function checkPeople(context: z.RefinementCtx, field: string, people: readonly GroupPerson[]): void {
  people.forEach(({ memberId, name }, index) => {
    if ((memberId == null) === (name === undefined)) report(context, 'MEMBER_OR_NAME', [field, index])
  })
  for (const index of repeated(people.map(({ memberId }) => memberId)))
    report(context, 'DUPLICATE', [field, index, 'memberId'])
}

function checkUnits(context: z.RefinementCtx, unitIds: readonly string[]): void {
  for (const index of repeated(unitIds)) report(context, 'DUPLICATE', ['unitIds', index])
}

/** Whether a range of days, its end excluded, holds no day; an open end is never before the beginning. */
export function endsBeforeStart(from: string, to: string | null | undefined): boolean {
  return to != null && to <= from
}

/** What `createWorkGroup` takes, with the rules that need no database. */
export const createWorkGroupInput = z
  .object({
    unitId: id,
    ordinal: integer(1, 32_767),
    name: requiredText(MAX_LINE),
    decision: decisionInput,
    validFrom: day,
    members: z.array(person).min(1).max(MAX_GROUP_MEMBERS),
    unitIds: z.array(id).max(MAX_ASSIGNED_UNITS),
  })
  .superRefine(({ members, unitIds }, context) => {
    checkPeople(context, 'members', members)
    if (members.filter(({ leader }) => leader === true).length !== 1)
      report(context, 'ONE_LEADER', ['members'])
    checkUnits(context, unitIds)
  })

/** A group as a client sends it. */
export type CreateWorkGroupInput = z.input<typeof createWorkGroupInput>
/** A group as it was understood. */
export type CreateWorkGroup = z.output<typeof createWorkGroupInput>

/** What `updateWorkGroup` takes: what is absent stays. */
export const updateWorkGroupInput = z
  .object({
    id,
    expectedVersion: version,
    name: optionalText(MAX_LINE),
    /** The day after the group's last. */
    validTo: day.nullish(),
    /** The first day of those added and of a new leader; today if absent. */
    effectiveOn: day.nullish(),
    addMembers: z.array(person).max(MAX_GROUP_MEMBERS).nullish(),
    endMembers: z
      .array(z.object({ id, validTo: day }))
      .max(MAX_GROUP_MEMBERS)
      .nullish(),
    /** One who serves in the group already. */
    leaderId: id.nullish(),
    decision: decisionInput.nullish(),
  })
  .superRefine(({ addMembers, endMembers, leaderId }, context) => {
    checkPeople(context, 'addMembers', addMembers ?? [])
    for (const index of repeated((endMembers ?? []).map((member) => member.id)))
      report(context, 'DUPLICATE', ['endMembers', index, 'id'])
    const leaders = (addMembers ?? []).filter(({ leader }) => leader === true).length
    if (leaders + (leaderId == null ? 0 : 1) > 1) report(context, 'ONE_LEADER', ['leaderId'])
  })

/** A change of a group as a client sends it. */
export type UpdateWorkGroupInput = z.input<typeof updateWorkGroupInput>
/** A change of a group as it was understood. */
export type UpdateWorkGroup = z.output<typeof updateWorkGroupInput>

/** What `assignWorkGroup` takes, with the rules that need no database. */
export const assignWorkGroupInput = z
  .object({
    workGroupId: id,
    unitIds: z.array(id).min(1).max(MAX_ASSIGNED_UNITS),
    validFrom: day,
    /** The day after the last; absent: for as long as the group exists. */
    validTo: day.nullish(),
    decision: decisionInput.nullish(),
  })
  .superRefine(({ unitIds, validFrom, validTo }, context) => {
    checkUnits(context, unitIds)
    if (endsBeforeStart(validFrom, validTo)) report(context, 'ENDS_BEFORE_START', ['validTo'])
  })

/** Assignments as a client sends them. */
export type AssignWorkGroupInput = z.input<typeof assignWorkGroupInput>
/** Assignments as they were understood. */
export type AssignWorkGroup = z.output<typeof assignWorkGroupInput>

/** What `transferWorkGroupAssignment` takes. */
export const transferWorkGroupAssignmentInput = z.object({
  id,
  expectedVersion: version,
  /** The group that takes over. */
  workGroupId: id,
  /** Its first day; the group before it covers the unit up to the day before. */
  validFrom: day,
  decision: decisionInput.nullish(),
})

/** A transfer as a client sends it. */
export type TransferWorkGroupAssignmentInput = z.input<typeof transferWorkGroupAssignmentInput>
/** A transfer as it was understood. */
export type TransferWorkGroupAssignment = z.output<typeof transferWorkGroupAssignmentInput>

/** What `endWorkGroupAssignment` takes. */
export const endWorkGroupAssignmentInput = z.object({
  id,
  expectedVersion: version,
  /** The day after the last. */
  validTo: day,
  decision: decisionInput.nullish(),
})

/** An end as a client sends it. */
export type EndWorkGroupAssignmentInput = z.input<typeof endWorkGroupAssignmentInput>
/** An end as it was understood. */
export type EndWorkGroupAssignment = z.output<typeof endWorkGroupAssignmentInput>

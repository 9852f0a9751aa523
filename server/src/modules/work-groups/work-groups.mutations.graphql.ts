import { builder } from '../../graphql/builder.ts'
import { mutation } from '../../graphql/mutation.ts'
import type { AssignmentsService } from './assignments.service.ts'
import { WorkGroup, WorkGroupAssignment } from './work-groups.entity.ts'
import type { WorkGroupsService } from './work-groups.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly workGroups: WorkGroupsService
    readonly assignments: AssignmentsService
  }
}

const DecisionInput = builder.inputType('DecisionInput', {
  description:
    'A signed decision of the founding unit. One with the same number and days is taken up, else it is entered.',
  fields: (t) => ({
    number: t.string({ required: true, description: 'Its number: `1777-QĐ/HU`.' }),
    signedOn: t.field({ type: 'Date', required: true, description: 'The day it was signed.' }),
    effectiveOn: t.field({ type: 'Date', required: true, description: 'The day from which it has effect.' }),
    title: t.string({ description: 'What it is about, at most 500 characters.' }),
  }),
})

const PersonInput = builder.inputType('WorkGroupMemberInput', {
  description: 'Somebody who is to serve in a group: a member, or else a name.',
  fields: (t) => ({
    memberId: t.id({ description: 'A member the caller may read.' }),
    name: t.string({ description: 'The name of somebody who is on no list of members.' }),
    office: t.string({
      description: 'The office to be shown. Absent: the one the member holds that day.',
    }),
    leader: t.boolean({ description: 'Leads the group.' }),
  }),
})

const EndMemberInput = builder.inputType('EndWorkGroupMemberInput', {
  description: 'Somebody serves no longer.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The WorkGroupMember.' }),
    validTo: t.field({ type: 'Date', required: true, description: 'The day after the last.' }),
  }),
})

const CreateWorkGroupInput = builder.inputType('CreateWorkGroupInput', {
  description: 'A working group as a decision founds it.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'Whose committee founds it.' }),
    ordinal: t.int({ required: true, description: 'Its number, free among the groups of that committee.' }),
    name: t.string({ required: true, description: 'Its name, at most 500 characters.' }),
    decision: t.field({ type: DecisionInput, required: true, description: 'The founding decision.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
    members: t.field({
      type: [PersonInput],
      required: true,
      description: '1–50 people, exactly one of them the leader.',
    }),
    unitIds: t.idList({
      required: true,
      description: 'Units it covers, at most 200: the founding unit or below it.',
    }),
  }),
})

const UpdateWorkGroupInput = builder.inputType('UpdateWorkGroupInput', {
  description: 'A change of a group: what is absent stays.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The group.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    name: t.string({ description: 'Its new name.' }),
    validTo: t.field({
      type: 'Date',
      description: 'The day after its last: those who serve and the assignments end with it.',
    }),
    effectiveOn: t.field({
      type: 'Date',
      description: 'First day of those added and of a new leader. Absent: today.',
    }),
    addMembers: t.field({
      type: [PersonInput],
      description: 'Who joins; one with `leader` leads from then on.',
    }),
    endMembers: t.field({ type: [EndMemberInput], description: 'Who leaves.' }),
    leaderId: t.id({ description: 'The WorkGroupMember who leads from then on.' }),
    decision: t.field({ type: DecisionInput, description: 'By which decision.' }),
  }),
})

const AssignWorkGroupInput = builder.inputType('AssignWorkGroupInput', {
  description: 'Units that a group is to cover.',
  fields: (t) => ({
    workGroupId: t.id({ required: true, description: 'The group.' }),
    unitIds: t.idList({
      required: true,
      description: '1–200 units, the founding unit or below it, not assigned to the group at that time.',
    }),
    validFrom: t.field({
      type: 'Date',
      required: true,
      description: 'The first day, not before the group’s.',
    }),
    validTo: t.field({
      type: 'Date',
      description: 'The day after the last. Absent: as long as the group exists.',
    }),
    decision: t.field({ type: DecisionInput, description: 'By which decision.' }),
  }),
})

const TransferInput = builder.inputType('TransferWorkGroupAssignmentInput', {
  description: 'Another group takes a unit over.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The assignment that ends.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    workGroupId: t.id({ required: true, description: 'The group that takes over.' }),
    validFrom: t.field({
      type: 'Date',
      required: true,
      description: 'Its first day, while the old one lasts.',
    }),
    decision: t.field({ type: DecisionInput, description: 'By which decision.' }),
  }),
})

const EndInput = builder.inputType('EndWorkGroupAssignmentInput', {
  description: 'A group covers a unit no longer.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The assignment.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    validTo: t.field({ type: 'Date', required: true, description: 'The day after the last.' }),
    decision: t.field({ type: DecisionInput, description: 'By which decision.' }),
  }),
})

mutation({
  name: 'createWorkGroup',
  description:
    'Founds a working group with its members and the units it covers. Units that another group covers are stored and warned about.',
  input: CreateWorkGroupInput,
  run: (input, caller, cx) => cx.useCases.workGroups.createWorkGroup(input, caller),
  payload: { workGroup: { target: () => WorkGroup, id: (result) => result.groupId } },
})

mutation({
  name: 'updateWorkGroup',
  description:
    'Renames a group, changes who serves in it and who leads it, or ends it. Nobody is taken out of its history.',
  input: UpdateWorkGroupInput,
  run: (input, caller, cx) => cx.useCases.workGroups.updateWorkGroup(input, caller),
  payload: { workGroup: { target: () => WorkGroup, id: (result) => result.groupId } },
})

mutation({
  name: 'assignWorkGroup',
  description: 'Assigns units to a group. Units that another group covers are stored and warned about.',
  input: AssignWorkGroupInput,
  run: (input, caller, cx) => cx.useCases.assignments.assignWorkGroup(input, caller),
  payload: {
    workGroup: { target: () => WorkGroup, id: (result) => result.groupId },
    assignments: {
      target: () => WorkGroupAssignment,
      ids: (result) => result.assignmentIds,
      description: 'The assignments written, in the order of `unitIds`.',
    },
  },
})

mutation({
  name: 'transferWorkGroupAssignment',
  description: 'Ends an assignment and begins one of another group on the same day.',
  input: TransferInput,
  run: (input, caller, cx) => cx.useCases.assignments.transferWorkGroupAssignment(input, caller),
  payload: {
    assignment: {
      target: () => WorkGroupAssignment,
      id: (result) => result.assignmentId,
      description: 'The assignment that begins.',
    },
    ended: {
      target: () => WorkGroupAssignment,
      id: (result) => result.endedId,
      description: 'The assignment that ends.',
    },
  },
})

mutation({
  name: 'endWorkGroupAssignment',
  description: 'Ends an assignment; it stays as history.',
  input: EndInput,
  run: (input, caller, cx) => cx.useCases.assignments.endWorkGroupAssignment(input, caller),
  payload: { assignment: { target: () => WorkGroupAssignment, id: (result) => result.assignmentId } },
})

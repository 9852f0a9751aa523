import { REORGANIZATION_OPERATIONS } from '@chibo/shared'
import { builder } from '../../graphql/builder.ts'
import { ReorganizationOperationKindEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import type { EffectsService } from './effects.service.ts'
import { Reorganization } from './reorganizations.entity.ts'
import type { ScansService } from './scans.service.ts'
import type { ReorganizationsService, WrittenReorganization } from './reorganizations.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly reorganizations: ReorganizationsService
    readonly effects: EffectsService
    readonly scans: ScansService
  }
}

const ResultInput = builder.inputType('ReorganizationResultInput', {
  description:
    'A unit after a step: a new one, or one that is there. What is absent stays as it is; a new unit needs its code, kind, a name or its place’s, and a parent.',
  fields: (t) => ({
    key: t.string({
      required: true,
      description: 'By which lines, parents and allotments name it; used once in the draft.',
    }),
    unitId: t.id({ description: 'A unit that is there; absent: a new one.' }),
    code: t.string({ description: 'The code it bears from then on.' }),
    kind: t.string({ description: 'Code of its kind.' }),
    placeName: t.string({
      description:
        'Name of its place: organization and committee are called after it where they are not named.',
    }),
    name: t.string({ description: 'Name of the organization.' }),
    committeeName: t.string({ description: 'Name of its committee.' }),
    parentId: t.id({ description: 'The unit above, one that is there.' }),
    parentKey: t.string({ description: 'The unit above, one of the draft.' }),
  }),
})

const LineInput = builder.inputType('ReorganizationLineInput', {
  description: 'Which old unit goes into which.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'One of the step’s old units.' }),
    key: t.string({ required: true, description: 'A unit of the draft.' }),
  }),
})

const OperationInput = builder.inputType('ReorganizationOperationInput', {
  description:
    'One step. CREATE: one new unit. SPLIT: one old unit, two or more results. MERGE: old units into one or more results; one that is a result as well lives on. MOVE, RENAME, CHANGE_KIND: one result that is there, and what changes. END: old units, and into what they go, if anything.',
  fields: (t) => ({
    kind: t.field({ type: ReorganizationOperationKindEnum, required: true, description: 'What it does.' }),
    unitIds: t.idList({ description: 'Old units, at most 2,000.' }),
    results: t.field({ type: [ResultInput], description: 'What there is after it, at most 2,000.' }),
    lines: t.field({
      type: [LineInput],
      description: 'Which old unit goes into which. Absent: every one into every one.',
    }),
    grantsFollow: t.boolean({ description: 'Whether grants on units that end go on to what they go into.' }),
    discipline: t.boolean({ description: 'Of END: dissolved as a measure of discipline.' }),
  }),
})

const CreateInput = builder.inputType('CreateReorganizationInput', {
  description: 'A reorganization as its decision has it.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'Whose committee decides.' }),
    title: t.string({ required: true, description: 'What it is about, at most 500 characters.' }),
    number: t.string({ required: true, description: 'Number of the decision.' }),
    signedOn: t.field({ type: 'Date', required: true, description: 'The day it was signed.' }),
    effectiveOn: t.field({
      type: 'Date',
      required: true,
      description: 'The first day on which what it says holds.',
    }),
    notes: t.string({ description: 'Whatever else is to be kept with it.' }),
    operations: t.field({ type: [OperationInput], required: true, description: '1–20,000 steps.' }),
  }),
})

const UpdateInput = builder.inputType('UpdateReorganizationInput', {
  description: 'A change of a draft: what is absent stays. It is to be previewed again.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The draft.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    title: t.string({ description: 'What it is about.' }),
    number: t.string({ description: 'Number of the decision.' }),
    signedOn: t.field({ type: 'Date', description: 'The day it was signed.' }),
    effectiveOn: t.field({ type: 'Date', description: 'The first day on which what it says holds.' }),
    notes: t.string({ description: 'Whatever else is to be kept with it.' }),
    operations: t.field({ type: [OperationInput], description: 'All steps, in place of those there were.' }),
  }),
})

const AllotmentInput = builder.inputType('ReorganizationAllotmentInput', {
  description: 'Where a member, or a unit directly below, of a divided unit goes.',
  fields: (t) => ({
    memberId: t.id({ description: 'A member of an old unit.' }),
    unitId: t.id({ description: 'Or a unit directly below one.' }),
    key: t.string({ description: 'The unit of the draft; absent: it is taken back.' }),
  }),
})

const ResidenceInput = builder.inputType('ReorganizationResidenceInput', {
  description: 'Members of a divided unit, not allotted yet, whose address holds a text, go to one unit.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'The old unit. Needs the right to read addresses there.' }),
    contains: t.string({
      required: true,
      description: 'Part of the address, compared without case and diacritics.',
    }),
    key: t.string({ required: true, description: 'The unit of the draft.' }),
  }),
})

const AllotInput = builder.inputType('AllotReorganizationInput', {
  description: 'Who and what goes where. The draft is to be previewed again.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The draft.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    allotments: t.field({
      type: [AllotmentInput],
      description: 'At most 5,000; each replaces what was said before.',
    }),
    residences: t.field({ type: [ResidenceInput], description: 'By residence, in this order.' }),
  }),
})

const stepInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      id: t.id({ required: true, description: 'The reorganization.' }),
      expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    }),
  })

const ReversalDecisionInput = builder.inputType('ReversalDecisionInput', {
  description: 'The decision that annuls a reorganization.',
  fields: (t) => ({
    number: t.string({ required: true, description: 'Its number.' }),
    signedOn: t.field({ type: 'Date', required: true, description: 'The day it was signed.' }),
  }),
})

const ReverseInput = builder.inputType('ReverseReorganizationInput', {
  description: 'The reversal of a reorganization.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The reorganization.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    decision: t.field({
      type: ReversalDecisionInput,
      description: 'By which decision; absent: it was entered in error.',
    }),
  }),
})

const written = {
  reorganization: {
    target: () => Reorganization,
    id: (result: WrittenReorganization) => result.reorganizationId,
  },
}

mutation({
  name: 'createReorganization',
  description: `Drafts a reorganization: ${REORGANIZATION_OPERATIONS.join(', ')}. Steps that cannot be are refused, with the unit and the reason.`,
  input: CreateInput,
  run: (input, caller, cx) => cx.useCases.reorganizations.createReorganization(input, caller),
  payload: written,
})

mutation({
  name: 'updateReorganization',
  description: 'Changes a draft that is not approved.',
  input: UpdateInput,
  run: (input, caller, cx) => cx.useCases.reorganizations.updateReorganization(input, caller),
  payload: written,
})

mutation({
  name: 'allotReorganization',
  description: 'Says where members, and units directly below, of divided units go.',
  input: AllotInput,
  run: (input, caller, cx) => cx.useCases.reorganizations.allotReorganization(input, caller),
  payload: written,
})

mutation({
  name: 'previewReorganization',
  description:
    'Finds out what would follow: every unit, member, office, seat, assignment, planned meeting and grant that moves or ends, who would be left without something, what is not allotted, what keeps it from being approved.',
  input: stepInput('PreviewReorganizationInput', 'The draft to look at.'),
  run: (input, caller, cx) => cx.useCases.reorganizations.previewReorganization(input, caller),
  payload: written,
})

mutation({
  name: 'approveReorganization',
  description:
    'Approves a previewed reorganization. It takes effect on its day, in one transaction; at once where the day has come. Refused while anything is unallotted.',
  input: stepInput('ApproveReorganizationInput', 'The reorganization to approve.'),
  run: (input, caller, cx) => cx.useCases.effects.approveReorganization(input, caller),
  payload: written,
})

mutation({
  name: 'withdrawReorganization',
  description: 'Gives a reorganization up that has no effect yet.',
  input: stepInput('WithdrawReorganizationInput', 'The reorganization to give up.'),
  run: (input, caller, cx) => cx.useCases.reorganizations.withdrawReorganization(input, caller),
  payload: written,
})

mutation({
  name: 'reverseReorganization',
  description:
    'Reverses a reorganization that has effect, as if it had not been, while nothing that it touched was changed since and nothing was built on the units that it began. Otherwise nothing is undone: `warnings` list what stands in the way, and a correcting reorganization is drafted.',
  input: ReverseInput,
  run: (input, caller, cx) => cx.useCases.effects.reverseReorganization(input, caller),
  payload: {
    reorganization: { target: () => Reorganization, id: (result) => result.reorganizationId },
    corrections: {
      target: () => Reorganization,
      ids: (result) => (result.correctionId === '' ? [] : [result.correctionId]),
      description: 'The draft that corrects what cannot be reversed; empty where it was.',
    },
  },
})

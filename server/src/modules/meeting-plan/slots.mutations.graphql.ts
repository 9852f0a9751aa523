import { MAX_CREATED_SLOTS, MAX_ROWS } from '@chibo/shared'
import { builder } from '../../graphql/builder.ts'
import { ErrorPolicyEnum } from '../../graphql/enums.ts'
import { ScopeEnum } from '../../graphql/lists.ts'
import { mutation } from '../../graphql/mutation.ts'
import type { PlanService, WrittenSlots } from './plan.service.ts'
import type { RegistrationsService } from './registrations.service.ts'
import { PlanSlot } from './slots.entity.ts'
import type { SlotsService, WrittenSlot } from './slots.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly plan: PlanService
    readonly registrations: RegistrationsService
    readonly slots: SlotsService
  }
}

const POLICY = 'REJECT_ALL unless it is said.'
const ROWS = `1–${String(MAX_ROWS)}, each once.`
const VERSION = 'Its version when the caller read it.'

const CreateInput = builder.inputType('CreatePlanSlotsInput', {
  description: 'A plan that is to be made for a year.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'Whose plan.' }),
    scope: t.field({ type: ScopeEnum, description: 'How far below the unit. UNIT unless it is said.' }),
    year: t.int({ required: true, description: 'The year, 1900–2199.' }),
    kinds: t.stringList({
      required: true,
      description: '1–20 codes of kinds that are held monthly or quarterly: `meetingKinds`.',
    }),
  }),
})

const RegisteredSlotInput = builder.inputType('RegisteredSlotInput', {
  description: 'When and where a meeting is to be held.',
  fields: (t) => ({
    slotId: t.id({ required: true, description: 'The slot, not approved yet.' }),
    expectedVersion: t.int({ required: true, description: VERSION }),
    startsAt: t.field({
      type: 'DateTime',
      required: true,
      description: 'When it is to begin: in the month or quarter, by the days of Asia/Ho_Chi_Minh.',
    }),
    endsAt: t.field({
      type: 'DateTime',
      description: 'When it is to end: after it begins, within 24 hours.',
    }),
    place: t.string({ required: true, description: 'Where, at most 500 characters.' }),
    topic: t.string({
      description: 'What is to be talked about, at most 500 characters. Absent: as it was planned.',
    }),
  }),
})

const RegisterInput = builder.inputType('RegisterPlanSlotsInput', {
  description: 'Meetings that are registered.',
  fields: (t) => ({
    slots: t.field({
      type: [RegisteredSlotInput],
      required: true,
      description: `${ROWS} What is registered.`,
    }),
    errorPolicy: t.field({ type: ErrorPolicyEnum, description: POLICY }),
  }),
})

const NamedSlotInput = builder.inputType('NamedSlotInput', {
  description: 'A slot with which something is done.',
  fields: (t) => ({
    slotId: t.id({ required: true, description: 'The slot.' }),
    expectedVersion: t.int({ required: true, description: VERSION }),
  }),
})

const ApproveInput = builder.inputType('ApprovePlanSlotsInput', {
  description: 'Registered slots that are approved.',
  fields: (t) => ({
    slots: t.field({ type: [NamedSlotInput], required: true, description: `${ROWS} Which.` }),
    errorPolicy: t.field({ type: ErrorPolicyEnum, description: POLICY }),
  }),
})

const ReturnInput = builder.inputType('ReturnPlanSlotsInput', {
  description: 'Registered slots that are returned.',
  fields: (t) => ({
    slots: t.field({ type: [NamedSlotInput], required: true, description: `${ROWS} Which.` }),
    reason: t.string({ required: true, description: 'Why.' }),
    errorPolicy: t.field({ type: ErrorPolicyEnum, description: POLICY }),
  }),
})

const MergeInput = builder.inputType('MergePlanSlotInput', {
  description: 'A slot that is held together with another.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The slot, without a meeting.' }),
    expectedVersion: t.int({ required: true, description: VERSION }),
    intoSlotId: t.id({ required: true, description: 'The other one: of the same unit, body and kind.' }),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
})

const CancelInput = builder.inputType('CancelPlanSlotInput', {
  description: 'A slot that is given up.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The slot, without a meeting.' }),
    expectedVersion: t.int({ required: true, description: VERSION }),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
})

const UpdateInput = builder.inputType('UpdatePlanSlotInput', {
  description: 'A change of a slot: what is absent stays.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The slot, not cancelled.' }),
    expectedVersion: t.int({ required: true, description: VERSION }),
    topic: t.string({ description: 'What is to be talked about; null: nothing is said.' }),
  }),
})

const payload = {
  slots: {
    target: () => PlanSlot,
    ids: ({ slotIds }: WrittenSlots) => slotIds.filter((id) => id !== ''),
    description: 'What was stored.',
  },
}
const bulk = {
  payload,
  rows: { list: 'slots', prefix: 'slot', ids: ({ slotIds }: WrittenSlots) => slotIds },
}
const single = { slot: { target: () => PlanSlot, id: ({ slotId }: WrittenSlot) => slotId } }

mutation<WrittenSlots>({
  name: 'createPlanSlots',
  description: `Makes the plan of a year: a slot for every month or quarter in which the rules ask for a meeting of the kinds, of each unit and body that is there on its last day. Slots that are there stay as they are and are not given again; cancelled ones are planned anew. At most ${String(MAX_CREATED_SLOTS)} at once.`,
  input: CreateInput,
  run: (input, caller, cx) => cx.useCases.plan.createPlanSlots(input, caller),
  payload,
})

mutation<WrittenSlots>({
  name: 'registerPlanSlots',
  description:
    'Registers when and where meetings are to be held, to be approved by the superior; again, as long as it is not. What comes after the day it was due, or at a place where others meet then, is stored and warned of.',
  input: RegisterInput,
  run: (input, caller, cx) => cx.useCases.registrations.registerPlanSlots(input, caller),
  ...bulk,
})

mutation<WrittenSlots>({
  name: 'approvePlanSlots',
  description:
    'Approves what was registered: each becomes a planned meeting at that time and place. For whoever may approve from above the unit.',
  input: ApproveInput,
  run: (input, caller, cx) => cx.useCases.registrations.approvePlanSlots(input, caller),
  ...bulk,
})

mutation<WrittenSlots>({
  name: 'returnPlanSlots',
  description:
    'Returns what was registered, to be registered anew. For whoever may approve from above the unit.',
  input: ReturnInput,
  run: (input, caller, cx) => cx.useCases.registrations.returnPlanSlots(input, caller),
  ...bulk,
})

mutation<WrittenSlot>({
  name: 'mergePlanSlot',
  description: 'Has a slot held together with another one: what is held for that one is held for both.',
  input: MergeInput,
  run: (input, caller, cx) => cx.useCases.slots.mergePlanSlot(input, caller),
  payload: single,
})

mutation<WrittenSlot>({
  name: 'cancelPlanSlot',
  description:
    'Gives a slot up. Its meeting, if it has one, is cancelled before. Whether the unit met in the period is told all the same.',
  input: CancelInput,
  run: (input, caller, cx) => cx.useCases.slots.cancelPlanSlot(input, caller),
  payload: single,
})

mutation<WrittenSlot>({
  name: 'updatePlanSlot',
  description: 'Changes what is to be talked about in a slot.',
  input: UpdateInput,
  run: (input, caller, cx) => cx.useCases.slots.updatePlanSlot(input, caller),
  payload: single,
})

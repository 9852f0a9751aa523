import { builder } from '../../graphql/builder.ts'
import {
  ItemFieldEnum,
  ItemPurposeEnum,
  StepExemptionEnum,
  StepGateEnum,
  StepPhaseEnum,
} from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import { MeetingTemplate } from './templates.entity.ts'
import type { MeetingTemplatesService } from './templates.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly meetingTemplates: MeetingTemplatesService
  }
}

const TemplateStepInput = builder.inputType('TemplateStepInput', {
  description: 'A step of a meeting.',
  fields: (t) => ({
    code: t.string({
      required: true,
      description: 'Capitals and low lines, once in the template; `APPROVED` has the gate SEAL.',
    }),
    phase: t.field({ type: StepPhaseEnum, required: true, description: 'In which part of the meeting.' }),
    labelVi: t.string({ required: true, description: 'What is done, in Vietnamese.' }),
    labelEn: t.string({ required: true, description: 'What is done, in English.' }),
    minutes: t.int({ description: 'How long it is planned to take: 1–600 minutes.' }),
    gate: t.field({ type: StepGateEnum, description: 'The passage that waits for it; absent: none does.' }),
    exempt: t.field({ type: StepExemptionEnum, description: 'When nothing waits for it.' }),
  }),
})

const TemplateItemInput = builder.inputType('TemplateItemInput', {
  description: 'An item of the agenda that a meeting begins with.',
  fields: (t) => ({
    depth: t.int({
      required: true,
      description: '1–3; at most one more than that of the item before it.',
    }),
    title: t.string({ required: true, description: 'Its title, at most 500 characters.' }),
    field: t.field({ type: ItemFieldEnum, description: 'The field of work.' }),
    purpose: t.field({ type: ItemPurposeEnum, required: true, description: 'What it asks for.' }),
    minutes: t.int({ description: 'How long it is planned to take: 1–600 minutes.' }),
    reviewsTasks: t.boolean({
      description:
        'Whether tasks that come back to the meeting are reviewed under it: one item at most. No unless it is said.',
    }),
  }),
})

const MinutesSectionInput = builder.inputType('MinutesSectionInput', {
  description: 'A text that the minutes are to have.',
  fields: (t) => ({
    code: t.string({
      required: true,
      description: 'Small letters, digits and hyphens, once in the template.',
    }),
    title: t.string({ required: true, description: 'Its heading in Vietnamese.' }),
    text: t.string({ description: 'What stands there to begin with.' }),
  }),
})

const IssueMeetingTemplateInput = builder.inputType('IssueMeetingTemplateInput', {
  description: 'A template as a committee issues it, whole.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'Who issues it; in force for this unit and all below.' }),
    kind: t.string({
      required: true,
      description: 'Code of a kind of meetings valid that day: `meetingKinds`.',
    }),
    unitKind: t.string({ description: 'Code of the kind of units that it is for; absent: of any.' }),
    code: t.string({
      required: true,
      description: 'Letters, digits, `.`, `_`, `-`; the same over versions.',
    }),
    title: t.string({ required: true, description: 'Its title, at most 500 characters.' }),
    guidance: t.string({ description: 'What the committee asks to be talked about.' }),
    source: t.string({ required: true, description: 'The guidance it follows.' }),
    validFrom: t.field({
      type: 'Date',
      required: true,
      description:
        'Its first day; what the same unit issued for the same meetings before ends with that day. Meetings that are planned already keep theirs.',
    }),
    steps: t.field({ type: [TemplateStepInput], required: true, description: '1–60 steps in their order.' }),
    items: t.field({
      type: [TemplateItemInput],
      required: true,
      description: 'The agenda to begin with, from top to bottom; at most 200 items.',
    }),
    minutesSections: t.field({
      type: [MinutesSectionInput],
      required: true,
      description: 'Texts that the minutes are to have; at most 30.',
    }),
  }),
})

mutation({
  name: 'issueMeetingTemplate',
  description:
    'Issues a template of meetings for a unit and all below it, or its next version. For meetings planned from then on the nearest issuer’s is in force.',
  input: IssueMeetingTemplateInput,
  run: (input, caller, cx) => cx.useCases.meetingTemplates.issueMeetingTemplate(input, caller),
  payload: { meetingTemplate: { target: () => MeetingTemplate, id: (result) => result.templateId } },
})

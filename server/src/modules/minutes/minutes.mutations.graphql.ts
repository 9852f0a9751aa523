import { builder } from '../../graphql/builder.ts'
import { MinutesApprovalEnum } from '../../graphql/enums.ts'
import { mutation, type Written } from '../../graphql/mutation.ts'
import type { WrittenMinutes } from './minutes-to-write.service.ts'
import { PassedGateInput } from '../meetings/passed-gate.entity.ts'
import { Minutes } from './minutes.entity.ts'
import type { MinutesFilesService } from './minutes-files.service.ts'
import type { MinutesService } from './minutes.service.ts'
import type { SealingService } from './sealing.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly minutes: MinutesService
    readonly sealing: SealingService
    readonly minutesFiles: MinutesFilesService
  }
}

const ComposeMinutesInput = builder.inputType('ComposeMinutesInput', {
  description: 'Minutes that are to say what the records of a meeting say.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'The meeting, begun, neither sealed nor cancelled.' }),
  }),
})

const MinutesTextInput = builder.inputType('MinutesTextInput', {
  description: 'A text of minutes.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Code of a section that these minutes have.' }),
    text: t.string({ description: 'The text, at most 50,000 characters; null or blank clears it.' }),
  }),
})

const UpdateMinutesInput = builder.inputType('UpdateMinutesInput', {
  description: 'Texts of minutes that are not sealed.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The minutes.' }),
    expectedVersion: t.int({ required: true, description: 'Their version when the caller read them.' }),
    texts: t.field({
      type: [MinutesTextInput],
      required: true,
      description: 'At most 30 texts; sections that are absent stay as they are.',
    }),
  }),
})

const ReadBackMinutesInput = builder.inputType('ReadBackMinutesInput', {
  description: 'Minutes that were read back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The minutes, a draft, of a meeting that is closed.' }),
    expectedVersion: t.int({ required: true, description: 'Their version when the caller read them.' }),
  }),
})

const ApproveMinutesInput = builder.inputType('ApproveMinutesInput', {
  description: 'An approval of minutes as they were read back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The minutes, read back.' }),
    expectedVersion: t.int({ required: true, description: 'Their version when the caller read them.' }),
    as: t.field({
      type: MinutesApprovalEnum,
      required: true,
      description: 'CHAIR or SECRETARY by an account of that very member; SIGNED_PAGE for both.',
    }),
    scanDocumentId: t.id({
      description:
        'Of SIGNED_PAGE alone: a PDF, JPEG or PNG among the papers of the meeting; of a correction also one that the unit keeps.',
    }),
  }),
})

const SealMinutesInput = builder.inputType('SealMinutesInput', {
  description: 'Minutes that are to be sealed.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The minutes, approved.' }),
    expectedVersion: t.int({ required: true, description: 'Their version when the caller read them.' }),
    passGates: t.field({
      type: [PassedGateInput],
      description:
        'Reasons for sealing without steps of the meeting that it waits for. Kept for those that are not done.',
    }),
  }),
})

const CorrectMinutesInput = builder.inputType('CorrectMinutesInput', {
  description: 'Sealed minutes of which another version is to be made.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The minutes, sealed.' }),
    expectedVersion: t.int({ required: true, description: 'Their version when the caller read them.' }),
    reason: t.string({
      required: true,
      description: 'What is wrong, at most 10,000 characters; the next version prints it.',
    }),
  }),
})

const DropMinutesCorrectionInput = builder.inputType('DropMinutesCorrectionInput', {
  description: 'Minutes whose correction is dropped.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The minutes, a draft that corrects what was sealed.' }),
    expectedVersion: t.int({ required: true, description: 'Their version when the caller read them.' }),
  }),
})

const minutes: Written<WrittenMinutes> = { target: () => Minutes, id: ({ minutesId }) => minutesId }

mutation<WrittenMinutes>({
  name: 'composeMinutes',
  description:
    'Composes the minutes of a meeting out of its records; where there are any, their facts anew: texts stay, and what was read back or approved otherwise is a draft again.',
  input: ComposeMinutesInput,
  run: (input, caller, cx) => cx.useCases.minutes.composeMinutes(input, caller),
  payload: { minutes },
})

mutation<WrittenMinutes>({
  name: 'updateMinutes',
  description: 'Writes texts of minutes, which are a draft again where that changes them.',
  input: UpdateMinutesInput,
  run: (input, caller, cx) => cx.useCases.minutes.updateMinutes(input, caller),
  payload: { minutes },
})

mutation<WrittenMinutes>({
  name: 'readBackMinutes',
  description: 'Records that minutes were read back as they stand.',
  input: ReadBackMinutesInput,
  run: (input, caller, cx) => cx.useCases.minutes.readBackMinutes(input, caller),
  payload: { minutes },
})

mutation<WrittenMinutes>({
  name: 'approveMinutes',
  description:
    'Approves minutes: chair and secretary each by their own account, or whoever may write the meeting by the page that both signed.',
  input: ApproveMinutesInput,
  run: (input, caller, cx) => cx.useCases.sealing.approveMinutes(input, caller),
  payload: { minutes },
})

mutation<WrittenMinutes>({
  name: 'sealMinutes',
  description:
    'Seals approved minutes as a version that never changes. The first one takes their number, and seals the meeting: none of its records changes any more.',
  input: SealMinutesInput,
  run: (input, caller, cx) => cx.useCases.sealing.sealMinutes(input, caller),
  payload: { minutes },
})

mutation<WrittenMinutes>({
  name: 'correctMinutes',
  description:
    'Begins another version of sealed minutes: its texts may change, its facts stay. It is read back, approved and sealed like the first one.',
  input: CorrectMinutesInput,
  run: (input, caller, cx) => cx.useCases.sealing.correctMinutes(input, caller),
  payload: { minutes },
})

mutation<WrittenMinutes>({
  name: 'dropMinutesCorrection',
  description:
    'Drops the draft of a correction that was begun by mistake: the minutes stand as they were sealed last. One that was read back is a draft again once a text of it changes.',
  input: DropMinutesCorrectionInput,
  run: (input, caller, cx) => cx.useCases.sealing.dropMinutesCorrection(input, caller),
  payload: { minutes },
})

import { builder } from '../../graphql/builder.ts'
import { mutation } from '../../graphql/mutation.ts'
import type { ResolutionFilesService } from './resolution-files.service.ts'
import type { WrittenResolution } from './resolution-to-write.service.ts'
import type { ResolutionsService } from './resolutions.service.ts'
import { resolution } from './written.graphql.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly resolutions: ResolutionsService
    readonly resolutionFiles: ResolutionFilesService
  }
}

const CreateResolutionInput = builder.inputType('CreateResolutionInput', {
  description: 'A resolution that is to be drafted.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'Whose; a unit that exists today.' }),
    bodyId: t.id({ description: 'A body of the unit; absent: that of the meeting, else the unit itself.' }),
    type: t.string({
      required: true,
      description: 'Code of a type that resolutions are of today: `NQ`, `KL`, `TB` …',
    }),
    title: t.string({ required: true, description: 'What it is about, at most 500 characters.' }),
    text: t.string({
      required: true,
      description: 'All of its text in paragraphs, at most 100,000 characters.',
    }),
    key: t.boolean({ description: 'Whether it is a key one; absent: it is not.' }),
    meetingId: t.id({ description: 'A meeting of the unit, not cancelled, that is to decide.' }),
    carriesOutId: t.id({
      description: 'One that it carries out: adopted, not ended, and read by the caller.',
    }),
    inForceOn: t.field({
      type: 'Date',
      description: 'From when it is to have effect; absent: from its adoption.',
    }),
    endsOn: t.field({ type: 'Date', description: 'Its last day; absent: open.' }),
    month: t.field({
      type: 'Date',
      description: 'The month that it is for, by its first day; one of a type, unit and body.',
    }),
    attachmentIds: t.idList({ description: 'At most 50 documents of the unit that hold: annexes.' }),
  }),
})

const UpdateResolutionInput = builder.inputType('UpdateResolutionInput', {
  description:
    'A change of a draft: what is absent stays, null clears what may be missing. Of what was adopted only `key` and `attachmentIds` change.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The resolution.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    bodyId: t.id({ description: 'A body of the unit.' }),
    type: t.string({ description: 'Code of a type that resolutions are of today.' }),
    title: t.string({ description: 'What it is about, at most 500 characters.' }),
    text: t.string({ description: 'All of its text, at most 100,000 characters.' }),
    key: t.boolean({ description: 'Whether it is a key one.' }),
    meetingId: t.id({ description: 'A meeting of the unit, not cancelled, that is to decide.' }),
    carriesOutId: t.id({
      description: 'One that it carries out: adopted, not ended, and read by the caller.',
    }),
    inForceOn: t.field({ type: 'Date', description: 'From when it is to have effect.' }),
    endsOn: t.field({ type: 'Date', description: 'Its last day.' }),
    month: t.field({ type: 'Date', description: 'The month that it is for, by its first day.' }),
    attachmentIds: t.idList({ description: 'All documents that belong to it anew, at most 50.' }),
  }),
})

mutation<WrittenResolution>({
  name: 'createResolution',
  description: 'Drafts a resolution of a unit.',
  input: CreateResolutionInput,
  run: (input, caller, cx) => cx.useCases.resolutions.createResolution(input, caller),
  payload: { resolution },
})

mutation<WrittenResolution>({
  name: 'updateResolution',
  description: 'Changes a draft of a resolution. The text of what was adopted changes by supplements.',
  input: UpdateResolutionInput,
  run: (input, caller, cx) => cx.useCases.resolutions.updateResolution(input, caller),
  payload: { resolution },
})

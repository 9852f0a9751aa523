import { builder } from '../../graphql/builder.ts'
import { mutation, type Written } from '../../graphql/mutation.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Speech } from './agenda.entity.ts'
import type { SpeechesService, WrittenSpeech } from './speeches.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly speeches: SpeechesService
  }
}

const RecordSpeechInput = builder.inputType('RecordSpeechInput', {
  description: 'Somebody who spoke: a member, or somebody by name.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'The meeting, begun, neither sealed nor cancelled.' }),
    itemId: t.id({ description: 'About which item of its agenda; absent: to the meeting as a whole.' }),
    memberId: t.id({ description: 'A member on the roll who came, or one of the guests.' }),
    name: t.string({ description: 'The name of somebody who is no member, at most 500 characters.' }),
    office: t.string({ description: 'Their office, at most 500 characters.' }),
    minutes: t.int({ description: 'For how many minutes, 1–240.' }),
    opinion: t.string({ description: 'What they said, at most 10,000 characters.' }),
  }),
})

const UpdateSpeechInput = builder.inputType('UpdateSpeechInput', {
  description: 'A change of a speech: what is absent stays, null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The speech.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    itemId: t.id({ description: 'About which item of the meeting’s agenda.' }),
    minutes: t.int({ description: 'For how many minutes, 1–240.' }),
    opinion: t.string({ description: 'What they said, at most 10,000 characters.' }),
  }),
})

const RemoveSpeechInput = builder.inputType('RemoveSpeechInput', {
  description: 'A speech that is taken back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The speech.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
  }),
})

const speech: Written<WrittenSpeech> = { target: () => Speech, id: ({ speechId }) => speechId }
const meeting: Written<WrittenSpeech> = { target: () => Meeting, id: ({ meetingId }) => meetingId }

mutation<WrittenSpeech>({
  name: 'recordSpeech',
  description: 'Records that somebody spoke; the roll of the meeting tells of it from then on.',
  input: RecordSpeechInput,
  run: (input, caller, cx) => cx.useCases.speeches.recordSpeech(input, caller),
  payload: { speech },
})

mutation<WrittenSpeech>({
  name: 'updateSpeech',
  description: 'Changes what was said, for how long and about which item.',
  input: UpdateSpeechInput,
  run: (input, caller, cx) => cx.useCases.speeches.updateSpeech(input, caller),
  payload: { speech },
})

mutation<WrittenSpeech>({
  name: 'removeSpeech',
  description: 'Takes a speech back; with the last one of a member the roll tells that they did not speak.',
  input: RemoveSpeechInput,
  run: (input, caller, cx) => cx.useCases.speeches.removeSpeech(input, caller),
  payload: { meeting },
})

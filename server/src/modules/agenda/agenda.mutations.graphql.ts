import { builder } from '../../graphql/builder.ts'
import { ItemFieldEnum, ItemOutcomeEnum, ItemPurposeEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { AgendaItem } from './agenda.entity.ts'
import type { AgendaService, SetAgendaResult, WrittenItem } from './agenda.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly agenda: AgendaService
  }
}

const SetAgendaItemInput = builder.inputType('SetAgendaItemInput', {
  description: 'An item where it stands in the agenda.',
  fields: (t) => ({
    id: t.id({
      description: 'Of one that stands there already: it keeps what became of it. Absent for a new one.',
    }),
    depth: t.int({
      required: true,
      description:
        '1 for an item of the agenda itself, at most 3 and at most one more than of the item before.',
    }),
    title: t.string({ required: true, description: 'What it is about, at most 500 characters.' }),
    field: t.field({ type: ItemFieldEnum, description: 'Its field of work.' }),
    purpose: t.field({ type: ItemPurposeEnum, required: true, description: 'What it asks for.' }),
    aboutMoney: t.boolean({ description: 'Whether money is decided about; absent: no.' }),
    presenterMemberId: t.id({
      description: 'Who presents it: a member the caller may read. Absent: whoever did; null: nobody.',
    }),
    plannedMinutes: t.int({ description: 'How many minutes it is to take, 1–600.' }),
    fromItemId: t.id({ description: 'The item that an earlier meeting of the same unit agreed to.' }),
    paperIds: t.idList({
      description: 'Its papers, of those of the meeting, at most 30. Absent: as they are.',
    }),
  }),
})

const SetAgendaInput = builder.inputType('SetAgendaInput', {
  description: 'The agenda of a meeting, whole, from top to bottom.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'The meeting, neither sealed nor cancelled.' }),
    expectedAgendaVersion: t.int({
      required: true,
      description: 'The version of the agenda when the caller read it: `Meeting.agendaVersion`.',
    }),
    items: t.field({
      type: [SetAgendaItemInput],
      required: true,
      description:
        'At most 200. What stands on the agenda and not here goes, unless somebody spoke about it, it was dealt with, or another item goes back to it.',
    }),
  }),
})

const UpdateAgendaItemInput = builder.inputType('UpdateAgendaItemInput', {
  description: 'What became of an item: what is absent stays, null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The item, of a meeting that has begun.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    begunAt: t.field({ type: 'DateTime', description: 'When it was begun, within the meeting.' }),
    endedAt: t.field({ type: 'DateTime', description: 'When it was ended, after it was begun.' }),
    conclusion: t.string({ description: 'What the chair concluded, at most 10,000 characters.' }),
    outcome: t.field({ type: ItemOutcomeEnum, description: 'What became of it.' }),
  }),
})

mutation<SetAgendaResult>({
  name: 'setAgenda',
  description:
    'Sets the agenda of a meeting, whole. Of two who change it at once the second is told of a conflict; an item that stays as it is keeps its version.',
  input: SetAgendaInput,
  run: (input, caller, cx) => cx.useCases.agenda.setAgenda(input, caller),
  payload: { meeting: { target: () => Meeting, id: ({ meetingId }) => meetingId } },
})

mutation<WrittenItem>({
  name: 'updateAgendaItem',
  description: 'Says when an item was dealt with, and to what end.',
  input: UpdateAgendaItemInput,
  run: (input, caller, cx) => cx.useCases.agenda.updateAgendaItem(input, caller),
  payload: { item: { target: () => AgendaItem, id: ({ itemId }) => itemId } },
})

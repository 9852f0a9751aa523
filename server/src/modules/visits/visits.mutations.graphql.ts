import { builder } from '../../graphql/builder.ts'
import { mutation } from '../../graphql/mutation.ts'
import { ScorecardItemInput } from '../scorecards/scorecard-item.entity.ts'
import { Visit } from './visits.entity.ts'
import type { VisitsService } from './visits.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly visits: VisitsService
  }
}

const RemarkInput = builder.inputType('VisitRemarkInput', {
  description: 'What one visitor remarked.',
  fields: (t) => ({
    authorId: t.id({ required: true, description: 'One of `visitorMemberIds`.' }),
    text: t.string({ required: true, description: 'The remark, at most 10,000 characters.' }),
  }),
})

const ScorecardInput = builder.inputType('ObserverScorecardInput', {
  description: "The observer's score.",
  fields: (t) => ({
    templateId: t.id({ required: true, description: 'A form valid on the day of the meeting.' }),
    items: t.field({
      type: [ScorecardItemInput],
      required: true,
      description: 'One for each criterion of the form.',
    }),
  }),
})

const RecordVisitInput = builder.inputType('RecordVisitInput', {
  description: 'A visit of a working group to a meeting.',
  fields: (t) => ({
    workGroupId: t.id({ required: true, description: 'The group.' }),
    meetingId: t.id({ required: true, description: 'The meeting, held already.' }),
    expectedVersion: t.int({
      description: 'Version of the visit to correct; absent when it is recorded first.',
    }),
    visitorMemberIds: t.idList({
      required: true,
      description: 'WorkGroupMember ids of those who went; they served in the group that day.',
    }),
    remarks: t.field({ type: [RemarkInput], required: true, description: 'At most one for each visitor.' }),
    advice: t.string({ description: 'What the group advised the unit.' }),
    outsideAssignmentReason: t.string({
      description: 'Why the group came to a unit not assigned to it that day; required then.',
    }),
    scorecard: t.field({ type: ScorecardInput, description: "The observer's score, if one was given." }),
  }),
})

mutation({
  name: 'recordVisit',
  description:
    'Records that a working group attended a meeting, with remarks and the observer’s score; with `expectedVersion`, corrects what was recorded. For members of the group, and for whoever may record visits where the group was founded.',
  input: RecordVisitInput,
  run: (input, caller, cx) => cx.useCases.visits.recordVisit(input, caller),
  payload: { visit: { target: () => Visit, id: (result) => result.visitId } },
})

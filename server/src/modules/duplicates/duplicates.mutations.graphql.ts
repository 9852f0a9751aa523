import { builder } from '../../graphql/builder.ts'
import { MemberMergeFieldEnum } from '../../graphql/enums.ts'
import { mutation, type Written } from '../../graphql/mutation.ts'
import { ActDecisionInput } from '../../graphql/parts.ts'
import { MemberAct } from '../member-acts/member-acts.entity.ts'
import { Member } from '../members/members.entity.ts'
import type { DuplicatesService, WrittenDismissal } from './duplicates.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly duplicates: DuplicatesService
  }
}

const MergeInput = builder.inputType('MergeMembersInput', {
  description: 'Two entries of one person, and what is taken of each.',
  fields: (t) => ({
    memberId: t.id({ required: true, description: 'The entry that stays.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    mergedMemberId: t.id({ required: true, description: 'The entry that is merged into it.' }),
    mergedExpectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    take: t.field({
      type: [MemberMergeFieldEnum],
      description:
        'What is taken of the merged entry. Whatever else only the merged entry has is taken, too: what is known never gives way to nothing.',
    }),
    reason: t.string({ required: true, description: 'Why they are one person, at most 500 characters.' }),
    decision: t.field({ type: ActDecisionInput, description: 'By which decision.' }),
  }),
})

const DismissInput = builder.inputType('DismissDuplicateInput', {
  description: 'Two members who are two people.',
  fields: (t) => ({
    memberId: t.id({ required: true, description: 'One of them.' }),
    otherMemberId: t.id({ required: true, description: 'The other.' }),
    reason: t.string({ required: true, description: 'Why they are two, at most 500 characters.' }),
  }),
})

const TakeBackInput = builder.inputType('TakeBackDismissalInput', {
  description: 'Two members whose judgement is taken back.',
  fields: (t) => ({
    memberId: t.id({ required: true, description: 'One of them.' }),
    otherMemberId: t.id({ required: true, description: 'The other.' }),
  }),
})

/** The two members of a judgement. */
const TWO: Written<WrittenDismissal> = {
  target: () => Member,
  ids: (result) => result.memberIds,
  description: 'The two members.',
}

mutation({
  name: 'mergeMembers',
  description:
    'Merges two entries of one person in one act, which can be undone: values are taken field by field, everything that refers to the merged entry follows, names on records stay as they were written. Refused for two people with different citizen IDs, whoever may see these.',
  input: MergeInput,
  run: (input, caller, cx) => cx.useCases.duplicates.mergeMembers(input, caller),
  payload: {
    member: { target: () => Member, id: (result) => result.memberId, description: 'The one who stays.' },
    merged: {
      target: () => Member,
      id: (result) => result.mergedId,
      description: 'The merged entry, which leads on to the one who stays.',
    },
    act: {
      target: () => MemberAct,
      id: (result) => result.actId,
      description: 'The act, by which it can be undone.',
    },
  },
})

mutation({
  name: 'dismissDuplicate',
  description: 'Judges two members to be two people: they are no candidates any more.',
  input: DismissInput,
  run: (input, caller, cx) => cx.useCases.duplicates.dismissDuplicate(input, caller),
  payload: { members: TWO },
})

mutation({
  name: 'takeBackDismissal',
  description: 'Takes back that two members are two people: they may be candidates again.',
  input: TakeBackInput,
  run: (input, caller, cx) => cx.useCases.duplicates.takeBackDismissal(input, caller),
  payload: { members: TWO },
})

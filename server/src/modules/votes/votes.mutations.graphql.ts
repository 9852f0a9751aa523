import { builder } from '../../graphql/builder.ts'
import { VoteChoiceEnum } from '../../graphql/enums.ts'
import { mutation, type Written } from '../../graphql/mutation.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Vote } from './votes.entity.ts'
import type { VotesService, WrittenVote } from './votes.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly votes: VotesService
  }
}

const VoteBallotInput = builder.inputType('VoteBallotInput', {
  description: 'What somebody raised their hand for.',
  fields: (t) => ({
    memberId: t.id({
      required: true,
      description: 'A member on the roll who has a vote and is not marked absent.',
    }),
    choice: t.field({ type: VoteChoiceEnum, required: true, description: 'For what.' }),
  }),
})

const ReservedOpinionInput = builder.inputType('ReservedOpinionInput', {
  description: 'An opinion that is to be kept: of a member on the roll, or of somebody by name.',
  fields: (t) => ({
    memberId: t.id({ description: 'A member on the roll.' }),
    name: t.string({ description: 'The name of somebody who is in no register, at most 500 characters.' }),
    office: t.string({ description: 'Their office, at most 500 characters.' }),
    text: t.string({ required: true, description: 'The opinion, at most 10,000 characters.' }),
  }),
})

const RecordVoteInput = builder.inputType('RecordVoteInput', {
  description: 'A vote that was taken. Its base is counted by the roll as it stands.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'The meeting, begun, neither sealed nor cancelled.' }),
    itemId: t.id({ description: 'About which item of its agenda; absent: about none.' }),
    kind: t.string({ required: true, description: 'Code of a kind valid that day: `voteKinds`.' }),
    question: t.string({ required: true, description: 'What was asked, at most 10,000 characters.' }),
    subjectMemberId: t.id({ description: 'The member whom it is about; one the caller may read.' }),
    subjectName: t.string({
      description: 'The name of somebody who is no member whom it is about, at most 500 characters.',
    }),
    secret: t.boolean({ required: true, description: 'By secret ballot: then there are counts alone.' }),
    yes: t.int({
      required: true,
      description: 'Votes for it, 0–5,000; all counts together no more than the base.',
    }),
    no: t.int({ required: true, description: 'Votes against it, 0–5,000.' }),
    abstained: t.int({ description: 'Those who abstained, 0–5,000; absent: 0.' }),
    invalid: t.int({ description: 'Invalid ballots of a secret vote, 0–5,000; absent: 0.' }),
    ballots: t.field({
      type: [VoteBallotInput],
      description: 'Who voted how in an open vote: all of them, as counted. Absent: counts alone.',
    }),
    reserved: t.field({ type: [ReservedOpinionInput], description: 'At most 50 opinions of a minority.' }),
  }),
})

const CorrectVoteInput = builder.inputType('CorrectVoteInput', {
  description: 'A correction of a vote: what is absent stays, null clears what may be missing.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The vote.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    itemId: t.id({ description: 'About which item of the meeting’s agenda.' }),
    kind: t.string({ description: 'Code of a kind valid that day.' }),
    question: t.string({ description: 'What was asked, at most 10,000 characters.' }),
    subjectMemberId: t.id({ description: 'The member whom it is about; one the caller may read.' }),
    subjectName: t.string({ description: 'The name of somebody who is no member, at most 500 characters.' }),
    secret: t.boolean({ description: 'By secret ballot; one that held names gets `ballots: []` then.' }),
    yes: t.int({ description: 'Votes for it.' }),
    no: t.int({ description: 'Votes against it.' }),
    abstained: t.int({ description: 'Those who abstained.' }),
    invalid: t.int({ description: 'Invalid ballots of a secret vote.' }),
    ballots: t.field({ type: [VoteBallotInput], description: 'All ballots anew.' }),
    reserved: t.field({ type: [ReservedOpinionInput], description: 'All reserved opinions anew.' }),
  }),
})

const RemoveVoteInput = builder.inputType('RemoveVoteInput', {
  description: 'A vote that is taken back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The vote.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
  }),
})

const vote: Written<WrittenVote> = { target: () => Vote, id: ({ voteId }) => voteId }
const meeting: Written<WrittenVote> = { target: () => Meeting, id: ({ meetingId }) => meetingId }

mutation<WrittenVote>({
  name: 'recordVote',
  description:
    'Writes a vote of a meeting down, with its base as the roll stands; correcting the roll later does not touch it.',
  input: RecordVoteInput,
  run: (input, caller, cx) => cx.useCases.votes.recordVote(input, caller),
  payload: { vote },
})

mutation<WrittenVote>({
  name: 'correctVote',
  description: 'Corrects a vote; its base is counted anew, by the roll as it stands now.',
  input: CorrectVoteInput,
  run: (input, caller, cx) => cx.useCases.votes.correctVote(input, caller),
  payload: { vote },
})

mutation<WrittenVote>({
  name: 'removeVote',
  description: 'Takes a vote back, with its ballots and the opinions reserved at it.',
  input: RemoveVoteInput,
  run: (input, caller, cx) => cx.useCases.votes.removeVote(input, caller),
  payload: { meeting },
})

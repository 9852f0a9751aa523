import { expect, test } from 'vitest'
import { newDecision, toDecision } from './acts/decisionDraft.ts'
import { newDraft, toCreate, toUpdate } from './resolutionDraft.ts'

const draft = { ...newDraft({ unitId: 'unit_1' }), title: ' Nước sạch ', text: 'Một.\n', month: '2026-02' }

test('a draft is sent without blanks around its texts, its month by the first day', () => {
  expect(toCreate(draft)).toEqual({
    ...{ unitId: 'unit_1', bodyId: null, type: 'NQ', title: 'Nước sạch', text: 'Một.', key: false },
    ...{ meetingId: null, carriesOutId: null, inForceOn: null, endsOn: null, month: '2026-02-01' },
  })
})

test('what carries something out begins as a programme', () => {
  const carriesOut = { id: 'resolution_1', name: 'Nghị quyết 05-NQ/ĐU' }
  expect(toCreate(newDraft({ carriesOut }))).toMatchObject({ type: 'CTr', carriesOutId: 'resolution_1' })
})

test('of a change only what was changed is sent; what was cleared is null', () => {
  const stored = { id: 'resolution_1', version: 3 }
  expect(toUpdate(stored, draft, { ...draft, title: 'Nước sạch', month: '', key: true })).toEqual({
    ...{ id: 'resolution_1', expectedVersion: 3, month: null, key: true },
  })
})

test('either the vote is sent, whose meeting is known, or the reason with its meeting', () => {
  const decision = { ...newDecision('meeting_1'), voteId: 'vote_1', noVoteReason: ' Chủ tọa kết luận ' }
  expect(toDecision(decision)).toEqual({
    ...{ voteId: 'vote_1', noVoteReason: null, meetingId: null, adoptedOn: null },
  })
  expect(toDecision({ ...decision, voted: false })).toEqual({
    ...{ voteId: null, noVoteReason: 'Chủ tọa kết luận', meetingId: 'meeting_1', adoptedOn: null },
  })
})

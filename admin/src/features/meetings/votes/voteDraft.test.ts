import { expect, it } from 'vitest'
import type { VoteLineFragment } from '../../../gql/graphql.ts'
import {
  BLANK_OUTSIDER,
  BLANK_RESERVED,
  blankVote,
  draftOf,
  tallied,
  toCorrection,
  toRecord,
  verdictOf,
  votersOf,
} from './voteDraft.ts'

const HALF = { numerator: 1, denominator: 2, strict: true }
const TWO_THIRDS = { numerator: 2, denominator: 3, strict: false }

it.each([
  ['13', '14', HALF, 'rejected', 14, 0],
  ['14', '12', HALF, 'adopted', 14, 1],
  ['17', '', TWO_THIRDS, 'rejected', 18, 10],
  ['18', '', TWO_THIRDS, 'adopted', 18, 9],
  ['20', '8', HALF, 'exceeds', 14, 0],
] as const)('%s for and %s against of 27: %o', (yes, no, share, outcome, needed, left) => {
  expect(verdictOf({ ...blankVote('ordinary'), yes, no }, 27, share)).toMatchObject({ outcome, needed, left })
})

it('says nothing without a base, of what is no number, and of a kind without a rule', () => {
  const draft = { ...blankVote('ordinary'), yes: '3' }
  expect(verdictOf(draft, 0, HALF)).toBeUndefined()
  expect(verdictOf({ ...draft, no: 'x' }, 5, HALF)).toBeUndefined()
  expect(verdictOf(draft, 5, null)).toBeUndefined()
})

it('counts invalid ballots of a secret vote alone', () => {
  const draft = { ...blankVote('ordinary'), yes: '3', invalid: '2' }
  expect(toRecord('meeting_1', draft)).toMatchObject({ invalid: 0, secret: false, subjectName: null })
  expect(verdictOf({ ...draft, secret: true }, 5, HALF)).toMatchObject({ cast: 5, left: 0 })
})

const stored: VoteLineFragment = {
  id: 'vote_1',
  version: 3,
  kind: { code: 'admission', label: 'Kết nạp' },
  item: null,
  question: 'Kết nạp',
  subject: { name: 'Bà Quần Chúng', member: null },
  secret: true,
  base: 27,
  baseParts: { summoned: 27, present: 26, minus: [], notInRegister: 0 },
  needed: 18,
  yes: 20,
  no: 1,
  abstained: 0,
  invalid: 0,
  adopted: true,
  ballots: [],
  reserved: [{ person: { name: 'Ông A', office: null, member: null }, text: 'Chưa nên' }],
}

it('a correction names whoever was changed, and nobody else', () => {
  const before = draftOf(stored)
  const asked = toCorrection(stored, before, { ...before, question: 'Kết nạp bà Quần Chúng' })
  expect(asked).toMatchObject({
    id: 'vote_1',
    expectedVersion: 3,
    question: 'Kết nạp bà Quần Chúng',
    yes: 20,
  })
  for (const name of ['subjectName', 'reserved', 'ballots']) expect(asked).not.toHaveProperty(name)
  const more = { ...BLANK_RESERVED, member: { id: 'member_1', name: 'B' }, text: 'Bảo lưu' }
  expect(
    toCorrection(stored, before, { ...before, yes: '19', reserved: [...before.reserved, more] }),
  ).toMatchObject({
    yes: 19,
    ballots: [],
    reserved: [
      { name: 'Ông A', office: null, text: 'Chưa nên' },
      { memberId: 'member_1', text: 'Bảo lưu' },
    ],
  })
})

it('ballots with names are counted, and sent of an open vote alone', () => {
  const ballots = { member_1: 'YES', member_2: 'YES', member_3: 'ABSTAIN' } as const
  const draft = { ...blankVote('ordinary'), ballots, ...tallied(ballots) }
  expect(toRecord('meeting_1', draft)).toMatchObject({
    yes: 2,
    no: 0,
    abstained: 1,
    ballots: [
      { memberId: 'member_1', choice: 'YES' },
      { memberId: 'member_2', choice: 'YES' },
      { memberId: 'member_3', choice: 'ABSTAIN' },
    ],
  })
  expect(toRecord('meeting_1', { ...draft, secret: true })).not.toHaveProperty('ballots')
  const one = { choice: 'YES', member: { id: 'member_1', fullName: 'A' } } as const
  const open = { ...stored, secret: false, yes: 1, no: 0 }
  const before = draftOf({ ...open, ballots: [one] })
  expect(before.ballots).toEqual({ member_1: 'YES' })
  expect(toCorrection(open, before, { ...before, question: 'B' })).not.toHaveProperty('ballots')
  expect(toCorrection(open, before, { ...before, ballots: undefined })).toMatchObject({ ballots: [] })
  // Somebody whom the reader may not read: who voted how stays as it is.
  expect(draftOf({ ...open, ballots: [one, { choice: 'NO', member: null }] }).ballots).toBeUndefined()
})

it('has a vote: who is on the roll with one and was not away', () => {
  const row = { member: { id: 'member_1', fullName: 'A' }, voting: true, status: 'LATE' } as const
  const others = [
    { ...row, voting: false },
    { ...row, status: 'EXCUSED' as const },
    { ...row, member: null },
  ]
  expect(votersOf([row, ...others, { ...row, status: null }])).toHaveLength(2)
})

it('an outsider reserves an opinion by name and office', () => {
  const reserved = [{ ...BLANK_OUTSIDER, name: 'Ông Khách', office: 'Huyện ủy', text: 'Chưa nên' }]
  expect(toRecord('meeting_1', { ...blankVote('ordinary'), reserved }).reserved).toEqual([
    { name: 'Ông Khách', office: 'Huyện ủy', text: 'Chưa nên' },
  ])
})

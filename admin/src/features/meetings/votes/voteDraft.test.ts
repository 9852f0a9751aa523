import { expect, it } from 'vitest'
import type { VoteLineFragment } from '../../../gql/graphql.ts'
import { BLANK_RESERVED, blankVote, draftOf, toCorrection, toRecord, verdictOf } from './voteDraft.ts'

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

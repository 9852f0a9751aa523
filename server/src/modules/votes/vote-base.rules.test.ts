import { votesNeeded } from '@chibo/shared'
import { describe, expect, test } from 'vitest'
import { BASE_FIGURES, CELL_ON_PAPER, many, NEEDED, voter } from '../../../test/kit/vote-figures.ts'
import { voteBase, voteCategory, type Counting } from './vote-base.rules.ts'

/** The rules as they stand in the database: a test of the API holds both to the same figures. */
const IN_UNIT = {
  SUSPENDED: 'NEVER',
  PROSECUTED: 'NEVER',
  DETAINED: 'NEVER',
  EXEMPT: 'IF_PRESENT',
  TEMPORARILY_EXEMPT: 'IF_PRESENT',
  ELSEWHERE: 'IF_PRESENT',
  SPECIAL_DUTY: 'IF_PRESENT',
  EXCUSED: 'NEVER',
} satisfies Partial<Record<string, Counting>>
const IN_BODY = {
  SUSPENDED: 'NEVER',
  PROSECUTED: 'NEVER',
  DETAINED: 'NEVER',
  TRANSFERRED: 'IF_PRESENT',
} satisfies Partial<Record<string, Counting>>

test.each(BASE_FIGURES)('$called: $base', ({ assembly, roll, notInRegister, base }) => {
  const rules = assembly === 'UNIT' ? IN_UNIT : IN_BODY
  expect(voteBase(roll, assembly, rules, notInRegister).base).toBe(base)
})

test('tells how a base was counted', () => {
  expect(voteBase(CELL_ON_PAPER.roll, 'UNIT', IN_UNIT)).toEqual({
    base: 27,
    parts: {
      summoned: 38,
      present: 26,
      minus: {
        SUSPENDED: 1,
        DETAINED: 1,
        EXEMPT: 3,
        TEMPORARILY_EXEMPT: 1,
        ELSEWHERE: 2,
        SPECIAL_DUTY: 1,
        EXCUSED: 2,
      },
      notInRegister: 0,
    },
  })
  expect(voteBase([], 'UNIT', IN_UNIT)).toMatchObject({ base: 0, parts: { summoned: 0, minus: {} } })
  expect(voteBase(many(2), 'BODY', IN_BODY, 1)).toMatchObject({
    base: 3,
    parts: { summoned: 3, present: 2, notInRegister: 1 },
  })
})

describe('of several categories', () => {
  test.each([
    ['suspended before detained', { activity: 'SUSPENDED', hindrance: 'DETAINED' }, 'SUSPENDED'],
    ['detained before excused', { hindrance: 'DETAINED', status: 'EXCUSED' }, 'DETAINED'],
    ['prosecuted before transferred', { hindrance: 'PROSECUTED', transferred: true }, 'PROSECUTED'],
    ['exempt before excused', { activity: 'EXEMPT', status: 'EXCUSED' }, 'EXEMPT'],
    [
      'elsewhere before excused',
      { notExpectedReason: 'TEMPORARILY_ELSEWHERE', status: 'EXCUSED' },
      'ELSEWHERE',
    ],
    ['none', { status: 'UNEXCUSED' }, null],
  ] as const)('%s', (_, more, category) => {
    expect(voteCategory(voter(more))).toBe(category)
  })
})

test.each(NEEDED)('a base of %i needs %i by more than half, %i by two thirds', (base, half, twoThirds) => {
  expect(votesNeeded(base, { numerator: 1, denominator: 2, strict: true })).toBe(half)
  expect(votesNeeded(base, { numerator: 2, denominator: 3, strict: false })).toBe(twoThirds)
})

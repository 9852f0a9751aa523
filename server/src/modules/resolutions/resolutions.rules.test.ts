import { expect, test } from 'vitest'
import { dayProblems, decisionProblems, monthRange, stateProblems } from './resolutions.rules.ts'

test('of what was superseded it is said so to whoever supplements it', () => {
  expect(stateProblems('SUPPLEMENT', 'SUPERSEDED')).toEqual([
    { code: 'SUPPLEMENT_OF_SUPERSEDED', path: ['id'] },
  ])
  expect(stateProblems('SUPPLEMENT', 'DRAFT')).toEqual([{ code: 'RESOLUTION_STATE', path: ['id'] }])
  expect(stateProblems('SUPPLEMENT', 'IN_FORCE')).toEqual([])
})

test.each([
  [{ needsVote: true, adopted: true, reason: null }, []],
  [{ needsVote: false, adopted: true, reason: null }, []],
  [{ needsVote: false, adopted: null, reason: 'x' }, []],
  [{ needsVote: true, adopted: false, reason: null }, ['VOTE_NOT_ADOPTED']],
  [{ needsVote: true, adopted: null, reason: 'x' }, ['VOTE_REQUIRED']],
  [{ needsVote: false, adopted: null, reason: null }, ['VOTE_OR_REASON']],
  [{ needsVote: false, adopted: true, reason: 'x' }, ['VOTE_OR_REASON']],
])('what decides as %j', (decision, codes) => {
  expect(decisionProblems(decision).map(({ code }) => code)).toEqual(codes)
})

test.each([
  [{ adoptedOn: '2026-01-01', inForceOn: '2026-01-01', endsOn: '2026-01-01' }, []],
  [{ adoptedOn: '2026-01-02', inForceOn: '2026-01-01' }, ['BEFORE_ADOPTION']],
  [{ adoptedOn: '2026-01-02', endsOn: '2026-01-01' }, ['ENDS_BEFORE_START']],
  [{ inForceOn: '2026-01-02', endsOn: '2026-01-01' }, ['ENDS_BEFORE_START']],
  [{ endsOn: '2026-01-01' }, []],
])('days %j', (days, codes) => {
  expect(dayProblems(days).map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['2026-01-01', '[2026-01-01,2026-02-01)'],
  ['2026-12-01', '[2026-12-01,2027-01-01)'],
])('the month of %s', (first, range) => {
  expect(monthRange(first)).toBe(range)
})

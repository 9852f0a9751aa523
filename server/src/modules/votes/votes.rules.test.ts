import { describe, expect, test } from 'vitest'
import { ballotProblems, countProblems, countWarnings, voterProblems, type Counted } from './votes.rules.ts'

/** A vote of a base of 27, of whom 26 came. */
const vote = (more: Partial<Counted> = {}): Counted => ({
  secret: false,
  base: 27,
  parts: { summoned: 38, present: 26, minus: { EXEMPT: 11 }, notInRegister: 0 },
  yes: 14,
  no: 10,
  abstained: 2,
  invalid: 0,
  ...more,
})
const told = (problems: readonly { code: string; path: readonly string[] }[]) =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim())

test.each<[string, Partial<Counted>, string[]]>([
  ['as many as came', {}, []],
  ['as many as its base', { no: 11 }, []],
  ['one more than its base', { no: 12 }, ['VOTE_EXCEEDS_BASE']],
  ['invalid ballots count as votes', { secret: true, invalid: 2 }, ['VOTE_EXCEEDS_BASE']],
  ['no base', { base: 0, yes: 0, no: 0, abstained: 0 }, ['VOTE_WITHOUT_BASE meetingId']],
  ['invalid ballots of an open vote', { no: 9, invalid: 1 }, ['INVALID_OF_OPEN_VOTE invalid']],
])('counts, %s', (_, more, problems) => {
  expect(told(countProblems(vote(more), 'meetingId'))).toEqual(problems)
})

test.each<[Partial<Counted>, string[]]>([
  [{}, []],
  [{ no: 11 }, ['VOTE_EXCEEDS_PRESENT']],
  [{ no: 11, parts: { summoned: 28, present: 26, minus: {}, notInRegister: 1 } }, []],
])('more votes than voters came, %j: %j', (more, warnings) => {
  expect(told(countWarnings(vote(more)))).toEqual(warnings)
})

describe('ballots with names', () => {
  const ballots = [
    { memberId: 'a', choice: 'YES' },
    { memberId: 'b', choice: 'NO' },
    { memberId: 'c', choice: 'YES' },
  ] as const
  const counts = { yes: 2, no: 1, abstained: 0 }

  test.each<[Partial<Counted>, string[]]>([
    [counts, []],
    [{ ...counts, yes: 3 }, ['BALLOTS_DIFFER ballots']],
    [{ ...counts, abstained: 1 }, ['BALLOTS_DIFFER ballots']],
    [{ ...counts, secret: true }, ['BALLOTS_OF_SECRET_VOTE ballots']],
  ])('beside counts of %j: %j', (more, problems) => {
    expect(told(ballotProblems(vote(more), ballots))).toEqual(problems)
  })

  test('may be missing', () => {
    expect(ballotProblems(vote({ secret: true }), [])).toEqual([])
  })

  test.each<[Parameters<typeof voterProblems>[1], string[]]>([
    [() => ({ voting: true, status: 'PRESENT' }), []],
    [() => ({ voting: true, status: null }), []],
    [(id) => ({ voting: id !== 'b', status: 'LATE' }), ['NOT_A_VOTER ballots.1.memberId']],
    [(id) => ({ voting: true, status: id === 'c' ? 'EXCUSED' : 'LATE' }), ['NOT_A_VOTER ballots.2.memberId']],
    [(id) => (id === 'a' ? undefined : { voting: true, status: 'LATE' }), ['NOT_A_VOTER ballots.0.memberId']],
  ])('are of voters who were not absent (%#)', (voterOf, problems) => {
    expect(told(voterProblems(ballots, voterOf))).toEqual(problems)
  })
})

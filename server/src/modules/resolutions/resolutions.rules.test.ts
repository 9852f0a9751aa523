import { RESOLUTION_ACTS, RESOLUTION_STATES } from '@chibo/shared'
import { expect, test } from 'vitest'
import { dayProblems, decisionProblems, monthRange, stateAfter, stateProblems } from './resolutions.rules.ts'

/** Where each act leads from each state; ".": it cannot be done there. */
const TABLE = `
              DRAFT     DISCUSSED ADOPTED      DISSEMINATED IN_FORCE   REVIEWED   COMPLETED SUPERSEDED WITHDRAWN
  DRAFT       DRAFT     .         .            .            .          .          .         .          .
  DISCUSS     DISCUSSED DISCUSSED .            .            .          .          .         .          .
  ADOPT       ADOPTED   ADOPTED   .            .            .          .          .         .          .
  DISSEMINATE .         .         DISSEMINATED DISSEMINATED IN_FORCE   REVIEWED   .         .          .
  TAKE_EFFECT .         .         IN_FORCE     IN_FORCE     .          IN_FORCE   .         .          .
  REVIEW      .         .         .            .            REVIEWED   REVIEWED   .         .          .
  COMPLETE    .         .         .            .            COMPLETED  COMPLETED  .         .          .
  SUPERSEDE   .         .         SUPERSEDED   SUPERSEDED   SUPERSEDED SUPERSEDED .         .          .
  WITHDRAW    WITHDRAWN WITHDRAWN WITHDRAWN    WITHDRAWN    WITHDRAWN  WITHDRAWN  .         .          .
  SUPPLEMENT  .         .         ADOPTED      DISSEMINATED IN_FORCE   REVIEWED   .         .          .`

test('every act leads where the table says, and nowhere else', () => {
  const [states = [], ...lines] = TABLE.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  expect(states).toEqual(RESOLUTION_STATES)
  const told = RESOLUTION_ACTS.map((act) => [
    act,
    ...RESOLUTION_STATES.map((state) => stateAfter(act, state) ?? '.'),
  ])
  expect(told).toEqual(lines)
})

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

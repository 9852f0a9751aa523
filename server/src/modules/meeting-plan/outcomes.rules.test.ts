import { expect, test } from 'vitest'
import { outcomeOf, type ToBeHeld } from './outcomes.rules.ts'

const march: ToBeHeld = {
  isExpected: true,
  from: '2026-03-01',
  until: '2026-04-01',
  target: null,
  heldOn: null,
  approvedFor: null,
  grace: 0,
  ownHeldOn: null,
}

test.each<[string, Partial<ToBeHeld>, string, string]>([
  ['before the period', {}, '2026-02-28', 'UPCOMING'],
  ['on its first day', {}, '2026-03-01', 'DUE'],
  ['on its last day', {}, '2026-03-31', 'DUE'],
  ['the day after', {}, '2026-04-01', 'MISSING'],
  ['held, nothing approved', { heldOn: '2026-03-31' }, '2026-03-31', 'MET'],
  ['held on the approved day', { heldOn: '2026-03-05', approvedFor: '2026-03-05' }, '2026-04-01', 'MET'],
  ['held before it', { heldOn: '2026-03-03', approvedFor: '2026-03-05' }, '2026-04-01', 'MET'],
  ['held the day after it', { heldOn: '2026-03-06', approvedFor: '2026-03-05' }, '2026-04-01', 'LATE'],
  [
    'the same within the grace',
    { heldOn: '2026-03-06', approvedFor: '2026-03-05', grace: 1 },
    '2026-04-01',
    'MET',
  ],
  ['held in the next month by its own meeting', { ownHeldOn: '2026-04-02' }, '2026-04-03', 'LATE'],
  [
    'its own meeting was of the period, but does not count',
    { ownHeldOn: '2026-03-02' },
    '2026-04-03',
    'MISSING',
  ],
  [
    'a unit that was gone on the last day',
    { isExpected: false, heldOn: '2026-03-02' },
    '2026-04-03',
    'NOT_EXPECTED',
  ],
])('%s', (_case, slot, today, outcome) => {
  expect(outcomeOf({ ...march, ...slot }, today)).toBe(outcome)
})

test('what was merged was held with the other one, or shares its fate', () => {
  const targets = ['MET', 'LATE', 'MERGED', 'MISSING', 'DUE', 'UPCOMING', 'NOT_EXPECTED'] as const
  const fate = targets.map((target) => outcomeOf({ ...march, target }, '2026-05-01'))
  expect(fate).toEqual(['MERGED', 'MERGED', 'MERGED', 'MISSING', 'DUE', 'UPCOMING', 'NOT_EXPECTED'])
  expect(outcomeOf({ ...march, target: 'MET', isExpected: false }, '2026-05-01')).toBe('NOT_EXPECTED')
})

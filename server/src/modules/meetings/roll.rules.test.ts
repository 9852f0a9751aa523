import { describe, expect, test } from 'vitest'
import { hasVote, keptFromVote, notExpectedReason, splitOf, whoCame } from './roll.rules.ts'
import type { RollDay, RollLine } from './roll.rules.ts'

const day = (more: Partial<RollDay> = {}): RollDay => ({
  standing: 'OFFICIAL',
  activity: 'ACTIVE',
  membership: 'HOME',
  temporarilyElsewhere: false,
  hindrances: [],
  ...more,
})

describe('who is expected, and who votes in a unit and in a body', () => {
  test.each<[string, Partial<RollDay>, string | null, boolean, boolean]>([
    ['an official member', {}, null, true, true],
    ['a probationary one', { standing: 'PROBATIONARY' }, null, false, true],
    ['an exempt one', { activity: 'EXEMPT' }, 'EXEMPT', true, true],
    ['one exempt for a time', { activity: 'TEMPORARILY_EXEMPT' }, 'TEMPORARILY_EXEMPT', true, true],
    ['a suspended one', { activity: 'SUSPENDED' }, 'SUSPENDED', false, false],
    ['one elsewhere for a time', { temporarilyElsewhere: true }, 'TEMPORARILY_ELSEWHERE', true, true],
    ['one here for a time', { membership: 'TEMPORARY', temporarilyElsewhere: true }, null, false, true],
    ['one on special duty', { hindrances: ['SPECIAL_DUTY'] }, 'SPECIAL_DUTY', true, true],
    [
      'one on duty who is here for a time',
      { membership: 'TEMPORARY', hindrances: ['SPECIAL_DUTY'] },
      'SPECIAL_DUTY',
      false,
      true,
    ],
    [
      'one on duty elsewhere',
      { temporarilyElsewhere: true, hindrances: ['SPECIAL_DUTY'] },
      'TEMPORARILY_ELSEWHERE',
      true,
      true,
    ],
    ['one on duty who is exempt', { activity: 'EXEMPT', hindrances: ['SPECIAL_DUTY'] }, 'EXEMPT', true, true],
    ['a prosecuted one', { hindrances: ['PROSECUTED'] }, null, false, false],
    ['a detained one', { hindrances: ['DETAINED'] }, null, false, false],
    [
      'a detained one who is suspended',
      { activity: 'SUSPENDED', hindrances: ['DETAINED'] },
      'SUSPENDED',
      false,
      false,
    ],
  ])('%s', (_, more, reason, inUnit, inBody) => {
    expect(notExpectedReason(day(more))).toBe(reason)
    expect([hasVote(day(more), 'UNIT'), hasVote(day(more), 'BODY')]).toEqual([inUnit, inBody])
  })

  test('who is prosecuted and detained is detained', () => {
    expect(keptFromVote(['PROSECUTED', 'SPECIAL_DUTY', 'DETAINED'])).toBe('DETAINED')
    expect(keptFromVote(['SPECIAL_DUTY'])).toBeNull()
  })
})

test('counts of a roll: who is exempt or away is official, too', () => {
  const line = (more: Partial<RollLine>): RollLine => ({
    notExpectedReason: null,
    standing: 'OFFICIAL',
    activity: 'ACTIVE',
    membership: 'HOME',
    status: null,
    ...more,
  })
  const roll = [
    line({ status: 'PRESENT' }),
    line({ status: 'UNEXCUSED' }),
    line({ standing: 'PROBATIONARY', status: 'LATE' }),
    line({ membership: 'TEMPORARY', standing: 'PROBATIONARY', status: 'PRESENT' }),
    line({ activity: 'EXEMPT', notExpectedReason: 'EXEMPT', status: 'PRESENT' }),
    line({ activity: 'TEMPORARILY_EXEMPT', notExpectedReason: 'TEMPORARILY_EXEMPT' }),
    line({ activity: 'SUSPENDED', notExpectedReason: 'SUSPENDED' }),
    line({ notExpectedReason: 'TEMPORARILY_ELSEWHERE' }),
    line({ notExpectedReason: 'SPECIAL_DUTY' }),
  ]
  expect(splitOf(roll)).toEqual({ official: 7, probationary: 1, temporary: 1, exempt: 2, away: 2 })
  expect(splitOf(whoCame(roll))).toEqual({ official: 2, probationary: 1, temporary: 1, exempt: 1, away: 0 })
})

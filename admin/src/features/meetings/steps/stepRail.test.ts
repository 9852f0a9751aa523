import { describe, expect, test } from 'vitest'
import { currentPhase, nextOf, phasesOf, placeOf, unmetOf } from './stepRail.ts'
import type { RailStep } from './stepRail.ts'

const step = (code: string, more: Partial<RailStep> = {}): RailStep => ({
  code,
  phase: 'PREPARE',
  gate: null,
  state: 'OPEN',
  ...more,
})
const STEPS = [
  step('PREMEETING', { gate: 'OPEN', state: 'NOT_NEEDED' }),
  step('AGENDA', { gate: 'OPEN', state: 'DONE' }),
  step('NOTICE_MEMBERS', { gate: 'OPEN' }),
  step('ROLL_CALLED', { phase: 'OPEN', gate: 'CLOSE', state: 'DONE' }),
  step('STUDY', { phase: 'CONDUCT' }),
  step('DECISIONS_VOTED', { phase: 'CLOSE', gate: 'CLOSE' }),
  step('APPROVED', { phase: 'AFTER', gate: 'SEAL' }),
]

test('steps stand by the parts of the meeting; what is not needed is not asked', () => {
  expect(phasesOf(STEPS).map(({ phase, asked, settled }) => [phase, asked, settled])).toEqual([
    ['PREPARE', 2, 1],
    ['OPEN', 1, 1],
    ['CONDUCT', 1, 0],
    ['CLOSE', 1, 0],
    ['AFTER', 1, 0],
  ])
  expect(phasesOf([])).toEqual([])
})

describe('a meeting that is', () => {
  test.each([
    ['PLANNED', 'NOTICE_MEMBERS', 'PREPARE', ['NOTICE_MEMBERS']],
    // What was left undone before it opened does not come back.
    ['OPEN', 'STUDY', 'CONDUCT', ['DECISIONS_VOTED']],
    ['CLOSED', 'DECISIONS_VOTED', 'CLOSE', ['APPROVED']],
    ['SEALED', 'APPROVED', 'AFTER', []],
    ['CANCELLED', undefined, undefined, []],
  ] as const)('%s goes on with %s, in %s, and waits for %j', (state, next, phase, unmet) => {
    expect(nextOf(STEPS, state)?.code).toBe(next)
    expect(currentPhase(STEPS, state)).toBe(phase)
    expect(unmetOf(STEPS, state).map(({ code }) => code)).toEqual(unmet)
  })

  test('without steps is somewhere all the same', () => {
    expect(currentPhase([], 'OPEN')).toBe('OPEN')
  })
})

test('a step is done on a page, in a form, further down, or nowhere', () => {
  const places = ['ROLL_CALLED', 'NOTICE_IN_CHARGE', 'DECISIONS_VOTED', 'STUDY'].map((code) =>
    placeOf({ code }),
  )
  expect(places).toEqual([
    { page: 'roll-call' },
    { notice: 'MEMBER_IN_CHARGE' },
    { below: 'votes' },
    undefined,
  ])
})

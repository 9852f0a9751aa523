import { RESOLUTION_STATES, resolutionStateAfter } from '@chibo/shared'
import { expect, test } from 'vitest'
import { actsIn } from './acts.ts'

test('what usually comes next can be done, and nothing is offered twice', () => {
  for (const state of RESOLUTION_STATES) {
    const { next, others } = actsIn(state)
    if (next) expect(resolutionStateAfter(next, state), state).toBeDefined()
    expect(others, state).not.toContain(next)
  }
})

test('of what ended nothing is left to do', () => {
  for (const state of ['COMPLETED', 'SUPERSEDED', 'WITHDRAWN'] as const)
    expect(actsIn(state)).toEqual({ next: undefined, others: [], edits: false, supplements: false })
})

test('what is in force is reviewed next; a draft takes no supplement', () => {
  expect(actsIn('IN_FORCE')).toMatchObject({ next: 'REVIEW', supplements: true })
  expect(actsIn('IN_FORCE').others).toEqual(['DISSEMINATE', 'COMPLETE', 'SUPERSEDE', 'WITHDRAW'])
  expect(actsIn('DRAFT')).toMatchObject({
    next: 'ADOPT',
    others: ['DISCUSS', 'WITHDRAW'],
    supplements: false,
  })
})

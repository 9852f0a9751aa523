import { expect, test } from 'vitest'
import { faultsUnder } from './faultsUnder.ts'

test('each part of a form gets its own faults, lists theirs as a whole', () => {
  const faults = {
    unitId: ['a'],
    'tasks.1.title': ['b'],
    'tasks.1.helperUnitIds.0': ['c'],
    'tasks.1.helperUnitIds.2': ['d'],
    'tasks.10.title': ['e'],
  }
  expect(faultsUnder(faults, 'tasks.1')).toEqual({ title: ['b'], helperUnitIds: ['c', 'd'] })
  expect(faultsUnder({ title: ['b'], 'helperMemberIds.3': ['c'] })).toEqual({
    title: ['b'],
    helperMemberIds: ['c'],
  })
})

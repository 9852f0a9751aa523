import { expect, it } from 'vitest'
import { isOverdue, stepsFor } from './transferSteps.ts'

const kept = { toUnit: { id: 'unit_1' } }

it('offers to each side its own steps', () => {
  expect(stepsFor([{ ...kept, state: 'DECIDED' }], 'OUT')).toEqual(['ISSUE', 'CANCEL'])
  expect(stepsFor([{ ...kept, state: 'SENT' }], 'OUT')).toEqual(['CANCEL'])
  expect(stepsFor([{ ...kept, state: 'SENT' }], 'IN')).toEqual(['RECEIVE', 'RETURN'])
  expect(stepsFor([{ ...kept, state: 'DECIDED' }], 'IN')).toEqual([])
  expect(stepsFor([{ ...kept, state: 'RECEIVED' }], 'OUT')).toEqual([])
})

it('lets the sender say that somebody arrived where no register is kept', () => {
  expect(stepsFor([{ toUnit: null, state: 'SENT' }], 'OUT')).toEqual(['RECEIVE', 'CANCEL'])
})

it('offers for several what can be done with all of them', () => {
  const both = [
    { ...kept, state: 'DECIDED' as const },
    { ...kept, state: 'SENT' as const },
  ]
  expect(stepsFor(both, 'OUT')).toEqual(['CANCEL'])
  expect(stepsFor([], 'OUT')).toEqual([])
})

it('marks what is due on an earlier day', () => {
  expect(isOverdue({ dueOn: '2022-05-17' }, '2022-05-18')).toBe(true)
  expect(isOverdue({ dueOn: '2022-05-18' }, '2022-05-18')).toBe(false)
  expect(isOverdue({ dueOn: null }, '2022-05-18')).toBe(false)
})

import { expect, test } from 'vitest'
import { cardMoveBeside, cardMoves, orderIn } from './columns.ts'

test.each([
  ['ASSIGNED', 'GIVE', 'IN_PROGRESS REPORTED CANCELLED'],
  ['REPORTED', 'GIVE', 'RETURNED ACCEPTED CANCELLED'],
  ['REPORTED', 'DO', ''],
  ['RETURNED', 'DO', 'IN_PROGRESS REPORTED'],
  ['ACCEPTED', 'GIVE', ''],
] as const)('%s, %s: goes into %s', (state, right, into) => {
  expect(
    cardMoves(state, right)
      .map((one) => one.into)
      .join(' '),
  ).toBe(into)
})

test('to one side a card goes into the nearest column that takes it', () => {
  expect(cardMoveBeside('ASSIGNED', 'DO', 1)).toEqual({ into: 'IN_PROGRESS', move: 'PROGRESS' })
  expect(cardMoveBeside('RETURNED', 'DO', -1)).toEqual({ into: 'REPORTED', move: 'REPORT' })
  expect(cardMoveBeside('RETURNED', 'DO', 1)).toBeUndefined()
})

test('what has ended is listed from the latest', () => {
  expect(orderIn('ACCEPTED')).toBe('DUE_ON_DESC')
  expect(orderIn('RETURNED')).toBe('DUE_ON')
})

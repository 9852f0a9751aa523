import { expect, it } from 'vitest'
import { createToday } from './clock.ts'

it.each([
  ['2026-11-21T16:59:59Z', '2026-11-21'],
  ['2026-11-21T17:00:00Z', '2026-11-22'],
  ['2025-12-31T17:00:00Z', '2026-01-01'],
])('at %s it is %s in Vietnam', (instant, day) => {
  expect(createToday(undefined, () => new Date(instant))()).toBe(day)
})

it('stands still on a fixed day', () => {
  expect(createToday('2022-05-18')()).toBe('2022-05-18')
})

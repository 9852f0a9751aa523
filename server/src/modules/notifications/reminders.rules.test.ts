import { expect, test } from 'vitest'
import { windowsOn } from './reminders.rules.ts'

/** Which reminder of rules that say 5, 1 and 0 days before is given on a day of what is due on the 20th; undefined: none. */
function given(today: string, rules: readonly number[] = [5, 1, 0]): number | undefined {
  const [one, ...others] = windowsOn(today, rules).filter(
    ({ first, last }) => first <= '2026-03-20' && '2026-03-20' <= last,
  )
  expect(others).toEqual([])
  return one?.days
}

test.each([
  ['2026-03-14', undefined],
  ['2026-03-15', 5],
  ['2026-03-18', 5],
  ['2026-03-19', 1],
  ['2026-03-20', 0],
  ['2026-03-21', 0],
  ['2026-03-27', 0],
  ['2026-03-28', undefined],
])('on %s the reminder %s days before what is due on the 20th', (today, days) => {
  expect(given(today)).toBe(days)
})

test.each([
  ['2026-03-16', undefined],
  ['2026-03-17', 3],
  ['2026-03-20', 0],
  ['2026-03-21', -1],
  ['2026-03-26', -1],
  ['2026-03-27', -7],
  ['2026-04-03', -7],
  ['2026-04-04', undefined],
])('rules remind behind the day, too: on %s by the one of %s days before', (today, days) => {
  expect(given(today, [3, 0, -1, -7])).toBe(days)
})

test('rules come in any order, twice or not at all; months and years are passed over', () => {
  expect(given('2026-03-19', [0, 5, 1, 5])).toBe(1)
  expect(given('2026-03-19', [])).toBeUndefined()
  expect(windowsOn('2025-12-30', [20])).toEqual([{ days: 20, first: '2025-12-23', last: '2026-01-19' }])
})

import { expect, test } from 'vitest'
import { dueBefore, periodsOf, type DayOfMonth } from './periods.rules.ts'

test('a year has twelve months and four quarters, each up to the next', () => {
  const periods = periodsOf(2028)
  expect(periods).toHaveLength(16)
  expect(periods[1]).toEqual({ rhythm: 'MONTHLY', from: '2028-02-01', until: '2028-03-01' })
  expect(periods.slice(12).map(({ from, until }) => `${from} ${until}`)).toEqual([
    '2028-01-01 2028-04-01',
    '2028-04-01 2028-07-01',
    '2028-07-01 2028-10-01',
    '2028-10-01 2029-01-01',
  ])
})

const always = (amount: number): DayOfMonth[] => [{ amount, from: null, until: null }]

test.each<[string, string, DayOfMonth[], string]>([
  ['the month before', '2026-04-15', always(20), '2026-03-20'],
  ['the year before', '2026-01-01', always(20), '2025-12-20'],
  ['a day that February has not', '2026-03-31', always(31), '2026-02-28'],
  ['no rule', '2026-03-31', [], '2026-02-28'],
  [
    'the rule at the beginning of the month before',
    '2026-04-15',
    [
      { amount: 20, from: null, until: '2026-03-02' },
      { amount: 15, from: '2026-03-02', until: null },
    ],
    '2026-03-20',
  ],
])('due by: %s', (_case, day, rules, due) => {
  expect(dueBefore(day, rules)).toBe(due)
})

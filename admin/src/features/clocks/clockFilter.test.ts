import { expect, test } from 'vitest'
import { byDay, clockListFilter } from './clockFilter.ts'

test.each([
  [{}, { unit: undefined, kind: undefined, days: 90 }],
  [
    { kind: 'BADGE_ROUND', days: '365', unit: 'unit_x' },
    { unit: 'unit_x', kind: 'BADGE_ROUND', days: 365 },
  ],
  [
    { kind: 'NOTHING', days: '31', unit: '' },
    { unit: undefined, kind: undefined, days: 90 },
  ],
])('%j asks for %j', (query, filter) => {
  expect(clockListFilter(query)).toEqual(filter)
})

test('rows of a day stand together, in the order in which they came', () => {
  const rows = ['2026-01-10', '2026-01-10', '2026-02-03'].map((dueOn, i) => ({ dueOn, i }))
  expect(byDay(rows)).toEqual([
    { day: '2026-01-10', rows: rows.slice(0, 2) },
    { day: '2026-02-03', rows: rows.slice(2) },
  ])
  expect(byDay([])).toEqual([])
})

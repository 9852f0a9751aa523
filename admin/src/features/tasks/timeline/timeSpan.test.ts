import { expect, test } from 'vitest'
import { barOf, byOwner, dayAt, monthWidths, spanAround } from './timeSpan.ts'

const span = spanAround('2026-02')

test('six months are shown, one before the one asked for', () => {
  expect(span).toEqual({
    months: ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'],
    from: '2026-01-01',
    to: '2026-06-30',
  })
  expect(monthWidths(span).reduce((sum, width) => sum + width, 0)).toBeCloseTo(100)
})

test.each([
  ['2026-01-01', '2026-06-30', { left: 0, width: 100, isCutBefore: false, isCutAfter: false }],
  ['2025-11-01', '2026-01-01', { left: 0, width: 100 / 181, isCutBefore: true, isCutAfter: false }],
  [
    '2026-06-30',
    '2027-01-01',
    { left: (180 / 181) * 100, width: 100 / 181, isCutBefore: false, isCutAfter: true },
  ],
  [
    '2026-02-01',
    '2026-02-28',
    { left: (31 / 181) * 100, width: (28 / 181) * 100, isCutBefore: false, isCutAfter: false },
  ],
  ['2025-11-01', '2025-12-31', undefined],
  ['2026-07-01', '2026-07-31', undefined],
])('from %s to %s', (startsOn, dueOn, bar) => {
  const found = barOf(span, { startsOn, dueOn })
  expect(found && { ...found, left: found.left.toFixed(6), width: found.width.toFixed(6) }).toEqual(
    bar && { ...bar, left: bar.left.toFixed(6), width: bar.width.toFixed(6) },
  )
})

test('a day lies in the middle of its own width, and nowhere outside', () => {
  expect(dayAt(span, '2026-01-01')).toBeCloseTo((0.5 / 181) * 100)
  expect(dayAt(span, '2025-12-31')).toBeUndefined()
  expect(dayAt(span, '2026-07-01')).toBeUndefined()
})

test('tasks stand under those who do them; two of one name in two cells are two', () => {
  const task = (name: string, cell: string) => ({ owner: { name }, ownerUnit: { id: cell, name: cell } })
  const tasks = [
    task('Chi bộ 1', 'Chi bộ 1'),
    task('An', 'Chi bộ 1'),
    task('An', 'Chi bộ 2'),
    task('An', 'Chi bộ 1'),
  ]
  expect(byOwner(tasks).map(({ name, of, tasks: own }) => [name, of, own.length])).toEqual([
    ['Chi bộ 1', undefined, 1],
    ['An', 'Chi bộ 1', 2],
    ['An', 'Chi bộ 2', 1],
  ])
})

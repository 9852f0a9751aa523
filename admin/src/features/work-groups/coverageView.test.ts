import { expect, it } from 'vitest'
import { coverageView } from './coverageView.ts'

it.each([
  [{}, '2022-05-18', { from: '2022-01', to: '2022-05', weeks: 4, show: 'all' }],
  [{}, '2026-11-22', { from: '2026-06', to: '2026-11', weeks: 4, show: 'all' }],
  [{}, '2022-02-03', { from: '2021-09', to: '2022-02', weeks: 4, show: 'all' }],
  [
    { from: '2022-03', to: '2022-04', weeks: '8', show: 'notVisited' },
    '2022-05-18',
    { from: '2022-03', to: '2022-04', weeks: 8, show: 'notVisited' },
  ],
  [
    { from: '2020-01', to: '2022-04' },
    '2022-05-18',
    { from: '2021-05', to: '2022-04', weeks: 4, show: 'all' },
  ],
  [{ from: '2022-09', weeks: '0' }, '2022-05-18', { from: '2022-05', to: '2022-05', weeks: 4, show: 'all' }],
  [
    { from: 'x', weeks: '1e9', show: 'z' },
    '2022-05-18',
    { from: '2022-01', to: '2022-05', weeks: 4, show: 'all' },
  ],
])('%o on %s', (query, day, view) => {
  expect(coverageView(query, day)).toEqual(view)
})

import { expect, it } from 'vitest'
import { countsByDay, dayOnKey, weeksOf } from './calendarMonth.ts'

it('lays a month out in weeks from Monday on', () => {
  const weeks = weeksOf('2022-05')
  expect(weeks).toHaveLength(6)
  expect(weeks[0]).toEqual([...Array<undefined>(6).fill(undefined), '2022-05-01'])
  expect(weeks[5]?.slice(0, 3)).toEqual(['2022-05-30', '2022-05-31', undefined])
  // A February that fills four weeks to the day.
  expect(weeksOf('2027-02').map((week) => week.filter(Boolean).length)).toEqual([7, 7, 7, 7])
})

it('counts what stands where, day by day', () => {
  const counts = countsByDay([
    { heldOn: '2022-05-03', state: 'CANCELLED' },
    { heldOn: '2022-05-03', state: 'CLOSED' },
    { heldOn: '2022-05-03', state: 'CLOSED' },
    { heldOn: '2022-05-20', state: 'PLANNED' },
  ])
  expect(counts.get('2022-05-03')).toEqual([
    { state: 'CLOSED', count: 2 },
    { state: 'CANCELLED', count: 1 },
  ])
  expect(counts.get('2022-05-20')).toEqual([{ state: 'PLANNED', count: 1 }])
  expect(counts.has('2022-05-04')).toBe(false)
})

it.each([
  ['ArrowRight', '2022-05-04'],
  ['ArrowLeft', '2022-05-02'],
  ['ArrowDown', '2022-05-10'],
  ['ArrowUp', undefined],
  ['Home', '2022-05-01'],
  ['End', '2022-05-31'],
  ['a', undefined],
])('from 03/05/2022 %s leads to %s', (key, day) => {
  expect(dayOnKey('2022-05-03', key)).toBe(day)
})

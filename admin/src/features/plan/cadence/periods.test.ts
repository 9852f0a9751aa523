import { expect, it } from 'vitest'
import { cadenceView, meetingsOf } from './cadenceView.ts'
import { addedUp, lastOver, periodsOf } from './periods.ts'

it('lays a year out in months or quarters, and knows which is the last that is over', () => {
  const months = periodsOf(2022, 12)
  expect(months[11]).toEqual({ from: '2022-12-01', until: '2023-01-01' })
  const quarters = periodsOf(2022, 4)
  expect(quarters[1]).toEqual({ from: '2022-04-01', until: '2022-07-01' })
  expect([lastOver(months, '2022-05-18'), lastOver(months, '2022-06-01')]).toEqual([4, 5])
  expect([lastOver(quarters, '2021-12-31'), lastOver(quarters, '2023-01-01')]).toEqual([1, 4])
})

it('adds shares up', () => {
  const shares = [
    { numerator: 13, denominator: 32 },
    { numerator: 0, denominator: 0 },
    { numerator: 2, denominator: 3 },
  ]
  expect(addedUp(shares)).toEqual({ numerator: 15, denominator: 35 })
})

it('reads the view of a URL', () => {
  const view = cadenceView({}, '2022-05-18')
  expect(view).toEqual({ unit: undefined, year: 2022, kind: 'regular', isTable: false, period: undefined })
  expect(cadenceView({ view: 'table', period: '4', kind: 'thematic' }, '2022-05-18')).toMatchObject({
    isTable: true,
    period: 4,
    kind: 'thematic',
  })
  expect(cadenceView({ period: '13' }, '2022-05-18').period).toBeUndefined()
  expect(meetingsOf('u', view)).toEqual({ unit: 'u', kind: 'regular', from: '2022-01-01', to: '2022-12-31' })
})

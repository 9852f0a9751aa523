import { expect, it } from 'vitest'
import { asWhere, planFilter, yearsAbout } from './planFilter.ts'

it('asks for the whole year of the day, or for another one', () => {
  const filter = planFilter({}, '2026-05-18')
  expect(filter).toEqual({ unit: undefined, isBelow: true, year: 2026, kind: undefined })
  expect(asWhere(filter)).toEqual({ periodFrom: { gte: '2026-01-01', lte: '2026-12-31' } })
  const other = planFilter({ year: '2027', kind: 'thematic', unit: 'unit_1', reach: 'alone' }, '2026-05-18')
  expect(other).toEqual({ unit: 'unit_1', isBelow: false, year: 2027, kind: 'thematic' })
  expect(asWhere(other)).toMatchObject({ kind: { eq: 'thematic' }, periodFrom: { gte: '2027-01-01' } })
})

it('offers years about the day, and the one that is looked at', () => {
  expect(yearsAbout('2022-05-18', 2021)).toEqual([2020, 2021, 2022, 2023])
  expect(yearsAbout('2022-05-18', 2030)).toEqual([2020, 2021, 2022, 2023, 2030])
})

it('does not take what is no year', () => {
  expect(planFilter({ year: '20x6' }, '2026-05-18').year).toBe(2026)
  expect(planFilter({ year: '3026' }, '2026-05-18').year).toBe(2026)
})

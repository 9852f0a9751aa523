import { expect, it } from 'vitest'
import { partyAge } from './partyAge.ts'

it.each([
  ['1982-05-19', '2022-05-18', 39],
  ['1982-05-19', '2022-05-19', 40],
  ['1982-05', '2022-05-30', 39],
  ['1982-05', '2022-05-31', 40],
  ['1982', '2022-12-30', 39],
  ['1982', '2022-12-31', 40],
  ['2022-05-18', '2022-05-18', 0],
  ['2022-05-19', '2022-05-18', undefined],
])('since %s it is on %s %s years', (since, day, years) => {
  expect(partyAge(since, day)).toBe(years)
})

import { expect, test } from 'vitest'
import { holdersOn } from './holders.ts'

const one = (id: string, validFrom: string | null, validTo: string | null) => ({ id, validFrom, validTo })

test('what ends on a day is over, what begins on it is held', () => {
  const all = [
    one('always', null, null),
    one('ended', '2020-01-01', '2022-05-18'),
    one('begun', '2022-05-18', null),
    one('last day', null, '2022-05-19'),
    one('tomorrow', '2022-05-19', null),
  ]
  const { now, coming, past } = holdersOn(all, '2022-05-18')
  expect(now.map(({ id }) => id)).toEqual(['always', 'begun', 'last day'])
  expect(coming.map(({ id }) => id)).toEqual(['tomorrow'])
  expect(past.map(({ id }) => id)).toEqual(['ended'])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addYears, daysBetween } from './days.ts'
import { createIds } from './ids.ts'
import { createRandom } from './random.ts'

describe('createRandom', () => {
  it('repeats itself under one label, and under that alone', () => {
    const draw = (label: string) => {
      const random = createRandom(label)
      return Array.from({ length: 40 }, () => random.between(0, 1_000_000))
    }
    expect(draw('a')).toEqual(draw('a'))
    expect(draw('a')).not.toEqual(draw('b'))
    expect(draw('a').slice(0, 3)).toEqual([293523, 716692, 347398])
  })

  it('stays between its bounds and shuffles without loss', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (label, low, width) => {
        const random = createRandom(label)
        const drawn = random.between(low, low + width)
        expect(drawn).toBeGreaterThanOrEqual(low)
        expect(drawn).toBeLessThanOrEqual(low + width)
        const list = Array.from({ length: width }, (_, index) => index)
        expect(random.shuffled(list).sort((a, b) => a - b)).toEqual(list)
      }),
    )
  })

  it('picks nothing from nothing', () => {
    expect(() => createRandom('x').pick([])).toThrow(RangeError)
  })
})

describe('createIds', () => {
  it('makes UUIDs of version 7, the same for the same label', () => {
    const ids = createIds('seed')
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(ids(a)).toMatch(uuid)
        expect(ids(a) === ids(b)).toBe(a === b)
      }),
    )
    expect(createIds('another')('x')).not.toBe(ids('x'))
  })
})

describe('days', () => {
  it('counts over months, years and leap days', () => {
    expect(addDays('2022-02-28', 1)).toBe('2022-03-01')
    expect(addDays('2022-01-01', -1)).toBe('2021-12-31')
    expect(addYears('2020-02-29', 1)).toBe('2021-03-01')
    expect(daysBetween('2022-03-23', '2022-05-18')).toBe(56)
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { segment } from './segments.ts'

it.each([
  [0, '0000'],
  [31, '000v'],
  [32, '0010'],
  [1_048_575, 'vvvv'],
])('number %i is %s', (counter, expected) => {
  expect(segment(counter)).toBe(expected)
})

it('keeps the order of the counter', () => {
  const counter = fc.integer({ min: 0, max: 1_048_575 })
  fc.assert(
    fc.property(counter, counter, (a, b) => {
      expect(segment(a) < segment(b)).toBe(a < b)
    }),
  )
})

it.each([-1, 1_048_576, 1.5])('refuses %d', (counter) => {
  expect(() => segment(counter)).toThrow(RangeError)
})

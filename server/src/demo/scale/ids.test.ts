import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createNumberedIds } from './ids.ts'

const idOf = createNumberedIds('test')
const number = fc.integer({ min: 0, max: 4_294_967_295 })

it('has the form of UUID version 7', () => {
  fc.assert(
    fc.property(number, (n) => {
      expect(idOf(n)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }),
  )
})

it('keeps the order of the numbers', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(idOf(a) < idOf(b)).toBe(a < b)
    }),
  )
})

it('differs between kinds, and never between runs', () => {
  expect(createNumberedIds('other')(1)).not.toBe(idOf(1))
  expect(idOf(1)).toBe('01941f29-7c01-7501-a5dd-3f442ed29496')
})

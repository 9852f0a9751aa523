import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBudgets } from './budgets.ts'

const allowance = { cost: 600, requests: 60 }

function budgets() {
  const clock = { now: 0 }
  return { clock, of: createBudgets(() => clock.now) }
}

test('a minute’s worth may be spent at once, and fills up evenly', () => {
  const { clock, of } = budgets()
  expect(of.take('a', 'cost', 600, allowance)).toBe(0)
  expect(of.left('a', 'cost', allowance)).toEqual({ remaining: 0, fullIn: 60_000 })
  expect(of.take('a', 'cost', 10, allowance)).toBe(1_000)
  clock.now = 999
  expect(of.take('a', 'cost', 10, allowance)).toBe(1)
  clock.now = 1_000
  expect(of.take('a', 'cost', 10, allowance)).toBe(0)
  clock.now = 31_000
  expect(of.left('a', 'cost', allowance)).toEqual({ remaining: 300, fullIn: 30_000 })
  clock.now = 3_600_000
  expect(of.left('a', 'cost', allowance)).toEqual({ remaining: 600, fullIn: 0 })
})

test('callers and what is counted do not share', () => {
  const { of } = budgets()
  of.take('a', 'cost', 600, allowance)
  expect(of.take('b', 'cost', 600, allowance)).toBe(0)
  expect(of.take('a', 'requests', 60, allowance)).toBe(0)
  expect(of.take('a', 'requests', 1, allowance)).toBe(1_000)
})

test('a smaller allowance holds at once, a larger one too', () => {
  const { of } = budgets()
  of.take('a', 'cost', 500, allowance)
  expect(of.take('a', 'cost', 1, { ...allowance, cost: 100 })).toBeGreaterThan(0)
  expect(of.left('a', 'cost', { ...allowance, cost: 100 }).remaining).toBe(0)
  expect(of.take('a', 'cost', 500, { ...allowance, cost: 1_000 })).toBe(0)
})

test('what has no limit is never refused', () => {
  const { clock, of } = budgets()
  const unlimited = { cost: Infinity, requests: Infinity }
  for (let i = 0; i < 10; i += 1) {
    expect(of.take('a', 'cost', 1e9, unlimited)).toBe(0)
    clock.now += i
  }
  expect(of.left('a', 'cost', unlimited)).toEqual({ remaining: Infinity, fullIn: 0 })
})

test('only so many callers are remembered, the ones that asked last', () => {
  const { of } = budgets()
  of.take('first', 'cost', 600, allowance)
  for (let i = 0; i < 9_999; i += 1) of.take(String(i), 'cost', 1, allowance)
  expect(of.left('first', 'cost', allowance).remaining).toBe(0)
  of.take('one more', 'cost', 1, allowance)
  expect(of.left('first', 'cost', allowance).remaining).toBe(600)
})

test('nobody gets more than the allowance and what has filled up since, and waiting as told is enough', () => {
  const asked = fc.array(fc.tuple(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 0, max: 90_000 })))
  fc.assert(
    fc.property(asked, (requests) => {
      const { clock, of } = budgets()
      let taken = 0
      for (const [amount, pause] of requests) {
        clock.now += pause
        const wait = of.take('a', 'cost', amount, allowance)
        if (wait > 0) {
          clock.now += wait
          expect(of.take('a', 'cost', amount, allowance)).toBe(0)
        }
        taken += amount
        const { remaining, fullIn } = of.left('a', 'cost', allowance)
        expect(remaining).toBeGreaterThanOrEqual(0)
        expect(fullIn).toBeLessThanOrEqual(60_000)
        expect(taken).toBeLessThanOrEqual(600 + (clock.now / 60_000) * 600 + 1e-6)
      }
    }),
    { numRuns: 1_000 },
  )
})

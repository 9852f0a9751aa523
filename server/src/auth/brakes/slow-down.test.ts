import { expect, test } from 'vitest'
import { createSlowDown } from './slow-down.ts'

const rule = { free: 3, firstWait: 100, longestWait: 500, forgetAfter: 10_000 }

function brake() {
  const clock = { now: 0 }
  return { clock, slow: createSlowDown(rule, () => clock.now) }
}

test('some attempts are free, then waits double up to the longest', () => {
  const { clock, slow } = brake()
  for (let round = 0; round < 4; round += 1) expect(slow.attempt('a')).toBe(0)
  const waits = [0, 1, 2, 3, 4].map(() => {
    const wait = slow.attempt('a')
    clock.now += wait
    expect(slow.attempt('a')).toBe(0)
    return wait
  })
  expect(waits).toEqual([100, 200, 400, 500, 500])
})

test('asking during the wait neither helps nor harms', () => {
  const { clock, slow } = brake()
  for (let round = 0; round < 4; round += 1) slow.attempt('a')
  clock.now = 40
  expect(slow.attempt('a')).toBe(60)
  expect(slow.attempt('a')).toBe(60)
})

test('keys do not touch one another', () => {
  const { slow } = brake()
  for (let round = 0; round < 9; round += 1) slow.attempt('a')
  expect(slow.attempt('b')).toBe(0)
})

test('is forgotten after a while, by success, and one by one', () => {
  const { clock, slow } = brake()
  for (let round = 0; round < 4; round += 1) slow.attempt('a')
  expect(slow.attempt('a')).toBeGreaterThan(0)
  clock.now += 10_001
  for (let round = 0; round < 3; round += 1) expect(slow.attempt('a')).toBe(0)
  slow.clear('a')
  for (let round = 0; round < 20; round += 1) {
    expect(slow.attempt('a')).toBe(0)
    slow.takeBack('a')
  }
})

test('memory is bounded: the key longest without an attempt goes first', () => {
  const { slow } = brake()
  for (const key of ['first', 'second']) for (let round = 0; round < 4; round += 1) slow.attempt(key)
  for (let round = 0; round < 9_999; round += 1) slow.attempt(`other ${round}`)
  expect(slow.attempt('second')).toBeGreaterThan(0)
  expect(slow.attempt('first')).toBe(0)
})

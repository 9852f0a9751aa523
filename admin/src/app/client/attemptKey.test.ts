import { expect, it } from 'vitest'
import { createAttemptKeys } from './attemptKey.ts'

it('keeps the key of the same input and changes it with the input', () => {
  let made = 0
  const keyOf = createAttemptKeys(() => `key-${++made}`)
  expect([keyOf({ a: 1 }), keyOf({ a: 1 }), keyOf({ a: 2 }), keyOf({ a: 2 })]).toEqual([
    'key-1',
    'key-1',
    'key-2',
    'key-2',
  ])
})

it('makes keys that differ', () => {
  expect(createAttemptKeys()(1)).not.toBe(createAttemptKeys()(1))
})

import { expect, test } from 'vitest'
import { sequenceChanges } from './sequence.ts'
import type { Change } from './sequence.ts'

const SIGNS = { KEPT: ' ', REMOVED: '-', ADDED: '+' } as const
const told = (changes: readonly Change[]): string =>
  changes.map(({ kind, text }) => SIGNS[kind] + text).join('')
const textOf = (changes: readonly Change[], without: Change['kind']): string =>
  changes.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('')

test.each([
  ['', '', ''],
  ['abc', 'abc', ' a b c'],
  ['abc', 'axcd', ' a-b+x c+d'],
  ['', 'ab', '+a+b'],
  ['ab', '', '-a-b'],
  ['aaa', 'a', ' a-a-a'],
  ['ab', 'cd', '-a-b+c+d'],
])('what leads from %o to %o', (before, after, changes) => {
  expect(told(sequenceChanges(before.split(''), after.split('')))).toBe(changes)
})

/** Numbers that look drawn, the same at every run. */
function* drawn(): Generator<number> {
  for (let seed = 7; ; yield seed % 4) seed = ((seed * 1_103_515_245 + 12_345) % 2_147_483_648) >>> 3
}

/** How many signs two texts have in common in their order, by the table of all their beginnings. */
function inCommon(before: string, after: string): number {
  let row = Array.from({ length: after.length + 1 }, () => 0)
  for (const one of before) {
    const next = [0]
    for (let at = 0; at < after.length; at += 1)
      next.push(one === after[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

test('either sequence is read from the changes, and no more was changed than had to be', () => {
  const numbers = drawn()
  const draw = (): string =>
    Array.from(
      { length: 5 + Number(numbers.next().value) * 4 },
      () => 'abcd'[Number(numbers.next().value)],
    ).join('')
  for (let turn = 0; turn < 200; turn += 1) {
    const [before, after] = [draw(), draw()]
    const changes = sequenceChanges(before.split(''), after.split(''))
    expect(textOf(changes, 'ADDED')).toBe(before)
    expect(textOf(changes, 'REMOVED')).toBe(after)
    expect(changes.filter(({ kind }) => kind === 'KEPT').length).toBe(inCommon(before, after))
  }
})

test('long sequences without anything in common are soon told apart', () => {
  const numbered = (letter: string): string[] =>
    Array.from({ length: 20_000 }, (_, at) => letter + String(at))
  const changes = sequenceChanges(numbered('a'), numbered('b'))
  expect(changes.length).toBe(40_000)
  expect([changes[0]?.kind, changes.at(-1)?.kind]).toEqual(['REMOVED', 'ADDED'])
})

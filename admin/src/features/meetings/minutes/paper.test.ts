import { describe, expect, test } from 'vitest'
import { differences, linesOf } from './paper.ts'

describe('differences', () => {
  test('are the lines that were added and removed, in their order', () => {
    expect(differences(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([
      { kind: 'REMOVED', text: 'b' },
      { kind: 'ADDED', text: 'x' },
      { kind: 'ADDED', text: 'd' },
    ])
    expect(differences([], [])).toEqual([])
  })

  test.each([
    ['', ''],
    ['ab', 'ba'],
    ['abcab', 'cabba'],
    ['aaa', 'a'],
    ['', 'abc'],
    ['abc', ''],
  ])('lead from %o to %o', (one, other) => {
    const [before, after] = [one.split(''), other.split('')]
    const found = differences(before, after)
    const linesOfKind = (kind: string) => found.filter((line) => line.kind === kind).map(({ text }) => text)
    const left = [...before, ...linesOfKind('ADDED')].sort()
    expect(left).toEqual([...after, ...linesOfKind('REMOVED')].sort())
    expect(differences(after, after)).toEqual([])
  })
})

test('a paper is read line by line, its tables row by row', () => {
  const line = (text: string) => ({ kind: 'paragraph' as const, style: 'TEXT' as const, runs: [{ text }] })
  const table = { kind: 'table' as const, widths: [1, 1], isRuled: true, hasHead: false }
  expect(
    linesOf([line('một'), line(''), { ...table, rows: [[[line('hai')], [line('ba'), line('bốn')]]] }]),
  ).toEqual(['một', 'hai · ba bốn'])
})

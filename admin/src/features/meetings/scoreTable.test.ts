import { expect, it } from 'vitest'
import { scoreTable } from './scoreTable.ts'
import type { ComparedScore } from './scoreTable.ts'

const score = (id: string, kind: ComparedScore['kind'], ...points: number[]): ComparedScore => ({
  id,
  kind,
  total: points.reduce((sum, value) => sum + value, 0),
  max: 10 * points.length,
  band: 'GOOD',
  items: points.map((value, index) => ({
    code: String(index + 1),
    label: `Mục ${index + 1}`,
    points: value,
    max: 10,
    reason: null,
  })),
})

it('measures by the official score', () => {
  const table = scoreTable([
    score('o', 'OFFICIAL', 8, 9),
    score('v', 'OBSERVER', 9, 9),
    score('s', 'SELF', 10, 10),
  ])
  expect(table.scores.map(({ id }) => id)).toEqual(['s', 'v', 'o'])
  expect(table.gaps).toEqual([3, 1, undefined])
  expect(table.rows.map(({ code, differs }) => [code, differs])).toEqual([
    ['1', true],
    ['2', true],
  ])
})

it('measures by an observer where there is no official score, and a single score by nothing', () => {
  expect(scoreTable([score('s', 'SELF', 9.5), score('v', 'OBSERVER', 9.2)]).gaps).toEqual([0.3, undefined])
  expect(scoreTable([score('v', 'OBSERVER', 9)])).toMatchObject({ measure: undefined, gaps: [undefined] })
  expect(scoreTable([])).toMatchObject({ scores: [], rows: [] })
})

it('leaves gaps where a score lacks a criterion', () => {
  const table = scoreTable([score('s', 'SELF', 9, 8), score('v', 'OBSERVER', 9)])
  expect(table.rows[1]?.given).toEqual([{ points: 8, reason: null }, undefined])
})

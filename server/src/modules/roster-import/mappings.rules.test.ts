import { importDecisions, type GivenImportDecisions, type RosterColumn } from '@chibo/shared'
import { describe, expect, test } from 'vitest'
import { countRemembered, formOf, isSameForm, offerOf, rememberedOf } from './mappings.rules.ts'

const columns = (...headings: readonly string[]): RosterColumn[] =>
  headings.flatMap((heading, column) =>
    heading === ''
      ? []
      : [{ column, heading, field: null, aside: null, basis: null, sureness: 0, candidates: [] }],
  )
const form = (...sheets: readonly (readonly string[])[]): readonly string[] =>
  formOf(sheets.map((headings) => columns(...headings))).headers

const decided = (given: GivenImportDecisions) => rememberedOf(importDecisions.parse(given))
const nothing = importDecisions.parse({})

describe('a form', () => {
  test.each([
    ['whatever letters and signs', [['HỌ VÀ TÊN:', 'Ngày sinh']], [['Họ và  tên', 'ngày, sinh']], true],
    ['with columns the other way round', [['A', 'B']], [['B', 'A']], false],
    ['with one more', [['A', 'B']], [['A', 'B', 'C']], false],
    ['with one moved', [['A', '', 'B']], [['A', 'B']], false],
    ['in as many sheets as there are cells', [['A'], ['A'], ['A']], [['A']], true],
    ['in sheets of two forms', [['A'], ['B']], [['A', 'B']], false],
    ['without any name', [[]], [[]], false],
  ])('is the same %s: %j', (_what, one, other, isSame) => {
    expect(isSameForm(form(...one), form(...other))).toBe(isSame)
  })
})

describe('an offer', () => {
  const remembered = decided({
    columns: [{ column: 0, heading: 'A', field: 'FULL_NAME' }],
    headerRows: [2],
    sheets: ['DS'],
    units: [
      { text: 'CB 1', value: 'unit_here' },
      { text: 'CB 2', value: 'unit_gone' },
      { text: 'CB 3', value: null },
    ],
    sexes: [{ text: 'x', value: 'MALE' }],
  })
  const hasUnit = (id: string): boolean => id === 'unit_here'

  test('holds what still holds, by how far the file is like the earlier one', () => {
    expect(countRemembered(remembered)).toBe(7)
    const counts = (['WHOLLY', 'COLUMNS', 'TEXTS'] as const).map((fit) => {
      const { taken, leftOut, decisions } = offerOf(remembered, nothing, fit, hasUnit)
      return [taken, leftOut, decisions.columns.length, decisions.headerRows, decisions.units.length]
    })
    expect(counts).toEqual([
      [6, 1, 1, [2], 2],
      [4, 3, 1, null, 2],
      [3, 4, 0, null, 2],
    ])
  })

  test('leaves what somebody decided of the file already', () => {
    const given = importDecisions.parse({
      separator: ';',
      headerRows: [],
      units: [{ text: 'cb  1', value: null }],
    })
    const { decisions } = offerOf(remembered, given, 'WHOLLY', hasUnit)
    expect(decisions).toMatchObject({ separator: ';', headerRows: [], columns: [{ field: 'FULL_NAME' }] })
    expect(decisions.units).toEqual([
      { text: 'cb  1', value: null },
      { text: 'CB 3', value: null },
    ])
  })

  test('is never of people, of single rows, or of bytes', () => {
    const kept = decided({
      encoding: 'tcvn3',
      separator: ';',
      letters: 'vni',
      rows: [{ row: 4, kind: 'REMARK' }],
      people: [{ row: 5, is: 'NEW' }],
    })
    expect(countRemembered(kept)).toBe(0)
  })
})

import { importDecisions } from '@chibo/shared'
import { describe, expect, it } from 'vitest'
import {
  columnChoice,
  countChanges,
  decideColumn,
  decidePerson,
  decideRow,
  decideText,
  personChoice,
  rowChoice,
  textChoice,
} from './decisions.ts'

const none = importDecisions.parse({})
const place = { column: 3, heading: 'Số' }

describe('columns', () => {
  it('are decided, left aside, and found again', () => {
    const one = decideColumn(none, place, 'CARD_NUMBER')
    expect(columnChoice(one, place)).toBe('CARD_NUMBER')
    expect(columnChoice(one, { ...place, heading: 'Số thẻ' })).toBeUndefined()
    const aside = decideColumn(one, place, null)
    expect([aside.columns.length, columnChoice(aside, place)]).toEqual([1, null])
    expect(decideColumn(aside, place, undefined)).toEqual(none)
  })
})

describe('rows', () => {
  const layout = { headerRows: [5] }

  it('that name the columns are decided together', () => {
    const two = decideRow(none, layout, 6, 'HEADER')
    expect(two.headerRows).toEqual([5, 6])
    const one = decideRow(two, layout, 5, 'TITLE')
    expect(one).toMatchObject({ headerRows: [6], rows: [{ row: 5, kind: 'TITLE' }] })
    expect(decideRow(one, layout, 5, 'HEADER')).toMatchObject({ headerRows: [5, 6], rows: [] })
  })

  it('are something else than they were taken for', () => {
    const decided = decideRow(none, layout, 9, 'GROUP')
    expect(decided).toMatchObject({ headerRows: null, rows: [{ row: 9, kind: 'GROUP' }] })
    expect(rowChoice(decided, { row: 9, kind: 'DATA' })).toBe('GROUP')
    expect(rowChoice(decided, { row: 5, kind: 'HEADER' })).toBe('HEADER')
    expect(rowChoice({ ...none, headerRows: [6] }, { row: 5, kind: 'HEADER' })).toBe('TITLE')
    expect(rowChoice({ ...none, headerRows: [6] }, { row: 6, kind: 'DATA' })).toBe('HEADER')
  })
})

describe('texts', () => {
  it('are decided once, however they are written', () => {
    const decided = decideText(none, 'UNIT', 'CB thôn 3', 'unit_1')
    expect(textChoice(decided, 'UNIT', 'cb THÔN 3')).toBe('unit_1')
    expect(decideText(decided, 'UNIT', 'CB Thôn 3', null).units).toEqual([{ text: 'CB Thôn 3', value: null }])
    expect(decideText(decided, 'UNIT', 'CB Thôn 3', undefined)).toEqual(none)
  })

  it('mean nothing but what their field knows', () => {
    expect(decideText(none, 'SEX', 'x', 'FEMALE').sexes).toEqual([{ text: 'x', value: 'FEMALE' }])
    expect(decideText(none, 'SEX', 'x', null)).toEqual(none)
    expect(decideText(none, 'STATE', 'x', null).states).toEqual([{ text: 'x', value: null }])
    expect(decideText(none, 'STATE', 'x', 'GONE')).toEqual(none)
    expect(decideText(none, 'ETHNICITY', 'Sán chỉ', 'Sán Chay').ethnicities).toHaveLength(1)
  })
})

describe('people', () => {
  it('are chosen by row and sheet', () => {
    const decided = decidePerson(none, { sheet: 0, row: 7 }, { memberId: 'member_1' })
    expect(personChoice(decided, { sheet: 0, row: 7 })).toMatchObject({ memberId: 'member_1' })
    expect(personChoice(decided, { sheet: 1, row: 7 })).toBeUndefined()
    expect(decidePerson(decided, { sheet: 0, row: 7 }, { is: 'NEW' }).people).toEqual([
      { sheet: 0, row: 7, is: 'NEW' },
    ])
    expect(decidePerson(decided, { sheet: 0, row: 7 }, undefined)).toEqual(none)
  })
})

it('counts what is decided otherwise', () => {
  expect(countChanges(none, none)).toBe(0)
  const some = decideText(decideColumn({ ...none, encoding: 'vni' }, place, null), 'UNIT', 'A', 'unit_1')
  expect(countChanges(none, some)).toBe(3)
  expect(countChanges(some, decideText(some, 'UNIT', 'a', 'unit_2'))).toBe(1)
  expect(countChanges(some, decidePerson(some, { sheet: 0, row: 2 }, { is: 'SKIP' }))).toBe(1)
  expect(countChanges(some, decideText(some, 'UNIT', 'A', 'unit_1'))).toBe(0)
})

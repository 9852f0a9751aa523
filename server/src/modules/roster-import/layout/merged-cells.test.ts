import { expect, test } from 'vitest'
import type { Merge, SheetRow } from '../../spreadsheets/index.ts'
import { findLayout } from './layout.rules.ts'
import { mergedDown } from './merged-cells.rules.ts'

const row = (number: number, ...cells: readonly string[]): SheetRow => ({
  row: number,
  isHidden: false,
  cells,
  kinds: cells.map((cell) => (cell === '' ? 'EMPTY' : 'TEXT')),
})

const down = (column: number, firstRow: number, lastRow: number): Merge => ({
  firstRow,
  lastRow,
  firstColumn: column,
  lastColumn: column,
})

const ROWS = [
  row(1, 'Chi bộ', 'Họ tên', 'Quê quán'),
  row(2, 'Thôn 1', 'Hoàng An', 'Tú Đoạn'),
  row(3, '', 'Hoàng Bảy', ''),
  row(4),
  row(5, 'Thôn 2', 'Hoàng Cả', ''),
  row(6, '', 'Hoàng Dũng', ''),
]

const cellsWith = (merges: readonly Merge[]): unknown[] =>
  ROWS.map(mergedDown(findLayout(ROWS), merges)).map(({ cells }) => cells[0] ?? null)

test('the name of a cell counts for the rows that it is merged down over', () => {
  expect(cellsWith([down(1, 2, 4), down(1, 5, 6)])).toEqual([
    'Chi bộ',
    'Thôn 1',
    'Thôn 1',
    null,
    'Thôn 2',
    'Thôn 2',
  ])
})

test('and for none besides, nor does another column', () => {
  expect(cellsWith([down(1, 2, 3), down(3, 5, 6)])).toEqual([
    'Chi bộ',
    'Thôn 1',
    'Thôn 1',
    null,
    'Thôn 2',
    '',
  ])
  expect(cellsWith([])).toEqual(['Chi bộ', 'Thôn 1', '', null, 'Thôn 2', ''])
})

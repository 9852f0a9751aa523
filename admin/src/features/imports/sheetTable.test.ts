import { expect, it } from 'vitest'
import { columnName, columnsOf, openProblems } from './sheetTable.ts'
import type { ShownSheet } from './sheetTable.ts'

const row = (number: number, cells: (string | null)[]): ShownSheet['rows'][number] => ({
  row: number,
  kind: 'DATA',
  isHidden: false,
  cells,
})

it('shows every column that the rows have, and what is known of it', () => {
  const sheet: ShownSheet = {
    sheet: 0,
    name: null,
    title: null,
    isRead: true,
    layout: {
      titleRows: [],
      headerRows: [1],
      numberedRow: null,
      firstDataRow: 2,
      columns: [
        {
          column: 1,
          heading: 'Họ tên',
          field: 'FULL_NAME',
          aside: null,
          basis: 'NAME',
          sureness: 1,
          candidates: [],
        },
      ],
      problems: [{ code: 'COLUMN_CONFLICT', message: 'x', columns: [2] }],
    },
    rows: [row(2, ['1', 'An', '']), row(3, ['2', 'Bình', null, '', ''])],
  }
  expect(columnsOf(sheet).map(({ heading, field, isOdd }) => [heading, field, isOdd])).toEqual([
    ['', null, false],
    ['Họ tên', 'FULL_NAME', false],
    ['', null, true],
  ])
})

it('tells what the page has not said, and nothing of dates whose order was decided', () => {
  const problem = (code: 'COLUMN_CONFLICT' | 'DATES_SWAPPED' | 'NO_ROWS', message: string) => ({
    code,
    message,
    columns: [],
  })
  const layout = {
    titleRows: [],
    headerRows: [1],
    numberedRow: null,
    firstDataRow: 2,
    columns: [],
    problems: [problem('COLUMN_CONFLICT', 'x'), problem('DATES_SWAPPED', 'y'), problem('NO_ROWS', 'z')],
  }
  const open = (dateOrder: 'DAY_FIRST' | 'MONTH_FIRST' | null, told?: string) =>
    openProblems({ layout }, { dateOrder }, told).map(({ code }) => code)
  expect(open(null)).toEqual(['COLUMN_CONFLICT', 'DATES_SWAPPED', 'NO_ROWS'])
  expect(open(null, 'z')).toEqual(['COLUMN_CONFLICT', 'DATES_SWAPPED'])
  expect(open('DAY_FIRST', 'z')).toEqual(['COLUMN_CONFLICT'])
  expect(open('MONTH_FIRST')).toEqual(['COLUMN_CONFLICT', 'NO_ROWS'])
})

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

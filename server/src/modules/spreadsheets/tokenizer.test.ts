import { ProblemError } from '@chibo/shared'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEPARATORS, type Separator, type SheetRow } from './format.ts'
import { COLUMNS_MAX, ROW_MAX } from './limits.ts'
import { Tokenizer } from './tokenizer.ts'

function rowsOf(text: string, separator: Separator = ',', pieces: readonly string[] = [text]): SheetRow[] {
  const tokenizer = new Tokenizer(separator)
  return pieces.flatMap((piece, i) => tokenizer.take(piece, i === pieces.length - 1))
}

const cellsOf = (text: string, separator?: Separator): unknown =>
  rowsOf(text, separator).map(({ cells }) => cells)

function problemOf(text: string, pieces?: readonly string[]): unknown {
  try {
    rowsOf(text, ',', pieces)
  } catch (error) {
    if (error instanceof ProblemError) return { code: error.problems[0]?.code, ...error.problems[0]?.values }
    throw error
  }
  return undefined
}

describe('separated text', () => {
  it('ends its rows with LF, CRLF and CR, also mixed', () => {
    expect(cellsOf('a,b\nc,d\r\ne,f\rg,h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ])
  })

  it('has blank rows, which count, and none behind the last line end', () => {
    expect(rowsOf('a\n\n\r\nb\n')).toEqual([
      { row: 1, isHidden: false, cells: ['a'] },
      { row: 2, isHidden: false, cells: [] },
      { row: 3, isHidden: false, cells: [] },
      { row: 4, isHidden: false, cells: ['b'] },
    ])
    expect(rowsOf('')).toEqual([])
  })

  it('keeps empty cells wherever they stand', () => {
    expect(cellsOf(',a,,\n,,')).toEqual([
      ['', 'a', '', ''],
      ['', '', ''],
    ])
  })

  it('takes quotes off, and doubled ones once', () => {
    expect(cellsOf('"a;b";"say ""so""";""', ';')).toEqual([['a;b', 'say "so"', '']])
  })

  it('reads a quote within a cell that does not begin with one as it stands', () => {
    expect(cellsOf('5" x 3",b "c" d')).toEqual([['5" x 3"', 'b "c" d']])
  })

  it('numbers rows by their first line', () => {
    expect(rowsOf('a\n"b\r\nc\rd",e\nf').map(({ row }) => row)).toEqual([1, 2, 5])
  })

  it.each([
    ['a\nb,"c\nd', { code: 'QUOTE_NOT_CLOSED', row: 2 }],
    ['a\nb\n"c" d,e', { code: 'QUOTE_MISPLACED', row: 3 }],
    ['a\nb\0c\n', { code: 'NUL_CHARACTER', row: 2 }],
    ['a\n"b\0c"\n', { code: 'NUL_CHARACTER', row: 2 }],
    [`a\n${','.repeat(10_000)}`, { code: 'TOO_MANY_COLUMNS', row: 2, max: COLUMNS_MAX }],
    [`a\n${'x'.repeat(ROW_MAX + 1)}`, { code: 'ROW_TOO_LONG', row: 2, max: ROW_MAX }],
  ])('names the row that cannot be read', (text, problem) => {
    expect(problemOf(text)).toEqual(problem)
  })

  it('refuses an endless line before it has an end', () => {
    const tokenizer = new Tokenizer(',')
    tokenizer.take('a,"', false)
    expect(() => {
      for (;;) tokenizer.take('x""'.repeat(10_000), false)
    }).toThrow('ROW_TOO_LONG')
  })
})

/** Cells with everything that matters to the form. */
const cell = fc.string({
  unit: fc.constantFrom('a', 'ễ', '"', ',', ';', '\t', '\n', '\r', ' ', "'", '1'),
  maxLength: 8,
})
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 })

function written(
  rows: readonly (readonly string[])[],
  separator: Separator,
  lineEnd: string,
  isAllQuoted: boolean,
): string {
  const write = (value: string): string =>
    isAllQuoted || /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
  return rows.map((cells) => cells.map(write).join(separator) + lineEnd).join('')
}

describe('any table', () => {
  it('reads as it was written, in every dialect, however it is cut', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...SEPARATORS),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.nat(200)),
        (rows, separator, lineEnd, isAllQuoted, isEnded, cuts) => {
          const whole = written(rows, separator, lineEnd, isAllQuoted)
          // Only a line end tells a blank row at the end.
          const text =
            isEnded || rows.at(-1)?.join('') === '' ? whole : whole.slice(0, -lineEnd.length || undefined)
          const places = [...new Set([0, ...cuts.filter((at) => at < text.length), text.length])].sort(
            (a, b) => a - b,
          )
          const pieces = places.slice(1).map((at, i) => text.slice(places[i], at))
          const blankless = rows.map((cells) => (cells.length === 1 && cells[0] === '' ? [] : cells))
          expect(
            rowsOf(text, separator, pieces.length === 0 ? [''] : pieces).map(({ cells }) => cells),
          ).toEqual(blankless)
        },
      ),
      { numRuns: 500 },
    )
  })
})

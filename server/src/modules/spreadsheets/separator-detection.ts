import { ProblemError } from '@chibo/shared'
import { SEPARATORS, type Finding, type Separator, type SheetRow } from './format.ts'
import { COLUMNS_MAX } from './limits.ts'
import { Tokenizer } from './tokenizer.ts'

/** Rows that are looked at. */
const ROWS_MAX = 300

/** Tells what separates the cells of a text. @param text the beginning of a file, as far as it is looked at; the last row may be cut */
export function findSeparator(text: string): Finding<Separator> {
  const said = /^sep=([,;\t])(?:\r|\n)/i.exec(text)?.[1]
  const named = SEPARATORS.find((separator) => separator === said)
  if (named) return { value: named, sureness: 'CERTAIN', reason: 'SEPARATOR_LINE', score: 1, others: [] }
  const [best, ...others] = SEPARATORS.map((value) => ({ value, score: scoreOf(text, value) })).sort(
    (a, b) => b.score - a.score,
  )
  if (!best || best.score === 0)
    return { value: ',', sureness: 'LIKELY', reason: 'ONE_COLUMN', score: 0, others: [] }
  const ahead = best.score - (others[0]?.score ?? 0)
  const sureness = best.score >= 0.5 && ahead >= 0.3 ? 'CERTAIN' : ahead >= 0.1 ? 'LIKELY' : 'UNSURE'
  return { ...best, sureness, reason: 'EQUAL_ROWS', others: others.filter(({ score }) => score > 0) }
}

/**
 * How well a separator fits, from 0 to 1: in how many rows there are equally many cells, how many those are, and how few of the
 * separators look like part of a number or of a sentence (`1,5`, `xã Tú Đoạn, huyện Lộc Bình`).
 */
function scoreOf(text: string, separator: Separator): number {
  const rows = rowsOf(text, separator)
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  // Title lines and group rows are shorter; what most rows agree on counts, the wider where two are near.
  const [columns, agreeing] = [...counts]
    .filter(([length]) => length > 1)
    .reduce((most, one) => (one[1] * one[0] > most[1] * most[0] ? one : most), [0, 0])
  if (agreeing === 0) return 0
  const joints = rows.flatMap((cells) => cells.slice(1).map((cell, i) => isApart(cells[i] ?? '', cell)))
  const apart = 0.25 + (0.75 * joints.filter(Boolean).length) / joints.length
  const width = 1 - 1 / columns
  return Math.round((agreeing / rows.length) * width * apart * 1_000) / 1_000
}

/** Whether two cells are cells, and not a number with its fraction or a sentence that goes on behind a comma. */
function isApart(left: string, right: string): boolean {
  return !/^\s\S/.test(right) && !(/\d$/.test(left) && /^\d{1,3}(?:\D|$)/.test(right))
}

/** The rows that are not blank, as they would be with the separator, up to the first that cannot be read. */
function rowsOf(text: string, separator: Separator): (readonly string[])[] {
  return readableRows(text, separator)
    .map(({ cells }) => cells)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .slice(0, ROWS_MAX)
}

function readableRows(text: string, separator: Separator): readonly SheetRow[] {
  try {
    const rows = new Tokenizer(separator).take(text, false)
    return rows.length === 0 ? new Tokenizer(separator).take(text, true) : rows
  } catch (error) {
    const problem = error instanceof ProblemError ? error.problems[0] : undefined
    if (!problem) throw error
    const row = Number(problem.values?.['row'] ?? 1)
    // What has so many cells is separated by this, and by nothing else.
    if (row === 1) return problem.code === 'TOO_MANY_COLUMNS' ? [MANY] : []
    return readableRows(text.split(LINE_END, row - 1).join('\n') + '\n', separator)
  }
}

const LINE_END = /\r\n|\r|\n/
const MANY: SheetRow = { row: 1, isHidden: false, cells: Array.from({ length: COLUMNS_MAX }, () => 'x') }

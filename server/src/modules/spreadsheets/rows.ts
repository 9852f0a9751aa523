import type { ByteSource } from './byte-source.ts'
import type { FileFormat, Letters, SheetRow } from './format.ts'
import { meant } from './old-letters.ts'
import { PLAIN, readShape, type SheetShape } from './sheet-shape.ts'
import { readTextRows } from './text-rows.ts'
import { readWorkbookRows } from './workbook-rows.ts'

/** What of a file is read. */
export interface ReadOptions {
  /** name of a sheet of a workbook; the first one that is not hidden where none is given */
  readonly sheet?: string
  readonly signal?: AbortSignal
}

/**
 * The rows of a file in order, some hundreds at a time, as they are read: memory does not grow with the file. Stop taking them to
 * stop reading.
 *
 * @throws ProblemError naming the row that cannot be read; rows before it were handed on
 */
export function readRows(
  source: ByteSource,
  format: FileFormat,
  { sheet, signal }: ReadOptions = {},
): AsyncIterable<readonly SheetRow[]> {
  if (format.kind === 'WORKBOOK') return readWorkbookRows(source, format.letters, sheet, signal)
  const rows = readTextRows(source, format, signal)
  return format.letters === undefined ? rows : withLetters(rows, format.letters)
}

async function* withLetters(
  batches: AsyncIterable<readonly SheetRow[]>,
  letters: Letters,
): AsyncGenerator<readonly SheetRow[], undefined> {
  for await (const rows of batches)
    yield rows.map((row) => ({ ...row, cells: row.cells.map((cell) => meant(cell, letters)) }))
}

/** Which cells of a sheet are shown as one, and which columns are hidden. */
export function sheetShape(source: ByteSource, format: FileFormat, sheet?: string): Promise<SheetShape> {
  return format.kind === 'TEXT' ? Promise.resolve(PLAIN) : readShape(source, sheet)
}

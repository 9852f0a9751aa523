import { ProblemError } from '@chibo/shared'
import type { ByteSource } from './byte-source.ts'
import type { FileFormat, Letters, SheetRow } from './format.ts'
import { meant } from './old-letters.ts'
import { PLAIN, readShape, type SheetShape } from './sheet-shape.ts'
import { readTextRows } from './text-rows.ts'
import { readWorkbookRows } from './workbook-rows.ts'

/** What of a file is read. */
export interface ReadOptions {
  /** name of a sheet of a workbook; the first one that is not hidden where none is given */
  readonly sheet?: string | null
  readonly signal?: AbortSignal
}

/**
 * The rows of a file in order, some at a time, as they are read: memory does not grow with the file. Stop taking them to
 * stop reading.
 *
 * @throws ProblemError naming the row that cannot be read; rows before it were handed on
 */
export function readRows(
  source: ByteSource,
  format: FileFormat,
  { sheet, signal }: ReadOptions = {},
): AsyncIterable<readonly SheetRow[]> {
  if (format.kind === 'WORKBOOK') return readWorkbookRows(source, format.letters, sheet ?? undefined, signal)
  const rows = readTextRows(source, format, signal)
  return format.letters === undefined ? rows : withLetters(rows, format.letters)
}

/** Shared strings that cells of the first rows refer to: programs number them as they come. */
const STRINGS_OF_FIRST = 20_000

/**
 * The first rows of a sheet. Of a large workbook nearly all time and memory goes into texts that cells refer to: here they are
 * read as far as these rows need them.
 *
 * @throws ProblemError as `readRows` does
 */
export async function firstRows(
  source: ByteSource,
  format: FileFormat,
  count: number,
  { sheet, signal }: ReadOptions = {},
): Promise<readonly SheetRow[]> {
  if (format.kind === 'WORKBOOK')
    try {
      return await taken(
        readWorkbookRows(source, format.letters, sheet ?? undefined, signal, STRINGS_OF_FIRST),
        count,
      )
    } catch (error) {
      // Numbered otherwise; or something is wrong, which shows once more.
      if (!(error instanceof ProblemError)) throw error
    }
  return taken(
    readRows(source, format, { ...(sheet !== undefined && { sheet }), ...(signal && { signal }) }),
    count,
  )
}

async function taken(batches: AsyncIterable<readonly SheetRow[]>, count: number): Promise<SheetRow[]> {
  const all: SheetRow[] = []
  for await (const rows of batches) {
    all.push(...rows.slice(0, count - all.length))
    if (all.length >= count) break
  }
  return all
}

async function* withLetters(
  batches: AsyncIterable<readonly SheetRow[]>,
  letters: Letters,
): AsyncGenerator<readonly SheetRow[], undefined> {
  for await (const rows of batches)
    yield rows.map((row) => ({ ...row, cells: row.cells.map((cell) => meant(cell, letters)) }))
}

/** Which cells of a sheet are shown as one, and which columns are hidden. */
export function sheetShape(
  source: ByteSource,
  format: FileFormat,
  sheet?: string | null,
): Promise<SheetShape> {
  return format.kind === 'TEXT' ? Promise.resolve(PLAIN) : readShape(source, sheet ?? undefined)
}

import { describeProblem, ProblemError, type ErrorCode } from '@chibo/shared'
import { readUtf8Rows, type SheetRow } from '../spreadsheets/index.ts'

/** A row of a file, blanks around its cells taken off. */
export interface TableRow<Column extends string> {
  /** line in the file; the header is line 1 */
  readonly row: number
  readonly cell: (column: Column) => string
}

/** What a file holds; or why it cannot be read, in a sentence. */
export type Table<Column extends string> =
  | { readonly ok: true; readonly rows: readonly TableRow<Column>[] }
  | { readonly ok: false; readonly line: number; readonly message: string }

/**
 * Reads a table: CSV in UTF-8, with or without a byte order mark, a header naming at least the columns, in any order.
 */
export function readTable<Column extends string>(
  bytes: Uint8Array,
  columns: readonly Column[],
): Table<Column> {
  const table = tableOf(bytes)
  if ('message' in table) return unreadable(table.line, table.message)
  const [header, ...records] = table.records
  if (!header) return unreadable(1, 'The file is empty.')
  const names = header.cells.map((name) => name.trim().toLowerCase())
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length > 0) return unreadable(1, `The header has no column ${missing.join(', ')}.`)
  const twice = columns.find((column) => names.indexOf(column) !== names.lastIndexOf(column))
  if (twice !== undefined) return unreadable(1, `The header has the column ${twice} twice.`)
  const ragged = records.find(({ cells }) => cells.length !== header.cells.length)
  if (ragged) return unreadable(ragged.row, 'The row has more or fewer cells than the header.')
  const rows = records.map(({ row, cells }) => ({
    row,
    cell: (column: Column): string => clean(cells[names.indexOf(column)] ?? ''),
  }))
  return { ok: true, rows }
}

function tableOf(
  bytes: Uint8Array,
): { readonly records: readonly SheetRow[] } | { readonly line: number; readonly message: string } {
  try {
    return { records: readUtf8Rows(bytes).filter(({ cells }) => cells.length > 0) }
  } catch (error) {
    const problem = error instanceof ProblemError ? error.problems[0] : undefined
    if (!problem) throw error
    const message = MESSAGES[problem.code] ?? describeProblem(problem, 'en')
    return { line: Number(problem.values?.row ?? 1), message }
  }
}

/** What is told without the row, which stands beside it. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  NOT_IN_ENCODING: 'The file is not UTF-8 text.',
  QUOTE_NOT_CLOSED: 'The quotes of a cell do not close, or stand where none may.',
  QUOTE_MISPLACED: 'The quotes of a cell do not close, or stand where none may.',
}

/** One space between words, normal form C. */
function clean(cell: string): string {
  return cell.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

function unreadable(line: number, message: string): { ok: false; line: number; message: string } {
  return { ok: false, line, message }
}

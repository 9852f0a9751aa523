import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'

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

const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

/**
 * Reads a table: CSV in UTF-8, with or without a byte order mark, a header naming at least the columns, in any order.
 */
export function readTable<Column extends string>(
  bytes: Uint8Array,
  columns: readonly Column[],
): Table<Column> {
  const text = decoded(bytes)
  if (text === undefined) return unreadable(1, 'The file is not UTF-8 text.')
  const table = tableOf(text)
  if ('message' in table) return unreadable(table.line, table.message)
  const [header, ...records] = table.records
  if (!header) return unreadable(1, 'The file is empty.')
  const names = header.record.map((name) => name.trim().toLowerCase())
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length > 0) return unreadable(1, `The header has no column ${missing.join(', ')}.`)
  const twice = columns.find((column) => names.indexOf(column) !== names.lastIndexOf(column))
  if (twice !== undefined) return unreadable(1, `The header has the column ${twice} twice.`)
  const ragged = records.find(({ record }) => record.length !== header.record.length)
  if (ragged) return unreadable(ragged.info.lines, 'The row has more or fewer cells than the header.')
  const rows = records.map(({ record, info }) => ({
    row: info.lines,
    cell: (column: Column): string => clean(record[names.indexOf(column)] ?? ''),
  }))
  return { ok: true, rows }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function tableOf(
  text: string,
): { readonly records: z.output<typeof Records> } | { readonly line: number; readonly message: string } {
  try {
    const records: unknown = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true })
    return { records: Records.parse(records) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = z.object({ lines: z.number() }).safeParse(error).data?.lines ?? 1
    return { line, message: 'The quotes of a cell do not close, or stand where none may.' }
  }
}

/** One space between words, normal form C. */
function clean(cell: string): string {
  return cell.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

function unreadable(line: number, message: string): { ok: false; line: number; message: string } {
  return { ok: false, line, message }
}

import type { Line } from './layout.rules.ts'

/** Without it spreadsheets take UTF-8 for something older. */
export const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Lines as CSV for spreadsheets: UTF-8 that says so, lines ended by CRLF, fields quoted where they must be (RFC 4180).
 *
 * A field that begins with one of `= + - @`, as wide as they are in Latin or in Chinese text, a tab or the end of a line would be
 * run as a formula when the file is opened: an apostrophe before it makes it text. Whoever reads the file by a program takes that
 * one apostrophe off.
 */
export async function* csv(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK
  for await (const { cells } of lines) yield `${cells.map(csvField).join(',')}\r\n`
}

/** A field, safe to be opened by a spreadsheet. */
export function csvField(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const safe =
    typeof value === 'string' && /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

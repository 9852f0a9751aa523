import type { RosterLayout } from '@chibo/shared'
import type { Merge, SheetRow } from '../../spreadsheets/index.ts'

/** The name of a cell that is written once and merged down over its people is that of each of them, as the sheet shows it. */

/** A cell that counts for the rows below it. */
interface Span {
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
}

/** Fills cells of organizations that are merged with the one above them. Rows come in order. */
export function mergedDown(
  { columns, firstDataRow }: Pick<RosterLayout, 'columns' | 'firstDataRow'>,
  merges: readonly Merge[],
): (row: SheetRow) => SheetRow {
  const units = columns.flatMap(({ column, field }) =>
    field === 'UNIT' || field === 'UNIT_CODE' ? [column] : [],
  )
  const spans = merges
    .filter(({ firstRow, lastRow }) => firstRow >= firstDataRow && lastRow > firstRow)
    .filter(({ firstColumn, lastColumn }) => firstColumn === lastColumn && units.includes(firstColumn - 1))
    .map(({ firstColumn, firstRow, lastRow }): Span => ({ column: firstColumn - 1, firstRow, lastRow }))
    .sort((one, other) => one.firstRow - other.firstRow)
  if (spans.length === 0) return (row) => row
  const texts = new Map<Span, string>()
  let next = 0
  let open: Span[] = []
  return (row) => {
    for (let span = spans[next]; span && span.firstRow <= row.row; span = spans[next]) {
      open.push(span)
      next += 1
    }
    open = open.filter(({ lastRow }) => lastRow >= row.row)
    return open.reduce((filled, span) => fill(filled, span, texts), row)
  }
}

function fill(row: SheetRow, span: Span, texts: Map<Span, string>): SheetRow {
  const { column } = span
  if (row.row === span.firstRow) texts.set(span, row.cells[column] ?? '')
  const text = texts.get(span) ?? ''
  if (text === '' || (row.cells[column] ?? '') !== '' || row.cells.every((cell) => cell === '')) return row
  const cells = Array.from({ length: Math.max(row.cells.length, column + 1) }, (_, at) =>
    at === column ? text : (row.cells[at] ?? ''),
  )
  const kinds = row.kinds && cells.map((_, at) => (at === column ? 'TEXT' : (row.kinds?.[at] ?? 'EMPTY')))
  return { ...row, cells, ...(kinds && { kinds }) }
}

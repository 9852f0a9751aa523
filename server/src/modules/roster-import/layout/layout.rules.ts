import {
  rosterDecisions,
  type GivenDecisions,
  type LayoutProblem,
  type RosterColumn,
  type RosterLayout,
} from '@chibo/shared'
import type { Merge, SheetRow } from '../../spreadsheets/index.ts'
import { decided, inContext, namedColumn, oddsOf, withoutConflicts } from './columns.rules.ts'
import { areDatesSwapped, FIELDS_OF_LOOKS, proposeFields, seeColumns, type Seen } from './content.rules.ts'
import { cellOfTitle, isUnitName } from './phrases.rules.ts'
import { standingColumns, standingProblems } from './standing.rules.ts'
import { findHeader, headingsOf, isNumberedRow, isSameText, widthOf, type Header } from './header.rules.ts'

/** How many rows of a sheet a layout is found by. */
export const LAYOUT_ROWS = 100

/** How sure a proposal by content is. */
const BY_CONTENT = 0.5

/**
 * The layout of a sheet, by its first rows: which of them name the columns, where data begin, and what each column is.
 *
 * @param rows the first ones of the sheet, blank ones included where the file has them
 * @param merges cells that were merged; of files that do not tell, blanks beside and below a heading count as merged
 */
export function findLayout(
  rows: readonly SheetRow[],
  merges: readonly Merge[] = [],
  given: GivenDecisions = {},
): RosterLayout {
  const decisions = rosterDecisions.parse(given)
  const head = rows.slice(0, LAYOUT_ROWS)
  const lastRow = head.at(-1)?.row ?? 0
  const atHead = merges.filter(({ firstRow }) => firstRow <= lastRow)
  const header = headerOf(head, atHead, decisions.headerRows)
  const lastHeader = header?.rows.at(-1)?.row
  const after = head.filter(({ row }) => lastHeader === undefined || row > lastHeader)
  const numbered = header && after.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const numberedRow = numbered && isNumberedRow(numbered) ? numbered.row : null
  const firstDataRow = lastHeader === undefined ? firstOfData(head) : (numberedRow ?? lastHeader) + 1
  const data = head.filter(({ row }) => row >= firstDataRow)
  const width = Math.max(widthOf(data), header?.headings.length ?? 0)
  const seen = seeColumns(data, width)
  const found = header ? byHeader(header, data, seen) : byContent(seen)
  const settled = withoutConflicts(decided(found, decisions.columns))
  const firstHeader = header?.rows[0]?.row ?? firstDataRow
  const problems: LayoutProblem[] = [
    ...(header ? [] : [{ code: 'NO_HEADER' as const, field: null, columns: [] }]),
    ...settled.problems,
    ...oddsOf(settled.columns),
    ...standingProblems(settled.columns, seen),
    ...swappedDates(settled.columns, data),
    ...(data.some(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      ? []
      : [{ code: 'NO_ROWS' as const, field: null, columns: [] }]),
  ]
  return {
    titleRows: head.flatMap(({ row, cells }) =>
      row < firstHeader && cells.some((cell) => cell.trim() !== '') ? [row] : [],
    ),
    headerRows: header?.rows.map(({ row }) => row) ?? [],
    numberedRow,
    firstDataRow,
    columns: settled.columns,
    problems,
  }
}

function headerOf(
  head: readonly SheetRow[],
  merges: readonly Merge[],
  wanted: readonly number[] | null,
): Header | undefined {
  if (wanted === null) return findHeader(head, merges)
  const rows = head.filter(({ row }) => wanted.includes(row))
  return rows.length === 0 ? undefined : { rows, headings: headingsOf(rows, merges) }
}

function byHeader(
  { rows, headings }: Header,
  data: readonly SheetRow[],
  seen: readonly Seen[],
): RosterColumn[] {
  const columns = seen.map(({ column }) => namedColumn(column, headings[column] ?? [], seen[column]))
  return standingColumns(inContext(columns, data, seen), seen)
    .map(nameless(rows, seen))
    .filter(
      ({ column, heading, field }) => heading !== '' || field !== null || (seen[column]?.filled ?? 0) > 0,
    )
}

/** A column without a name is there on purpose where the header is as wide, or where most rows have something in it. */
function nameless(
  header: readonly SheetRow[],
  seen: readonly Seen[],
): (column: RosterColumn) => RosterColumn {
  const width = header.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const most = seen.reduce((filled, one) => Math.max(filled, one.filled), 0)
  return (column) => {
    const isMeant = column.column < width || (seen[column.column]?.filled ?? 0) * 2 > most
    if (column.heading !== '' || column.field !== null || column.aside !== null || !isMeant) return column
    return { ...column, aside: 'OTHER' }
  }
}

/** Columns of dates whose days and months a spreadsheet may have swapped. */
function swappedDates(columns: readonly RosterColumn[], data: readonly SheetRow[]): LayoutProblem[] {
  return columns
    .filter(({ column, field }) => field !== null && areDatesSwapped(data, column))
    .map(({ column, field }) => ({ code: 'DATES_SWAPPED', field, columns: [column] }))
}

/** Without names: what the columns look like. */
function byContent(seen: readonly Seen[]): RosterColumn[] {
  const proposed = proposeFields(seen)
  return seen
    .filter(({ filled }) => filled > 0)
    .map(({ column, look }): RosterColumn => {
      const field = proposed.get(column) ?? null
      const likely = look === null ? [] : FIELDS_OF_LOOKS[look]
      return {
        column,
        heading: '',
        field,
        aside: look === 'NUMBERING' ? 'NUMBER' : null,
        basis: field === null && look !== 'NUMBERING' ? null : 'CONTENT',
        sureness: field === null && look !== 'NUMBERING' ? 0 : BY_CONTENT,
        candidates: likely.filter((one) => one !== field),
      }
    })
}

/**
 * The cell that the titles above a header name, for rows that name none: whose roster it is, where it is one cell's.
 *
 * @returns `CHI BỘ THÔN 3` as it is written; null where no title, or more than one, names a cell
 */
export function titleCell(
  rows: readonly SheetRow[],
  { titleRows }: Pick<RosterLayout, 'titleRows'>,
): string | null {
  const named = rows
    .filter(({ row }) => titleRows.includes(row))
    .flatMap(({ cells }) => cells.map(cellOfTitle))
    .filter((text) => text !== undefined && text.length <= 100)
  const [only] = named
  return only !== undefined && named.every((text) => text !== undefined && isSameText(text, only))
    ? only
    : null
}

/** The cell that a sheet is called after, as in workbooks that keep a sheet for each: `CB thôn 3`; null where it is not. */
export function sheetCell(name: string): string | null {
  return cellOfTitle(name) ?? (isUnitName(name) ? name.trim() : null)
}

/** Without a header data begin where rows are as full as most rows are. */
function firstOfData(head: readonly SheetRow[]): number {
  const counts = head.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  const most = counts.reduce((one, other) => Math.max(one, other), 0)
  const index = counts.findIndex((count) => count > 1 && count * 2 > most)
  return head[index]?.row ?? head[counts.findIndex((count) => count > 0)]?.row ?? 1
}

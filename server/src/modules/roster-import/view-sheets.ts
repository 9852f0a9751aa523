import {
  MAX_ROSTER_COLUMNS,
  privateFieldOf,
  type ImportQuestion,
  type ImportView,
  type Locale,
  type RosterField,
  type RosterRowKind,
} from '@chibo/shared'
import type { Finding, SheetRow } from '../spreadsheets/index.ts'
import { rowClassifier } from './layout/classify.rules.ts'
import { findLayout } from './layout/layout.rules.ts'
import { STANDING_MARKS } from './layout/standing.rules.ts'
import { mayBePrivate, openColumns, withoutHeadings } from './layout/withheld.rules.ts'
import type { OpenedCells } from './opened.ts'
import type { SeenFile, SeenSheet } from './opening.ts'
import { told } from './told.ts'

/** What is shown of a file and its sheets. */

type ShownSheet = NonNullable<ImportView['sheets']>[number]

/** Rows that are shown of a sheet, and how many of them below the names of its columns, however far down these stand. */
const SHOWN = { rows: 30, data: 20 } as const
/** Sheets of which rows are shown. */
const SHEETS_SHOWN = 20
/** Characters that are shown of a cell. */
const CELL_SHOWN = 200

/** A file's format as it was found. */
export function formatOf({ detected, sheets }: SeenFile): ImportView['format'] {
  const letters = detected.letters ? found(detected.letters) : null
  if (detected.kind === 'TEXT')
    return { kind: 'TEXT', encoding: found(detected.encoding), separator: found(detected.separator), letters }
  const read = new Set(sheets.flatMap(({ name, keeps }) => (keeps === null ? [name] : [])))
  const all = detected.format.sheets.map((sheet) => ({ ...sheet, isRead: read.has(sheet.name) }))
  return { kind: 'WORKBOOK', sheets: all, letters }
}

function found<Value>({ value, sureness }: Finding<Value>) {
  return { value, sureness }
}

/** The sheets of a file. @param isMasked whether what is or may be sensitive is withheld */
export function sheetsOf(file: SeenFile, isMasked: boolean, locale: Locale): ShownSheet[] {
  return file.sheets.map((seen, at) => {
    const { sheet, name, title, head, merges, keeps } = seen
    const found = isMasked ? findLayout(head, merges) : seen.layout
    const layout = isMasked ? withoutHeadings(seen.layout, found) : seen.layout
    const headings = new Set(
      layout.columns.flatMap(({ column, heading }) => (heading === '' ? [] : [column])),
    )
    const open = openColumns(layout, found)
    const rows = rowsShown(file, at).map(({ row, kind }) => ({
      row: row.row,
      kind,
      isHidden: row.isHidden,
      cells: cellsOf(row, isMasked ? (kind === 'HEADER' ? headings : open) : null),
    }))
    const problems = layout.problems.map(({ code, columns }) => ({
      code,
      message: told({ code, path: [] }, locale).message,
      columns,
    }))
    return { sheet, name, title, isRead: keeps === null, layout: { ...layout, problems }, rows }
  })
}

/**
 * The questions that are told to somebody who may not read sensitive values: those of fields that hold none, and whose columns,
 * where they have any, are shown.
 */
export function openQuestions(questions: readonly ImportQuestion[], { sheets }: SeenFile): ImportQuestion[] {
  const hidden = new Set<RosterField | null>()
  for (const { head, merges, layout } of sheets) {
    const open = openColumns(layout, findLayout(head, merges))
    for (const { column, field } of layout.columns) if (!open.has(column)) hidden.add(field)
  }
  if (hidden.has('MEN_MARK') || hidden.has('WOMEN_MARK')) hidden.add('SEX')
  if (STANDING_MARKS.some((field) => hidden.has(field))) hidden.add('STATE')
  return questions.filter(({ field }) => privateFieldOf(field) === undefined && !hidden.has(field))
}

/**
 * What is opened to whoever is shown the whole file: how many of the rows shown hold, or may hold, something sensitive; and of
 * which fields cells or questions are.
 */
export function openedIn(file: SeenFile, questions: readonly ImportQuestion[]): OpenedCells {
  const fields = new Set(questions.flatMap(({ field }) => privateFieldOf(field) ?? []))
  let rows = 0
  for (const [at, { layout }] of file.sheets.entries()) {
    const columns = new Map(layout.columns.map((column) => [column.column, column]))
    for (const { row, kind } of rowsShown(file, at)) {
      if (kind === 'HEADER' || kind === 'NUMBERED') continue
      let opens = false
      for (const [column, cell] of row.cells.entries()) {
        const { field, aside } = columns.get(column) ?? UNKNOWN
        if (cell.trim() === '' || !mayBePrivate({ field, aside })) continue
        opens = true
        const name = field && privateFieldOf(field)
        if (name) fields.add(name)
      }
      if (opens) rows += 1
    }
  }
  return { rows, fields: [...fields].sort() }
}

const UNKNOWN = { field: null, aside: null } as const

/** The rows that are shown of a sheet. @param at its place among the sheets that are wanted */
function rowsShown(
  { sheets, decisions }: SeenFile,
  at: number,
): { readonly row: SheetRow; readonly kind: RosterRowKind }[] {
  const seen: SeenSheet | undefined = sheets[at]
  if (!seen || at >= SHEETS_SHOWN) return []
  const { head, layout } = seen
  const { classify } = rowClassifier(layout, decisions)
  const data = head.findIndex(({ row }) => row >= layout.firstDataRow)
  return head.slice(0, Math.max(SHOWN.rows, data + SHOWN.data)).map((row) => ({ row, kind: classify(row) }))
}

/** @param open the columns that are shown; null: all */
function cellsOf({ cells }: SheetRow, open: ReadonlySet<number> | null): (string | null)[] {
  return cells.slice(0, MAX_ROSTER_COLUMNS).map((cell, column) => {
    if (open && !open.has(column)) return null
    return cell.length > CELL_SHOWN ? `${cell.slice(0, CELL_SHOWN)}…` : cell
  })
}

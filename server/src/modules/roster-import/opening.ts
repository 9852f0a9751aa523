import {
  ProblemError,
  type ImportDecisions,
  type LayoutProblem,
  type Problem,
  type RosterLayout,
} from '@chibo/shared'
import {
  detectFormat,
  firstRows,
  sheetShape,
  type Detected,
  type FileFormat,
  type Merge,
  type SheetRow,
} from '../spreadsheets/index.ts'
import { findLayout, LAYOUT_ROWS, sheetCell, titleCell } from './layout/layout.rules.ts'
import type { PiecedFile } from '../../database/pieces.ts'

/** A sheet that is read, and how. */
export interface ReadSheet {
  /** its place among the sheets, from 0; of a text file 0 */
  readonly sheet: number
  /** null: a text file */
  readonly name: string | null
  /** a cell that the rows above the header name, or the sheet is called after; null: none */
  readonly title: string | null
  readonly layout: RosterLayout
  /** its merged cells */
  readonly merges: readonly Merge[]
}

/** A sheet as it is found, whether or not it can be read. */
export interface SeenSheet extends ReadSheet {
  /** its first rows, by which the layout was found, with the merged cells among them */
  readonly head: readonly SheetRow[]
  /** what keeps its rows from being read; null: nothing */
  readonly keeps: LayoutProblem['code'] | null
}

/** A file as it is found: what it is, and the sheets of it that are wanted. */
export interface SeenFile {
  readonly source: PiecedFile
  readonly detected: Exclude<Detected, { kind: 'REFUSED' }>
  /** as it is read: what was found, and what somebody decided instead */
  readonly format: FileFormat
  readonly sheets: readonly SeenSheet[]
  readonly decisions: ImportDecisions
  /** why none of its rows can be read; null: some can */
  readonly problem: Problem | null
}

/** How a file is read: what it is, and what its sheets look like. */
export interface FileReading extends Pick<SeenFile, 'source' | 'detected' | 'format' | 'decisions'> {
  readonly sheets: readonly ReadSheet[]
}

/** Finds out what a file is and how its sheets are laid out; or why it cannot be read. */
export async function openFile(
  source: PiecedFile,
  decisions: ImportDecisions,
  signal: AbortSignal,
): Promise<FileReading | Problem> {
  const file = await lookAtFile(source, decisions, signal)
  if (!('sheets' in file)) return file
  if (file.problem) return file.problem
  const { detected, format } = file
  const sheets = file.sheets
    .filter(({ keeps }) => keeps === null)
    .map(({ sheet, name, title, layout, merges }) => ({ sheet, name, title, layout, merges }))
  return { source, detected, format, decisions, sheets }
}

/** The same for whoever looks at the file: also of sheets that cannot be read, so that they can be put right. */
export async function lookAtFile(
  source: PiecedFile,
  decisions: ImportDecisions,
  signal: AbortSignal,
): Promise<SeenFile | Problem> {
  const detected = await detectFormat(source)
  if (detected.kind === 'REFUSED') return detected.problem
  const format = decidedFormat(detected.format, decisions)
  const names = format.kind === 'TEXT' ? [null] : format.sheets.map(({ name }) => name)
  const sheets: SeenSheet[] = []
  const file = { source, detected, format, sheets, decisions }
  try {
    for (const [sheet, name] of names.entries())
      if (name === null || isWanted(format, name, decisions))
        sheets.push({ sheet, name, ...(await lookAtSheet(file, name, signal)) })
  } catch (error) {
    // A row among the first that cannot be read: what comes before it is there to be looked at.
    if (!(error instanceof ProblemError)) throw error
    return { ...file, problem: error.problems[0] ?? null }
  }
  return { ...file, problem: problemOf(sheets) }
}

/** What keeps a whole file from being read: what keeps its first sheet. */
function problemOf(sheets: readonly SeenSheet[]): Problem | null {
  if (sheets.some(({ keeps }) => keeps === null)) return null
  if (sheets.every(({ head }) => head.every(isBlank))) return { code: 'FILE_EMPTY', path: [] }
  return { code: sheets[0]?.keeps ?? 'NO_ROWS', path: [] }
}

const isBlank = ({ cells }: SheetRow): boolean => cells.every((cell) => !/[\p{L}\p{N}]/u.test(cell))

function decidedFormat(format: FileFormat, { encoding, separator, letters }: ImportDecisions): FileFormat {
  const { letters: found, ...rest } = format
  const taken = letters === null ? found : letters === 'AS_THEY_ARE' ? undefined : letters
  const read = taken === undefined ? rest : { ...rest, letters: taken }
  if (read.kind === 'WORKBOOK') return read
  return { ...read, encoding: encoding ?? read.encoding, separator: separator ?? read.separator }
}

function isWanted(format: FileFormat, name: string, { sheets }: ImportDecisions): boolean {
  if (sheets !== null) return sheets.includes(name)
  return format.kind === 'TEXT' || format.sheets.some((sheet) => sheet.name === name && !sheet.isHidden)
}

async function lookAtSheet(
  { source, format, decisions }: Pick<SeenFile, 'source' | 'format' | 'decisions'>,
  name: string | null,
  signal: AbortSignal,
): Promise<Omit<SeenSheet, 'sheet' | 'name'>> {
  const head = await firstRows(source, format, LAYOUT_ROWS, { sheet: name, signal })
  const { merges } = await sheetShape(source, format, name)
  const layout = findLayout(head, merges, decisions)
  const title = titleCell(head, layout) ?? (name === null ? null : sheetCell(name))
  return { head, merges, layout, title, keeps: keepsOf(layout, decisions) }
}

/** Whoever says that no row names the columns has looked at what is proposed for them. */
function keepsOf({ problems }: RosterLayout, { headerRows }: ImportDecisions): SeenSheet['keeps'] {
  const found = problems.find(
    ({ code }) =>
      (code === 'NO_HEADER' && headerRows?.length !== 0) ||
      code === 'NO_NAME_COLUMN' ||
      code === 'COLUMN_CONFLICT' ||
      code === 'MARKS_MIXED',
  )
  return found?.code ?? null
}

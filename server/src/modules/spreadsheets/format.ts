import type { Problem } from '@chibo/shared'

/** How the text of a file is written in bytes. `tcvn3` and `vni` are those of fonts from before Unicode. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** What stands between the cells of a row. */
export const SEPARATORS = [',', ';', '\t'] as const
export type Separator = (typeof SEPARATORS)[number]

/**
 * Letters that were saved as the characters of Unicode that happen to have their numbers: typed for a font from before Unicode
 * (.VnTime, VNI-Times), or UTF-8 that was taken for windows-1252 once.
 */
export const LETTERS = ['tcvn3', 'vni', 'utf-8'] as const
export type Letters = (typeof LETTERS)[number]

/** A file of text, a line for a row. */
export interface TextFormat {
  readonly kind: 'TEXT'
  /** what the letters of its cells are, where they are not what they seem to be */
  readonly letters?: Letters
  readonly encoding: Encoding
  readonly separator: Separator
}

/** A workbook (.xlsx), its sheets in the order of their tabs. */
export interface WorkbookFormat {
  readonly kind: 'WORKBOOK'
  /** what the letters of its cells are, where they are not what they seem to be */
  readonly letters?: Letters
  readonly sheets: readonly SheetName[]
  /** the year from which its numbers count days, where they are dates that no format shows */
  readonly epoch: 1900 | 1904
}

/** A sheet of a workbook. */
export interface SheetName {
  readonly name: string
  readonly isHidden: boolean
}

export type FileFormat = TextFormat | WorkbookFormat

/** How sure something is: nothing else comes into question; nothing else is near; somebody must look. */
export type Sureness = 'CERTAIN' | 'LIKELY' | 'UNSURE'

/** What was found, what it rests on, and what else it could be. */
export interface Finding<Value> {
  readonly value: Value
  readonly sureness: Sureness
  readonly reason: FindingReason
  /** how well it fits, from 0 to 1 */
  readonly score: number
  /** the others that fit at all, the best first */
  readonly others: readonly { readonly value: Value; readonly score: number }[]
}

/**
 * What a finding rests on: a mark at the beginning of the file; bytes that nothing else forms; the file has no letter outside
 * ASCII; the words are Vietnamese; the rows have equally many cells; the first line says so; nothing separates the rows' cells.
 */
export type FindingReason =
  | 'BYTE_ORDER_MARK'
  | 'WELL_FORMED'
  | 'ASCII_ONLY'
  | 'VIETNAMESE_WORDS'
  | 'EQUAL_ROWS'
  | 'SEPARATOR_LINE'
  | 'ONE_COLUMN'

/** What a file turned out to be; or why it cannot be read. Notes are to be shown beside it. */
export type Detected =
  | {
      readonly kind: 'TEXT'
      readonly format: TextFormat
      readonly encoding: Finding<Encoding>
      readonly separator: Finding<Separator>
      readonly letters?: Finding<Letters>
      readonly notes: readonly Problem[]
    }
  | {
      readonly kind: 'WORKBOOK'
      readonly format: WorkbookFormat
      readonly letters?: Finding<Letters>
      readonly notes: readonly Problem[]
    }
  | { readonly kind: 'REFUSED'; readonly problem: Problem }

/** What a cell of a workbook holds. */
export type CellKind = 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'ERROR' | 'EMPTY'

/** A row of a file. */
export interface SheetRow {
  /** as the file's program shows it, from 1; of a text file the line, the first one where a cell has several */
  readonly row: number
  readonly isHidden: boolean
  /** a blank row has none; of a workbook, the empty ones at its end are left off */
  readonly cells: readonly string[]
  /** of workbooks only, one a cell */
  readonly kinds?: readonly CellKind[]
}

/** What a cell of a workbook holds; files of text have no kinds. */
export type CellKind = 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'ERROR' | 'EMPTY'

/** A row of a sheet as its file has it. */
export interface SheetRow {
  /** as the program that made the file shows it, from 1 */
  readonly row: number
  readonly isHidden: boolean
  readonly cells: readonly string[]
  /** only of workbooks */
  readonly kinds?: readonly CellKind[]
}

/** Cells that were merged into one; both ends are part of it. Rows as the file shows them, columns from 0. */
export interface Merge {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

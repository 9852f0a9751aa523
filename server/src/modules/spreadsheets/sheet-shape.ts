/** Cells that are shown as one. Rows and columns from 1, the last ones included. */
export interface Merge {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** What is to be known of a sheet beside its rows. */
export interface SheetShape {
  /** those that begin in the first hundred rows */
  readonly merges: readonly Merge[]
  /** columns that are not shown, from 1 */
  readonly hiddenColumns: readonly number[]
}

/** Of a file of text: nothing is merged or hidden in it. */
export const PLAIN: SheetShape = { merges: [], hiddenColumns: [] }

/** Characters of a row, line breaks within its cells included. */
export const ROW_MAX = 1_000_000
/** Cells of a row. */
export const COLUMNS_MAX = 1_000
/** Rows that are handed on at a time. */
export const BATCH = 500

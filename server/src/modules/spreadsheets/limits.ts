/** Characters of a row, line breaks within its cells included. */
export const ROW_MAX = 1_000_000
/** Cells of a row. */
export const COLUMNS_MAX = 1_000
/** Rows that are handed on at a time: so few that they are collected with the young. */
export const BATCH = 100

/** Files within a workbook. */
export const PARTS_MAX = 10_000
/** Bytes of a file within a workbook, unpacked: more than a full sheet (1,048,576 rows) of thirty columns. */
export const UNPACKED_MAX = 2 * 1_024 ** 3
/** How often its packed size a file within a workbook may be; up to some size, anything. Sheets are packed 5 to 40 times. */
export const RATIO_MAX = 200
export const RATIO_FROM = 16 * 1_024 ** 2
/** Bytes of a workbook's shared strings, which are the only thing that is kept while it is read. */
export const STRINGS_MAX = 256 * 1_024 ** 2

import type { Problem } from '@chibo/shared'

/** Where a row stands. */
export interface FileRow {
  readonly file: string
  /** line in the file; the header is line 1 */
  readonly row: number
}

/** One old unit goes, whole or in part, into one new unit. */
export interface LineRow extends FileRow {
  readonly oldCode: string
  readonly newCode: string
  /** yes: the old unit is divided; null: the file has no such column */
  readonly split: string | null
}

/** A unit as it is from the day on. */
export interface UnitRow extends FileRow {
  readonly code: string
  readonly level: string
  /** of the place */
  readonly name: string
  /** empty: below the unit whose committee decides */
  readonly parentCode: string
}

/** Where a unit directly below, or a member, of an old unit goes. */
export interface AllotmentRow extends FileRow {
  readonly oldCode: string
  readonly subject: string
  /** code of the unit; card number of the member, which is never told */
  readonly key: string
  readonly newCode: string
}

/** Everything that the files of a reorganization say. */
export interface ReorganizationRows {
  readonly lines: readonly LineRow[]
  readonly units: readonly UnitRow[]
  readonly allotments: readonly AllotmentRow[]
}

/** The columns of the files; others are passed over. */
export const LINE_COLUMNS = ['old_code', 'new_code', 'split'] as const
export const PROVINCE_COLUMNS = ['old_code', 'new_code'] as const
export const UNIT_FILE_COLUMNS = ['code', 'level', 'name', 'parent_code'] as const
export const ALLOTMENT_COLUMNS = ['old_code', 'subject', 'key', 'new_code'] as const
/** A column of any of the files. */
export type ReorganizationColumn =
  (typeof LINE_COLUMNS)[number] | (typeof ALLOTMENT_COLUMNS)[number] | (typeof UNIT_FILE_COLUMNS)[number]

/** What is wrong with a row, and in which column; of a file as a whole, in none. */
export interface RowProblem extends FileRow {
  readonly column: ReorganizationColumn | null
  readonly problem: Problem
}

/** Says what is wrong with a row. */
export function told(
  { file, row }: FileRow,
  column: ReorganizationColumn | null,
  code: Problem['code'],
  values?: Problem['values'],
): RowProblem {
  return { file, row, column, problem: values ? { code, path: [], values } : { code, path: [] } }
}

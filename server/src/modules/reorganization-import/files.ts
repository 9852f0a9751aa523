import { readTable, type TableRow } from '../unit-import/index.ts'
import {
  ALLOTMENT_COLUMNS,
  LINE_COLUMNS,
  PROVINCE_COLUMNS,
  UNIT_FILE_COLUMNS,
  type AllotmentRow,
  type LineRow,
  type UnitRow,
} from './rows.rules.ts'

/** A file as it was given. */
export interface GivenFile {
  /** as the operator called it */
  readonly path: string
  readonly bytes: Uint8Array
}

/** The files of one reorganization. */
export interface GivenFiles {
  /** old_code, new_code, split */
  readonly lines: readonly GivenFile[]
  /** old_code, new_code */
  readonly provinces: readonly GivenFile[]
  /** code, level, name, parent_code */
  readonly units: readonly GivenFile[]
  /** old_code, subject, key, new_code */
  readonly allotments: readonly GivenFile[]
}

/** Why a file cannot be read. */
export interface Unreadable {
  readonly file: string
  readonly row: number
  readonly message: string
}

/** Everything that the files hold, and which of them cannot be read. */
export interface ReadFiles {
  readonly lines: readonly LineRow[]
  readonly units: readonly UnitRow[]
  readonly allotments: readonly AllotmentRow[]
  readonly unreadable: readonly Unreadable[]
}

/** Reads the files of a reorganization. */
export function readFiles(files: GivenFiles): ReadFiles {
  const unreadable: Unreadable[] = []
  const rowsOf = <Column extends string, Row>(
    given: readonly GivenFile[],
    columns: readonly Column[],
    make: (cell: TableRow<Column>['cell']) => Row,
  ): (Row & { file: string; row: number })[] =>
    given.flatMap(({ path: file, bytes }) => {
      const table = readTable(bytes, columns)
      if (table.ok) return table.rows.map(({ row, cell }) => ({ file, row, ...make(cell) }))
      unreadable.push({ file, row: table.line, message: table.message })
      return []
    })
  const provinces = rowsOf(files.provinces, PROVINCE_COLUMNS, (cell) => ({
    oldCode: cell('old_code'),
    newCode: cell('new_code'),
    split: null,
  }))
  const lines = rowsOf(files.lines, LINE_COLUMNS, (cell) => ({
    oldCode: cell('old_code'),
    newCode: cell('new_code'),
    split: cell('split'),
  }))
  const units = rowsOf(files.units, UNIT_FILE_COLUMNS, (cell) => ({
    code: cell('code'),
    level: cell('level'),
    name: cell('name'),
    parentCode: cell('parent_code'),
  }))
  const allotments = rowsOf(files.allotments, ALLOTMENT_COLUMNS, (cell) => ({
    oldCode: cell('old_code'),
    subject: cell('subject'),
    key: cell('key'),
    newCode: cell('new_code'),
  }))
  return { lines: [...provinces, ...lines], units, allotments, unreadable }
}

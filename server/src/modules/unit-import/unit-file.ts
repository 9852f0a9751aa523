import { readTable } from './csv-table.ts'
import { UNIT_COLUMNS, type UnitFileRow } from './unit-import.rules.ts'

/** What a file holds; or why it cannot be read, in a sentence. */
export type UnitFile =
  | { readonly ok: true; readonly rows: readonly UnitFileRow[] }
  | { readonly ok: false; readonly line: number; readonly message: string }

/** Reads a file of units. */
export function readUnitFile(bytes: Uint8Array): UnitFile {
  const table = readTable(bytes, UNIT_COLUMNS)
  if (!table.ok) return table
  const rows = table.rows.map(({ row, cell }) => ({
    row,
    code: cell('code'),
    level: cell('level'),
    name: cell('name'),
    parentCode: cell('parent_code'),
  }))
  return { ok: true, rows }
}

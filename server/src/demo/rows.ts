import { sql, type Insertable } from 'kysely'
import type { Database } from '../database/pool.ts'
import type { DB } from '../database/tables.gen.ts'

/** A row to insert; columns left out get their defaults. */
export type Row<Table extends keyof DB> = Insertable<DB[Table]>

/**
 * Inserts rows by one statement with one parameter, however many they are.
 *
 * @param db a transaction, past row-level security
 * @param rows all with the same columns
 * @throws Error when a row has other columns than the first one; the database's own errors
 */
export async function insertRows<Table extends keyof DB & string>(
  db: Database,
  table: Table,
  rows: readonly Row<Table>[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  const text = JSON.stringify(rows.map((row) => plain(row, columns, table)))
  const names = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${text}::json)`.execute(db)
}

/** A row as JSON that PostgreSQL reads into the table's types: bytes in hexadecimal. */
function plain(row: object, columns: readonly string[], table: string): object {
  const entries = Object.entries(row)
  if (entries.length !== columns.length || !columns.every((column) => column in row))
    throw new Error(`The rows for ${table} do not have the same columns.`)
  if (!entries.some(([, value]) => Buffer.isBuffer(value))) return row
  return Object.fromEntries(
    entries.map(([column, value]) => [
      column,
      Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value,
    ]),
  )
}

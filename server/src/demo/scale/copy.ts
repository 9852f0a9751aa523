import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from } from 'pg-copy-streams'
import type { DB } from '../../database/tables.gen.ts'
import type { Row } from '../rows.ts'
import { copyText } from './copy-text.ts'

/** Characters sent at a time. */
const CHUNK = 65_536

/**
 * Copies rows into a table as they are made, none of them kept.
 *
 * @param client past row-level security and not in pipeline mode; in a transaction, if all is to be or nothing
 * @param rows all with the columns of the first one
 * @returns how many there were
 */
export async function copyRows<Table extends keyof DB & string>(
  client: ClientBase,
  table: Table,
  rows: Iterable<Row<Table>>,
): Promise<number> {
  const iterator = rows[Symbol.iterator]()
  const first = iterator.next()
  if (first.done === true) return 0
  const columns = Object.keys(first.value)
  const stream = client.query(from(`copy ${table} (${columns.join(', ')}) from stdin`))
  await pipeline(chunks(first.value, iterator, columns, table), stream)
  return stream.rowCount
}

function* chunks<R extends object>(
  first: R,
  rest: Iterator<R>,
  columns: readonly string[],
  table: string,
): Generator<string> {
  let text = ''
  for (let row: R | undefined = first; row !== undefined; row = take(rest)) {
    const entries = Object.entries(row)
    if (entries.length !== columns.length || !entries.every(([column], i) => column === columns[i]))
      throw new Error(`The rows for ${table} differ in their columns.`)
    text += `${entries.map(([, value]) => copyText(value)).join('\t')}\n`
    if (text.length > CHUNK) {
      yield text
      text = ''
    }
  }
  if (text !== '') yield text
}

function take<R>(iterator: Iterator<R>): R | undefined {
  const next = iterator.next()
  return next.done === true ? undefined : next.value
}

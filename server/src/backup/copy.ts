import { createHash } from 'node:crypto'
import type { Readable, Writable } from 'node:stream'
import type { ClientBase } from 'pg'
import { from, to } from 'pg-copy-streams'
import { inPublic, type Table } from './catalogue.ts'
import type { TableSummary } from './manifest.ts'

/**
 * How a transaction of these commands works. Without row security a statement whose rows a policy would hide fails,
 * instead of answering the others; and values are written in one form, whatever the database's settings.
 */
export const SETTINGS = `set local row_security = off; set local search_path = public;
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local client_encoding = 'UTF8'`

/** The rows of a table in the text format of COPY, in the order of its key. */
export function copyOut(client: ClientBase, table: Table): Readable {
  const columns = columnsOf(client, table)
  return client.query(
    to(`copy (select ${columns} from ${inPublic(client, table.name)} order by ${table.order}) to stdout`),
  )
}

/** Takes rows in that format into a table. */
export function copyIn(client: ClientBase, table: Table): Writable {
  return client.query(from(`copy ${inPublic(client, table.name)} (${columnsOf(client, table)}) from stdin`))
}

function columnsOf(client: ClientBase, table: Table): string {
  return table.columns.map((column) => client.escapeIdentifier(column)).join(', ')
}

/** Counts and hashes rows as they pass. */
export class Tally {
  private readonly hash = createHash('sha256')
  private rows = 0

  /** @param bytes the next ones; a row ends with a line feed, and has none within */
  add(bytes: Buffer): void {
    this.hash.update(bytes)
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) this.rows += 1
  }

  /** Ends it. */
  summary(): Pick<TableSummary, 'rows' | 'sha256'> {
    return { rows: this.rows, sha256: this.hash.digest('hex') }
  }
}

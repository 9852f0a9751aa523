import type { Pool, PoolClient } from 'pg'
import { scopeSettings, type ScopeRange } from './read-frame.ts'
import { wireValue } from './wire-value.ts'

/** A statement whose rows have one column, with the values of its parameters. */
export interface RowStatement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** Rows fetched at a time: what the program holds of a list, however long that is. */
const FETCHED = 200

/**
 * One state of the database, read by several statements under the second net: a connection in a transaction that only reads.
 * Whoever opened one closes it, and until then nobody else has the connection.
 */
export class Snapshot {
  private readonly client: PoolClient
  private isOpen = true

  private constructor(client: PoolClient) {
    this.client = client
  }

  /** @param ranges where the viewer holds any grant */
  static async open(pool: Pool, ranges: readonly ScopeRange[]): Promise<Snapshot> {
    const snapshot = new Snapshot(await pool.connect())
    try {
      await snapshot.client.query('begin isolation level repeatable read read only')
      await snapshot.client.query(
        "select set_config('chibo.scope_lower', $1, true), set_config('chibo.scope_upper', $2, true)",
        scopeSettings(ranges),
      )
      return snapshot
    } catch (error) {
      await snapshot.close()
      throw error
    }
  }

  /** The text in the one row of a statement; undefined where there is no row, or null in it. */
  async one({ text, values }: RowStatement): Promise<string | undefined> {
    const { rows } = await this.client.query<[string | null]>({
      text,
      values: values.map(wireValue),
      rowMode: 'array',
    })
    return rows[0]?.[0] ?? undefined
  }

  /** The texts of a statement's rows, fetched as they are taken. One statement at a time. */
  async *rows({ text, values }: RowStatement): AsyncGenerator<string> {
    await this.client.query(`declare list no scroll cursor for ${text}`, values.map(wireValue))
    for (;;) {
      // Closed meanwhile: the connection is somebody else's.
      if (!this.isOpen) return
      const { rows } = await this.client.query<[string]>({
        text: `fetch ${String(FETCHED)} from list`,
        rowMode: 'array',
      })
      for (const [row] of rows) yield row
      if (rows.length < FETCHED) break
    }
    if (this.isOpen) await this.client.query('close list')
  }

  /** Gives the connection back; once is enough, and more does no harm. */
  async close(): Promise<void> {
    if (!this.isOpen) return
    this.isOpen = false
    let broken = true
    try {
      await this.client.query('rollback')
      broken = false
    } finally {
      this.client.release(broken)
    }
  }
}

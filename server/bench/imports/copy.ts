import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Client } from 'pg'
import { from, to } from 'pg-copy-streams'
import type { Cluster } from '../cluster.ts'

/** Tables into which a roster writes somebody new, those that are referred to first. */
const TABLES = ['member', 'member_private', 'membership', 'member_standing', 'member_activity'] as const
const COPIER = 'bench_copier'

/** The rows that an import wrote, as text of COPY in files; and the same rows copied in again. */
export class RawCopy {
  private readonly cluster: Cluster
  private readonly directory: string
  private readonly columns = new Map<string, string>()

  constructor(cluster: Cluster, directory: string) {
    this.cluster = cluster
    this.directory = directory
  }

  /** Keeps the rows of members that came behind an id. */
  async keep(after: string): Promise<void> {
    const { pool } = this.cluster.owner
    const client = await pool.connect()
    try {
      for (const table of TABLES) {
        const { rows } = await client.query<{ columns: string }>(
          `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
           where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''`,
          [table],
        )
        const columns = rows[0]?.columns ?? ''
        this.columns.set(table, columns)
        const key = table === 'member' ? 'id' : 'member_id'
        const lines = client.query(
          to(`copy (select ${columns} from ${table} where ${key} > '${after}' order by ${key}) to stdout`),
        )
        await pipeline(lines, createWriteStream(this.file(table)))
      }
    } finally {
      client.release()
    }
  }

  /**
   * Copies them into the same tables in one transaction, with all keys, checks, triggers and indexes on, as a role that is no
   * superuser. Row security would forbid COPY: the role passes it.
   *
   * @returns milliseconds
   */
  async run(): Promise<number> {
    const { owner, url } = this.cluster
    await owner.pool.query(`
      do $$ begin create role ${COPIER} bypassrls; exception when duplicate_object then null; end $$;
      grant insert on ${TABLES.join(', ')} to ${COPIER}`)
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query(`set role ${COPIER}`)
    try {
      const began = performance.now()
      await client.query('begin')
      for (const table of TABLES) {
        const rows = client.query(from(`copy ${table} (${this.columns.get(table) ?? ''}) from stdin`))
        await pipeline(createReadStream(this.file(table)), rows)
      }
      await client.query('commit')
      return performance.now() - began
    } finally {
      await client.end()
    }
  }

  /** Removes what was copied in. */
  async remove(after: string): Promise<void> {
    for (const table of [...TABLES].reverse()) {
      const key = table === 'member' ? 'id' : 'member_id'
      await this.cluster.owner.pool.query(`delete from ${table} where ${key} > $1`, [after])
    }
  }

  private file(table: string): string {
    return join(this.directory, table)
  }
}

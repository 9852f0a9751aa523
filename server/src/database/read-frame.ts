import type { Pool } from 'pg'
import { PreparedNames } from './prepared-names.ts'

/** Bounds of the paths a viewer may reach, as the second net takes them. */
export interface ScopeRange {
  readonly lower: string
  readonly upper: string
}

// Whoever asked decides whether to parse.
const asText = { getTypeParser: () => (value: string) => value }

const SET_SCOPE = `select set_config('chibo.scope_lower', $1, true), set_config('chibo.scope_upper', $2, true)`

/**
 * Runs one reading statement in its frame: begin, the second net's settings for this transaction alone, the
 * statement, commit. The four are sent in one go (the driver's pipeline mode) and answered in one.
 */
export class ReadFrame {
  private readonly pool: Pool
  private readonly names = new PreparedNames()

  constructor(pool: Pool) {
    this.pool = pool
  }

  /**
   * @param ranges where the viewer holds any grant; none: the net lets nothing through
   * @param text a statement that answers one row with one JSON column "answer"
   * @returns that JSON as the database wrote it; undefined where there is no row, or null in it
   * @throws the database's error of the statement; the transaction is rolled back
   */
  async read(
    ranges: readonly ScopeRange[],
    text: string,
    values: readonly unknown[],
  ): Promise<string | undefined> {
    const client = await this.pool.connect()
    let broken = false
    try {
      const name = this.names.nameOf(client, text)
      const [begin, scope, answer, commit] = await Promise.allSettled([
        client.query('begin read only'),
        client.query({ name: 'set_scope', text: SET_SCOPE, values: scopeSettings(ranges) }),
        client.query<[string | null]>({
          ...(name === undefined ? {} : { name }),
          text,
          values: [...values],
          rowMode: 'array',
          types: asText,
        }),
        client.query('commit'),
      ])
      for (const part of [begin, scope, answer, commit]) {
        if (part.status === 'fulfilled') continue
        broken = true
        throw part.reason
      }
      return answer.status === 'fulfilled' ? (answer.value.rows[0]?.[0] ?? undefined) : undefined
    } finally {
      // After an error it is uncertain what the connection has prepared.
      client.release(broken || this.names.isStale(client))
    }
  }
}

/** The second net's two settings for a set of ranges. */
export function scopeSettings(ranges: readonly ScopeRange[]): [string, string] {
  return [ranges.map((range) => range.lower).join(','), ranges.map((range) => range.upper).join(',')]
}

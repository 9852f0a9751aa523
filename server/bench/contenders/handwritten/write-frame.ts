import type { Pool, PoolClient } from 'pg'
import { scopeSettings, type ScopeRange } from '../../../src/database/read-frame.ts'

/** A statement of a write: named, so that it is prepared once a connection. */
export interface Prepared {
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
}

const SET_SCOPE = {
  name: 'set_scope',
  text: `select set_config('chibo.scope_lower', $1, true), set_config('chibo.scope_upper', $2, true)`,
}
const asText = { getTypeParser: () => (value: string) => value }

/** One transaction within the second net; its statements are sent together as far as none needs another's answer. */
export class WriteFrame {
  private readonly pool: Pool

  constructor(pool: Pool) {
    this.pool = pool
  }

  /** Runs one statement. @returns its row's first column as text; undefined where it wrote nothing */
  async once(ranges: readonly ScopeRange[], statement: Prepared): Promise<string | undefined> {
    return this.withClient(async (client) => {
      const [, , answer] = await together([
        client.query('begin'),
        client.query({ ...SET_SCOPE, values: scopeSettings(ranges) }),
        run(client, statement),
        client.query('commit'),
      ])
      return textOf(answer)
    })
  }

  /**
   * Reads and locks, then writes what follows from it.
   *
   * @param next undefined: nothing is written
   */
  async twice(
    ranges: readonly ScopeRange[],
    first: Prepared,
    next: (found: string) => Prepared | undefined,
  ): Promise<string | undefined> {
    return this.withClient(async (client) => {
      const [, , found] = await together([
        client.query('begin'),
        client.query({ ...SET_SCOPE, values: scopeSettings(ranges) }),
        run(client, first),
      ])
      const text = textOf(found)
      const statement = text === undefined ? undefined : next(text)
      if (!statement) {
        await client.query('rollback')
        return undefined
      }
      const [answer] = await together([run(client, statement), client.query('commit')])
      return textOf(answer)
    })
  }

  private async withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect()
    let failed = true
    try {
      const result = await work(client)
      failed = false
      return result
    } finally {
      client.release(failed)
    }
  }
}

function run(client: PoolClient, { values, ...statement }: Prepared): Promise<unknown> {
  return client.query({ ...statement, values: [...values], rowMode: 'array', types: asText })
}

/** Waits for all before the first failure is told: what follows it in the pipeline has failed, too. */
async function together(sent: readonly Promise<unknown>[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(sent)
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  })
}

function textOf(result: unknown): string | undefined {
  const rows: unknown =
    typeof result === 'object' && result !== null && 'rows' in result ? result.rows : undefined
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined
  const value: unknown = Array.isArray(row) ? row[0] : undefined
  return typeof value === 'string' ? value : undefined
}

import { Query, type Connection, type Pool, type PoolClient } from 'pg'
import { PreparedNames } from './prepared-names.ts'
import { wireValue, type WireValue } from './wire-value.ts'

/** Bounds of the paths a viewer may reach, as the second net takes them. */
export interface ScopeRange {
  readonly lower: string
  readonly upper: string
}

/** The second net's settings, for this transaction alone; nothing is written in it. */
const FRAME = {
  name: 'read_frame',
  text: `select set_config('chibo.scope_lower', $1, true), set_config('chibo.scope_upper', $2, true),
  set_config('transaction_read_only', 'on', true)`,
}

/**
 * Runs one reading statement in its frame. The frame and the statement are sent in one go under one Sync: until then
 * everything is one transaction, so that it needs neither begin nor commit, and the settings end with it.
 */
export class ReadFrame {
  private readonly pool: Pool
  private readonly names = new PreparedNames()
  /** names of the statements that a connection has prepared */
  private readonly prepared = new WeakMap<PoolClient, Set<string>>()

  constructor(pool: Pool) {
    this.pool = pool
  }

  /**
   * @param ranges where the viewer holds any grant; none: the net lets nothing through
   * @param text a statement that answers one row with one column
   * @returns that value as the database wrote it; undefined where there is no row, or null in it
   * @throws the database's error of the statement; the transaction is rolled back
   */
  async read(
    ranges: readonly ScopeRange[],
    text: string,
    values: readonly unknown[],
  ): Promise<string | undefined> {
    const client = await this.pool.connect()
    let broken = true
    try {
      const prepared = this.prepared.get(client) ?? new Set<string>()
      this.prepared.set(client, prepared)
      const frame = { ...FRAME, values: scopeSettings(ranges) }
      const statement = { name: this.names.nameOf(client, text) ?? '', text, values: values.map(wireValue) }
      const answer = await new Promise<string | undefined>((resolve, reject) => {
        client.query(new FramedRead([frame, statement], prepared, resolve, reject))
      })
      broken = false
      return answer
    } finally {
      // After an error it is uncertain what the connection has prepared.
      client.release(broken || this.names.isStale(client))
    }
  }
}

interface Step {
  /** under which it is prepared; empty: once, under none */
  readonly name: string
  readonly text: string
  readonly values: WireValue[]
}

/** What the driver hands over of a row. */
interface DataRow {
  readonly fields: readonly (string | null)[]
}

/**
 * Steps sent as one message and answered as one; the first column of the last step's row is the result. As a query of
 * the driver it is told what the database answers (`handle…`); its rows are not described, as nobody asks for types.
 */
class FramedRead extends Query {
  private readonly steps: readonly Step[]
  private readonly prepared: Set<string>
  private readonly resolve: (answer: string | undefined) => void
  private readonly reject: (error: Error) => void
  private completed = 0
  private answer: string | undefined

  constructor(
    steps: readonly Step[],
    prepared: Set<string>,
    resolve: FramedRead['resolve'],
    reject: FramedRead['reject'],
  ) {
    super('')
    this.steps = steps
    this.prepared = prepared
    this.resolve = resolve
    this.reject = reject
  }

  override submit = (connection: Connection): void => {
    connection.stream.cork()
    try {
      for (const { name, text, values } of this.steps) {
        if (!this.prepared.has(name)) connection.parse({ name, text, types: [] }, true)
        if (name !== '') this.prepared.add(name)
        connection.bind({ statement: name, values }, true)
        connection.execute(null, true)
      }
      connection.sync()
    } finally {
      connection.stream.uncork()
    }
  }

  handleDataRow({ fields }: DataRow): void {
    if (this.completed === this.steps.length - 1) this.answer = fields[0] ?? undefined
  }

  handleCommandComplete(): void {
    this.completed += 1
  }

  handleReadyForQuery(): void {
    this.resolve(this.answer)
  }

  handleError(error: Error): void {
    this.reject(error)
  }
}

/** The second net's two settings for a set of ranges. */
export function scopeSettings(ranges: readonly ScopeRange[]): [string, string] {
  return [ranges.map((range) => range.lower).join(','), ranges.map((range) => range.upper).join(',')]
}

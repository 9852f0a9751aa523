import { StagedRows, type StagedRow, type StagingParts } from './staged.ts'

/**
 * Rows in slices: while the database works on one slice the next one is read, so that neither waits for the other longer than it has
 * to, and no more than two are in memory.
 */
export class Slices {
  private readonly work: (rows: StagedRows) => Promise<void>
  private readonly parts: StagingParts
  private rows: StagedRows
  private spare: StagedRows | undefined
  private working: Promise<void> = Promise.resolve()

  /** @param work what is done with each slice, one after the other: it leaves the rows empty */
  constructor(parts: StagingParts, work: (rows: StagedRows) => Promise<void>) {
    this.parts = parts
    this.work = work
    this.rows = new StagedRows(parts)
  }

  /** Takes a row; resolves at once unless the database is behind by a slice. @throws what became of a slice before */
  async add(row: StagedRow): Promise<void> {
    this.rows.add(row)
    if (this.rows.isFull) await this.hand()
  }

  /** Resolves when all rows are worked. @throws what became of a slice */
  async end(): Promise<void> {
    await this.hand()
    await this.working
  }

  /** Resolves when nothing is worked any more: no further slice is begun. */
  async abort(): Promise<void> {
    await this.working.catch(() => undefined)
  }

  private async hand(): Promise<void> {
    await this.working
    const { rows } = this
    if (rows.count === 0) return
    this.rows = this.spare ?? new StagedRows(this.parts)
    this.spare = rows
    this.working = this.work(rows)
    // Whoever waits for it next is told.
    this.working.catch(() => undefined)
  }
}

import { sql } from 'kysely'
import type { Database } from '../../database/pool.ts'

/** What a step is about. */
export type Phase = 'READING' | 'MATCHING' | 'WRITING'

/** Milliseconds between two notes of how far a step has come. */
const EVERY = 500

/** How far a step has come, seen by others while its transaction is open. */
export class Progress {
  private readonly db: Database
  private readonly batchId: string
  private noted = 0

  constructor(db: Database, batchId: string) {
    this.db = db
    this.batchId = batchId
  }

  /** Notes it, if the last note is old enough or another phase begins. */
  async note(phase: Phase, done: number, total: number | null = null): Promise<void> {
    const now = performance.now()
    if (done > 0 && now - this.noted < EVERY) return
    this.noted = now
    await sql`
      insert into import_progress (batch_id, phase, rows_done, rows_total) values (${this.batchId}, ${phase}, ${done}, ${total})
      on conflict (batch_id) do update set phase = excluded.phase, rows_done = excluded.rows_done, rows_total = excluded.rows_total`.execute(
      this.db,
    )
  }

  /** Forgets what was noted of a batch. */
  static async forget(db: Database, batchId: string): Promise<void> {
    await sql`delete from import_progress where batch_id = ${batchId}`.execute(db)
  }
}

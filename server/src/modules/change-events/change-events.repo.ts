import { sql } from 'kysely'
import type { Database } from '../../database/pool.ts'

/**
 * Forgets the oldest events, so many at most; that they were there stays known, so that cursors before them are refused.
 *
 * @param before what is from then on stays
 * @returns how many were forgotten
 */
export async function forgetChangeEvents(db: Database, before: Date, most: number): Promise<number> {
  const { rows } = await sql<{ forgotten: number }>`
    select forget_change_events(${before}, ${most}) as forgotten`.execute(db)
  return rows[0]?.forgotten ?? 0
}

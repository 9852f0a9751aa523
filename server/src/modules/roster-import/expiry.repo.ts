import { sql } from 'kysely'
import type { Pool } from 'pg'
import { connectForJob } from '../../database/job-connection.ts'
import type { Database } from '../../database/pool.ts'
import { EVERYWHERE_RANGES, inScope } from '../../database/in-scope.ts'

/** Days for which the file and the preview of a batch are kept after anything was done with it. */
const KEPT_DAYS = 14
const DAY = 24 * 60 * 60 * 1000

/** Until when the file and the preview of a batch are kept that something is done with now. */
export const keptUntil = (): Date => new Date(Date.now() + KEPT_DAYS * DAY)

/** Minutes for an upload to arrive. */
export const RECEIVING_MINUTES = 60

/**
 * Forgets the files and rows of batches whose time is over: previews nobody committed are gone, of committed ones it stays
 * known who took in what and when. Uploads that never arrived leave nothing.
 */
export async function expireBatches(db: Database, pool: Pool): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from import_batch where expires_at < now() and state not in ('READING', 'COMMITTING', 'UNDOING')`.execute(
    db,
  )
  if (rows.length === 0) return
  const connection = await connectForJob(pool)
  try {
    for (const { id } of rows)
      await inScope(connection.db, EVERYWHERE_RANGES, async (tx) => {
        await sql`delete from import_row where batch_id = ${id}`.execute(tx)
        await sql`delete from import_piece where batch_id = ${id}`.execute(tx)
        await sql`delete from import_batch where id = ${id} and state = 'RECEIVING'`.execute(tx)
        await sql`
          update import_batch set expires_at = null, decisions = '{}', layout = null, questions = '[]',
            state = case when state in ('COMMITTED', 'UNDONE', 'CANCELLED') then state else 'EXPIRED' end
          where id = ${id}`.execute(tx)
      })
  } finally {
    await connection.close()
  }
}

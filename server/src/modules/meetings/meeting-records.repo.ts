import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

/** Tables whose rows are records of a meeting: while there are any, it stays where it is and took place. */
const RECORDS = ['attendance', 'meeting_vote', 'minutes', 'scorecard', 'speech', 'visit'] as const

/** Whether anything of a meeting is recorded. */
export async function hasRecords(executor: Transaction<DB>, meetingId: string): Promise<boolean> {
  const found = RECORDS.map(
    (table) => sql`exists (select from ${sql.table(table)} where meeting_id = ${meetingId})`,
  )
  const { rows } = await sql<{ found: boolean }>`select ${sql.join(found, sql` or `)} as found`.execute(
    executor,
  )
  return rows[0]?.found ?? false
}

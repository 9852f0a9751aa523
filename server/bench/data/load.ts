import { readFileSync } from 'node:fs'
import type { Connections } from '../../src/database/pool.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import { insertOrganization } from './organization.ts'

const records = readFileSync(new URL('records.sql', import.meta.url), 'utf8')

/**
 * Adds the invented organization and what it has done to a migrated database, and lets the planner see it.
 *
 * @param owner connected past row-level security
 */
export async function loadBenchData(owner: Connections): Promise<void> {
  await inTransaction(owner.db, insertOrganization)
  // A connection of its own: what the script makes for itself goes with it.
  const client = await owner.pool.connect()
  try {
    await client.query('begin')
    await client.query(records)
    await client.query('commit')
    await client.query('vacuum analyze')
  } finally {
    client.release(true)
  }
}

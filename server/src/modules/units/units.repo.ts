import type { NamingPattern } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Transaction<DB>

/** Keeps everybody else from changing the tree until the transaction ends. */
export async function lockTree(executor: Executor): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('chibo/tree', 0))`.execute(executor)
}

/** How units of each kind are called on a day. */
export async function findNamings(executor: Executor, day: string): Promise<NamingPattern[]> {
  const { rows } = await sql<NamingPattern>`
    select kind_code as kind, place_word as "placeWord", organization_pattern as organization,
      committee_pattern as committee
    from unit_kind_naming where during @> ${day}::date`.execute(executor)
  return rows
}

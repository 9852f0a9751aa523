import { sql, type Transaction } from 'kysely'
import type { Database } from '../../database/pool.ts'
import type { DB } from '../../database/tables.gen.ts'
import { inTransaction } from '../../database/transaction.ts'
import { personKeys } from './person-keys.ts'

/** Opens sealed values and digests what they are found by. */
export interface Opener {
  readonly open: (sealed: Uint8Array) => string
  readonly digest: (text: string) => Buffer
}

/** Rows that are filled in one transaction. */
const BATCH = 500

interface Missing {
  readonly id: string
  readonly fullName: string
  readonly birthDate: Uint8Array
}

/**
 * Fills what sealed birth dates are found by where it is missing: in databases from before there was such a thing. It goes on
 * where it was interrupted.
 *
 * @returns how many rows were filled
 */
export async function fillPersonKeys(db: Database, opener: Opener, signal: AbortSignal): Promise<number> {
  let filled = 0
  let after = '00000000-0000-0000-0000-000000000000'
  while (!signal.aborted) {
    const ids = await inTransaction(db, (tx) => fillBatch(tx, opener, after))
    filled += ids.length
    after = ids.at(-1) ?? after
    if (ids.length < BATCH) break
  }
  return filled
}

async function fillBatch(tx: Transaction<DB>, { open, digest }: Opener, after: string): Promise<string[]> {
  // Whoever they are and wherever.
  await sql`select set_config('chibo.scope_lower', '0000', true), set_config('chibo.scope_upper', '0000~', true)`.execute(
    tx,
  )
  const { rows } = await sql<Missing>`
    select p.member_id as id, m.full_name as "fullName", p.birth_date as "birthDate"
    from member_private p join member m on m.id = p.member_id
    where p.person_digest is null and p.birth_date is not null and p.member_id > ${after}
    order by p.member_id limit ${BATCH} for update of p`.execute(tx)
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const keys = rows.map((row) => personKeys(row.fullName, open(row.birthDate), digest))
  await sql`
    update member_private p set birth_year = n.birth_year, person_digest = n.digest
    from unnest(${ids}::uuid[], ${keys.map(({ birthYear }) => birthYear)}::smallint[],
      ${keys.map(({ personDigest }) => personDigest)}::bytea[]) as n (id, birth_year, digest)
    where p.member_id = n.id`.execute(tx)
  return ids
}

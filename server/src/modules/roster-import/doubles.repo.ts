import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { message, SHOWN, TAKEN_CODE, UNDECIDED } from './outcomes.repo.ts'
import { KEPT_COLUMNS } from './staged.ts'

type Executor = Transaction<DB>

/** Where a row stands, as one number; the row itself is what is left of it. */
const PLACE = sql`(sheet::bigint << 32) + row`

/** Makes the table of what the rows of a file are known by; it goes with the transaction. */
export async function createKeys(executor: Executor): Promise<void> {
  await sql`create temp table keys (digest bytea, place bigint, may_wait boolean) on commit drop`.execute(
    executor,
  )
}

/** Keeps what the rows of a slice are known by, and who they are. */
export const keepKeys = (): RawBuilder<unknown> => sql`
    insert into pg_temp.keys
    select digest, ${PLACE}, decision is distinct from 'NEW' from pg_temp.staged left join pg_temp.matched using (sheet, row)
    cross join lateral (values (citizen_id_digest), (case when card_number_digest is distinct from citizen_id_digest then card_number_digest end),
      (person_digest), (uuid_send(coalesce(decided_id, member_id)))) as known (digest)
    where weight is null and digest is not null`

/** Lets rows wait that mean whom a row before them means already, unless they are decided to be somebody new. */
export async function markDoubles(executor: Executor, batchId: string): Promise<void> {
  const gone = KEPT_COLUMNS.filter((name) => !SHOWN.includes(name) && name !== 'messages')
  // What no two rows have is not looked at again: of most files nothing is left to join.
  await sql`
    with met as materialized (
      select digest, min(place) as first from pg_temp.keys group by digest having count(*) > 1
    ), doubled as materialized (
      select k.place, min(met.first) as first from pg_temp.keys k join met using (digest) where k.may_wait and met.first <> k.place group by k.place
    ), marked as (
      update import_row r set outcome = 'UNDECIDED', candidate_member_ids = null,
        member_id = case when r.outcome <> 'NEW' then r.member_id end,
        messages = case when r.outcome = 'UNDECIDED' or r.messages -> -1 ->> 'code' = ${TAKEN_CODE} then r.messages - -1 else r.messages end
          || ${message(UNDECIDED.double, 'UNDECIDED', null, sql`jsonb_build_object('row', d.first & 4294967295)`)},
        ${sql.join(gone.map((name) => sql`${sql.ref(name)} = null`))}
      from doubled d
      where r.batch_id = ${batchId} and r.sheet = (d.place >> 32)::smallint and r.row = (d.place & 4294967295)::integer
        and r.messages -> -1 ->> 'code' is distinct from ${UNDECIDED.notThere}
      returning r.sheet, r.row
    )
    delete from import_change c using marked where c.batch_id = ${batchId} and c.sheet = marked.sheet and c.row = marked.row`.execute(
    executor,
  )
}

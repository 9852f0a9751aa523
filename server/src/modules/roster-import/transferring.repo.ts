import type { ErrorCode } from '@chibo/shared'
import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { recorded } from '../recorded/index.ts'
import type { Commit } from './committing.repo.ts'

type Executor = Transaction<DB>

/** A warning about the cell of a row. */
const warning = (code: ErrorCode, values: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`jsonb_build_object('field', 'UNIT', 'code', ${code}::text, 'weight', 'WARNING', 'values', ${values})`

/**
 * Warns of rows that take a member into another cell: who goes on holding offices or seats where they were, and who stays for a
 * time in the cell that would be their home then. A roster may well list people who are there for a time.
 */
export async function warnOfTransfers(executor: Executor, batchId: string): Promise<void> {
  const day = sql`b.effective_on`
  await sql`
    update import_row t set messages = t.messages || told.messages
    from import_row r join import_batch b on b.id = r.batch_id
    join member m on m.id = r.member_id join unit home on home.id = m.home_unit_id join unit u on u.id = r.unit_id
    cross join lateral (
      select (select count(*) from office o where o.member_id = m.id and o.unit_id = home.id and coalesce(upper(o.during) > ${day}, true))
        + (select count(*) from body_seat s join body on body.id = s.body_id
          where s.member_id = m.id and body.unit_id = home.id and coalesce(upper(s.during) > ${day}, true)) as count
    ) held
    cross join lateral (
      select exists (select from membership s where s.member_id = m.id and s.kind = 'TEMPORARY' and s.unit_id = u.id and s.during @> ${day}) as here
    ) stay
    cross join lateral (
      select case when held.count > 0 then jsonb_build_array(${warning(
        'STILL_HOLDS',
        sql`jsonb_build_object('name', m.full_name, 'unit', home.name, 'heldVi', held.count || ' chức vụ hoặc vị trí trong cấp ủy',
          'heldEn', held.count || case held.count when 1 then ' office or seat' else ' offices or seats' end)`,
      )}) else '[]' end
      || case when stay.here then jsonb_build_array(${warning(
        'ROSTER_STAY_ENDS',
        sql`jsonb_build_object('name', m.full_name, 'unit', u.name)`,
      )}) else '[]' end as messages
    ) told
    where r.batch_id = ${batchId} and r.outcome = 'TRANSFER' and (held.count > 0 or stay.here)
      and t.batch_id = r.batch_id and t.sheet = r.sheet and t.row = r.row`.execute(executor)
}

/** Whoever stayed for a time where they are at home from now on stays there no longer: nobody is in one cell twice. */
export async function endStays(executor: Executor, { batchId, effectiveOn }: Commit): Promise<void> {
  await recorded(
    executor,
    { importBatchId: batchId },
    'membership',
    sql`update membership s set during = daterange(lower(s.during), ${effectiveOn}::date) from import_row r
      where r.batch_id = ${batchId} and r.outcome = 'TRANSFER' and s.member_id = r.member_id and s.kind = 'TEMPORARY'
        and s.unit_id = r.unit_id and s.during @> ${effectiveOn}::date`,
  )
}

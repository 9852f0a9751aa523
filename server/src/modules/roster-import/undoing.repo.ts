import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { changedSince, restoreRows, TOLD_MAX, writtenTables } from '../recorded/index.ts'
import { PRIVATE_COLUMNS } from './committing.repo.ts'

type Executor = Transaction<DB>

/** What was changed since a batch entered or changed it: names; empty where nothing was. */
export async function findChangedSince(executor: Executor, batchId: string): Promise<readonly string[]> {
  const known = ['full_name', 'sex', 'file_number', 'joined_on', 'admission_decided_on', 'official_on']
  const row = (table: string, columns: readonly string[]) =>
    sql`(${sql.join(columns.map((name) => sql.ref(`${table}.${name}`)))})`
  const during = sql`daterange(b.effective_on, null)`
  const only = (table: string, condition: RawBuilder<unknown>) =>
    sql`(select count(*) = 1 and bool_and(${condition} and t.during = ${during}) from ${sql.table(table)} t where t.member_id = m.id)`
  const { rows } = await sql<{ name: string }>`
    select m.full_name as name
    from import_row r join import_batch b on b.id = r.batch_id
    join member m on m.id = r.member_id join member_private p on p.member_id = m.id
    where r.batch_id = ${batchId} and r.outcome = 'NEW'
      and (${row('m', known)} is distinct from ${row('r', known)} or m.probation_until is not null or m.merged_into_id is not null
        or ${row('p', PRIVATE_COLUMNS)} is distinct from ${row('r', PRIVATE_COLUMNS)}
        or not ${only('membership', sql`t.kind = 'HOME' and t.unit_id = r.unit_id`)}
        or not ${only('member_standing', sql`t.standing = r.standing`)}
        or not ${only('member_activity', sql`t.activity = coalesce(r.activity, 'ACTIVE')`)})
    order by r.sheet, r.row limit ${TOLD_MAX}`.execute(executor)
  const act = { importBatchId: batchId }
  const changed = await changedSince(executor, act, await writtenTables(executor, act))
  return [...new Set([...rows.map(({ name }) => name), ...changed.map(({ what }) => what)])]
}

/**
 * Takes away who was entered and puts back who was changed, as if the batch had not been.
 *
 * @throws the database's error where something refers to somebody who would go
 */
export async function restoreBatch(executor: Executor, batchId: string, today: string): Promise<void> {
  const mine = sql`(select member_id from import_row where batch_id = ${batchId} and outcome = 'NEW')`
  for (const table of ['member_activity', 'member_standing', 'membership', 'member_private'])
    await sql`delete from ${sql.table(table)} where member_id in ${mine}`.execute(executor)
  await sql`delete from member where id in ${mine}`.execute(executor)
  const act = { importBatchId: batchId }
  await restoreRows(executor, act, await writtenTables(executor, act))
  const changed = sql`array(select member_id from import_row where batch_id = ${batchId} and outcome in ('UPDATED', 'TRANSFER'))`
  await sql`select refresh_member(${today}::date, ${changed})`.execute(executor)
}

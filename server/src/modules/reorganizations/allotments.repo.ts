import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Transaction<DB>

/** Today's path of a unit; undefined if there is none. */
export async function findUnitPath(executor: Executor, id: string): Promise<string | undefined> {
  const row = await executor.selectFrom('unit').select('path').where('id', '=', id).executeTakeFirst()
  return row?.path
}

/** Addresses, sealed, of the members of a unit on a day. */
export async function findAddresses(
  executor: Executor,
  unitId: string,
  day: string,
): Promise<{ readonly memberId: string; readonly address: Buffer }[]> {
  const { rows } = await sql<{ memberId: string; address: Buffer }>`
    select distinct on (p.member_id) p.member_id as "memberId", p.address
    from membership m join member_private p on p.member_id = m.member_id
    where m.unit_id = ${unitId} and m.during && daterange(${day}::date, null) and p.address is not null
    order by p.member_id`.execute(executor)
  return rows
}

import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

/** A member of a unit as somebody who may do something for it. */
export interface Candidate {
  readonly id: string
  readonly fullName: string
  /** sealed; null: not known */
  readonly address: Buffer | null
  /** tasks that are theirs, have not ended and are due by a day */
  readonly dueByThen: number
}

/** Who is at home in a unit today, or stays with it for a time, by given name, as far as the second net shows them. */
export async function findCandidates(
  executor: Transaction<DB>,
  unitId: string,
  day: string,
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select m.id, m.full_name as "fullName",
      (select p.address from member_private p where p.member_id = m.id) as address,
      (select count(*)::int from task t
        where t.owner_member_id = m.id and t.state not in ('ACCEPTED', 'CANCELLED') and t.due_on <= ${day}::date) as "dueByThen"
    from member m
    where m.ended_on is null and ${unitId}::uuid in (m.home_unit_id, m.temporary_unit_id)
    order by m.sort_key, m.id`.execute(executor)
  return rows
}

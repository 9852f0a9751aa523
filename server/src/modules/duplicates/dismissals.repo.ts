import { sql, type CompiledQuery, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Transaction<DB>

/** A judgement that two members are two people. */
export interface Dismissal {
  readonly id: string
  readonly firstId: string
  readonly secondId: string
}

/** The judgement on a pair, locked, if there is one; the ids in their order. */
export async function findDismissal(
  executor: Executor,
  [firstId, secondId]: readonly [string, string],
): Promise<Dismissal | undefined> {
  const { rows } = await sql<Dismissal>`
    select id, first_member_id as "firstId", second_member_id as "secondId" from duplicate_dismissal
    where first_member_id = ${firstId} and second_member_id = ${secondId} for update`.execute(executor)
  return rows[0]
}

/** What keeps a judgement. */
export function dismissalInsertion(
  executor: Executor,
  { id, firstId, secondId }: Dismissal,
  reason: string,
): CompiledQuery {
  return executor
    .insertInto('duplicate_dismissal')
    .values({ id, first_member_id: firstId, second_member_id: secondId, reason })
    .compile()
}

/** What takes a judgement back. */
export function dismissalDeletion(executor: Executor, id: string): CompiledQuery {
  return executor.deleteFrom('duplicate_dismissal').where('id', '=', id).compile()
}

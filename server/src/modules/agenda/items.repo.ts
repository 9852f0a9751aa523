import type { ItemOutcome } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { Dealt } from './agenda.rules.ts'

type Executor = Transaction<DB>

/** The meeting on whose agenda an item stands; undefined if there is no such item that the caller's ranges reach. */
export async function findMeetingOfItem(executor: Executor, itemId: string): Promise<string | undefined> {
  const { rows } = await sql<{ meetingId: string }>`
    select meeting_id as "meetingId" from agenda_item where id = ${itemId}`.execute(executor)
  return rows[0]?.meetingId
}

/** What became of an item, kept from changing until the transaction ends; undefined where it is on no agenda any more. */
export async function findDealt(
  executor: Executor,
  itemId: string,
): Promise<(Dealt & { readonly title: string; readonly version: number }) | undefined> {
  const { rows } = await sql<
    Dealt & { readonly outcome: ItemOutcome | null; title: string; version: number }
  >`
    select title, begun_at as "begunAt", ended_at as "endedAt", conclusion, outcome, version
    from agenda_item where id = ${itemId} for no key update`.execute(executor)
  return rows[0]
}

/** The change of what became of an item, which becomes its next version. */
export function dealing(executor: Executor, itemId: string, dealt: Dealt): CompiledQuery {
  return executor
    .updateTable('agenda_item')
    .set((eb) => ({
      begun_at: dealt.begunAt,
      ended_at: dealt.endedAt,
      conclusion: dealt.conclusion,
      outcome: dealt.outcome,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', itemId)
    .compile()
}

import { sql, type CompiledQuery, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { NamedPerson } from '../members/index.ts'

type Executor = Transaction<DB>

/** What was said, besides by whom. */
export interface Said {
  readonly itemId: string | null
  readonly minutes: number | null
  readonly opinion: string | null
}

/** A speech as use cases find it. */
export interface FoundSpeech extends Said {
  readonly meetingId: string
  readonly memberId: string | null
  readonly name: string
  readonly version: number
}

/** A speech; undefined if there is none that the caller's ranges reach. */
export async function findSpeech(
  executor: Executor,
  id: string,
  lock: 'UPDATE' | 'NONE',
): Promise<FoundSpeech | undefined> {
  const { rows } = await sql<FoundSpeech>`
    select meeting_id as "meetingId", agenda_item_id as "itemId", member_id as "memberId", person_name as name, minutes, opinion, version
    from speech where id = ${id} ${lock === 'UPDATE' ? sql`for update` : sql``}`.execute(executor)
  return rows[0]
}

/** The insertion of a speech in its first version. */
export function speechInsertion(
  executor: Executor,
  speech: Said & {
    readonly id: string
    readonly meetingId: string
    readonly person: NamedPerson
    readonly saidAt: Date
  },
): CompiledQuery {
  return executor
    .insertInto('speech')
    .values({
      id: speech.id,
      meeting_id: speech.meetingId,
      agenda_item_id: speech.itemId,
      member_id: speech.person.memberId,
      person_name: speech.person.name,
      person_office: speech.person.office,
      minutes: speech.minutes,
      opinion: speech.opinion,
      said_at: speech.saidAt,
    })
    .compile()
}

/** The change of a speech, which becomes its next version. */
export function speechChange(executor: Executor, id: string, said: Said): CompiledQuery {
  return executor
    .updateTable('speech')
    .set((eb) => ({
      agenda_item_id: said.itemId,
      minutes: said.minutes,
      opinion: said.opinion,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .compile()
}

export function speechDeletion(executor: Executor, id: string): CompiledQuery {
  return executor.deleteFrom('speech').where('id', '=', id).compile()
}

/** Whether there is a speech of a member at a meeting, in a statement about their line on the roll. */
export function hasSpoken(meetingId: string, memberId: string): RawBuilder<boolean> {
  return sql`exists (select from speech s where s.meeting_id = ${meetingId} and s.member_id = ${memberId})`
}

import { sql, type CompiledQuery, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Transaction<DB>

/** A professional meeting as it is stored. */
export interface ProfessionalMeetingRow {
  readonly id: string
  readonly unitId: string
  readonly title: string
  readonly source: string | null
  readonly startsAt: Date
  readonly endsAt: Date
}

/** A unit with its path today, and whether it was there on a day; undefined if there is no such unit. */
export function findPlace(executor: Executor, unitId: string, day: string) {
  return executor
    .selectFrom('unit')
    .select([
      'path',
      sql<boolean>`exists (select from unit_placement p where p.unit_id = unit.id and p.during @> ${day}::date)`.as(
        'inForce',
      ),
    ])
    .where('id', '=', unitId)
    .executeTakeFirst()
}

/** A professional meeting with today's path of its unit, locked until the transaction ends; undefined if there is none. */
export async function findProfessionalMeeting(executor: Executor, id: string) {
  const { rows } = await sql<ProfessionalMeetingRow & { readonly version: number; readonly path: string }>`
    select m.id, m.unit_id as "unitId", m.title, m.source, m.starts_at as "startsAt", m.ends_at as "endsAt", m.version, u.path
    from professional_meeting m join unit u on u.id = m.unit_id where m.id = ${id} for update of m`.execute(
    executor,
  )
  return rows[0]
}

/** The insertion of a professional meeting. */
export function professionalMeetingInsertion(executor: Executor, row: ProfessionalMeetingRow): CompiledQuery {
  return executor
    .insertInto('professional_meeting')
    .values({
      id: row.id,
      unit_id: row.unitId,
      title: row.title,
      source: row.source,
      starts_at: row.startsAt,
      ends_at: row.endsAt,
    })
    .compile()
}

/** The removal of a professional meeting. */
export function professionalMeetingDeletion(executor: Executor, id: string): CompiledQuery {
  return executor.deleteFrom('professional_meeting').where('id', '=', id).compile()
}

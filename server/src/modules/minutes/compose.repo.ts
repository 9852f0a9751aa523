import { minutesFacts, type MinutesFacts } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import { factsOf, LETTER_PLACE } from './minutes-facts.entity.ts'
import type { Section } from './minutes.rules.ts'

/** What the records of a meeting say. */
export interface Composed {
  readonly facts: MinutesFacts
  /** the place that letters of the unit name; null: none is known */
  readonly place: string | null
  /** what the template of the meeting asks to be written */
  readonly sections: readonly Section[]
}

const Sections = z.array(z.object({ code: z.string(), title: z.string(), text: z.string().nullish() }))

/** Composes the minutes of a meeting out of its records, in one statement; the meeting is within the caller's ranges. */
export async function compose(executor: Transaction<DB>, meetingId: string): Promise<Composed> {
  const { rows } = await sql<{ facts: unknown; place: string | null; sections: unknown }>`
    select ${factsOf(sql`met.id`)} as facts, ${LETTER_PLACE} as place,
      (select t.minutes_sections from meeting_template t where t.id = met.template_id) as sections
    from meeting met where met.id = ${meetingId}`.execute(executor)
  const [row] = rows
  if (!row) throw new Error(`no meeting ${meetingId}`)
  return {
    facts: minutesFacts.parse(row.facts),
    place: row.place,
    sections: Sections.parse(row.sections ?? []),
  }
}

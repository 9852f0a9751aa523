import { sql } from 'kysely'
import type { Fields } from '../../graphql/define.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'
import { Document } from '../documents/documents.entity.ts'
import type { MeetingColumn } from '../meetings/meetings.entity.ts'
import { AgendaItem, placeOf, Speech } from './agenda.entity.ts'

/** What a meeting talks about: its agenda, its papers and who spoke. */
export function agendaFields(f: Fields<MeetingColumn>) {
  return {
    agendaVersion: f.int({ column: 'agenda_version', description: 'For `expectedAgendaVersion`.' }),
    agenda: f.many(() => AgendaItem, {
      through: 'meeting_id',
      order: placeOf,
      description: 'The agenda, from top to bottom: each item before those below it.',
    }),
    papers: f.many(() => Document, {
      through: 'meeting_id',
      where: holds,
      order: byArrival,
      description: 'Its papers, the first ones first; those that were withdrawn are found by `documents`.',
    }),
    speeches: f.connection(() => Speech, {
      through: 'meeting_id',
      description: 'Who spoke, in their order.',
    }),
  }
}

/** Papers that were not withdrawn. */
export function holds(paper: Row): Sql {
  return sql`${paper.col('state')} = 'CURRENT'`
}

export function byArrival(paper: Row): Sql {
  return sql`${paper.col('added_at')}, ${paper.col('id')}`
}

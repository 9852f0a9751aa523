import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'
import type { MeetingColumn } from '../meetings/meetings.entity.ts'
import { dayOf } from './slots.entity.ts'

/** Columns of a professional meeting that fields read. */
export type ProfessionalMeetingColumn =
  'id' | 'unit_id' | 'title' | 'source' | 'starts_at' | 'ends_at' | 'version'

/** A meeting of the place where members work. Whoever may read the meetings of the unit may read it. */
export const ProfessionalMeeting = entity<ProfessionalMeetingColumn>({
  name: 'ProfessionalMeeting',
  prefix: 'pmeeting',
  table: 'professional_meeting',
  scope: { kind: 'unit', column: 'unit_id', permission: 'meeting.read' },
  placement: { unit: 'unit_id' },
  orders: {
    STARTS_AT_DESC: {
      columns: [{ name: 'starts_at', type: 'timestamptz' }],
      descending: true,
      indexed: true,
    },
    STARTS_AT: { columns: [{ name: 'starts_at', type: 'timestamptz' }], indexed: true },
  },
  filters: {
    startsOn: {
      input: 'DateFilter',
      description: 'The day it begins, in Asia/Ho_Chi_Minh.',
      sql: (row) => dayOf(row.col('starts_at')),
      type: 'date',
    },
    unit: {
      input: 'IdFilter',
      description: 'Whose meeting.',
      sql: (row) => row.col('unit_id'),
      type: 'uuid',
      prefix: 'unit',
    },
  },
})

/**
 * Whether a meeting that was not cancelled and a professional one of the same unit share any time: back to back they do not. One
 * whose end nobody wrote down lasts as long as ASSUMED_LENGTH says.
 */
export function overlap(meeting: Row<MeetingColumn>, other: Row<ProfessionalMeetingColumn>): Sql {
  const assumed = sql`(select make_interval(mins => r.amount) from meeting_rule r
    where r.code = 'ASSUMED_LENGTH' and r.during @> ${meeting.col('held_on')})`
  return sql`${other.col('unit_id')} = ${meeting.col('unit_id')} and ${meeting.col('state')} <> 'CANCELLED'
    and ${meeting.col('starts_at')} < ${other.col('ends_at')}
    and ${other.col('starts_at')} < coalesce(${meeting.col('ends_at')}, ${meeting.col('starts_at')} + ${assumed}, ${meeting.col('starts_at')})`
}

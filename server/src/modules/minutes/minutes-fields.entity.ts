import { sql } from 'kysely'
import type { Fields } from '../../graphql/define.ts'
import type { MeetingColumn } from '../meetings/meetings.entity.ts'
import { Minutes } from './minutes.entity.ts'

/** The minutes of a meeting. */
export function minutesFields(f: Fields<MeetingColumn>) {
  return {
    minutes: f.one(() => Minutes, {
      where: (minutes, meeting) => sql`${minutes.col('meeting_id')} = ${meeting.col('id')}`,
      nullable: true,
      description: 'Its minutes; null until they are composed.',
    }),
  }
}

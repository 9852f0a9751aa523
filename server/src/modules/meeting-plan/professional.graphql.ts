import { sql } from 'kysely'
import { implement, rootField } from '../../graphql/define.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { overlap, ProfessionalMeeting } from './professional.entity.ts'

implement(
  ProfessionalMeeting,
  'A professional meeting: of the office, school or cooperative where members of a unit work. It is no meeting of the Party and counts as none.',
  (f) => ({
    id: f.id(),
    unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'At whose place it is held.' }),
    title: f.string({ column: 'title', description: 'What it is.' }),
    source: f.string({ column: 'source', nullable: true, description: 'Where it is known from.' }),
    startsAt: f.dateTime({ column: 'starts_at', description: 'When it begins.' }),
    endsAt: f.dateTime({ column: 'ends_at', description: 'When it ends, at most 24 hours later.' }),
    meetings: f.many(() => Meeting, {
      where: (meeting, here) => overlap(meeting, here),
      order: (meeting) => sql`${meeting.col('starts_at')}, ${meeting.col('id')}`,
      looks: 'near',
      description: 'Meetings of the unit and its bodies that share time with it; cancelled ones do not.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

rootField('professionalMeetings', 'connection', () => ProfessionalMeeting, {
  description: 'Professional meetings at units, latest first.',
  under: true,
})

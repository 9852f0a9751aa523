import { sql } from 'kysely'
import { implement, rootField } from '../../graphql/define.ts'
import { MeetingStateEnum } from '../../graphql/enums.ts'
import { kindOf } from '../../graphql/parts.ts'
import { byId } from '../../graphql/node.ts'
import { agendaFields } from '../agenda/agenda-fields.entity.ts'
import { namedReference } from '../members/named-reference.entity.ts'
import { minutesFields } from '../minutes/minutes-fields.entity.ts'
import { overlap, ProfessionalMeeting } from '../meeting-plan/professional.entity.ts'
import { PlanSlot } from '../meeting-plan/slots.entity.ts'
import { Resolution } from '../resolutions/resolutions.entity.ts'
import { Scorecard } from '../scorecards/scorecards.entity.ts'
import { Body } from '../offices/offices.entity.ts'
import { taskFields } from '../tasks/task-fields.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { Visit } from '../visits/visits.entity.ts'
import { voteFields } from '../votes/vote-fields.entity.ts'
import { guestFields } from './guests.graphql.ts'
import { MeetingKind } from './kinds.entity.ts'
import { Meeting } from './meetings.entity.ts'
import { rollFields } from './roll.graphql.ts'
import { stepFields } from './steps.graphql.ts'
import { MeetingTemplate } from './templates.entity.ts'

implement(Meeting, 'A meeting of a unit or of one of its bodies.', (f) => ({
  id: f.id(),
  unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'Whose meeting.' }),
  body: f.one(() => Body, {
    key: 'body_id',
    anyState: true,
    nullable: true,
    description: 'The body that met; null for the whole unit.',
  }),
  kind: f.one(() => MeetingKind, { ...kindOf('kind_code'), description: 'What meeting.' }),
  template: f.one(() => MeetingTemplate, {
    key: 'template_id',
    nullable: true,
    description:
      'By which template it goes: the one that was in force for the unit when it was planned; null where there was none.',
  }),
  slot: f.one(() => PlanSlot, {
    where: (slot, meeting) => sql`${slot.col('meeting_id')} = ${meeting.col('id')}`,
    nullable: true,
    description: 'The slot of the plan that it took; null: it was held outside the plan.',
  }),
  title: f.string({ column: 'title', nullable: true, description: 'Its title.' }),
  place: f.string({ column: 'place', nullable: true, description: 'Where.' }),
  startsAt: f.dateTime({ column: 'starts_at', description: 'When it begins.' }),
  endsAt: f.dateTime({ column: 'ends_at', nullable: true, description: 'When it ended, or is to end.' }),
  heldOn: f.date({ column: 'held_on', description: 'The day it begins, in Asia/Ho_Chi_Minh.' }),
  state: f.value(MeetingStateEnum, { column: 'state', description: 'Where it stands.' }),
  chair: namedReference(
    f,
    { member: 'chair_member_id', name: 'chair_name', office: 'chair_office' },
    { nullable: true, description: 'Who chaired.' },
  ),
  secretary: namedReference(
    f,
    { member: 'secretary_member_id', name: 'secretary_name', office: 'secretary_office' },
    { nullable: true, description: 'Who kept the minutes.' },
  ),
  ...rollFields(f),
  ...agendaFields(f),
  ...guestFields(f),
  ...stepFields(f),
  ...voteFields(f),
  ...minutesFields(f),
  ...taskFields(f),
  overlaps: f.many(() => ProfessionalMeeting, {
    where: (other, meeting) => overlap(meeting, other),
    order: (other) => sql`${other.col('starts_at')}, ${other.col('id')}`,
    looks: 'near',
    description:
      'Professional meetings of the unit that share time with it; back to back they do not, and a cancelled meeting does with none. Without an end it is taken to last two hours, or as long as the rules say.',
  }),
  resolutions: f.many(() => Resolution, {
    through: 'meeting_id',
    order: (resolution) => sql`${resolution.col('listed_on')}, ${resolution.col('id')}`,
    description: 'Resolutions that it adopted, or is to decide; drafts last.',
  }),
  visits: f.many(() => Visit, {
    through: 'meeting_id',
    order: (visit) => visit.col('id'),
    description: 'Visits of working groups.',
  }),
  scorecards: f.many(() => Scorecard, {
    through: 'meeting_id',
    order: (card) =>
      sql`array_position(array['SELF', 'OBSERVER', 'OFFICIAL'], ${card.col('kind')}), ${card.col('id')}`,
    description: 'Scores: the own one, observers’, the official one.',
  }),
  version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
}))

byId('meeting', () => Meeting, 'One meeting.')
rootField('meetings', 'connection', () => Meeting, { description: 'Meetings, latest first.', under: true })

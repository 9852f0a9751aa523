import { sql } from 'kysely'
import { entity, implement, rootField } from '../../graphql/define.ts'
import {
  ActivityEnum,
  AttendanceModeEnum,
  AttendanceStatusEnum,
  MeetingStateEnum,
  NotExpectedReasonEnum,
  StandingEnum,
} from '../../graphql/enums.ts'
import { kindOf, Share, shareOf } from '../../graphql/parts.ts'
import { byId } from '../../graphql/node.ts'
import type { LinkPlan } from '../../graphql/read/entity.ts'
import { agendaFields } from '../agenda/agenda-fields.entity.ts'
import { Member } from '../members/members.entity.ts'
import { namedReference } from '../members/named-reference.entity.ts'
import { PlanSlot } from '../meeting-plan/slots.entity.ts'
import { Scorecard } from '../scorecards/scorecards.entity.ts'
import { Body } from '../offices/offices.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { Visit } from '../visits/visits.entity.ts'
import { guestFields } from './guests.graphql.ts'
import { MeetingKind } from './kinds.entity.ts'
import { Meeting } from './meetings.entity.ts'
import { MeetingTemplate } from './templates.entity.ts'

/** A member on the roll of a meeting. */
const Attendance = entity<
  | 'id'
  | 'meeting_id'
  | 'member_id'
  | 'expected'
  | 'not_expected_reason'
  | 'standing'
  | 'activity'
  | 'voting'
  | 'status'
  | 'mode'
  | 'reason'
  | 'spoke'
  | 'sort_key'
>({
  name: 'Attendance',
  scope: { kind: 'part' },
  orders: { NAME: { columns: [{ name: 'sort_key', type: 'code' }] } },
})

/** Counts over a roll. Rows: the counts, and the day. */
const AttendanceSummary = entity<
  'expected' | 'present' | 'late' | 'excused' | 'unexcused' | 'attended' | 'spoke' | 'held_on'
>({ name: 'AttendanceSummary', scope: { kind: 'part' } })

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
  attendance: f.connection(() => Attendance, {
    // Whoever left the cell since stays on its roll. Their name is not read for a caller who may not read them: no order
    // and no cursor tells it.
    source: (row, cx) => {
      const link: LinkPlan = {
        kind: 'one',
        target: () => Member,
        anyState: true,
        where: (member) => sql`${member.col('id')} = a.member_id`,
      }
      const { there, source, where } = cx.rows(link, new Map())
      return sql`(select a.*, a.member_id as id, coalesce((select ${there.col('sort_key')} from ${source} where ${where}), '') as sort_key from attendance as a where a.meeting_id = ${row.col('id')})`
    },
    description: 'The roll, by name; first those whom the caller may not read.',
  }),
  attendanceSummary: f.one(() => AttendanceSummary, {
    source: (row) => sql`(select ${row.col('held_on')} as held_on,
      count(*) as expected,
      count(*) filter (where a.status = 'PRESENT') as present,
      count(*) filter (where a.status = 'LATE') as late,
      count(*) filter (where a.status = 'EXCUSED') as excused,
      count(*) filter (where a.status = 'UNEXCUSED') as unexcused,
      count(*) filter (where a.status = 'PRESENT') + count(*) filter (where a.status = 'LATE') as attended,
      count(*) filter (where a.status in ('PRESENT', 'LATE') and a.spoke) as spoke
      from attendance as a where a.meeting_id = ${row.col('id')} and a.expected)`,
    looks: 'near',
    description: 'Counts over those expected.',
  }),
  ...agendaFields(f),
  ...guestFields(f),
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

implement(Attendance, 'A member on the roll, with what held that day.', (f) => ({
  member: f.one(() => Member, { key: 'member_id', anyState: true, nullable: true, description: 'Who.' }),
  expected: f.boolean({ column: 'expected', description: 'Counts in the denominator of the rate.' }),
  notExpectedReason: f.value(NotExpectedReasonEnum, {
    column: 'not_expected_reason',
    nullable: true,
    description: 'Why not expected.',
  }),
  standing: f.value(StandingEnum, { column: 'standing', description: 'Standing that day.' }),
  activity: f.value(ActivityEnum, { column: 'activity', description: 'Activity that day.' }),
  voting: f.boolean({ column: 'voting', description: 'Had a vote that day.' }),
  status: f.value(AttendanceStatusEnum, {
    column: 'status',
    nullable: true,
    description: 'Came or not; null before the roll call.',
  }),
  mode: f.value(AttendanceModeEnum, {
    column: 'mode',
    nullable: true,
    description: 'In the room or online.',
  }),
  reason: f.string({ column: 'reason', nullable: true, description: 'Why absent.' }),
  spoke: f.boolean({ column: 'spoke', description: 'Spoke in the discussion.' }),
  minutesSpoken: f.int({
    sql: (row) =>
      sql`(select coalesce(sum(s.minutes), 0)::int from speech as s where s.meeting_id = ${row.col('meeting_id')} and s.member_id = ${row.col('member_id')})`,
    description: 'How many minutes they spoke, as far as that was recorded.',
  }),
}))

implement(
  AttendanceSummary,
  'Counts over a roll. Those not expected stand beside, never in the rates.',
  (f) => ({
    expected: f.int({ column: 'expected', description: 'Expected: the base of the attendance rate.' }),
    present: f.int({ column: 'present', description: 'Of the expected, present from the start.' }),
    late: f.int({ column: 'late', description: 'Of the expected, present but late.' }),
    excused: f.int({ column: 'excused', description: 'Of the expected, absent with a reason.' }),
    unexcused: f.int({ column: 'unexcused', description: 'Of the expected, absent without a reason.' }),
    rate: f.one(() => Share, {
      source: (row) => shareOf(row.col('attended'), row.col('expected'), row.col('held_on')),
      description: 'Attendance rate: expected who are present or late / expected.',
    }),
    speakingRate: f.one(() => Share, {
      source: (row) => shareOf(row.col('spoke'), row.col('attended'), row.col('held_on')),
      description: 'Speaking rate: expected who spoke / expected who were present or late.',
    }),
  }),
)

byId('meeting', () => Meeting, 'One meeting.')
rootField('meetings', 'connection', () => Meeting, { description: 'Meetings, latest first.', under: true })

import { sql } from 'kysely'
import { entity, implement, type Fields } from '../../graphql/define.ts'
import {
  ActivityEnum,
  AttendanceModeEnum,
  AttendanceStatusEnum,
  HindranceEnum,
  NotExpectedReasonEnum,
  StandingEnum,
} from '../../graphql/enums.ts'
import { Share, shareOf } from '../../graphql/parts.ts'
import type { LinkPlan, Row, Sql } from '../../graphql/read/entity.ts'
import { Member } from '../members/members.entity.ts'
import type { MeetingColumn } from './meetings.entity.ts'
import { CAME, SPLIT, splitCounts, type Split } from './roll-split.entity.ts'

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
  | 'hindrance'
  | 'transferred'
  | 'status'
  | 'mode'
  | 'reason'
  | 'spoke'
  | 'arrived_at'
  | 'left_at'
  | 'sort_key'
>({
  name: 'Attendance',
  scope: { kind: 'part' },
  orders: { NAME: { columns: [{ name: 'sort_key', type: 'code' }] } },
})

/** Counts over a roll. Rows: the counts, and the day. */
const AttendanceSummary = entity<
  | 'expected'
  | 'present'
  | 'late'
  | 'excused'
  | 'unexcused'
  | 'unmarked'
  | 'attended'
  | 'online'
  | 'spoke'
  | 'guests'
  | 'observers'
  | 'held_on'
  | `on_roll_${Split}`
  | `came_${Split}`
>({ name: 'AttendanceSummary', scope: { kind: 'part' } })

/** People of a roll by what minutes count apart. Rows: the counts. */
const RollSplit = entity<Split>({ name: 'RollSplit', scope: { kind: 'part' } })

function splitColumns(): Sql {
  const named = (prefix: string, counts: ReturnType<typeof splitCounts>) =>
    counts.map(([name, count]) => sql`${count} as ${sql.ref(`${prefix}_${name}`)}`)
  return sql.join([...named('on_roll', splitCounts()), ...named('came', splitCounts(CAME))])
}

/** The roll of a meeting, and what it counts. */
export function rollFields(f: Fields<MeetingColumn>) {
  return {
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
        count(*) filter (where a.expected) as expected,
        count(*) filter (where a.expected and a.status = 'PRESENT') as present,
        count(*) filter (where a.expected and a.status = 'LATE') as late,
        count(*) filter (where a.expected and a.status = 'EXCUSED') as excused,
        count(*) filter (where a.expected and a.status = 'UNEXCUSED') as unexcused,
        count(*) filter (where a.expected and a.status is null) as unmarked,
        count(*) filter (where a.expected and ${CAME}) as attended,
        count(*) filter (where a.expected and a.mode = 'ONLINE') as online,
        count(*) filter (where a.expected and ${CAME} and a.spoke) as spoke,
        ${besideRoll(row, 'GUEST')} as guests, ${besideRoll(row, 'OBSERVER')} as observers, ${splitColumns()}
        from attendance as a where a.meeting_id = ${row.col('id')})`,
      looks: 'near',
      description: 'Counts over the roll and of those beside it.',
    }),
  }
}

function besideRoll(meeting: Row, kind: string): Sql {
  return sql`(select count(*) from meeting_guest as beside where beside.meeting_id = ${meeting.col('id')} and beside.kind = ${sql.lit(kind)})`
}

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
  hindrance: f.value(HindranceEnum, {
    column: 'hindrance',
    nullable: true,
    description: 'What kept them from a vote that day: PROSECUTED or DETAINED; they stay expected.',
  }),
  transferred: f.boolean({
    column: 'transferred',
    description: 'At a meeting of a body: held the seat and was at home elsewhere that day.',
  }),
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
  arrivedAt: f.dateTime({
    column: 'arrived_at',
    nullable: true,
    description: 'When they came; null where nobody wrote it down.',
  }),
  leftAt: f.dateTime({
    column: 'left_at',
    nullable: true,
    description: 'When they left; null where nobody wrote it down.',
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
    unmarked: f.int({ column: 'unmarked', description: 'Of the expected, not called yet.' }),
    online: f.int({ column: 'online', description: 'Of the expected who came, those online.' }),
    guests: f.int({ column: 'guests', description: 'Guests, beside the roll.' }),
    observers: f.int({ column: 'observers', description: 'Observers, beside the roll.' }),
    members: f.one(() => RollSplit, {
      source: (row) => splitRow(row, 'on_roll'),
      description: 'Everybody on the roll, as minutes count them.',
    }),
    came: f.one(() => RollSplit, {
      source: (row) => splitRow(row, 'came'),
      description: 'Those of them who came, expected or not.',
    }),
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

function splitRow(row: Row, of: 'on_roll' | 'came'): Sql {
  return sql`(select ${sql.join(SPLIT.map((name) => sql`${row.col(`${of}_${name}`)} as ${sql.ref(name)}`))})`
}

implement(
  RollSplit,
  'People on a roll as minutes count them; somebody may stand in more than one count.',
  (f) => ({
    official: f.int({ column: 'official', description: 'Official, at home there or holding a seat.' }),
    probationary: f.int({ column: 'probationary', description: 'Probationary, likewise.' }),
    temporary: f.int({ column: 'temporary', description: 'There for a time.' }),
    exempt: f.int({ column: 'exempt', description: 'Exempt, for a time or for good.' }),
    away: f.int({ column: 'away', description: 'Elsewhere for a time, or on special duty.' }),
  }),
)

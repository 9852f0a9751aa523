import { CLOCK_HORIZON, CLOCK_HORIZON_MAX, CLOCK_KIND_LABELS } from '@chibo/shared'
import type { ArgBuilder } from '@pothos/core'
import { sql } from 'kysely'
import type { Types } from '../../graphql/builder.ts'
import { implement, rootField } from '../../graphql/define.ts'
import { ClockKindEnum } from '../../graphql/enums.ts'
import { scopeArg, type Args } from '../../graphql/lists.ts'
import { labelOf } from '../../graphql/parts.ts'
import { Member } from '../members/members.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { clocksBelow, countsOf, daysOf } from './clocks-asked.entity.ts'
import { Clock, ClockCount, ClockDay } from './clocks.entity.ts'

/** What falls due with members, worked out from dated data when it is asked for. */

implement(
  Clock,
  'Something that falls due with a member, worked out from what is recorded: nobody enters or ends it. ABSENT and EXCUSED_RUNNING are alerts and no acts.',
  (f) => ({
    kind: f.value(ClockKindEnum, { column: 'kind', description: 'What falls due.' }),
    kindLabel: f.string({
      sql: (row, cx) => labelOf(row.col('kind'), CLOCK_KIND_LABELS, cx),
      description: "What that is called, in the reader's language.",
    }),
    member: f.one(() => Member, {
      key: 'member_id',
      nullable: true,
      description: 'The member; null at the side that is to receive somebody whom it may not read yet.',
    }),
    personName: f.string({ column: 'person_name', description: 'The name of the member.' }),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      nullable: true,
      description:
        'The home cell; at the side that is to receive somebody, the cell to which the letter is to be presented.',
    }),
    dueOn: f.date({
      column: 'due_on',
      description:
        'The last day in time: probation is over, a letter is due, the last day of a stay or exemption, the round of a badge. ABSENT and EXCUSED_RUNNING: the meeting missed last.',
    }),
    overdue: f.boolean({
      column: 'overdue',
      description: 'Whether that day is over; never for ABSENT and EXCUSED_RUNNING.',
    }),
    years: f.int({
      column: 'years',
      nullable: true,
      description: 'BADGE_ROUND: years of Party age reached by it.',
    }),
    missed: f.int({
      column: 'missed',
      nullable: true,
      description:
        'ABSENT: regular meetings missed without reason, all there were. EXCUSED_RUNNING: the latest regular meetings of the year to which the member was expected, each excused, three or more.',
    }),
    source: f.string({
      column: 'source',
      nullable: true,
      description:
        'The article that the day follows from; null where a decision or a calendar sets it, and for EXCUSED_RUNNING.',
    }),
  }),
)

implement(ClockCount, 'How much of a kind falls due.', (f) => ({
  kind: f.value(ClockKindEnum, { column: 'kind', description: 'What falls due.' }),
  kindLabel: f.string({
    sql: (row, cx) => labelOf(row.col('kind'), CLOCK_KIND_LABELS, cx),
    description: "What that is called, in the reader's language.",
  }),
  count: f.int({ column: 'count', description: 'How often, overdue ones included.' }),
  overdue: f.int({ column: 'overdue', description: 'How often the day is over.' }),
}))

implement(ClockDay, 'How much of a kind falls due in a unit on a day: no names.', (f) => ({
  kind: f.value(ClockKindEnum, { column: 'kind', description: 'What falls due.' }),
  unit: f.one(() => Unit, { key: 'unit_id', nullable: true, description: 'The cell.' }),
  dueOn: f.date({ column: 'due_on', description: 'The day.' }),
  count: f.int({ column: 'count', description: 'How often.' }),
}))

const below = (t: ArgBuilder<Types>): Args => ({
  under: t({
    type: 'ID',
    required: true,
    description: 'Members at home in this unit, as far as `scope` reaches.',
  }),
  ...scopeArg(t),
  until: t({
    type: 'Date',
    description: `Up to this day, overdue ones included: without it ${String(CLOCK_HORIZON)} days ahead. What is due later than in ${String(CLOCK_HORIZON_MAX)} days is not told.`,
  }),
})

rootField('clocks', 'connection', () => Clock, {
  description:
    'What falls due with members below a unit, and with those who are on their way to it. A date known to the month or year counts as the last day it may stand for.',
  asOf: true,
  args: below,
  source: (_row, cx, args) => clocksBelow(cx, args),
})

rootField('clockCounts', 'many', () => ClockCount, {
  description: 'How much of each kind falls due below a unit; every kind is listed.',
  asOf: true,
  looks: 'below',
  args: below,
  source: (_row, cx, args) => countsOf(clocksBelow(cx, args)),
  order: (count) => sql.ref(`${count.alias}.position`),
})

rootField('clockDays', 'many', () => ClockDay, {
  description:
    'What falls due below a unit, counted by day, cell and kind: what a calendar shows, without names.',
  looks: 'below',
  args: (t) => ({
    ...below(t),
    kinds: t({ type: [ClockKindEnum], description: 'Of these kinds; of all without it.' }),
  }),
  source: (_row, cx, args) => daysOf(cx, args),
  order: (day) => sql`${day.col('due_on')}, ${day.col('position')}, ${day.col('unit_id')}`,
})

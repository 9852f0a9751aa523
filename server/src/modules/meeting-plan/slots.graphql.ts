import { sql } from 'kysely'
import { implement, rootField } from '../../graphql/define.ts'
import { SlotOutcomeEnum, SlotStateEnum } from '../../graphql/enums.ts'
import { byId } from '../../graphql/node.ts'
import { kindOf } from '../../graphql/parts.ts'
import { MeetingKind } from '../meetings/kinds.entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Body } from '../offices/offices.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { slotOutcome } from './slot-outcomes.entity.ts'
import { dayOf, dueOn, PlanPeriod, PlanSlot } from './slots.entity.ts'

implement(
  PlanSlot,
  'A slot of the plan of a year: in which month or quarter a unit, or one of its bodies, is to meet. It says what is intended; what is held is the meeting.',
  (f) => ({
    id: f.id(),
    unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'Whose meeting.' }),
    kind: f.one(() => MeetingKind, { ...kindOf('kind_code'), description: 'What meeting.' }),
    body: f.one(() => Body, {
      key: 'body_id',
      anyState: true,
      nullable: true,
      description: 'The body that is to meet; null for the whole unit.',
    }),
    period: f.one(() => PlanPeriod, {
      source: (row) =>
        sql`(select lower(${row.col('period')}) as "from", upper(${row.col('period')}) as until)`,
      description: 'The month or quarter.',
    }),
    ordinal: f.int({
      column: 'ordinal',
      description: 'Which one of its kind in the period, from 1.',
    }),
    topic: f.string({ column: 'topic', nullable: true, description: 'What is to be talked about.' }),
    startsAt: f.dateTime({
      column: 'starts_at',
      nullable: true,
      description: 'When it is to begin, as registered; a meeting that is postponed does not move it.',
    }),
    endsAt: f.dateTime({
      column: 'ends_at',
      nullable: true,
      description: 'When it is to end, as registered; null: not said.',
    }),
    place: f.string({ column: 'place', nullable: true, description: 'Where, as registered.' }),
    state: f.value(SlotStateEnum, { column: 'state', description: 'Where it stands.' }),
    outcome: f.value(SlotOutcomeEnum, {
      sql: (row, cx) => slotOutcome(row.col('id'), cx.day),
      looks: 'near',
      description:
        'What became of it by the day. A meeting of the kind held in the period counts, whether it was planned or not; one that counts for the kind, as well.',
    }),
    registeredAt: f.dateTime({
      column: 'registered_at',
      nullable: true,
      description: 'When it was registered last; null: it never was.',
    }),
    registerBy: f.date({
      sql: (row) => dueOn(row, 'REGISTER_BY'),
      description: 'By which day it is to be registered: one of the month before.',
    }),
    registeredLate: f.boolean({
      sql: (row) => sql`${dayOf(row.col('registered_at'))} > ${dueOn(row, 'REGISTER_BY')}`,
      nullable: true,
      description:
        'Whether it was registered after that day, in Asia/Ho_Chi_Minh; null: it is not registered.',
    }),
    approvedAt: f.dateTime({
      column: 'approved_at',
      nullable: true,
      description: 'When its superior approved it; null: not yet.',
    }),
    approveBy: f.date({
      sql: (row) => dueOn(row, 'APPROVE_BY'),
      description: 'About when the superior is to approve it: a day of the month before.',
    }),
    returnReason: f.string({
      column: 'return_reason',
      nullable: true,
      description: 'Why its superior returned it, until it is registered anew.',
    }),
    cancelReason: f.string({
      column: 'cancel_reason',
      nullable: true,
      description: 'Why it was given up; null where it ended with its unit.',
    }),
    mergedInto: f.one(() => PlanSlot, {
      key: 'merged_into_id',
      nullable: true,
      description: 'The slot with which it is held; null: it is held by itself.',
    }),
    mergeReason: f.string({ column: 'merge_reason', nullable: true, description: 'Why it was merged.' }),
    meeting: f.one(() => Meeting, {
      key: 'meeting_id',
      nullable: true,
      description: 'The meeting that it became; null: none yet.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

implement(PlanPeriod, 'A month or quarter.', (f) => ({
  from: f.date({ column: 'from', description: 'Its first day.' }),
  until: f.date({ column: 'until', description: 'The day after its last.' }),
}))

byId('planSlot', () => PlanSlot, 'One slot of a plan.')
rootField('planSlots', 'connection', () => PlanSlot, {
  description: 'Slots of the plans of units, by their periods.',
  under: true,
})

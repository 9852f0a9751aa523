import { sql } from 'kysely'
import { implement, rootField } from '../../graphql/define.ts'
import { AttendedByEnum, MeetingRhythmEnum } from '../../graphql/enums.ts'
import { endDay, firstDay, holds, kindFields, kindOf } from '../../graphql/parts.ts'
import { BodyKind } from '../offices/offices.entity.ts'
import { UnitKind } from '../units/units.entity.ts'
import { MeetingKind, MeetingKindRule } from './kinds.entity.ts'

implement(
  MeetingKind,
  'What meeting: regular, thematic … Kinds are dated data, and so are the rules of how they are held: given is what holds on the day.',
  (f) => ({
    ...kindFields(f),
    rules: f.many(() => MeetingKindRule, {
      where: (rule, kind, cx) => sql`${rule.col('kind_code')} = ${kind.col('code')} and ${holds(rule, cx)}`,
      order: (rule) =>
        sql`${rule.col('unit_kind_code')} collate "C", ${rule.col('body_kind_code')} collate "C" nulls first`,
      description: 'How it is held, by kinds of units; units of the other kinds do not hold it.',
    }),
  }),
)

implement(
  MeetingKindRule,
  'How meetings of a kind are held in units of a kind: who attends, how often, what goes before. A rule with dates.',
  (f) => ({
    unitKind: f.one(() => UnitKind, {
      ...kindOf('unit_kind_code'),
      description: 'In units of which kind it is held.',
    }),
    bodyKind: f.one(() => BodyKind, {
      ...kindOf('body_kind_code'),
      nullable: true,
      description: 'The body that meets; null: no body of the unit, but all members or those invited.',
    }),
    attendedBy: f.value(AttendedByEnum, { column: 'attended_by', description: 'Who attends.' }),
    rhythm: f.value(MeetingRhythmEnum, {
      column: 'rhythm',
      nullable: true,
      description: 'How often; null: when it is called.',
    }),
    times: f.int({ column: 'times', description: 'How many times in such a period, at least.' }),
    fixedDay: f.int({
      column: 'fixed_day',
      nullable: true,
      description: 'The day of the month on which it is held; null: no fixed one.',
    }),
    countsFor: f.one(() => MeetingKind, {
      ...kindOf('counts_for_kind_code'),
      nullable: true,
      description: 'The kind that it counts for as well; null: for itself alone.',
    }),
    after: f.one(() => MeetingKind, {
      ...kindOf('after_kind_code'),
      nullable: true,
      description: 'The kind that goes before it; null: none needs to.',
    }),
    afterMinDays: f.int({
      column: 'after_min_days',
      nullable: true,
      description: 'So many days before, at least.',
    }),
    afterMaxDays: f.int({
      column: 'after_max_days',
      nullable: true,
      description: 'So many days before, at most.',
    }),
    itemsFromBefore: f.boolean({
      column: 'items_from_before',
      description: 'Whether what it decides was agreed at the one before.',
    }),
    source: f.string({ column: 'source', description: 'Where it comes from.' }),
    validFrom: f.date({ sql: (row) => firstDay(row), nullable: true, description: 'The first day.' }),
    validTo: f.date({ sql: (row) => endDay(row), nullable: true, description: 'The day after the last.' }),
  }),
)

rootField('meetingKinds', 'many', () => MeetingKind, {
  description: 'Kinds of meetings valid on the day.',
  asOf: true,
  where: (kind, _here, cx) => holds(kind, cx, 'valid'),
  order: (kind) => sql`${kind.col('code')} collate "C"`,
})

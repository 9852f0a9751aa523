import { MEMBER_END_REASON_LABELS, MEMBERSHIP_KIND_LABELS } from '@chibo/shared'
import { sql } from 'kysely'
import { implement, type Fields } from '../../graphql/define.ts'
import {
  ActivityEnum,
  HindranceEnum,
  MemberEndReasonEnum,
  MembershipKindEnum,
  StandingEnum,
} from '../../graphql/enums.ts'
import { Decision, endDay, firstDay, labelOf, Share } from '../../graphql/parts.ts'
import type { Compiling, LinkPlan, Row, Sql } from '../../graphql/read/entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { Visit } from '../visits/visits.entity.ts'
import { WorkGroupMember } from '../work-groups/work-groups.entity.ts'
import { ActivityPeriod, HindrancePeriod, MemberEnd, Membership, StandingPeriod } from './history.entity.ts'
import type { MemberColumn } from './members.entity.ts'

implement(StandingPeriod, 'From when to when somebody was probationary or official.', (f) => ({
  standing: f.value(StandingEnum, { column: 'standing', description: 'Probationary or official.' }),
  ...periodFields(f),
}))

implement(ActivityPeriod, 'From when to when somebody was active, exempt or suspended.', (f) => ({
  activity: f.value(ActivityEnum, { column: 'activity', description: 'Active, exempt, suspended.' }),
  ...periodFields(f),
}))

implement(HindrancePeriod, 'From when to when something kept a member from meetings or from votes.', (f) => ({
  hindrance: f.value(HindranceEnum, { column: 'kind', description: 'What.' }),
  ...periodFields(f),
}))

implement(
  Membership,
  'From when to when somebody was at home in a cell, or stayed elsewhere for a time.',
  (f) => ({
    kind: f.value(MembershipKindEnum, { column: 'kind', description: 'At home, or for a time.' }),
    kindLabel: f.string({
      sql: (row, cx) => labelOf(row.col('kind'), MEMBERSHIP_KIND_LABELS, cx),
      description: "What it is called, in the reader's language.",
    }),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      nullable: true,
      description: 'The cell; null outside of what is kept here, and for a caller who may not see that unit.',
    }),
    outsideName: f.string({
      column: 'outside_name',
      nullable: true,
      description: 'The organization of a temporary stay that is not kept here.',
    }),
    ...periodFields(f),
  }),
)

implement(MemberEnd, 'Why and when somebody ceased to be a member.', (f) => ({
  reason: f.value(MemberEndReasonEnum, { column: 'reason', description: 'Why.' }),
  reasonLabel: f.string({
    sql: (row, cx) => labelOf(row.col('reason'), MEMBER_END_REASON_LABELS, cx),
    description: "What it is called, in the reader's language.",
  }),
  ...periodFields(f),
}))

/** What of a member is dated, newest first, whatever the day asked for. */
export function historyFields(f: Fields<MemberColumn>) {
  return {
    standings: f.many(() => StandingPeriod, {
      through: 'member_id',
      order: newestFirst,
      description: 'Standings, whatever the day asked for; newest first.',
    }),
    activities: f.many(() => ActivityPeriod, {
      through: 'member_id',
      order: newestFirst,
      description: 'Activities, whatever the day asked for; newest first.',
    }),
    hindrances: f.many(() => HindrancePeriod, {
      through: 'member_id',
      order: newestFirst,
      description: 'Special duties, prosecutions and detentions, whatever the day asked for; newest first.',
    }),
    memberships: f.many(() => Membership, {
      through: 'member_id',
      order: newestFirst,
      description: 'Home cells and temporary stays, whatever the day asked for; newest first.',
    }),
    ends: f.many(() => MemberEnd, {
      through: 'member_id',
      order: newestFirst,
      description: 'When and why membership ended, whatever the day asked for; newest first.',
    }),
    workGroups: f.many(() => WorkGroupMember, {
      through: 'member_id',
      unlisted: true,
      order: newestFirst,
      description:
        'Services in working groups that the caller may read, whatever the day asked for; newest first.',
    }),
    visits: f.connection(() => Visit, {
      where: (visit, row) =>
        sql`${visit.col('id')} in (select went.visit_id from visit_visitor as went where went.member_id = ${row.col('id')})`,
      description: 'Visits paid as one of the visitors.',
    }),
    attendance: f.one(() => Share, {
      source: attendanceOf,
      looks: 'near',
      description:
        'Meetings attended, in time or late, of those at which the member was expected in the twelve months up to the day; only meetings that the caller may read.',
    }),
  }
}

function periodFields<C extends string>(f: Fields<C | 'decision_id'>) {
  return {
    validFrom: f.date({
      sql: (row) => firstDay(row),
      nullable: true,
      description: 'The first day; null without a known beginning.',
    }),
    validTo: f.date({
      sql: (row) => endDay(row),
      nullable: true,
      description: 'The day after the last; null while it holds.',
    }),
    decision: f.one(() => Decision, {
      key: 'decision_id',
      nullable: true,
      description: 'The decision by which it began, where one is recorded.',
    }),
  }
}

function newestFirst(period: Row): Sql {
  return sql`${firstDay(period)} desc nulls last, ${period.col('id')} desc`
}

function attendanceOf(row: Row, cx: Compiling): Sql {
  const link: LinkPlan = {
    kind: 'one',
    target: () => Meeting,
    where: (meeting) => {
      const day = meeting.col('held_on')
      return sql`${meeting.col('id')} = roll.meeting_id and ${meeting.col('state')} not in ('PLANNED', 'CANCELLED')
        and ${day} > ${cx.day} - interval '12 months' and ${day} <= ${cx.day}`
    },
  }
  const { source, where } = cx.rows(link, new Map())
  return sql`(select count(*) filter (where roll.status in ('PRESENT', 'LATE')) as numerator, count(*) as denominator,
    null::float8 as stated, ${cx.day} as as_of
    from attendance as roll, ${source} where roll.member_id = ${row.col('id')} and roll.expected and ${where})`
}

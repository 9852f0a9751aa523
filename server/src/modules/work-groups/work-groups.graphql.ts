import { ProblemError } from '@chibo/shared'
import { sql } from 'kysely'
import { entity, implement, rootField } from '../../graphql/define.ts'
import { byId } from '../../graphql/node.ts'
import { Decision, endDay, firstDay } from '../../graphql/parts.ts'
import type { Arg } from '../../graphql/read/arguments.ts'
import type { LinkPlan, Run } from '../../graphql/read/entity.ts'
import { fromArg, dateValue } from '../../graphql/read/values.ts'
import { namedReference } from '../members/named-reference.entity.ts'
import { Coverage } from '../units/coverage.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { Visit } from '../visits/visits.entity.ts'
import { WorkGroup, WorkGroupAssignment, WorkGroupMember } from './work-groups.entity.ts'

/** Visits of a group to a unit in a month. Rows: unit_id, month, visits. */
const VisitMonth = entity<'unit_id' | 'month' | 'visits'>({ name: 'VisitMonth', scope: { kind: 'part' } })

implement(WorkGroup, 'A working group that attends the meetings of the units assigned to it.', (f) => ({
  id: f.id(),
  unit: f.one(() => Unit, {
    key: 'unit_id',
    anyState: true,
    nullable: true,
    description: 'Whose committee founded it; null for a caller who may see the group but not that unit.',
  }),
  ordinal: f.int({ column: 'ordinal', description: 'Its number among the groups of that committee.' }),
  name: f.string({ column: 'name', description: 'Its name.' }),
  decision: f.one(() => Decision, { key: 'decision_id', description: 'The founding decision.' }),
  validFrom: f.date({ sql: (row) => firstDay(row), nullable: true, description: 'Its first day.' }),
  validTo: f.date({
    sql: (row) => endDay(row),
    nullable: true,
    description: 'The day after its last; null while it exists.',
  }),
  version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  members: f.many(() => WorkGroupMember, {
    through: 'work_group_id',
    order: (member) =>
      sql`not ${member.col('leader')}, ${member.col('person_name')} collate "vi-x-icu", ${member.col('id')}`,
    description: 'Members serving on the day, the leader first.',
  }),
  assignments: f.many(() => WorkGroupAssignment, {
    through: 'work_group_id',
    order: (assignment) =>
      sql`(select assigned.code from unit as assigned where assigned.id = ${assignment.col('unit_id')}) collate "C", ${assignment.col('id')}`,
    description: 'Units covered on the day.',
  }),
  coverage: f.one(() => Coverage, {
    nullable: true,
    source: (row, cx) => {
      const link: LinkPlan = {
        kind: 'one',
        target: () => Unit,
        where: (unit) => sql`${unit.col('id')} = ${row.col('unit_id')}`,
      }
      const { there, source, where } = cx.rows(link, new Map())
      return sql`(select ${there.col('id')} as id, ${there.col('path')} as path from ${source} where ${where})`
    },
    description: 'How the groups of the founding unit cover its cells on the day.',
  }),
  visits: f.connection(() => Visit, { through: 'work_group_id', description: 'Visits paid.' }),
  visitsByMonth: f.many(() => VisitMonth, {
    args: (t) => ({
      from: t({ type: 'Date', required: true, description: 'First day counted.' }),
      to: t({
        type: 'Date',
        required: true,
        description: 'Last day counted; at most 60 months after `from`.',
      }),
    }),
    source: (row, cx, args) => {
      const from = args.get('from')
      const to = args.get('to')
      if (!from || !to) throw new ProblemError({ code: 'REQUIRED', path: ['from'] })
      const visits = cx.rows(
        {
          kind: 'many',
          target: () => Visit,
          through: 'work_group_id',
          where: (visit) =>
            sql`${visit.col('visited_on')} between ${cx.param(fromArg(from, dateValue), 'date')} and ${cx.param((run) => lastDay(from, to, run), 'date')}`,
        },
        new Map(),
        WorkGroup,
        row,
      )
      const month = sql`date_trunc('month', ${visits.there.col('visited_on')})::date`
      return sql`(select ${visits.there.col('unit_id')} as unit_id, ${month} as month, count(*) as visits from ${visits.source} where ${visits.where} group by 1, 2)`
    },
    order: (month) => sql`${month.col('month')}, ${month.col('unit_id')}`,
    looks: 'near',
    description: 'How often each unit was visited in each month; months without a visit are left out.',
  }),
}))

const YEARS_MAX = 5

/** The argument `to`, at most 60 months after `from`. */
function lastDay(from: Arg, to: Arg, { variables }: Run): string {
  const first = dateValue(from.at(variables), from.path)
  const last = dateValue(to.at(variables), to.path)
  const max = `${String(Number(first.slice(0, 4)) + YEARS_MAX).padStart(4, '0')}${first.slice(4)}`
  if (last > max) throw new ProblemError({ code: 'OUT_OF_RANGE', path: to.path, values: { min: first, max } })
  return last
}

implement(WorkGroupMember, 'Somebody serves in a working group.', (f) => ({
  id: f.id(),
  workGroup: f.one(() => WorkGroup, { key: 'work_group_id', description: 'The group.' }),
  person: namedReference(
    f,
    { member: 'member_id', name: 'person_name', office: 'person_office' },
    { description: 'Who, with the office held at appointment.' },
  ),
  leader: f.boolean({ column: 'leader', description: 'Leads the group.' }),
  validFrom: f.date({ sql: (row) => firstDay(row), nullable: true, description: 'The first day.' }),
  validTo: f.date({
    sql: (row) => endDay(row),
    nullable: true,
    description: 'The day after the last; null while serving.',
  }),
}))

implement(WorkGroupAssignment, 'A unit is assigned to a working group.', (f) => ({
  id: f.id(),
  unit: f.one(() => Unit, {
    key: 'unit_id',
    anyState: true,
    nullable: true,
    description: 'The unit covered.',
  }),
  workGroup: f.one(() => WorkGroup, { key: 'work_group_id', nullable: true, description: 'The group.' }),
  decision: f.one(() => Decision, { key: 'decision_id', nullable: true, description: 'By which decision.' }),
  validFrom: f.date({ sql: (row) => firstDay(row), nullable: true, description: 'The first day.' }),
  validTo: f.date({
    sql: (row) => endDay(row),
    nullable: true,
    description: 'The day after the last; null while assigned.',
  }),
  version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
}))

implement(VisitMonth, 'Visits of a group to a unit in a month.', (f) => ({
  unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'The unit.' }),
  month: f.date({ column: 'month', description: 'First day of the month.' }),
  count: f.int({ column: 'visits', description: 'How many visits; at least 1.' }),
}))

byId('workGroup', () => WorkGroup, 'One working group.', true)
rootField('workGroups', 'connection', () => WorkGroup, {
  description: 'Working groups existing on the day, by the founding unit.',
  asOf: true,
  under: true,
})

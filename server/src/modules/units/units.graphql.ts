import { ProblemError } from '@chibo/shared'
import { sql } from 'kysely'
import { implement, rootField, type Fields } from '../../graphql/define.ts'
import { StandingEnum } from '../../graphql/enums.ts'
import { scopeArg } from '../../graphql/lists.ts'
import { kindOf } from '../../graphql/parts.ts'
import type { ArgMap, Compiling, LinkPlan, Row, Sql } from '../../graphql/read/entity.ts'
import { inBytes } from '../../graphql/read/scope.ts'
import { fromArg, textArg, textValue } from '../../graphql/read/values.ts'
import { decodeId } from '../../graphql/ids.ts'
import { EffectiveGrant, holdingsAt } from '../access/access.entity.ts'
import { countsOf, clocksOfUnit } from '../clocks/clocks-asked.entity.ts'
import { ClockCount } from '../clocks/clocks.entity.ts'
import { Cluster } from '../clusters/clusters.entity.ts'
import { Cadence, cadenceOf, yearArg } from '../meeting-plan/cadence.entity.ts'
import { PlanSlot } from '../meeting-plan/slots.entity.ts'
import { AttendanceFigures, figuresOf } from '../meetings/attendance-figures.entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { MeetingTemplate, templateOn } from '../meetings/templates.entity.ts'
import { Member } from '../members/members.entity.ts'
import {
  Body,
  byRank,
  CommitteeTerm,
  heldOnDay,
  latestFirst,
  Office,
  pastArg,
} from '../offices/offices.entity.ts'
import { Resolution } from '../resolutions/resolutions.entity.ts'
import { lineage, UnitLineage } from '../reorganizations/lineage.entity.ts'
import { Scorecard } from '../scorecards/scorecards.entity.ts'
import { dueArgs, Execution, executionOf } from '../tasks/execution.entity.ts'
import { Task } from '../tasks/tasks.entity.ts'
import { Visit } from '../visits/visits.entity.ts'
import { isCovering, WorkGroup } from '../work-groups/work-groups.entity.ts'
import { Coverage } from './coverage.entity.ts'
import { findingFields } from './findings.graphql.ts'
import { shareFields } from './shares.graphql.ts'
import { eventsOf, UnitEvent } from './unit-history.entity.ts'
import { inTime } from './unit-history.graphql.ts'
import { Unit, UnitKind, type UnitColumn } from './units.entity.ts'

implement(
  Unit,
  'A unit of the organization: a territorial or agency organization, a cell, a Party group. Names, kind and place in the tree are dated (`asOf`). Of the ancestors of what a caller may read, only id, code, names and kind are given.',
  (f) => ({
    id: f.id(),
    code: f.string({
      column: 'code',
      outline: true,
      description: 'The code it bears on the day. Codes are not identity: they pass on.',
    }),
    name: f.string({
      column: 'name',
      outline: true,
      description: 'Name of the organization: Đảng bộ huyện Lộc Bình.',
    }),
    committeeName: f.string({
      column: 'committee_name',
      nullable: true,
      outline: true,
      description: 'Name of its committee: Huyện ủy Lộc Bình.',
    }),
    placeName: f.string({
      column: 'place_name',
      nullable: true,
      outline: true,
      description: 'Name of the place it covers: Huyện Lộc Bình.',
    }),
    kind: f.one(() => UnitKind, { ...kindOf('kind_code'), description: 'What it is.' }),
    validFrom: f.date({
      column: 'valid_from',
      nullable: true,
      description: 'Its first day; null without a known beginning.',
    }),
    validTo: f.date({
      column: 'valid_to',
      nullable: true,
      description: 'The day after its last; null while it exists.',
    }),
    version: f.int({
      column: 'version',
      withheld: sql`0`,
      description: 'For `expectedVersion`. 0 where the caller may read only the names.',
    }),
    ...treeFields(f),
    ...countFields(f),
    ...shareFields(f),
    ...findingFields(f),
    ...recordFields(f),
  }),
)

function treeFields(f: Fields<UnitColumn>) {
  return {
    parent: f.one(() => Unit, {
      key: 'parent_id',
      nullable: true,
      description: 'The unit directly above; null at the top.',
    }),
    ancestors: f.many(() => Unit, {
      where: (above, here) => sql`${inBytes(above.col('path'))} = any (ancestor_paths(${here.col('path')}))`,
      order: (above) => above.col('path'),
      unlisted: true,
      description: 'All units above, from the top down.',
    }),
    children: f.connection(() => Unit, {
      through: 'parent_id',
      below: true,
      description: 'The units directly below.',
    }),
    predecessors: f.many(() => UnitLineage, {
      ...lineage('predecessor_id'),
      description: 'What it came out of, in the order of days.',
    }),
    successors: f.many(() => UnitLineage, {
      ...lineage('successor_id'),
      description: 'What came out of it, in the order of days.',
    }),
    history: f.many(() => UnitEvent, {
      through: 'unit_id',
      source: (row) => eventsOf(row.col('id')),
      order: inTime,
      looks: 'near',
      description:
        'What befell it, whatever the day asked for: created, moved, renamed, ended; oldest first.',
    }),
  }
}

function countFields(f: Fields<UnitColumn>) {
  return {
    memberCount: f.int({
      args: (t) => ({
        ...scopeArg(t),
        standing: t({ type: StandingEnum, description: 'Only members of this standing.' }),
      }),
      sql: (row, cx, args) =>
        count(cx, { kind: 'many', target: () => Member, placed: true, where: ofStanding(args) }, args, row),
      looks: 'below',
      outline: true,
      description: 'Members by home cell, those temporarily elsewhere included, that the caller may read.',
    }),
    cellCount: f.int({
      args: scopeArg,
      sql: (row, cx, args) =>
        count(
          cx,
          {
            kind: 'many',
            target: () => Unit,
            placed: true,
            where: (cell) => sql`${cell.col('kind_code')} = 'cell'`,
          },
          args,
          row,
        ),
      looks: 'below',
      outline: true,
      description: 'Cells, itself included if it is one, that the caller may read.',
    }),
  }
}

function recordFields(f: Fields<UnitColumn>) {
  return {
    members: f.connection(() => Member, { placed: true, description: 'Members by home cell.' }),
    offices: f.many(() => Office, {
      args: pastArg,
      through: 'unit_id',
      where: heldOnDay,
      order: byRank,
      description: 'Offices held on the day, of the unit, its bodies and its place.',
    }),
    bodies: f.many(() => Body, {
      args: pastArg,
      through: 'unit_id',
      where: heldOnDay,
      order: (body) => sql`${body.col('name')} collate "vi-x-icu", ${body.col('id')}`,
      description: 'Bodies that exist on the day: committees, Party groups.',
    }),
    terms: f.many(() => CommitteeTerm, {
      through: 'unit_id',
      order: latestFirst,
      description: 'Terms of its committee, whatever the day asked for; the latest first.',
    }),
    meetings: f.connection(() => Meeting, {
      placed: true,
      description: 'Meetings of the unit and its bodies.',
    }),
    attendanceFigures: f.one(() => AttendanceFigures, {
      args: (t) => ({
        from: t({ type: 'Date', required: true, description: 'First day counted.' }),
        to: t({ type: 'Date', required: true, description: 'Last day counted.' }),
        kind: t({ type: 'String', description: 'Code of a kind of meetings: `regular`. Absent: all.' }),
        ...scopeArg(t),
      }),
      source: figuresOf,
      looks: 'below',
      description:
        'How meetings of the unit, its bodies and what lies below were attended from one day to another; only meetings that the caller may read.',
    }),
    resolutions: f.connection(() => Resolution, {
      placed: true,
      description: 'Resolutions of the unit and its bodies, drafts first, then the latest.',
    }),
    planSlots: f.connection(() => PlanSlot, {
      placed: true,
      description: 'Slots of the plans of the unit and its bodies, by their periods.',
    }),
    tasks: f.connection(() => Task, {
      placed: true,
      description: 'Tasks of the unit and what lies below it, by the days on which they are due.',
    }),
    execution: f.one(() => Execution, {
      args: (t) => ({ ...dueArgs(t), ...scopeArg(t) }),
      source: (row, cx, args) => executionOf(row, cx, args),
      looks: 'below',
      description:
        'How tasks that are due from one day to another were carried out; only those that the caller may read.',
    }),
    executionByMonth: f.many(() => Execution, {
      args: (t) => ({ ...dueArgs(t), ...scopeArg(t) }),
      source: (row, cx, args) => executionOf(row, cx, args, 'month'),
      order: (month) => month.col('month'),
      looks: 'below',
      description: 'The same by the months in which they are due; none for a month without tasks.',
    }),
    cadence: f.one(() => Cadence, {
      args: yearArg,
      source: (row, cx, args) => sql`(${cadenceOf(row, cx, args)})`,
      description: 'What the cells in and below it held in a year.',
    }),
    meetingTemplate: f.one(() => MeetingTemplate, {
      args: (t) => ({
        kind: t({ type: 'String', required: true, description: 'Code of a kind of meetings: `regular`.' }),
      }),
      where: (template, here, cx, args) =>
        sql`${template.col('id')} = ${templateOn(here.col('id'), textArg(cx, args, 'kind'), cx.day)}`,
      nullable: true,
      looks: 'near',
      description:
        'The template in force for meetings of this kind in the unit on the day: of the nearest issuer, the unit itself or one above it. Null: there is none.',
    }),
    visits: f.connection(() => Visit, { placed: true, description: 'Visits of working groups.' }),
    scorecards: f.connection(() => Scorecard, { placed: true, description: 'Scores of meetings.' }),
    workGroups: f.many(() => WorkGroup, {
      where: (group, here, cx) =>
        isCovering(group, cx, (cover) => sql`${cover.col('unit_id')} = ${here.col('id')}`),
      order: (group) => sql`${group.col('ordinal')}, ${group.col('id')}`,
      description: 'Working groups that cover the unit on the day.',
    }),
    foundedWorkGroups: f.connection(() => WorkGroup, {
      through: 'unit_id',
      description: 'Working groups founded by its committee, existing on the day.',
    }),
    clusters: f.connection(() => Cluster, {
      placed: true,
      description: 'Clusters that its committee and those below formed, existing on the day.',
    }),
    inClusters: f.many(() => Cluster, {
      where: (cluster, here, cx) =>
        sql`${cluster.col('id')} in (select clustered.cluster_id from cluster_unit as clustered where clustered.unit_id = ${here.col('id')} and clustered.during @> ${cx.day})`,
      order: (cluster) => sql`${cluster.col('ordinal')}, ${cluster.col('id')}`,
      description: 'Clusters that the unit is in on the day.',
    }),
    accessHolders: f.many(() => EffectiveGrant, {
      looks: 'near',
      source: (row, cx) => holdingsAt(row.asOf ? sql.ref(`${row.alias}.gate_path`) : row.col('path'), cx),
      order: (grant) => sql.ref(`${grant.alias}.position`),
      description:
        'Who can see the unit, and by which role: grants that hold today on it, on the units above it, and, once it has ended, on what succeeded it. Empty unless the caller may read access there.',
    }),
    clockCounts: f.many(() => ClockCount, {
      args: scopeArg,
      source: (row, cx, args) => countsOf(clocksOfUnit(cx, args, row)),
      order: (count) => sql.ref(`${count.alias}.position`),
      looks: 'below',
      description: 'How much of each kind falls due with its members within a year, overdue ones included.',
    }),
    coverage: f.one(() => Coverage, {
      source: (row) => sql`(select ${row.col('id')} as id, ${row.col('path')} as path)`,
      description: 'How working groups cover the cells directly below.',
    }),
  }
}

function count(cx: Compiling, link: LinkPlan, args: ArgMap, row: Row): Sql {
  return cx.rows(link, args, Unit, row).count
}

function ofStanding(args: ArgMap): NonNullable<LinkPlan['where']> {
  const standing = args.get('standing')
  return (member, _here, cx) =>
    standing?.isSet()
      ? sql`${member.col('standing')} = ${cx.param(fromArg(standing, textValue), 'text')}`
      : sql`true`
}

rootField('unit', 'one', () => Unit, {
  description: 'One unit, by exactly one of `id` and `code`.',
  asOf: true,
  args: (t) => ({
    id: t({ type: 'ID', description: 'Its id.' }),
    code: t({ type: 'String', description: 'The code it bears on the day.' }),
  }),
  where: (unit, _here, cx, args) => {
    const id = args.get('id')
    const code = args.get('code')
    if (id?.isSet() === code?.isSet()) throw new ProblemError({ code: 'ONE_KEY', path: ['id'] })
    return id?.isSet()
      ? sql`${unit.col('id')} = ${cx.param(
          fromArg(id, (value, path) => decodeId(['unit'], value, path)),
          'uuid',
        )}`
      : sql`${unit.col('code')} = ${cx.param((run) => textValue(code?.at(run.variables), ['code']), 'text')}`
  },
  order: (unit, args) =>
    args.get('id')?.isSet() ? undefined : sql`${unit.col('in_force')} desc, ${unit.col('id')} desc`,
})

rootField('units', 'connection', () => Unit, {
  description: 'Units that exist on the day.',
  asOf: true,
  under: true,
})

import { sql } from 'kysely'
import { entity, type EntityType } from '../../graphql/define.ts'
import { folded, type KindColumn } from '../../graphql/parts.ts'
import type { Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Member } from '../members/members.entity.ts'
import { Body } from '../offices/offices.entity.ts'
import { isOverdue, TaskRows } from '../tasks/task-rows.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { disseminatedTo, pathsDisseminatedTo } from './dissemination.entity.ts'

/** Columns of a resolution that fields read. */
export type ResolutionColumn =
  | 'id'
  | 'unit_id'
  | 'body_id'
  | 'type_code'
  | 'title'
  | 'text'
  | 'key'
  | 'state'
  | 'meeting_id'
  | 'vote_id'
  | 'no_vote_reason'
  | 'adopted_on'
  | 'listed_on'
  | 'in_force_on'
  | 'ends_on'
  | 'document_id'
  | 'carries_out_id'
  | 'superseded_by_id'
  | 'period'
  | 'version'

/** Types of documents that resolutions are of. Rows: of `document_type`, with what the rule of the day says. */
export const ResolutionType = entity<KindColumn | 'rank' | 'needs_vote' | 'cell'>({
  name: 'ResolutionType',
  scope: { kind: 'open', reason: 'a catalogue without anything about anybody' },
})

/** A resolution, or what is decided like one. Read where its unit's meetings are read, and by those to whom it was sent. */
export const Resolution: EntityType<ResolutionColumn> = entity<ResolutionColumn>({
  name: 'Resolution',
  prefix: 'resolution',
  table: 'resolution',
  scope: {
    kind: 'any',
    of: [
      { kind: 'unit', column: 'unit_id', permission: 'meeting.read' },
      {
        kind: 'addressed',
        paths: (row) => pathsDisseminatedTo(sql`select ${row.col('id')}`),
        rows: disseminatedTo,
        permission: 'meeting.read',
      },
    ],
  },
  placement: { unit: 'unit_id' },
  orders: {
    ADOPTED_ON_DESC: { columns: [{ name: 'listed_on', type: 'date' }], descending: true, indexed: true },
    ADOPTED_ON: { columns: [{ name: 'listed_on', type: 'date' }], indexed: true },
  },
  filters: {
    type: {
      input: 'StringFilter',
      description: 'Code of its type: `NQ`, `KL` …',
      sql: (row) => row.col('type_code'),
      type: 'text',
    },
    state: {
      input: 'ResolutionStateFilter',
      description: 'Where it stands.',
      sql: (row) => row.col('state'),
      type: 'text',
    },
    key: {
      input: 'BooleanFilter',
      description: 'Whether it is a key one.',
      sql: (row) => row.col('key'),
      type: 'boolean',
    },
    overdueTasks: {
      input: 'BooleanFilter',
      description: 'Whether a task of it is late today, of those that the caller may read.',
      sql: hasOverdueTasks,
      type: 'boolean',
      looksUp: true,
    },
    adoptedOn: {
      input: 'DateFilter',
      description: 'The day of its adoption.',
      sql: (row) => row.col('adopted_on'),
      type: 'date',
    },
    month: {
      input: 'DayFilter',
      description: 'A day of the month that it is for.',
      sql: (row) => row.col('period'),
      type: 'date',
      matches: (row, _cx, days) => sql`${row.col('period')} @> (${days})[1]`,
    },
    text: {
      input: 'TextFilter',
      description: 'A part of its title.',
      sql: (row) => folded(row.col('title')),
      type: 'text',
    },
    unit: {
      input: 'IdFilter',
      description: 'Whose resolution.',
      sql: (row) => row.col('unit_id'),
      type: 'uuid',
      prefix: 'unit',
      target: () => Unit,
    },
    body: {
      input: 'IdFilter',
      description: 'Of which body of the unit.',
      sql: (row) => row.col('body_id'),
      type: 'uuid',
      prefix: 'body',
      target: () => Body,
    },
    meeting: {
      input: 'IdFilter',
      description: 'At which meeting it is decided.',
      sql: (row) => row.col('meeting_id'),
      type: 'uuid',
      prefix: 'meeting',
      target: () => Meeting,
    },
    carriesOut: {
      input: 'IdFilter',
      description: 'Which other one it carries out.',
      sql: (row) => row.col('carries_out_id'),
      type: 'uuid',
      prefix: 'resolution',
      target: () => Resolution,
    },
    sentTo: {
      input: 'IdFilter',
      description: 'A unit or a member to whom it was sent.',
      sql: (row) => row.col('id'),
      type: 'uuid',
      prefix: () => ['unit', 'member'],
      target: () => [Unit, Member],
      // An array: to a semi-join the planner prefers walking all resolutions in the order of the list.
      matches: (row, _cx, ids) =>
        sql`${row.col('id')} = any (array(select sent.resolution_id from dissemination as sent where sent.unit_id = any (${ids}) or sent.member_id = any (${ids})))`,
    },
  },
})

function hasOverdueTasks(row: Row<ResolutionColumn>, cx: Compiling): Sql {
  const late = (task: Row) => sql`${task.col('resolution_id')} = ${row.col('id')} and ${isOverdue(task, cx)}`
  const { source, where } = cx.rows({ kind: 'many', target: () => TaskRows, where: late }, new Map())
  return sql`exists (select from ${source} where ${where})`
}

const part = { scope: { kind: 'part' } } as const

/** What was done to a resolution; shows with it. Rows: of `resolution_act`. */
export const ResolutionAct = entity<
  'kind' | 'acted_on' | 'meeting_id' | 'reason' | 'at' | 'by_account' | 'by_token'
>({ name: 'ResolutionAct', ...part })

/** A numbered change of a resolution; shows with it. Rows: of `resolution_supplement`, with `type_code`. */
export const ResolutionSupplement = entity<
  | 'ordinal'
  | 'title'
  | 'text'
  | 'reason'
  | 'adopted_on'
  | 'meeting_id'
  | 'vote_id'
  | 'no_vote_reason'
  | 'document_id'
>({ name: 'ResolutionSupplement', ...part })

/** To whom a resolution was sent; shows with it. Rows: of `dissemination`. */
export const Dissemination = entity<
  | 'resolution_id'
  | 'unit_id'
  | 'member_id'
  | 'sent_at'
  | 'due_on'
  | 'programme_due_on'
  | 'received_at'
  | 'received_by'
  | 'received_by_token'
>({ name: 'Dissemination', ...part })

import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { folded } from '../../graphql/parts.ts'
import type { Compiling, Entity, Row, Sql } from '../../graphql/read/entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Member } from '../members/members.entity.ts'
import { Resolution } from '../resolutions/resolutions.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { isOpen, isOverdue, TaskRows, type TaskColumn } from './task-rows.entity.ts'

/** Whether the member whose account asks does a task or helps with it; of a token none is. */
function isMine(task: Row<TaskColumn>, cx: Compiling): Sql {
  const me = cx.common('own member', ({ viewer }) => viewer.memberId, 'uuid')
  return sql`(${task.col('id')} in (select own.id from task as own where own.owner_member_id = ${me}
    union all select help.task_id from task_helper as help where help.member_id = ${me}))`
}

/** A task. */
export const Task = entity<TaskColumn>({
  ...TaskRows,
  orders: {
    DUE_ON: { columns: [{ name: 'due_on', type: 'date' }], indexed: true },
    DUE_ON_DESC: { columns: [{ name: 'due_on', type: 'date' }], descending: true, indexed: true },
  },
  filters: {
    state: {
      input: 'TaskStateFilter',
      description: 'Where it stands.',
      sql: (row) => row.col('state'),
      type: 'text',
    },
    mine: {
      input: 'BooleanFilter',
      description: 'Whether the caller does it or helps: as the member whose account asks.',
      sql: (row, cx) => isMine(row, cx),
      type: 'boolean',
    },
    outcome: {
      input: 'TaskOutcomeFilter',
      description: 'What became of it.',
      sql: (row) => row.col('outcome'),
      type: 'text',
    },
    open: {
      input: 'BooleanFilter',
      description: 'Whether it has not ended.',
      sql: (row) => sql`(${isOpen(row)})`,
      type: 'boolean',
      walked: true,
    },
    overdue: {
      input: 'BooleanFilter',
      description: 'Whether it is late today: neither reported nor ended, and its day is over.',
      sql: (row, cx) => isOverdue(row, cx),
      type: 'boolean',
      walked: true,
    },
    key: {
      input: 'BooleanFilter',
      description: 'Whether it is among those that matter most.',
      sql: (row) => row.col('key'),
      type: 'boolean',
    },
    field: {
      input: 'ItemFieldFilter',
      description: 'To which field of work it belongs.',
      sql: (row) => row.col('field'),
      type: 'text',
    },
    title: {
      input: 'TextFilter',
      description: 'What is to be done.',
      sql: (row) => folded(row.col('title')),
      type: 'text',
    },
    startsOn: {
      input: 'DateFilter',
      description: 'The day it begins.',
      sql: (row) => row.col('starts_on'),
      type: 'date',
    },
    dueOn: {
      input: 'DateFilter',
      description: 'The day by which it is to be done.',
      sql: (row) => row.col('due_on'),
      type: 'date',
    },
    unit: {
      input: 'IdFilter',
      description: 'The unit that gives it.',
      sql: (row) => row.col('unit_id'),
      type: 'uuid',
      prefix: 'unit',
      target: () => Unit,
    },
    ownerUnit: {
      input: 'IdFilter',
      description: 'The unit that does it.',
      sql: (row) => row.col('owner_unit_id'),
      type: 'uuid',
      prefix: 'unit',
      target: () => Unit,
    },
    member: {
      input: 'IdFilter',
      description: 'The member who does it.',
      sql: (row) => row.col('owner_member_id'),
      type: 'uuid',
      prefix: 'member',
      target: () => Member,
    },
    meeting: {
      input: 'IdFilter',
      description: 'The meeting at which it was given.',
      sql: (row) => row.col('meeting_id'),
      type: 'uuid',
      prefix: 'meeting',
      target: () => Meeting,
    },
    resolution: {
      input: 'IdFilter',
      description: 'The resolution that it carries out.',
      sql: (row) => row.col('resolution_id'),
      type: 'uuid',
      prefix: 'resolution',
      target: () => Resolution,
    },
    parent: {
      input: 'IdFilter',
      description: 'The task of which it is a part.',
      sql: (row) => row.col('parent_id'),
      type: 'uuid',
      prefix: 'task',
      target: (): Entity<TaskColumn> => Task,
    },
  },
})

/** Who helps with a task; shows with it. Rows: of `task_helper`. */
export const TaskHelper = entity<'id' | 'unit_id' | 'member_id' | 'person_name' | 'person_office'>({
  name: 'TaskHelper',
  scope: { kind: 'part' },
})

/** What was done with a task; shows with it. Rows: of `task_act`. */
export const TaskAct = entity<
  | 'id'
  | 'kind'
  | 'acted_on'
  | 'acted_at'
  | 'progress'
  | 'value'
  | 'text'
  | 'from_due_on'
  | 'to_due_on'
  | 'meeting_id'
  | 'from_target'
  | 'to_target'
  | 'outcome'
  | 'actor_member_id'
  | 'actor_name'
  | 'actor_office'
>({ name: 'TaskAct', scope: { kind: 'part' } })

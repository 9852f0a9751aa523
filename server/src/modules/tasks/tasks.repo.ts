import {
  ITEM_FIELDS,
  TASK_OUTCOMES,
  TASK_STATES,
  type ItemField,
  type TaskOutcome,
  type TaskState,
} from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import type { NamedPerson } from '../members/index.ts'
import type { TaskPaths } from './tasks.policy.ts'

type Executor = Transaction<DB>

/** A unit, or a member with the unit through which they belong here. */
export interface Doer {
  readonly unitId: string
  /** null: the unit as a whole */
  readonly person: NamedPerson | null
}

/** What people decide of a task. */
export interface TaskFacts {
  readonly title: string
  readonly key: boolean
  readonly field: ItemField | null
  readonly measure: string | null
  readonly target: number | null
  readonly measureMax: number | null
  readonly owner: Doer
  readonly helpers: readonly Doer[]
}

/** A task as use cases find it. */
export interface TaskRow extends TaskFacts, TaskPaths {
  readonly id: string
  readonly unitId: string
  readonly parentId: string | null
  readonly startsOn: string
  readonly dueOn: string
  readonly state: TaskState
  readonly progress: number
  readonly result: string | null
  readonly resultValue: number | null
  readonly outcome: TaskOutcome | null
  readonly cause: string | null
  readonly doneOn: string | null
  readonly version: number
  /** how many parts it has, and how many of them have not ended */
  readonly parts: number
  readonly openParts: number
}

const doer = z.object({
  unitId: z.string(),
  person: z.object({ memberId: z.string(), name: z.string(), office: z.string().nullable() }).nullable(),
})
const Parsed = z.object({
  field: z.enum(ITEM_FIELDS).nullable(),
  state: z.enum(TASK_STATES),
  outcome: z.enum(TASK_OUTCOMES).nullable(),
  owner: doer,
  helpers: z.array(doer),
})

const person = (prefix: 'owner' | 'person', alias: 't' | 'h', member: string) => {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return sql`case when ${column(member)} is not null then json_build_object('memberId', ${column(member)},
    'name', ${column(`${prefix}_name`)}, 'office', ${column(`${prefix}_office`)}) end`
}

/** Tasks by their ids, in any order, locked until the transaction ends; those that do not exist are left out. */
export async function findTasks(executor: Executor, ids: readonly string[]): Promise<TaskRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<
    Omit<TaskRow, keyof z.output<typeof Parsed>> & Record<keyof z.output<typeof Parsed>, unknown>
  >`
    select t.id, t.unit_id as "unitId", t.parent_id as "parentId", t.title, t.key, t.field, t.measure,
      t.target::float8 as target, t.measure_max::float8 as "measureMax",
      json_build_object('unitId', t.owner_unit_id, 'person', ${person('owner', 't', 'owner_member_id')}) as owner,
      coalesce((select json_agg(json_build_object('unitId', h.unit_id, 'person', ${person('person', 'h', 'member_id')}) order by h.id)
        from task_helper h where h.task_id = t.id), '[]') as helpers,
      t.starts_on as "startsOn", t.due_on as "dueOn", t.state, t.progress, t.result, t.result_value::float8 as "resultValue", t.outcome,
      t.cause, t.done_on as "doneOn", t.version, u.path, o.path as "ownerPath",
      array(select hu.path from task_helper h join unit hu on hu.id = h.unit_id where h.task_id = t.id) as "helperPaths",
      p.parts, p.open_parts as "openParts"
    from task t join unit u on u.id = t.unit_id join unit o on o.id = t.owner_unit_id cross join lateral task_parts(t.id) p
    where t.id = any (${ids}::uuid[])
    order by t.id
    for no key update of t`.execute(executor)
  return rows.map((row) => ({ ...row, ...Parsed.parse(row) }))
}

/** A task that is given. */
export interface NewTask extends TaskFacts {
  readonly id: string
  readonly unitId: string
  readonly meetingId: string | null
  readonly itemId: string | null
  readonly resolutionId: string | null
  readonly parentId: string | null
  readonly startsOn: string
  readonly dueOn: string
  readonly reportKind: string | null
  readonly reportBodyId: string | null
}

function facts({ title, key, field, measure, target, measureMax, owner }: TaskFacts) {
  return {
    title,
    key,
    field,
    measure,
    target,
    measure_max: measureMax,
    owner_unit_id: owner.unitId,
    owner_member_id: owner.person?.memberId ?? null,
    owner_name: owner.person?.name ?? null,
    owner_office: owner.person?.office ?? null,
  }
}

/** What stores tasks that are given, with their helpers. */
export function taskInsertions(executor: Executor, tasks: readonly NewTask[]): CompiledQuery[] {
  const rows = tasks.map((task) => ({
    ...facts(task),
    id: task.id,
    unit_id: task.unitId,
    meeting_id: task.meetingId,
    agenda_item_id: task.itemId,
    resolution_id: task.resolutionId,
    parent_id: task.parentId,
    starts_on: task.startsOn,
    due_on: task.dueOn,
    first_due_on: task.dueOn,
    report_kind_code: task.reportKind,
    report_body_id: task.reportBodyId,
  }))
  return [executor.insertInto('task').values(rows).compile(), ...helperInsertions(executor, tasks)]
}

function helperInsertions(
  executor: Executor,
  tasks: readonly { readonly id: string; readonly helpers: readonly Doer[] }[],
): CompiledQuery[] {
  const rows = tasks.flatMap(({ id, helpers }) =>
    helpers.map((helper) => ({
      task_id: id,
      unit_id: helper.unitId,
      member_id: helper.person?.memberId ?? null,
      person_name: helper.person?.name ?? null,
      person_office: helper.person?.office ?? null,
    })),
  )
  return rows.length === 0 ? [] : [executor.insertInto('task_helper').values(rows).compile()]
}

/** What changes a task as people decide it; it becomes its next version. */
export function taskUpdate(
  executor: Executor,
  id: string,
  task: TaskFacts,
  areHelpersNew: boolean,
): CompiledQuery[] {
  return [
    executor
      .updateTable('task')
      .set((eb) => ({ ...facts(task), version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .compile(),
    ...(areHelpersNew
      ? [
          executor.deleteFrom('task_helper').where('task_id', '=', id).compile(),
          ...helperInsertions(executor, [{ id, helpers: task.helpers }]),
        ]
      : []),
  ]
}

/** What an act leaves of a task: absent is as it was. */
export interface TaskChange {
  readonly state?: TaskState
  readonly progress?: number
  readonly result?: string
  readonly resultValue?: number
  readonly outcome?: TaskOutcome
  readonly cause?: string | null
  readonly doneOn?: string | null
  readonly endedOn?: string
  readonly dueOn?: string
}

/** What changes a task by an act; it becomes its next version. */
export function taskChange(executor: Executor, id: string, change: TaskChange): CompiledQuery {
  return executor
    .updateTable('task')
    .set((eb) => ({
      state: change.state,
      progress: change.progress,
      result: change.result,
      result_value: change.resultValue,
      outcome: change.outcome,
      cause: change.cause,
      done_on: change.doneOn,
      ended_on: change.endedOn,
      due_on: change.dueOn,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .compile()
}

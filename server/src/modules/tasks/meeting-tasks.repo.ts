import { TASK_VERDICTS, type TaskVerdict } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Transaction<DB>

/** What writes for good which tasks lie before a meeting, as they stand: one statement, however many they are. */
export function openingInsertion(executor: Executor, meetingId: string): CompiledQuery {
  return sql`
    with came as (
      select t.id, t.due_on, t.state, coalesce((select p.progress from task_parts(t.id) p), t.progress) as progress,
        case t.outcome when 'MET' then 'DONE' when 'NOT_MET' then 'NOT_DONE' end as verdict, t.result, t.cause
      from meeting met cross join lateral carried_over_tasks(met) as back (id) join task t on t.id = back.id
      where met.id = ${meetingId}
    ), gone as (
      delete from meeting_task kept where kept.meeting_id = ${meetingId} and kept.task_id not in (select id from came)
    )
    insert into meeting_task as kept (meeting_id, task_id, due_on, state, progress, verdict, result, cause)
    select ${meetingId}::uuid, came.id, came.due_on, came.state, came.progress, came.verdict, came.result, came.cause from came
    on conflict (meeting_id, task_id) do update set (due_on, state, progress, verdict, result, cause)
      = row (excluded.due_on, excluded.state, excluded.progress, excluded.verdict, excluded.result, excluded.cause)`.compile(
    executor,
  )
}

/** A task that lies before a meeting. */
export interface ComingTask {
  readonly id: string
  /** under which it is reviewed; null: none yet */
  readonly itemId: string | null
}

/** The tasks that lie before a meeting, in any order. */
export async function findComing(executor: Executor, meetingId: string): Promise<ComingTask[]> {
  const { rows } = await sql<ComingTask>`
    select came.task_id as id, came.agenda_item_id as "itemId"
    from meeting met cross join lateral meeting_tasks(met) came where met.id = ${meetingId}`.execute(executor)
  return rows
}

/** What has tasks of a meeting reviewed under an item of its agenda. Until the meeting opens nothing else is kept of them. */
export function hanging(
  executor: Executor,
  meetingId: string,
  itemId: string,
  taskIds: readonly string[],
): CompiledQuery {
  return sql`
    insert into meeting_task as kept (meeting_id, task_id, agenda_item_id, due_on, state, progress)
    select ${meetingId}::uuid, t.id, ${itemId}::uuid, t.due_on, t.state, t.progress from task t where t.id = any (${taskIds}::uuid[])
    on conflict (meeting_id, task_id) do update set agenda_item_id = excluded.agenda_item_id`.compile(
    executor,
  )
}

const Verdict = z.enum(TASK_VERDICTS).nullable()

/** What a meeting that was opened has said so far to tasks that lie before it, by their ids; locked until the transaction ends. */
export async function findHeard(
  executor: Executor,
  meetingId: string,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, TaskVerdict | null>> {
  const { rows } = await sql<{ taskId: string; verdict: unknown }>`
    select task_id as "taskId", verdict from meeting_task
    where meeting_id = ${meetingId} and task_id = any (${taskIds}::uuid[])
    order by task_id for no key update`.execute(executor)
  return new Map(rows.map(({ taskId, verdict }) => [taskId, Verdict.parse(verdict)]))
}

/** What a meeting says of a task. */
export interface HeardTask {
  readonly taskId: string
  readonly verdict: TaskVerdict
  readonly result: string | null
  readonly cause: string | null
  /** ISO; of one that is extended */
  readonly toDueOn: string | null
}

/** What keeps verdicts of a meeting, in one statement. */
export function verdictChange(
  executor: Executor,
  meetingId: string,
  heard: readonly HeardTask[],
): CompiledQuery {
  const column = <Name extends keyof HeardTask>(name: Name): HeardTask[Name][] =>
    heard.map((one) => one[name])
  return sql`
    update meeting_task kept set verdict = said.verdict, result = said.result, cause = said.cause, to_due_on = said.to_due_on
    from unnest(${column('taskId')}::uuid[], ${column('verdict')}::text[], ${column('result')}::text[], ${column('cause')}::text[],
      ${column('toDueOn')}::date[]) as said (task_id, verdict, result, cause, to_due_on)
    where kept.meeting_id = ${meetingId} and kept.task_id = said.task_id`.compile(executor)
}

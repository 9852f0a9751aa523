import type { TaskActKind, TaskOutcome } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { NamedPerson } from '../members/index.ts'

type Executor = Transaction<DB>

/** Who does something with tasks, and when. */
export interface Signature {
  readonly actor: NamedPerson
  /** the domain's now */
  readonly at: Date
  /** the domain's today, ISO */
  readonly day: string
}

/** What was done with a task. */
export interface TaskAct {
  readonly id: string
  readonly taskId: string
  readonly kind: TaskActKind
  /** per cent */
  readonly progress?: number | undefined
  readonly value?: number | undefined
  readonly text?: string | undefined
  readonly due?: { readonly from: string; readonly to: string } | undefined
  readonly target?: { readonly from: number | null; readonly to: number | null } | undefined
  readonly outcome?: TaskOutcome | undefined
  /** at which it was done; of a review alone */
  readonly meetingId?: string | undefined
  readonly evidence?: readonly string[] | undefined
}

/** What keeps acts, with their evidence. */
export function actInsertions(
  executor: Executor,
  { actor, at, day }: Signature,
  acts: readonly TaskAct[],
): CompiledQuery[] {
  if (acts.length === 0) return []
  const evidence = acts.flatMap(({ id, evidence: documents = [] }) =>
    documents.map((documentId) => ({ task_act_id: id, document_id: documentId })),
  )
  return [
    executor
      .insertInto('task_act')
      .values(
        acts.map((act) => ({
          id: act.id,
          task_id: act.taskId,
          kind: act.kind,
          acted_on: day,
          acted_at: at,
          progress: act.progress ?? null,
          value: act.value ?? null,
          text: act.text ?? null,
          from_due_on: act.due?.from ?? null,
          to_due_on: act.due?.to ?? null,
          from_target: act.target?.from ?? null,
          to_target: act.target?.to ?? null,
          outcome: act.outcome ?? null,
          meeting_id: act.meetingId ?? null,
          actor_member_id: actor.memberId,
          actor_name: actor.name,
          actor_office: actor.office,
        })),
      )
      .compile(),
    ...(evidence.length === 0 ? [] : [executor.insertInto('task_evidence').values(evidence).compile()]),
  ]
}

/** A document as evidence of something. */
export interface Evidence {
  readonly id: string
  /** today's, of its unit */
  readonly path: string
  /** today's, of the units that it was sent to */
  readonly recipientPaths: readonly string[]
}

/** Documents by their ids, in any order, as far as the second net shows them. */
export async function findEvidence(executor: Executor, ids: readonly string[]): Promise<Evidence[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Evidence>`
    select d.id, u.path, array(select r.path from document_recipient s join unit r on r.id = s.unit_id where s.document_id = d.id) as "recipientPaths"
    from document d join unit u on u.id = d.unit_id
    where d.id = any (${ids}::uuid[]) and d.state = 'CURRENT'`.execute(executor)
  return rows
}

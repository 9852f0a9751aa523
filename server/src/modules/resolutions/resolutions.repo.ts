import type { ResolutionAct, ResolutionState } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction, type Updateable } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import type { Caller } from '../../use-cases/use-case.ts'
import { pathsDisseminatedTo } from './dissemination.entity.ts'
import { monthRange, type TypeRule } from './resolutions.rules.ts'

type Executor = Transaction<DB>

/** A resolution as it is drafted. */
export interface ResolutionRow {
  readonly unitId: string
  readonly bodyId: string | null
  readonly type: string
  readonly title: string
  readonly text: string
  readonly key: boolean
  readonly meetingId: string | null
  readonly carriesOutId: string | null
  /** ISO */
  readonly inForceOn: string | null
  /** ISO, the last day */
  readonly endsOn: string | null
  /** ISO, first day of the month that it is for */
  readonly month: string | null
  readonly attachmentIds: readonly string[]
}

/** A resolution as use cases find it. */
export interface FoundResolution extends ResolutionRow {
  readonly id: string
  /** today's, of its unit */
  readonly path: string
  /** today's, of the units to which it was sent, and where members are at home to whom it was */
  readonly sentPaths: readonly string[]
  readonly state: ResolutionState
  readonly adoptedOn: string | null
  /** documents that bear its number and those of its supplements, in this order */
  readonly documentIds: readonly string[]
  readonly version: number
}

/**
 * Resolutions, kept from changing until the transaction ends; without those that the caller's ranges do not reach.
 *
 * @param lock UPDATE for whoever acts on them, SHARE for whoever refers to them or acknowledges receipt
 */
export async function findResolutions(
  executor: Executor,
  ids: readonly string[],
  lock: 'UPDATE' | 'SHARE',
): Promise<FoundResolution[]> {
  const { rows } = await sql<FoundResolution>`
    select r.id, r.unit_id as "unitId", u.path, array(${pathsDisseminatedTo(sql`select r.id`)}) as "sentPaths", r.body_id as "bodyId",
      r.type_code as type, r.title, r.text, r.key, r.state, r.meeting_id as "meetingId", r.carries_out_id as "carriesOutId",
      r.adopted_on as "adoptedOn", r.in_force_on as "inForceOn", r.ends_on as "endsOn", lower(r.period) as month, r.version,
      array(select a.document_id from resolution_attachment a where a.resolution_id = r.id) as "attachmentIds",
      array_remove(r.document_id || array(select s.document_id from resolution_supplement s where s.resolution_id = r.id order by s.ordinal), null) as "documentIds"
    from resolution r join unit u on u.id = r.unit_id where r.id = any (${ids}::uuid[])
    order by r.id ${lock === 'UPDATE' ? sql`for no key update of r` : sql`for share of r`}`.execute(executor)
  return rows
}

/** How many tasks of a resolution have not ended. */
export async function countOpenTasks(executor: Executor, resolutionId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from task t
    where t.resolution_id = ${resolutionId} and t.state not in ('ACCEPTED', 'CANCELLED')`.execute(executor)
  return rows[0]?.count ?? 0
}

/** What holds for a resolution of a unit on a day. */
export interface Ground {
  /** today's path of the unit */
  readonly path: string
  readonly unitInForce: boolean
  /** true without a body */
  readonly bodyInForce: boolean
  readonly rule: TypeRule | null
  /** whether the unit is a cell or a Party group */
  readonly isCell: boolean
  /** those of the documents that are the unit's and hold */
  readonly documentIds: readonly string[]
}

/** The ground of a resolution; undefined if there is no such unit. */
export async function findGround(
  executor: Executor,
  {
    unitId,
    bodyId,
    type,
    attachmentIds,
  }: Pick<ResolutionRow, 'unitId' | 'bodyId' | 'type' | 'attachmentIds'>,
  day: string,
): Promise<Ground | undefined> {
  const { rows } = await sql<Ground>`
    select u.path,
      exists (select from unit_placement p where p.unit_id = u.id and p.during @> d.day) as "unitInForce",
      ${bodyId}::uuid is null or exists (select from body b where b.id = ${bodyId} and b.unit_id = u.id and b.during @> d.day) as "bodyInForce",
      (select json_build_object('needsVote', r.needs_vote, 'cell', r.cell) from resolution_type_rule r join document_type t on t.code = r.type_code
        where r.type_code = ${type} and r.during @> d.day and t.valid @> d.day) as rule,
      exists (select from unit_kind_period k where k.unit_id = u.id and k.during @> d.day and k.kind_code in ('cell', 'group')) as "isCell",
      array(select kept.id from document kept where kept.unit_id = u.id and kept.state = 'CURRENT' and kept.id = any (${attachmentIds}::uuid[])) as "documentIds"
    from unit u cross join (select ${day}::date as day) d where u.id = ${unitId}`.execute(executor)
  return rows[0]
}

/** What writes a resolution as a draft. */
export function resolutionInsertion(executor: Executor, id: string, row: ResolutionRow): CompiledQuery[] {
  return [
    executor
      .insertInto('resolution')
      .values({ id, unit_id: row.unitId, ...columns(row) })
      .compile(),
    ...attachmentInsertion(executor, id, row.attachmentIds),
  ]
}

/** The change of a draft, which becomes its next version; attachments anew. */
export function resolutionChange(executor: Executor, id: string, row: ResolutionRow): CompiledQuery[] {
  return [
    step(executor, id, columns(row)),
    executor.deleteFrom('resolution_attachment').where('resolution_id', '=', id).compile(),
    ...attachmentInsertion(executor, id, row.attachmentIds),
  ]
}

function columns(row: ResolutionRow) {
  return {
    body_id: row.bodyId,
    type_code: row.type,
    title: row.title,
    text: row.text,
    key: row.key,
    meeting_id: row.meetingId,
    carries_out_id: row.carriesOutId,
    ends_on: row.endsOn,
    in_force_on: row.inForceOn,
    period: row.month === null ? null : monthRange(row.month),
  }
}

function attachmentInsertion(
  executor: Executor,
  id: string,
  documentIds: readonly string[],
): CompiledQuery[] {
  if (documentIds.length === 0) return []
  return [
    sql`insert into resolution_attachment (resolution_id, document_id) select ${id}::uuid, unnest(${documentIds}::uuid[])`.compile(
      executor,
    ),
  ]
}

/** What an act changes of a resolution, which becomes its next version. */
export function step(executor: Executor, id: string, set: Updateable<DB['resolution']>): CompiledQuery {
  return executor
    .updateTable('resolution')
    .set((eb) => ({ ...set, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .compile()
}

/** An act on a resolution. */
export interface ActRow {
  readonly kind: ResolutionAct
  /** ISO */
  readonly actedOn: string
  readonly meetingId: string | null
  readonly reason: string | null
}

/** What writes an act down, by whoever does it. */
export function actInsertion(
  executor: Executor,
  resolutionId: string,
  act: ActRow,
  caller: Caller,
): CompiledQuery {
  return executor
    .insertInto('resolution_act')
    .values({
      id: newUuid(),
      resolution_id: resolutionId,
      kind: act.kind,
      acted_on: act.actedOn,
      meeting_id: act.meetingId,
      reason: act.reason,
      at: caller.now,
      by_account: caller.viewer.accountId,
      by_token: caller.viewer.tokenId,
    })
    .compile()
}

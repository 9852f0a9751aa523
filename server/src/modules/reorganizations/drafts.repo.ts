import { sql, type Transaction } from 'kysely'
import type { ReorganizationState } from '@chibo/shared'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import type { Draft, DraftAllotment, DraftOperation, DraftResult } from './draft.rules.ts'

type Executor = Transaction<DB>

/** A reorganization as it is kept, with what rights and rules need. */
export interface KeptReorganization {
  readonly id: string
  readonly state: ReorganizationState
  readonly version: number
  /** today's path of the unit whose committee decides */
  readonly unitPath: string
  readonly decisionId: string | null
  readonly draft: Draft
}

/** Keeps a new draft. */
export async function insertDraft(
  executor: Executor,
  draft: Draft,
  by: { readonly accountId: string | null; readonly correctsId: string | null },
): Promise<string> {
  const id = newUuid()
  await executor
    .insertInto('reorganization')
    .values({
      id,
      unit_id: draft.unitId,
      title: draft.title,
      number: draft.number,
      signed_on: draft.signedOn,
      effective_on: draft.effectiveOn,
      notes: draft.notes,
      created_by: by.accountId,
      corrects_id: by.correctsId,
    })
    .execute()
  await insertOperations(executor, id, draft.operations)
  await insertAllotments(executor, id, draft.allotments)
  return id
}

/** Puts another head on a draft; its steps and allotments only where `withSteps`. It is a draft again, in its next version. */
export async function rewriteDraft(
  executor: Executor,
  id: string,
  draft: Draft,
  withSteps: boolean,
): Promise<void> {
  await executor
    .updateTable('reorganization')
    .set((eb) => ({
      title: draft.title,
      number: draft.number,
      signed_on: draft.signedOn,
      effective_on: draft.effectiveOn,
      notes: draft.notes,
      state: 'DRAFT',
      failure: null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
  await sql`delete from reorganization_consequence where reorganization_id = ${id}`.execute(executor)
  if (!withSteps) return
  await sql`delete from reorganization_allotment where reorganization_id = ${id}`.execute(executor)
  await sql`delete from reorganization_line l using reorganization_operation o where o.id = l.operation_id and o.reorganization_id = ${id}`.execute(
    executor,
  )
  await sql`delete from reorganization_result where reorganization_id = ${id}`.execute(executor)
  await sql`delete from reorganization_source where reorganization_id = ${id}`.execute(executor)
  await sql`delete from reorganization_operation where reorganization_id = ${id}`.execute(executor)
  await insertOperations(executor, id, draft.operations)
  await insertAllotments(executor, id, draft.allotments)
}

async function insertOperations(
  executor: Executor,
  id: string,
  operations: readonly DraftOperation[],
): Promise<void> {
  const steps = operations.map((operation) => ({ ...operation, id: newUuid() }))
  const results = steps.flatMap((step) =>
    step.results.map((result, position) => ({ ...result, id: newUuid(), step: step.id, position })),
  )
  const idOfKey = new Map(results.map((result) => [result.key, result.id]))
  const of = <T>(read: (result: (typeof results)[number]) => T): T[] => results.map(read)
  await sql`
    insert into reorganization_operation (id, reorganization_id, position, kind, grants_follow, discipline)
    select o.id, ${id}, o.position - 1, o.kind, o.follow, o.discipline
    from unnest(${steps.map((step) => step.id)}::uuid[], ${steps.map(({ kind }) => kind)}::text[],
      ${steps.map(({ grantsFollow }) => grantsFollow)}::boolean[], ${steps.map(({ discipline }) => discipline)}::boolean[])
      with ordinality as o (id, kind, follow, discipline, position)`.execute(executor)
  const sources = steps.flatMap((step) => step.unitIds.map((unitId) => ({ step: step.id, unitId })))
  await sql`
    insert into reorganization_source (operation_id, reorganization_id, unit_id)
    select s.step, ${id}, s.unit_id
    from unnest(${sources.map(({ step }) => step)}::uuid[], ${sources.map(({ unitId }) => unitId)}::uuid[]) as s (step, unit_id)`.execute(
    executor,
  )
  await sql`
    insert into reorganization_result (id, operation_id, reorganization_id, position, key, is_new, unit_id, code, kind_code,
      name, committee_name, place_name, parent_unit_id)
    select r.id, r.step, ${id}, r.position, r.key, r.unit_id is null, r.unit_id, r.code, r.kind, r.name, r.committee, r.place, r.parent
    from unnest(${of((one) => one.id)}::uuid[], ${of(({ step }) => step)}::uuid[], ${of(({ position }) => position)}::int[],
      ${of(({ key }) => key)}::text[], ${of(({ unitId }) => unitId)}::uuid[], ${of(({ code }) => code)}::text[],
      ${of(({ kind }) => kind)}::text[], ${of(({ name }) => name)}::text[], ${of(({ committeeName }) => committeeName)}::text[],
      ${of(({ placeName }) => placeName)}::text[], ${of(({ parentUnitId }) => parentUnitId)}::uuid[])
      as r (id, step, position, key, unit_id, code, kind, name, committee, place, parent)`.execute(executor)
  const hanging = results.flatMap(({ id: result, parentKey }) =>
    parentKey === null ? [] : [{ result, parent: idOfKey.get(parentKey) ?? null }],
  )
  await sql`
    update reorganization_result r set parent_result_id = h.parent
    from unnest(${hanging.map(({ result }) => result)}::uuid[], ${hanging.map(({ parent }) => parent)}::uuid[]) as h (result, parent)
    where r.id = h.result`.execute(executor)
  const lines = steps.flatMap((step) =>
    step.lines.map(({ unitId, key }) => ({ step: step.id, unitId, result: idOfKey.get(key) ?? null })),
  )
  await sql`
    insert into reorganization_line (operation_id, unit_id, result_id)
    select l.step, l.unit_id, l.result
    from unnest(${lines.map(({ step }) => step)}::uuid[], ${lines.map(({ unitId }) => unitId)}::uuid[],
      ${lines.map(({ result }) => result)}::uuid[]) as l (step, unit_id, result)`.execute(executor)
}

/** Notes where members and units go; what was said of them before is replaced. */
export async function insertAllotments(
  executor: Executor,
  id: string,
  allotments: readonly DraftAllotment[],
): Promise<void> {
  if (allotments.length === 0) return
  const subjects = allotments.map(({ memberId, unitId }) => memberId ?? unitId)
  await removeAllotments(
    executor,
    id,
    subjects.filter((subject) => subject !== null),
  )
  await sql`
    insert into reorganization_allotment (reorganization_id, member_id, unit_id, result_id, rule)
    select ${id}, a.member_id, a.unit_id, r.id, a.rule
    from unnest(${allotments.map(({ memberId }) => memberId)}::uuid[], ${allotments.map(({ unitId }) => unitId)}::uuid[],
      ${allotments.map(({ key }) => key)}::text[], ${allotments.map(({ rule }) => rule)}::text[]) as a (member_id, unit_id, key, rule)
    join reorganization_result r on r.reorganization_id = ${id} and r.key = a.key`.execute(executor)
}

/** Takes back where members and units were to go. */
export async function removeAllotments(
  executor: Executor,
  id: string,
  subjects: readonly string[],
): Promise<void> {
  await sql`
    delete from reorganization_allotment
    where reorganization_id = ${id} and coalesce(member_id, unit_id) = any (${subjects}::uuid[])`.execute(
    executor,
  )
}

/** A reorganization, kept from changing until the transaction ends; undefined if there is none. */
export async function findReorganization(
  executor: Executor,
  id: string,
): Promise<KeptReorganization | undefined> {
  const { rows } = await sql<Omit<KeptReorganization, 'draft'> & Omit<Draft, 'operations' | 'allotments'>>`
    select r.id, r.state, r.version, u.path as "unitPath", r.decision_id as "decisionId", r.unit_id as "unitId", r.title, r.number,
      r.signed_on as "signedOn", r.effective_on as "effectiveOn", r.notes
    from reorganization r join unit u on u.id = r.unit_id where r.id = ${id} for no key update of r`.execute(
    executor,
  )
  const [row] = rows
  if (!row) return undefined
  const { state, version, unitPath, decisionId, ...head } = row
  const [operations, allotments] = await Promise.all([
    findOperations(executor, id),
    findAllotments(executor, id),
  ])
  return { id, state, version, unitPath, decisionId, draft: { ...head, operations, allotments } }
}

async function findOperations(executor: Executor, id: string): Promise<DraftOperation[]> {
  const [steps, sources, results, lines] = await Promise.all([
    sql<Pick<DraftOperation, 'kind' | 'grantsFollow' | 'discipline'> & { id: string }>`
      select id, kind, grants_follow as "grantsFollow", discipline from reorganization_operation
      where reorganization_id = ${id} order by position`.execute(executor),
    sql<{ step: string; unitId: string }>`
      select operation_id as step, unit_id as "unitId" from reorganization_source
      where reorganization_id = ${id} order by unit_id`.execute(executor),
    sql<DraftResult & { step: string }>`
      select r.operation_id as step, r.key, case when r.is_new then null else r.unit_id end as "unitId", r.code, r.kind_code as kind,
        r.place_name as "placeName", r.name, r.committee_name as "committeeName", r.parent_unit_id as "parentUnitId", p.key as "parentKey"
      from reorganization_result r left join reorganization_result p on p.id = r.parent_result_id
      where r.reorganization_id = ${id} order by r.position`.execute(executor),
    sql<{ step: string; unitId: string; key: string }>`
      select l.operation_id as step, l.unit_id as "unitId", r.key
      from reorganization_operation o join reorganization_line l on l.operation_id = o.id
      join reorganization_result r on r.id = l.result_id
      where o.reorganization_id = ${id} order by l.unit_id, r.position`.execute(executor),
  ])
  const [bySource, byResult, byLine] = [
    Map.groupBy(sources.rows, ({ step }) => step),
    Map.groupBy(results.rows, ({ step }) => step),
    Map.groupBy(lines.rows, ({ step }) => step),
  ]
  return steps.rows.map(({ id: step, ...operation }) => ({
    ...operation,
    unitIds: (bySource.get(step) ?? []).map(({ unitId }) => unitId),
    results: (byResult.get(step) ?? []).map(({ step: _, ...result }) => result),
    lines: (byLine.get(step) ?? []).map(({ unitId, key }) => ({ unitId, key })),
  }))
}

async function findAllotments(executor: Executor, id: string): Promise<DraftAllotment[]> {
  const { rows } = await sql<DraftAllotment>`
    select a.member_id as "memberId", a.unit_id as "unitId", r.key, a.rule
    from reorganization_allotment a join reorganization_result r on r.id = a.result_id
    where a.reorganization_id = ${id} order by a.id`.execute(executor)
  return rows
}

import type { ConsequenceChange } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import type { Consequence, TreePlan } from '../holdings/index.ts'
import type { Draft } from './draft.rules.ts'
import type { Ground } from './ground.rules.ts'
import { goingOf } from './memberships.repo.ts'
import type { PlannedTree } from './plan-tree.rules.ts'

type Executor = Transaction<DB>

/** What follows for units, in the order of the tree as it is, those that begin last. */
export function unitConsequences({ plan }: PlannedTree, ground: Ground): Consequence[] {
  const about = (id: string, change: ConsequenceChange, toUnitId: string | null): Consequence => ({
    subject: 'UNIT',
    change,
    objectId: id,
    label: ground.units.get(id)?.name ?? '?',
    fromUnitId: ground.units.has(id) ? id : null,
    toUnitId,
    problem: null,
  })
  const successors = Map.groupBy(plan.lineage, ({ predecessorId }) => predecessorId)
  return [
    ...plan.ended.map((id) => about(id, 'ENDS', successors.get(id)?.[0]?.successorId ?? null)),
    ...[...plan.moved].map(([id, parentId]) => about(id, 'MOVES', parentId)),
    ...[...plan.renamed].map(([id, names]) => ({ ...about(id, 'RENAMED', id), label: names.name })),
    ...[...plan.kinds.keys()].map((id) => about(id, 'KIND_CHANGES', id)),
    ...plan.created.map((unit) => ({ ...about(unit.id, 'CREATED', unit.id), label: unit.name })),
  ]
}

/** Units directly below divided ones that go nowhere yet. */
export function unallottedUnits({ unallotted }: PlannedTree, ground: Ground): Consequence[] {
  return unallotted.flatMap(({ unitId, unitIds }) =>
    unitIds.map((id) => ({
      subject: 'UNIT' as const,
      change: 'UNALLOTTED' as const,
      objectId: id,
      label: ground.units.get(id)?.name ?? '?',
      fromUnitId: unitId,
      toUnitId: null,
      problem: null,
    })),
  )
}

interface MemberGoing {
  readonly memberId: string
  readonly name: string
  readonly fromId: string
  readonly toId: string | null
}

/** Members who go elsewhere, and those who go nowhere yet, by their names. */
export async function memberConsequences(
  executor: Executor,
  { plan, unallotted }: PlannedTree,
): Promise<Consequence[]> {
  const lost = unallotted.flatMap(({ unitId, memberIds }) =>
    memberIds.map((memberId) => ({ memberId, fromId: unitId })),
  )
  const { rows } = await sql<MemberGoing>`
    select m.id as "memberId", m.full_name as name, g.from_id as "fromId", g.to_id as "toId"
    from (
      select distinct s.member_id, going.from_id, going.to_id
      from (${goingOf(plan)}) as going
      join membership s on s.unit_id = going.from_id and (going.member_id is null or s.member_id = going.member_id)
      where s.during && daterange(${plan.day}::date, null)
      union all
      select o.member_id, o.from_id, null
      from unnest(${lost.map(({ memberId }) => memberId)}::uuid[], ${lost.map(({ fromId }) => fromId)}::uuid[]) as o (member_id, from_id)
    ) as g join member m on m.id = g.member_id
    order by g.from_id, m.sort_key, m.id`.execute(executor)
  const divided = new Set(plan.lineage.map(({ predecessorId }) => predecessorId))
  return rows.map(({ memberId, name, fromId, toId }) => ({
    subject: 'MEMBER',
    change: toId !== null ? 'MOVES' : divided.has(fromId) ? 'UNALLOTTED' : 'WITHOUT_CELL',
    objectId: memberId,
    label: name,
    fromUnitId: fromId,
    toUnitId: toId,
    problem: null,
  }))
}

/** Another reorganization that is not settled yet and takes up the same unit. */
export interface OtherDraft {
  readonly id: string
  readonly number: string
  readonly unitId: string
  readonly unitName: string
  /** whether the unit is an old one of it: then it cannot be taken up by another */
  readonly isTaken: boolean
}

/** Other open reorganizations that name units of a draft. */
export async function otherDrafts(
  executor: Executor,
  draft: Draft,
  plan: TreePlan,
  exceptId: string | null,
): Promise<OtherDraft[]> {
  const touched = [...plan.ended, ...plan.moved.keys(), ...plan.renamed.keys(), ...plan.kinds.keys()]
  const near = draft.operations.flatMap(({ results }) =>
    results.flatMap(({ unitId, parentUnitId }) => [unitId, parentUnitId].filter((id) => id !== null)),
  )
  const { rows } = await sql<OtherDraft>`
    select distinct on (r.id, n.unit_id) r.id, r.number, n.unit_id as "unitId", u.name as "unitName",
      n.taken and n.unit_id = any (${touched}::uuid[]) as "isTaken"
    from (
      select reorganization_id, unit_id, true as taken from reorganization_source where unit_id = any (${[...touched, ...near]}::uuid[])
      union all
      select reorganization_id, unit_id, true from reorganization_result
        where not is_new and unit_id = any (${[...touched, ...near]}::uuid[])
          and (code is not null or kind_code is not null or name is not null or place_name is not null
            or parent_unit_id is not null or parent_result_id is not null)
      union all
      select reorganization_id, parent_unit_id, false from reorganization_result where parent_unit_id = any (${touched}::uuid[])
    ) as n
    join reorganization r on r.id = n.reorganization_id and r.state in ('DRAFT', 'PREVIEWED', 'APPROVED')
    join unit u on u.id = n.unit_id
    where r.id is distinct from ${exceptId}::uuid
    order by r.id, n.unit_id, n.taken desc`.execute(executor)
  return rows
}

/** Replaces what the last preview found. Units that are not there yet stand by their places in the draft. */
export async function keepConsequences(
  executor: Executor,
  id: string,
  consequences: readonly Consequence[],
  plan: TreePlan,
): Promise<void> {
  await sql`delete from reorganization_consequence where reorganization_id = ${id}`.execute(executor)
  const keyOf = new Map(plan.created.map((unit) => [unit.id, unit.key]))
  const there = (unitId: string | null): string | null =>
    unitId !== null && keyOf.has(unitId) ? null : unitId
  const of = <T>(read: (consequence: Consequence) => T): T[] => consequences.map(read)
  await sql`
    insert into reorganization_consequence (id, reorganization_id, position, subject, change, object_id, label, from_unit_id,
      to_unit_id, to_result_id, problem)
    select c.id, ${id}, c.position - 1, c.subject, c.change, c.object_id, c.label, c.from_id, c.to_id, r.id, c.problem
    from unnest(${of(newUuid)}::uuid[], ${of(({ subject }) => subject)}::text[], ${of(({ change }) => change)}::text[],
      ${of(({ objectId }) => there(objectId))}::uuid[], ${of(({ label }) => label)}::text[],
      ${of(({ fromUnitId }) => there(fromUnitId))}::uuid[], ${of(({ toUnitId }) => there(toUnitId))}::uuid[],
      ${of(({ toUnitId }) => (toUnitId === null ? null : (keyOf.get(toUnitId) ?? null)))}::text[],
      ${of(({ problem }) => (problem === null ? null : JSON.stringify(problem)))}::jsonb[])
      with ordinality as c (id, subject, change, object_id, label, from_id, to_id, to_key, problem, position)
    left join reorganization_result r on r.reorganization_id = ${id} and r.key = c.to_key`.execute(executor)
}

import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { Consequence, TreePlan } from '../holdings/index.ts'
import { findingsOf, findKindRules } from '../units/index.ts'
import type { Ground } from './ground.rules.ts'
import { goingOf } from './memberships.repo.ts'
import type { PlannedTree } from './plan-tree.rules.ts'

type Executor = Transaction<DB>

interface Headcount {
  readonly unitId: string
  readonly members: number
  readonly official: number
}

/**
 * Units that gain or lose members and would not be what their kind is declared to be. Committees are not looked at: nobody has
 * elected one yet; nor are the Party groups of units that are there, which stay.
 */
export async function sizeConsequences(
  executor: Executor,
  { plan }: PlannedTree,
  ground: Ground,
): Promise<Consequence[]> {
  const created = new Map(plan.created.map((unit) => [unit.id, unit]))
  const [rules, counts] = [await findKindRules(executor, plan.day), await findHeadcounts(executor, plan)]
  const kindOf = (id: string | null | undefined): string | null =>
    id == null ? null : (created.get(id)?.kind ?? plan.kinds.get(id) ?? ground.units.get(id)?.kind ?? null)
  return counts.flatMap(({ unitId, ...headcount }): Consequence[] => {
    const name = created.get(unitId)?.name ?? plan.renamed.get(unitId)?.name ?? ground.units.get(unitId)?.name
    const above =
      created.get(unitId)?.parentId ?? plan.moved.get(unitId) ?? ground.units.get(unitId)?.parentId
    const shape = {
      name: name ?? '?',
      kind: kindOf(unitId) ?? '',
      parentKind: kindOf(above),
      headcount,
      offices: [],
      bodies: [],
      groupsBelow: 0,
    }
    return findingsOf(shape, rules)
      .filter(({ problem }) => !problem.code.startsWith('COMMITTEE_SEATS'))
      .filter(({ problem }) => created.has(unitId) || !problem.code.startsWith('PARTY_GROUPS'))
      .map(({ severity, problem }) => ({
        subject: 'UNIT',
        change: severity === 'REFUSE' ? 'REFUSED' : 'AT_ODDS',
        objectId: unitId,
        label: shape.name,
        fromUnitId: created.has(unitId) ? null : unitId,
        toUnitId: unitId,
        problem,
      }))
  })
}

/** Members at home on the day in units that gain or lose some: those who stay, and those who come. */
async function findHeadcounts(executor: Executor, plan: TreePlan): Promise<Headcount[]> {
  const { day, homes, allotted } = plan
  if (homes.size === 0 && allotted.length === 0) return []
  const { rows } = await sql<Headcount>`
    with going as (${goingOf(plan)}), home as (
      select g.to_id as unit_id, m.member_id
      from going g join membership m on m.unit_id = g.from_id and (g.member_id is null or m.member_id = g.member_id)
      where m.kind = 'HOME' and m.during @> ${day}::date
      union
      select m.unit_id, m.member_id
      from membership m
      where m.unit_id in (select to_id from going union select from_id from going where member_id is not null)
        and m.kind = 'HOME' and m.during @> ${day}::date
        and not exists (select from going g where g.from_id = m.unit_id and (g.member_id is null or g.member_id = m.member_id))
    )
    select h.unit_id as "unitId", count(*)::int as members,
      count(*) filter (where exists (select from member_standing s
        where s.member_id = h.member_id and s.standing = 'OFFICIAL' and s.during @> ${day}::date))::int as official
    from home h group by 1 order by 1`.execute(executor)
  return rows
}

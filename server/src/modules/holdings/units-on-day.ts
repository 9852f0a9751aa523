import { sql, type RawBuilder } from 'kysely'
import type { TreePlan } from './tree-plan.ts'

/**
 * Units as they are on the first day of a reorganization, those that begin among them: rows of id, name and kind_code,
 * whether it has taken effect or not.
 *
 * @param ids rows of one uuid, called `id`
 */
export function unitsOnDay(plan: TreePlan, ids: RawBuilder<unknown>): RawBuilder<unknown> {
  const planned = new Map<string, { name: string | null; kind: string | null }>()
  for (const [id, { name }] of plan.renamed) planned.set(id, { name, kind: null })
  for (const [id, kind] of plan.kinds) planned.set(id, { name: planned.get(id)?.name ?? null, kind })
  for (const { id, name, kind } of plan.created) planned.set(id, { name, kind })
  const said = [...planned.values()]
  return sql`
    select i.id, coalesce(s.name, n.name::text) as name, coalesce(s.kind, k.kind_code) as kind_code
    from (${ids}) i
    left join unnest(${[...planned.keys()]}::uuid[], ${said.map(({ name }) => name)}::text[],
      ${said.map(({ kind }) => kind)}::text[]) as s (id, name, kind) on s.id = i.id
    left join unit_name n on n.unit_id = i.id and n.during @> ${plan.day}::date
    left join unit_kind_period k on k.unit_id = i.id and k.during @> ${plan.day}::date`
}

import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import type { LinkPlan } from '../../graphql/read/entity.ts'

/** Columns of lineage that fields read: the unit that it hangs on, and the other one. */
export type LineageColumn =
  | 'here_id'
  | 'unit_id'
  | 'kind'
  | 'divided'
  | 'happened_on'
  | 'decision_id'
  | 'reorganization_id'
  | 'code'
  | 'name'
  | 'kind_code'

/** That one unit came out of another. Read by whoever may read the unit that it hangs on; it names the other one. */
export const UnitLineage = entity<LineageColumn>({
  name: 'UnitLineage',
  scope: { kind: 'unit', column: 'here_id', permission: 'unit.read' },
})

/** The link from a unit to what it came out of, or to what came out of it. */
export function lineage(side: 'predecessor_id' | 'successor_id') {
  const here = side === 'predecessor_id' ? 'successor_id' : 'predecessor_id'
  const source: LinkPlan['source'] = (row) =>
    sql`(select lineage.${sql.id(here)} as here_id, lineage.${sql.id(side)} as unit_id, lineage.kind, lineage.divided, lineage.happened_on,
        lineage.decision_id, lineage.reorganization_id, other.code, other.name, other.kind_code
      from unit_lineage as lineage join unit as other on other.id = lineage.${sql.id(side)} where lineage.${sql.id(here)} = ${row.col('id')})`
  const order: LinkPlan['order'] = (one) =>
    sql`${one.col('happened_on')}, ${one.col('name')} collate "vi-x-icu", ${one.col('unit_id')}`
  return { through: 'here_id', source, order }
}

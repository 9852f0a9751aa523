import { sql } from 'kysely'
import { endingWithUnit, type Holding } from '../holdings/index.ts'

const named = sql`(select c.name::text from cluster c where c.id = t.cluster_id)
  || ': ' || (select u.name::text from unit u where u.id = t.unit_id)`

/** A cluster ends with the unit that formed it; a unit that ends leaves its clusters and hosts no more. */
export const clusterHoldings: readonly Holding[] = [
  endingWithUnit({
    columns: ['cluster.unit_id'],
    table: 'cluster',
    subject: 'CLUSTER',
    label: sql`t.name::text`,
    versioned: true,
  }),
  endingWithUnit({
    columns: ['cluster_unit.unit_id', 'cluster_unit.founder_unit_id'],
    table: 'cluster_unit',
    subject: 'CLUSTER_UNIT',
    hanging: (ended) => sql`t.unit_id = any ${ended} or t.founder_unit_id = any ${ended}`,
    label: named,
  }),
  endingWithUnit({
    columns: ['cluster_turn.unit_id'],
    table: 'cluster_turn',
    subject: 'CLUSTER_TURN',
    hanging: (ended) => sql`t.unit_id = any ${ended}
      or t.cluster_id in (select c.id from cluster c where c.unit_id = any ${ended})`,
    label: named,
  }),
]

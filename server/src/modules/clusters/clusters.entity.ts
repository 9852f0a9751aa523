import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { holds } from '../../graphql/parts.ts'
import { Unit } from '../units/units.entity.ts'

/**
 * A cluster of units that host model meetings in turn. Read where the unit that formed it may be read, and by the
 * units in it: it is addressed to them.
 */
export const Cluster = entity<'id' | 'unit_id' | 'ordinal' | 'name' | 'decision_id' | 'during' | 'version'>({
  name: 'Cluster',
  prefix: 'cluster',
  table: 'cluster',
  scope: {
    kind: 'any',
    of: [
      { kind: 'unit', column: 'unit_id', permission: 'unit.read' },
      {
        kind: 'addressed',
        paths: (row) =>
          sql`select clustered_unit.path from cluster_unit as clustered join unit as clustered_unit on clustered_unit.id = clustered.unit_id where clustered.cluster_id = ${row.col('id')}`,
        permission: 'unit.read',
      },
    ],
  },
  placement: { unit: 'unit_id' },
  listed: (row, cx) => holds(row, cx),
  orders: { ORDINAL: { columns: [{ name: 'ordinal', type: 'integer' }] } },
  filters: {
    ordinal: {
      input: 'IntFilter',
      description: 'Its number.',
      sql: (row) => row.col('ordinal'),
      type: 'integer',
    },
    includes: {
      input: 'IdFilter',
      description: 'A unit that is in it on the day.',
      sql: (row) => row.col('id'),
      type: 'uuid',
      prefix: 'unit',
      target: () => Unit,
      matches: (row, cx, ids) =>
        sql`${row.col('id')} in (select clustered.cluster_id from cluster_unit as clustered where clustered.unit_id = any (${ids}) and clustered.during @> ${cx.day})`,
    },
  },
})

/** Whose turn it is to host the model meeting; shows with the cluster. */
export const ClusterTurn = entity<'id' | 'cluster_id' | 'unit_id' | 'during'>({
  name: 'ClusterTurn',
  table: 'cluster_turn',
  scope: { kind: 'via', column: 'cluster_id', target: () => Cluster },
})

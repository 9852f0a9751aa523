import { sql } from 'kysely'
import { implement, rootField } from '../../graphql/define.ts'
import { Decision, endDay, firstDay } from '../../graphql/parts.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { Cluster, ClusterTurn } from './clusters.entity.ts'

implement(
  Cluster,
  'A cluster of units that one committee formed: in turn each hosts a model meeting, which people of the others attend as observers.',
  (f) => ({
    id: f.id(),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      nullable: true,
      description: 'Whose committee formed it; null for a caller who may see the cluster but not that unit.',
    }),
    ordinal: f.int({ column: 'ordinal', description: 'Its number among the clusters of that committee.' }),
    name: f.string({ column: 'name', description: 'Its name.' }),
    decision: f.one(() => Decision, {
      key: 'decision_id',
      nullable: true,
      description: 'The decision that formed it.',
    }),
    validFrom: f.date({ sql: (row) => firstDay(row), nullable: true, description: 'Its first day.' }),
    validTo: f.date({
      sql: (row) => endDay(row),
      nullable: true,
      description: 'The day after its last; null while it exists.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
    units: f.many(() => Unit, {
      where: (unit, cluster, cx) =>
        sql`${unit.col('id')} in (select clustered.unit_id from cluster_unit as clustered where clustered.cluster_id = ${cluster.col('id')} and clustered.during @> ${cx.day})`,
      order: (unit) => sql`${unit.col('code')} collate "C", ${unit.col('id')}`,
      description: 'The units in it on the day that the caller may read.',
    }),
    host: f.one(() => Unit, {
      where: (unit, cluster, cx) =>
        sql`${unit.col('id')} = (select turn.unit_id from cluster_turn as turn where turn.cluster_id = ${cluster.col('id')} and turn.during @> ${cx.day})`,
      nullable: true,
      description: 'Whose turn it is on the day to host the model meeting.',
    }),
    nextHost: f.one(() => Unit, {
      where: (unit, cluster, cx) =>
        sql`${unit.col('id')} = (select turn.unit_id from cluster_turn as turn where turn.cluster_id = ${cluster.col('id')} and lower(turn.during) > ${cx.day} order by lower(turn.during) limit 1)`,
      nullable: true,
      description: 'Whose turn comes next after the day.',
    }),
    turns: f.many(() => ClusterTurn, {
      through: 'cluster_id',
      order: (turn) => sql`${firstDay(turn)} nulls first, ${turn.col('id')}`,
      description: 'All turns, past and planned, in order.',
    }),
  }),
)

implement(ClusterTurn, 'It is the turn of a unit to host the model meeting of its cluster.', (f) => ({
  unit: f.one(() => Unit, {
    key: 'unit_id',
    anyState: true,
    nullable: true,
    description: 'The host; null for a caller who may not see it.',
  }),
  validFrom: f.date({ sql: (row) => firstDay(row), nullable: true, description: 'The first day.' }),
  validTo: f.date({
    sql: (row) => endDay(row),
    nullable: true,
    description: 'The day after the last; null for a turn without an end.',
  }),
  meetings: f.many(() => Meeting, {
    where: (meeting, turn) =>
      sql`${meeting.col('unit_id')} = ${turn.col('unit_id')} and ${meeting.col('kind_code')} = 'model' and ${meeting.col('held_on')} <@ ${turn.col('during')}`,
    order: (meeting) => sql`${meeting.col('starts_at')}, ${meeting.col('id')}`,
    description: 'Model meetings that the host held or planned in its turn.',
  }),
}))

rootField('clusters', 'connection', () => Cluster, {
  description: 'Clusters existing on the day, by the unit that formed them.',
  asOf: true,
  under: true,
})

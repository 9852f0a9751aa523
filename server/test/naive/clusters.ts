import { days } from './days.ts'
import { decision } from './groups.ts'
import { typeId } from './ids.ts'
import { MeetingNode } from './meetings.ts'
import type { Stored } from './organization.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { unitNode, unitOf, type UnitNode } from './units.ts'
import type { World } from './world.ts'

/** Arguments of lists of clusters. */
export interface ClusterListArgs extends PageArgs {
  readonly where?: {
    readonly ordinal?: Operators<number> | null
    readonly includes?: Operators<string> | null
  } | null
}

/** A cluster that is seen. */
export class ClusterNode {
  readonly __typename = 'Cluster'
  readonly id: string
  readonly ordinal: number
  readonly name: string
  readonly version: number
  readonly validFrom: string | null
  readonly validTo: string | null
  private readonly world: World
  private readonly cluster: Stored<'cluster'>

  constructor(world: World, cluster: Stored<'cluster'>) {
    this.world = world
    this.cluster = cluster
    this.id = typeId('cluster', cluster.id)
    this.ordinal = cluster.ordinal
    this.name = cluster.name
    this.version = cluster.version
    this.validFrom = days(cluster.during).from
    this.validTo = days(cluster.during).to
  }

  unit(): UnitNode | null {
    return unitOf(this.world, this.cluster.unit_id)
  }

  decision(): object | null {
    return decision(this.world, this.cluster.decision_id)
  }

  units(): UnitNode[] {
    const { world } = this
    const inside = world.organization.clusterUnits
      .filter((one) => one.cluster_id === this.cluster.id && world.holds(one.during))
      .map((one) => one.unit_id)
    return [...world.units.values()]
      .filter((unit) => inside.includes(unit.id) && unit.inForce)
      .sort((a, b) => ([a.code, a.id] < [b.code, b.id] ? -1 : 1))
      .flatMap((unit) => unitNode(world, unit.id) ?? [])
  }

  host(): UnitNode | null {
    const turn = this.all().find((one) => this.world.holds(one.during))
    return unitNode(this.world, turn?.unit_id ?? null)
  }

  nextHost(): UnitNode | null {
    const later = this.all().find((one) => (days(one.during).from ?? '') > this.world.day)
    return unitNode(this.world, later?.unit_id ?? null)
  }

  turns(): object[] {
    return this.all().map((turn) => ({
      unit: () => unitOf(this.world, turn.unit_id),
      validFrom: days(turn.during).from,
      validTo: days(turn.during).to,
      meetings: () => this.meetings(turn),
    }))
  }

  private meetings(turn: Stored<'cluster_turn'>): MeetingNode[] {
    const { organization, policy } = this.world
    const { from, to } = days(turn.during)
    const start = (id: string): number => organization.startOf.get(id) ?? 0
    return organization.meetings
      .filter((one) => one.unit_id === turn.unit_id && one.kind_code === 'model')
      .filter((one) => policy.may('meeting.read', one.unit_id))
      .sort((a, b) => start(a.id) - start(b.id) || (a.id < b.id ? -1 : 1))
      .map((one) => new MeetingNode(this.world, one))
      .filter(({ heldOn }) => (from === null || from <= heldOn) && (to === null || heldOn < to))
  }

  private all(): Stored<'cluster_turn'>[] {
    const from = (turn: Stored<'cluster_turn'>): string => days(turn.during).from ?? ''
    return this.world.organization.clusterTurns
      .filter((turn) => turn.cluster_id === this.cluster.id)
      .sort((a, b) => (from(a) < from(b) ? -1 : 1))
  }
}

/** The cluster with an id, if the caller may see it. */
export function clusterNode(world: World, id: string): ClusterNode | null {
  const cluster = world.organization.clusters.find((one) => one.id === id)
  return cluster && world.policy.cluster(cluster) ? new ClusterNode(world, cluster) : null
}

/** The clusters that a unit is in on the day. */
export function clustersOf(world: World, unitId: string): ClusterNode[] {
  return world.organization.clusters
    .filter((cluster) => world.policy.cluster(cluster) && world.holds(cluster.during))
    .filter((cluster) => membersOf(world, cluster).includes(unitId))
    .sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))
    .map((cluster) => new ClusterNode(world, cluster))
}

/** A list of clusters existing on the day, by the unit that formed them. */
export function clusterList(
  world: World,
  args: ClusterListArgs,
  of: (unitId: string) => boolean,
): Connection {
  const { ordinal, includes } = args.where ?? {}
  const rows = world.organization.clusters.filter((cluster) => {
    const inside = membersOf(world, cluster)
      .filter((id) => world.policy.unit(id))
      .map((id) => typeId('unit', id))
    return (
      world.policy.cluster(cluster) &&
      world.holds(cluster.during) &&
      of(cluster.unit_id) &&
      meets(cluster.ordinal, ordinal) &&
      (includes?.eq == null || inside.includes(includes.eq)) &&
      (includes?.in == null || includes.in.some((id) => inside.includes(id)))
    )
  })
  return paged(
    'Cluster.ORDINAL',
    rows.map((cluster) => ({
      keys: [cluster.ordinal],
      id: cluster.id,
      node: new ClusterNode(world, cluster),
    })),
    args,
  )
}

function membersOf(world: World, cluster: Stored<'cluster'>): string[] {
  return world.organization.clusterUnits
    .filter((one) => one.cluster_id === cluster.id && world.holds(one.during))
    .map((one) => one.unit_id)
}

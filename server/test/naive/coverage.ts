import { daysBefore } from './days.ts'
import type { Connection } from './pages.ts'
import { unitList, UnitNode, type UnitListArgs } from './units.ts'
import type { UnitState, World } from './world.ts'

/** How groups cover the cells directly below a unit. */
export class CoverageNode {
  readonly asOf: string
  private readonly world: World
  private readonly state: UnitState

  constructor(world: World, state: UnitState) {
    this.world = world
    this.state = state
    this.asOf = world.day
  }

  unit(): UnitNode {
    return new UnitNode(this.world, this.state)
  }

  cells(): number {
    return unitList(this.world, {}, (unit) => this.isCell(unit)).totalCount
  }

  covered(): number {
    return unitList(this.world, {}, (unit) => this.isCell(unit) && this.groups(unit) > 0).totalCount
  }

  uncovered(args: UnitListArgs): Connection {
    return unitList(this.world, args, (unit) => this.isCell(unit) && this.groups(unit) === 0)
  }

  doublyCovered(args: UnitListArgs): Connection {
    return unitList(this.world, args, (unit) => this.isCell(unit) && this.groups(unit) > 1)
  }

  notVisited(args: UnitListArgs & { weeks: number }): Connection {
    const { day } = this.world
    const since = daysBefore(day, 7 * args.weeks)
    const { visits } = this.world.organization
    const visited = (unit: UnitState): boolean =>
      visits.some((visit) => visit.unit_id === unit.id && visit.visited_on > since && visit.visited_on <= day)
    return unitList(this.world, args, (unit) => this.isCell(unit) && this.groups(unit) > 0 && !visited(unit))
  }

  private isCell(unit: UnitState): boolean {
    const isCell = unit.parentId === this.state.id && unit.kind === 'cell'
    return isCell && this.world.policy.may('workGroup.read', unit.id)
  }

  /** How many groups in force cover a unit on the day: a fact, whoever asks. */
  private groups(unit: UnitState): number {
    const { groups, assignments } = this.world.organization
    const covering = assignments.filter((one) => one.unit_id === unit.id && this.world.holds(one.during))
    return groups.filter(
      (group) => this.world.holds(group.during) && covering.some((one) => one.work_group_id === group.id),
    ).length
  }
}

import { holdersOf } from './access.ts'
import { bodiesOf, termsOf, type BodyNode, type PastArgs } from './bodies.ts'
import { clockCounts } from './clocks.ts'
import { clusterList, clustersOf, type ClusterListArgs, type ClusterNode } from './clusters.ts'
import { CadenceNode } from './cadence.ts'
import { CoverageNode } from './coverage.ts'
import { foundedGroups, GroupNode, type GroupListArgs } from './groups.ts'
import { historyOf } from './history.ts'
import { typeId } from './ids.ts'
import { findingsOf, unitKindOf } from './kinds.ts'
import { meetingList, type MeetingListArgs } from './meetings.ts'
import { memberList, type MemberListArgs } from './members.ts'
import { officesOf, type OfficeNode } from './offices.ts'
import { lineageOf } from './lineage.ts'
import { meets, meetsSeen, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { attendanceFigures } from './rolls.ts'
import { scorecardList, type ScorecardListArgs } from './scores.ts'
import { memberShare, officeOverlap, statedFigures } from './shares.ts'
import { resolutionList, type ResolutionListArgs } from './resolutions.ts'
import { slotList, type SlotListArgs } from './slots.ts'
import { templateInForce, type MeetingTemplateNode } from './templates.ts'
import { executionByMonth, executionOf, taskList, type DueArgs, type TaskListArgs } from './tasks.ts'
import { visitList, type VisitListArgs } from './visits.ts'
import { span, type UnitState, type World } from './world.ts'

/** Arguments of lists of units. */
export interface UnitListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly kind?: Operators<string> | null
    readonly code?: Operators<string> | null
    readonly name?: Operators<string> | null
    readonly parent?: Operators<string> | null
  } | null
}

interface Scoped {
  readonly scope?: string | null
}

/** A unit that is seen, in full or by its names. */
export class UnitNode {
  readonly __typename = 'Unit'
  readonly id: string
  readonly code: string
  readonly name: string
  readonly committeeName: string | null
  readonly placeName: string | null
  private readonly world: World
  private readonly state: UnitState

  constructor(world: World, state: UnitState) {
    this.world = world
    this.state = state
    this.id = typeId('unit', state.id)
    this.code = state.code
    this.name = state.name
    this.committeeName = state.committeeName
    this.placeName = state.placeName
  }

  kind(): object {
    return unitKindOf(this.world, this.state.kind)
  }

  validFrom(): string | null {
    return this.isFull() ? this.lifetime().from : null
  }

  validTo(): string | null {
    return this.isFull() ? this.lifetime().to : null
  }

  version(): number {
    return this.isFull() ? this.state.version : 0
  }

  parent(): UnitNode | null {
    return unitNode(this.world, this.state.parentId)
  }

  ancestors(): UnitNode[] {
    return [...this.world.units.values()]
      .filter((unit) => unit.path !== this.state.path && this.state.path.startsWith(unit.path))
      .sort((a, b) => a.path.length - b.path.length)
      .flatMap((unit) => unitNode(this.world, unit.id) ?? [])
  }

  children(args: UnitListArgs): Connection {
    return unitList(this.world, args, (unit) => unit.parentId === this.state.id)
  }

  predecessors(): object[] {
    return this.isFull() ? lineageOf(this.world, this.state.id, 'predecessor_id') : []
  }

  successors(): object[] {
    return this.isFull() ? lineageOf(this.world, this.state.id, 'successor_id') : []
  }

  history(): object[] {
    return this.isFull() ? historyOf(this.world, this.state.id) : []
  }

  memberCount({ scope, standing }: Scoped & { standing?: string | null }): number {
    const within = this.world.reach(this.state.id, this.state.path, scope)
    return memberList(this.world, { where: standing == null ? null : { standing: { eq: standing } } }, within)
      .totalCount
  }

  cellCount({ scope }: Scoped): number {
    const within = this.world.reach(this.state.id, this.state.path, scope)
    return unitList(this.world, {}, (unit) => unit.kind === 'cell' && within(unit.id)).totalCount
  }

  memberShare({ kind }: { kind: string }): object {
    return memberShare(this.world, this.state, kind)
  }

  officeOverlap(args: Scoped & { held: string; also: string }): object {
    return officeOverlap(this.world, this.state, args)
  }

  statedFigures(): object[] {
    return statedFigures(this.world, this.state)
  }

  findings(): object[] {
    return this.state.inForce && this.isFull() ? findingsOf(this.world, this.state) : []
  }

  attendanceFigures(args: Scoped & { from: string; to: string; kind?: string | null }): object {
    return attendanceFigures(this.world, args, this.reached(args))
  }

  clockCounts({ scope }: Scoped): object[] {
    return clockCounts(this.world, this.world.reach(this.state.id, this.state.path, scope))
  }

  clusters(args: ClusterListArgs & Scoped): Connection {
    return clusterList(this.world, args, this.world.reach(this.state.id, this.state.path, args.scope))
  }

  inClusters(): ClusterNode[] {
    return clustersOf(this.world, this.state.id)
  }

  members(args: MemberListArgs & Scoped): Connection {
    const within = this.world.reach(this.state.id, this.state.path, args.scope)
    return memberList(this.world, args, within)
  }

  accessHolders(): object[] {
    return this.world.policy.may('access.read', this.state.id) ? holdersOf(this.world, this.state.id) : []
  }

  bodies({ past }: PastArgs): BodyNode[] {
    return this.isFull() ? bodiesOf(this.world, this.state.id, past === true) : []
  }

  offices({ past }: PastArgs): OfficeNode[] {
    return this.isFull() ? officesOf(this.world, this.state.id, past === true) : []
  }

  terms(): object[] {
    return this.isFull() ? termsOf(this.world, this.state.id) : []
  }

  meetings(args: MeetingListArgs & Scoped): Connection {
    return meetingList(this.world, args, this.reached(args))
  }

  resolutions(args: ResolutionListArgs & Scoped): Connection {
    return resolutionList(this.world, args, this.reached(args))
  }

  private within({ scope }: Scoped): (unitId: string) => boolean {
    return this.world.reach(this.state.id, this.state.path, scope)
  }

  tasks(args: TaskListArgs & Scoped): Connection {
    return taskList(this.world, args, this.within(args))
  }

  execution(args: DueArgs & Scoped): object {
    return executionOf(this.world, args, this.within(args))
  }

  executionByMonth(args: DueArgs & Scoped): object[] {
    return executionByMonth(this.world, args, this.within(args))
  }

  planSlots(args: SlotListArgs & Scoped): Connection {
    return slotList(this.world, args, this.reached(args))
  }

  meetingTemplate({ kind }: { kind: string }): MeetingTemplateNode | null {
    return templateInForce(this.world, this.state, kind)
  }

  visits(args: VisitListArgs & Scoped): Connection {
    return visitList(this.world, args, this.reached(args))
  }

  scorecards(args: ScorecardListArgs & Scoped): Connection {
    return scorecardList(this.world, args, this.reached(args))
  }

  workGroups(): GroupNode[] {
    const { groups, assignments } = this.world.organization
    return groups
      .filter((group) => this.world.policy.group(group) && this.world.holds(group.during))
      .filter((group) =>
        assignments.some(
          (one) =>
            one.work_group_id === group.id &&
            one.unit_id === this.state.id &&
            this.world.holds(one.during) &&
            this.world.policy.assignment(one),
        ),
      )
      .sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))
      .map((group) => new GroupNode(this.world, group))
  }

  foundedWorkGroups(args: GroupListArgs): Connection {
    return foundedGroups(this.world, args, (unitId) => unitId === this.state.id)
  }

  cadence({ year }: { year: number }): CadenceNode {
    return new CadenceNode(this.world, this.state, year)
  }

  coverage(): CoverageNode {
    return new CoverageNode(this.world, this.state)
  }

  private reached({ scope }: Scoped): (row: { unit_id: string }) => boolean {
    const within = this.world.reach(this.state.id, this.state.path, scope)
    return (row) => within(row.unit_id)
  }

  private isFull(): boolean {
    return this.world.policy.may('unit.read', this.state.id)
  }

  private lifetime(): { from: string | null; to: string | null } {
    const { placements } = this.world.organization
    return span(placements.filter((one) => one.unit_id === this.state.id).map((one) => one.during))
  }
}

/** The unit with an id as of the day, if there was one and the caller may see it. */
export function unitNode(world: World, id: string | null): UnitNode | null {
  const state = id === null ? undefined : world.units.get(id)
  return state && world.policy.unit(state.id) ? new UnitNode(world, state) : null
}

/** The unit with an id in whatever state: the unit of a record, though it has ended. */
export function unitOf(world: World, id: string): UnitNode | null {
  const state = world.anyUnit(id)
  return state && world.policy.unit(id) ? new UnitNode(world, state) : null
}

/** A list of units in force. */
export function unitList(world: World, args: UnitListArgs, of: (unit: UnitState) => boolean): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'NAME'
  const rows = [...world.units.values()].filter(
    (unit) =>
      unit.inForce &&
      world.policy.unit(unit.id) &&
      of(unit) &&
      meets(unit.kind, where?.kind) &&
      meets(unit.code, where?.code) &&
      meets(unit.name, where?.name) &&
      meetsSeen(
        unit.parentId === null ? null : typeId('unit', unit.parentId),
        where?.parent,
        () => unit.parentId !== null && world.policy.unit(unit.parentId),
      ),
  )
  return paged(
    `Unit.${order}`,
    rows.map((unit) => ({
      keys: [order === 'CODE' ? unit.code : world.organization.rank(unit.name)],
      id: unit.id,
      node: new UnitNode(world, unit),
    })),
    args,
    order === 'NAME_DESC',
  )
}

/** A kind from a catalogue in the reader's language. */
export function kindOf(
  world: World,
  kinds: readonly { code: string; label_vi: string; label_en: string }[],
  code: string,
): { readonly code: string; readonly label: string | undefined } {
  const kind = kinds.find((one) => one.code === code)
  return { code, label: world.question.locale === 'vi' ? kind?.label_vi : kind?.label_en }
}

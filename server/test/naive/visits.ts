import { groupNode, type GroupNode } from './groups.ts'
import { typeId } from './ids.ts'
import { meetingNode, type MeetingNode } from './meetings.ts'
import { reference } from './members.ts'
import type { Stored } from './organization.ts'
import { meets, meetsSeen, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { scorecardNode, type ScorecardNode } from './scores.ts'
import { unitOf, type UnitNode } from './units.ts'
import type { World } from './world.ts'

/** Arguments of lists of visits. */
export interface VisitListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly workGroup?: Operators<string> | null
    readonly unit?: Operators<string> | null
    readonly visitedOn?: Operators<string> | null
  } | null
}

/** A visit that is seen. */
export class VisitNode {
  readonly __typename = 'Visit'
  readonly id: string
  readonly visitedOn: string
  readonly advice: string | null
  readonly outsideAssignmentReason: string | null
  readonly version: number
  private readonly world: World
  private readonly visit: Stored<'visit'>

  constructor(world: World, visit: Stored<'visit'>) {
    this.world = world
    this.visit = visit
    this.id = typeId('visit', visit.id)
    this.visitedOn = visit.visited_on
    this.advice = visit.advice
    this.outsideAssignmentReason = visit.outside_assignment_reason
    this.version = visit.version
  }

  workGroup(): GroupNode | null {
    return groupNode(this.world, this.visit.work_group_id)
  }

  meeting(): MeetingNode | null {
    return meetingNode(this.world, this.visit.meeting_id)
  }

  unit(): UnitNode | null {
    return unitOf(this.world, this.visit.unit_id)
  }

  visitors(): object[] {
    return this.world.organization.visitors
      .filter((one) => one.visit_id === this.visit.id)
      .sort((a, b) => a.position - b.position)
      .map((one) => reference(this.world, one.member_id, one.person_name, one.person_office))
  }

  remarks(): object[] {
    return this.world.organization.remarks
      .filter((one) => one.visit_id === this.visit.id)
      .sort((a, b) => a.position - b.position)
      .map((one) => ({
        author: reference(this.world, one.author_member_id, one.author_name, one.author_office),
        text: one.text,
      }))
  }

  scorecard(): ScorecardNode | null {
    const card = this.world.organization.scorecards.find((one) => one.visit_id === this.visit.id)
    return card ? scorecardNode(this.world, card.id) : null
  }
}

/** The visit with an id, if the caller may see it. */
export function visitNode(world: World, id: string | null): VisitNode | null {
  const visit = world.organization.visits.find((one) => one.id === id)
  return visit && world.policy.may('visit.read', visit.unit_id) ? new VisitNode(world, visit) : null
}

function listed(world: World, of: (visit: Stored<'visit'>) => boolean): Stored<'visit'>[] {
  return world.organization.visits.filter(
    (visit) =>
      world.policy.may('visit.read', visit.unit_id) &&
      (world.asOf === null || visit.visited_on <= world.day) &&
      of(visit),
  )
}

/** Visits, whole, by id. */
export function visitsOf(world: World, of: (visit: Stored<'visit'>) => boolean): VisitNode[] {
  return listed(world, of)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((visit) => new VisitNode(world, visit))
}

/** How often units were visited in each month from one day to another. */
export function visitMonths(
  world: World,
  of: (visit: Stored<'visit'>) => boolean,
  { from, to }: { from: string; to: string },
): object[] {
  const counts = new Map<string, number>()
  for (const visit of listed(world, of)) {
    if (visit.visited_on < from || visit.visited_on > to) continue
    const key = `${visit.visited_on.slice(0, 7)}-01 ${visit.unit_id}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].sort().map(([key, count]) => {
    const [month = '', unitId = ''] = key.split(' ')
    return { month, count, unit: (): UnitNode | null => unitOf(world, unitId) }
  })
}

/** A list of visits; as of a day, those up to that day. */
export function visitList(
  world: World,
  args: VisitListArgs,
  of: (visit: Stored<'visit'>) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'VISITED_ON_DESC'
  const rows = listed(world, of).filter(
    (visit) =>
      meetsSeen(
        typeId('workgroup', visit.work_group_id),
        where?.workGroup,
        () => groupNode(world, visit.work_group_id) !== null,
      ) &&
      meets(typeId('unit', visit.unit_id), where?.unit) &&
      meets(visit.visited_on, where?.visitedOn),
  )
  return paged(
    `Visit.${order}`,
    rows.map((visit) => ({ keys: [visit.visited_on], id: visit.id, node: new VisitNode(world, visit) })),
    args,
    order === 'VISITED_ON_DESC',
  )
}

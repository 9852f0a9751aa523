import { GraphQLError } from 'graphql'
import { days } from './days.ts'
import { typeId } from './ids.ts'
import { reference } from './members.ts'
import type { Stored } from './organization.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { CoverageNode } from './coverage.ts'
import { unitOf, type UnitNode } from './units.ts'
import { visitList, visitMonths, type VisitListArgs } from './visits.ts'
import type { World } from './world.ts'

/** Arguments of lists of working groups. */
export interface GroupListArgs extends PageArgs {
  readonly where?: {
    readonly ordinal?: Operators<number> | null
    readonly covers?: Operators<string> | null
  } | null
}

/** A working group that is seen. */
export class GroupNode {
  readonly __typename = 'WorkGroup'
  readonly id: string
  readonly ordinal: number
  readonly name: string
  readonly version: number
  readonly validFrom: string | null
  readonly validTo: string | null
  private readonly world: World
  private readonly group: Stored<'work_group'>

  constructor(world: World, group: Stored<'work_group'>) {
    this.world = world
    this.group = group
    this.id = typeId('workgroup', group.id)
    this.ordinal = group.ordinal
    this.name = group.name
    this.version = group.version
    this.validFrom = days(group.during).from
    this.validTo = days(group.during).to
  }

  unit(): UnitNode | null {
    return unitOf(this.world, this.group.unit_id)
  }

  decision(): object | null {
    return decision(this.world, this.group.decision_id)
  }

  members(): GroupMemberNode[] {
    const { groupMembers, rank } = this.world.organization
    return groupMembers
      .filter((one) => one.work_group_id === this.group.id && this.world.holds(one.during))
      .sort(
        (a, b) =>
          Number(b.leader) - Number(a.leader) ||
          rank(a.person_name) - rank(b.person_name) ||
          (a.id < b.id ? -1 : 1),
      )
      .map((one) => new GroupMemberNode(this.world, one))
  }

  assignments(): AssignmentNode[] {
    const { assignments, units } = this.world.organization
    const code = (id: string): string => units.find((unit) => unit.id === id)?.code ?? ''
    return assignments
      .filter((one) => one.work_group_id === this.group.id && this.world.holds(one.during))
      .filter((one) => this.world.policy.assignment(one))
      .sort((a, b) => ([code(a.unit_id), a.id] < [code(b.unit_id), b.id] ? -1 : 1))
      .map((one) => new AssignmentNode(this.world, one))
  }

  coverage(): CoverageNode | null {
    const state = this.world.units.get(this.group.unit_id)
    return state && this.world.policy.unit(state.id) ? new CoverageNode(this.world, state) : null
  }

  visits(args: VisitListArgs): Connection {
    return visitList(this.world, args, (visit) => visit.work_group_id === this.group.id)
  }

  visitsByMonth(args: { from: string; to: string }): object[] {
    if (args.to > `${String(Number(args.from.slice(0, 4)) + 5)}${args.from.slice(4)}`)
      throw new GraphQLError('OUT_OF_RANGE')
    return visitMonths(this.world, (visit) => visit.work_group_id === this.group.id, args)
  }
}

/** Somebody serving in a group; shows with the group. */
export class GroupMemberNode {
  readonly __typename = 'WorkGroupMember'
  readonly id: string
  readonly leader: boolean
  readonly validFrom: string | null
  readonly validTo: string | null
  private readonly world: World
  private readonly serving: Stored<'work_group_member'>

  constructor(world: World, serving: Stored<'work_group_member'>) {
    this.world = world
    this.serving = serving
    this.id = typeId('groupmember', serving.id)
    this.leader = serving.leader
    this.validFrom = days(serving.during).from
    this.validTo = days(serving.during).to
  }

  workGroup(): GroupNode | null {
    return groupNode(this.world, this.serving.work_group_id)
  }

  person(): object {
    const { member_id, person_name, person_office } = this.serving
    return reference(this.world, member_id, person_name, person_office)
  }
}

/** A unit assigned to a group. */
export class AssignmentNode {
  readonly __typename = 'WorkGroupAssignment'
  readonly id: string
  readonly version: number
  readonly validFrom: string | null
  readonly validTo: string | null
  private readonly world: World
  private readonly assignment: Stored<'work_group_assignment'>

  constructor(world: World, assignment: Stored<'work_group_assignment'>) {
    this.world = world
    this.assignment = assignment
    this.id = typeId('assignment', assignment.id)
    this.version = assignment.version
    this.validFrom = days(assignment.during).from
    this.validTo = days(assignment.during).to
  }

  unit(): UnitNode | null {
    return unitOf(this.world, this.assignment.unit_id)
  }

  workGroup(): GroupNode | null {
    return groupNode(this.world, this.assignment.work_group_id)
  }

  decision(): object | null {
    return decision(this.world, this.assignment.decision_id)
  }
}

/** A decision by its id. */
export function decision(world: World, id: string | null): object | null {
  const row = world.organization.decisions.find((one) => one.id === id)
  if (!row) return null
  return { number: row.number, signedOn: row.signed_on, effectiveOn: row.effective_on, title: row.title }
}

/** The group with an id, if the caller may see it. */
export function groupNode(world: World, id: string): GroupNode | null {
  const group = world.organization.groups.find((one) => one.id === id)
  return group && world.policy.group(group) ? new GroupNode(world, group) : null
}

/** The member of a group with an id, if the caller may see the group. */
export function groupMemberNode(world: World, id: string): GroupMemberNode | null {
  const serving = world.organization.groupMembers.find((one) => one.id === id)
  return serving && groupNode(world, serving.work_group_id) ? new GroupMemberNode(world, serving) : null
}

/** The assignment with an id, if the caller may see it. */
export function assignmentNode(world: World, id: string): AssignmentNode | null {
  const assignment = world.organization.assignments.find((one) => one.id === id)
  return assignment && world.policy.assignment(assignment) ? new AssignmentNode(world, assignment) : null
}

/** A list of groups existing on the day, by their founding unit. */
export function foundedGroups(
  world: World,
  args: GroupListArgs,
  of: (unitId: string) => boolean,
): Connection {
  const { groups, assignments } = world.organization
  const { where } = args
  const covers = (group: Stored<'work_group'>): boolean => {
    const { covers: wanted } = where ?? {}
    if (wanted == null || (wanted.eq == null && wanted.in == null)) return true
    // Both operators may name different units: the group covers one of each.
    const covered = assignments
      .filter((one) => one.work_group_id === group.id && world.holds(one.during))
      .filter((one) => world.policy.assignment(one) && world.policy.unit(one.unit_id))
      .map((one) => typeId('unit', one.unit_id))
    const { eq } = wanted
    return (
      (eq == null || covered.includes(eq)) &&
      (wanted.in == null || wanted.in.some((id) => covered.includes(id)))
    )
  }
  const rows = groups.filter(
    (group) =>
      world.policy.group(group) &&
      world.holds(group.during) &&
      of(group.unit_id) &&
      meets(group.ordinal, where?.ordinal) &&
      covers(group),
  )
  return paged(
    'WorkGroup.ORDINAL',
    rows.map((group) => ({ keys: [group.ordinal], id: group.id, node: new GroupNode(world, group) })),
    args,
  )
}

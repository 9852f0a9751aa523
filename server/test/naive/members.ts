import { MEMBER_PRIVATE_FIELDS } from '@chibo/shared'
import { actList, type ActListArgs } from './acts.ts'
import { typeId } from './ids.ts'
import { MemberHistory } from './member-history.ts'
import { meets, meetsSeen, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { unitNode, type UnitNode } from './units.ts'
import { visitList, type VisitListArgs } from './visits.ts'
import type { MemberState, World } from './world.ts'

/** Arguments of lists of members. */
export interface MemberListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly name?: Operators<string> | null
    readonly standing?: Operators<string> | null
    readonly activity?: Operators<string> | null
    readonly unit?: Operators<string> | null
  } | null
}

const PRECISION: Readonly<Record<string, number>> = { DAY: 10, MONTH: 7, YEAR: 4 }

/** A member that is seen. */
export class MemberNode {
  readonly __typename = 'Member'
  readonly id: string
  readonly fullName: string
  readonly sortName: string
  readonly sex: string | null
  readonly fileNumber: string | null
  readonly invented: boolean
  readonly version: number
  readonly endedOn: string | null
  readonly standing: string | null
  readonly activity: string | null
  private readonly world: World
  private readonly state: MemberState
  private readonly history: MemberHistory

  constructor(world: World, state: MemberState) {
    const { member } = state
    this.world = world
    this.state = state
    this.id = typeId('member', member.id)
    this.fullName = member.full_name
    this.sortName = member.sort_name
    this.sex = member.sex
    this.fileNumber = member.file_number
    this.invented = member.invented
    this.version = member.version
    this.endedOn = member.ended_on
    this.standing = state.standing
    this.activity = state.activity
    this.history = new MemberHistory(world, member.id)
  }

  joinedOn(): string | null {
    const { joined_on, joined_on_precision } = this.state.member
    return joined_on?.slice(0, PRECISION[joined_on_precision]) ?? null
  }

  officialOn(): string | null {
    const { official_on, official_on_precision } = this.state.member
    return official_on?.slice(0, PRECISION[official_on_precision]) ?? null
  }

  unit(): UnitNode | null {
    return unitNode(this.world, this.state.homeId)
  }

  temporaryUnit(): UnitNode | null {
    return unitNode(this.world, this.state.temporaryId)
  }

  acts(args: ActListArgs): Connection {
    return actList(this.world, args, (act) => act.member_id === this.state.member.id)
  }

  standings(): object[] {
    return this.history.standings()
  }

  activities(): object[] {
    return this.history.activities()
  }

  memberships(): object[] {
    return this.history.memberships()
  }

  ends(): object[] {
    return this.history.ends()
  }

  workGroups(): object[] {
    return this.history.workGroups()
  }

  attendance(): object {
    return this.history.attendance()
  }

  visits(args: VisitListArgs): Connection {
    const went = this.world.organization.visitors.filter((one) => one.member_id === this.state.member.id)
    return visitList(this.world, args, ({ id }) => went.some((one) => one.visit_id === id))
  }

  citizenId(): string | null {
    return this.secret('citizen_id')
  }

  cardNumber(): string | null {
    return this.secret('card_number')
  }

  birthDate(): string | null {
    return this.secret('birth_date')
  }

  phone(): string | null {
    return this.secret('phone')
  }

  address(): string | null {
    return this.secret('address')
  }

  masked(): readonly string[] {
    return this.world.policy.memberPrivate(this.state.member) ? [] : MEMBER_PRIVATE_FIELDS
  }

  private secret(column: 'citizen_id' | 'card_number' | 'birth_date' | 'phone' | 'address'): string | null {
    const { policy, organization, question } = this.world
    const sealed = organization.privates.find((one) => one.member_id === this.state.member.id)?.[column]
    return sealed && policy.memberPrivate(this.state.member) ? question.open(sealed) : null
  }
}

/** The member with an id as of the day, if there was one and the caller may see them. */
export function memberNode(world: World, id: string): MemberNode | null {
  const state = world.members.get(id)
  return state && world.policy.member(state.member) ? new MemberNode(world, state) : null
}

/** A member that a record names, in whatever state. */
export function memberOf(world: World, id: string | null): MemberNode | null {
  const state = id === null ? undefined : world.anyMember(id)
  return state && world.policy.member(state.member) ? new MemberNode(world, state) : null
}

/** A person named on a record. */
export function reference(
  world: World,
  memberId: string | null,
  name: string,
  office: string | null,
): object {
  return { name, office, member: () => memberOf(world, memberId) }
}

/** A list of members: those who ended are left out. */
export function memberList(
  world: World,
  args: MemberListArgs,
  of: (member: MemberState) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'NAME'
  const rows = [...world.members.values()].filter(
    (state) =>
      world.policy.member(state.member) &&
      (world.asOf !== null || (state.member.ended_on === null && state.homeId !== null)) &&
      of(state) &&
      meets(state.member.full_name, where?.name) &&
      meets(state.standing, where?.standing) &&
      meets(state.activity, where?.activity) &&
      meetsSeen(
        state.homeId === null ? null : typeId('unit', state.homeId),
        where?.unit,
        () => state.homeId !== null && world.policy.unit(state.homeId),
      ),
  )
  return paged(
    `Member.${order}`,
    rows.map((state) => ({
      keys: [world.organization.rank(state.member.sort_name)],
      id: state.member.id,
      node: new MemberNode(world, state),
    })),
    args,
    order === 'NAME_DESC',
  )
}

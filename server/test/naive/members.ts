import { MEMBER_PRIVATE_FIELDS } from '@chibo/shared'
import { actList, type ActListArgs } from './acts.ts'
import { days, holds } from './days.ts'
import { clocksOfMember } from './clocks.ts'
import { typeId } from './ids.ts'
import { MemberHistory } from './member-history.ts'
import { officesOfMember, seatsOfMember, type OfficeNode } from './offices.ts'
import {
  type Connection,
  meets,
  meetsAmong,
  meetsSeen,
  type Operators,
  type PageArgs,
  paged,
} from './pages.ts'
import { transferList, type TransferListArgs } from './transfers.ts'
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
    readonly office?: Operators<string> | null
    readonly sex?: Operators<string> | null
    readonly age?: Operators<number> | null
    readonly partyAge?: Operators<number> | null
    readonly joinedOn?: Operators<string> | null
    readonly temporarily?: Operators<string> | null
    readonly state?: Operators<string> | null
    readonly endReason?: Operators<string> | null
    readonly endedOn?: Operators<string> | null
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

  admissionDecidedOn(): string | null {
    const { admission_decided_on, admission_decided_on_precision } = this.state.member
    return admission_decided_on?.slice(0, PRECISION[admission_decided_on_precision]) ?? null
  }

  partyAge(): number | null {
    return partyAge(this.world, this.state)
  }

  age(): number | null {
    return age(this.world, this.state)
  }

  endReason(): string | null {
    return endReason(this.world, this.state)
  }

  unit(): UnitNode | null {
    return unitNode(this.world, this.state.homeId)
  }

  temporaryOutside(): string | null {
    const { organization, day } = this.world
    const stay = organization.memberships.find(
      (one) => one.member_id === this.state.member.id && one.kind === 'TEMPORARY' && holds(one.during, day),
    )
    return stay?.outside_name ?? null
  }

  transfers(args: TransferListArgs): Connection {
    return transferList(this.world, args, ({ member_id }) => member_id === this.state.member.id)
  }

  temporaryUnit(): UnitNode | null {
    return unitNode(this.world, this.state.temporaryId)
  }

  mergedInto(): MemberNode | null {
    return memberOf(this.world, this.state.member.merged_into_id)
  }

  acts(args: ActListArgs): Connection {
    return actList(this.world, args, (act) => act.member_id === this.state.member.id)
  }

  offices(): OfficeNode[] {
    return officesOfMember(this.world, this.state.member.id)
  }

  seats(): object[] {
    return seatsOfMember(this.world, this.state.member.id)
  }

  standings(): object[] {
    return this.history.standings()
  }

  activities(): object[] {
    return this.history.activities()
  }

  hindrances(): object[] {
    return this.history.hindrances()
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

  clocks(): object[] {
    return clocksOfMember(this.world, this.state.member.id)
  }

  citizenId(): string | null {
    return this.secret('citizen_id')
  }

  cardNumber(): string | null {
    return this.secret('card_number')
  }

  oldCardNumber(): string | null {
    return this.secret('old_card_number')
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

  otherName(): string | null {
    return this.secret('other_name')
  }

  ethnicity(): string | null {
    return this.secret('ethnicity')
  }

  religion(): string | null {
    return this.secret('religion')
  }

  hometown(): string | null {
    return this.secret('hometown')
  }

  oldIdentityNumber(): string | null {
    return this.secret('old_identity_number')
  }

  cardIssuedBy(): string | null {
    return this.secret('card_issued_by')
  }

  cardIssuedOn(): string | null {
    return this.secret('card_issued_on')
  }

  masked(): readonly string[] {
    return this.world.policy.memberPrivate(this.state.member) ? [] : MEMBER_PRIVATE_FIELDS
  }

  private secret(column: SecretColumn): string | null {
    const { policy, organization, question } = this.world
    const sealed = organization.privates.find((one) => one.member_id === this.state.member.id)?.[column]
    return sealed && policy.memberPrivate(this.state.member) ? question.open(sealed) : null
  }
}

/** Sealed values of a member that fields open. */
type SecretColumn =
  | 'citizen_id'
  | 'card_number'
  | 'old_card_number'
  | 'birth_date'
  | 'phone'
  | 'address'
  | 'other_name'
  | 'ethnicity'
  | 'religion'
  | 'hometown'
  | 'old_identity_number'
  | 'card_issued_by'
  | 'card_issued_on'

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

/** A list of members: those who ended are left out, unless they are asked for. */
export function memberList(
  world: World,
  args: MemberListArgs,
  placed: (homeId: string | null) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'NAME'
  const given = (operators: object | null | undefined): boolean =>
    operators != null && Object.values(operators).some((one) => one != null)
  const amongAll = [where?.state, where?.endReason, where?.endedOn].some(given)
  const listed = (state: MemberState): boolean =>
    amongAll || world.asOf !== null || (state.member.ended_on === null && state.homeId !== null)
  const isHere = where?.temporarily?.eq === 'HERE'
  const rows = [...world.members.values()].filter(
    (state) =>
      world.policy.member(state.member) &&
      listed(state) &&
      placed(isHere ? state.temporaryId : state.homeId) &&
      meets(state.member.full_name, where?.name) &&
      meets(state.standing, where?.standing) &&
      meets(state.activity, where?.activity) &&
      meetsSeen(
        state.homeId === null ? null : typeId('unit', state.homeId),
        where?.unit,
        () => state.homeId !== null && world.policy.unit(state.homeId),
      ) &&
      meetsAmong(officesOf(world, state), where?.office) &&
      meets(state.member.sex, where?.sex) &&
      meets(age(world, state), where?.age) &&
      meets(partyAge(world, state), where?.partyAge) &&
      meets(state.member.joined_on, where?.joinedOn) &&
      (where?.temporarily?.eq == null || (isHere ? state.temporaryId !== null : isAway(world, state))) &&
      meets(world.asOf !== null || state.member.ended_on === null ? 'MEMBER' : 'ENDED', where?.state) &&
      meets(endReason(world, state), where?.endReason) &&
      meets(state.member.ended_on, where?.endedOn),
  )
  return paged(
    `Member.${order}`,
    rows.map((state) => ({
      keys: keysOf(world, state, order),
      id: state.member.id,
      node: new MemberNode(world, state),
    })),
    args,
    order.endsWith('_DESC'),
  )
}

function keysOf(world: World, { member, homeId }: MemberState, order: string): (number | string)[] {
  const name = world.organization.rankOfName(member.sort_name)
  if (order === 'UNIT') return [(homeId !== null && world.units.get(homeId)?.path) || '', name]
  if (order === 'JOINED_ON') return [member.joined_on ?? '9999', name]
  if (order === 'JOINED_ON_DESC') return [member.joined_on ?? '0000', name]
  return [name]
}

/** Codes of the offices that somebody holds on the day where the caller may read. */
function officesOf({ organization, policy, day }: World, { member }: MemberState): string[] {
  return organization.offices
    .filter(
      (one) => one.member_id === member.id && holds(one.during, day) && policy.may('unit.read', one.unit_id),
    )
    .map((one) => one.kind_code)
}

function age({ organization, policy, day }: World, { member }: MemberState): number | null {
  const year = organization.privates.find((one) => one.member_id === member.id)?.birth_year ?? null
  return year !== null && policy.memberPrivate(member) ? Number(day.slice(0, 4)) - year : null
}

function partyAge({ day }: World, { member, standing }: MemberState): number | null {
  const [since, precision] =
    member.admission_decided_on === null
      ? [member.joined_on, member.joined_on_precision]
      : [member.admission_decided_on, member.admission_decided_on_precision]
  if (standing !== 'OFFICIAL' || since === null) return null
  const [year, month] = since.split('-').map(Number)
  // The day before the first of the month after.
  const end = (months: number): string => new Date(Date.UTC(year ?? 0, months, 0)).toISOString().slice(0, 10)
  const from = { DAY: since, MONTH: end(month ?? 1), YEAR: end(12) }[precision] ?? since
  const years = Number(day.slice(0, 4)) - Number(from.slice(0, 4))
  if (from > day) return null
  return day.slice(5) < from.slice(5) ? years - 1 : years
}

function isAway({ organization, day }: World, { member }: MemberState): boolean {
  return organization.memberships.some(
    (one) => one.member_id === member.id && one.kind === 'TEMPORARY' && holds(one.during, day),
  )
}

function endReason({ organization }: World, { member }: MemberState): string | null {
  const over = organization.memberEnds.find(
    (one) => one.member_id === member.id && days(one.during).from === member.ended_on,
  )
  return member.ended_on === null ? null : (over?.reason ?? null)
}

import { OFFICE_HELD_OF, OFFICE_HELD_OF_LABELS, sortName } from '@chibo/shared'
import { bodyNode, seatNode, type BodyNode } from './bodies.ts'
import { days } from './days.ts'
import { decision } from './groups.ts'
import { typeId } from './ids.ts'
import { brokenRules, sizeRule } from './kinds.ts'
import { reference } from './members.ts'
import type { Stored } from './organization.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { kindOf, unitOf, type UnitNode } from './units.ts'
import type { UnitState, World } from './world.ts'

/** An office that is seen. */
export class OfficeNode {
  readonly __typename = 'Office'
  readonly id: string
  readonly placeName: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly version: number
  private readonly world: World
  private readonly office: Stored<'office'>

  constructor(world: World, office: Stored<'office'>) {
    this.world = world
    this.office = office
    this.id = typeId('office', office.id)
    this.placeName = office.place_name
    this.validFrom = days(office.during).from
    this.validTo = days(office.during).to
    this.version = office.version
  }

  kind(): object {
    return officeKindOf(this.world, this.office.kind_code)
  }

  unit(): UnitNode | null {
    return unitOf(this.world, this.office.unit_id)
  }

  body(): BodyNode | null {
    return bodyNode(this.world, this.office.body_id)
  }

  holder(): object {
    return reference(this.world, this.office.member_id, this.office.person_name, null)
  }

  decision(): object | null {
    return decision(this.world, this.office.decision_id)
  }

  endedBy(): object | null {
    return decision(this.world, this.office.ended_by_decision_id)
  }
}

/** What office, and of what it is held. */
export function officeKindOf(world: World, code: string): object {
  const { officeKinds } = world.organization
  const heldOf = officeKinds.find((kind) => kind.code === code)?.held_of
  const known = OFFICE_HELD_OF.find((one) => one === heldOf)
  return {
    ...kindOf(world, officeKinds, code),
    heldOf,
    heldOfLabel: known && OFFICE_HELD_OF_LABELS[known][world.question.locale],
  }
}

/** An office by its id, for whoever may read its unit. */
export function officeNode(world: World, id: string): OfficeNode | null {
  const office = world.organization.offices.find((one) => one.id === id)
  return office && isSeen(world, office) ? new OfficeNode(world, office) : null
}

function isSeen(world: World, office: Stored<'office'>): boolean {
  return world.policy.may('unit.read', office.unit_id)
}

/** Offices of a unit by rank, those held on the day, or all. */
export function officesOf(world: World, unitId: string, past: boolean): OfficeNode[] {
  return byRank(world, (office) => office.unit_id === unitId && (past || world.holds(office.during)))
}

/** Offices that are seen, by rank, the open ones before those that ended. */
function byRank(world: World, of: (office: Stored<'office'>) => boolean): OfficeNode[] {
  const { offices, officeKinds, rank } = world.organization
  const ranked = (office: Stored<'office'>): number =>
    officeKinds.find((kind) => kind.code === office.kind_code)?.rank ?? 0
  return offices
    .filter((office) => of(office) && isSeen(world, office))
    .sort(
      (a, b) =>
        ranked(a) - ranked(b) ||
        latestEnd(a, b) ||
        rank(a.person_name) - rank(b.person_name) ||
        (a.id < b.id ? -1 : 1),
    )
    .map((office) => new OfficeNode(world, office))
}

/** What is open before what ended, the latest first. */
export function latestEnd(a: { readonly during: string }, b: { readonly during: string }): number {
  const [one, other] = [days(a.during).to ?? '9999', days(b.during).to ?? '9999']
  return one === other ? 0 : one > other ? -1 : 1
}

/** The latest beginning first. */
export function latestFirst<T extends { readonly id: string; readonly during: string }>(a: T, b: T): number {
  const [one, other] = [days(a.during).from ?? '', days(b.during).from ?? '']
  if (one !== other) return one > other ? -1 : 1
  return a.id > b.id ? -1 : 1
}

/** Offices of a member, whatever the day. */
export function officesOfMember(world: World, memberId: string): OfficeNode[] {
  return [...world.organization.offices]
    .filter((office) => office.member_id === memberId && isSeen(world, office))
    .sort(latestFirst)
    .map((office) => new OfficeNode(world, office))
}

/** Seats of a member, whatever the day. */
export function seatsOfMember(world: World, memberId: string): object[] {
  return [...world.organization.seats]
    .filter((seat) => seat.member_id === memberId)
    .sort(latestFirst)
    .flatMap((seat) => seatNode(world, seat.id) ?? [])
}

/** Arguments of the list of vacancies. */
export interface VacancyArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly office?: Operators<string> | null
    readonly unitKind?: Operators<string> | null
    readonly required?: Operators<boolean> | null
  } | null
}

/** Declared offices that nobody holds on the day, of units that the caller may read. */
export function vacancyList(world: World, args: VacancyArgs, within: (id: string) => boolean): Connection {
  const { offices, officeKinds, unitKindOffices, rank } = world.organization
  const order = args.orderBy ?? 'UNIT'
  const rows = [...world.units.values()]
    .filter(({ id, inForce }) => inForce && within(id) && world.policy.may('unit.read', id))
    .flatMap((unit) =>
      unitKindOffices
        .filter((one) => one.kind_code === unit.kind && world.holds(one.during))
        .filter((one) =>
          officeKinds.some(({ code, held_of }) => code === one.office_kind_code && held_of !== 'BODY'),
        )
        .map((declared) => {
          const of = offices.filter(
            (office) => office.unit_id === unit.id && office.kind_code === declared.office_kind_code,
          )
          return { unit, code: declared.office_kind_code, required: declared.min_holders > 0, of }
        }),
    )
    .filter(({ of }) => !of.some((office) => world.holds(office.during)))
    .filter(
      ({ unit, code, required }) =>
        meets(code, args.where?.office) &&
        meets(unit.kind, args.where?.unitKind) &&
        meets(required, args.where?.required),
    )
  return paged(
    `Vacancy.${order}`,
    rows.map((row) => {
      const last = lastOf(world, row.of)
      const since = last ? days(last.during).to : null
      return {
        keys: [order === 'SINCE' ? (since ?? '') : rank(row.unit.name), row.code],
        id: row.unit.id,
        node: vacancyOf(world, row, last, since),
      }
    }),
    args,
  )
}

function lastOf(world: World, of: readonly Stored<'office'>[]): Stored<'office'> | undefined {
  const over = of.filter(({ during }) => (days(during).to ?? '9999') <= world.day)
  return over.sort((a, b) => latestEnd(a, b) || (a.id > b.id ? -1 : 1))[0]
}

function vacancyOf(
  world: World,
  { unit, code, required }: { unit: UnitState; code: string; required: boolean },
  last: Stored<'office'> | undefined,
  since: string | null,
): object {
  return {
    unit: () => unitOf(world, unit.id),
    kind: () => officeKindOf(world, code),
    isRequired: required,
    since,
    last: () => last && new OfficeNode(world, last),
  }
}

/** Arguments of the list of vacant seats. */
export interface VacantSeatsArgs extends PageArgs {
  readonly where?: { readonly unitKind?: Operators<string> | null } | null
}

/** Units that break a rule on the fewest seats of their committees, of those whose members the caller may read. */
export function vacantSeatsList(
  world: World,
  args: VacantSeatsArgs,
  within: (id: string) => boolean,
): Connection {
  const { bodies, rank, unitKindBodies } = world.organization
  const rows = [...world.units.values()]
    .filter(({ id, inForce }) => inForce && within(id) && world.policy.may('unit.read', id))
    .filter(({ kind }) => meets(kind, args.where?.unitKind))
    .flatMap((unit) => brokenRules(world, unit).map((broken) => ({ unit, ...broken })))
    .filter(({ rule, count }) => rule.measure === 'COMMITTEE_SEATS' && count < (rule.min_count ?? 0))
  const committeeOf = (unit: UnitState): object | null => {
    const kinds = unitKindBodies.filter(
      (one) => one.is_committee && one.kind_code === unit.kind && world.holds(one.during),
    )
    const own = bodies.filter(
      (body) =>
        body.unit_id === unit.id &&
        world.holds(body.during) &&
        kinds.some((kind) => kind.body_kind_code === body.kind_code),
    )
    const first = own.map(({ id }) => id).sort()[0]
    return first === undefined ? null : bodyNode(world, first)
  }
  return paged(
    'VacantSeats.UNIT',
    rows.map(({ unit, rule, count }) => ({
      keys: [rank(unit.name), rule.code],
      id: unit.id,
      node: {
        unit: () => unitOf(world, unit.id),
        rule: () => sizeRule(world, rule),
        held: count,
        missing: (rule.min_count ?? 0) - count,
        committee: () => committeeOf(unit),
      },
    })),
    args,
  )
}

/** Arguments of the list of those who hold several offices. */
export interface ConcurrentArgs extends PageArgs {
  readonly held?: string | null
  readonly also?: string | null
}

/** Members with several offices on the day, of those that the caller may read. */
export function concurrentList(
  world: World,
  args: ConcurrentArgs,
  within: (id: string) => boolean,
): Connection {
  const { offices, rank } = world.organization
  const asked = [args.held, args.also].flatMap((code) => code ?? [])
  const seen = offices.filter(
    (office) => within(office.unit_id) && world.holds(office.during) && isSeen(world, office),
  )
  const members = [...new Set(seen.flatMap(({ member_id }) => member_id ?? []))]
  const rows = members.flatMap((memberId) => {
    const own = seen.filter((office) => office.member_id === memberId)
    const isBoth = own.some(({ unit_id }) =>
      asked.every((code) => own.some((one) => one.unit_id === unit_id && one.kind_code === code)),
    )
    const name = own.map((office) => office.person_name).reduce((a, b) => (a > b ? a : b))
    return own.length > 1 && isBoth ? [{ memberId, name, count: own.length }] : []
  })
  return paged(
    'ConcurrentOffices.NAME',
    rows.map(({ memberId, name, count }) => ({
      keys: [rank(sortName(name))],
      id: memberId,
      node: {
        count,
        holder: () => reference(world, memberId, name, null),
        offices: () => byRank(world, (office) => office.member_id === memberId && world.holds(office.during)),
        seats: () =>
          [...world.organization.seats]
            .filter((seat) => seat.member_id === memberId && world.holds(seat.during))
            .sort((a, b) => (a.id < b.id ? -1 : 1))
            .flatMap((seat) => seatNode(world, seat.id) ?? []),
      },
    })),
    args,
  )
}

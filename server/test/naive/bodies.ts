import { days } from './days.ts'
import { decision } from './groups.ts'
import { typeId } from './ids.ts'
import { reference } from './members.ts'
import { latestEnd, latestFirst } from './offices.ts'
import type { Stored } from './organization.ts'
import { kindOf, unitOf, type UnitNode } from './units.ts'
import type { World } from './world.ts'

/** An argument of lists of what is dated. */
export interface PastArgs {
  readonly past?: boolean | null
}

/** A body of a unit that is seen. */
export class BodyNode {
  readonly __typename = 'Body'
  readonly id: string
  readonly name: string
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly version: number
  private readonly world: World
  private readonly body: Stored<'body'>

  constructor(world: World, body: Stored<'body'>) {
    const { from, to } = days(body.during)
    this.id = typeId('body', body.id)
    this.name = body.name
    this.validFrom = from
    this.validTo = to
    this.version = body.version
    this.world = world
    this.body = body
  }

  kind(): object {
    return kindOf(this.world, this.world.organization.bodyKinds, this.body.kind_code)
  }

  unit(): UnitNode | null {
    return unitOf(this.world, this.body.unit_id)
  }

  decision(): object | null {
    return decision(this.world, this.body.decision_id)
  }

  seats({ past }: PastArgs): object[] {
    const { seats, rank } = this.world.organization
    return seats
      .filter((seat) => seat.body_id === this.body.id && (past === true || this.world.holds(seat.during)))
      .sort((a, b) => latestEnd(a, b) || rank(a.person_name) - rank(b.person_name) || (a.id < b.id ? -1 : 1))
      .flatMap((seat) => seatNode(this.world, seat.id) ?? [])
  }
}

/** A body by its id, for whoever may read its unit. */
export function bodyNode(world: World, id: string | null): BodyNode | null {
  const body = world.organization.bodies.find((one) => one.id === id)
  return body && world.policy.may('unit.read', body.unit_id) ? new BodyNode(world, body) : null
}

/** Bodies of a unit by name, those of the day, or all. */
export function bodiesOf(world: World, unitId: string, past: boolean): BodyNode[] {
  const { bodies, rank } = world.organization
  return bodies
    .filter((body) => body.unit_id === unitId && (past || world.holds(body.during)))
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.id < b.id ? -1 : 1))
    .flatMap((body) => bodyNode(world, body.id) ?? [])
}

/** A seat by its id, for whoever may read its body. */
export function seatNode(world: World, id: string): object | null {
  const seat = world.organization.seats.find((one) => one.id === id)
  if (!seat || bodyNode(world, seat.body_id) === null) return null
  const { from, to } = days(seat.during)
  return {
    __typename: 'BodySeat',
    id: typeId('seat', seat.id),
    body: () => bodyNode(world, seat.body_id),
    term: () => (seat.term_id === null ? null : termNode(world, seat.term_id)),
    holder: () => reference(world, seat.member_id, seat.person_name, seat.person_office),
    decision: () => decision(world, seat.decision_id),
    endedBy: () => decision(world, seat.ended_by_decision_id),
    validFrom: from,
    validTo: to,
    version: seat.version,
  }
}

/** A term by its id, for whoever may read its unit. */
export function termNode(world: World, id: string): object | null {
  const term = world.organization.terms.find((one) => one.id === id)
  if (!term || !world.policy.may('unit.read', term.unit_id)) return null
  const { from, to } = days(term.during)
  return {
    __typename: 'CommitteeTerm',
    id: typeId('term', term.id),
    unit: () => unitOf(world, term.unit_id),
    ordinal: term.ordinal,
    validFrom: from,
    validTo: to,
  }
}

/** Terms of a unit's committee, the latest first. */
export function termsOf(world: World, unitId: string): object[] {
  return world.organization.terms
    .filter((term) => term.unit_id === unitId)
    .sort(latestFirst)
    .flatMap((term) => termNode(world, term.id) ?? [])
}

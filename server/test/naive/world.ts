import type { Locale } from '@chibo/shared'
import { days, holds } from './days.ts'
import type { Organization, Stored } from './organization.ts'
import type { HeldGrant, Policy } from './policy.ts'

/** A unit in a state: of today, or of the day asked for. */
export interface UnitState {
  readonly id: string
  readonly version: number
  readonly parentId: string | null
  readonly path: string
  readonly code: string
  readonly name: string
  readonly committeeName: string | null
  readonly placeName: string | null
  readonly kind: string
  readonly inForce: boolean
}

/** A member in a state. */
export interface MemberState {
  readonly member: Stored<'member'>
  readonly standing: string | null
  readonly activity: string | null
  readonly homeId: string | null
  readonly temporaryId: string | null
}

/** Who asks, of what, on which day. */
export interface Question {
  readonly organization: Organization
  readonly policy: Policy
  readonly today: string
  readonly locale: Locale
  readonly viewer: AskedBy
  /** opens sealed values */
  readonly open: (sealed: Uint8Array) => string
}

/** The caller as `viewer` tells it. */
export interface AskedBy {
  readonly accountId: string | null
  readonly tokenId: string | null
  readonly name: string
  readonly locale: Locale
  readonly grants: readonly HeldGrant[]
}

/** The organization as it stood on a day: today, or the `asOf` of a root field. */
export class World {
  readonly question: Question
  readonly organization: Organization
  readonly policy: Policy
  readonly asOf: string | null
  readonly day: string
  /** units that have a state: with `asOf` those that existed, otherwise all, ended ones as they were last */
  readonly units: ReadonlyMap<string, UnitState>
  /** members that have a state: with `asOf` those with a home that day, otherwise all */
  readonly members: ReadonlyMap<string, MemberState>

  constructor(question: Question, asOf: string | null) {
    this.question = question
    this.organization = question.organization
    this.policy = question.policy
    this.asOf = asOf
    this.day = asOf ?? question.today
    const { units, members } = this.organization
    const found = units.map((unit) => (asOf === null ? lastState(unit) : this.stateOn(unit, asOf)))
    this.units = new Map(found.flatMap((state) => (state ? [[state.id, state]] : [])))
    const enrolled = members.map((member) => (asOf === null ? today(member) : this.memberOn(member, asOf)))
    this.members = new Map(enrolled.flatMap((state) => (state ? [[state.member.id, state]] : [])))
  }

  /** The member whose account asks. */
  get me(): string | null {
    const { accountId } = this.question.viewer
    return this.organization.accounts.find(({ id }) => id === accountId)?.member_id ?? null
  }

  /** A unit as of the day, or, if it did not exist then, as it is today or was last. */
  anyUnit(id: string): UnitState | undefined {
    const unit = this.organization.units.find((one) => one.id === id)
    return this.units.get(id) ?? (unit && lastState(unit))
  }

  /** A member as of the day, or as they are today. */
  anyMember(id: string): MemberState | undefined {
    const member = this.organization.members.find((one) => one.id === id)
    return this.members.get(id) ?? (member && today(member))
  }

  /** The ids of a unit's subtree on the day, or of the unit alone. */
  reach(
    unitId: string,
    path: string | undefined,
    scope: string | null | undefined,
  ): (id: string | null) => boolean {
    if (scope === 'UNIT') return (id) => id === unitId
    return (id) => {
      const state = id === null ? undefined : this.units.get(id)
      return path !== undefined && state !== undefined && state.path.startsWith(path)
    }
  }

  /** A unit as it was on any day, if it was there. */
  unitOn(id: string, day: string): UnitState | undefined {
    const unit = this.organization.units.find((one) => one.id === id)
    return unit && this.stateOn(unit, day)
  }

  holds(range: string): boolean {
    return holds(range, this.day)
  }

  private stateOn(unit: Stored<'unit'>, day: string): UnitState | undefined {
    const { placements, names, kindPeriods } = this.organization
    const on = (row: { unit_id: string; during: string }): boolean =>
      row.unit_id === unit.id && holds(row.during, day)
    const [placement, name, kind] = [placements.find(on), names.find(on), kindPeriods.find(on)]
    if (!placement || !name || !kind) return undefined
    return {
      id: unit.id,
      version: unit.version,
      parentId: placement.parent_id,
      path: placement.path,
      code: name.code,
      name: name.name,
      committeeName: name.committee_name,
      placeName: name.place_name,
      kind: kind.kind_code,
      inForce: true,
    }
  }

  private memberOn(member: Stored<'member'>, day: string): MemberState | undefined {
    const { memberships, memberStandings, memberActivities } = this.organization
    const on = (row: { member_id: string; during: string }): boolean =>
      row.member_id === member.id && holds(row.during, day)
    const home = memberships.find((one) => one.kind === 'HOME' && on(one))
    if (!home) return undefined
    return {
      member,
      standing: memberStandings.find(on)?.standing ?? null,
      activity: memberActivities.find(on)?.activity ?? null,
      homeId: home.unit_id,
      temporaryId: memberships.find((one) => one.kind === 'TEMPORARY' && on(one))?.unit_id ?? null,
    }
  }
}

function lastState(unit: Stored<'unit'>): UnitState {
  return {
    id: unit.id,
    version: unit.version,
    parentId: unit.parent_id,
    path: unit.path,
    code: unit.code,
    name: unit.name,
    committeeName: unit.committee_name,
    placeName: unit.place_name,
    kind: unit.kind_code,
    inForce: unit.in_force,
  }
}

function today(member: Stored<'member'>): MemberState {
  return {
    member,
    standing: member.standing,
    activity: member.activity,
    homeId: member.home_unit_id,
    temporaryId: member.temporary_unit_id,
  }
}

/** The first and last day of several ranges together; null where one is unbounded. */
export function span(ranges: readonly string[]): { from: string | null; to: string | null } {
  const all = ranges.map(days)
  const from = all.some((one) => one.from === null)
    ? null
    : (all.map((one) => one.from ?? '').sort()[0] ?? null)
  const to = all.some((one) => one.to === null)
    ? null
    : (all
        .map((one) => one.to ?? '')
        .sort()
        .at(-1) ?? null)
  return { from, to }
}

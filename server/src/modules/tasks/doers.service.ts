import { knowsUnit, vietnameseDate, type Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { Caller, DecodeId } from '../../use-cases/use-case.ts'
import { readablePeople, type ReadablePeople } from '../members/index.ts'
import { findLoads, findUnits, type MemberLoad, type UnitFound } from './owners.repo.ts'
import { loadWarnings, type Loaded } from './tasks.rules.ts'
import type { Doer } from './tasks.repo.ts'

/** How an input names who does something: a unit, or a member, perhaps with the unit through which they belong here. */
export interface NamedDoer {
  readonly unitId: string | null
  readonly memberId: string | null
  /** where the input names the unit, and the member */
  readonly at: { readonly unit: readonly string[]; readonly member: readonly string[] }
}

/** Whom an input names, or what keeps them from doing it. */
export type Resolved =
  | { readonly doer: Doer; readonly problems: readonly [] }
  | { readonly doer: null; readonly problems: readonly Problem[] }

/** Units and members whom an input names, as the unit that gives tasks may give them some. */
export class Doers {
  private readonly units: ReadonlyMap<string, UnitFound>
  private readonly members: ReadonlyMap<string, MemberLoad>
  private readonly people: ReadablePeople
  private readonly caller: Caller
  /** today's, of the unit that gives the tasks */
  private readonly path: string

  constructor(found: {
    readonly units: readonly UnitFound[]
    readonly members: readonly MemberLoad[]
    readonly people: ReadablePeople
    readonly caller: Caller
    readonly path: string
  }) {
    this.units = new Map(found.units.map((unit) => [unit.id, unit]))
    this.members = new Map(found.members.map((member) => [member.id, member]))
    this.people = found.people
    this.caller = found.caller
    this.path = found.path
  }

  /** Whom somebody named is. Whoever does something belongs to the unit that gives it, or to one below. */
  resolve(named: NamedDoer): Resolved {
    return named.memberId === null ? this.unit(named) : this.member(named, named.memberId)
  }

  /** What is worth knowing of giving a member one more thing to do. */
  warnings(doer: Doer, loadedFrom: number | null, more: number, at: readonly string[]): Problem[] {
    const { person } = doer
    const member = person?.memberId == null ? undefined : this.members.get(person.memberId)
    return person && member
      ? loadWarnings(loadedIn(member, doer.unitId, person.name, more), loadedFrom, at)
      : []
  }

  private unit({ unitId, at }: NamedDoer): Resolved {
    const unit = this.units.get(unitId ?? '')
    if (!unit || !knowsUnit(this.caller.viewer, unit.path)) return refused('NOT_FOUND', at.unit)
    if (!unit.inForce)
      return refused('UNIT_NOT_IN_FORCE', at.unit, { date: vietnameseDate(this.caller.today) })
    if (!unit.path.startsWith(this.path)) return refused('OWNER_NOT_BELOW', at.unit)
    return { doer: { unitId: unit.id, person: null }, problems: [] }
  }

  private member({ unitId, at }: NamedDoer, memberId: string): Resolved {
    const problems = this.people.problems(memberId, at.member)
    if (problems.length > 0) return { doer: null, problems }
    const person = this.people.get(memberId)
    const member = this.members.get(memberId)
    if (!person || !member) return refused('NOT_FOUND', at.member)
    const places = [
      { id: member.homeUnitId, path: member.homePath },
      { id: member.temporaryUnitId, path: member.temporaryPath },
    ]
    const place = places.find(({ id, path }) => path?.startsWith(this.path) && (unitId ?? id) === id)
    if (place?.id == null) return refused('OWNER_NOT_BELOW', at.member)
    return { doer: { unitId: place.id, person }, problems: [] }
  }
}

/**
 * A member as they are to do something for a unit: who stays with it for a time is not away from it.
 *
 * @param more tasks that they get beside those that they have
 */
export function loadedIn(member: MemberLoad, unitId: string, name: string, more = 0): Loaded {
  const isHere = member.temporaryUnitId === unitId
  return { ...member, name, away: member.away && !isHere, openTasks: member.openTasks + more }
}

function refused(code: Problem['code'], path: readonly string[], values?: Problem['values']): Resolved {
  return { doer: null, problems: [{ code, path, ...(values && { values }) }] }
}

/**
 * Looks up whom an input names, in three statements whatever their number.
 *
 * @param giver the unit that gives them something to do
 */
export async function findDoers(
  tx: Transaction<DB>,
  caller: Caller,
  named: readonly NamedDoer[],
  giver: { readonly id: string; readonly path: string },
): Promise<Doers> {
  const unitIds = distinct(named.map(({ unitId }) => unitId))
  const memberIds = distinct(named.map(({ memberId }) => memberId))
  const [units, members, people] = await Promise.all([
    unitIds.length === 0 ? [] : findUnits(tx, unitIds),
    findLoads(tx, memberIds, caller.today),
    readablePeople(tx, caller.viewer, memberIds, { day: caller.today, unitId: giver.id }),
  ])
  return new Doers({ units, members, people, caller, path: giver.path })
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))]
}

/** What an input says of who does something, its ids decoded. */
export function namedDoer(
  given: { readonly unitId: string | null | undefined; readonly memberId: string | null | undefined },
  at: NamedDoer['at'],
  decodeId: DecodeId,
): NamedDoer {
  return {
    unitId: given.unitId == null ? null : decodeId('unit', given.unitId, at.unit),
    memberId: given.memberId == null ? null : decodeId('member', given.memberId, at.member),
    at,
  }
}

/** The helpers that an input names, units before members. */
export function namedHelpers(
  given: {
    readonly helperUnitIds?: readonly string[] | null | undefined
    readonly helperMemberIds?: readonly string[] | null | undefined
  },
  path: readonly string[],
  decodeId: DecodeId,
): NamedDoer[] {
  const units = given.helperUnitIds ?? []
  const members = given.helperMemberIds ?? []
  return [
    ...units.map((unitId, i) => {
      const at = [...path, 'helperUnitIds', String(i)]
      return namedDoer({ unitId, memberId: null }, { unit: at, member: at }, decodeId)
    }),
    ...members.map((memberId, i) => {
      const at = [...path, 'helperMemberIds', String(i)]
      return namedDoer({ unitId: null, memberId }, { unit: at, member: at }, decodeId)
    }),
  ]
}

import type { Activity, MembershipKind, NotExpectedReason, Standing } from '@chibo/shared'
import { hasVote, notExpectedReason } from '../modules/meetings/roll.rules.ts'
import { holds, type Period } from './days.ts'
import type { PlaceFiles } from './files.ts'
import type { Person } from './people.ts'

/** What holds of somebody for a time. */
export interface Dated<Value> extends Period {
  readonly value: Value
}

/** A person with all that the register knows, and nothing later than what was decided by the reference day. */
export interface Member extends Person {
  readonly standings: readonly Dated<Standing>[]
  readonly activities: readonly Dated<Activity>[]
  /** `value`: the cell's code */
  readonly homes: readonly Dated<string>[]
  /** `value`: the other cell's code */
  readonly temporary: readonly Dated<string>[]
  readonly specialDuty: readonly Period[]
  readonly end: { readonly reason: 'TRANSFERRED' | 'DECEASED'; readonly on: string } | undefined
  /** when the person led the cell before its present secretary */
  readonly formerSecretary: Period | undefined
}

/** Somebody on the roll of a cell on a day, with what holds that day. */
export interface OnRoll {
  readonly member: Member
  readonly standing: Standing
  readonly activity: Activity
  readonly membershipKind: MembershipKind
  /** null: expected */
  readonly notExpected: NotExpectedReason | null
  readonly voting: boolean
}

/** Gives the people their entries in the register. */
export function enterRegister(people: readonly Person[], entries: PlaceFiles['register']): Member[] {
  const known = new Set(people.map((person) => person.key))
  for (const { person } of entries) if (!known.has(person)) throw new Error(`There is no person ${person}.`)
  const byPerson = Map.groupBy(entries, ({ person }) => person)
  return people.map((person) => enter(person, byPerson.get(person.key) ?? []))
}

function enter(person: Person, entries: PlaceFiles['register']): Member {
  const ended = entries.find(({ what }) => what === 'TRANSFERRED' || what === 'DECEASED')
  const end =
    ended === undefined
      ? undefined
      : {
          reason: ended.what === 'DECEASED' ? ('DECEASED' as const) : ('TRANSFERRED' as const),
          on: ended.from,
        }
  const last = end?.on ?? null
  const away = entries.find(({ what }) => what === 'EXEMPT' || what === 'TEMPORARILY_EXEMPT')
  const moved = entries.find(({ what }) => what === 'MOVED')
  const periods = (kind: (typeof entries)[number]['what']) => entries.filter(({ what }) => what === kind)
  return {
    ...person,
    standings: split<Standing>(person.joinedOn, last, 'PROBATIONARY', person.officialOn, 'OFFICIAL'),
    activities: [
      ...split<Activity>(
        person.joinedOn,
        away?.until ? away.until : last,
        'ACTIVE',
        away?.from ?? null,
        away?.what === 'EXEMPT' ? 'EXEMPT' : 'TEMPORARILY_EXEMPT',
      ),
      ...(away?.until ? [{ value: 'ACTIVE' as const, from: away.until, until: last }] : []),
    ],
    homes: split(person.inCellSince, last, person.cell, moved?.from ?? null, moved?.unit ?? person.cell),
    temporary: periods('TEMPORARY_MEMBERSHIP').map(({ from, until, unit }) => ({
      value: unit ?? '',
      from,
      until,
    })),
    specialDuty: periods('SPECIAL_DUTY'),
    end,
    formerSecretary: periods('FORMER_SECRETARY')[0],
  }
}

/** One value until the turn, another one from it on; the first alone when there is no turn. */
function split<Value>(
  from: string,
  until: string | null,
  first: Value,
  turn: string | null,
  second: Value,
): Dated<Value>[] {
  if (turn === null) return [{ value: first, from, until }]
  return [
    { value: first, from, until: turn },
    { value: second, from: turn, until },
  ]
}

/** Who ever belonged to a cell, by its code, in the order of `members`. */
export function membersByCell(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const byCell = new Map<string, Member[]>()
  for (const member of members)
    for (const cell of new Set([...member.homes, ...member.temporary].map(({ value }) => value)))
      byCell.set(cell, [...(byCell.get(cell) ?? []), member])
  return byCell
}

/**
 * Who is on the roll of a cell on a day: its own members and those who attend it for a time.
 *
 * @param members of all cells, or those who ever belonged to this one
 * @returns in the order of `members`
 */
export function rollOn(members: readonly Member[], cell: string, day: string): OnRoll[] {
  return members.flatMap((member) => {
    const isHome = valueOn(member.homes, day) === cell
    const isTemporary = valueOn(member.temporary, day) === cell
    const standing = valueOn(member.standings, day)
    const activity = valueOn(member.activities, day)
    if ((!isHome && !isTemporary) || standing === undefined || activity === undefined) return []
    const membership = isHome ? 'HOME' : 'TEMPORARY'
    const onDuty = member.specialDuty.some((period) => holds(period, day))
    const that = {
      standing,
      activity,
      membership,
      temporarilyElsewhere: valueOn(member.temporary, day) !== undefined,
      hindrances: onDuty ? (['SPECIAL_DUTY'] as const) : [],
    } as const
    const notExpected = notExpectedReason(that)
    return [
      { member, standing, activity, membershipKind: membership, notExpected, voting: hasVote(that, 'UNIT') },
    ]
  })
}

function valueOn<Value>(periods: readonly Dated<Value>[], day: string): Value | undefined {
  return periods.find((period) => holds(period, day))?.value
}

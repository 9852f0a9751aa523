import type { Activity, NotExpectedReason, Standing } from '@chibo/shared'
import { hasVote, notExpectedReason } from '../../modules/meetings/roll.rules.ts'
import { BEGINNING, dayOf, REFERENCE } from './calendar.ts'
import { between, chance, createDraw } from './draw.ts'
import { createNumberedIds } from './ids.ts'
import { at, type Layout } from './layout.ts'

/** Days from the first on, before the second; null: open. */
export interface Days {
  readonly from: number
  readonly until: number | null
}

/** An invented person: nothing of it is stored in memory, everything follows from cell and place in it. */
export interface Person {
  readonly number: number
  /** the number of the one they are: another one's where somebody was entered twice */
  readonly identity: number
  readonly id: string
  readonly cell: number
  /** place in the cell, from 0 on: secretary, deputy, clerk of the meetings, the others */
  readonly index: number
  readonly joined: number
  /** null while on probation */
  readonly official: number | null
  /** since when a member of the cell */
  readonly since: number
  /** when the person was not active, and why */
  readonly inactive: (Days & { readonly activity: Exclude<Activity, 'ACTIVE'> }) | null
  /** when the person attends another cell; it is known until when */
  readonly away: (Days & { readonly cell: number }) | null
  /** when the person was on special duty */
  readonly duty: Days | null
  /** to another cell, under way on the reference day */
  readonly going: { readonly cell: number; readonly decided: number; readonly paper: number | null } | null
  readonly end: { readonly on: number; readonly reason: 'TRANSFERRED' | 'LEFT' | 'DECEASED' } | null
}

/** Those who lead a cell: official for long, active and there. */
export const LEADERS = 3

/** People of a cell have numbers of their own, up to so many. */
const NUMBERS = 1_024
/** Somebody away attends the cell that comes so many after the own one, mostly of the same commune. */
const NEIGHBOUR = 5

/** Of so many one was entered before. */
const ENTERED_ONCE = 3_000

const idOf = createNumberedIds('member')
const history = createDraw('history')
const fates = createDraw('fate')
const entries = createDraw('entry')

/** The number of a person by cell and place in it. */
export function personNumber(cell: number, index: number): number {
  return cell * NUMBERS + index
}

/** The id of a person by cell and place in it. */
export function personId(cell: number, index: number): string {
  return idOf(personNumber(cell, index))
}

/**
 * The number of whom somebody is: one of those who lead the cell before, for somebody who was entered once more when they
 * came from there, and else the own number.
 */
export function identityOf(number: number): number {
  const [cell, index] = [Math.floor(number / NUMBERS), number % NUMBERS]
  if (cell === 0 || index < LEADERS || !chance(entries(number, 0), 100 / ENTERED_ONCE)) return number
  return personNumber(cell - 1, between(entries(number, 1), 0, LEADERS - 1))
}

/** All people of a cell, in their order. */
export function* peopleOf(layout: Layout, cell: number): Generator<Person> {
  for (let index = 0; index < at(layout.sizes, cell); index += 1) yield invent(layout, cell, index)
}

/** Whom the roll of a cell may name: its people, and those of another one who attend it for a time. */
export function* attendingOf(layout: Layout, cell: number): Generator<Person> {
  yield* peopleOf(layout, cell)
  const from = (cell - NEIGHBOUR + layout.cells) % layout.cells
  for (const person of peopleOf(layout, from)) if (person.away !== null) yield person
}

function invent(layout: Layout, cell: number, index: number): Person {
  const number = personNumber(cell, index)
  const identity = identityOf(number)
  const nothing = { inactive: null, away: null, duty: null, going: null, end: null }
  const common = { number, identity, id: idOf(number), cell, index, ...nothing }
  if (index < LEADERS || identity !== number) {
    const joined = between(history(identity, 0), dayOf('1988-01-01'), dayOf('2014-12-31'))
    const since = joined + between(history(number, 1), 0, 2_000)
    return { ...common, joined, official: joined + 365, since }
  }
  if (chance(history(number, 2), 4)) {
    const joined = between(history(number, 0), BEGINNING - 400, REFERENCE - 20)
    const official = joined + 365
    return { ...common, joined, official: official <= REFERENCE ? official : null, since: joined }
  }
  const joined = between(history(number, 0), dayOf('1968-01-01'), dayOf('2023-12-31'))
  const settled = Math.max(joined, BEGINNING - 600)
  const since = chance(history(number, 3), 80) ? joined : between(history(number, 1), joined, settled)
  return { ...common, joined, official: joined + 365, since, ...fate(layout, cell, number, since) }
}

/** What befell one person in thirteen: one thing at most, none later than the reference day but ends that are planned. */
function fate(
  layout: Layout,
  cell: number,
  number: number,
  since: number,
): Partial<Pick<Person, 'inactive' | 'away' | 'duty' | 'going' | 'end'>> {
  const word = fates(number, 0)
  if (!chance(word, 7.3)) return {}
  if (!chance(word, 7)) {
    const from = Math.max(since, between(fates(number, 1), BEGINNING - 200, REFERENCE - 15))
    return { duty: { from, until: from + between(fates(number, 3), 30, 400) } }
  }
  if (!chance(word, 6.6)) return { going: leaving(layout, cell, number) }
  const recent = between(fates(number, 1), BEGINNING - 200, REFERENCE - 15)
  const open = (from: number, days: number): Days => ({
    from,
    until: from + days > REFERENCE ? null : from + days,
  })
  if (chance(word, 4)) {
    const from = Math.max(since, between(fates(number, 2), BEGINNING - 2_500, REFERENCE - 15))
    return { inactive: { activity: 'EXEMPT', from, until: null } }
  }
  if (chance(word, 4.6)) {
    const days = between(fates(number, 3), 60, 300)
    // Of every second one it is known when they will come again.
    const until = chance(fates(number, 4), 50) ? { from: recent, until: recent + days } : open(recent, days)
    return { inactive: { activity: 'TEMPORARILY_EXEMPT', ...until } }
  }
  if (chance(word, 4.7)) return { inactive: { activity: 'SUSPENDED', from: recent, until: null } }
  if (chance(word, 6.1)) {
    const until = recent + between(fates(number, 3), 90, 500)
    return { away: { cell: (cell + NEIGHBOUR) % layout.cells, from: recent, until } }
  }
  const on = between(fates(number, 2), BEGINNING + 5, REFERENCE)
  const reason = chance(fates(number, 3), 55)
    ? 'DECEASED'
    : chance(fates(number, 3), 90)
      ? 'TRANSFERRED'
      : 'LEFT'
  return { end: { on, reason } }
}

/** A transfer under way, for most of them with its letter. */
function leaving(layout: Layout, cell: number, number: number): NonNullable<Person['going']> {
  const decided = between(fates(number, 5), REFERENCE - 100, REFERENCE - 1)
  const paper = between(fates(number, 6), decided, REFERENCE)
  return {
    cell: (cell + NEIGHBOUR) % layout.cells,
    decided,
    paper: chance(fates(number, 7), 60) ? paper : null,
  }
}

/** Somebody who has not come for months, and nobody knows why: one in three hundred, of those of whom nothing else is told. */
export function isLost({ number, index, inactive, away, duty, end }: Person): boolean {
  return index >= LEADERS && (inactive ?? away ?? duty ?? end) === null && chance(fates(number, 8), 0.33)
}

/** Whether days hold a day. */
export function holds(days: Days, day: number): boolean {
  return days.from <= day && (days.until === null || day < days.until)
}

/** What the roll of a meeting keeps of somebody. */
export interface OnRoll {
  readonly standing: Standing
  readonly activity: Activity
  readonly membership: 'HOME' | 'TEMPORARY'
  /** null: expected */
  readonly notExpected: NotExpectedReason | null
  readonly voting: boolean
}

/** What holds of somebody in a cell on a day; undefined for one who does not belong to it then. */
export function onRoll(person: Person, cell: number, day: number): OnRoll | undefined {
  if (person.since > day || (person.end !== null && person.end.on <= day)) return undefined
  const elsewhere = person.away !== null && holds(person.away, day)
  const home = person.cell === cell
  if (!home && !(elsewhere && person.away?.cell === cell)) return undefined
  const standing = person.official !== null && person.official <= day ? 'OFFICIAL' : 'PROBATIONARY'
  const activity =
    person.inactive !== null && holds(person.inactive, day) ? person.inactive.activity : 'ACTIVE'
  const membership = home ? 'HOME' : 'TEMPORARY'
  const onDuty = person.duty !== null && holds(person.duty, day)
  const that = {
    standing,
    activity,
    membership,
    temporarilyElsewhere: elsewhere,
    hindrances: onDuty ? (['SPECIAL_DUTY'] as const) : [],
  } as const
  return {
    standing,
    activity,
    membership,
    notExpected: notExpectedReason(that),
    voting: hasVote(that, 'UNIT'),
  }
}

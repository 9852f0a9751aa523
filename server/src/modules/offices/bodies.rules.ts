import { vietnameseDate, type Label, type Problem } from '@chibo/shared'
import { candidateProblems, isBefore, overlap, within, type Candidate, type Days } from './offices.rules.ts'

/** Somebody is to have a seat. */
export interface Seating extends Days {
  readonly from: string
}

/** What is known of the body, and of the term if one is named. */
export interface SeatFacts {
  readonly body: Days
  readonly term: Days | null
  /** seats that the same member has in it at any time */
  readonly seats: readonly Days[]
}

/** What keeps somebody from taking a seat. */
export function seatProblems(wanted: Seating, candidate: Candidate, facts: SeatFacts): Problem[] {
  const problems = candidateProblems(candidate, wanted)
  if (facts.seats.some((seat) => overlap(seat, wanted)))
    problems.push({ code: 'SEATED_ALREADY', path: ['memberId'] })
  return problems
}

/** What keeps anybody from taking a seat for these days. */
export function seatingProblems(wanted: Seating, { body, term }: Omit<SeatFacts, 'seats'>): Problem[] {
  if (!isBefore(wanted.from, wanted.to)) return [{ code: 'ENDS_BEFORE_START', path: ['until'] }]
  const problems: Problem[] = []
  if (!within(wanted, body)) problems.push({ code: 'OUTSIDE_BODY_DATES', path: ['effectiveOn'] })
  if (term && !within(wanted, term)) problems.push({ code: 'OUTSIDE_TERM', path: ['termId'] })
  return problems
}

/** What is known of the unit and the kind of a body on its first day. */
export interface BodyFacts {
  readonly unitName: string
  /** null: the unit was not there */
  readonly unitKind: string | null
  /** null: no kind has this code on the day */
  readonly label: Label | null
  /** whether a unit of its kind may have one */
  readonly isDeclared: boolean
  /** bodies of that kind that the unit has or had */
  readonly others: readonly (Days & { readonly name: string })[]
}

/** A unit may have many Party groups at once, told apart by name, and one of every other kind of body. */
const MANY = 'party-group'

/** What keeps a unit from founding a body. */
export function bodyProblems(
  { kind, name, ...days }: Days & { readonly from: string; readonly kind: string; readonly name: string },
  facts: BodyFacts,
): Problem[] {
  const date = vietnameseDate(days.from)
  if (facts.unitKind === null) return [{ code: 'UNIT_NOT_IN_FORCE', path: ['validFrom'], values: { date } }]
  if (!facts.label) return [{ code: 'BODY_KIND_UNKNOWN', path: ['kind'], values: { date } }]
  if (!facts.isDeclared) {
    const { vi: bodyVi, en: bodyEn } = facts.label
    return [{ code: 'BODY_NOT_OF_KIND', path: ['kind'], values: { unit: facts.unitName, bodyVi, bodyEn } }]
  }
  const there = facts.others.find((one) => overlap(one, days) && (kind !== MANY || one.name === name))
  return there ? [{ code: 'BODY_THERE_ALREADY', path: ['kind'], values: { name: there.name } }] : []
}

/** A term of a unit's committee. */
export interface Term extends Days {
  readonly id: string
  readonly ordinal: number
}

/** What keeps a term from being entered; one that holds on its first day ends then. */
export function termProblems(
  wanted: Days & { readonly from: string; readonly ordinal: number },
  terms: readonly Term[],
): Problem[] {
  if (!isBefore(wanted.from, wanted.to)) return [{ code: 'ENDS_BEFORE_START', path: ['validTo'] }]
  const { ordinal } = wanted
  if (terms.some((term) => term.ordinal === ordinal))
    return [{ code: 'TERM_ORDINAL_TAKEN', path: ['ordinal'], values: { ordinal } }]
  const other = terms.find((term) => overlap(term, wanted) && term !== termToEnd(wanted, terms))
  return other ? [{ code: 'TERM_OVERLAPS', path: ['validFrom'], values: { ordinal: other.ordinal } }] : []
}

/** The term that ends when a new one begins. */
export function termToEnd(wanted: { readonly from: string }, terms: readonly Term[]): Term | undefined {
  return terms.find(({ from, to }) => (from === null || from < wanted.from) && isBefore(wanted.from, to))
}

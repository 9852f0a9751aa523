import { vietnameseDate, type Label, type OfficeHeldOf, type Problem, type RuleSeverity } from '@chibo/shared'

/** Days from `from` on, before `to`; null stands for no known beginning, and for open. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** Somebody who is to take an office or a seat, as the register has them on its first day. */
export interface Candidate {
  readonly memberId: string | null
  /** of somebody who is no member */
  readonly personName: string | null
  /** whether they were a member on the day; of one who is named it is not asked */
  readonly isMember: boolean
  /** the first day without membership, if it has ended by then or is to end later */
  readonly endsOn: string | null
}

/** Somebody holds an office of the same kind in the same unit at that time. */
export interface Holder extends Days {
  readonly memberId: string | null
  readonly name: string
  readonly bodyId: string | null
  readonly placeName: string | null
}

/** What is known of the unit, the office and the body on the first day. */
export interface OfficeFacts {
  readonly unitName: string
  /** what the unit was; null: it was not there */
  readonly unitKind: string | null
  readonly unitEndsOn: string | null
  /** the place that the unit covers */
  readonly unitPlace: string | null
  /** null: no office has this code on the day */
  readonly office: { readonly label: Label; readonly heldOf: OfficeHeldOf } | null
  /** what is declared of it in such a unit; null: there is none */
  readonly declared: { readonly maxHolders: number | null; readonly severity: RuleSeverity } | null
  /** days of the body that is named; null: none is, or the unit has no such */
  readonly body: Days | null
  readonly holders: readonly Holder[]
}

/** Somebody is to hold an office. */
export interface Appointment extends Days {
  readonly from: string
  readonly bodyId: string | null
  /** null: the place of the unit, for an office of a place */
  readonly placeName: string | null
}

/** What is wrong with a row, or worth a second look; paths begin within the row. */
export interface RowFinding {
  readonly severity: RuleSeverity
  readonly problem: Problem
}

/** Whether two times share a day. */
export function overlap(a: Days, b: Days): boolean {
  return isBefore(a.from, b.to) && isBefore(b.from, a.to)
}

/** Whether a beginning comes before an end. */
export function isBefore(from: string | null, to: string | null): boolean {
  return from === null || to === null || from < to
}

/** Whether days lie within others. */
export function within(days: Days, outer: Days): boolean {
  const beginsWithin = outer.from === null || (days.from !== null && days.from >= outer.from)
  const endsWithin = outer.to === null || (days.to !== null && days.to <= outer.to)
  return beginsWithin && endsWithin && isBefore(days.from, outer.to)
}

/** The earlier of two ends; null is open. */
export function earliest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

/** The place of which an office is held, or that none is. */
export function placeOf(wanted: Pick<Appointment, 'placeName'>, facts: OfficeFacts): string | null {
  return facts.office?.heldOf === 'PLACE' ? (wanted.placeName ?? facts.unitPlace) : null
}

/** What speaks against an appointment, or is to be looked at. */
export function appointmentFindings(
  wanted: Appointment,
  candidate: Candidate,
  facts: OfficeFacts,
): RowFinding[] {
  const problems = [
    ...candidateProblems(candidate, wanted),
    ...daysProblems(wanted, facts),
    ...kindProblems(wanted, facts),
  ]
  const twice = facts.holders.some(
    ({ memberId, ...days }) => memberId !== null && memberId === candidate.memberId && overlap(days, wanted),
  )
  if (twice) problems.push({ code: 'OFFICE_HELD_ALREADY', path: ['memberId'] })
  return [...problems.map(refused), ...(twice ? [] : holderFindings(wanted, facts))]
}

/** What keeps somebody from being named: neither a member nor a name or both, or not a member on each of the days. */
export function candidateProblems(
  candidate: Candidate,
  { from, to }: Days & { readonly from: string },
): Problem[] {
  const { memberId, personName, isMember, endsOn } = candidate
  if ((memberId === null) === (personName === null)) return [{ code: 'MEMBER_OR_NAME', path: ['memberId'] }]
  if (memberId === null) return []
  const notOn = (code: Problem['code'], day: string): Problem[] => [
    { code, path: ['memberId'], values: { date: vietnameseDate(day) } },
  ]
  if (endsOn !== null && isBefore(endsOn, to)) return notOn('MEMBER_ENDED', endsOn > from ? endsOn : from)
  return isMember ? [] : notOn('NOT_YET_MEMBER', from)
}

function daysProblems(wanted: Appointment, { unitName, unitKind, unitEndsOn }: OfficeFacts): Problem[] {
  if (!isBefore(wanted.from, wanted.to)) return [{ code: 'ENDS_BEFORE_START', path: ['effectiveOn'] }]
  if (unitKind === null)
    return [{ code: 'UNIT_NOT_IN_FORCE', path: ['unitId'], values: { date: vietnameseDate(wanted.from) } }]
  if (unitEndsOn === null || !isBefore(unitEndsOn, wanted.to)) return []
  return [
    {
      code: 'OUTLASTS_UNIT',
      path: ['unitId'],
      values: { unit: unitName, date: vietnameseDate(unitEndsOn) },
    },
  ]
}

/** Whether there is such an office in such a unit, and what it is held of is named. */
function kindProblems(wanted: Appointment, facts: OfficeFacts): Problem[] {
  const { office, unitName, unitKind, declared, body } = facts
  if (!office)
    return [{ code: 'OFFICE_KIND_UNKNOWN', path: ['kind'], values: { date: vietnameseDate(wanted.from) } }]
  const problems: Problem[] = []
  if (unitKind !== null && !declared) {
    const { vi: officeVi, en: officeEn } = office.label
    problems.push({
      code: 'OFFICE_NOT_OF_KIND',
      path: ['kind'],
      values: { unit: unitName, officeVi, officeEn },
    })
  }
  const isOfBody = office.heldOf === 'BODY'
  if (isOfBody !== (wanted.bodyId !== null))
    problems.push({ code: isOfBody ? 'OFFICE_OF_BODY' : 'OFFICE_OF_NO_BODY', path: ['bodyId'] })
  else if (isOfBody && !body) problems.push({ code: 'NOT_FOUND', path: ['bodyId'] })
  else if (isOfBody && body && !within(wanted, body))
    problems.push({ code: 'OUTSIDE_BODY_DATES', path: ['bodyId'] })
  if (office.heldOf !== 'PLACE') {
    if (wanted.placeName !== null) problems.push({ code: 'OFFICE_OF_NO_PLACE', path: ['placeName'] })
  } else if (placeOf(wanted, facts) === null) problems.push({ code: 'OFFICE_OF_PLACE', path: ['placeName'] })
  return problems
}

/** Whether more would hold it at once, of the same unit, body or place, than is declared. */
function holderFindings(wanted: Appointment, facts: OfficeFacts): RowFinding[] {
  const { declared, office, unitName } = facts
  if (!declared || !office || declared.maxHolders === null) return []
  const place = placeOf(wanted, facts)
  const others = facts.holders.filter(
    (one) => one.bodyId === wanted.bodyId && one.placeName === place && overlap(one, wanted),
  )
  if (mostAtOnce(others, wanted) < declared.maxHolders) return []
  const { vi: officeVi, en: officeEn } = office.label
  const name = [...new Set(others.map((one) => one.name))].join(', ')
  const values = { unit: unitName, officeVi, officeEn, name }
  return [{ severity: declared.severity, problem: { code: 'OFFICE_TAKEN', path: ['kind'], values } }]
}

/** How many of some times hold on one day within days: on the first of these, or on one on which another begins. */
function mostAtOnce(times: readonly Days[], days: Days & { readonly from: string }): number {
  const begins = times.flatMap(({ from }) => (from !== null && from > days.from ? [from] : []))
  const counts = [days.from, ...begins].map(
    (day) => times.filter(({ from, to }) => (from === null || from <= day) && isBefore(day, to)).length,
  )
  return Math.max(...counts)
}

/** What keeps something that is held from ending on a day: it would hold none, or it has ended by then. */
export function endProblems(held: Days, day: string): Problem[] {
  if (!isBefore(held.from, day)) return [{ code: 'ENDS_BEFORE_START', path: ['effectiveOn'] }]
  if (held.to === null || held.to > day) return []
  return [{ code: 'ALREADY_ENDED', path: ['effectiveOn'], values: { date: vietnameseDate(held.to) } }]
}

function refused(problem: Problem): RowFinding {
  return { severity: 'REFUSE', problem }
}

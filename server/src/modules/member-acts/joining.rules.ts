import { addDays, vietnameseDate, type PartialDate, type Problem, type Standing } from '@chibo/shared'
import { addMonths, spanFrom, type MemberRules } from './spans.rules.ts'

/** When somebody was born, decided upon, joined and became official, as far as it is known. */
export interface Joining {
  readonly birthDate: PartialDate | null
  readonly admissionDecidedOn: PartialDate | null
  readonly joinedOn: PartialDate | null
  readonly officialOn: PartialDate | null
}

/** The last day that a date may be. */
export function lastDay({ first, precision }: PartialDate): string {
  if (precision === 'DAY') return first
  return addDays(addMonths(first, precision === 'YEAR' ? 12 : 1), -1)
}

/** Whether one date is surely before another. */
function isBefore(one: PartialDate | null, other: PartialDate | null): boolean {
  return one !== null && other !== null && lastDay(one) < other.first
}

/** What cannot be: nobody joins before they are born, or after the day on which they are in the register. */
export function joiningProblems(joining: Joining, lastPossible: string): Problem[] {
  const days = ['admissionDecidedOn', 'joinedOn', 'officialOn'] as const
  return days.flatMap((at): Problem[] => {
    const date = joining[at]
    if (isBefore(date, joining.birthDate)) return [{ code: 'BEFORE_BIRTH', path: [at] }]
    return date !== null && date.first > lastPossible
      ? [{ code: 'TOO_FAR_AHEAD', path: [at], values: { date: vietnameseDate(lastPossible) } }]
      : []
  })
}

/** What is against somebody being in the register from a day on, with a standing. */
export function entryProblems(joining: Joining, standing: Standing, from: string): Problem[] {
  const { birthDate, joinedOn, officialOn } = joining
  const problems: Problem[] = []
  if (birthDate !== null && from < birthDate.first)
    problems.push({ code: 'BEFORE_BIRTH', path: ['effectiveOn'] })
  else if (joinedOn !== null && from < joinedOn.first)
    problems.push({
      code: 'BEFORE_ADMISSION',
      path: ['effectiveOn'],
      values: { date: vietnameseDate(joinedOn.first) },
    })
  if (
    officialOn !== null &&
    (standing === 'OFFICIAL' ? officialOn.first > from : lastDay(officialOn) <= from)
  )
    problems.push({ code: 'STANDING_DIFFERS', path: ['officialOn'] })
  return problems
}

/** What is worth a second look, by the rules of the day: told where it is surely so, as precisely as dates are known. */
export function joiningWarnings(joining: Joining, rules: MemberRules): Problem[] {
  const { birthDate, admissionDecidedOn, joinedOn, officialOn } = joining
  const [probation, age] = [rules.get('PROBATION'), rules.get('JOINING_AGE')]
  const warnings: Problem[] = []
  if (isBefore(joinedOn, admissionDecidedOn))
    warnings.push({ code: 'JOIN_DATES_SWAPPED', path: ['admissionDecidedOn'] })
  if (isBefore(officialOn, joinedOn)) warnings.push({ code: 'JOIN_DATES_SWAPPED', path: ['officialOn'] })
  else if (
    probation &&
    joinedOn !== null &&
    officialOn !== null &&
    lastDay(officialOn) < spanFrom(joinedOn.first, probation)
  )
    warnings.push({
      code: 'OFFICIAL_TOO_SOON',
      path: ['officialOn'],
      values: { months: probation.amount, source: probation.source },
    })
  if (age && birthDate !== null && joinedOn !== null && lastDay(joinedOn) < spanFrom(birthDate.first, age))
    warnings.push({
      code: 'JOINED_TOO_YOUNG',
      path: ['joinedOn'],
      values: { years: age.amount, source: age.source },
    })
  return warnings
}

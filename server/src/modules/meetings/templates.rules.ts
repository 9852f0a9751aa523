import { vietnameseDate, type Problem } from '@chibo/shared'

/** What holds where and when a template is to be issued. */
export interface IssuingDay {
  readonly unitInForce: boolean
  readonly kindValid: boolean
  /** true for a template for units of any kind */
  readonly unitKindValid: boolean
  /** ISO: from when on another one of the same unit for the same meetings is in force that begins then or later; null: none */
  readonly takenFrom: string | null
}

/** What is wrong with a template that is to begin on a day, ISO. */
export function issuingProblems(validFrom: string, day: IssuingDay): Problem[] {
  const values = { date: vietnameseDate(validFrom) }
  const problems: Problem[] = []
  if (!day.unitInForce) problems.push({ code: 'UNIT_NOT_IN_FORCE', path: ['unitId'], values })
  if (!day.kindValid) problems.push({ code: 'MEETING_KIND_NOT_VALID', path: ['kind'], values })
  if (!day.unitKindValid) problems.push({ code: 'KIND_UNKNOWN', path: ['unitKind'] })
  if (day.takenFrom !== null)
    problems.push({
      code: 'TEMPLATE_OVERLAPS',
      path: ['validFrom'],
      values: { date: vietnameseDate(day.takenFrom) },
    })
  return problems
}

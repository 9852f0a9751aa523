import { vietnameseDate, type Problem } from '@chibo/shared'

/** A unit that is to be assigned, as far as rules go. */
export interface Assignable {
  readonly pathOnDay: string | null
  readonly below: boolean
  readonly assigned: boolean
  readonly coveredBy: readonly string[]
}

/** What keeps a unit from being assigned to a group from a day on. */
export function assignmentProblems(unit: Assignable, from: string, path: readonly string[]): Problem[] {
  const values = { date: vietnameseDate(from) }
  if (unit.pathOnDay === null) return [{ code: 'UNIT_NOT_IN_FORCE', path, values }]
  if (!unit.below) return [{ code: 'UNIT_NOT_BELOW', path, values }]
  return unit.assigned ? [{ code: 'ALREADY_ASSIGNED', path }] : []
}

/** Double coverage is a finding, not an error: whoever assigns is told. */
export function coverageWarnings(unit: Assignable, path: readonly string[]): Problem[] {
  return unit.coveredBy.map((group) => ({ code: 'ALREADY_COVERED', path, values: { group } }))
}

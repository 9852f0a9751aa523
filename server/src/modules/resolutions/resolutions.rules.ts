import {
  resolutionStateAfter,
  vietnameseDate,
  type Problem,
  type ResolutionAct,
  type ResolutionState,
} from '@chibo/shared'

/** What is wrong with an act on a resolution in a state. */
export function stateProblems(act: ResolutionAct, state: ResolutionState): Problem[] {
  if (resolutionStateAfter(act, state) !== undefined) return []
  const isLate = act === 'SUPPLEMENT' && state === 'SUPERSEDED'
  return [{ code: isLate ? 'SUPPLEMENT_OF_SUPERSEDED' : 'RESOLUTION_STATE', path: ['id'] }]
}

/** What keeps a resolution from being completed: tasks that have not ended. */
export function openTaskProblems(count: number): Problem[] {
  return count > 0 ? [{ code: 'TASKS_OPEN', path: ['id'], values: { count } }] : []
}

/** By what something is decided. */
export interface Decision {
  /** whether its type is adopted by a vote alone */
  readonly needsVote: boolean
  /** of the vote that is named; null: none is */
  readonly adopted: boolean | null
  readonly reason: string | null
}

/** What is wrong with that by which something is decided. */
export function decisionProblems({ needsVote, adopted, reason }: Decision): Problem[] {
  if (adopted === null && needsVote) return [{ code: 'VOTE_REQUIRED', path: ['voteId'] }]
  if ((adopted === null) === (reason === null)) return [{ code: 'VOTE_OR_REASON', path: ['noVoteReason'] }]
  return adopted === false ? [{ code: 'VOTE_NOT_ADOPTED', path: ['voteId'] }] : []
}

/** What a type of documents asks of what is resolved; null: nothing is resolved as such. */
export interface TypeRule {
  readonly needsVote: boolean
  /** whether cells and Party groups issue it */
  readonly cell: boolean
}

/** What is wrong with the type of a resolution of a unit on a day. */
export function typeProblems(rule: TypeRule | null, isCell: boolean, type: string, day: string): Problem[] {
  if (!rule)
    return [
      { code: 'RESOLUTION_TYPE_NOT_VALID', path: ['type'], values: { type, date: vietnameseDate(day) } },
    ]
  return isCell && !rule.cell ? [{ code: 'RESOLUTION_NOT_OF_CELL', path: ['type'], values: { type } }] : []
}

/** Days of a resolution, ISO. */
export interface Days {
  readonly adoptedOn?: string | null
  readonly inForceOn?: string | null
  readonly endsOn?: string | null
}

/** What is wrong with the days of a resolution: it has effect from its adoption on, and ends after that. */
export function dayProblems({ adoptedOn, inForceOn, endsOn }: Days): Problem[] {
  const first = inForceOn ?? adoptedOn
  return [
    ...(adoptedOn != null && inForceOn != null && inForceOn < adoptedOn
      ? [before(adoptedOn, 'inForceOn')]
      : []),
    ...(first != null && endsOn != null && endsOn < first
      ? [{ code: 'ENDS_BEFORE_START' as const, path: ['endsOn'] }]
      : []),
  ]
}

/**
 * What is wrong with the day of an act: it lies neither ahead nor before the adoption.
 *
 * @param at where the input names it
 */
export function actDayProblems(
  actedOn: string,
  { today, adoptedOn }: { readonly today: string; readonly adoptedOn: string | null },
  at = 'actedOn',
): Problem[] {
  if (actedOn > today) return [{ code: 'TOO_FAR_AHEAD', path: [at], values: { date: vietnameseDate(today) } }]
  return adoptedOn !== null && actedOn < adoptedOn ? [before(adoptedOn, at)] : []
}

function before(adoptedOn: string, at: string): Problem {
  return { code: 'BEFORE_ADOPTION', path: [at], values: { date: vietnameseDate(adoptedOn) } }
}

/**
 * The days of a month as a range of the database: `[2026-12-01,2027-01-01)`.
 *
 * @param first its first day, ISO
 */
export function monthRange(first: string): string {
  const [year = 0, month = 0] = first.split('-').map(Number)
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  const [nextYear = '', nextMonth = ''] = next.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
  return `[${first},${nextYear}-${nextMonth}-01)`
}

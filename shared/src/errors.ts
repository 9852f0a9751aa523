import { AGENDA_MESSAGES } from './error-messages/agenda.ts'
import { ACCESS_MESSAGES } from './error-messages/access.ts'
import { DOCUMENT_MESSAGES } from './error-messages/documents.ts'
import { DUPLICATE_MESSAGES } from './error-messages/duplicates.ts'
import { FILE_MESSAGES } from './error-messages/files.ts'
import { GENERAL_MESSAGES } from './error-messages/general.ts'
import { IMPORT_MESSAGES } from './error-messages/imports.ts'
import { INTERIM_REVIEW_MESSAGES } from './error-messages/interim-reviews.ts'
import { MEETING_MESSAGES } from './error-messages/meetings.ts'
import { MEMBER_ACT_MESSAGES } from './error-messages/member-acts.ts'
import { ROSTER_MESSAGES } from './error-messages/roster.ts'
import { TASK_MESSAGES } from './error-messages/tasks.ts'
import { TRANSFER_MESSAGES } from './error-messages/transfers.ts'
import { MINUTES_MESSAGES } from './error-messages/minutes.ts'
import { OFFICE_MESSAGES } from './error-messages/offices.ts'
import { RESOLUTION_MESSAGES } from './error-messages/resolutions.ts'
import { UNIT_MESSAGES } from './error-messages/units.ts'
import { VOTE_MESSAGES } from './error-messages/votes.ts'
import { WORK_GROUP_MESSAGES } from './error-messages/work-groups.ts'
import type { Label } from './vocabulary.ts'

/** Codes of whole requests, in `extensions.code` of GraphQL errors and `code` of HTTP errors. */
export const REQUEST_ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'COST_LIMIT',
  'RATE_LIMITED',
  'CONFLICT',
  'IDEMPOTENCY_KEY_REUSED',
  'UNAVAILABLE',
  'INTERNAL',
] as const
export type RequestErrorCode = (typeof REQUEST_ERROR_CODES)[number]

/** One catalogue of expected failures: `userErrors` of mutations and bad arguments of reads. `{…}` is filled in. */
export const ERROR_MESSAGES = {
  ...GENERAL_MESSAGES,
  ...MEETING_MESSAGES,
  ...AGENDA_MESSAGES,
  ...VOTE_MESSAGES,
  ...MINUTES_MESSAGES,
  ...DOCUMENT_MESSAGES,
  ...RESOLUTION_MESSAGES,
  ...WORK_GROUP_MESSAGES,
  ...ACCESS_MESSAGES,
  ...UNIT_MESSAGES,
  ...MEMBER_ACT_MESSAGES,
  ...TASK_MESSAGES,
  ...INTERIM_REVIEW_MESSAGES,
  ...TRANSFER_MESSAGES,
  ...OFFICE_MESSAGES,
  ...DUPLICATE_MESSAGES,
  ...FILE_MESSAGES,
  ...ROSTER_MESSAGES,
  ...IMPORT_MESSAGES,
} as const satisfies Record<string, Label>

/** A stable code of an expected failure. */
export type ErrorCode = keyof typeof ERROR_MESSAGES

/** An expected failure: what, where in the input (names and indexes as text), and what fills the sentence. */
export interface Problem {
  readonly code: ErrorCode
  readonly path: readonly string[]
  readonly values?: Readonly<Record<string, string | number>>
}

/** The sentence of a problem in a language. */
export function describeProblem(problem: Problem, locale: 'vi' | 'en'): string {
  return ERROR_MESSAGES[problem.code][locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(problem.values?.[name] ?? whole),
  )
}

/** Thrown where input proves wrong; carries what is wrong, told to the reader at the edge. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[]

  constructor(...problems: readonly [Problem, ...Problem[]]) {
    super(problems.map((problem) => `${problem.code} at ${problem.path.join('.')}`).join(', '))
    this.name = 'ProblemError'
    this.problems = problems
  }
}

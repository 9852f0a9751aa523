import { describeProblem, withFieldLabels, type ErrorCode, type Locale, type Problem } from '@chibo/shared'
import { encodeId } from '../../graphql/ids.ts'
import type { RosterReport } from './reports.repo.ts'

/** A report as scripts read it: counts beside each other, sentences in their language, no value of anybody's. */
export interface ToldReport {
  /** opaque */
  readonly batchId: string
  readonly state: string
  readonly read: number
  readonly new: number
  readonly updated: number
  readonly unchanged: number
  readonly transfers: number
  readonly undecided: number
  readonly rejected: number
  readonly skipped: number
  readonly missing: number
  readonly progress: RosterReport['progress']
  /** why it went no further; null: nothing keeps it */
  readonly problem: ToldProblem | null
  readonly alarms: readonly ToldProblem[]
  /** of rows that are rejected or undecided; of a long list the first ones */
  readonly errors: readonly ToldError[]
}

/** A problem with its sentence. */
export interface ToldProblem {
  readonly code: ErrorCode
  readonly message: string
}

/** What is wrong with a row. */
export interface ToldError extends ToldProblem {
  /** as the file's program shows it */
  readonly row: number
  /** the field, by its name; null: the row as a whole */
  readonly column: string | null
}

/** Tells a report in a language. */
export function toldReport(
  { id, state, counts, progress, problem, alarms, rows }: RosterReport,
  locale: Locale,
): ToldReport {
  const errors = rows.flatMap(({ row, messages }) =>
    messages
      .filter(({ weight }) => weight === 'ERROR' || weight === 'UNDECIDED')
      .map(({ field, code, values }) => ({
        row,
        column: field,
        ...told({ code, path: [], values: values ?? {} }, locale),
      })),
  )
  return {
    batchId: encodeId('import', id),
    state,
    ...counts,
    progress,
    problem: problem && told(problem, locale),
    alarms: alarms.map((alarm) => told(alarm, locale)),
    errors,
  }
}

/** A problem's sentence; fields are named as on screen. */
export function told(problem: Problem, locale: Locale): ToldProblem {
  return { code: problem.code, message: describeProblem(withFieldLabels(problem), locale) }
}

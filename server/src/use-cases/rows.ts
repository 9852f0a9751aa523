import { ProblemError, type ErrorPolicy, type Problem } from '@chibo/shared'
import { refuse } from './refusals.ts'

/** A row of a bulk input as a use case understood it. */
export interface RowVerdict {
  /** what keeps it from being stored, with its place in the input */
  readonly problems: readonly Problem[]
}

/** Which rows are stored, and what was wrong with the others. */
export interface Settled<R> {
  readonly kept: readonly R[]
  readonly skipped: readonly Problem[]
}

/**
 * Settles which rows of a bulk input are stored.
 *
 * @throws ProblemError with all problems where the caller wants all or nothing, or where no row is left
 */
export function settleRows<R extends RowVerdict>(
  policy: ErrorPolicy | null | undefined,
  rows: readonly R[],
): Settled<R> {
  const kept = rows.filter(({ problems }) => problems.length === 0)
  const skipped = rows.flatMap(({ problems }) => problems)
  if (policy !== 'SKIP_BAD_ROWS' || kept.length === 0) refuse(skipped)
  return { kept, skipped }
}

/**
 * What a check throws, as problems of a row.
 *
 * @throws whatever is no ProblemError
 */
export function problemsThrown(check: () => void): readonly Problem[] {
  try {
    check()
    return []
  } catch (error) {
    if (error instanceof ProblemError) return error.problems
    throw error
  }
}

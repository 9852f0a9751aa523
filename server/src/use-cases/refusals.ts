import { ProblemError, type ErrorCode, type Problem } from '@chibo/shared'

/** How use cases refuse. */

/** What the caller may not see looks like what does not exist. */
export function notFound(...path: readonly string[]): ProblemError {
  return new ProblemError({ code: 'NOT_FOUND', path })
}

/** For an action on something that the caller may see. */
export function forbidden(...path: readonly string[]): ProblemError {
  return new ProblemError({ code: 'FORBIDDEN', path })
}

/** @throws ProblemError with all problems, if there are any */
export function refuse(problems: readonly Problem[]): void {
  const [first, ...rest] = problems
  if (first) throw new ProblemError(first, ...rest)
}

/** @throws ProblemError CONFLICT when somebody changed the row since the caller read it */
export function checkVersion(current: number, expected: number, name = 'expectedVersion'): void {
  if (current !== expected) throw conflict(current, name)
}

/**
 * The same for what is recorded first without a version and corrected with one.
 *
 * @param current undefined where nothing is recorded
 * @param already what to say, and where, to a first recording of what is recorded
 */
export function checkCorrection(
  current: number | undefined,
  expected: number | undefined,
  already: { readonly code: ErrorCode; readonly path: readonly string[] },
): void {
  if (current === expected) return
  if (current === undefined) throw notFound('expectedVersion')
  if (expected !== undefined) throw conflict(current)
  throw new ProblemError({ ...already, values: { version: current } })
}

function conflict(version: number, name = 'expectedVersion'): ProblemError {
  return new ProblemError({ code: 'CONFLICT', path: [name], values: { version } })
}

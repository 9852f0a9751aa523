import { describeProblem, ProblemError, type ErrorCode, type Problem } from '@chibo/shared'
import { IdempotencyError } from '../use-cases/idempotency.ts'
import { HttpError, type HttpErrorCode } from './http-error.ts'

/** How problems of a door are answered that are more than bad input, with the status where HTTP has a more exact one. */
export type Answered = Partial<Record<ErrorCode, readonly [code: HttpErrorCode, status?: number]>>

/** Those of every door. */
const EVERYWHERE: Answered = {
  NOT_FOUND: ['NOT_FOUND'],
  INVALID_ID: ['NOT_FOUND'],
  FORBIDDEN: ['FORBIDDEN'],
  CONFLICT: ['CONFLICT'],
}

/** Problems of what is asked for as an answer: the first one, with where it is. */
export function refusalOf(problems: readonly Problem[], answered: Answered): HttpError {
  const [problem = { code: 'INVALID_VALUE', path: [] } as const] = problems
  const name = problem.path.join('.')
  const said = (locale: 'vi' | 'en'): string => {
    const sentence = describeProblem(problem, locale)
    return name === '' ? sentence : `${name}: ${sentence}`
  }
  const [code, status] = answered[problem.code] ?? EVERYWHERE[problem.code] ?? ['BAD_USER_INPUT']
  return new HttpError(code, { vi: said('vi'), en: said('en') }, {}, status)
}

/** Runs work whose problems become answers. */
export async function refusing<T>(answered: Answered, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof IdempotencyError) throw new HttpError(error.code)
    throw error instanceof ProblemError ? refusalOf(error.problems, answered) : error
  }
}

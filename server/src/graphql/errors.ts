import {
  ProblemError,
  REQUEST_ERROR_CODES,
  describeProblem,
  type Locale,
  type RequestErrorCode,
} from '@chibo/shared'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { asHttpError } from '../http/errors.ts'
import { HttpError } from '../http/http-error.ts'
import { LimitError } from './metering.ts'

/** What formatting needs to know of the request. */
export interface ErrorContext {
  readonly locale: Locale
  readonly requestId: string
  /** hears of errors that nobody foresaw */
  readonly report: (error: unknown) => void
}

/** An answer's errors as its sender gets them, and the HTTP status they call for where nothing was executed. */
export interface FormattedErrors {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** the request was well formed; its document or its variables were not */
  readonly isOfDocument: boolean
  readonly errors: readonly GraphQLFormattedError[]
}

/**
 * Errors as their sender may see them: bad input names argument and rule in the reader's language, known codes pass,
 * whatever nobody foresaw becomes one opaque sentence with the request id under which the log tells the cause.
 */
export function formatErrors(errors: readonly Error[], cx: ErrorContext): FormattedErrors {
  const formatted = errors.flatMap((error) => formatError(error, cx))
  return {
    status: formatted[0]?.status ?? 200,
    headers: formatted[0]?.headers ?? {},
    isOfDocument: formatted[0]?.isOfDocument ?? false,
    errors: formatted.map((one) => one.error),
  }
}

interface Formatted {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly isOfDocument?: true
  readonly error: GraphQLFormattedError
}

function formatError(error: Error, cx: ErrorContext): readonly Formatted[] {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  const where = error instanceof GraphQLError ? positionOf(error) : {}
  if ('statusCode' in cause && cause.statusCode === 405) return [httpError(writtenByGet(), where, cx)]
  // Whatever was thrown while a field was read or written bears the field's path.
  const isOfField = error instanceof GraphQLError && error.path !== undefined
  const nested = isOfField ? undefined : validationErrors(cause)
  if (nested) return nested.map((one) => invalid(one))
  if (cause instanceof ProblemError) {
    return cause.problems.map((problem) => ({
      status: 200,
      error: {
        message: describeProblem(problem, cx.locale),
        ...where,
        extensions: { code: 'BAD_USER_INPUT', problem: problem.code, argument: problem.path.join('.') },
      },
    }))
  }
  if (cause instanceof GraphQLError) {
    const code = requestCode(cause.extensions['code'])
    if (code) {
      const error = { message: cause.message, ...where, extensions: { code } }
      return [{ status: 400, isOfDocument: true, error }]
    }
    // Of a field's errors those that point into the document are about its arguments; all others are ours.
    if (!isOfField || (!cause.path && cause.nodes)) return [invalid(cause)]
  }
  const known = asHttpError(cause)
  if (known.statusCode >= 500) cx.report(cause)
  return [httpError(known, where, cx)]
}

function httpError(error: HttpError, where: object, cx: ErrorContext): Formatted {
  const { code, statusCode: status, headers, label } = error
  const figures = error instanceof LimitError ? error.figures : {}
  const extensions = { code, ...figures, ...(status >= 500 && { requestId: cx.requestId }) }
  const formatted = { status, headers, error: { message: label[cx.locale], ...where, extensions } }
  return code === 'COST_LIMIT' ? { ...formatted, isOfDocument: true } : formatted
}

// What GraphQL says of a variable's value, rather than of the document.
const VARIABLE_VALUE = /^Variable "\$\w+" (got invalid value|of (required|non-null) type)/

/** The executor appends to what is wrong with a variable the names that would have been right. */
const SUGGESTION = / Did you mean [^?]*\?/

function writtenByGet(): HttpError {
  const label = { vi: 'Chỉ truy vấn đọc được gửi bằng GET.', en: 'Only queries are sent by GET.' }
  return new HttpError('GRAPHQL_VALIDATION_FAILED', label, {}, 405)
}

function invalid(error: Error): Formatted {
  const code = VARIABLE_VALUE.test(error.message) ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED'
  const where = error instanceof GraphQLError ? positionOf(error) : {}
  return {
    status: 400,
    isOfDocument: true,
    error: { message: error.message.replace(SUGGESTION, ''), ...where, extensions: { code } },
  }
}

/** The errors of a document that does not parse or validate, as the server gathers them on one. */
function validationErrors(error: Error): readonly Error[] | undefined {
  if (error instanceof GraphQLError && error.message.startsWith('Syntax Error')) return [error]
  if (!('errors' in error) || !Array.isArray(error.errors)) return undefined
  const errors: unknown[] = error.errors
  return errors.map((one) => (one instanceof Error ? one : new Error('The document is not valid.')))
}

function positionOf(error: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  const { locations, path } = error.toJSON()
  return { ...(locations && { locations }), ...(path && { path }) }
}

function requestCode(code: unknown): RequestErrorCode | undefined {
  return REQUEST_ERROR_CODES.find((one) => one === code)
}

import type { FastifyReply, FastifyRequest } from 'fastify'
import { showsBearer } from '../auth/credentials/credential.ts'
import { OWN_REQUEST_HEADER } from '../auth/credentials/own-pages.ts'
import { HttpError } from '../http/http-error.ts'
import { isJsonObject } from './json-object.ts'
import { TEXT_MAX } from './limits.ts'

/** The media type whose status codes tell whether an operation ran (GraphQL over HTTP, section 6.4.2). */
const RESPONSE_TYPE = 'application/graphql-response+json'
const JSON_TYPE = 'application/json'

/**
 * A hook after the body was read and before the framework's own check, which would turn numbers into texts: refuses
 * who is nobody, and what is no request of the specification.
 *
 * @throws HttpError UNAUTHENTICATED; FORBIDDEN for a read by GET that any page could have caused; BAD_USER_INPUT for a
 *   body, query or parameter of the wrong kind; COST_LIMIT for a document that is too long
 */
export function refuseMalformed(request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  if (!request.requestContext.viewer) throw new HttpError('UNAUTHENTICATED')
  if (request.method === 'POST') refuseParameters(request.body)
  else refuseQuery(request)
  done()
}

function refuseQuery(request: FastifyRequest): void {
  if (!showsBearer(request.headers) && request.headers[OWN_REQUEST_HEADER] !== '1')
    throw new HttpError('FORBIDDEN')
  const { query } = request
  if (!isJsonObject(query)) throw new HttpError('BAD_USER_INPUT')
  refuseParameters({
    ...query,
    variables: parsed(query['variables']),
    extensions: parsed(query['extensions']),
  })
  // There is one operation in a document; which one is asked for is checked when the document is known.
  delete query['operationName']
}

/** The operation that a request names; null where it names none. */
export function askedOperation(request: FastifyRequest): string | null {
  if (request.method === 'GET')
    return new URLSearchParams(request.url.split('?')[1] ?? '').get('operationName')
  const name = isJsonObject(request.body) ? request.body['operationName'] : undefined
  return typeof name === 'string' ? name : null
}

/** A hook before an answer leaves: its media type is the one that was asked for, and none keeps an answer to a GET. */
export function nameMediaType(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void {
  if (preferredType(request.headers.accept) === RESPONSE_TYPE) reply.type(`${RESPONSE_TYPE}; charset=utf-8`)
  if (request.method === 'GET') reply.header('cache-control', 'no-store')
  done(null, payload)
}

/**
 * The status of a request that was well formed and whose document or variables were refused: whoever asks for plain
 * JSON by name reads the errors from the body alone, everybody else is told by the status, too.
 */
export function refusalStatus(request: FastifyRequest, status: number): number {
  return preferredType(request.headers.accept) === JSON_TYPE ? 200 : status
}

/** The type of ours that an Accept header names with the greatest weight; null where it names none of them. */
function preferredType(accept: string | undefined): string | null {
  if (accept === undefined || accept === '*/*') return null
  if (accept === JSON_TYPE) return JSON_TYPE
  let best: string | null = null
  let greatest = 0
  for (const range of accept.toLowerCase().split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim())
    if (type !== RESPONSE_TYPE && type !== JSON_TYPE) continue
    const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1)
    if (weight > greatest) [best, greatest] = [type, weight]
  }
  return best
}

function refuseParameters(sent: unknown): void {
  if (!isJsonObject(sent)) throw new HttpError('BAD_USER_INPUT')
  const { query, operationName, variables, extensions } = sent
  if (typeof query !== 'string' || query === '') throw new HttpError('BAD_USER_INPUT')
  if (query.length > TEXT_MAX) throw new HttpError('COST_LIMIT')
  if (operationName != null && typeof operationName !== 'string') throw new HttpError('BAD_USER_INPUT')
  for (const map of [variables, extensions])
    if (map != null && !isJsonObject(map)) throw new HttpError('BAD_USER_INPUT')
  // The framework's check takes a missing one, but none that is null.
  if (extensions === null) delete sent['extensions']
}

function parsed(text: unknown): unknown {
  if (text === undefined) return undefined
  if (typeof text !== 'string') throw new HttpError('BAD_USER_INPUT')
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpError('BAD_USER_INPUT')
  }
}

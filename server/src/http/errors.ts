import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { HttpError } from './http-error.ts'
import { preferredLocale } from './locale.ts'

/** The path whose errors have GraphQL's shape. */
const GRAPHQL_PATH = '/graphql'

/** Answers every error; those nobody foresaw as INTERNAL with the request id under which the log tells the cause. */
export function registerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: unknown, request, reply) => {
    const known = asHttpError(error)
    if (known.statusCode >= 500) request.log.error({ err: error }, 'request failed')
    return sendError(known, request, reply)
  })
}

/** Fastify's option for errors before routing: an address that cannot be decoded. */
export function answerFrameworkError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const known = asHttpError(error)
  // No hook runs for such a request, so what hooks do is done here.
  request.log.info({ method: request.method, route: 'none', status: known.statusCode }, 'request')
  reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' })
  void sendError(known, request, reply)
}

/** Answers a path that leads nowhere. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendError(new HttpError('NOT_FOUND'), request, reply)
}

/**
 * What an error tells the sender.
 *
 * @param error anything thrown
 * @returns itself where it was meant for the sender; a bad request as the framework refused it; UNAVAILABLE where the
 *   database cannot be reached or time ran out; INTERNAL for the rest
 */
export function asHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error
  if (!(error instanceof Error)) return new HttpError('INTERNAL')
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  if (status >= 400 && status < 500) return new HttpError('BAD_USER_INPUT', undefined, {}, status)
  return new HttpError(status === 503 || isOutage(error) ? 'UNAVAILABLE' : 'INTERNAL')
}

function sendError(error: HttpError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const requestId = request.id
  const message = error.label[preferredLocale(request.headers['accept-language'])]
  reply.code(error.statusCode).headers(error.headers).header('cache-control', 'no-store')
  reply.type('application/json; charset=utf-8')
  return reply.send(
    request.routeOptions.url === GRAPHQL_PATH
      ? { errors: [{ message, extensions: { code: error.code, requestId } }] }
      : { code: error.code, message, requestId },
  )
}

// Of PostgreSQL: connection exceptions, shutdowns, exhausted connections, a statement that took or waited too long; refused
// and broken sockets; a full pool.
const OUTAGE = /^(08...|57P0[1-3]|53300|57014|55P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/
const OUTAGE_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|Cannot use a pool after)/

function isOutage(error: Error): boolean {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return OUTAGE.test(code) || OUTAGE_MESSAGE.test(error.message)
}

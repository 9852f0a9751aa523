import { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { LoggerOptions } from 'pino'
import { loggedError } from './logged-error.ts'

/** Names under which secrets and personal values travel; should one be logged by mistake, it is blanked out. */
const NEVER_LOGGED = [
  'authorization',
  'cookie',
  'headers',
  'secret',
  'token',
  'fullName',
  'citizenId',
  'cardNumber',
  'birthDate',
  'phone',
  'address',
  'variables',
  'query',
  'body',
]

/**
 * What the program's pino must be made with, so that no line holds a personal value or a secret: requests, answers and
 * errors are cut down to what is harmless, and known names are blanked out two levels deep.
 */
export const safeLogOptions = {
  serializers: {
    req: (request: FastifyRequest) => ({ method: request.method, route: routeOf(request) }),
    res: (reply: FastifyReply) => ({ status: reply.statusCode }),
    err: (error: unknown) => loggedError(error),
  },
  redact: {
    paths: [
      'password',
      'username',
      ...['', '*.', '*.*.'].flatMap((above) => NEVER_LOGGED.map((name) => above + name)),
    ],
    censor: '[hidden]',
  },
} satisfies LoggerOptions

/** Fastify's option: its own lines quote addresses with their queries, so they are off; errors are logged by `registerErrors`. */
export function quietFramework(): LogController {
  return new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' })
}

/**
 * Writes one line for each request when its answer is out, or when the client went away before. Register after
 * `registerRequestContext`.
 */
export function registerRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    logRequest(request, reply.statusCode, reply.elapsedTime)
  })
  app.addHook('onRequestAbort', async (request) => {
    logRequest(request, 'aborted', undefined)
  })
}

function logRequest(
  request: FastifyRequest,
  status: number | 'aborted',
  milliseconds: number | undefined,
): void {
  const { operationName, statements, viewer } = request.requestContext
  request.log.info(
    {
      method: request.method,
      route: routeOf(request),
      operation: operationName,
      viewer:
        viewer === null ? null : `${viewer.kind.toLowerCase()}:${viewer.accountId ?? viewer.tokenId ?? ''}`,
      statements,
      status,
      ...(milliseconds === undefined ? {} : { ms: Math.round(milliseconds * 10) / 10 }),
    },
    'request',
  )
}

/** The pattern of the route, never the address: that may hold names, ids and calendar secrets. */
function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'none'
}

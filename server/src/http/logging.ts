import { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { LoggerOptions } from 'pino'
import { loggedError } from './logged-error.ts'

/** Names under which secrets and personal values travel. */
const NEVER_LOGGED = new Set([
  'headers',
  'authorization',
  'cookie',
  'password',
  'secret',
  'token',
  'fullName',
  'citizenId',
  'cardNumber',
  'oldCardNumber',
  'birthDate',
  'phone',
  'address',
  'otherName',
  'ethnicity',
  'religion',
  'hometown',
  'oldIdentityNumber',
  'cardIssuedBy',
  'cardIssuedOn',
  'variables',
  'query',
  'body',
  'input',
])

/**
 * What the program's pino must be made with, so that no line holds a personal value or a secret: requests, answers and
 * errors are cut down to what is harmless, and what bears a telling name by mistake is blanked out. (Pino's own
 * redaction with wildcards costs 45 µs a line, this less than one.)
 */
export const safeLogOptions = {
  serializers: {
    req: (request: FastifyRequest) => ({ method: request.method, route: routeOf(request) }),
    res: (reply: FastifyReply) => ({ status: reply.statusCode }),
    err: (error: unknown) => loggedError(error),
  },
  formatters: {
    level: (label) => ({ level: label }),
    log: hideByName,
  },
} satisfies LoggerOptions

/** Blanks out the fields of a line whose names tell what they hold. */
function hideByName(line: Record<string, unknown>): Record<string, unknown> {
  let copy: Record<string, unknown> | undefined
  for (const name in line)
    if (NEVER_LOGGED.has(name)) {
      copy ??= { ...line }
      copy[name] = '[hidden]'
    }
  return copy ?? line
}

/** Characters of an operation name in the log: it is the sender's choice. */
const OPERATION_MAX = 100

/** Fastify's option: its own lines quote addresses with their queries, so they are off; errors are logged by `registerErrors`. */
export function quietFramework(): LogController {
  return new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' })
}

/**
 * Writes one line for each request when its answer is out, or when the client went away before. Register after
 * `registerRequestContext`.
 */
export function registerRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    logRequest(request, reply.statusCode, reply.elapsedTime)
    done()
  })
  app.addHook('onRequestAbort', (request, done) => {
    logRequest(request, 'aborted', undefined)
    done()
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
      operation: operationName?.slice(0, OPERATION_MAX) ?? null,
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

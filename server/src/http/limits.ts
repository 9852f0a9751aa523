import type { FastifyInstance, FastifyServerOptions } from 'fastify'

const KIB = 1024
const SECOND = 1_000

/** Bytes of a request body where the route does not say otherwise. */
export const BODY_MAX = 1024 * KIB

/** Bytes of a request's headers and first line together. */
const HEADERS_MAX = 16 * KIB

/** Milliseconds for the headers of a request to arrive: slow senders hold a socket no longer. */
const HEADERS_TIME = 10 * SECOND

/** Milliseconds for a whole request to arrive, files included. */
const REQUEST_TIME = 5 * 60 * SECOND

/** Milliseconds for the server's work where the route does not say otherwise; the database gives up at half of it. */
const HANDLER_TIME = 30 * SECOND

/** Milliseconds an idle connection is kept; longer than common proxies keep theirs, so that they close first. */
const KEEP_ALIVE_TIME = 65 * SECOND

/** How much of everything a request may take. Fastify's own defaults leave most of these open. */
export const limits = {
  bodyLimit: BODY_MAX,
  requestTimeout: REQUEST_TIME,
  keepAliveTimeout: KEEP_ALIVE_TIME,
  // A socket on which nothing moves at all; events streams send heartbeats.
  connectionTimeout: 2 * 60 * SECOND,
  forceCloseConnections: 'idle',
  return503OnClosing: true,
  onProtoPoisoning: 'error',
  onConstructorPoisoning: 'error',
  requestIdHeader: false,
  routerOptions: { maxParamLength: 200 },
  http: {
    maxHeaderSize: HEADERS_MAX,
    headersTimeout: HEADERS_TIME,
    connectionsCheckingInterval: 5 * SECOND,
    // See left-to-us.ts.
    requireHostHeader: false,
  },
} satisfies FastifyServerOptions & { http: object }

/**
 * Bounds the work of every route registered afterwards, but of those whose work is statements alone: the database gives
 * each of them up after a while, and so does the pool when none is free. A timer and an abort signal for each request
 * were 4 % of a read.
 *
 * @param statementsAlone paths of such routes
 */
export function registerHandlerTime(app: FastifyInstance, statementsAlone: readonly string[]): void {
  app.addHook('onRoute', (route) => {
    if (!statementsAlone.includes(route.url)) route.handlerTimeout ??= HANDLER_TIME
  })
}

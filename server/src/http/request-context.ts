import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Viewer } from '../auth/viewers/viewer.ts'

/** What a request costs its caller, and what that leaves of the budget of a minute; null: without a limit. */
export interface RequestCost {
  readonly requested: number
  readonly limit: number | null
  readonly remaining: number | null
  /** when all of the budget will be there again, ISO */
  readonly resetAt: string | null
}

/** What is known about one request while it lasts. */
export interface RequestContext {
  /** drawn by the server, in the log line, in the header x-request-id and in errors */
  readonly requestId: string
  /** table-reading and writing statements so far; whoever runs one adds it */
  statements: number
  /** of the GraphQL operation; null outside GraphQL and for nameless ones */
  operationName: string | null
  /** what GraphQL charged for the request, told in its answer; null before that */
  cost: RequestCost | null
  /** who asks; null until authentication, and for nobody */
  viewer: Viewer | null
}

declare module 'fastify' {
  interface FastifyRequest {
    /** there from the first hook on */
    requestContext: RequestContext
  }
}

/** Fastify's option: a random UUID. An id that the client sends is never taken over into the log. */
export function newRequestId(): string {
  return randomUUID()
}

/** Gives every request its context. Register before everything else that has hooks. */
export function registerRequestContext(app: FastifyInstance): void {
  app.decorateRequest('requestContext')
  app.addHook('onRequest', (request, reply, done) => {
    request.requestContext = {
      requestId: request.id,
      statements: 0,
      operationName: null,
      cost: null,
      viewer: null,
    }
    reply.header('x-request-id', request.id)
    done()
  })
}

import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import { HttpError } from './http-error.ts'
import { answerNotFound } from './errors.ts'

/** What metrics work with. */
export interface MetricsParts {
  readonly pool: Pool
  /** `METRICS_TOKEN`: what a scraper shows as bearer; undefined: the door is shut */
  readonly token: string | undefined
  /** for how long an audit record has been without its seal */
  readonly unsealedSeconds: () => number
}

/**
 * `GET /metrics` in Prometheus' format, for whoever shows METRICS_TOKEN: requests by route, status and operation's
 * kind, statements, connections, and what the process uses. No label holds a name of anybody or an operation.
 */
export function registerMetrics(app: FastifyInstance, { pool, token, unsealedSeconds }: MetricsParts): void {
  if (token === undefined) {
    app.get('/metrics', { config: { anonymous: true } }, (request, reply) => answerNotFound(request, reply))
    return
  }
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'chibo_' })
  const labelNames = ['method', 'route', 'status'] as const
  const requests = new Histogram({
    name: 'chibo_request_seconds',
    help: 'Time to answer a request.',
    labelNames,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  const statements = new Counter({
    name: 'chibo_statements_total',
    help: 'Statements that read or write tables for GraphQL.',
    registers: [registry],
  })
  new Gauge({
    name: 'chibo_connections',
    help: 'Connections to the database by state.',
    labelNames: ['state'] as const,
    registers: [registry],
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
  new Gauge({
    name: 'chibo_audit_unsealed_seconds',
    help: 'For how long an audit record has been without its seal; above 60 is an alarm.',
    registers: [registry],
    collect() {
      this.set(unsealedSeconds())
    },
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000)
    statements.inc(request.requestContext.statements)
  })
  app.get('/metrics', { config: { anonymous: true } }, async (request, reply) => {
    if (!shows(request.headers.authorization, token)) throw new HttpError('UNAUTHENTICATED')
    return reply
      .type(registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics())
  })
}

function shows(authorization: string | undefined, token: string): boolean {
  const shown = Buffer.from(authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return shown.length === wanted.length && timingSafeEqual(shown, wanted)
}

import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'

/** Milliseconds the database gets to answer. */
const PATIENCE = 2_000

/** What health works with. */
export interface HealthParts {
  readonly pool: Pool
  /** number of the newest migration the program knows */
  readonly migration: number
}

/** Why requests cannot be answered: no answer from the database, or migrations are missing. */
type Reason = 'DATABASE' | 'MIGRATIONS'

/** `GET /healthz`: the process lives. `GET /readyz`: the database answers and has the program's migrations; else 503. */
export function registerHealth(app: FastifyInstance, { pool, migration }: HealthParts): void {
  // However many ask, the database is asked once at a time.
  let asking: Promise<Reason | null> | undefined
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  const options = { config: { anonymous: true } }

  app.get('/healthz', options, async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return { status: 'ok' }
  })

  app.get('/readyz', options, async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    asking ??= whyNotReady(pool, migration).finally(() => (asking = undefined))
    const reason = await asking
    if (reason === null && !closing) return { status: 'ready', migration }
    reply.code(503)
    return { status: 'unavailable', reason: reason ?? 'CLOSING' }
  })
}

async function whyNotReady(pool: Pool, migration: number): Promise<Reason | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE)
  })
  const asked = pool.query<{ version: number | null }>('select max(version) as version from schema_migration')
  // When the answer comes too late, nobody is left to hear that it failed.
  asked.catch(() => undefined)
  try {
    const { rows } = await Promise.race([asked, late])
    // A newer program may have migrated already; until it has replaced this one, this one goes on.
    return (rows[0]?.version ?? 0) >= migration ? null : 'MIGRATIONS'
  } catch {
    return 'DATABASE'
  } finally {
    clearTimeout(timer)
  }
}

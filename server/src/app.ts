import { fastify, type FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import type { Config } from './config.ts'
import type { Database } from './database/pool.ts'
import type { Log } from './logger.ts'

/** What the application is made of. */
export interface AppParts {
  config: Config
  db: Database
  pool: Pool
  log: Log
}

/** Builds the application; it does not listen yet. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({ logger: false })
  app.get('/healthz', () => ({ status: 'ok' }))
  return app
}

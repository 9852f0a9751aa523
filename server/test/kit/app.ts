import type { Server } from 'node:http'
import type { LightMyRequestResponse } from 'fastify'
import { pino } from 'pino'
import { readMigrations } from '@chibo/migrations'
import { z } from 'zod'
import { createApp } from '../../src/app.ts'
import { createToken } from '../../src/auth/accounts/tokens.ts'
import { readConfig } from '../../src/config.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { loadDemo } from '../../src/demo/index.ts'
import type { PlaceName } from '../../src/demo/places.ts'
import { safeLogOptions } from '../../src/http/logging.ts'
import type { Role } from '@chibo/shared'
import { createTestDatabase, type TestDatabase } from './database.ts'
import { demoTemplate } from './demo.ts'

/** The secret of every test program. */
export const SECRET = 'a secret for tests, long enough to be one'

/** The day that is today in every test program: rights are those of this day. */
export const TODAY = '2026-01-15'

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({ code: z.string() }),
      }),
    )
    .optional(),
  extensions: z
    .object({
      cost: z.object({
        requested: z.number(),
        limit: z.number().nullable(),
        remaining: z.number().nullable(),
        resetAt: z.iso.datetime().nullable(),
      }),
    })
    .optional(),
})

/** What `/graphql` answered. */
export type GraphQLAnswer = z.output<typeof Answer> & {
  readonly status: number
  readonly statements: number
  readonly headers: LightMyRequestResponse['headers']
}

/** A whole program on a database of its own, with places of the demo loaded. */
export interface TestApp {
  readonly database: TestDatabase
  /** a bearer token with a role on a unit (by its code) */
  token(role: Role, unitCode: string): Promise<string>
  /** signs an account in, by default with the password of the demo's; answers its cookie */
  signIn(username: string, password?: string): Promise<string>
  /** sends one operation with a token (`chibo_…`) or a cookie */
  graphql(
    credential: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<GraphQLAnswer>
  /** sends the same, and answers what came back as it is */
  post(
    credential: string,
    payload: { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> | null },
    headers?: Readonly<Record<string, string>>,
  ): Promise<LightMyRequestResponse>
  /** gets a page or file */
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>
  /** listens on a free port, once; answers the address */
  listen(): Promise<string>
  /** every route: `GET /healthz` */
  routes(): readonly string[]
  /** every line logged so far */
  log(): readonly string[]
  /** what listens */
  readonly server: Server
  close(): Promise<void>
}

/** What a test may bring along. */
export interface TestParts {
  /** milliseconds of the clock by which budgets fill up */
  readonly monotonic?: () => number
  /** a migrated database of its own; dropped with the program */
  readonly database?: TestDatabase
  /** bytes of a file of members at most */
  readonly importFileMax?: number
}

/**
 * Builds the program the way it is served, but for the listening.
 *
 * @param settings added to the environment that the program reads
 * @param places of the demo, loaded first; Lộc Bình alone by default; none: an empty database, to be filled by the test
 * @param parts in place of those of the tests
 */
export async function createTestApp(
  settings: Readonly<Record<string, string>> = {},
  places: readonly PlaceName[] = ['loc-binh'],
  parts: TestParts = {},
): Promise<TestApp> {
  const { monotonic, importFileMax, database = await databaseWith(places) } = parts
  const config = readConfig({
    NODE_ENV: 'test',
    CHIBO_SECRET: SECRET,
    CHIBO_TODAY: TODAY,
    DATABASE_URL: database.url,
    ...settings,
  })
  const demo =
    places.length === 0
      ? undefined
      : await loadDemo(database.owner.db, { today: TODAY, sealer: createSealer(SECRET), places })
  const lines: string[] = []
  const app = await createApp({
    config,
    db: database.db,
    pool: database.pool,
    log: pino(safeLogOptions, { write: (line: string) => void lines.push(line) }),
    migration: readMigrations().at(-1)?.version ?? 0,
    places: demo?.places ?? [],
    ...(monotonic && { monotonic }),
    ...(importFileMax !== undefined && { importFileMax }),
    worksBehind: false,
  })
  await app.ready()
  const own = { 'content-type': 'application/json', 'x-chibo-request': '1' }
  const post: TestApp['post'] = (credential, payload, headers = {}) => {
    const who = credential.startsWith('chibo_')
      ? { authorization: `Bearer ${credential}` }
      : { cookie: credential }
    return app.inject({ method: 'POST', url: '/graphql', headers: { ...own, ...who, ...headers }, payload })
  }
  return {
    database,
    post,
    token: async (role, unitCode) => {
      const made = await createToken(database.db, { name: `test ${role}`, role, unitCode, expires: null })
      if (!made.ok) throw new Error(made.problem.code)
      return made.token
    },
    signIn: async (username, password = demo?.signIn.password ?? '') => {
      const answer = await app.inject({
        method: 'POST',
        url: '/auth/sign-in',
        headers: own,
        payload: { username, password },
      })
      return String(answer.headers['set-cookie']).split(';')[0] ?? ''
    },
    graphql: async (credential, query, variables = {}, headers = {}) => {
      const before = lines.length
      const answer = await post(credential, { query, variables }, headers)
      const line = lines.slice(before).findLast((one) => one.includes('"msg":"request"'))
      const { statements } = z
        .object({ statements: z.number() })
        .parse(JSON.parse(line ?? '{"statements":0}'))
      const { headers: told, statusCode: status } = answer
      return { ...Answer.parse(answer.json()), status, statements, headers: told }
    },
    get: (url, headers = {}) => app.inject({ url, headers }),
    listen: async () => {
      if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' })
      const address = app.server.address()
      return `http://127.0.0.1:${typeof address === 'object' ? String(address?.port) : ''}`
    },
    routes: () => routesIn(app.printRoutes({ commonPrefix: false })),
    log: () => lines,
    server: app.server,
    close: async () => {
      await app.close()
      await database.drop()
    },
  }
}

async function databaseWith(places: readonly PlaceName[]): Promise<TestDatabase> {
  return createTestDatabase(places.length === 0 ? undefined : await demoTemplate(places, TODAY, SECRET))
}

/** The routes in Fastify's drawing of them: each line a part of a path below that of the line above it, four characters a level. */
function routesIn(drawing: string): string[] {
  const above: string[] = []
  return drawing.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^(.*)[├└]── (\S*)(?: \(([^)]+)\))?/.exec(line) ?? []
    const level = indent.length / 4
    above.splice(level, above.length, `${level > 0 ? (above[level - 1] ?? '') : ''}${part}`)
    return methods === '' ? [] : methods.split(', ').map((method) => `${method} ${above[level] ?? ''}`)
  })
}

import { fastify, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { listenForAccessChanges, type AccessListener } from '../../src/auth/viewers/access-listener.ts'
import { createAccount } from '../../src/auth/accounts/accounts.ts'
import { registerAuthRoutes } from '../../src/auth/auth.routes.ts'
import { registerAuthentication } from '../../src/auth/authentication.ts'
import { createViewerSource, type ViewerSource } from '../../src/auth/viewers/resolve-viewer.ts'
import { createSessionCookie } from '../../src/auth/credentials/session-cookie.ts'
import { createSignInBrakes } from '../../src/auth/brakes/brakes.ts'
import { answerFrameworkError, registerErrors } from '../../src/http/errors.ts'
import { limits } from '../../src/http/limits.ts'
import { quietFramework, registerRequestLog, safeLogOptions } from '../../src/http/logging.ts'
import { newRequestId, registerRequestContext } from '../../src/http/request-context.ts'
import { registerSecurityHeaders } from '../../src/http/security-headers.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { newUuid } from '../../src/database/uuid.ts'
import type { TestDatabase } from '../kit/database.ts'

/** What second factors are sealed with. */
const SECRET = 'a secret for tests, long enough to be one'

/** The day the tests take for today. */
export const TODAY = '2022-05-18'

/** An application with sign-in, a route that tells who asks, and its log in memory. */
export interface AuthApp {
  app: FastifyInstance
  viewers: ViewerSource
  listener: AccessListener
  /** every line logged so far */
  log: () => string
  close: () => Promise<void>
}

/** Builds the application; call `close` before the database is dropped. */
export async function createAuthApp(
  database: TestDatabase,
  options: {
    publicUrl?: string
    now?: () => number
    clock?: () => number
    also?: (app: FastifyInstance) => Promise<void>
  } = {},
): Promise<AuthApp> {
  const { publicUrl = 'http://127.0.0.1:4000', now, clock } = options
  const lines: string[] = []
  const logger: FastifyBaseLogger = pino(safeLogOptions, { write: (line: string) => void lines.push(line) })
  const app = fastify({
    ...limits,
    loggerInstance: logger,
    logController: quietFramework(),
    genReqId: newRequestId,
    frameworkErrors: answerFrameworkError,
  })
  const listener = listenForAccessChanges(database.pool, () => viewers.forget())
  const viewers = createViewerSource({ pool: database.pool, today: () => TODAY, listener })
  const cookie = createSessionCookie(publicUrl)
  registerErrors(app)
  registerRequestContext(app)
  registerRequestLog(app)
  registerSecurityHeaders(app, publicUrl)
  registerAuthentication(app, { viewers, cookie, publicUrl })
  registerAuthRoutes(app, {
    db: database.db,
    sealer: createSealer(SECRET),
    viewers,
    cookie,
    today: () => TODAY,
    referenceDay: () => TODAY,
    brakes: createSignInBrakes(now),
    ...(clock === undefined ? {} : { clock }),
  })
  app.all('/graphql', (request) => {
    const { viewer } = request.requestContext
    return viewer === null ? { viewer: null } : { viewer, ranges: viewer.ranges('unit.read') }
  })
  app.get('/fails', () => {
    throw new Error('Nguyễn Văn Bí Mật')
  })
  await options.also?.(app)
  await app.ready()
  await until(() => listener.isListening)
  const close = async () => {
    await app.close()
    await listener.close()
    await viewers.close()
  }
  return { app, viewers, listener, log: () => lines.join(''), close }
}

/** Waits until something holds, at most five seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 5_000
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('it never came to hold')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Makes a unit below the root with a path of its own. */
export async function addUnit(database: TestDatabase, code: string, path: string): Promise<string> {
  const id = newUuid()
  await database.owner.db
    .insertInto('unit')
    .values({
      id,
      path,
      code,
      name: `Đơn vị ${code}`,
      name_folded: `don vi ${code}`,
      kind_code: 'cell',
      in_force: true,
    })
    .execute()
  return id
}

/** Makes an account that holds a role, with the password `mật khẩu thử`. */
export async function addAccount(
  database: TestDatabase,
  username: string,
  options: { unitCode?: string; memberId?: string } = {},
): Promise<string> {
  const made = await createAccount(database.db, {
    username,
    displayName: `Người ${username} (giả định)`,
    role: 'ORGANIZATION_BOARD',
    unitCode: options.unitCode ?? 'ROOT',
    password: PASSWORD,
    ...(options.memberId === undefined ? {} : { memberId: options.memberId }),
  })
  if (!made.ok) throw new Error(made.problem.code)
  return made.accountId
}

export const PASSWORD = 'mật khẩu thử'

/** The headers our own pages send. */
export const OWN_PAGE = { 'x-chibo-request': '1', 'content-type': 'application/json' }

/** Signs in and gives the Cookie header to come back with. */
export async function signedIn(app: FastifyInstance, username: string): Promise<string> {
  const response = await app.inject({
    method: 'POST',
    url: '/auth/sign-in',
    headers: OWN_PAGE,
    payload: { username, password: PASSWORD },
  })
  return String(response.headers['set-cookie']).split(';')[0] ?? ''
}

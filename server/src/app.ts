import { createHmac, createSecretKey } from 'node:crypto'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import { fastify, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { listenForAccessChanges } from './auth/viewers/access-listener.ts'
import { registerAuthRoutes } from './auth/auth.routes.ts'
import { registerAuthentication } from './auth/authentication.ts'
import { findAccountIdentity } from './auth/viewers/identities.repo.ts'
import { createViewerSource } from './auth/viewers/resolve-viewer.ts'
import { createViewer } from './auth/viewers/viewer.ts'
import { createSessionCookie } from './auth/credentials/session-cookie.ts'
import { createToday } from './clock.ts'
import { filesDirectory, type Config } from './config.ts'
import type { Forget } from './database/forgetter.ts'
import type { Database } from './database/pool.ts'
import { ReadFrame } from './database/read-frame.ts'
import { createSealer, type Sealer } from './database/sealed.ts'
import { createAsk } from './graphql/ask.ts'
import { createBudgets } from './graphql/budgets.ts'
import { HOLDINGS } from './holdings.ts'
import { Meter, type Limits } from './graphql/metering.ts'
import type { ReadServices } from './graphql/read/entity.ts'
import { PlanCache } from './graphql/read/plan.ts'
import { Reader } from './graphql/read/reader.ts'
import { decodeId } from './graphql/ids.ts'
import { referenceDayOf, type DemoPlace } from './demo/reference-day.ts'
import { registerDocs } from './docs/index.ts'
import { registerGraphQL } from './graphql/server.ts'
import { answerClientError } from './http/client-error.ts'
import { registerClosing } from './http/closing.ts'
import { registerContract } from './http/contract.ts'
import { answerFrameworkError, registerErrors } from './http/errors.ts'
import { registerGraphiQL } from './http/graphiql.ts'
import { registerHealth } from './http/health.ts'
import { registerLeftToUs } from './http/left-to-us.ts'
import { limits, registerHandlerTime } from './http/limits.ts'
import { quietFramework, registerRequestLog } from './http/logging.ts'
import { registerMetrics } from './http/metrics.ts'
import { newRequestId, registerRequestContext } from './http/request-context.ts'
import { registerSecurityHeaders } from './http/security-headers.ts'
import { registerDashboard } from './http/static.ts'
import { Forgetting, type Kept } from './jobs/forgetting.ts'
import type { Log } from './logger.ts'
import { createExportRecorder, createReadingRecorder, Sealing } from './modules/audit/index.ts'
import { forgetChangeEvents } from './modules/change-events/index.ts'
import { FileStores, registerDocuments } from './modules/documents/index.ts'
import { registerMinutes } from './modules/minutes/index.ts'
import { registerResolutions } from './modules/resolutions/index.ts'
import { PairKeeping } from './modules/duplicates/index.ts'
import { CALENDAR, CALENDAR_MEETINGS, registerCalendars } from './modules/clocks/index.ts'
import { MemberExports, registerMemberExports } from './modules/member-lists/index.ts'
import { fillPersonKeys } from './modules/members/index.ts'
import { createRosterEngine, registerImportLayout, registerImports } from './modules/roster-import/index.ts'
import { createSend, forgetNotifications, Mailing, Reminding } from './modules/notifications/index.ts'
import { applyDueReorganizations, registerScans } from './modules/reorganizations/index.ts'
import { printedOpenApi } from './print-openapi.ts'
import { printedSchema } from './print-schema.ts'
import { buildSchema } from './schema.ts'
import { derivedKey } from './secret.ts'
import { createServices } from './services.ts'
import { forgetDone, KEY_DAYS } from './use-cases/idempotency.ts'

/** What the application is made of. */
export interface AppParts {
  config: Config
  db: Database
  pool: Pool
  log: Log
  /** number of the newest migration the program knows */
  migration: number
  /** milliseconds of a clock that never goes back; for tests */
  monotonic?: () => number
  /** the places of the demo, each with the day that its pages open on; none without demo data */
  places: readonly DemoPlace[]
  /** whether this program seals audit records and finds pairs of members, reminds and sends mails in the background; where none does, they wait */
  worksBehind: boolean
  /** bytes of a file of members at most; for tests */
  importFileMax?: number
}

const DASHBOARD = resolve(import.meta.dirname, '../../admin/dist')

/** Builds the application, wired by hand; it does not listen yet. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { config, db, pool } = parts
  const loggerInstance: FastifyBaseLogger = parts.log
  const app: FastifyInstance = fastify({
    ...limits,
    loggerInstance,
    logController: quietFramework(),
    genReqId: newRequestId,
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerClientError,
  })
  registerHandlerTime(app, ['/graphql'])
  registerClosing(app)
  registerRequestContext(app)
  registerRequestLog(app)
  registerLeftToUs(app)
  registerSecurityHeaders(app, config.publicUrl)
  registerErrors(app)
  const sealing = new Sealing({ pool, log: app.log })
  registerMetrics(app, {
    pool,
    token: config.metricsToken,
    unsealedSeconds: () => sealing.unsealedSeconds,
  })
  if (parts.worksBehind) app.addHook('onReady', async () => sealing.start())
  app.addHook('onClose', () => sealing.stop())

  const today = createToday(config.today)
  const listener = listenForAccessChanges(pool, () => viewers.forget())
  const viewers = createViewerSource({ pool, today, listener })
  const cookie = createSessionCookie(config.publicUrl)
  app.addHook('onClose', async () => {
    await Promise.all([listener.close(), viewers.close()])
  })
  registerAuthentication(app, { viewers, cookie, publicUrl: config.publicUrl })
  const sealer = createSealer(config.secret)
  registerAuthRoutes(app, {
    db,
    sealer,
    viewers,
    cookie,
    today,
    referenceDay: (viewer) => referenceDayOf(viewer, parts.places),
  })
  registerHealth(app, { pool, migration: parts.migration })

  // A key object: with the bare bytes each signature took 9.5 µs instead of 1.4.
  const cursorKey = createSecretKey(derivedKey(config.secret, 'chibo/cursor/v1'))
  const readServices: ReadServices = {
    open: (sealed) => sealer.open(sealed),
    digest: (value) => sealer.digest(value),
    sign: (text) => createHmac('sha256', cursorKey).update(text).digest('base64url').slice(0, 22),
  }
  const reader = new Reader(new PlanCache(db), new ReadFrame(pool), readServices)
  const auditKey = derivedKey(config.secret, 'chibo/audit/changes/v1')
  const useCases = createServices({
    db,
    decodeId: (prefix, id, path) => decodeId([prefix], id, path),
    auditKey,
    open: (sealed) => sealer.open(sealed),
    seal: (text) => sealer.seal(text),
    digest: (text) => sealer.digest(text),
    accessChanged: () => viewers.forget(),
    files: new FileStores(config.filesKeptIn, filesDirectory(config)),
    publicUrl: config.publicUrl,
  })
  const schema = buildSchema()
  const now = (): Date => new Date()
  const meter = new Meter(createBudgets(parts.monotonic), limitsOf(config), now)
  await registerGraphQL(app, {
    schema,
    reader,
    useCases,
    recordOpened: createReadingRecorder(db),
    today,
    now,
    meter,
  })
  registerCalendars(app, {
    db,
    askDays: createAsk(schema, reader, CALENDAR),
    askMeetings: createAsk(schema, reader, CALENDAR_MEETINGS),
    viewerOf: async (username) => {
      const identity = await findAccountIdentity(pool, username, today())
      return identity === undefined || identity.mustSetUpFactor ? null : createViewer(identity)
    },
    publicUrl: config.publicUrl,
    today,
    now,
  })
  await registerDocuments(app, { documents: useCases.documents, today, now })
  registerMinutes(app, { minutesFiles: useCases.minutesFiles, today, now })
  registerResolutions(app, { resolutionFiles: useCases.resolutionFiles, today, now })
  await registerScans(app, { scans: useCases.scans, today, now })
  const exports = new MemberExports({
    schema,
    db,
    pool,
    services: readServices,
    record: createExportRecorder(db),
  })
  registerMemberExports(app, { exports, meter, today })
  const roster = createRosterEngine({
    db,
    pool,
    log: app.log,
    today,
    seal: (text) => sealer.seal(text),
    digest: (text) => sealer.digest(text),
    fileMax: parts.importFileMax,
  })
  await registerImports(app, roster)
  registerImportLayout(app, roster)
  const pairs = new PairKeeping({ pool, log: app.log, isBusy: () => roster.jobs.isWorking })
  const reminding = new Reminding({ pool, log: app.log, today })
  const { publicUrl, smtp } = config
  const mailing = smtp ? [new Mailing({ db, log: app.log, send: createSend(smtp), publicUrl })] : []
  const forgetting = new Forgetting({ kept: keptOf(db, config), log: app.log, now })
  for (const work of [roster.jobs, pairs, reminding, forgetting, ...mailing]) {
    if (parts.worksBehind) app.addHook('onReady', async () => work.start())
    app.addHook('onClose', () => work.stop())
  }
  registerContract(app, { graphql: () => printedSchema(schema), openApi: printedOpenApi })
  registerGraphiQL(app, { open: config.environment === 'development' })
  registerDocs(app, schema)
  await registerDashboard(app, DASHBOARD)
  beginDays(app, db, today)
  fillKeys(app, db, sealer)
  return app
}

/**
 * When the server starts and when a day begins: today's copies of dated data are brought in line, and reorganizations take
 * effect whose day has come, also while no server ran.
 */
function beginDays(app: FastifyInstance, db: Database, today: () => string): void {
  let day: string | undefined
  const refresh = async (): Promise<void> => {
    const current = today()
    if (day === current) return
    await sql`select refresh_unit(${current}::date), refresh_member(${current}::date)`.execute(db)
    const { effective, failed } = await applyDueReorganizations(db, HOLDINGS, current)
    if (effective.length > 0) app.log.info({ reorganizations: effective }, 'reorganizations took effect')
    if (failed.length > 0) app.log.error({ reorganizations: failed }, 'reorganizations could not take effect')
    day = current
  }
  app.addHook('onReady', refresh)
  const timer = setInterval(() => {
    refresh().catch((error: unknown) => app.log.error({ err: error }, 'the day could not begin'))
  }, 60_000)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
}

/** Once the server is up, what sealed birth dates are found by is filled in where a database from before has nothing. */
function fillKeys(app: FastifyInstance, db: Database, sealer: Sealer): void {
  const closing = new AbortController()
  let filling: Promise<void> | undefined
  app.addHook('onReady', async () => {
    filling = fillPersonKeys(db, sealer, closing.signal).then(
      (filled) => void (filled > 0 && app.log.info({ filled }, 'keys of birth dates were filled in')),
      (error: unknown) => app.log.error({ err: error }, 'keys of birth dates could not be filled in'),
    )
  })
  app.addHook('onClose', async () => {
    closing.abort()
    await filling
  })
}

/** What is kept for a time alone, and how it is forgotten. */
function keptOf(db: Database, { eventsKeptDays, notificationsKeptDays }: Config): Kept[] {
  const kept: [string, number, Forget][] = [
    ['events', eventsKeptDays, forgetChangeEvents],
    ['read notifications', notificationsKeptDays, forgetNotifications],
    ['idempotency keys', KEY_DAYS, forgetDone],
  ]
  return kept.map(([what, days, forget]) => ({
    what,
    days,
    forget: (before, most) => forget(db, before, most),
  }))
}

/** What the settings allow; 0 stands for no limit. */
function limitsOf({ costPerRequest, costPerMinute, requestsPerMinute }: Config): Limits {
  return { costPerRequest, cost: costPerMinute || Infinity, requests: requestsPerMinute || Infinity }
}

import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { PLACES, type PlaceName } from './demo/places.ts'
import { REQUEST_COST } from './graphql/read/cost.ts'
import { ensureSecret } from './secret.ts'
import { StartError } from './start-error.ts'

/** The settings of a process, read once from the environment and passed by hand from there. */
export interface Config {
  /** `NODE_ENV`: development (default), test or production */
  environment: 'development' | 'test' | 'production'
  /** `HOST`: address to listen on, default 127.0.0.1 */
  host: string
  /** `PORT`: default 4000; 0 takes a free one */
  port: number
  /** `CHIBO_PUBLIC_URL`: origin under which browsers reach the program, without a final slash; default http on the listening address */
  publicUrl: string
  /** `DATABASE_URL`: undefined means the embedded PostgreSQL; required in production */
  databaseUrl: string | undefined
  /** `DATABASE_MIGRATE_URL`: user that owns the tables: migrations, demo data, backup and restore; default `DATABASE_URL` */
  migrateUrl: string | undefined
  /** `CHIBO_DATA_DIR`: absolute; embedded database, secret, files; default `.data` in the checkout */
  dataDirectory: string
  /** `CHIBO_FILES`: `database` (default) or `disk`; where new files of documents go, those from before stay where they are */
  filesKeptIn: 'DATABASE' | 'DISK'
  /** `CHIBO_SECRET`: 32 characters at least; required in production, elsewhere made once in the data directory */
  secret: string
  /** `CHIBO_TRUSTED_PROXIES`: addresses and networks whose X-Forwarded-* headers count; none by default */
  trustedProxies: string[]
  /** `CHIBO_TODAY`: the day `YYYY-MM-DD` that the domain takes for today; refused in production */
  today: string | undefined
  /** `CHIBO_DEMO_PLACES`: which places of the demo are loaded, with commas between; all five by default */
  demoPlaces: readonly PlaceName[]
  /** `CHIBO_COST_PER_REQUEST`: what one GraphQL request may cost, see graphql/read/cost.ts; default 50,000 */
  costPerRequest: number
  /**
   * `CHIBO_COST_PER_MINUTE`: what the GraphQL operations of an account or token may cost in a minute, on this server alone,
   * where the token has no limit of its own; 0: no limit. By default about three processors' worth of a database
   */
  costPerMinute: number
  /** `CHIBO_REQUESTS_PER_MINUTE`: the same for the number of requests */
  requestsPerMinute: number
  /**
   * `CHIBO_EVENTS_KEPT_DAYS`: for how many days `changeEvents` are kept, default 90; 0: for ever. Whoever reads on from an event before
   * those that were forgotten is told
   */
  eventsKeptDays: number
  /** `CHIBO_NOTIFICATIONS_KEPT_DAYS`: for how many days notifications are kept once they are read, default 180; 0: for ever */
  notificationsKeptDays: number
  /** `SMTP_URL` and `CHIBO_MAIL_FROM`: the mail server that notifications go out by; undefined: none do */
  smtp: SmtpSettings | undefined
  /** `METRICS_TOKEN`: 16 characters at least; what a scraper of `/metrics` shows as bearer; undefined shuts the door */
  metricsToken: string | undefined
  /** `LOG_LEVEL`: fatal, error, warn, info (default), debug, trace or silent */
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

/** How mails are handed over. */
export interface SmtpSettings {
  readonly host: string
  /** 1 to 65535; by default 465 for `smtps:`, 587 for `smtp:` */
  readonly port: number
  /** `smtps:`, TLS from the first byte; otherwise it begins by STARTTLS where the server has that, and must where there is a password */
  readonly isSecure: boolean
  readonly credentials: { readonly user: string; readonly password: string } | undefined
  /** what mails say they are from: an address, or `Name <address>`; by default `chibo@` the host of the public address */
  readonly from: string
}

/** Variables as the operating system gives them. */
export type Environment = Readonly<Record<string, string | undefined>>

const checkout = resolve(import.meta.dirname, '../..')

const databaseUrl = z
  .url({
    protocol: /^postgres(ql)?$/,
    error: 'must be a connection string postgresql://user:password@host/database',
  })
  .optional()

const perMinute = z
  .string()
  .regex(/^\d{1,9}$/, 'must be a whole number, or 0 for no limit')
  .transform(Number)

const keptDays = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number of days, or 0 for ever')
  .transform(Number)

const SMTP_FORM = 'must be an address like smtp://user:password@mail.example.org:587, or smtps:'
const MAIL_FROM = /^(?:[^@\s<>]+@[^@\s<>]+|[^<>\p{Cc}]+ <[^@\s<>]+@[^@\s<>]+>)$/u

const variables = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], { error: 'must be development, test or production' })
    .default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine((port) => port <= 65535, 'must be a port number up to 65535')
    .default(4000),
  DATABASE_URL: databaseUrl,
  DATABASE_MIGRATE_URL: databaseUrl,
  CHIBO_DATA_DIR: z.string().default(resolve(checkout, '.data')),
  CHIBO_FILES: z.enum(['database', 'disk'], { error: 'must be database or disk' }).default('database'),
  CHIBO_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address like https://chibo.example.org' })
    .refine(isOrigin, 'must be scheme, host and port alone, without a path')
    .refine(isSafeOrigin, 'must be https; plain http is for loopback addresses alone')
    .transform((url) => new URL(url).origin)
    .optional(),
  CHIBO_SECRET: z.string().min(32, 'must have 32 characters at least').optional(),
  CHIBO_TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((item) => item.trim()))
    .refine(
      (list) => list.every(isNetwork),
      'must list addresses or networks like 10.0.0.0/8, with commas between',
    )
    .default([]),
  CHIBO_TODAY: z.iso.date({ error: 'must be a day YYYY-MM-DD' }).optional(),
  CHIBO_DEMO_PLACES: z
    .string()
    .transform((list) => list.split(',').map((item) => item.trim()))
    .pipe(z.array(z.enum(PLACES, { error: `must list places among ${PLACES.join(', ')}` })))
    .default([...PLACES]),
  CHIBO_COST_PER_REQUEST: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'must be a whole number from 1 on')
    .transform(Number)
    .default(REQUEST_COST),
  CHIBO_COST_PER_MINUTE: perMinute.default(25_000_000),
  CHIBO_REQUESTS_PER_MINUTE: perMinute.default(60_000),
  CHIBO_EVENTS_KEPT_DAYS: keptDays.default(90),
  CHIBO_NOTIFICATIONS_KEPT_DAYS: keptDays.default(180),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: SMTP_FORM })
    .refine(isMailServer, SMTP_FORM)
    .transform((url) => new URL(url))
    .optional(),
  CHIBO_MAIL_FROM: z
    .string()
    .regex(MAIL_FROM, 'must be an address like chibo@example.org, or Name <chibo@example.org>')
    .optional(),
  METRICS_TOKEN: z.string().min(16, 'must have 16 characters at least').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
})

/**
 * Reads the settings; an empty variable counts as unset. The only reader of the environment.
 *
 * @param environment by default the one of this process
 * @throws StartError naming each wrong setting
 */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = variables.superRefine(productionRules).safeParse(given)
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new StartError(`Settings: ${[...new Set(reasons)].join('; ')}.`)
  }
  const settings = parsed.data
  const dataDirectory = resolve(settings.CHIBO_DATA_DIR)
  const publicUrl = settings.CHIBO_PUBLIC_URL ?? urlOf(settings.HOST, settings.PORT)
  return {
    environment: settings.NODE_ENV,
    host: settings.HOST,
    port: settings.PORT,
    publicUrl,
    databaseUrl: settings.DATABASE_URL,
    migrateUrl: settings.DATABASE_MIGRATE_URL ?? settings.DATABASE_URL,
    dataDirectory,
    filesKeptIn: settings.CHIBO_FILES === 'disk' ? 'DISK' : 'DATABASE',
    secret: settings.CHIBO_SECRET ?? ensureSecret(dataDirectory),
    trustedProxies: settings.CHIBO_TRUSTED_PROXIES,
    today: settings.CHIBO_TODAY,
    demoPlaces: settings.CHIBO_DEMO_PLACES,
    costPerRequest: settings.CHIBO_COST_PER_REQUEST,
    costPerMinute: settings.CHIBO_COST_PER_MINUTE,
    requestsPerMinute: settings.CHIBO_REQUESTS_PER_MINUTE,
    eventsKeptDays: settings.CHIBO_EVENTS_KEPT_DAYS,
    notificationsKeptDays: settings.CHIBO_NOTIFICATIONS_KEPT_DAYS,
    smtp: settings.SMTP_URL && smtpOf(settings.SMTP_URL, settings.CHIBO_MAIL_FROM ?? addressAt(publicUrl)),
    metricsToken: settings.METRICS_TOKEN,
    logLevel: settings.LOG_LEVEL,
  }
}

/** Where files of documents lie on disk, absolute. */
export function filesDirectory({ dataDirectory }: Pick<Config, 'dataDirectory'>): string {
  return join(dataDirectory, 'files')
}

/**
 * The address a person types for a listening address.
 *
 * @param host what the program listens on; the any-addresses become the loopback address
 * @param port 1 to 65535
 */
export function urlOf(host: string, port: number): string {
  const named = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${isIP(named) === 6 ? `[${named}]` : named}:${port}`
}

function productionRules(settings: z.output<typeof variables>, context: z.RefinementCtx): void {
  const refuse = (name: string, message: string) =>
    context.addIssue({ code: 'custom', path: [name], message, input: undefined })
  if (settings.DATABASE_MIGRATE_URL !== undefined && settings.DATABASE_URL === undefined)
    refuse('DATABASE_MIGRATE_URL', 'needs DATABASE_URL beside it')
  if (settings.NODE_ENV !== 'production') return
  if (settings.DATABASE_URL === undefined) refuse('DATABASE_URL', 'is required in production')
  if (settings.CHIBO_SECRET === undefined) refuse('CHIBO_SECRET', 'is required in production')
  if (settings.CHIBO_TODAY !== undefined) refuse('CHIBO_TODAY', 'is refused in production')
}

function smtpOf({ protocol, hostname, port, username, password }: URL, from: string): SmtpSettings {
  const isSecure = protocol === 'smtps:'
  const credentials =
    username === ''
      ? undefined
      : { user: decodeURIComponent(username), password: decodeURIComponent(password) }
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (isSecure ? 465 : 587) : Number(port),
    isSecure,
    credentials,
    from,
  }
}

/** The address that mails are from where nobody says otherwise; a host without a name is written as RFC 5321 wants it. */
function addressAt(publicUrl: string): string {
  const host = new URL(publicUrl).hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  return `chibo@${family === 0 ? host : family === 4 ? `[${host}]` : `[IPv6:${host}]`}`
}

function isMailServer(text: string): boolean {
  const { hostname, pathname, search, hash, username, password } = new URL(text)
  const isAlone = ['', '/'].includes(pathname) && search === '' && hash === ''
  return hostname !== '' && isAlone && isDecodable(username) && isDecodable(password)
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

function isOrigin(text: string): boolean {
  const { pathname, search, hash, username } = new URL(text)
  return pathname === '/' && search === '' && hash === '' && username === ''
}

function isSafeOrigin(text: string): boolean {
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

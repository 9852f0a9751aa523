import type { AddressInfo } from 'node:net'
import { readMigrations } from '@chibo/migrations'
import { createApp } from './app.ts'
import { createToday } from './clock.ts'
import { readConfig, urlOf, type Config, type Environment } from './config.ts'
import { openDatabase } from './database/open.ts'
import { loadDemoApart } from './demo/apart.ts'
import { describeDemo, missingPlaces, type Demo } from './demo/found.ts'
import { Lifecycle } from './lifecycle.ts'
import { createLog } from './logger.ts'
import { StartError } from './start-error.ts'

/** How many milliseconds open requests get to finish before the program ends without them. */
const CLOSE_PATIENCE = 8_000

/**
 * Starts the program: settings, database, migrations, demo data outside production, then requests.
 * The log line `chibo ready` follows when requests are answered.
 *
 * @param lifecycle gets everything that was started, to stop it
 * @param environment the variables to read the settings from
 * @throws StartError or MigrationError
 */
export async function serve(lifecycle: Lifecycle, environment?: Environment): Promise<void> {
  const config = readConfig(environment)
  const log = createLog(config)
  lifecycle.listen((error) => log.fatal({ err: error }, 'unexpected error'))

  const database = await openDatabase(config, { log: (line) => log.info(line) })
  lifecycle.onClose(database.close)
  void database.crashed.then(() => {
    if (!lifecycle.isClosing)
      void lifecycle.fail(
        new StartError('The embedded PostgreSQL ended by itself; see postgres.log in the data directory.'),
      )
  })

  const { db, pool } = database.connections
  const loaded = config.environment === 'production' ? undefined : await demo()
  const app = await createApp({
    config,
    db,
    pool,
    log,
    migration: readMigrations().at(-1)?.version ?? 0,
    places: loaded?.places ?? [],
    worksBehind: true,
  })
  lifecycle.onClose(() => within(CLOSE_PATIENCE, app.close()))
  const url = await listen(app, config)
  log.info({ url, ...(loaded === undefined ? {} : { signIn: loaded.signIn }) }, 'chibo ready')

  async function demo(): Promise<Demo> {
    const { demoPlaces: places, secret } = config
    if ((await missingPlaces(db, places)).length > 0) {
      const today = createToday(config.today)()
      const loading = loadDemoApart({ url: database.ownerUrl, today, places, secret }, (line) =>
        log.info(line),
      )
      lifecycle.onClose(loading.stop)
      await loading.done
    }
    return await describeDemo(db, places)
  }
}

async function listen(app: Awaited<ReturnType<typeof createApp>>, config: Config): Promise<string> {
  const { host, port } = config
  try {
    await app.listen({ host, port })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reasons: Record<string, string> = {
      EADDRINUSE: `Port ${port} on ${host} is taken by another program; stop that one or set PORT to another.`,
      EACCES: `Port ${port} is not allowed for this user; set PORT to one above 1023.`,
      EADDRNOTAVAIL: `HOST ${host} is not an address of this machine.`,
      ENOTFOUND: `HOST ${host} is not known on this machine.`,
    }
    const reason = reasons[code]
    throw reason === undefined ? error : new StartError(reason, { cause: error })
  }
  const address: AddressInfo | string | null = app.server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  return port === 0 ? urlOf(host, actual) : config.publicUrl
}

/** Waits for work, but not for ever. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work.then(() => undefined), patience])
  clearTimeout(timer)
}

if (import.meta.main) {
  const lifecycle = new Lifecycle()
  await serve(lifecycle).catch((error: unknown) => lifecycle.fail(error))
}

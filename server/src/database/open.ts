import { migrate } from '@chibo/migrations'
import type { Config } from '../config.ts'
import { StartError } from '../start-error.ts'
import { runningEmbedded, startEmbedded } from './embedded/index.ts'
import { connect, type Connections, type ConnectionOptions } from './pool.ts'
import { checkServer, checkWorkingRole } from './preflight.ts'

/** A checked and migrated database, ready to serve. */
export interface OpenDatabase {
  /** connects past row-level security, as the user of the migrations: for demo data and maintenance */
  connectAsOwner: () => Connections
  /** the connection string that `connectAsOwner` uses */
  ownerUrl: string
  /** serving connections, as the working role */
  connections: Connections
  /** resolves when the embedded PostgreSQL of this process ends by itself; never otherwise */
  crashed: Promise<void>
  /** closes the serving connections and stops the embedded PostgreSQL if this process started it */
  close: () => Promise<void>
}

/** How to open. */
export interface OpenOptions {
  /** told about what takes time, one line each */
  log: (line: string) => void
  /** true: use the embedded PostgreSQL of a running server instead of refusing; for commands beside it */
  beside?: boolean
  /** for the serving connections */
  pool?: ConnectionOptions
}

interface Source {
  url: string
  migrateUrl: string
  setting: string
  crashed: Promise<void>
  stop: () => Promise<void>
}

/** A database that was checked and is as it was found: not migrated, perhaps empty. */
export interface FoundDatabase extends Omit<Source, 'setting'> {
  /** the database user of the serving connections */
  servingUser: string
}

/**
 * Finds the database of the settings: starts the embedded one if there is none, and checks it. Changes nothing in it.
 *
 * @throws StartError with one clear sentence; nothing is left running
 */
export async function findDatabase(config: Config, options: OpenOptions): Promise<FoundDatabase> {
  const source = await openSource(config, options)
  try {
    const servingUser = await checkServer(source.url, source.setting)
    if (source.migrateUrl !== source.url) await checkServer(source.migrateUrl, 'DATABASE_MIGRATE_URL')
    return { ...source, servingUser }
  } catch (error) {
    await source.stop()
    throw error
  }
}

/**
 * Opens the database of the settings: starts the embedded one if there is none, checks it, migrates it, connects.
 *
 * @throws StartError or MigrationError, both with one clear sentence; nothing is left running
 */
export async function openDatabase(config: Config, options: OpenOptions): Promise<OpenDatabase> {
  const source = await findDatabase(config, options)
  let connections: Connections | undefined
  try {
    await migrate(source.migrateUrl, { servingUser: source.servingUser, log: options.log })
    connections = connect(source.url, options.pool)
    await checkWorkingRole(connections.pool)
  } catch (error) {
    await connections?.close()
    await source.stop()
    throw error
  }
  const serving = connections
  return {
    connections: serving,
    connectAsOwner: () => connectAsOwner(source.migrateUrl),
    ownerUrl: source.migrateUrl,
    crashed: source.crashed,
    close: async () => {
      await serving.close()
      await source.stop()
    },
  }
}

/**
 * Connects past row-level security, without a time limit of statements.
 *
 * @param url of the user of the migrations
 */
export function connectAsOwner(url: string): Connections {
  return connect(url, { asOwner: true, name: 'chibo owner', size: 2, statementTimeout: 0 })
}

async function openSource(config: Config, options: OpenOptions): Promise<Source> {
  const never = new Promise<void>(() => undefined)
  const stop = () => Promise.resolve()
  const setting = 'DATABASE_URL'
  if (config.databaseUrl !== undefined)
    return {
      url: config.databaseUrl,
      migrateUrl: config.migrateUrl ?? config.databaseUrl,
      setting,
      crashed: never,
      stop,
    }
  const besideUrl = options.beside === true ? await urlBeside(config.dataDirectory) : undefined
  if (besideUrl !== undefined)
    return { url: besideUrl, migrateUrl: besideUrl, setting: 'the running server', crashed: never, stop }
  const embedded = await startEmbedded({ dataDirectory: config.dataDirectory, log: options.log })
  return { ...embedded, migrateUrl: embedded.url, setting: 'the embedded PostgreSQL' }
}

/** The database of a running server; one that is just starting is given a minute. */
async function urlBeside(dataDirectory: string): Promise<string | undefined> {
  const deadline = performance.now() + 60_000
  for (;;) {
    const running = runningEmbedded(dataDirectory)
    if (running?.url !== undefined || running === undefined) return running?.url
    if (performance.now() > deadline)
      throw new StartError(`The chibo of process ${running.pid} has not finished starting; try again.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { StartError } from '../../start-error.ts'
import { ensureCluster } from './cluster.ts'
import { findEngine, runnableEngine } from './engine.ts'
import { lockDirectory, lockHolder, type DirectoryLock } from './lock.ts'
import { makeDataDirectory, makePlace, unwritable, type Place } from './place.ts'
import { isPostmasterOf } from './processes.ts'
import { newRecord, readRecord, writeRecord } from './record.ts'
import { readPostmasterFile, startServer, stopServer, type Address } from './server.ts'

/** How to run an embedded PostgreSQL. */
export interface EmbeddedOptions {
  /** absolute path; made when missing */
  dataDirectory: string
  /** false only for throw-away data: nothing is synced to disk */
  durable?: boolean
  /** told what takes time and what is unusual, one line each */
  log?: (line: string) => void
}

/** An embedded PostgreSQL that this process started. */
export interface Embedded {
  /** connection string of the database `chibo`, as its superuser */
  url: string
  /** the same for another database of the server */
  urlOf: (database: string) => string
  /** resolves when PostgreSQL ends without having been stopped */
  crashed: Promise<void>
  /** stops PostgreSQL and frees the data directory; harmless when called twice */
  stop: () => Promise<void>
}

/**
 * Starts PostgreSQL 18 on a data directory: makes the cluster the first time, stops a server that a killed process
 * left behind, and stops with this process.
 *
 * @throws StartError when the directory is in use or cannot be written, or PostgreSQL does not start
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const log = options.log ?? (() => undefined)
  const engine = await findEngine()
  const directory = makeDataDirectory(options.dataDirectory)
  const lock = await takeLock(directory)
  process.once('exit', lock.release)
  try {
    return await start(directory, lock, log, engine, options.durable ?? true)
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * The connection string of the server that another process runs on a data directory.
 *
 * @param dataDirectory absolute path
 * @returns undefined when no process holds the directory; an undefined `url` while its server is still starting
 */
export function runningEmbedded(dataDirectory: string): { pid: number; url: string | undefined } | undefined {
  const holder = lockHolder(dataDirectory)
  if (holder === undefined) return undefined
  const server = readRecord(dataDirectory)?.server
  return { pid: holder.pid, url: server?.pid === holder.pid ? server.url : undefined }
}

async function start(
  directory: string,
  lock: DirectoryLock,
  log: (line: string) => void,
  installed: Awaited<ReturnType<typeof findEngine>>,
  durable: boolean,
): Promise<Embedded> {
  const record = readRecord(directory) ?? newRecord()
  writeRecord(directory, record)
  const place = makePlace(directory, record.id, log)
  await stopOrphan(place, log)
  const engine = runnableEngine(installed, place.account, place.home)
  const made = await ensureCluster(engine, place, { password: record.password, durable })
  if (made) log(`embedded database made in ${place.cluster}`)
  const server = await startServer(engine, place, { durable, logFile: join(directory, 'postgres.log') })
  const urlOf = (database: string) => connectionString(server.address, record.password, database)
  const pid = server.child.pid ?? 0

  let stopping: Promise<void> | undefined
  const stop = () =>
    (stopping ??= stopServer(pid).then(() => {
      lock.release()
    }))
  const crashed = new Promise<void>((resolve) => {
    server.child.once('exit', () => {
      if (stopping === undefined) resolve()
    })
  })
  // The server must not keep a finished command alive.
  server.child.unref()
  try {
    await ensureDatabase(urlOf('postgres'))
  } catch (error) {
    await stop()
    throw new StartError(
      `The embedded database in ${place.cluster} refuses its own password: embedded.json does not belong to it.`,
      { cause: error },
    )
  }
  writeRecord(directory, { ...record, server: { pid: process.pid, url: urlOf('chibo') } })
  return { url: urlOf('chibo'), urlOf, crashed, stop }
}

/** Takes the lock; a program that is just ending gets a moment to finish. */
async function takeLock(directory: string): Promise<DirectoryLock> {
  const deadline = performance.now() + 2_000
  for (;;) {
    let result
    try {
      result = lockDirectory(directory)
    } catch (error) {
      throw unwritable(directory, error)
    }
    if (result.lock) return result.lock
    if (performance.now() > deadline)
      throw new StartError(
        `Another chibo (process ${result.holder.pid}) already runs on the data directory ${directory}; stop it or set CHIBO_DATA_DIR to another.`,
      )
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** A process that died by kill -9 leaves its PostgreSQL running: it is stopped before the next one starts. */
async function stopOrphan(place: Place, log: (line: string) => void): Promise<void> {
  const pid = Number(readPostmasterFile(place.cluster)[0])
  if (!Number.isInteger(pid) || pid <= 0) return
  if (isPostmasterOf(pid, place.cluster)) {
    log(`stopping the PostgreSQL (process ${pid}) that an earlier start left behind`)
    if (!(await stopServer(pid)))
      throw new StartError(
        `PostgreSQL (process ${pid}) still runs on ${place.cluster} and cannot be stopped.`,
      )
    return
  }
  try {
    process.kill(pid, 0)
  } catch {
    // Nobody has the number: PostgreSQL clears the file itself, with checks of its own.
    return
  }
  rmSync(join(place.cluster, 'postmaster.pid'), { force: true })
}

function connectionString(address: Address, password: string, database: string): string {
  const user = `chibo:${encodeURIComponent(password)}`
  if (!address.host.startsWith('/'))
    return `postgresql://${user}@${address.host}:${address.port}/${encodeURIComponent(database)}`
  // libpq and node-postgres both let the parameter win over the host before it.
  const host = encodeURIComponent(address.host)
  return `postgresql://${user}@localhost:${address.port}/${encodeURIComponent(database)}?host=${host}`
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl, application_name: 'chibo start' })
  await client.connect()
  try {
    const found = await client.query(`select 1 from pg_database where datname = 'chibo'`)
    if (found.rowCount === 0) await client.query('create database chibo')
  } finally {
    await client.end()
  }
}

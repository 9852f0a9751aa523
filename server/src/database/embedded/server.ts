import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { StartError } from '../../start-error.ts'
import { engineEnvironment } from './cluster.ts'
import type { Engine } from './engine.ts'
import type { Place } from './place.ts'
import { endWithThisProcess, waitForEnd } from './processes.ts'

/** Where a running server answers. */
export interface Address {
  /** directory of the unix socket, or 127.0.0.1 */
  host: string
  port: number
}

/** A PostgreSQL process of ours. */
export interface RunningServer {
  address: Address
  child: ChildProcess
}

// sun_path of Linux holds 108 bytes with the final zero.
const LONGEST_SOCKET_PATH = 107

/**
 * Starts PostgreSQL on a cluster and waits until it answers.
 *
 * @param engine runnable by the account of the place
 * @param place where
 * @param options `durable` false switches syncing to disk off, `logFile` takes PostgreSQL's log
 * @throws StartError with PostgreSQL's own complaint
 */
export async function startServer(
  engine: Engine,
  place: Place,
  options: { durable: boolean; logFile: string },
): Promise<RunningServer> {
  for (let attempt = 1; ; attempt += 1) {
    const address = await chooseAddress(place)
    const child = launch(engine, place, address, options)
    if (await becomesReady(child, place)) return { address, child }
    const complaint = lastComplaint(options.logFile)
    // The helpers of a killed server need a moment to notice and leave.
    if (attempt < 5 && complaint.includes('shared memory block')) {
      await new Promise((resolve) => setTimeout(resolve, 300 * attempt))
      continue
    }
    throw new StartError(
      `The embedded database in ${place.cluster} did not start: ${complaint} (see ${options.logFile})`,
    )
  }
}

/** A unix socket where its path fits, else a free port of the loopback device. */
async function chooseAddress(place: Place): Promise<Address> {
  if (Buffer.byteLength(join(place.socket, '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH)
    return { host: place.socket, port: 5432 }
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const found = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (found === null || typeof found === 'string') throw new StartError('No free port on 127.0.0.1.')
  return { host: '127.0.0.1', port: found.port }
}

function launch(
  engine: Engine,
  place: Place,
  address: Address,
  options: { durable: boolean; logFile: string },
): ChildProcess {
  const onSocket = address.host === place.socket
  const settings = {
    listen_addresses: onSocket ? '' : address.host,
    unix_socket_directories: onSocket ? `"${place.socket.replaceAll('"', '""')}"` : '',
    unix_socket_permissions: '0700',
    port: String(address.port),
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(options.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const log = openSync(options.logFile, 'w', 0o600)
  try {
    // A session of its own: Ctrl-C in the terminal reaches only this program, which then stops PostgreSQL in order.
    const child = spawn(
      engine.postgres,
      [
        '-D',
        place.cluster,
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      {
        ...(place.account === undefined ? {} : { uid: place.account.uid, gid: place.account.gid }),
        cwd: '/',
        env: engineEnvironment(),
        detached: true,
        stdio: ['ignore', log, log],
      },
    )
    endWithThisProcess(child, 'SIGINT')
    return child
  } finally {
    closeSync(log)
  }
}

/** Watches `postmaster.pid`, whose eighth line tells the state, until it says ready or the process ends. */
async function becomesReady(child: ChildProcess, place: Place): Promise<boolean> {
  let ended = false
  child.once('error', () => (ended = true)).once('exit', () => (ended = true))
  while (!ended) {
    const lines = readPostmasterFile(place.cluster)
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return false
}

/**
 * @param cluster a cluster directory
 * @returns the lines of its `postmaster.pid`; none when there is no such file
 */
export function readPostmasterFile(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

/**
 * Stops PostgreSQL: open transactions are rolled back, data is written out; after ten seconds at once.
 *
 * @param pid its first process
 * @returns false when it could not be stopped
 */
export async function stopServer(pid: number): Promise<boolean> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EPERM') return false
    }
    if (await waitForEnd(pid, 10_000)) return true
  }
  return false
}

function lastComplaint(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n')
  const fatal = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? ''
  return fatal.replace(/^.*(?:FATAL|PANIC): +/, '') || 'it said nothing'
}

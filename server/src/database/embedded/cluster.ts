import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../../start-error.ts'
import type { Engine } from './engine.ts'
import { giveTo, type Place } from './place.ts'
import { endWithThisProcess } from './processes.ts'

/** The major version of the engine; a cluster of another one cannot be opened. */
const MAJOR = '18'

/**
 * Makes the cluster unless it exists: UTF-8, Vietnamese collation by ICU, password authentication. A cluster appears
 * whole or not at all.
 *
 * @param engine runnable by the account of the place
 * @param place where
 * @param options the password of the superuser `chibo`; `durable` false leaves out syncing to disk
 * @returns true when it was made now
 * @throws StartError when initdb fails, or the cluster is of another major version
 */
export async function ensureCluster(
  engine: Engine,
  place: Place,
  options: { password: string; durable: boolean },
): Promise<boolean> {
  const versionFile = join(place.cluster, 'PG_VERSION')
  if (existsSync(versionFile)) {
    const version = readFileSync(versionFile, 'utf8').trim()
    if (version === MAJOR) return false
    throw new StartError(
      `The embedded database in ${place.cluster} was made by PostgreSQL ${version}, this program has ${MAJOR}; move it by backup and restore with the older program.`,
    )
  }
  const draft = `${place.cluster}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  giveTo(draft, place.account)
  const passwordFile = join(place.socket, 'password')
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, options.password, { mode: 0o600, flag: 'wx' })
  giveTo(passwordFile, place.account)
  try {
    await runInitdb(engine, place, [
      `--pgdata=${draft}`,
      '--username=chibo',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=icu',
      '--icu-locale=vi',
      '--no-instructions',
      ...(options.durable ? [] : ['--no-sync']),
    ])
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, place.cluster)
  return true
}

/** The environment of PostgreSQL's programs: none of the caller's PG* settings. */
export function engineEnvironment(): Record<string, string> {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' }
}

function runInitdb(engine: Engine, place: Place, args: string[]): Promise<void> {
  const identity = place.account === undefined ? {} : { uid: place.account.uid, gid: place.account.gid }
  const child = spawn(engine.initdb, args, {
    ...identity,
    cwd: '/',
    env: engineEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  endWithThisProcess(child, 'SIGTERM')
  const complaints: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  return new Promise((resolve, reject) => {
    const fail = (reason: string) =>
      reject(new StartError(`The embedded database could not be made in ${place.cluster}: ${reason}`))
    child.once('error', (error) => fail(error.message))
    child.once('close', (code, signal) => {
      if (code === 0) resolve()
      else fail(complaints.join('').trim().replaceAll('\n', ' ') || `initdb ended with ${code ?? signal}`)
    })
  })
}

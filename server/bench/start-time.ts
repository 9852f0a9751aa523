import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from './contenders/contender.ts'
import { rssOf } from './processes.ts'

/** How long `npm start` takes, from the command to the line `chibo ready`. */
export interface StartTime {
  /** seconds on an empty data directory: database, migrations, demo */
  readonly first: number
  /** seconds on what the first one left */
  readonly second: number
  /** resident memory of the server once it is idle after the second start, MB */
  readonly rss: number
}

const checkout = resolve(import.meta.dirname, '../..')
/** Milliseconds that a start may take; the first one may have to install and build. */
const PATIENCE = 180_000
const IDLE_AFTER = 3_000

/** Starts the program twice on a data directory of its own, as a person would. */
export async function measureStart(): Promise<StartTime> {
  const directory = mkdtempSync(join(tmpdir(), 'chibo-bench-start-'))
  // PostgreSQL's account must be able to enter when root runs the bench.
  chmodSync(directory, 0o755)
  try {
    const first = await startOnce(directory)
    const second = await startOnce(directory)
    return { first: first.seconds, second: second.seconds, rss: second.rss }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function startOnce(directory: string): Promise<{ seconds: number; rss: number }> {
  const port = String(await freePort())
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: checkout,
    env: { ...process.env, CHIBO_DATA_DIR: join(directory, 'data'), PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  let server = 0
  try {
    await new Promise<void>((ready, fail) => {
      const timer = setTimeout(() => fail(new Error('npm start did not get ready.')), PATIENCE)
      let output = ''
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (!output.includes('chibo ready')) return
        clearTimeout(timer)
        ready()
      })
      child.once('exit', () => fail(new Error('npm start ended before it was ready.')))
    })
    const seconds = (performance.now() - began) / 1000
    await new Promise((done) => setTimeout(done, IDLE_AFTER))
    server = serverBelow(child.pid ?? 0)
    return { seconds, rss: rssOf(server) }
  } finally {
    // The server ends in order and npm with it; npm alone would not pass the signal on.
    if (server > 0) process.kill(server, 'SIGINT')
    else child.kill('SIGTERM')
    await ended
  }
}

/** The process of the server among the descendants of npm. */
function serverBelow(pid: number): number {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
  for (const child of children) {
    if (readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('server/src/main.ts')) return Number(child)
    const found = serverBelow(Number(child))
    if (found > 0) return found
  }
  return 0
}

function parentOf(name: string): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1])
  } catch {
    // It has ended meanwhile.
    return 0
  }
}

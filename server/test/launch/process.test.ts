import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { markOf } from '../../src/database/embedded/processes.ts'
import { readPostmasterFile, stopServer } from '../../src/database/embedded/server.ts'
import { scratchDirectory, startProgram, type Program } from '../kit/program.ts'

let scratch: ReturnType<typeof scratchDirectory>
let data: string
let programs: Program[]

beforeEach(() => {
  scratch = scratchDirectory()
  data = join(scratch.path, 'data')
  programs = []
})

afterEach(async () => {
  for (const { child } of programs) child.kill('SIGKILL')
  const postmaster = postgresPid()
  if (postmaster !== 0) await stopServer(postmaster)
  scratch.remove()
})

const postgresPid = () => Number(readPostmasterFile(join(data, 'postgres'))[0] ?? 0)

function start(environment: Record<string, string> = {}): Program {
  const program = startProgram({ CHIBO_DATA_DIR: data, ...environment })
  programs.push(program)
  return program
}

/** Waits for the process that loads the demo for a program. */
async function loaderOf({ child, ended }: Program): Promise<number> {
  let over = false
  void ended.then(() => (over = true))
  for (;;) {
    const loader = readdirSync('/proc').find((name) => /^\d+$/.test(name) && loads(name, child.pid ?? 0))
    if (loader !== undefined) return Number(loader)
    if (over) throw new Error('ended before it loaded the demo')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

function loads(pid: string, parent: number): boolean {
  try {
    return (
      readFileSync(`/proc/${pid}/status`, 'utf8').includes(`\nPPid:\t${String(parent)}\n`) &&
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('demo/loader.ts')
    )
  } catch {
    // It has ended meanwhile.
    return false
  }
}

describe('the program on its embedded database', () => {
  test('starts from nothing, answers, and stops everything it started', { timeout: 60_000 }, async () => {
    const program = start()
    const { url } = await program.ready()
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    const postgres = postgresPid()
    expect(markOf(postgres)).toBeDefined()
    // What holds passwords and secrets is its owner's alone.
    for (const name of ['secret', 'embedded.json', 'postgres.log', 'postgres', 'run'])
      expect(statSync(join(data, name)).mode & 0o077).toBe(0)
    program.child.kill('SIGTERM')
    expect(await program.ended).toMatchObject({ code: 0, stderr: '' })
    expect(markOf(postgres)).toBeUndefined()
    expect(existsSync(join(data, 'lock'))).toBe(false)
  })

  test('starts again after kill -9, on the same data', { timeout: 60_000 }, async () => {
    const first = start()
    await first.ready()
    const orphan = postgresPid()
    first.child.kill('SIGKILL')
    await first.ended
    expect(markOf(orphan)).toBeDefined()
    const second = start()
    await second.ready()
    expect(markOf(orphan)).toBeUndefined()
    expect(second.output()).toContain('left behind')
    expect(second.output()).not.toContain('loading the demo')
  })

  test('refuses a data directory that another process uses', { timeout: 60_000 }, async () => {
    const first = start()
    const { url } = await first.ready()
    const second = await start().ended
    expect(second).toMatchObject({ code: 1 })
    expect(second.stderr).toBe(
      `chibo: Another chibo (process ${first.child.pid}) already runs on the data directory ${data}; stop it or set CHIBO_DATA_DIR to another.\n`,
    )
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  test('ends with one sentence when PostgreSQL is killed', { timeout: 60_000 }, async () => {
    const program = start()
    await program.ready()
    process.kill(postgresPid(), 'SIGKILL')
    const { code, stderr } = await program.ended
    expect(code).toBe(1)
    expect(stderr).toContain('The embedded PostgreSQL ended by itself')
    await start().ready()
  })

  test('ends with one sentence when loading the demo fails', { timeout: 120_000 }, async () => {
    const program = start()
    process.kill(await loaderOf(program), 'SIGKILL')
    expect(await program.ended).toMatchObject({
      code: 1,
      stderr:
        'chibo: The demo data could not be loaded: the process that loads them ended early (SIGKILL).\n',
    })
    // Nothing of it is there, so the next start loads it whole.
    const next = start()
    await next.ready()
    expect(next.output()).toContain('loaded the demo data of Huyện Lộc Bình')
  })

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'ends the loading of the demo at %s',
    { timeout: 60_000 },
    async (signal) => {
      const program = start()
      const loader = await loaderOf(program)
      program.child.kill(signal)
      const ended = signal === 'SIGTERM' ? { code: 0, stderr: '' } : { signal }
      expect(await program.ended).toMatchObject(ended)
      await expect.poll(() => markOf(loader), { timeout: 10_000 }).toBeUndefined()
    },
  )

  test('ends at once when told so while it is starting', { timeout: 60_000 }, async () => {
    const program = start()
    while (postgresPid() === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    program.child.kill('SIGINT')
    await program.ended
    const postgres = postgresPid()
    if (postgres !== 0) await expect.poll(() => markOf(postgres), { timeout: 10_000 }).toBeUndefined()
  })

  test.runIf(process.getuid?.() === 0)(
    'works below a directory that only root may enter',
    { timeout: 60_000 },
    async () => {
      const closed = scratchDirectory()
      data = join(closed.path, 'data')
      chmodSync(closed.path, 0o700)
      const program = start()
      await program.ready()
      expect(program.output()).toContain(`only root may enter ${closed.path}`)
      const { id }: { id: string } = JSON.parse(readFileSync(join(data, 'embedded.json'), 'utf8'))
      program.child.kill('SIGTERM')
      await program.ended
      rmSync(`/var/lib/chibo-${id}`, { recursive: true })
      closed.remove()
    },
  )
})

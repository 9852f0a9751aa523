import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { lockHolder } from '../../src/database/embedded/lock.ts'
import { isRunning } from '../../src/database/embedded/processes.ts'
import { scratchDirectory, startProgram } from '../kit/program.ts'

const scratch = scratchDirectory()
afterAll(scratch.remove)

const start = (environment: Record<string, string>) => startProgram(environment, ['../launch/start.mjs'])

describe('the launcher', () => {
  test('passes on the exit code and the sentence', { timeout: 60_000 }, async () => {
    const { code, stderr } = await start({ PORT: 'x' }).ended
    expect(code).toBe(1)
    expect(stderr).toMatch(/(^|\n)chibo: Settings: PORT must be a port number\.\n$/)
  })

  test('passes on the signal that ends it', { timeout: 60_000 }, async () => {
    const data = join(scratch.path, 'signal')
    const program = start({ CHIBO_DATA_DIR: data })
    await program.ready()
    program.child.kill('SIGTERM')
    expect(await program.ended).toMatchObject({ code: 0 })
    expect(existsSync(join(data, 'lock'))).toBe(false)
  })

  test('takes the server with it when it is killed', { timeout: 60_000 }, async () => {
    const data = join(scratch.path, 'killed')
    const program = start({ CHIBO_DATA_DIR: data })
    await program.ready()
    const server = lockHolder(data)
    if (server === undefined) throw new Error('nobody holds the data directory')
    expect(server.pid).not.toBe(program.child.pid)
    program.child.kill('SIGKILL')
    await expect.poll(() => isRunning(server), { timeout: 10_000 }).toBe(false)
    expect(lockHolder(data)).toBeUndefined()
  })
})

import { spawn } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { lockDirectory, lockHolder } from '../../src/database/embedded/lock.ts'
import { isPostmasterOf, markOf } from '../../src/database/embedded/processes.ts'
import { scratchDirectory } from '../kit/program.ts'

const scratch = scratchDirectory()
afterAll(scratch.remove)

describe('lockDirectory', () => {
  test('gives the lock once and frees it', () => {
    const { lock } = lockDirectory(scratch.path)
    expect(lockHolder(scratch.path)?.pid).toBe(process.pid)
    expect(lockDirectory(scratch.path).holder?.pid).toBe(process.pid)
    lock?.release()
    expect(lockHolder(scratch.path)).toBeUndefined()
    expect(readdirSync(scratch.path)).toEqual([])
  })

  test('takes over from a process whose number went to another', () => {
    writeFileSync(
      join(scratch.path, 'lock'),
      JSON.stringify({ pid: process.pid, started: 'an earlier boot:7' }),
    )
    const { lock } = lockDirectory(scratch.path)
    expect(lock).toBeDefined()
    lock?.release()
  })

  test.each(['', '{', 'null', '{"pid":"1"}', `{"pid":4194305,"started":"x"}`])(
    'takes over a lock of %j',
    (text) => {
      writeFileSync(join(scratch.path, 'lock'), text)
      const { lock } = lockDirectory(scratch.path)
      expect(lock).toBeDefined()
      lock?.release()
      expect(existsSync(join(scratch.path, 'lock'))).toBe(false)
    },
  )
})

describe('processes', () => {
  test('are known by number and start', async () => {
    const child = spawn('sleep', ['60'])
    const mark = markOf(child.pid ?? 0)
    expect(mark).toEqual({ pid: child.pid, started: expect.stringMatching(/^[0-9a-f-]{36}:\d+$/) })
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    expect(markOf(child.pid ?? 0)).toBeUndefined()
  })

  test('are not taken for a PostgreSQL they are not', () => {
    expect(isPostmasterOf(process.pid, process.cwd())).toBe(false)
  })
})

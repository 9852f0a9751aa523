import { createServer } from 'node:net'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { createEmptyDatabase, createTestDatabase } from '../kit/database.ts'
import { scratchDirectory, startProgram } from '../kit/program.ts'

const scratch = scratchDirectory()
afterAll(scratch.remove)
const data = { CHIBO_DATA_DIR: join(scratch.path, 'data') }
const isRoot = process.getuid?.() === 0

/** Starts the program, expects it to give up, and returns what it said. */
async function refusal(environment: Record<string, string>): Promise<string> {
  const { code, stderr } = await startProgram({ ...data, ...environment }).ended
  expect(code).toBe(1)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  return stderr.trim()
}

describe('one clear sentence', () => {
  test('for a setting that is wrong', async () => {
    expect(await refusal({ PORT: 'x' })).toBe('chibo: Settings: PORT must be a port number.')
  })

  test('for a taken port', async () => {
    const { url, drop } = await createTestDatabase()
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const production = { NODE_ENV: 'production', CHIBO_SECRET: 'x'.repeat(32), DATABASE_URL: url }
    expect(await refusal({ ...production, PORT: port })).toBe(
      `chibo: Port ${port} on 127.0.0.1 is taken by another program; stop that one or set PORT to another.`,
    )
    other.close()
    await drop()
  })

  test('for an unreachable database', async () => {
    expect(await refusal({ DATABASE_URL: 'postgresql://chibo:hidden@127.0.0.1:1/chibo' })).toBe(
      'chibo: DATABASE_URL cannot be used: chibo on 127.0.0.1:1 does not answer (connection refused).',
    )
    expect(await refusal({ DATABASE_URL: 'postgresql://chibo:hidden@nowhere.invalid/chibo' })).toContain(
      'has no such host',
    )
  })

  test('for a wrong password and a database that does not exist, without telling the password', async () => {
    const url = new URL(await createEmptyDatabase())
    const missing = new URL(url)
    missing.pathname = '/nothing_here'
    expect(await refusal({ DATABASE_URL: missing.href })).toContain('database "nothing_here" does not exist')
    url.password = 'invented'
    const sentence = await refusal({ DATABASE_URL: url.href })
    expect(sentence).toContain('password authentication failed')
    expect(sentence).not.toContain('invented')
  })

  test('for a database that is not UTF-8', async () => {
    const url = await createEmptyDatabase(
      `template template0 encoding 'SQL_ASCII' locale_provider 'libc' locale 'C'`,
    )
    expect(await refusal({ DATABASE_URL: url })).toContain('lacks encoding UTF-8 (it has SQL_ASCII)')
  })

  test('for a database newer than the program', async () => {
    const { url, owner, drop } = await createTestDatabase()
    await owner.pool.query(
      `insert into schema_migration (version, name, checksum) values (9999, 'later', '')`,
    )
    expect(await refusal({ DATABASE_URL: url })).toContain('The database is newer than this program')
    await drop()
  })

  test('for a working role that could pass the policies by', async () => {
    const { url, owner, drop } = await createTestDatabase()
    await owner.pool.query('alter table member owner to chibo_app')
    expect(await refusal({ DATABASE_URL: url })).toContain('Refusing to serve')
    await drop()
  })

  test('for a data directory that cannot be written', async () => {
    const file = join(scratch.path, 'file')
    writeFileSync(file, '')
    expect(await refusal({ CHIBO_DATA_DIR: join(file, 'data') })).toMatch(
      /^chibo: The data directory .* cannot be written \(ENOTDIR\); make it writable or set CHIBO_DATA_DIR/,
    )
  })

  test.skipIf(isRoot)('for a data directory of somebody else', async () => {
    const closed = join(scratch.path, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o500)
    expect(await refusal({ CHIBO_DATA_DIR: closed })).toContain('cannot be written (EACCES)')
  })

  test('for the missing working role, when the user may not make it', async () => {
    const url = new URL(await createEmptyDatabase())
    const admin = new Client({ connectionString: url.href })
    await admin.connect()
    await admin.query(
      `do $$ begin create role chibo_test_modest login password 'x'; exception when duplicate_object then null; end $$`,
    )
    await admin.end()
    url.username = 'chibo_test_modest'
    url.password = 'x'
    expect(await refusal({ DATABASE_URL: url.href })).toContain('an administrator of the database runs once')
  })
})

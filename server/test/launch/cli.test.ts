import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { scratchDirectory, startProgram } from '../kit/program.ts'

const scratch = scratchDirectory()
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(async () => {
  await database.drop()
  scratch.remove()
})

const chibo = (...args: string[]) =>
  startProgram({ CHIBO_DATA_DIR: join(scratch.path, 'data'), DATABASE_URL: database.url }, [
    'cli.ts',
    ...args,
  ]).ended

describe('chibo', () => {
  test('lists its commands', async () => {
    const { code, stdout } = await chibo('--help')
    expect(code).toBe(0)
    for (const command of ['serve', 'migrate', 'demo', 'user', 'token'])
      expect(stdout).toContain(`  ${command} `)
  })

  test.each([
    [[]],
    [['constructor']],
    [['token', 'create']],
    [['token', 'create', '--name', 'x', '--role', 'KING']],
    [['token', 'create', '--name', 'x', '--role', 'AUDITOR', '--expires', '2027-02-30']],
    [['token', 'create', '--name', 'x', '--role', 'AUDITOR', '--wings']],
    [['demo', '--scale']],
    [['demo', '--scale', 'large']],
    [['demo', '0.01']],
  ])('calls %j wrong usage', async (args) => {
    const { code, stdout, stderr } = await chibo(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^chibo: .*\n\nUsage: chibo /)
  })

  test('prints the token alone when asked to be quiet', async () => {
    const { code, stdout, stderr } = await chibo(
      ...[
        'token',
        'create',
        '--name',
        'crawler',
        '--role',
        'INTEGRATOR_READ',
        '--expires',
        '2099-12-31',
        '--quiet',
      ],
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^chibo_[A-Za-z0-9_-]{43}\n$/)
    const { rows } = await database.owner.pool.query(
      `select expires_at from api_token where name = 'crawler'`,
    )
    // The last day counts whole, in Vietnam.
    expect(rows[0]?.expires_at).toEqual(new Date('2099-12-31T17:00:00Z'))
  })

  test('refuses what the domain refuses, with a reason', async () => {
    const { code, stdout, stderr } = await chibo(
      ...['token', 'create', '--name', 'x', '--role', 'AUDITOR', '--unit', 'NOWHERE'],
    )
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: 'chibo: unit: Not found.\n' })
  })

  test('refuses an expiry that has passed', async () => {
    const { code, stderr } = await chibo(
      ...['token', 'create', '--name', 'x', '--role', 'AUDITOR', '--expires', '2020-01-01'],
    )
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'chibo: --expires 2020-01-01 has passed already.\n' })
  })

  test('makes an account once', async () => {
    const create = [
      'user',
      'create',
      '--username',
      'Office',
      '--name',
      'Văn phòng',
      '--role',
      'COMMITTEE_OFFICE',
    ]
    const { code, stdout } = await chibo(...create)
    expect(code).toBe(0)
    expect(stdout).toMatch(/shown only now: \S{10,}\n$/)
    expect(await chibo(...create)).toMatchObject({ code: 1, stdout: '' })
  })

  test(
    'loads the large organization once, and refuses a scale out of range',
    { timeout: 60_000 },
    async () => {
      expect(await chibo('demo', '--scale', '1.5')).toMatchObject({
        code: 1,
        stderr: 'chibo: --scale 1.5 is not from 0.0005 to 1.\n',
      })
      const first = await chibo('demo', '--scale', '0.0005')
      expect(first).toMatchObject({ code: 0, stderr: '' })
      expect(first.stdout).toMatch(/^The large organization is loaded at scale 0\.0005 \(\d+ s\):\n/)
      expect(first.stdout).toContain('\n        2,750  member\n')
      expect(await chibo('demo', '--scale', '0.0005')).toMatchObject({
        code: 1,
        stdout: '',
        stderr:
          'chibo: The large organization is in this database already: its largest province has the code S01.\n',
      })
    },
  )

  test('migrates', async () => {
    expect(await chibo('migrate')).toMatchObject({ code: 0, stdout: 'The database is up to date.\n' })
  })
})

describe('chibo beside a server and without one', () => {
  test('uses the embedded database either way', { timeout: 60_000 }, async () => {
    const data = { CHIBO_DATA_DIR: join(scratch.path, 'embedded') }
    const alone = await startProgram(data, ['cli.ts', 'token', 'create', '--name', 'a', '--role', 'AUDITOR'])
      .ended
    expect(alone).toMatchObject({ code: 0, stderr: '' })
    const server = startProgram(data)
    await server.ready()
    const beside = await startProgram(data, ['cli.ts', 'token', 'create', '--name', 'b', '--role', 'AUDITOR'])
      .ended
    expect(beside).toMatchObject({ code: 0, stderr: '' })
    expect(server.child.exitCode).toBeNull()
    server.child.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0 })
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../kit/database.ts'
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
    for (const command of ['serve', 'migrate', 'demo', 'user', 'token', 'backup', 'restore'])
      expect(stdout).toContain(`  ${command} `)
  })

  test('is told whole in the README, and so are the settings', async () => {
    const read = (file: string) => readFileSync(join(import.meta.dirname, '../../..', file), 'utf8')
    const readme = read('README.md')
    const { stdout } = await chibo('--help')
    const told = [
      ...[...stdout.matchAll(/^ {2}([a-z-]+) /gm)].map(([, command]) => `\\| \`${String(command)}[ \`]`),
      ...[...read('server/src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(
        ([, setting]) => `^\\|.*\`${String(setting)}\`.*\\|`,
      ),
    ]
    expect(told.length).toBeGreaterThan(15)
    expect(told.filter((pattern) => !new RegExp(pattern, 'm').test(readme))).toEqual([])
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
    [['backup']],
    [['backup', 'a', 'b']],
    [['restore', '--check']],
    [['restore', 'a', '--force']],
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

  test('invites, resets, disables and enables', async () => {
    const link = /shown only now:\nhttp:\/\/127\.0\.0\.1:0\/set-password#[\w-]{43}\n$/
    const invited = await chibo(...['user', 'create', '--username', 'guest', '--role', 'AUDITOR', '--invite'])
    expect(invited).toMatchObject({ code: 0, stderr: '' })
    expect(invited.stdout).toMatch(link)
    const reset = await chibo('user', 'reset', '--username', 'guest', '--second-factor')
    expect(reset).toMatchObject({ code: 0, stderr: '' })
    expect(reset.stdout).toMatch(link)
    expect(await chibo('user', 'disable', '--username', 'Guest')).toMatchObject({
      code: 0,
      stdout: 'Account Guest is disabled.\n',
    })
    for (const refused of [
      ['disable', '--username', 'guest'],
      ['reset', '--username', 'guest'],
      ['enable', '--username', 'nobody'],
    ])
      expect(await chibo('user', ...refused)).toMatchObject({ code: 1, stdout: '' })
    expect(await chibo('user', 'enable', '--username', 'guest')).toMatchObject({ code: 0 })
    const { rows } = await database.owner.pool.query(
      `select r.action from audit_record r join account a on a.id = r.object_id where a.username = 'guest' order by r.id`,
    )
    expect(rows.map((row) => row.action)).toEqual([
      'ACCOUNT_CREATE',
      'SECOND_FACTOR_RESET',
      'ACCOUNT_DISABLE',
      'ACCOUNT_ENABLE',
    ])
  })

  test('has a role require a second factor', async () => {
    const rule = (...dates: string[]) =>
      chibo('user', 'require-second-factor', '--role', 'SYSTEM_ADMIN', ...dates)
    expect(await rule('--from', '2030-01-01', '--until', '2030-12-31')).toMatchObject({
      code: 0,
      stdout: 'Whoever holds the role SYSTEM_ADMIN needs a second factor from 2030-01-01 until 2030-12-31.\n',
    })
    expect(await rule('--from', '2030-12-31')).toMatchObject({
      code: 1,
      stderr: 'chibo: The role has a rule for some of these days already.\n',
    })
    expect(await rule('--from', 'tomorrow')).toMatchObject({ code: 2 })
  })

  test('makes the first administrator in an empty database in production', async () => {
    const environment = {
      NODE_ENV: 'production',
      DATABASE_URL: await createEmptyDatabase(),
      CHIBO_SECRET: 'a secret for tests, long enough to be one',
      CHIBO_DATA_DIR: join(scratch.path, 'production'),
    }
    const create = ['user', 'create', '--username', 'admin', '--role', 'SYSTEM_ADMIN', '--invite']
    const made = await startProgram(environment, ['cli.ts', ...create]).ended
    expect(made).toMatchObject({ code: 0, stderr: '' })
    const secret = made.stdout.trim().split('#')[1]
    const server = startProgram(environment)
    const { url } = await server.ready()
    const answer = await fetch(`${url}/auth/link/use`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-chibo-request': '1' },
      body: JSON.stringify({ secret, password: 'một câu khác hẳn' }),
    })
    expect(await answer.json()).toMatchObject({ signedIn: true, viewer: { name: 'admin' } })
    server.child.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0 })
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

  test('takes in a file of units, dry run first, and tells what was bad', async () => {
    const file = join(scratch.path, 'units.csv')
    const rows = ['code,level,name,parent_code', '99,province,Tỉnh Thử,', '991,commune,Xã Thử,99']
    const importing = (...more: string[]) => chibo('import', file, '--kind', 'units', ...more)
    writeFileSync(file, rows.join('\n'))
    const dry = await importing('--effective', '2025-07-01', '--dry-run', '--json')
    expect(dry).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(dry.stdout)).toMatchObject({ state: 'DRY_RUN', batchId: null, read: 2, new: 2 })
    const done = await importing('--effective', '2025-07-01', '--decision', '1-NQ', '--json')
    expect(JSON.parse(done.stdout)).toMatchObject({ state: 'COMMITTED', new: 2, errors: [] })
    writeFileSync(file, [...rows, '992,kingdom,Xã Lạ,99'].join('\n'))
    const bad = await importing('--effective', '2025-07-01')
    expect(bad).toMatchObject({ code: 1, stderr: 'chibo: Nothing was stored.\n' })
    expect(bad.stdout).toContain('line 4, level: There is no such kind of unit at that time.')
  })

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

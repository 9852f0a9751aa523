import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, readMigrations, WORKING_ROLE } from '@chibo/migrations'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEmptyDatabase } from '../kit/database.ts'

let url: string
let directory: string
let client: Client

beforeEach(async () => {
  url = await createEmptyDatabase()
  client = new Client({ connectionString: url })
  await client.connect()
  directory = mkdtempSync(join(tmpdir(), 'chibo-migrations-'))
  write(
    '0001_first.sql',
    `create table first (id int primary key); grant select on first to ${WORKING_ROLE};`,
  )
  write('0002_second.sql', 'create table second (id int primary key);')
})

afterEach(async () => {
  await client.end()
  rmSync(directory, { recursive: true })
})

const write = (name: string, sql: string) => writeFileSync(join(directory, name), sql)

describe('migrate', () => {
  test('applies every file once and says so', async () => {
    const lines: string[] = []
    const report = await migrate(client, { directory, log: (line) => lines.push(line) })
    expect(report).toEqual({
      applied: [
        { version: 1, name: 'first' },
        { version: 2, name: 'second' },
      ],
      version: 2,
    })
    expect(lines).toHaveLength(2)
    expect(await migrate(url, { directory })).toEqual({ applied: [], version: 2 })
    const rows = await client.query('select version, name, applied_at from schema_migration order by version')
    expect(rows.rows.map((row) => row.name)).toEqual(['first', 'second'])
  })

  test('applies what was added later', async () => {
    await migrate(url, { directory })
    write('0003_third.sql', 'create table third (id int);')
    expect((await migrate(url, { directory })).applied).toEqual([{ version: 3, name: 'third' }])
  })

  test('lets several processes migrate at once', async () => {
    const reports = await Promise.all([1, 2, 3, 4].map(() => migrate(url, { directory })))
    expect(reports.flatMap((report) => report.applied.map(({ version }) => version)).sort()).toEqual([1, 2])
  })

  test('refuses a file that changed, but not its line ends', async () => {
    await migrate(url, { directory })
    write('0002_second.sql', 'create table second (id int primary key);')
    await migrate(url, { directory })
    appendFileSync(join(directory, '0001_first.sql'), ' -- later thought')
    await expect(migrate(url, { directory })).rejects.toMatchObject({
      code: 'CHECKSUM_CHANGED',
      message: expect.stringContaining('0001_first.sql'),
    })
  })

  test('refuses a database newer than the program', async () => {
    await migrate(url, { directory })
    rmSync(join(directory, '0002_second.sql'))
    await expect(migrate(url, { directory })).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      message: expect.stringContaining('0002_second'),
    })
  })

  test('refuses a file that slipped in before an applied one', async () => {
    await migrate(url, { directory })
    await client.query('delete from schema_migration where version = 1')
    await expect(migrate(url, { directory })).rejects.toMatchObject({ code: 'OUT_OF_ORDER' })
  })

  test('keeps nothing of a failing file and everything before it', async () => {
    write('0003_third.sql', 'create table third (id int); select 1 / 0;')
    await expect(migrate(url, { directory })).rejects.toMatchObject({
      code: 'STATEMENT_FAILED',
      message: 'Migration 0003_third.sql failed: division by zero.',
    })
    const tables = await client.query(`select to_regclass('second') as second, to_regclass('third') as third`)
    expect(tables.rows[0]).toEqual({ second: 'second', third: null })
  })

  test.each([
    ['0003_Third.sql', 'NNNN_name.sql'],
    ['3_third.sql', 'NNNN_name.sql'],
    ['0004_fourth.sql', 'expected 0003'],
    ['0002_again.sql', 'expected 0003'],
  ])('refuses the file name %s', (name, reason) => {
    write(name, 'select 1;')
    expect(() => readMigrations(directory)).toThrow(reason)
  })
})

describe('the working role', () => {
  test('can be taken by an ordinary serving user and passes no policy by', async () => {
    await client.query(
      `do $$ begin create role chibo_test_server login password 'x'; exception when duplicate_object then null; end $$`,
    )
    await migrate(url, { directory, servingUser: 'chibo_test_server' })
    const serving = new URL(url)
    serving.username = 'chibo_test_server'
    serving.password = 'x'
    const server = new Client({ connectionString: serving.href, options: `-c role=${WORKING_ROLE}` })
    await server.connect()
    try {
      const { rows } = await server.query(
        `select current_user as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user`,
      )
      expect(rows).toEqual([
        {
          name: WORKING_ROLE,
          rolsuper: false,
          rolbypassrls: false,
          rolcreaterole: false,
          rolcreatedb: false,
        },
      ])
      await server.query('select * from first')
      await expect(server.query('select * from second')).rejects.toThrow('permission denied')
    } finally {
      await server.end()
    }
  })

  test('is refused with the statements an administrator has to run', async () => {
    await client.query(
      `do $$ begin create role chibo_test_plain login password 'x'; exception when duplicate_object then null; end $$`,
    )
    const plain = new URL(url)
    plain.username = 'chibo_test_plain'
    plain.password = 'x'
    await expect(migrate(plain.href, { directory })).rejects.toMatchObject({
      code: 'ROLE_REFUSED',
      message: expect.stringContaining('grant "chibo_app" to "chibo_test_plain"'),
    })
  })
})

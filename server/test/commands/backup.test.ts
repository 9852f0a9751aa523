import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMigrations } from '@chibo/migrations'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner, backUp, checkBackup } from '../../src/backup/index.ts'
import { SECRET } from '../kit/app.ts'
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { scratchDirectory, startProgram } from '../kit/program.ts'
import { ask, backup, chibo, fill, tableNames, textOf } from './kit.ts'

const scratch = scratchDirectory()
const at = (name: string) => join(scratch.path, name)
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await fill(database.owner.db)
}, 60_000)
afterAll(async () => {
  await database.drop()
  scratch.remove()
})

describe('chibo backup', () => {
  test('writes a file for its owner alone, and says what it holds', async () => {
    const { code, stdout, stderr } = await chibo(database.url, ['backup', at('first')])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/\/first holds \d+ tables with [\d,]+ rows \(\d+\.\d MB, \d+\.\d s\)\.\n$/)
    expect(statSync(at('first')).mode & 0o777).toBe(0o600)
    expect(existsSync(`${at('first')}.part`)).toBe(false)
  })

  test('holds every table of the catalogue, also one of tomorrow, without a key and with a strange name', async () => {
    await ask(
      database.url,
      `create table "Của mai; --" ("một cột" text, "order" int, twice int generated always as ("order" * 2) stored);
       insert into "Của mai; --" values (E'a\\tb\\n\\\\.\\n', 1), (null, 2), ('', 3)`,
    )
    await backup(database.url, [at('tables')])
    const { manifest } = await checkBackup(at('tables'), SECRET)
    const names = [...manifest.tables.map(({ name }) => name), 'schema_migration'].sort()
    expect(names).toEqual((await tableNames(database.url)).sort())
    expect(manifest.tables.find(({ name }) => name === 'Của mai; --')).toMatchObject({
      columns: ['một cột', 'order'],
      rows: 3,
    })
    expect(manifest.migrations).toEqual(
      await ask(database.url, 'select version, name, checksum from schema_migration order by version'),
    )
    for (const { name, rows } of manifest.tables)
      expect({ name, rows: [{ count: String(rows) }] }).toEqual({
        name,
        rows: await ask(database.url, `select count(*) from "${name}"`),
      })
    await ask(database.url, 'drop table "Của mai; --"')
  })

  test('tells the secret to nobody', async () => {
    expect(textOf(at('first'))).not.toContain(SECRET)
    const fingerprints = await Promise.all(
      [SECRET, `${SECRET}.`].map(async (secret, n) => {
        await backup(database.url, [at(`secret-${String(n)}`)], secret)
        return (await checkBackup(at(`secret-${String(n)}`), secret)).manifest.secret
      }),
    )
    expect(new Set(fingerprints).size).toBe(2)
  })

  test('is the state of one moment while others write', async () => {
    const [before] = await ask(
      database.url,
      'select (select count(*)::int from decision) as decisions, (select count(*)::int from unit_kind) as kinds',
    )
    const writer = new Client({ connectionString: database.url })
    await writer.connect()
    let [written, isOver] = [0, false]
    const writing = (async () => {
      // One transaction for tables that are copied early and late.
      while (!isOver) {
        await writer.query(`with made as (
            insert into decision (id, number, signed_on, effective_on) select gen_random_uuid(), 'x', now(), now())
          insert into unit_kind (code, label_vi, label_en, rank) values ('x-' || gen_random_uuid(), 'x', 'x', 1)`)
        written += 1
      }
    })()
    await expect.poll(() => written).toBeGreaterThan(10)
    const { manifest } = await asOwner(database.url, (client) =>
      backUp(client, { path: at('moment'), secret: SECRET, log: () => undefined }),
    )
    const after = written
    isOver = true
    await writing
    await writer.end()
    const rows = (name: string) => manifest.tables.find((table) => table.name === name)?.rows ?? 0
    const added = rows('decision') - Number(before?.['decisions'])
    expect(rows('unit_kind') - Number(before?.['kinds'])).toBe(added)
    expect(added).toBeGreaterThanOrEqual(10)
    expect(added).toBeLessThan(after)
  })

  test('does not migrate, and does not need the newest migration', async () => {
    const { length } = readMigrations()
    await ask(database.url, `delete from schema_migration where version = ${String(length)}`)
    await backup(database.url, [at('older')])
    expect((await checkBackup(at('older'), SECRET)).manifest.migrations.at(-1)?.version).toBe(length - 1)
    expect(await ask(database.url, 'select max(version) from schema_migration')).toEqual([
      { max: length - 1 },
    ])
  })

  test('overwrites nothing', async () => {
    writeFileSync(at('mine'), 'mine')
    await expect(backup(database.url, [at('mine')])).rejects.toThrow(
      `${at('mine')} is there already; a backup does not overwrite anything: name another file.`,
    )
    expect(readFileSync(at('mine'), 'utf8')).toBe('mine')
    writeFileSync(`${at('broken-off')}.part`, '')
    await expect(backup(database.url, [at('broken-off')])).rejects.toThrow(
      `Another backup writes ${at('broken-off')}.part, or was broken off; if none runs, remove the file.`,
    )
    await expect(backup(database.url, [at('no/such/folder')])).rejects.toThrow(
      `${at('no/such/folder')}.part cannot be written (ENOENT).`,
    )
  })

  test('leaves nothing behind when it is broken off or refused', async () => {
    const other = new Client({ connectionString: database.url })
    await other.connect()
    await other.query('begin; lock table work_group in access exclusive mode')
    const stopped = startProgram({ DATABASE_URL: database.url, CHIBO_SECRET: SECRET }, [
      'cli.ts',
      'backup',
      at('stopped'),
    ])
    await expect.poll(() => existsSync(`${at('stopped')}.part`), { timeout: 10_000 }).toBe(true)
    stopped.child.kill('SIGTERM')
    expect(await stopped.ended).toMatchObject({ code: 130 })
    expect([existsSync(at('stopped')), existsSync(`${at('stopped')}.part`)]).toEqual([false, false])

    await expect(backup(database.url, [at('locked')])).rejects.toThrow('Somebody holds a lock on the tables')
    expect([existsSync(at('locked')), existsSync(`${at('locked')}.part`)]).toEqual([false, false])

    const ended = expect(backup(database.url, [at('ended')])).rejects.toThrow(
      'The database ended the connection: terminating connection',
    )
    const waiting = `select pid from pg_stat_activity where application_name = 'chibo owner' and wait_event_type = 'Lock' and datname = current_database()`
    await expect.poll(() => ask(database.url, waiting), { timeout: 10_000 }).toHaveLength(1)
    await ask(database.url, `select pg_terminate_backend(pid) from (${waiting}) waiting`)
    await ended
    expect([existsSync(at('ended')), existsSync(`${at('ended')}.part`)]).toEqual([false, false])
    await other.end()
  })

  test('refuses a database that holds nothing of chibo', async () => {
    expect(await chibo(await createEmptyDatabase(), ['backup', at('nothing')])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'chibo: The database holds nothing of chibo: there is nothing to back up.\n',
    })
  })

  test('fails where a policy would hide rows from it', async () => {
    await ask(
      database.url,
      `do $$ begin create role chibo_test_hidden login password 'x'; exception when duplicate_object then null; end $$;
       grant usage on schema public to chibo_test_hidden; grant select on all tables in schema public to chibo_test_hidden;
       grant chibo_app to chibo_test_hidden`,
    )
    const url = new URL(database.url)
    url.username = 'chibo_test_hidden'
    url.password = 'x'
    await expect(backup(url.href, [at('hidden')])).rejects.toThrow(
      /^The database user may not read .*row-level security policy for table "agenda_item"/,
    )
    expect(existsSync(at('hidden'))).toBe(false)
  })
})

import { appendFileSync, copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate, readMigrations } from '@chibo/migrations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHash } from 'node:crypto'
import { asOwner, checkBackup, restore as restoreInto } from '../../src/backup/index.ts'
import { signatureOf } from '../../src/backup/manifest.ts'
import { StartError } from '../../src/start-error.ts'
import { SECRET } from '../kit/app.ts'
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { scratchDirectory, startProgram } from '../kit/program.ts'
import { ask, backup, chibo, contents, fill, guards, restore, rewrite, tableNames } from './kit.ts'

const scratch = scratchDirectory()
const at = (name: string) => join(scratch.path, name)
const newest = readMigrations().length
let database: TestDatabase
let file: string

beforeAll(async () => {
  database = await createTestDatabase()
  await fill(database.owner.db)
  file = at('backup')
  await backup(database.url, [file])
}, 60_000)
afterAll(async () => {
  await database.drop()
  scratch.remove()
})

/** The sentence with which a backup is refused; the database is then as it was. */
async function refusal(path: string, url: string, secret = SECRET): Promise<string> {
  const before = await contents(url)
  const sentence = await restore(url, [path], secret).then(
    () => 'restored',
    (error: unknown) => (error instanceof StartError ? error.message : String(error)),
  )
  expect(await contents(url)).toEqual(before)
  return sentence
}

describe('chibo restore', () => {
  test('makes an empty database equal, table by table, with its constraints and triggers', async () => {
    const url = await createEmptyDatabase()
    const { code, stdout, stderr } = await chibo(url, ['restore', file])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Restored \d+ tables with [\d,]+ rows, as of 20\S+Z \(\d+\.\d s\)\.\n$/)
    expect(await contents(url)).toEqual(await contents(database.url))
    expect(await guards(url)).toEqual(await guards(database.url))
    // Numbers go on where they stopped.
    await ask(
      url,
      `insert into office_role (office_kind_code, unit_kind_code, role) values ('secretary', 'root', 'MEMBER_IN_CHARGE')`,
    )
    expect(await chibo(url, ['migrate'])).toMatchObject({ code: 0 })
  })

  test('makes a database equal that was just migrated, as a user that is no superuser', async () => {
    await ask(
      database.url,
      `do $$ begin create role chibo_test_owner login password 'x'; exception when duplicate_object then null; end $$;
       grant chibo_app to chibo_test_owner`,
    )
    const url = new URL(await createEmptyDatabase('owner chibo_test_owner'))
    url.username = 'chibo_test_owner'
    url.password = 'x'
    await migrate(url.href)
    await restore(url.href, [file])
    expect(await contents(url.href)).toEqual(await contents(database.url))
    // And back again: what is restored is backed up by the same owner, byte for byte.
    await backup(url.href, [at('again')])
    const [first, again] = await Promise.all([file, at('again')].map((path) => checkBackup(path, SECRET)))
    expect(again?.manifest.tables).toEqual(first?.manifest.tables)
    expect(again?.manifest.sequences).toEqual(first?.manifest.sequences)
  })

  test('restores at the schema of the backup, and migrates from there', async () => {
    const [older, url] = [await createEmptyDatabase(), await createEmptyDatabase()]
    await migrate(older, { upTo: newest - 1 })
    await ask(
      older,
      `insert into decision (id, number, signed_on, effective_on) values (gen_random_uuid(), '01-QĐ/HU', '2022-01-01', '2022-01-01')`,
    )
    await backup(older, [at('older')])
    await restore(url, [at('older')])
    expect(await ask(url, 'select max(version) from schema_migration')).toEqual([{ max: newest }])
    expect(await ask(url, 'select number from decision')).toEqual([{ number: '01-QĐ/HU' }])
    const young = await createTestDatabase()
    expect(await refusal(at('older'), young.url)).toContain(
      `The database has migrations up to ${String(newest)}, the backup is of ${String(newest - 1)}`,
    )
    await young.drop()
  })

  test('refuses a database that is not empty', async () => {
    expect(await refusal(file, database.url)).toMatch(
      /^The database is not empty: it has rows in .* and \d+ more\. A backup is restored into a database of its own\.$/,
    )
    const one = await createTestDatabase()
    await ask(one.url, `update unit_kind set label_en = 'Party cell' where code = 'cell'`)
    expect(await refusal(file, one.url)).toContain('it has rows in unit_kind.')
    await one.drop()
    const foreign = await createEmptyDatabase()
    await ask(foreign, 'create table guestbook (line text)')
    expect(await refusal(file, foreign)).toContain('it has tables that are not of chibo (guestbook)')
  })

  test('takes tables that no migration makes where they are, and refuses where they are not', async () => {
    await ask(database.url, `create table guestbook (line text); insert into guestbook values ('a'), (null)`)
    await backup(database.url, [at('guestbook')])
    await ask(database.url, 'drop table guestbook')
    const target = await createTestDatabase()
    expect(await refusal(at('guestbook'), target.url)).toContain('(guestbook): make them before, empty.')
    // A trigger that would change what is restored is not asked, and stands as it did before.
    await ask(
      target.url,
      `create table guestbook (line text);
       create function loud() returns trigger language plpgsql as $$ begin new.line = upper(new.line); return new; end $$;
       create trigger loud before insert on guestbook for each row execute function loud();
       create trigger quiet before insert on guestbook for each row execute function loud();
       alter table guestbook enable always trigger loud, disable trigger quiet`,
    )
    const kept = await guards(target.url)
    await restore(target.url, [at('guestbook')])
    expect(await guards(target.url)).toEqual(kept)
    expect(await ask(target.url, 'select * from guestbook order by line')).toEqual([
      { line: 'a' },
      { line: null },
    ])
    await target.drop()
  })

  test('refuses another secret, unless it is told that the secret is lost', async () => {
    const url = await createEmptyDatabase()
    const other = 'another secret that is long enough, too'
    expect(await refusal(file, url, other)).toContain('The backup was made with another CHIBO_SECRET')
    expect(await tableNames(url)).toEqual([])
    expect(await restore(url, [file, '--check'], other)).toMatch(
      / is whole: .*\nIt was made with another CHIBO_SECRET than this\.$/,
    )
    await restore(url, [file, '--other-secret'], other)
    expect(await contents(url)).toEqual(await contents(database.url))
  })

  test('refuses migrations that this program does not know, or knows otherwise', async () => {
    const { url, owner, drop } = await createTestDatabase()
    const target = await createEmptyDatabase()
    await owner.pool.query(`insert into schema_migration values (9999, 'later', 'x')`)
    await backup(url, [at('newer')])
    expect(await refusal(at('newer'), target)).toContain('its database has the migration 9999_later')
    await owner.pool.query(
      `delete from schema_migration where version = 9999; update schema_migration set checksum = 'x' where version = 1`,
    )
    await backup(url, [at('otherwise')])
    expect(await refusal(at('otherwise'), target)).toContain('its migration 0001_organization is not the one')
    expect(await tableNames(target)).toEqual([])
    await drop()
  })

  test('stores nothing of what does not come back as it was written', async () => {
    const target = await createTestDatabase()
    const [held, kept] = [await contents(target.url), await guards(target.url)]
    const checked = await checkBackup(file, SECRET)
    const tables = checked.manifest.tables.map((table) =>
      table.name === 'work_group' ? { ...table, rows: table.rows + 1 } : table,
    )
    const wrong = { ...checked, manifest: { ...checked.manifest, tables } }
    await expect(
      asOwner(target.url, (client) =>
        restoreInto(client, wrong, new URL(target.url).username, () => undefined),
      ),
    ).rejects.toThrow('What was restored is not what was backed up in work_group; nothing was stored.')
    expect(await contents(target.url)).toEqual(held)
    expect(await guards(target.url)).toEqual(kept)
    await restore(target.url, [file])
    await target.drop()
  })
})

describe('a file that is not as it was written', () => {
  let url: string
  beforeAll(async () => {
    url = await createEmptyDatabase()
  })

  test('is refused with a byte changed, wherever it stands', async () => {
    const bytes = readFileSync(file)
    // The first ten are a head that holds nothing of the backup.
    for (let n = 0; n < 40; n += 1) {
      const position = 10 + Math.floor(((bytes.length - 10) * n) / 40)
      const changed = Buffer.from(bytes)
      changed[position] = (changed[position] ?? 0) ^ 0x01
      writeFileSync(at('changed'), changed)
      await expect(checkBackup(at('changed'), SECRET), `byte ${String(position)}`).rejects.toThrow(
        /is damaged|is cut short|damaged at its beginning/,
      )
    }
    expect(await refusal(at('changed'), url)).toContain('is damaged: it is not as it was written.')
    expect(await tableNames(url)).toEqual([])
  })

  test('is refused when it is cut short', async () => {
    const { length } = readFileSync(file)
    for (const left of [length - 1, length - 8, Math.floor(length / 2), 20]) {
      copyFileSync(file, at('short'))
      truncateSync(at('short'), left)
      await expect(checkBackup(at('short'), SECRET)).rejects.toThrow('is cut short: its end is missing.')
    }
    expect(await refusal(at('short'), url)).toContain('is cut short')
  })

  test('is refused when it is no backup', async () => {
    writeFileSync(at('text'), 'id,name\n1,x\n')
    writeFileSync(at('empty'), '')
    rewrite(file, at('other'), () => 'hello\n')
    rewrite(file, at('later'), (text) => text.replace('chibo backup 1', 'chibo backup 2'))
    for (const name of ['text', 'other'])
      expect(await refusal(at(name), url)).toBe(
        `${at(name)} is no backup of chibo, or damaged at its beginning.`,
      )
    expect(await refusal(at('empty'), url)).toContain('is cut short')
    expect(await refusal(at('later'), url)).toContain('is a backup of form 2, and this program reads form 1')
    expect(await refusal(at('missing'), url)).toBe(`There is no file ${at('missing')}.`)
    expect(await refusal(scratch.path, url)).toContain('cannot be read (EISDIR).')
  })

  test('is refused when somebody packed it anew', async () => {
    const rows = (text: string) =>
      text.replace('\tINTEGRATOR_READ\t', '\tSYSTEM_ADMIN\t').replace('\tto1\t', '\tto9\t')
    rewrite(file, at('rows'), rows)
    await expect(checkBackup(at('rows'), SECRET)).rejects.toThrow('is damaged')
    rewrite(file, at('lines'), (text) => text.slice(0, text.indexOf('\nsignature ') + 1))
    await expect(checkBackup(at('lines'), SECRET)).rejects.toThrow('is damaged')
    rewrite(file, at('more'), (text) => `${text}table {"name":"x","columns":[]}\n\\.\n`)
    await expect(checkBackup(at('more'), SECRET)).rejects.toThrow('is damaged')
    copyFileSync(file, at('twice'))
    appendFileSync(at('twice'), readFileSync(file))
    await expect(checkBackup(at('twice'), SECRET)).rejects.toThrow('is damaged')
  })

  test('is refused when somebody without the secret made the manifest fit', async () => {
    const forge = (secret: string) => (text: string) => {
      const begins = text.indexOf('\ntable {"name":"account",')
      const first = text.indexOf('\n', begins + 1) + 1
      const end = text.indexOf('\n\\.\n', first) + 1
      const before = text.slice(first, end)
      const after = before.replace('\tto1\t', '\tto9\t')
      const digest = (rows: string) => createHash('sha256').update(rows).digest('hex')
      const forged = (text.slice(0, first) + after + text.slice(end)).replace(digest(before), digest(after))
      const manifest = /\nmanifest (.*)\n/.exec(forged)?.[1] ?? ''
      return forged.replace(/\nsignature .*/, `\nsignature ${signatureOf(secret, manifest)}`)
    }
    rewrite(file, at('forged'), forge('what the forger has instead'))
    expect(await refusal(at('forged'), url)).toContain('was changed after it was made')
    rewrite(file, at('ours'), forge(SECRET))
    expect(await checkBackup(at('ours'), SECRET)).toMatchObject({ isOurs: true })
  })
})

describe('beside a server and without one', () => {
  test('the embedded database is backed up and restored', { timeout: 90_000 }, async () => {
    const [old, young] = [{ CHIBO_DATA_DIR: at('old') }, { CHIBO_DATA_DIR: at('young') }]
    const run = (data: Record<string, string>, ...args: string[]) =>
      startProgram(data, ['cli.ts', ...args]).ended
    const server = startProgram(old)
    await server.ready()
    expect(await run(old, 'backup', at('beside'))).toMatchObject({ code: 0, stderr: '' })
    server.child.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0 })
    expect(await run(old, 'backup', at('alone'))).toMatchObject({ code: 0, stderr: '' })
    expect((await run(young, 'restore', at('beside'))).stderr).toContain('another CHIBO_SECRET')
    copyFileSync(at('old/secret'), at('young/secret'))
    expect(await run(young, 'restore', at('beside'))).toMatchObject({ code: 0, stderr: '' })
    expect(await run(young, 'backup', at('young-again'))).toMatchObject({ code: 0, stderr: '' })
    const secret = readFileSync(at('old/secret'), 'utf8')
    const tables = await Promise.all(
      ['beside', 'alone', 'young-again'].map(
        async (name) => (await checkBackup(at(name), secret)).manifest.tables,
      ),
    )
    expect(tables[1]).toEqual(tables[0])
    expect(tables[2]).toEqual(tables[0])
    const restored = startProgram(young)
    await restored.ready()
    restored.child.kill('SIGTERM')
    expect(await restored.ended).toMatchObject({ code: 0 })
  })
})

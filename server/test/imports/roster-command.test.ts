import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importReport } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ask, chibo, fill } from '../commands/kit.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { scratchDirectory } from '../kit/program.ts'

/** `chibo import --kind members`: one JSON object, and a code that says whether all is well. */
let database: TestDatabase
const scratch = scratchDirectory()
beforeAll(async () => {
  database = await createTestDatabase()
  await fill(database.owner.db)
}, 60_000)
afterAll(async () => {
  await database.drop()
  scratch.remove()
})

const Told = importReport.extend({
  batchId: z.string().startsWith('import_').nullable(),
  state: z.union([importReport.shape.state, z.literal('REFUSED')]),
})

function kept(name: string, text: string | Buffer): string {
  const path = join(scratch.path, name)
  writeFileSync(path, text)
  return path
}

const HEADER = 'full_name,birth_date,sex,citizen_id,unit_code'
const GOOD = 'Trần Văn Mẫu,05/08/1980,Nam,030080000001,188-05'
const BAD = 'Lê Thị Mẫu,31/02/1980,Nữ,030180000002,188-05'
const file = (name: string, ...rows: readonly string[]) => kept(name, [HEADER, ...rows].join('\n'))

/** Runs it with `--json`; what it printed adds up, or is null where it printed nothing. */
async function taken(path: string, ...options: readonly string[]) {
  const args = ['import', path, '--kind', 'members', '--json', ...options]
  const { code, stdout, stderr } = await chibo(database.url, args)
  const report = stdout === '' ? null : Told.parse(JSON.parse(stdout))
  if (report) {
    const { read, updated, unchanged, transfers, undecided, rejected, skipped } = report
    expect(read).toBe(report.new + updated + unchanged + transfers + undecided + rejected + skipped)
  }
  return { code, report, stderr }
}

const members = async () =>
  (await ask(database.url, 'select count(*)::int as count from member'))[0]?.['count']

describe('the command', () => {
  test('takes a roster in by the clean names of its columns, and finds everybody again', async () => {
    const path = file('good.csv', GOOD)
    const before = Number(await members())
    expect(await taken(path, '--unit', '188', '--dry-run')).toMatchObject({
      code: 0,
      report: { state: 'PREVIEWED', read: 1, new: 1, errors: [] },
      stderr: '',
    })
    expect(await members()).toBe(before)
    expect(await taken(path, '--unit', '188')).toMatchObject({
      code: 0,
      report: { state: 'COMMITTED', new: 1 },
    })
    expect(await members()).toBe(before + 1)
    expect(await taken(path)).toMatchObject({ code: 0, report: { state: 'COMMITTED', new: 0, unchanged: 1 } })
  }, 60_000)

  test('ends with 1 where rows are bad: all are kept out, or the others are taken in', async () => {
    const path = file('mixed.csv', GOOD.replace('Mẫu', 'Mẫu Hai').replace('0001,', '0003,'), BAD)
    const bad = [{ row: 3, column: 'BIRTH_DATE', code: 'DATE_NOT_REAL', message: expect.any(String) }]
    expect(await taken(path, '--dry-run')).toMatchObject({
      code: 1,
      report: { new: 1, rejected: 1, errors: bad },
    })
    expect(await taken(path)).toMatchObject({
      code: 1,
      report: { state: 'PREVIEWED', errors: bad },
      stderr: expect.stringContaining('No member was changed.'),
    })
    expect(await taken(path, '--error-policy', 'skip-bad-rows')).toMatchObject({
      code: 1,
      report: { state: 'COMMITTED', new: 1, rejected: 1, errors: bad },
      stderr: expect.stringContaining('left out'),
    })
  }, 60_000)

  test('ends with 1, the reason on standard error and in the object, where the file or what is asked is refused', async () => {
    const path = file('refused.csv', GOOD)
    const refusals = [
      { given: [path, '--unit', 'NOWHERE'], code: 'NOT_FOUND' },
      { given: [path, '--effective', '2999-01-01'], code: 'TOO_FAR_AHEAD' },
      { given: [kept('empty.csv', '')], code: 'ROSTER_EMPTY' },
    ]
    for (const { given, code } of refusals) {
      const [name = '', ...options] = given
      const { code: exit, report, stderr } = await taken(name, ...options)
      expect({ exit, report }).toMatchObject({
        exit: 1,
        report: { batchId: null, state: 'REFUSED', read: 0, errors: [{ row: 1, column: null, code }] },
      })
      expect(stderr).toBe(`chibo: ${String(report?.problem?.message)} No member was changed.\n`)
    }
    expect(await taken(kept('a.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])))).toMatchObject({
      code: 1,
      report: { state: 'UNREADABLE', errors: [{ row: 1, code: 'FILE_NOT_A_TABLE' }] },
    })
    for (const none of [join(scratch.path, 'none.csv'), scratch.path])
      expect(await taken(none)).toEqual({ code: 1, report: null, stderr: `chibo: ${none} cannot be read.\n` })
  }, 60_000)

  test('ends with 2 for wrong usage', async () => {
    const path = file('usage.csv', GOOD)
    for (const options of [['--effective', 'soon'], ['--error-policy', 'none'], ['--cows']])
      expect(await taken(path, ...options)).toMatchObject({ code: 2, report: null })
    expect((await chibo(database.url, ['import', '--kind', 'members'])).code).toBe(2)
  }, 60_000)
})

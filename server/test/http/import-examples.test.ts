import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { scratchDirectory } from '../kit/program.ts'
import { workbook } from '../kit/workbooks.ts'
import { ImportDoors } from './import-doors.ts'

/** The scripts that take a roster in, run as a stranger would. */
const EXAMPLES = resolve(import.meta.dirname, '../../examples')
let doors: ImportDoors
let token: string
let cell: string
const scratch = scratchDirectory()
beforeAll(async () => {
  doors = await ImportDoors.open()
  token = await doors.app.token('IMPORTER', '188')
  const [row] = await doors.rows(`select u.name from unit u join unit top on top.code = '188'
    where u.path like top.path || '____' and u.in_force and exists (select from member m where m.home_unit_id = u.id) order by u.path limit 1`)
  cell = String(row?.['name'])
}, 60_000)
afterAll(async () => {
  await doors.close()
  scratch.remove()
})
afterEach(async () => {
  const [row] = await doors.rows(
    `select id from import_batch where state = 'COMMITTED' order by imported_at desc limit 1`,
  )
  if (!row) return
  const id = encodeId('import', String(row['id']))
  await doors.act(id, 'undo')
  expect(await doors.settled(id)).toMatchObject({ state: 'UNDONE' })
})

const scripts = [
  { name: 'import-roster.sh', command: 'bash' },
  { name: 'import-roster.ts', command: process.execPath },
]

function run(
  { name, command }: (typeof scripts)[number],
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const env = { PATH: process.env['PATH'] ?? '', CHIBO_URL: doors.url, CHIBO_TOKEN: token, ...environment }
  return new Promise((done) => {
    execFile(command, [join(EXAMPLES, name), ...args], { env, cwd: scratch.path }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    )
  })
}

function kept(name: string, text: string | Buffer): string {
  const path = join(scratch.path, name)
  writeFileSync(path, text)
  return path
}

const HEADER = 'STT;Họ và tên;Ngày sinh;Số định danh cá nhân;Chi bộ'

describe.each(scripts)('$name', (script) => {
  const id = (n: number) => `03018000${script.name.endsWith('sh') ? '1' : '2'}${String(n).padStart(3, '0')}`

  test('takes the good rows of a roster in, and brings the bad ones back', async () => {
    const file = kept(
      'danh sách tháng 1.csv',
      [
        HEADER,
        `1;NGUYỄN THỊ MẪU HÒA;05/08/1980;${id(1)};${cell}`,
        `2;Trần Văn Mẫu Sáu;31/02/1970;${id(2)};${cell}`,
        `3;Lê Văn Mẫu Bảy;07/01/1975;${id(3)};Chi bộ Không Có Ở Đâu`,
        `4;Phạm Thị Mẫu Tám;09/09/1979;${id(4)};${cell}`,
      ].join('\r\n'),
    )
    const { code, stdout, stderr } = await run(script, [file, '188', 'left out.csv'])
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining('2 rows were left out; left out.csv has them'),
    })
    expect(stdout).toMatch(/^import: +import_\w{26}$/m)
    for (const [count, value] of Object.entries({ read: 4, new: 2, rejected: 1, undecided: 1 }))
      expect(stdout).toMatch(new RegExp(`^${count}: +${String(value)}$`, 'm'))
    expect(stdout).toContain('Written.')
    const lines = readFileSync(join(scratch.path, 'left out.csv'), 'utf8').trimEnd().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain('Trần Văn Mẫu Sáu')
    const entered = await doors.rows(
      `select m.full_name as name from member m join import_row r on r.member_id = m.id join import_batch b on b.id = r.batch_id
       where b.state = 'COMMITTED' and r.outcome = 'NEW' order by r.row`,
    )
    expect(entered.map(({ name }) => name)).toEqual(['Nguyễn Thị Mẫu Hòa', 'Phạm Thị Mẫu Tám'])
    const [batch] = await doors.rows(`select file_name from import_batch where state = 'COMMITTED'`)
    expect(batch).toEqual({ file_name: 'danh sách tháng 1.csv' })
  })

  test('ends with 0 where every row is taken in, of a workbook, too', async () => {
    const cellOf = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
    const row = (values: readonly string[]) => `<row>${values.map(cellOf).join('')}</row>`
    const rows = [HEADER.split(';'), ['1', 'Vũ Văn Mẫu Chín', '05/08/1981', id(9), cell]]
    const xml = `<sheetData>${rows.map(row).join('')}</sheetData>`
    const file = kept('roster.xlsx', await workbook({ sheets: [{ name: 'DS', xml }] }))
    const { code, stdout, stderr } = await run(script, [file, '188'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^new: +1$/m)
  })

  test('ends with 1 and a sentence where the file, the unit or the token is refused', async () => {
    const good = kept('good.csv', `${HEADER}\n1;Vũ Văn Mẫu Mười;05/08/1981;${id(10)};${cell}\n`)
    const unreadable = kept('picture.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]))
    const refused = (sentence: string) => ({
      code: 1,
      stderr: expect.stringMatching(`^import-roster: ${sentence}`),
    })
    expect(await run(script, [unreadable, '188'])).toMatchObject(refused('[A-Z_]+ .+\\.'))
    expect(await run(script, [kept('empty.csv', ''), '188'])).toMatchObject(refused('.*The file is empty\\.'))
    expect(await run(script, [good, 'NOWHERE'])).toMatchObject(refused('.+\\.'))
    expect(await run(script, [good, '188'], { CHIBO_TOKEN: 'chibo_none' })).toMatchObject(
      refused('Sign in first\\.'),
    )
  })

  test('ends with 2 for wrong usage', async () => {
    for (const [args, environment] of [
      [[], {}],
      [['nowhere.csv', '188'], {}],
      [[kept('a.csv', 'a'), '188'], { CHIBO_TOKEN: '' }],
    ] as const)
      expect((await run(script, args, environment)).code).toBe(2)
  })
})

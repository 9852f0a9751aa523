import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { describedFetch } from '../kit/openapi.ts'
import { workbook } from '../kit/workbooks.ts'

/** Files that are none: each is refused in one sentence, and nothing of it is left. */
let app: TestApp
let url: string
let board: string
beforeAll(async () => {
  app = await createTestApp()
  url = await app.listen()
  board = await app.signIn('demo')
}, 60_000)
afterAll(() => app.close())

const headers = () => ({
  cookie: board,
  'x-chibo-request': '1',
  origin: url,
  'content-type': 'application/octet-stream',
  'accept-language': 'vi',
})

const Report = z.looseObject({
  id: z.string().optional(),
  batchId: z.string(),
  state: z.string(),
  read: z.number(),
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
})

/** Sends a file and waits for what it comes to. */
async function imported(bytes: string | Uint8Array<ArrayBuffer>) {
  const query = new URLSearchParams({ kind: 'members', unit: '188' })
  const answer = await describedFetch(`${url}/imports?${String(query)}`, {
    method: 'POST',
    headers: headers(),
    body: bytes,
  })
  expect(answer.status).toBe(202)
  const { batchId } = Report.parse(await answer.json())
  for (;;) {
    const report = Report.parse(
      await (await describedFetch(`${url}/imports/${batchId}`, { headers: headers() })).json(),
    )
    if (report.state !== 'READING' && report.state !== 'COMMITTING') return report
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function left() {
  const { rows } = await app.database.owner.pool.query<Record<string, number>>(`
    select (select count(*)::int from import_batch where kind = 'MEMBERS' and state = 'RECEIVING') as receiving,
      (select count(*)::int from import_piece p join import_batch b on b.id = p.batch_id and b.state = 'RECEIVING') as pieces,
      (select count(*)::int from import_piece p where not exists (select from import_batch b where b.id = p.batch_id)) as strays,
      (select count(*)::int from import_row) as rows, (select count(*)::int from import_hold) as holds`)
  return rows[0]
}

const NOTHING = { receiving: 0, pieces: 0, strays: 0, rows: 0, holds: 0 }

/** One sentence: it begins with a capital, ends with a dot, and tells of no program. */
const SENTENCE = /^\p{Lu}[^\n]{10,300}[.!]$/u

const PICTURE = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
  Buffer.from('IHDR'),
  Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7_919) % 256)),
])

describe('a file that is no roster', () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const made = () =>
    workbook({
      sheets: [
        {
          name: 'DS',
          xml: `<sheetData><row>${cell('Họ và tên')}${cell('Ngày sinh')}</row>${Array.from({ length: 300 }, (_, i) => `<row>${cell(`Nguyễn Mẫu ${String(i)}`)}${cell('1970')}</row>`).join('')}</sheetData>`,
        },
      ],
    })
  const files: Readonly<Record<string, () => Promise<Buffer | string>>> = {
    'a picture': async () => PICTURE,
    'half of a workbook': async () => {
      const whole = await made()
      return whole.subarray(0, Math.floor(whole.length / 2))
    },
    'a workbook without its last bytes': async () => (await made()).subarray(0, -10),
    'a workbook whose sheet is damaged': async () => {
      const whole = await made()
      const at = whole.indexOf('xl/worksheets/sheet1.xml')
      whole.fill(0xa5, at + 60, at + 160)
      return whole
    },
    'ten thousand columns': async () =>
      `${Array.from({ length: 10_000 }, (_, i) => `Cột ${String(i)}`).join(',')}\n${'x,'.repeat(9_999)}x\n`,
    'an endless line': async () => `Họ và tên,Ngày sinh\n${'Nguyễn Văn Mẫu '.repeat(400_000)}`,
    'an endless cell': async () => `Họ và tên,Ngày sinh\n"${'Nguyễn Văn Mẫu\n'.repeat(400_000)}`,
    zeros: async () => Buffer.alloc(100_000),
    'blank lines': async () => '\n'.repeat(10_000),
    'a mark and nothing': async () => Buffer.from([0xef, 0xbb, 0xbf]),
    'a page': async () => '<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>',
  }
  test.each(Object.entries(files))('%s is refused in a sentence', async (_name, file) => {
    const report = await imported(new Uint8Array(Buffer.from(await file())))
    expect(report).toMatchObject({ state: 'UNREADABLE', read: 0 })
    expect(report.problem?.message).toMatch(SENTENCE)
    expect(await left()).toEqual(NOTHING)
  })

  test('of no bytes is refused at once', async () => {
    const answer = await describedFetch(`${url}/imports?kind=members&unit=188`, {
      method: 'POST',
      headers: headers(),
    })
    const { message } = z.looseObject({ message: z.string() }).parse(await answer.json())
    expect([answer.status, message]).toEqual([400, expect.stringMatching(/[^\n]{10,300}\.$/)])
    expect(await left()).toEqual(NOTHING)
  })
})

describe('an upload that is cut off', () => {
  test.each([10, 300_000, 900_000])('after %d bytes leaves nothing', async (sent) => {
    const upload = request(`${url}/imports?kind=members&unit=188`, {
      method: 'POST',
      headers: { ...headers(), 'content-length': 2_000_000 },
    })
    const broken = new Promise((resolve) => upload.once('error', resolve))
    upload.write(Buffer.alloc(sent, 'a'))
    await expect.poll(async () => (await left())?.['receiving'], { timeout: 10_000 }).toBe(1)
    await expect
      .poll(async () => (await left())?.['pieces'], { timeout: 10_000 })
      .toBe(Math.floor(sent / (256 * 1024)))
    upload.destroy()
    await broken
    await expect.poll(left, { timeout: 10_000 }).toEqual(NOTHING)
  })
})

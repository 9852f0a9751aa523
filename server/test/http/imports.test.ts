import { MEMBER_LISTS } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { describedFetch } from '../kit/openapi.ts'

/** Rosters of members over HTTP, from the file to the undo. */
let app: TestApp
let url: string
let board: string
let unit: string
beforeAll(async () => {
  app = await createTestApp()
  url = await app.listen()
  board = await app.signIn('demo')
  const { data } = await app.graphql(board, '{ unit(code: "188") { id } }')
  unit = z.object({ unit: z.object({ id: z.string() }) }).parse(data).unit.id
}, 60_000)
afterAll(() => app.close())

const as = (credential: string): Record<string, string> =>
  credential.startsWith('chibo_')
    ? { authorization: `Bearer ${credential}` }
    : { cookie: credential, 'x-chibo-request': '1', origin: url }

const Report = z.looseObject({
  batchId: z.string(),
  state: z.string(),
  read: z.number(),
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
  errors: z.array(
    z.object({ row: z.number(), column: z.string().nullable(), code: z.string(), message: z.string() }),
  ),
})

async function send(
  bytes: string | Uint8Array<ArrayBuffer>,
  query: Record<string, string> = {},
  credential = board,
) {
  return describedFetch(
    `${url}/imports?${String(new URLSearchParams({ kind: 'members', unit: '188', ...query }))}`,
    {
      method: 'POST',
      headers: { ...as(credential), 'content-type': 'application/octet-stream', 'accept-language': 'vi' },
      body: bytes,
    },
  )
}

/** Sends a file and waits for what it comes to. */
async function imported(
  bytes: string | Uint8Array<ArrayBuffer>,
  query: Record<string, string> = {},
  credential = board,
) {
  const answer = await send(bytes, query, credential)
  const text = await answer.text()
  expect([answer.status, text]).toEqual([202, text])
  return done(Report.parse(JSON.parse(text)).batchId, credential)
}

async function done(id: string, credential = board) {
  for (;;) {
    const answer = await describedFetch(`${url}/imports/${id}`, {
      headers: { ...as(credential), 'accept-language': 'vi' },
    })
    const report = Report.parse(await answer.json())
    if (!['READING', 'COMMITTING', 'UNDOING'].includes(report.state)) return report
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function act(id: string, what: string, body: object = {}, credential = board) {
  const answer = await describedFetch(`${url}/imports/${id}/${what}`, {
    method: 'POST',
    headers: { ...as(credential), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, ...(await done(id, credential)) }
}

describe('a roster over HTTP', () => {
  test.each(MEMBER_LISTS.flatMap((list) => (['csv', 'xlsx'] as const).map((format) => ({ list, format }))))(
    'the list $list of a commune, given out as $format and taken in again, changes nothing',
    async ({ list, format }) => {
      const query = new URLSearchParams({ unit, list, format })
      const file = await describedFetch(`${url}/exports/members?${String(query)}`, {
        headers: { ...as(board), 'accept-language': 'vi' },
      })
      const report = await imported(new Uint8Array(await file.arrayBuffer()), { dryRun: 'true' })
      expect(report.errors.slice(0, 5)).toEqual([])
      expect(report).toMatchObject({
        state: 'PREVIEWED',
        new: 0,
        updated: 0,
        transfers: 0,
        undecided: 0,
        rejected: 0,
      })
      expect(report.read).toBeGreaterThan(0)
    },
  )
})

const CELL = `select u.name from unit u join unit top on top.code = '188' where u.path like top.path || '____' and u.in_force
  and exists (select from member m where m.home_unit_id = u.id) order by u.path limit 1`

async function cellName(): Promise<string> {
  const { rows } = await app.database.owner.pool.query<{ name: string }>(CELL)
  return rows[0]?.name ?? ''
}

describe('a roster of new people over HTTP', () => {
  test('is taken in but for its bad rows, which come back with their reasons, and undone', async () => {
    const roster = [
      'STT;Họ và tên;Ngày sinh;Số định danh cá nhân;Chi bộ',
      `1;NGUYỄN THỊ MẪU HÒA;05/08/1980;030180000001;${await cellName()}`,
      `2;Trần Văn Mẫu Sáu;31/02/1970;030070000002;${await cellName()}`,
      '3;Lê Văn Mẫu Bảy;1975;030075000003;Chi bộ Không Có Ở Đâu',
    ].join('\r\n')
    const preview = await imported(roster, { dryRun: 'true' })
    expect(preview).toMatchObject({ state: 'PREVIEWED', read: 3, new: 1, rejected: 1, undecided: 1 })
    expect(preview.errors.map(({ row, column }) => [row, column])).toEqual([
      [3, 'BIRTH_DATE'],
      [4, 'UNIT'],
    ])
    expect(await act(preview.batchId, 'commit')).toMatchObject({ status: 409, state: 'PREVIEWED' })
    expect(await act(preview.batchId, 'commit', { errorPolicy: 'skip-bad-rows' })).toMatchObject({
      status: 202,
      state: 'COMMITTED',
    })
    const rejected = await describedFetch(`${url}/imports/${preview.batchId}/rejected.csv`, {
      headers: { ...as(board), 'accept-language': 'vi' },
    })
    const lines = (await rejected.text()).split('\r\n')
    expect(lines[0]).toBe('STT,Họ và tên,Ngày sinh,Số định danh cá nhân,Chi bộ,Lý do')
    expect(lines[1]).toMatch(/^2,Trần Văn Mẫu Sáu,31\/02\/1970,030070000002,.*,.+/)
    expect(lines).toHaveLength(4)
    expect(await act(preview.batchId, 'undo')).toMatchObject({ status: 202, state: 'UNDONE' })
  })

  test('whose encoding was not sure is committed by nobody before it was looked at', async () => {
    // One word that two encodings could have written.
    const bytes = Buffer.from('Ho ten,Ngay sinh\nTran V\u00ean Mau Mot,1980\n', 'latin1')
    const report = await imported(new Uint8Array(bytes))
    expect(report).toMatchObject({ state: 'PREVIEWED', problem: { code: 'ROSTER_FORMAT_UNSURE' } })
    expect(await act(report.batchId, 'commit')).toMatchObject({ status: 409 })
    const decided = await act(report.batchId, 'decisions', { encoding: 'windows-1258' })
    expect(decided.problem).toBeNull()
    await act(report.batchId, 'cancel')
  })

  test('is refused in one sentence, with nothing left, where it is no roster', async () => {
    const empty = await send('')
    expect([empty.status, await empty.json()]).toMatchObject([400, { code: 'BAD_USER_INPUT' }])
    expect(await imported(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toMatchObject({
      state: 'UNREADABLE',
    })
    const { rows } = await app.database.owner.pool.query(
      `select count(*)::int as count from import_batch where state = 'RECEIVING'`,
    )
    expect(rows).toEqual([{ count: 0 }])
  })

  test('is for those alone who may import there', async () => {
    const reader = await app.token('INTEGRATOR_READ', '188')
    expect((await send('a', {}, reader)).status).toBe(403)
    const elsewhere = await app.token('IMPORTER', '188')
    expect((await send('a', { unit: 'ROOT' }, elsewhere)).status).toBe(403)
    expect(
      (await describedFetch(`${url}/imports?kind=members&unit=188`, { method: 'POST', body: 'a' })).status,
    ).toBe(401)
    const mine = await imported(`Họ tên,Ngày sinh\nPhạm Thị Mẫu Tám,1980`, { dryRun: 'true' })
    const { rows } = await app.database.owner.pool.query<{ code: string }>(
      `select u.code from unit u join unit top on top.code = '188' where u.path like top.path || '____' and u.in_force limit 1`,
    )
    const other = await app.token('IMPORTER', rows[0]?.code ?? '')
    expect((await describedFetch(`${url}/imports/${mine.batchId}`, { headers: as(other) })).status).toBe(404)
  })
})

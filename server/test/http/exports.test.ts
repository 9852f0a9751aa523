import { readXlsx } from 'hucre/xlsx'
import { MEMBER_LISTS } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createTestApp, type TestApp } from '../kit/app.ts'

/** Lists of members as files, over HTTP. */
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
    : { cookie: credential, 'x-chibo-request': '1' }

const get = (query: Record<string, string>, credential = board, init: RequestInit = {}) =>
  fetch(`${url}/exports/members?${String(new URLSearchParams(query))}`, {
    ...init,
    headers: { 'accept-language': 'vi', ...as(credential), ...init.headers },
  })

const Lines = z.array(
  z.object({ kind: z.string(), cells: z.array(z.union([z.string(), z.number(), z.null()])) }),
)

async function lines(query: Record<string, string>, credential = board) {
  const answer = await get({ unit, format: 'json', ...query }, credential)
  expect(answer.status).toBe(200)
  const all = Lines.parse(await answer.json())
  const cellsOf = (kind: string) => all.filter((line) => line.kind === kind).map(({ cells }) => cells)
  return { all, members: cellsOf('member'), groups: cellsOf('group').map(([text]) => String(text)), cellsOf }
}

const Asked = z.object({
  unit: z.object({ name: z.string(), memberCount: z.number(), parent: z.object({ name: z.string() }) }),
  members: z.object({ totalCount: z.number(), nodes: z.array(z.object({ fullName: z.string() })) }),
})

async function asked(where: object = {}, orderBy = 'NAME') {
  const query = `query ($unit: ID!, $where: MemberFilter!, $orderBy: MemberOrder!) {
    unit(id: $unit) { name memberCount parent { name } }
    members(under: $unit, where: $where, orderBy: $orderBy, first: 100) { totalCount nodes { fullName } } }`
  return Asked.parse((await app.graphql(board, query, { unit, where, orderBy })).data)
}

async function audited() {
  const { rows } = await app.database.owner.pool.query(
    `select action, object_type, object_id = unit_id as of_unit, read_fields, changes,
       account_id is not null or token_id is not null as by_somebody
     from audit_record where action like 'MEMBER_LIST%' order by id desc limit 1`,
  )
  return rows[0]
}

describe('a list', () => {
  test('has title, headings with counts, members by given name and a total', async () => {
    const { all, members, groups } = await lines({ list: 'BY_CELL' })
    const { unit: of, members: page } = await asked({}, 'UNIT')
    expect(all.slice(0, 6).map(({ kind, cells }) => [kind, cells[0]])).toEqual([
      ['organization', of.parent.name],
      ['organization', of.name],
      ['title', 'Danh sách đảng viên theo chi bộ'],
      ['subtitle', 'Tính đến ngày 15/01/2026'],
      ['blank', undefined],
      ['head', 'STT'],
    ])
    expect(members).toHaveLength(of.memberCount)
    expect(members.map(([number]) => number)).toEqual(members.map((_, i) => i + 1))
    expect(members.slice(0, 100).map((cells) => cells[1])).toEqual(page.nodes.map(({ fullName }) => fullName))
    expect(all.at(-1)?.cells).toEqual([`Tổng cộng: ${String(members.length)} đảng viên`])
    const counts = groups.map((text) => Number(/\((\d+) đảng viên\)$/.exec(text)?.[1]))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(members.length)
    expect(new Set(groups).size).toBe(groups.length)
  })

  test.each(MEMBER_LISTS)('%s stands under its headings', async (list) => {
    const { members, groups } = await lines({ list })
    expect(members.length).toBeGreaterThan(0)
    expect(groups.length > 0).toBe(list !== 'REGISTER' && list !== 'NATIONAL')
  })

  test('of badges has who is awarded one at the next rounds, by round and years', async () => {
    const { members, groups } = await lines({ list: 'BY_BADGE_ROUND' })
    expect(groups[0]).toBe('Đợt 03/02/2026 – Huy hiệu 30 năm tuổi Đảng (3 đảng viên)')
    // Joined on 19/01/1996: thirty years on the round, not yet on the day of the list.
    expect(members.find((cells) => cells[1] === 'Bùi Đình Hải')?.slice(8, 11)).toEqual([
      '19/01/1996',
      '19/01/1997',
      29,
    ])
  })

  test.each([
    [{ standing: 'PROBATIONARY' }, { standing: { eq: 'PROBATIONARY' } }],
    [{ name: 'nguyen' }, { name: { contains: 'nguyen' } }],
    [{ office: 'secretary' }, { office: { eq: 'secretary' } }],
    [{ partyAgeFrom: '10', partyAgeTo: '20' }, { partyAge: { gte: 10, lte: 20 } }],
    [
      { sex: 'FEMALE', joinedFrom: '2000-01-01' },
      { sex: { eq: 'FEMALE' }, joinedOn: { gte: '2000-01-01' } },
    ],
    [{ state: 'ENDED' }, { state: { eq: 'ENDED' } }],
  ])('finds with %j what the page finds', async (query, where) => {
    const { members } = await lines(query)
    const { members: found } = await asked(where)
    expect(members).toHaveLength(found.totalCount)
    expect(members.slice(0, 100).map((cells) => cells[1])).toEqual(
      found.nodes.map(({ fullName }) => fullName),
    )
  })

  test('is as of a day and in the language that is asked for', async () => {
    const { cellsOf } = await lines({ asOf: '2022-05-18', locale: 'en', list: 'BY_STATE' })
    expect(cellsOf('subtitle')).toEqual([['As of 18/05/2022']])
    expect(cellsOf('head')[0]?.[1]).toBe('Full name')
  })
})

describe('a unit is named by its code', () => {
  test('as it is by its id, on the day of the list', async () => {
    const byId = await lines({ list: 'BY_CELL' })
    expect((await lines({ list: 'BY_CELL', unit: '188' })).all).toEqual(byId.all)
    const then = await lines({ asOf: '2022-05-18' })
    expect((await lines({ unit: '188', asOf: '2022-05-18' })).all).toEqual(then.all)
  })

  test('by whoever may know it; to others there is none', async () => {
    const elsewhere = await app.token('INTEGRATOR_READ', '188-05')
    expect((await get({ unit: '188-06' }, elsewhere)).status).toBe(404)
    expect((await lines({ unit: '188-05' }, elsewhere)).members.length).toBeGreaterThan(0)
  })
})

describe('before a list leaves', () => {
  test('it is in the audit, with its columns and how much it has', async () => {
    const { members } = await lines({ list: 'BY_CELL', sex: 'MALE' })
    expect(await audited()).toMatchObject({
      action: 'MEMBER_LIST_EXPORT',
      object_type: 'unit',
      of_unit: true,
      by_somebody: true,
      read_fields: ['BIRTH_DATE', 'CITIZEN_ID', 'CARD_NUMBER'],
      changes: {
        list: { before: null, after: 'BY_CELL' },
        filters: { after: 'sex' },
        rows: { after: String(members.length) },
        columns: { after: expect.stringContaining('CITIZEN_ID') },
      },
    })
  })

  test('sensitive columns are left out whole where the reader may not read them of all, and the list says so', async () => {
    const token = await app.token('INSPECTION', '188')
    const { cellsOf, members } = await lines({}, token)
    expect(cellsOf('head')[0]).not.toContain('Số định danh')
    expect(cellsOf('head')[0]).not.toContain('Ngày sinh')
    expect(cellsOf('note')[0]?.[0]).toMatch(/ngày sinh, số định danh, số thẻ đảng viên\.$/)
    expect(JSON.stringify(members)).not.toMatch(/\d{12}/)
    expect(await audited()).toMatchObject({ read_fields: [] })
  })

  test.each([
    [{}, 400, 'Tham số unit: Giá trị không hợp lệ.'],
    [{ unit: 'x' }, 404, 'Tham số unit: Không tìm thấy.'],
    [
      { unit: 'member_01h455vb4pex5vsknk084sn02q' },
      400,
      'Tham số unit: Mã định danh không đúng dạng unit_….',
    ],
    [{ ageFrom: 'many' }, 400, 'Tham số ageFrom: Giá trị không hợp lệ.'],
    [{ list: 'ALL' }, 400, 'Tham số list: Giá trị không hợp lệ.'],
    [{ asOf: '2026-02-30' }, 400, 'Tham số asOf: Ngày không có thật hoặc sai dạng YYYY-MM-DD.'],
    [{ nmae: 'x' }, 400, 'Tham số nmae: Không có tham số này.'],
    [{ unit: 'unit_01h455vb4pex5vsknk084sn02q' }, 404, 'Tham số unit: Không tìm thấy.'],
  ])('%j is refused', async (query, status, message) => {
    const given = Object.keys(query).length === 0 ? query : { unit, ...query }
    const answer = await get(given)
    expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining({ message })])
  })

  test('whoever is not signed in is told so, and another organization is like none', async () => {
    expect((await fetch(`${url}/exports/members?unit=${unit}`)).status).toBe(401)
    const elsewhere = await app.token('INTEGRATOR_READ', '188-05')
    const { members } = await lines({}, elsewhere)
    expect(
      new Set(members.map((cells) => cells.find((cell) => String(cell).startsWith('Chi bộ')))).size,
    ).toBe(1)
  })
})

describe('a file', () => {
  test('for spreadsheets has every text as text, a title that stays, and its name in Vietnamese', async () => {
    const answer = await get({ unit, list: 'BY_CELL' })
    expect(answer.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toBe(
      'attachment; filename="Danh_sach_dang_vien_theo_chi_bo_-_Dang_bo_huyen_Loc_Binh_-_2026-01-15.xlsx"; ' +
        "filename*=UTF-8''Danh sách đảng viên theo chi bộ - Đảng bộ huyện Lộc Bình - 2026-01-15.xlsx",
    )
    const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
    const [sheet] = sheets
    const { all } = await lines({ list: 'BY_CELL' })
    const read = sheet?.rows.map((row) => row.filter((cell) => cell !== null))
    expect(read).toEqual(all.map(({ cells }) => cells.filter((cell) => cell !== null)))
    expect(sheet?.freezePane).toMatchObject({ rows: 6 })
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape' })
  })

  test('of CSV says its encoding, ends lines as spreadsheets do, and holds no formula', async () => {
    const { rows } = await app.database.owner.pool.query<{ id: string }>(
      'update member set full_name = \'=HYPERLINK("http://x", "y")\' where id = (select min(id::text)::uuid from member where home_unit_id is not null and ended_on is null) returning id',
    )
    expect(rows).toHaveLength(1)
    const bytes = Buffer.from(await (await get({ unit, format: 'csv' })).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = bytes.subarray(3).toString()
    expect(text.split('\r\n').at(-1)).toBe('')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text).toContain('"\'=HYPERLINK(""http://x"", ""y"")"')
    expect(text).toContain('"Chi bộ Văn hóa, Thể thao và Truyền thông"')
  })

  test('that nobody reads to its end holds nothing', async () => {
    for (let i = 0; i < 12; i += 1) {
      const abort = new AbortController()
      const answer = await get({ unit, format: 'csv' }, board, { signal: abort.signal })
      expect(answer.status).toBe(200)
      abort.abort()
      // Until the server has noticed, it counts as open.
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const { rows } = await app.database.owner.pool.query<{ held: number }>(
      "select count(*)::int as held from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
    )
    expect(rows).toEqual([{ held: 0 }])
  })

  test('waits for others where several are open', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => get({ unit })))
    const statuses = answers.map(({ status }) => status)
    await Promise.all(answers.map((answer) => answer.arrayBuffer()))
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0)
    expect(statuses.filter((status) => status !== 200).every((status) => status === 429)).toBe(true)
    expect((await get({ unit })).status).toBe(200)
  })
})

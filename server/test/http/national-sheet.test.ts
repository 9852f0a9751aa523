import { MEMBER_PRIVATE_FIELDS } from '@chibo/shared'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createSealer } from '../../src/database/sealed.ts'
import { createTestApp, SECRET, type TestApp } from '../kit/app.ts'

/** The national clean-up sheet of members as a file. */

const HEAD = [
  'STT',
  'Họ và tên',
  'Tên gọi khác',
  'Giới tính',
  'Sinh ngày',
  'Dân tộc',
  'Tôn giáo',
  'Số định danh cá nhân',
  'Số thẻ Đảng',
  'Nơi cấp thẻ',
  'Ngày cấp thẻ',
  'Số thẻ cũ',
  'Tổ chức đảng đang sinh hoạt',
  'Quê quán',
  'Thường trú',
  'Ngày vào Đảng',
  'Ngày chính thức',
  'Số CMND cũ',
  'Trạng thái hoạt động',
  'Ngày rời/mất/miễn',
  'Số lý lịch',
  'Ngày quyết định kết nạp',
  'Điện thoại',
  'Chức vụ đảng',
  'Chức vụ khác',
  'Tuổi Đảng',
  'Mã tổ chức đảng',
  'Sinh hoạt tạm thời tại',
  'Ghi chú',
]

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

const rows = async (statement: string, ...values: unknown[]) =>
  (await app.database.owner.pool.query<Record<string, unknown>>(statement, values)).rows

const get = (query: Record<string, string> = {}, credential = board) =>
  fetch(`${url}/exports/members?${String(new URLSearchParams({ unit, list: 'NATIONAL', ...query }))}`, {
    headers: {
      'accept-language': 'vi',
      ...(credential.startsWith('chibo_')
        ? { authorization: `Bearer ${credential}` }
        : { cookie: credential, 'x-chibo-request': '1' }),
    },
  })

const Lines = z.array(
  z.object({ kind: z.string(), cells: z.array(z.union([z.string(), z.number(), z.null()])) }),
)

/** The members of the sheet, each by the names of its columns. */
async function sheet(query: Record<string, string> = {}, credential = board) {
  const lines = Lines.parse(await (await get({ format: 'json', ...query }, credential)).json())
  const cellsOf = (kind: string) => lines.filter((line) => line.kind === kind).map(({ cells }) => cells)
  const [head = []] = cellsOf('head')
  const members = cellsOf('member').map((cells) =>
    Object.fromEntries(head.map((name, at) => [String(name), cells[at] ?? null])),
  )
  return { head, members, notes: cellsOf('note').map(([text]) => String(text)), groups: cellsOf('group') }
}

const { seal } = createSealer(SECRET)

/** Gives a member of the district everything that the sheet asks for; answers their name. */
async function complete(): Promise<string> {
  const [member] = await rows(
    `select m.id, m.full_name from member m join unit u on u.id = m.home_unit_id where u.code = '188-05' and m.ended_on is null
       and not exists (select from office o where o.member_id = m.id) and m.activity = 'ACTIVE' order by m.id limit 1`,
  )
  await rows(
    `update member_private set other_name = $2, ethnicity = $3, religion = $4, hometown = $5, old_identity_number = $6,
       card_issued_by = $7, card_issued_on = $8, birth_date = $9, citizen_id = $10, card_number = $10, old_card_number = $11,
       phone = $12, address = $13 where member_id = $1`,
    member?.['id'],
    ...[
      'Hai',
      '=Tày',
      'Phật giáo',
      'Xã Khuất Xá, Lộc Bình',
      '080123456',
      'Huyện ủy Lộc Bình',
      '1990-02',
      '1965',
      '000065000001',
      '00000001',
      '0900000000',
      'Thôn 1',
    ].map(seal),
  )
  await rows(
    `update member set file_number = '000001 LS', admission_decided_on = '1989-12-01', admission_decided_on_precision = 'DAY',
       joined_on = '1990-02-01', joined_on_precision = 'MONTH', official_on = '1991-02-03', official_on_precision = 'DAY' where id = $1`,
    member?.['id'],
  )
  await rows(
    `insert into office (id, kind_code, unit_id, member_id, person_name, place_name, during)
       select gen_random_uuid(), kind.code, m.home_unit_id, m.id, m.full_name, case kind.code when 'village-head' then 'Thôn 1' end, '[2020-01-01,)'
       from member m, office_kind kind where m.id = $1 and kind.code in ('deputy-secretary', 'village-head')`,
    member?.['id'],
  )
  return String(member?.['full_name'])
}

describe('the national sheet', () => {
  test('has its 29 columns, everybody in one line by given name, and says of each what is known as precisely as it is', async () => {
    const name = await complete()
    const { head, members, groups } = await sheet()
    expect(head).toEqual(HEAD)
    expect(groups).toEqual([])
    const query = 'query ($unit: ID!) { members(under: $unit, first: 100) { nodes { fullName } } }'
    const { data } = await app.graphql(board, query, { unit })
    const { nodes } = z
      .object({ members: z.object({ nodes: z.array(z.object({ fullName: z.string() })) }) })
      .parse(data).members
    expect(members.slice(0, 100).map((one) => one['Họ và tên'])).toEqual(
      nodes.map(({ fullName }) => fullName),
    )
    const [cell] = await rows(`select name from unit where code = '188-05'`)
    expect(members.find((one) => one['Họ và tên'] === name)).toMatchObject({
      'Tên gọi khác': 'Hai',
      'Sinh ngày': '1965',
      'Dân tộc': '=Tày',
      'Tôn giáo': 'Phật giáo',
      'Số định danh cá nhân': '000065000001',
      'Số thẻ Đảng': '000065000001',
      'Nơi cấp thẻ': 'Huyện ủy Lộc Bình',
      'Ngày cấp thẻ': '02/1990',
      'Số thẻ cũ': '00000001',
      'Tổ chức đảng đang sinh hoạt': cell?.['name'],
      'Quê quán': 'Xã Khuất Xá, Lộc Bình',
      'Thường trú': 'Thôn 1',
      'Ngày vào Đảng': '02/1990',
      'Ngày chính thức': '03/02/1991',
      'Số CMND cũ': '080123456',
      'Trạng thái hoạt động': 'Chính thức',
      'Ngày rời/mất/miễn': null,
      'Số lý lịch': '000001 LS',
      'Ngày quyết định kết nạp': '01/12/1989',
      'Điện thoại': '0900000000',
      'Chức vụ đảng': 'Phó bí thư',
      'Chức vụ khác': 'Trưởng thôn Thôn 1',
      'Tuổi Đảng': 36,
      'Mã tổ chức đảng': '188-05',
      'Ghi chú': null,
    })
  })

  test('says since when somebody is exempt, and why and when somebody left', async () => {
    const [exempt] = await rows(
      `select m.full_name, to_char(lower(a.during), 'DD/MM/YYYY') as since from member m join member_activity a on a.member_id = m.id
       where m.activity = 'EXEMPT' and m.ended_on is null and a.activity = 'EXEMPT' and upper_inf(a.during)
         and m.home_unit_id in (select id from unit where starts_with(path, (select path from unit where code = '188'))) limit 1`,
    )
    const { members } = await sheet()
    expect(members.find((one) => one['Họ và tên'] === exempt?.['full_name'])).toMatchObject({
      'Trạng thái hoạt động': 'Miễn sinh hoạt',
      'Ngày rời/mất/miễn': exempt?.['since'],
    })
    const ended = await sheet({ state: 'ENDED' })
    expect(ended.members.length).toBeGreaterThan(0)
    for (const one of ended.members) {
      expect(one['Trạng thái hoạt động']).not.toMatch(/Chính thức|Không còn/)
      expect(one['Ngày rời/mất/miễn']).toMatch(/^\d\d\/\d\d\/\d{4}$/)
    }
  })

  test('is in the audit with everything sensitive that it shows', async () => {
    await sheet()
    const [record] = await rows(
      `select read_fields from audit_record where action = 'MEMBER_LIST_EXPORT' order by id desc limit 1`,
    )
    expect(new Set(z.array(z.string()).parse(record?.['read_fields']))).toEqual(
      new Set(MEMBER_PRIVATE_FIELDS),
    )
  })

  test('leaves out what the reader may not read of everybody, and names it', async () => {
    const { head, members, notes } = await sheet({}, await app.token('INSPECTION', '188'))
    expect(head).toEqual([
      'STT',
      'Họ và tên',
      'Giới tính',
      'Tổ chức đảng đang sinh hoạt',
      'Ngày vào Đảng',
      'Ngày chính thức',
      'Trạng thái hoạt động',
      'Ngày rời/mất/miễn',
      'Số lý lịch',
      'Ngày quyết định kết nạp',
      'Chức vụ đảng',
      'Chức vụ khác',
      'Tuổi Đảng',
      'Mã tổ chức đảng',
      'Sinh hoạt tạm thời tại',
      'Ghi chú',
    ])
    expect(notes[0]).toMatch(/tên gọi khác, sinh ngày, dân tộc, tôn giáo, .*, số CMND cũ, điện thoại\.$/)
    expect(JSON.stringify(members)).not.toMatch(/\d{12}|Phật giáo|Huyện ủy Lộc Bình/)
  })

  test('as a workbook has columns beyond Z, every number as text, and paper wide enough', async () => {
    const { sheets } = await readXlsx(new Uint8Array(await (await get()).arrayBuffer()))
    const [book] = sheets
    const head = book?.rows.find((row) => row[0] === 'STT')
    expect(head).toEqual(HEAD)
    const row = book?.rows.find((cells) => cells[7] === '000065000001')
    expect([row?.[5], row?.[11], row?.[26]]).toEqual(['=Tày', '00000001', '188-05'])
    expect(book?.pageSetup).toMatchObject({ orientation: 'landscape' })
  })

  test('as CSV keeps zeros and runs no formula', async () => {
    const text = await (await get({ format: 'csv' })).text()
    expect(text).toContain(
      `,1965,'=Tày,Phật giáo,000065000001,000065000001,Huyện ủy Lộc Bình,02/1990,00000001,`,
    )
  })
})

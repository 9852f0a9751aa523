import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { decodeId } from '../../src/graphql/ids.ts'
import { ImportsOverHttp } from '../imports/over-http.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { zipped, partsOf } from '../kit/workbooks.ts'

/** How a file is read, shown to whoever decides what was not sure of it: `GET /imports/{id}/layout`. */
let app: TestApp
let board: ImportsOverHttp
let cell: { readonly name: string; readonly code: string }
beforeAll(async () => {
  app = await createTestApp()
  board = await ImportsOverHttp.on(app, await app.signIn('demo'))
  const { rows } = await app.database.owner.pool.query<typeof cell>(
    `select u.name, u.code from unit u join unit top on top.code = '188' where u.path like top.path || '____' and u.in_force
      and exists (select from member m where m.home_unit_id = u.id) order by u.path limit 1`,
  )
  cell = rows[0] ?? { name: '', code: '' }
}, 60_000)
afterAll(() => app.close())
beforeEach(() => app.database.owner.pool.query('truncate audit_record cascade'))

async function readings() {
  const { rows } = await app.database.owner.pool.query<Record<string, unknown>>(
    `select r.account_id is not null as by_account, r.request_id is not null as by_request, u.code as unit, r.object_type, r.object_id,
      r.read_fields as fields, r.changes from audit_record r join unit u on u.id = r.unit_id
      where r.action = 'MEMBER_PRIVATE_READ' order by r.id`,
  )
  return rows
}

const ROSTER = [
  'ĐẢNG BỘ HUYỆN;;;;;;',
  'DANH SÁCH ĐẢNG VIÊN;;;;;;',
  'STT;Họ và tên;Ngày sinh;Số định danh cá nhân;Điện thoại;Sở thích;Ghi chú',
  '(1);(2);(3);(4);(5);(6);(7)',
  'I;CHI BỘ THÔN MẪU;;;;;',
  `1;Nguyễn Văn Mẫu Một;05/08/1980;030080000001;0912345678;${'cờ '.repeat(100)};`,
  '2;Trần Thị Mẫu Hai;1975;030175000002;;đọc sách;chuyển đến',
  'Tổng: 2;;;;;;',
].join('\r\n')

describe('a file that is previewed', () => {
  test('is shown as it is read: format, columns, what each row is; opening it is on record', async () => {
    const { batchId } = await board.preview(ROSTER, '188')
    const view = await board.layout(batchId)
    expect(view).toMatchObject({
      batchId,
      problem: null,
      format: {
        kind: 'TEXT',
        encoding: { value: 'utf-8', sureness: 'CERTAIN' },
        separator: { value: ';' },
        letters: null,
      },
      notes: [],
      isMasked: false,
      mapping: null,
      decisions: { columns: [], headerRows: null, encoding: null },
    })
    const [sheet] = view.sheets ?? []
    expect(sheet).toMatchObject({ sheet: 0, name: null, title: null, isRead: true })
    expect(sheet?.layout).toMatchObject({
      titleRows: [1, 2],
      headerRows: [3],
      numberedRow: 4,
      firstDataRow: 5,
    })
    expect(sheet?.layout.columns.map(({ field, aside }) => field ?? aside)).toEqual([
      'NUMBER',
      'FULL_NAME',
      'BIRTH_DATE',
      'CITIZEN_ID',
      'PHONE',
      null,
      'NOTE',
    ])
    expect(sheet?.rows.map(({ row, kind }) => `${String(row)} ${kind}`)).toEqual([
      '1 TITLE',
      '2 TITLE',
      '3 HEADER',
      '4 NUMBERED',
      '5 GROUP',
      '6 DATA',
      '7 DATA',
      '8 TOTAL',
    ])
    const cells = sheet?.rows[5]?.cells ?? []
    expect(cells.slice(0, 5)).toEqual(['1', 'Nguyễn Văn Mẫu Một', '05/08/1980', '030080000001', '0912345678'])
    expect(cells[5]).toHaveLength(201)
    expect(await readings()).toEqual([
      {
        by_account: true,
        by_request: true,
        unit: '188',
        object_type: 'import_batch',
        object_id: decodeId(['import'], batchId, []),
        fields: ['BIRTH_DATE', 'CITIZEN_ID', 'PHONE'],
        changes: { rows: { before: null, after: '2' } },
      },
    ])
  })

  test('of which nothing sensitive is shown leaves no record', async () => {
    const { batchId } = await board.preview('STT,Họ tên,Giới tính,Chi bộ\n1,Lê Thị Mẫu Ba,Nữ,188-05', '188')
    expect((await board.layout(batchId)).isMasked).toBe(false)
    expect(await readings()).toEqual([])
  })

  test('gives the rows that were not taken in, which is on record', async () => {
    const { batchId } = await board.preview(
      'Họ tên,Ngày sinh,Số định danh cá nhân\nLê Thị Mẫu Ba,31/02/1970,030170000003',
      '188',
    )
    expect(await board.status(`/imports/${batchId}/rejected.csv`)).toBe(200)
    expect(await readings()).toMatchObject([
      { by_account: true, by_request: true, unit: '188', fields: ['BIRTH_DATE', 'CITIZEN_ID'] },
    ])
  })

  test('is shown also when it was given up', async () => {
    const { batchId } = await board.preview(ROSTER, '188')
    await board.cancel(batchId)
    expect((await board.layout(batchId)).sheets?.[0]?.rows).toHaveLength(8)
  })

  test('is for those alone who may work on it, as long as it is kept', async () => {
    const { batchId } = await board.preview(ROSTER, '188')
    const other = await ImportsOverHttp.on(app, await app.token('IMPORTER', cell.code))
    expect(await other.status(`/imports/${batchId}/layout`)).toBe(404)
    const reader = await ImportsOverHttp.on(app, await app.token('INTEGRATOR_READ', '188'))
    expect(await reader.status(`/imports/${batchId}/layout`)).toBe(404)
    expect(await board.status('/imports/import_00000000000000000000000000/layout')).toBe(404)
    await app.database.owner.pool.query('delete from import_piece')
    expect(await board.status(`/imports/${batchId}/layout`)).toBe(404)
    expect(await board.status(`/imports/${batchId}/rejected.csv`)).toBe(404)
    expect(await readings()).toEqual([])
  })
})

describe('a file that cannot be read', () => {
  test('for want of a header is shown, and read once somebody says which row names the columns', async () => {
    const file = [
      'Danh sách,,,',
      'Đồng chí,Sinh,Mã số riêng,Nơi',
      `Phạm Văn Mẫu Bốn,12/03/1970,030070000004,${cell.name}`,
      `Phạm Văn Mẫu Năm,12/04/1971,030071000005,${cell.name}`,
    ].join('\n')
    const { batchId, state, problem } = await board.preview(file, '188')
    expect([state, problem?.code]).toEqual(['UNREADABLE', 'NO_HEADER'])
    const view = await board.layout(batchId)
    expect(view.problem?.code).toBe('NO_HEADER')
    const [sheet] = view.sheets ?? []
    expect(sheet).toMatchObject({ isRead: false, layout: { headerRows: [] } })
    expect(sheet?.layout.problems[0]).toMatchObject({ code: 'NO_HEADER', columns: [] })
    expect(sheet?.layout.problems[0]?.message).toMatch(/tên cột/)
    expect(sheet?.rows).toHaveLength(4)
    const decided = await board.decide(batchId, {
      ...view.decisions,
      headerRows: [2],
      columns: [
        { column: 0, heading: 'Đồng chí', field: 'FULL_NAME' },
        { column: 1, heading: 'Sinh', field: 'BIRTH_DATE' },
        { column: 2, heading: 'Mã số riêng', field: 'CITIZEN_ID' },
        { column: 3, heading: 'Nơi', field: 'UNIT' },
      ],
    })
    expect(decided).toMatchObject({ state: 'PREVIEWED', read: 2, new: 2 })
    const after = await board.layout(batchId)
    expect(after.version).toBeGreaterThan(view.version)
    expect(after.sheets?.[0]).toMatchObject({ isRead: true, layout: { headerRows: [2], firstDataRow: 3 } })
    expect(after.sheets?.[0]?.rows.map(({ kind }) => kind)).toEqual(['TITLE', 'HEADER', 'DATA', 'DATA'])
  })

  test('because it has no header is read once somebody says so, by what its columns look like', async () => {
    const file = [1, 2, 3]
      .map((n) => `Vũ Thị Mẫu Sáu ${'I'.repeat(n)},03/0${String(n)}/1966,${cell.name}`)
      .join('\n')
    const { batchId, state } = await board.preview(file, '188')
    expect(state).toBe('UNREADABLE')
    const { decisions } = await board.layout(batchId)
    expect(await board.decide(batchId, { ...decisions, headerRows: [] })).toMatchObject({
      state: 'PREVIEWED',
      read: 3,
      new: 3,
    })
  })

  test('because two columns could be one field is shown with both', async () => {
    const file = `Họ và tên,Ngày sinh,Số thẻ Đảng,Số thẻ Đảng\nVũ Thị Mẫu Bảy,03/02/1966,030166000007,030166000008`
    const { batchId, problem } = await board.preview(file, '188')
    expect(problem?.code).toBe('COLUMN_CONFLICT')
    const { sheets, decisions } = await board.layout(batchId)
    expect(sheets?.[0]?.layout.problems).toMatchObject([{ code: 'COLUMN_CONFLICT', columns: [2, 3] }])
    const columns = [{ column: 3, heading: 'Số thẻ Đảng', field: null }]
    expect(await board.decide(batchId, { ...decisions, columns })).toMatchObject({ state: 'PREVIEWED' })
  })

  test('in the middle says in which row, and is shown as far as it goes', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `Vũ Mẫu Chín ${'I'.repeat(1 + (at % 3))},1966`)
    const endless = `"${'a'.repeat(2_000_000)}`
    const { batchId, state, problem } = await board.preview(
      ['Họ tên,Năm sinh', ...rows, endless].join('\n'),
      '188',
    )
    expect([state, problem?.code]).toEqual(['UNREADABLE', 'ROW_TOO_LONG'])
    expect(problem?.message).toMatch(/3002/)
    const view = await board.layout(batchId)
    expect(view.problem).toEqual(problem)
    expect(view.sheets?.[0]?.rows).toHaveLength(30)
  })

  test('any more, by what somebody decided, has nothing left of its preview', async () => {
    const { batchId, state } = await board.preview('Họ tên,Năm sinh,Chi bộ\nVũ Mẫu Mười,1966,CB Mơ Hồ', '188')
    expect(state).toBe('PREVIEWED')
    const { decisions, questions } = await board.layout(batchId)
    expect(questions).toHaveLength(1)
    const columns = [{ column: 0, heading: 'Họ tên', field: null }]
    expect(await board.decide(batchId, { ...decisions, columns })).toMatchObject({
      state: 'UNREADABLE',
      problem: { code: 'NO_NAME_COLUMN' },
      read: 0,
      errors: [],
    })
    expect((await board.layout(batchId)).questions).toEqual([])
  })

  test('because it is no roster at all says why, and shows nothing', async () => {
    const { batchId } = await board.preview(
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      '188',
    )
    const view = await board.layout(batchId)
    expect(view).toMatchObject({ format: null, sheets: null, questions: [], notes: [] })
    expect(view.problem?.message).not.toBe('')
    expect(await readings()).toEqual([])
  })
})

test('a workbook tells all its sheets and shows those that are wanted', async () => {
  const rows = (...cells: readonly string[]) =>
    `<sheetData>${['STT', ...cells].map((text, i) => `<row r="${String(i + 1)}"><c r="A${String(i + 1)}" t="inlineStr"><is><t>${text}</t></is></c></row>`).join('')}</sheetData>`
  const names = rows().replace('STT', 'Họ và tên')
  const book = await zipped(
    partsOf({
      sheets: [
        {
          name: 'Thôn 1',
          xml: names.replace(
            '</sheetData>',
            '<row r="2"><c r="A2" t="inlineStr"><is><t>Vũ Mẫu Tám</t></is></c></row></sheetData>',
          ),
        },
        { name: 'Cũ', state: 'hidden', xml: names },
        { name: 'Bìa', xml: rows('1', '2') },
      ],
    }),
  )
  const { batchId } = await board.preview(new Uint8Array(book), '188')
  const view = await board.layout(batchId)
  expect(view.format).toEqual({
    kind: 'WORKBOOK',
    sheets: [
      { name: 'Thôn 1', isHidden: false, isRead: true },
      { name: 'Cũ', isHidden: true, isRead: false },
      { name: 'Bìa', isHidden: false, isRead: false },
    ],
    letters: null,
  })
  expect(view.sheets?.map(({ name, isRead }) => [name, isRead])).toEqual([
    ['Thôn 1', true],
    ['Bìa', false],
  ])
  await board.decide(batchId, { ...view.decisions, sheets: ['Cũ'] })
  expect((await board.layout(batchId)).sheets?.map(({ name }) => name)).toEqual(['Cũ'])
})

describe('rows over GraphQL', () => {
  const ASK = `query ($id: ID!) { importBatch(id: $id) { rows(where: { outcome: { in: [UPDATED, UNDECIDED] } }) { nodes {
    name changes { field before after } candidates { fullName } } } } }`

  test('that show what sensitive values were and would be leave a record of whose, and which', async () => {
    const { rows } = await app.database.owner.pool.query<{
      id: string
      full_name: string
      citizen_id: string
      phone: string
    }>(
      `select m.id, m.full_name, convert_from(substr(p.citizen_id, 2), 'UTF8') as citizen_id, convert_from(substr(p.phone, 2), 'UTF8') as phone
       from member m join member_private p on p.member_id = m.id join unit u on u.id = m.home_unit_id
       where u.code = $1 and p.citizen_id is not null and p.phone is not null and m.ended_on is null order by m.id limit 1`,
      [cell.code],
    )
    const [member] = rows
    const file = `Họ tên,Số CCCD,Điện thoại\n${String(member?.full_name)},${String(member?.citizen_id)},0911 222 333`
    const { batchId } = await board.preview(file, '188')
    const cookie = await app.signIn('demo')
    await app.database.owner.pool.query('truncate audit_record cascade')
    const { data, errors } = await app.graphql(cookie, ASK, { id: batchId })
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      importBatch: {
        rows: {
          nodes: [
            {
              name: member?.full_name,
              changes: [{ field: 'PHONE', before: member?.phone, after: '0911 222 333' }],
              candidates: [],
            },
          ],
        },
      },
    })
    expect(await readings()).toMatchObject([
      { by_account: true, by_request: true, object_type: 'member', object_id: member?.id, fields: ['PHONE'] },
    ])
    const inspection = await app.token('INSPECTION', '188')
    expect((await app.graphql(inspection, ASK, { id: batchId })).data).toEqual({ importBatch: null })
    expect(await readings()).toHaveLength(1)
  })
})

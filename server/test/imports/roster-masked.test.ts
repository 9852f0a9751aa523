import type { GivenImportDecisions } from '@chibo/shared'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../src/auth/viewers/viewer.ts'
import { RosterKit } from './roster-kit.ts'

/** What is shown of a file to somebody who may work on it, and may not read sensitive values where it is taken in. */
let kit: RosterKit
let viewer: Viewer
beforeAll(async () => {
  kit = await RosterKit.create()
  // No role has the one without the other today.
  const whole = await kit.viewer('IMPORTER', 'X')
  viewer = {
    ...whole,
    ranges: (permission) => (permission === 'member.readPrivate' ? [] : whole.ranges(permission)),
  }
})
afterAll(() => kit.register.organization.database.drop())

const FILE = [
  'Danh sách mật,,,,,,,,',
  'STT,Họ và tên,Ngày sinh,Số CCCD,Ngày vào Đảng,Sở thích,Ghi chú,Chức vụ,Giới tính',
  '1,Nguyễn Văn Mẫu Một,05/08/1980,030080000001,03/02/2001,0912345678,con ông Mẫu,Bí thư,Nam',
  '2,Trần Thị Mẫu Hai,1975,030175000002,03/02/1999,đọc sách,,,Nữ',
].join('\n')

async function shown(file: string, decisions: GivenImportDecisions = {}) {
  const { id } = await kit.previewFile(file)
  if (Object.keys(decisions).length > 0) {
    await kit.files.imports.decide(id, decisions, kit.register.caller.viewer)
    await kit.work(id, kit.files)
  }
  const view = await kit.files.views.open(id, {
    viewer,
    locale: 'vi',
    requestId: 'request',
    signal: new AbortController().signal,
  })
  return { view, rows: view.sheets?.[0]?.rows.map(({ cells }) => cells) ?? [] }
}

test('cells of sensitive columns, and of those that nobody knows, are withheld', async () => {
  const { view, rows } = await shown(FILE)
  expect(view.isMasked).toBe(true)
  expect(rows[0]).toEqual(['Danh sách mật', '', null, null, '', null, null, '', ''])
  expect(rows[1]).toEqual([
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Số CCCD',
    'Ngày vào Đảng',
    'Sở thích',
    'Ghi chú',
    'Chức vụ',
    'Giới tính',
  ])
  expect(rows[2]).toEqual(['1', 'Nguyễn Văn Mẫu Một', null, null, '03/02/2001', null, null, 'Bí thư', 'Nam'])
  const { rows: records } = await kit.register.organization.database.owner.pool.query(
    `select from audit_record where action = 'MEMBER_PRIVATE_READ' and object_type = 'import_batch'`,
  )
  expect(records).toHaveLength(0)
})

test('a decision opens no column, and closes one that holds what is sensitive', async () => {
  const { rows } = await shown(FILE, {
    columns: [
      { column: 3, heading: 'Số CCCD', field: 'UNIT' },
      { column: 5, heading: 'Sở thích', field: 'FILE_NUMBER' },
      { column: 7, heading: 'Chức vụ', field: 'PHONE' },
      { column: 4, heading: 'Ngày vào Đảng', field: null },
    ],
  })
  expect(rows[2]).toEqual(['1', 'Nguyễn Văn Mẫu Một', null, null, '03/02/2001', null, null, null, 'Nam'])
})

test('texts are asked about where their column is shown', async () => {
  const file = [
    'Họ và tên,Số CCCD,Dân tộc,Giới tính,Chi bộ',
    'Nguyễn Văn Mẫu Một,030080000001,Kinnh,Nữ?i,Chi bộ Không Đâu',
  ].join('\n')
  const fields = (view: Awaited<ReturnType<typeof shown>>['view']) =>
    view.questions.map(({ field }) => field).sort()
  expect(fields((await shown(file)).view)).toEqual(['SEX', 'UNIT'])
  const decided = await shown(file, {
    columns: [
      { column: 1, heading: 'Số CCCD', field: 'UNIT' },
      { column: 4, heading: 'Chi bộ', field: null },
    ],
  })
  expect(fields(decided.view)).toEqual(['SEX'])
  const marked = await shown(file, { columns: [{ column: 1, heading: 'Số CCCD', field: 'EXEMPT_MARK' }] })
  expect(fields(marked.view)).toEqual(['SEX', 'UNIT'])
})

test('rows of people that are called names of columns show nothing as a heading', async () => {
  const { view, rows } = await shown(FILE, { headerRows: [3] })
  // But for a word that is the name of a column, too.
  expect(view.sheets?.[0]?.layout.columns.map(({ heading }) => heading).join('')).toBe('Nam')
  expect(rows[2]).toEqual([null, null, null, null, null, null, null, null, 'Nam'])
})

test('without names of columns nothing is shown: two birth dates look like two days of the Party', async () => {
  const { rows } = await shown('Nguyễn Văn Mẫu,05/08/1980,05/08/1985\nTrần Văn Mẫu,05/08/1981,05/09/1984')
  expect(rows.flat()).toEqual(Array.from({ length: 6 }, () => null))
})

test('the rows that were not taken in are given whole, or not at all', async () => {
  const { id } = await kit.previewFile(FILE)
  const asking = kit.files.rejected.open(id, { viewer, locale: 'vi', requestId: 'request' })
  await expect(asking).rejects.toMatchObject({ problems: [{ code: 'FORBIDDEN', path: ['id'] }] })
})

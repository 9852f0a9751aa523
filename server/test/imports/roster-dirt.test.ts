import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSealer } from '../../src/database/sealed.ts'
import { workbook } from '../kit/workbooks.ts'
import { RosterKit } from './roster-kit.ts'

/** A roster with the dirt of real ones, as text and as a workbook, through the whole import: what becomes of every row. */
let kit: RosterKit
beforeAll(async () => {
  kit = await RosterKit.create()
  await kit.register.organization.units([
    'T1,cell,Thôn Hòa,X',
    'T3,cell,Thôn 3,X',
    'TH,cell,Trường Tiểu học,X',
  ])
})
afterAll(() => kit.register.organization.database.drop())

/** A cell of a workbook that is no text. */
interface Given {
  readonly number?: string
  /** days since 1900 */
  readonly serial?: number
}
type Cell = string | Given

/** A line of the roster: its cells, and what becomes of it; without that, nothing tells of it. */
interface Line {
  readonly cells: readonly Cell[]
  readonly becomes?: string
  /** name, birth date, citizen ID, card number, cell, joined, official */
  readonly stored?: readonly (string | null)[]
}

const skipped = (...cells: readonly Cell[]): Line => ({ cells, becomes: 'SKIPPED' })
const silent = (...cells: readonly Cell[]): Line => ({ cells })

const NFD = (text: string): string => text.normalize('NFD')

const LINES: readonly Line[] = [
  silent('ĐẢNG BỘ TỈNH', '', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
  silent('ĐẢNG ỦY XÃ'),
  silent('DANH SÁCH ĐẢNG VIÊN'),
  silent('(Tính đến ngày 30/6/2025)'),
  silent(),
  silent(
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Số định danh cá nhân',
    'Số thẻ Đảng',
    'Ngày vào Đảng',
    '',
    'Ghi chú',
  ),
  silent('', '', '', '', '', 'Dự bị', 'Chính thức', ''),
  silent('(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'),
  skipped('I', 'CHI BỘ THÔN HOÀ'),
  {
    cells: [
      '1',
      'NGUYỄN  VĂN   MẪU ',
      '05/08/1965',
      '030065000001',
      { number: '30065000001' },
      '3/2/1990',
      '3/2/1991',
      '',
    ],
    becomes: 'NEW',
    stored: [
      'Nguyễn Văn Mẫu',
      '1965-08-05',
      '030065000001',
      '030065000001',
      'T1',
      '1990-02-03',
      '1991-02-03',
    ],
  },
  {
    cells: ['2', NFD('Trần Thị Mẫu Uỷ'), '5/8/1971', "'030171000002", '', '03.02.1995', '03-02-1996', 'x'],
    becomes: 'NEW',
    stored: ['Trần Thị Mẫu Uỷ', '1971-08-05', '030171000002', null, 'T1', '1995-02-03', '1996-02-03'],
  },
  {
    cells: ['3', 'Đặng Đình Mẫu', '1958', { number: '30058000003.0' }, '', '1980', '1981', ''],
    becomes: 'NEW',
    stored: ['Đặng Đình Mẫu', '1958', '030058000003', null, 'T1', '1980-01-01', '1981-01-01'],
  },
  silent(),
  skipped('', 'Cộng: 3 đảng viên'),
  skipped('II', 'CB thôn 3'),
  {
    cells: ['1', 'Hoàng Thúy Mẫu', '08/1980', '030180000004', '', '05/08/2006 (thứ Bảy)', '05/08/2007', ''],
    becomes: 'NEW',
    stored: ['Hoàng Thúy Mẫu', '1980-08', '030180000004', null, 'T3', '2006-08-05', '2007-08-05'],
  },
  {
    cells: [
      '2',
      'Lê Quỳnh Mẫu',
      { serial: 33_012 },
      '030190000005',
      { number: '1.2E+11' },
      '2015-08-05',
      '2016-08-05',
      '',
    ],
    becomes: 'UNDECIDED DIGITS_LOST',
  },
  {
    cells: ['3', 'Đỗ Hữu Mẫu', { serial: 33_012 }, '030090000009', '', '2015-08-05', '2016-08-05', ''],
    becomes: 'NEW',
    stored: ['Đỗ Hữu Mẫu', '1990-05-19', '030090000009', null, 'T3', '2015-08-05', '2016-08-05'],
  },
  {
    cells: ['3', 'Phạm Văn Mẫu', '31/02/1970', '030070000006', '', '2001', '2002', ''],
    becomes: 'REJECTED DATE_NOT_REAL',
  },
  {
    cells: ['4', 'Vũ Văn Mẫu', '2/9/1962', '0300****0007', '', '1985', '1986', ''],
    becomes: 'REJECTED MASKED',
  },
  skipped('(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'),
  skipped('III', 'Chi bộ Trường Tiểu học'),
  {
    cells: ['1', 'Nguyễn Văn Mẫu', '05/08/1965', '030065000001', '', '3/2/1990', '3/2/1991', 'đã có ở trên'],
    becomes: 'UNDECIDED ROSTER_DOUBLE',
  },
  {
    cells: ['2', 'Bùi Thị Mẫu', '15-07-1983', '030183000008', '', '10/10/2010', '10/10/2011', ''],
    becomes: 'NEW',
    stored: ['Bùi Thị Mẫu', '1983-07-15', '030183000008', null, 'TH', '2010-10-10', '2011-10-10'],
  },
  skipped('', 'Tổng cộng: 9 đảng viên'),
  silent(),
  skipped('', '', '', '', 'T/M CHI ỦY'),
  skipped('', '', '', '', 'BÍ THƯ'),
  skipped('', '', '', '', 'Ngô Kỳ Mẫu'),
]

const TEXT = LINES.map(({ cells }) => cells.map(textOf).join(';')).join('\r\n')

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell
  return cell.number ?? '19/05/1990'
}

function bookOf(): Promise<Buffer> {
  const written = (cell: Cell, reference: string): string => {
    if (typeof cell !== 'string')
      return cell.serial === undefined
        ? `<c r="${reference}"><v>${String(cell.number)}</v></c>`
        : `<c r="${reference}" s="1"><v>${String(cell.serial)}</v></c>`
    return cell === ''
      ? ''
      : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`
  }
  const rows = LINES.map(({ cells }, at) => {
    const row = String(at + 1)
    const all = cells.map((cell, column) => written(cell, `${'ABCDEFGH'[column] ?? ''}${row}`))
    return `<row r="${row}">${all.join('')}</row>`
  })
  const merges = ['A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:E7', 'F6:G6', 'H6:H7', 'A3:H3']
  const xml = `<sheetData>${rows.join('')}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  return workbook({ sheets: [{ name: 'Danh sách', xml }], formats: [14] })
}

describe.each([
  ['text', async () => Buffer.from(TEXT)],
  ['a workbook', bookOf],
])('a roster with everything that real ones have, as %s', (_name, file) => {
  test('comes to what it means, row by row', async () => {
    const { id, state } = await kit.previewFile(await file())
    expect(state).toBe('PREVIEWED')
    const { rows } = await sql<{ row: number; told: string }>`
      select row, concat_ws(' ', outcome, (select string_agg(m->>'code', ' ') from jsonb_array_elements(messages) m
        where m->>'weight' in ('ERROR', 'UNDECIDED'))) as told
      from import_row where batch_id = ${id} order by row`.execute(
      kit.register.organization.database.owner.db,
    )
    const told = new Map(rows.map(({ row, told: what }) => [row, what]))
    expect(LINES.map((_, at) => told.get(at + 1))).toEqual(LINES.map(({ becomes }) => becomes))
    await kit.commit(id, 'SKIP_BAD_ROWS')
    const stored = await people()
    expect(await kit.undo(id)).toMatchObject({ state: 'UNDONE' })
    const meant = LINES.flatMap((line) => (line.stored ? [line.stored] : []))
    expect(stored).toEqual(meant.toSorted(byName))
  })
})

const byName = (one: readonly (string | null)[], other: readonly (string | null)[]): number =>
  String(one[0]) < String(other[0]) ? -1 : 1

async function people(): Promise<(string | null)[][]> {
  const { open } = createSealer('a secret of the tests')
  const { rows } = await sql<Record<string, string | null> & { sealed: (Buffer | null)[] }>`
    select m.full_name, u.code, m.joined_on::text, m.official_on::text, array[p.birth_date, p.citizen_id, p.card_number] as sealed
    from member m join member_private p on p.member_id = m.id join unit u on u.id = m.home_unit_id`.execute(
    kit.register.organization.database.owner.db,
  )
  return rows
    .map((row) => {
      const [birthDate, citizenId, cardNumber] = row.sealed.map((one) => (one === null ? null : open(one)))
      return [
        row['full_name'],
        birthDate,
        citizenId,
        cardNumber,
        row['code'],
        row['joined_on'],
        row['official_on'],
      ].map((value) => value ?? null)
    })
    .toSorted(byName)
}

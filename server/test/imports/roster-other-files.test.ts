import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSealer } from '../../src/database/sealed.ts'
import { workbook } from '../kit/workbooks.ts'
import { RosterKit } from './roster-kit.ts'

/** Rosters as other offices and programs send them, through the whole import: what becomes of their rows, and in which cell. */
let kit: RosterKit
beforeAll(async () => {
  kit = await RosterKit.create()
  await kit.register.organization.units(['T1,cell,Thôn 1,X', 'T3,cell,Thôn 3,X', 'T5,cell,Thôn 5,X'])
})
afterAll(() => kit.register.organization.database.drop())

/** What becomes of the rows of a file: row, outcome, code of the cell, and what keeps it back. */
async function outcomesOf(file: string | Buffer): Promise<string[]> {
  const { id } = await kit.previewFile(file)
  const { rows } = await sql<{ told: string }>`
    select concat_ws(' ', r.sheet::text || '/' || r.row, r.outcome, u.code, (select string_agg(m->>'code', ' ')
      from jsonb_array_elements(r.messages) m where m->>'weight' in ('ERROR', 'UNDECIDED'))) as told
    from import_row r left join unit u on u.id = r.unit_id where r.batch_id = ${id} order by r.sheet, r.row`.execute(
    kit.register.organization.database.owner.db,
  )
  return rows.map(({ told }) => told)
}

/** A sheet of texts, cells between bars, rows from the first one on. */
function sheet(name: string, lines: readonly string[], merges: readonly string[] = []) {
  const rows = lines.map((line, at) => {
    const row = String(at + 1)
    const cells = line.split('|').map((cell, column) => {
      const reference = `${'ABCDEFGHIJ'[column] ?? ''}${row}`
      return cell === '' ? '' : `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`
    })
    return `<row r="${row}">${cells.join('')}</row>`
  })
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  const xml = `<sheetData>${rows.join('')}</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}`
  return { name, xml }
}

test('a list as it is printed, its header of three rows on every page', async () => {
  const header = [
    'TT|Họ và tên||Năm sinh||Thông tin đảng||||Ghi chú',
    '|Họ đệm|Tên|Nam|Nữ|Ngày vào Đảng||Số thẻ||',
    '|||||Dự bị|Chính thức|Mới|Cũ|',
  ]
  const lines = [
    'ĐẢNG ỦY XÃ|||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ...header,
    'A|B|C|1|2|3|4|5|6|7',
    'I|Chi bộ Thôn 1||12|13||||Bí thư: Hoàng Văn Mẫu|25 đv',
    '1|Hoàng Văn|Mẫu|1960||03/02/1985|03/02/1986|020060001111||',
    'Trang 1',
    ...header,
    '2|Nông Thị|Mẫu||1970|19/5/1999|19/5/2000|020170001112||',
    'II. CB thôn 3 (có 1 đảng viên)',
    '1|Vi Thị|Mẫu||1971|19/5/1999|19/5/2000|020171001113||',
    'Cộng trang|3',
  ]
  const merges = ['A2:A4', 'B2:C2', 'D2:E2', 'F2:I2', 'F3:G3', 'H3:I3', 'J2:J4']
  expect(await outcomesOf(await workbook({ sheets: [sheet('Sheet1', lines, merges)] }))).toEqual([
    '0/6 SKIPPED',
    '0/7 NEW T1',
    '0/8 SKIPPED',
    '0/9 SKIPPED',
    '0/10 SKIPPED',
    '0/11 SKIPPED',
    '0/12 NEW T1',
    '0/13 SKIPPED',
    '0/14 NEW T3',
    '0/15 SKIPPED',
  ])
})

test('a workbook with a sheet for each cell, one for all with cells merged down, and a guide', async () => {
  const sheets = [
    sheet('Hướng dẫn', ['STT|Tên cột|Kiểu', '1|Họ và tên|Chữ', '2|Ngày sinh|Ngày']),
    sheet('CB thôn 3', ['Họ và tên|Ngày sinh', 'Hoàng Văn Một|01/02/1980']),
    sheet('Thôn 1', [
      'Danh sách đảng viên Chi bộ Thôn 5 năm 2026',
      'Họ và tên|Ngày sinh',
      'Hoàng Văn Hai|01/02/1980',
    ]),
    sheet(
      'Tổng hợp',
      [
        'Chi bộ|Họ và tên|Ngày sinh',
        'Thôn 1|Hoàng Văn Ba|01/02/1980',
        '|Hoàng Văn Bốn|01/02/1981',
        '|Hoàng Văn Năm|01/02/1982',
      ],
      ['A2:A3'],
    ),
  ]
  expect(await outcomesOf(await workbook({ sheets }))).toEqual([
    '1/2 NEW T3',
    '2/3 NEW T5',
    '3/2 NEW T1',
    '3/3 NEW T1',
    '3/4 UNDECIDED ROSTER_NO_UNIT',
  ])
})

test('formulas whose results are not in the file are rejected, and none is passed over', async () => {
  const formula = (reference: string): string => `<c r="${reference}"><f>A1</f></c>`
  const { xml, name } = sheet('Chi bộ Thôn 1', ['Họ và tên|Ngày sinh'])
  const row = `<row r="2">${formula('A2')}${formula('B2')}</row>`
  const file = await workbook({ sheets: [{ name, xml: xml.replace('</sheetData>', `${row}</sheetData>`) }] })
  expect(await outcomesOf(file)).toEqual(['0/2 REJECTED T1 CELL_FORMULA CELL_FORMULA'])
})

describe('a file of text', () => {
  const lines = (...rows: readonly string[]): string => rows.join('\r\n')

  test('with the month first is stored by nobody', async () => {
    const rows = ['05/19/1960', '12/22/1961', '03/02/1962', '11/11/1963'].map(
      (day, at) => `Hoàng Văn ${'ABCD'[at] ?? ''}n,${day},Thôn 1`,
    )
    expect(await outcomesOf(lines('Họ và tên,Ngày sinh,Chi bộ', ...rows))).toEqual([
      '0/2 REJECTED T1 DATE_ORDER',
      '0/3 REJECTED T1 DATE_ORDER',
      '0/4 UNDECIDED T1 DATES_SWAPPED',
      '0/5 NEW T1',
    ])
  })

  test('with the month first is taken in once somebody decides so, and nobody decides so for the next', async () => {
    const names = ['Hoàng Văn Kính', 'Hoàng Văn Lợi', 'Hoàng Văn Minh', 'Hoàng Văn Nghị']
    const days = ['05/19/1960', '12/22/1961', '03/02/1962', '11/11/1963']
    const file = lines(
      'Họ và tên,Ngày sinh,Chi bộ',
      ...names.map((name, at) => `${name},${days[at] ?? ''},Thôn 1`),
    )
    const { imports } = kit.files
    const { viewer } = kit.register.caller
    const { id } = await kit.previewFile(file, 'X', { sender: 'Đảng ủy xã' })
    await imports.decide(id, { dateOrder: 'MONTH_FIRST' }, viewer)
    expect(await kit.work(id, kit.files)).toMatchObject({ counts: { new: 4, rejected: 0, undecided: 0 } })
    await imports.commit(id, null, viewer)
    expect(await kit.work(id, kit.files)).toMatchObject({ state: 'COMMITTED' })
    const { open } = createSealer('a secret of the tests')
    const { rows } = await sql<{ name: string; sealed: Buffer }>`
      select m.full_name as name, p.birth_date as sealed from member m join member_private p on p.member_id = m.id
      where m.full_name = any (${names})`.execute(kit.register.organization.database.owner.db)
    expect(rows.map(({ name, sealed }) => `${name} ${open(sealed)}`).toSorted()).toEqual([
      'Hoàng Văn Kính 1960-05-19',
      'Hoàng Văn Lợi 1961-12-22',
      'Hoàng Văn Minh 1962-03-02',
      'Hoàng Văn Nghị 1963-11-11',
    ])
    // The next one of the same office may have the day first.
    const next = await kit.previewFile(file, 'X', { sender: 'Đảng ủy xã' })
    expect(next).toMatchObject({ mapping: null, counts: { rejected: 2, undecided: 1 } })
  })

  test('with a comma that shifts cells loses no cell in silence', async () => {
    const file = lines(
      'Họ và tên,Ngày sinh,Quê quán,Chi bộ',
      'Hoàng Văn An,01/02/1980,Xã Tú Đoạn, huyện Lộc Bình,Thôn 1',
      'Hoàng Văn Bảy,01/02/1981,Tú Đoạn,Thôn 1',
    )
    const [shifted, whole] = await outcomesOf(file)
    expect(shifted).toMatch(/^0\/2 REJECTED .*ROW_TOO_WIDE/)
    expect(whole).toBe('0/3 NEW T1')
  })

  test('with digits kept as text by other programs', async () => {
    const file = lines('Họ và tên;Ngày sinh;Số thẻ;Chi bộ', 'Hoàng Văn An;01/02/1980;="020080001111";Thôn ba')
    expect(await outcomesOf(file)).toEqual(['0/2 NEW T3'])
  })

  test('with another list below, its columns in another order', async () => {
    const file = lines(
      'Họ và tên;Ngày sinh;Ngày vào Đảng;Chi bộ',
      'Hoàng Văn An;01/02/1980;03/02/2005;Thôn 1',
      'Họ và tên;Ngày vào Đảng;Ngày sinh;Chi bộ',
      'Hoàng Văn Bảy;03/02/2005;01/02/1981;Thôn 1',
    )
    expect(await outcomesOf(file)).toEqual(['0/2 NEW T1', '0/3 SKIPPED', '0/4 REJECTED COLUMNS_CHANGED'])
  })

  test.each(['', '\r\n;;;\r\n'])('with nothing in it: %j', async (file) => {
    const { problem } = await kit.previewFile(`\ufeff${file}`)
    expect(problem).toMatchObject({ code: 'FILE_EMPTY' })
  })
})

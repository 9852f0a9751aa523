import { describe, expect, test } from 'vitest'
import type { SheetRow } from '../../spreadsheets/index.ts'
import { rowClassifier } from './classify.rules.ts'
import { findLayout, sheetCell, titleCell } from './layout.rules.ts'

/** Rows of a sheet, cells between bars. */
const sheet = (...lines: readonly string[]): SheetRow[] =>
  lines.map((line, index) => ({
    row: index + 1,
    isHidden: false,
    cells: line.split('|').map((cell) => cell.trim()),
  }))

describe('a list as it is printed, its header on every page', () => {
  const header = [
    'TT|Họ và tên||Năm sinh||Thông tin đảng||||Ghi chú',
    '|Họ đệm|Tên|Nam|Nữ|Ngày vào Đảng||Số thẻ||',
    '|||||Dự bị|Chính thức|Mới|Cũ|',
  ]
  const rows = sheet(
    'ĐẢNG ỦY XÃ TÚ ĐOẠN|||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ...header,
    'A|B|C|1|2|3|4|5|6|7',
    'I. Chi bộ Thôn 1',
    '1|Hoàng Văn|An|1960||03/02/1985|03/02/1986|020060001111|12345678|',
    'Trang 1',
    ...header,
    '2|Nông Thị|Bé||1970|19/5/1999|19/5/2000|020170001112||',
  )
  // The program keeps what is merged in the first header only.
  const merges = [
    { firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 1 },
    { firstRow: 2, lastRow: 2, firstColumn: 6, lastColumn: 9 },
    { firstRow: 3, lastRow: 3, firstColumn: 6, lastColumn: 7 },
    { firstRow: 3, lastRow: 3, firstColumn: 8, lastColumn: 9 },
  ]

  test.each([
    ['with merges told', merges],
    ['without', []],
  ])('is read from its first header on, %s', (_, told) => {
    const layout = findLayout(rows, told)
    expect(layout).toMatchObject({ headerRows: [2, 3, 4], numberedRow: 5, firstDataRow: 6, problems: [] })
    expect(layout.columns.map(({ field, aside }) => field ?? aside)).toEqual([
      'NUMBER',
      'FAMILY_NAME',
      'GIVEN_NAME',
      'MEN_BIRTH_DATE',
      'WOMEN_BIRTH_DATE',
      'JOINED_ON',
      'OFFICIAL_ON',
      'CARD_NUMBER',
      'OLD_CARD_NUMBER',
      'NOTE',
    ])
  })

  test('goes on below the next one, in the same cell', () => {
    const { classify, state } = rowClassifier(findLayout(rows, merges))
    const kinds = rows.map(classify)
    expect(kinds.slice(5)).toEqual([
      'GROUP',
      'DATA',
      'REMARK',
      'REPEATED_HEADER',
      'REPEATED_HEADER',
      'REPEATED_HEADER',
      'DATA',
    ])
    expect(state.group).toBe('Chi bộ Thôn 1')
  })
})

test('headings of cells with counts in the columns of dates are none of people', () => {
  const rows = sheet(
    'STT|Họ và tên|Năm sinh||Quê quán|Ghi chú',
    '||Nam|Nữ||',
    'I|Chi bộ Thôn 1|12|13|Tú Đoạn|Bí thư: Hoàng Văn An',
    '1|Hoàng Văn An|1980||Tú Đoạn|',
    'II|Chi bộ Trạm Y tế|10|15|Bí thư: Hoàng Văn Bảy|25',
    '1|Hoàng Văn Bảy|1981||Tú Đoạn|',
  )
  const { classify, state } = rowClassifier(findLayout(rows))
  const groups = rows.map((row) => `${classify(row)} ${state.group ?? ''}`)
  expect(groups.slice(2)).toEqual([
    'GROUP Chi bộ Thôn 1',
    'DATA Chi bộ Thôn 1',
    'GROUP Chi bộ Trạm Y tế',
    'DATA Chi bộ Trạm Y tế',
  ])
})

describe('another list below', () => {
  const rows = sheet(
    'DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN 3',
    'STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Ngày chính thức',
    '1|Hoàng Văn An|01/02/1980|03/02/2005|03/02/2006',
    'DANH SÁCH ĐẢNG VIÊN DỰ BỊ',
    'STT|Họ và tên|Ngày vào Đảng|Ngày sinh|Ngày chính thức',
    '1|Hoàng Văn Bảy|03/02/2025|01/02/1990|',
    'DANH SÁCH ĐẢNG VIÊN MIỄN SINH HOẠT',
    'STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Ngày chính thức',
    '1|Hoàng Văn Chín|01/02/1940|03/02/1965|03/02/1966',
  )
  const layout = findLayout(rows)

  test('is not read by the columns of the first one where its own stand otherwise', () => {
    const { classify, state } = rowClassifier(layout)
    const kinds = rows.map((row) => `${classify(row)}${state.isAstray === true ? ' astray' : ''}`)
    expect(kinds.slice(2)).toEqual([
      'DATA',
      'GROUP',
      'REPEATED_HEADER astray',
      'DATA astray',
      'GROUP astray',
      'REPEATED_HEADER',
      'DATA',
    ])
  })

  test('leaves people in their cell where its title names none', () => {
    const { classify, state } = rowClassifier(layout, undefined, { group: 'Chi bộ Thôn 3', isSigned: false })
    rows.forEach(classify)
    expect(state.group).toBe('Chi bộ Thôn 3')
  })
})

describe('a header', () => {
  test.each([
    ['is not found across blank rows that the file leaves out', [3, 7], [7]],
    ['is found in rows that stand together', [6, 7], [7]],
  ])('%s', (_, [title = 0, names = 0], expected) => {
    const [first, second, third] = sheet(
      'Điện thoại: 0987654321',
      '|TT|Họ và tên|Ngày sinh',
      '|1|Hoàng An|1980',
    )
    const rows = [
      { row: title, isHidden: false, cells: first?.cells ?? [] },
      { row: names, isHidden: false, cells: second?.cells ?? [] },
      { row: names + 1, isHidden: false, cells: third?.cells ?? [] },
    ]
    expect(findLayout(rows).headerRows).toEqual(expected)
  })

  test('is no row of a guide', () => {
    const rows = sheet('STT|Tên cột|Kiểu|Bắt buộc', '1|Họ và tên|Chữ|Có', '2|Ngày sinh|Ngày|Có')
    expect(findLayout(rows).headerRows).toEqual([])
  })

  test('over two columns of which the second is empty is one', () => {
    const merges = [{ firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 3 }]
    const layout = findLayout(
      sheet('STT|Họ và tên||Ngày sinh', '1|Hoàng An||1980', '2|Hoàng Bảy||1981'),
      merges,
    )
    expect(layout.problems).toEqual([])
    expect(layout.columns.map(({ field, aside }) => field ?? aside)).toEqual([
      'NUMBER',
      'FULL_NAME',
      'OTHER',
      'BIRTH_DATE',
    ])
  })

  test.each([
    ['Họ và tên của đồng chí:', 'FULL_NAME'],
    ['Đồng chí đang sinh hoạt tại chi bộ nào?', 'UNIT'],
    ['N.sinh', 'BIRTH_DATE'],
    ['Q.quán', 'HOMETOWN'],
    ['D.tộc', 'ETHNICITY'],
    ['T.giáo', 'RELIGION'],
    ['Đ/c thường trú', 'ADDRESS'],
  ])('%s is %s', (heading, field) => {
    const { columns } = findLayout(sheet(`Họ tên khai sinh|${heading}|STT`, 'An Văn Bình||1'))
    expect(columns.find(({ column }) => column === 1)).toMatchObject(
      field === 'FULL_NAME' ? { candidates: [field] } : { field },
    )
  })
})

test('people beside the name of their cell are no headings, whatever they are called', () => {
  const rows = sheet('Chi bộ|Họ và tên|Ghi chú', 'Chi bộ Thôn 1|Hoàng An|x', 'Chi bộ Thôn 1|Chi Bộ Anh|y')
  const { classify } = rowClassifier(findLayout(rows))
  expect(rows.map(classify)).toEqual(['HEADER', 'DATA', 'DATA'])
})

test('a row of formulas whose results are not in the file is no blank one', () => {
  const rows: SheetRow[] = [
    ...sheet('STT|Họ và tên|Ngày sinh'),
    { row: 2, isHidden: false, cells: ['', '', ''], kinds: ['ERROR', 'ERROR', 'ERROR'] },
    { row: 3, isHidden: false, cells: ['', '', ''], kinds: ['ERROR', 'EMPTY', 'EMPTY'] },
  ]
  const { classify } = rowClassifier(findLayout(rows))
  expect(rows.map(classify)).toEqual(['HEADER', 'DATA', 'BLANK'])
})

test.each([
  ['DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN 3', 'CHI BỘ THÔN 3'],
  ['Danh sách trích ngang đảng viên của Chi bộ Thôn 3 năm 2026', 'Chi bộ Thôn 3'],
  ['DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN 3 (tính đến 31/10/2026)', 'CHI BỘ THÔN 3'],
  ['Chi bộ: Thôn 3', 'Chi bộ: Thôn 3'],
  ['DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN 3 CHUYỂN VỀ CHI BỘ THÔN 4', null],
  ['DANH SÁCH ĐẢNG VIÊN', null],
  ['Danh sách các chi bộ', null],
])('the cell that the title %s names is %s', (title, cell) => {
  expect(titleCell(sheet(title), { titleRows: [1] })).toBe(cell)
})

test('two titles may name the same cell', () => {
  const rows = sheet('CHI BỘ THÔN 3', 'Danh sách đảng viên Chi bộ Thôn 3')
  expect(titleCell(rows, { titleRows: [1, 2] })).toBe('CHI BỘ THÔN 3')
})

test.each([
  ['Chi bộ Thôn 3', 'Chi bộ Thôn 3'],
  ['CB trạm y tế', 'CB trạm y tế'],
  ['Thôn 3', 'Thôn 3'],
  ['Sheet1', null],
  ['Hướng dẫn', null],
])('a sheet called %s is one of %s', (name, cell) => {
  expect(sheetCell(name)).toBe(cell)
})

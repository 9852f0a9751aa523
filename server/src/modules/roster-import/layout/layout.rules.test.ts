import { ROSTER_FIELD_LABELS, ROSTER_FIELDS, type GivenDecisions, type RosterLayout } from '@chibo/shared'
import { describe, expect, test } from 'vitest'
import type { Merge, SheetRow } from '../../spreadsheets/index.ts'
import { rowClassifier } from './classify.rules.ts'
import { recognize } from './recognize.rules.ts'
import { findLayout, titleCell } from './layout.rules.ts'

/** Rows of a sheet, cells between bars. */
function sheet(text: string): SheetRow[] {
  return text
    .trim()
    .split('\n')
    .map((line, index) => ({
      row: index + 1,
      isHidden: false,
      cells: line.split('|').map((cell) => cell.trim()),
    }))
}

/** What each column was taken for, by its heading. */
const columnsOf = ({ columns }: RosterLayout): string[] =>
  columns.map(({ column, field, aside }) => `${String(column)} ${field ?? aside ?? '?'}`)

function kindsOf(rows: readonly SheetRow[], layout: RosterLayout, decisions?: GivenDecisions): string[] {
  const { classify, state } = rowClassifier(layout, { rows: decisions?.rows ?? [] })
  return rows.map((row) => {
    const kind = classify(row)
    return kind === 'DATA' && state.group !== null ? `DATA ${state.group}` : kind
  })
}

const CELL_ROSTER = `
ĐẢNG BỘ XÃ HOẰNG NGỌC||||||ĐẢNG CỘNG SẢN VIỆT NAM
CHI BỘ THÔN 3
DANH SÁCH ĐẢNG VIÊN
Tính đến ngày 05/08/2026

STT|Họ và tên|Ngày, tháng, năm sinh||Dân tộc|Ngày vào Đảng||Số thẻ ĐV|Quê quán|Ghi chú
||Nam|Nữ||Dự bị|Chính thức|||
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)
I|Chi bộ Thôn 3|||||||
1|NGUYỄN VĂN AN|05/08/1965||Kinh|03/02/1990|03/02/1991|030065123456|Thanh Hóa|
2|Trần Thị Bình||12/1970|Kinh|19/5/2000|19/5/2001|30170123456|Thanh Hóa|Bí thư
|Cộng: 2|||||||||
STT|Họ và tên|Ngày, tháng, năm sinh||Dân tộc|Ngày vào Đảng||Số thẻ ĐV|Quê quán|Ghi chú
||Nam|Nữ||Dự bị|Chính thức|||
II. Chi bộ Trường THCS (1 đảng viên)
3|Lê Văn Cường|1980||Mường|03/02/2010|03/02/2011|030080123456|Hà Nội|
|||
4
Tổng cộng: 3 đảng viên
||||||Hoằng Ngọc, ngày 05 tháng 8 năm 2026
|NGƯỜI LẬP BIỂU|||||T/M CHI ỦY
|(Ký, ghi rõ họ tên)|||||BÍ THƯ

|Nguyễn Thị Hoa|||||Trần Văn Bảy`

describe('a roster as a cell keeps it', () => {
  const rows = sheet(CELL_ROSTER)
  const layout = findLayout(rows)

  test('its header of two rows', () => {
    expect(layout).toMatchObject({
      titleRows: [1, 2, 3, 4],
      headerRows: [6, 7],
      numberedRow: 8,
      firstDataRow: 9,
      problems: [],
    })
    expect(columnsOf(layout)).toEqual([
      '0 NUMBER',
      '1 FULL_NAME',
      '2 MEN_BIRTH_DATE',
      '3 WOMEN_BIRTH_DATE',
      '4 ETHNICITY',
      '5 JOINED_ON',
      '6 OFFICIAL_ON',
      '7 CARD_NUMBER',
      '8 HOMETOWN',
      '9 NOTE',
    ])
    expect(layout.columns[6]?.heading).toBe('Ngày vào Đảng / Chính thức')
  })

  test('what each row is', () => {
    expect(kindsOf(rows, layout)).toEqual([
      'TITLE',
      'TITLE',
      'TITLE',
      'TITLE',
      'BLANK',
      'HEADER',
      'HEADER',
      'NUMBERED',
      'GROUP',
      'DATA Chi bộ Thôn 3',
      'DATA Chi bộ Thôn 3',
      'TOTAL',
      'REPEATED_HEADER',
      'REPEATED_HEADER',
      'GROUP',
      'DATA Chi bộ Trường THCS',
      'BLANK',
      'BLANK',
      'TOTAL',
      'SIGNATURE',
      'SIGNATURE',
      'SIGNATURE',
      'BLANK',
      'SIGNATURE',
    ])
  })

  test('is the same in capitals, without diacritics, taken apart, and with its merges told', () => {
    const merges: Merge[] = [
      { firstRow: 6, lastRow: 6, firstColumn: 3, lastColumn: 4 },
      { firstRow: 6, lastRow: 6, firstColumn: 6, lastColumn: 7 },
      { firstRow: 6, lastRow: 7, firstColumn: 2, lastColumn: 2 },
    ]
    expect(columnsOf(findLayout(rows, merges))).toEqual(columnsOf(layout))
    for (const turned of [
      CELL_ROSTER.toUpperCase(),
      CELL_ROSTER.normalize('NFD'),
      CELL_ROSTER.replaceAll('Đ', 'D')
        .normalize('NFD')
        .replace(/\p{Mn}/gu, ''),
    ])
      expect(columnsOf(findLayout(sheet(turned)))).toEqual(columnsOf(layout))
  })

  test('a person below the signatures shows that they were none', () => {
    const more = [...rows, ...sheet('5|Vũ Văn Dũng|1980||Kinh|03/02/2010|||')].map((row, index) => ({
      ...row,
      row: index + 1,
    }))
    expect(kindsOf(more, layout).at(-1)).toBe('DATA Chi bộ Trường THCS')
  })

  test('people under a heading of how they stand stay in their cell', () => {
    const parts = sheet('STT|Họ tên|Ngày sinh\nChi bộ Thôn 3\nA|Đảng viên dự bị\n1|Nguyễn Văn An|1965')
    expect(kindsOf(parts, findLayout(parts))).toEqual(['HEADER', 'GROUP', 'GROUP', 'DATA Chi bộ Thôn 3'])
  })

  test('a row may be decided to be something else', () => {
    const decisions: GivenDecisions = {
      rows: [
        { row: 24, kind: 'DATA' },
        { row: 10, kind: 'TITLE' },
      ],
    }
    const kinds = kindsOf(rows, layout, decisions)
    expect([kinds[23], kinds[9]]).toEqual(['DATA Chi bộ Trường THCS', 'TITLE'])
  })
})

describe('columns are known by their names', () => {
  test.each([
    [
      'Họ và tên|Họ tên|HỌ VÀ TÊN KHAI SINH|Họ, tên đảng viên|Họ và tên (chữ in hoa)|Ho va ten|FULL NAME',
      'FULL_NAME',
    ],
    ['Họ đệm|Họ và tên đệm|Họ lót', 'FAMILY_NAME'],
    ['Tên|Given name', 'GIVEN_NAME'],
    ['Tên gọi khác|Bí danh|Tên gọi khác (nếu có)', 'OTHER_NAME'],
    ['Giới tính|Phái|Nam/Nữ|Giới tính (Nam/Nữ)|gender', 'SEX'],
    [
      'Ngày sinh|Năm sinh|Sinh ngày|Ngày, tháng, năm sinh|Ngày tháng năm sinh (dd/mm/yyyy)|Ngày/tháng/năm sinh|DOB|birth_date|birthDate|Ngay sinh',
      'BIRTH_DATE',
    ],
    ['Dân tộc|Thành phần dân tộc|DT', 'ETHNICITY'],
    ['Tôn giáo', 'RELIGION'],
    [
      'Số CCCD/ĐDCN|Số định danh cá nhân|Số CCCD|CCCD|Số căn cước công dân|CMND/CCCD|Mã định danh|Số định danh|Căn cước|citizen_id|Số định danh cá nhân (12 số)',
      'CITIZEN_ID',
    ],
    ['Số CMND cũ|CMND|Số chứng minh nhân dân|Số CMND (9 số)', 'OLD_IDENTITY_NUMBER'],
    [
      'Số thẻ ĐV|Số TĐV|Số thẻ Đảng|Số thẻ đảng viên|Số thẻ|Số thẻ đảng viên (12 số)|card_number|Card no.',
      'CARD_NUMBER',
    ],
    ['Nơi cấp thẻ|Nơi cấp thẻ đảng viên', 'CARD_ISSUED_BY'],
    ['Ngày cấp thẻ|Ngày cấp thẻ ĐV', 'CARD_ISSUED_ON'],
    ['Số thẻ cũ|Số thẻ đảng viên cũ|old_card_number', 'OLD_CARD_NUMBER'],
    ['Số lý lịch|Số LL|Số lí lịch đảng viên|file_number', 'FILE_NUMBER'],
    ['Chi bộ|Tổ chức đảng đang sinh hoạt|Đơn vị|Tổ chức đảng|Nơi sinh hoạt|Organization|TÊN CHI BỘ', 'UNIT'],
    ['Mã chi bộ|Mã tổ chức đảng|unit_code', 'UNIT_CODE'],
    ['Quê quán|Nguyên quán|Quê quán (xã, huyện, tỉnh)', 'HOMETOWN'],
    ['Thường trú|Nơi thường trú|Địa chỉ|Nơi ở hiện nay|Hộ khẩu thường trú|address', 'ADDRESS'],
    ['Điện thoại|ĐT|SĐT|Số ĐT|ĐTDĐ|Số điện thoại|phone|Di động', 'PHONE'],
    [
      'Ngày vào Đảng|Ngày kết nạp|Ngày vào Đảng (dự bị)|Vào Đảng ngày|Ngày vào ĐCSVN|joined_on|Ngày vào Đảng/ Dự bị|Ngày dự bị',
      'JOINED_ON',
    ],
    ['Ngày quyết định kết nạp|Ngày QĐ kết nạp', 'ADMISSION_DECIDED_ON'],
    [
      'Ngày chính thức|Chính thức|Ngày vào Đảng chính thức|Ngày công nhận chính thức|Ngày công nhận ĐVCT|official_on',
      'OFFICIAL_ON',
    ],
    ['Trạng thái hoạt động|Tình trạng|Trạng thái|Tình trạng sinh hoạt|State', 'STATE'],
    ['Ngày rời/mất/miễn|Ngày rời, mất, miễn', 'STATE_ON'],
    ['STT|TT|Số TT|No.|#|Stt', 'NUMBER'],
    ['Ghi chú|GHI CHÚ|Note', 'NOTE'],
    ['Tuổi Đảng|Party age', 'PARTY_AGE'],
    ['Chức vụ|Chức vụ (Đảng, chính quyền)|Offices', 'OFFICES'],
    ['Nghề nghiệp|Trình độ văn hóa|Email|Nơi sinh', 'OTHER'],
    ['Hị và tên|Hoc va ten', 'FULL_NAME'],
    ['Số thẻ đảng viênn|Ngày vào Đang|Ngàyvào Đảng', null],
  ])('%s', (names, expected) => {
    for (const name of names.split('|')) {
      const isName = expected === 'FULL_NAME'
      const [layout] = [
        findLayout(
          sheet(isName ? `STT!${name}!Giới tính`.replaceAll('!', '|') : `Họ và tên|${name}|Ghi chú 2`),
        ),
      ]
      const column = layout.columns[1]
      const found = column?.field ?? column?.aside
      if (expected === null) expect([name, found]).not.toEqual([name, null])
      else expect([name, found]).toEqual([name, expected])
    }
  })

  test('the names of fields themselves, in both languages', () => {
    for (const field of ROSTER_FIELDS)
      for (const name of Object.values(ROSTER_FIELD_LABELS[field]))
        expect([name, recognize([name])?.named.field]).toEqual([name, field])
  })

  test.each(['Hình thức', 'Ngày cấp CCCD', 'Lý do', 'Danh sách', 'Năm', 'Tháng'])(
    '%s is no field',
    (name) => {
      expect(recognize([name])?.named.field ?? null).toBeNull()
    },
  )

  test('the national sheet', () => {
    const names =
      'STT|Họ và tên|Tên gọi khác|Giới tính|Sinh ngày|Dân tộc|Tôn giáo|Số định danh cá nhân|Số thẻ Đảng|Nơi cấp thẻ|Ngày cấp thẻ|Số thẻ cũ|Tổ chức đảng đang sinh hoạt|Quê quán|Thường trú|Ngày vào Đảng|Ngày chính thức|Số CMND cũ|Trạng thái hoạt động|Ngày rời/mất/miễn|Cột lạ'
    const layout = findLayout(sheet(`${names}\n1|An Văn Bình||Nam|1/1/1970`))
    expect(layout.problems).toEqual([])
    expect(layout.columns.map(({ field, aside }) => field ?? aside)).toEqual([
      'NUMBER',
      'FULL_NAME',
      'OTHER_NAME',
      'SEX',
      'BIRTH_DATE',
      'ETHNICITY',
      'RELIGION',
      'CITIZEN_ID',
      'CARD_NUMBER',
      'CARD_ISSUED_BY',
      'CARD_ISSUED_ON',
      'OLD_CARD_NUMBER',
      'UNIT',
      'HOMETOWN',
      'ADDRESS',
      'JOINED_ON',
      'OFFICIAL_ON',
      'OLD_IDENTITY_NUMBER',
      'STATE',
      'STATE_ON',
      null,
    ])
  })

  test('the clean form', () => {
    const names =
      'full_name|birth_date|sex|citizen_id|card_number|old_card_number|file_number|joined_on|official_on|unit_code|phone|address'
    const { columns, problems } = findLayout(sheet(`${names}\nAn Văn Bình|1965`))
    expect(problems).toEqual([])
    expect(columns.map(({ field }) => field?.toLowerCase()).join('|')).toBe(names)
  })

  test.each([
    [
      'over two columns',
      'STT|Họ và tên||Sex\n1|Nguyễn Văn|An|x\n2|Trần Thị|Bình|x',
      ['0 NUMBER', '1 FAMILY_NAME', '2 GIVEN_NAME', '3 SEX'],
    ],
    [
      'with the given name beside',
      'STT|Họ và tên|Tên|Phái\n1|Nguyễn Văn|An|x\n2|Trần Thị|Bình|x',
      ['0 NUMBER', '1 FAMILY_NAME', '2 GIVEN_NAME', '3 SEX'],
    ],
    [
      'with marks of sex',
      'STT|Họ tên|Nam|Nữ\n1|Nguyễn Văn An|x|\n2|Trần Thị Bình||x',
      ['0 NUMBER', '1 FULL_NAME', '2 MEN_MARK', '3 WOMEN_MARK'],
    ],
    [
      'with years of birth by sex',
      'STT|Họ tên|Nam|Nữ\n1|Nguyễn Văn An|1965|\n2|Trần Thị Bình||1970',
      ['0 NUMBER', '1 FULL_NAME', '2 MEN_BIRTH_DATE', '3 WOMEN_BIRTH_DATE'],
    ],
    [
      'with a birth date of three columns',
      'STT|Họ tên|Ngày sinh|||Phái\n||Ngày|Tháng|Năm|\n1|Nguyễn Văn An|5|8|1965|Nam',
      ['0 NUMBER', '1 FULL_NAME', '2 BIRTH_DAY', '3 BIRTH_MONTH', '4 BIRTH_YEAR', '5 SEX'],
    ],
    [
      'where an identity card was issued',
      'Họ tên|Số CCCD|Ngày cấp|Nơi cấp|Số thẻ ĐV|Ngày cấp|Nơi cấp',
      [
        '0 FULL_NAME',
        '1 CITIZEN_ID',
        '2 OTHER',
        '3 OTHER',
        '4 CARD_NUMBER',
        '5 CARD_ISSUED_ON',
        '6 CARD_ISSUED_BY',
      ],
    ],
    [
      'under headings of three rows',
      'STT|Họ tên|Đảng|||Quê quán\n||Ngày vào Đảng||Số thẻ|\n||Dự bị|Chính thức||',
      ['0 NUMBER', '1 FULL_NAME', '2 JOINED_ON', '3 OFFICIAL_ON', '4 CARD_NUMBER', '5 HOMETOWN'],
    ],
    [
      'of a card, and of an identity card',
      'STT|Họ tên|Thẻ đảng viên|||Căn cước công dân||\n||Số|Ngày cấp|Nơi cấp|Số|Ngày cấp|Nơi cấp\n1|An Văn Bình|030065123456|1/1/2000|Hà Nội|030065123456|1/1/2000|Hà Nội',
      [
        '0 NUMBER',
        '1 FULL_NAME',
        '2 CARD_NUMBER',
        '3 CARD_ISSUED_ON',
        '4 CARD_ISSUED_BY',
        '5 CITIZEN_ID',
        '6 OTHER',
        '7 OTHER',
      ],
    ],
    [
      'of days told together',
      'STT|Họ tên|Ngày tháng năm||\n||Sinh|Vào Đảng|Chính thức\n1|An Văn Bình|1/1/1980|1/1/2000|1/1/2001',
      ['0 NUMBER', '1 FULL_NAME', '2 BIRTH_DATE', '3 JOINED_ON', '4 OFFICIAL_ON'],
    ],
    [
      'of marks where a date might be',
      'STT|Họ tên|Đảng viên|\n||Chính thức|Dự bị\n1|An Văn Bình|x|\n2|Bế Thị Cúc||x',
      ['0 NUMBER', '1 FULL_NAME', '2 OFFICIAL_MARK', '3 PROBATIONARY_MARK'],
    ],
    [
      'that differ by a number',
      'Họ tên|Ngày vào Đảng|Ngày vào Đảng lần 3',
      ['0 FULL_NAME', '1 JOINED_ON', '2 ?'],
    ],
  ])('%s', (_, text, expected) => {
    expect(columnsOf(findLayout(sheet(text)))).toEqual(expected)
  })
})

describe('columns of how members stand are marked, or hold days', () => {
  const people = ['An Văn Bình', 'Bế Thị Cúc', 'Chu Văn Dần', 'Đàm Thị Én', 'Giáp Văn Hải']
  const listed = (headings: string, ...cells: readonly string[]): SheetRow[] =>
    sheet([`Họ tên|${headings}`, ...cells.map((cell, at) => `${people[at] ?? ''}|${cell}`)].join('\n'))

  test.each([
    ['marks', 'Chính thức|Dự bị', ['x|', 'X|', '|✓'], ['OFFICIAL_MARK', 'PROBATIONARY_MARK']],
    ['ones', 'Dự bị|Chính thức', ['1|0', '0|1', '|1'], ['PROBATIONARY_MARK', 'OFFICIAL_MARK']],
    ['words', 'ĐV chính thức|ĐV dự bị', ['có|', '|dự bị'], ['OFFICIAL_MARK', 'PROBATIONARY_MARK']],
    ['nobody on probation', 'Chính thức|Dự bị', ['x|', 'x|'], ['OFFICIAL_MARK', 'PROBATIONARY_MARK']],
    [
      'nobody on probation, beside the day of joining',
      'Ngày vào Đảng|Chính thức|Dự bị',
      ['3/2/2000|x|', '3/2/2001|x|'],
      ['JOINED_ON', 'OFFICIAL_MARK', 'PROBATIONARY_MARK'],
    ],
    [
      'exempt ones',
      'Miễn SH|Tạm miễn|Được miễn sinh hoạt Đảng',
      ['x||', '|x|', '||'],
      ['EXEMPT_MARK', 'TEMPORARILY_EXEMPT_MARK', '?'],
    ],
    ['days', 'Dự bị|Chính thức', ['3/2/2000|3/2/2001', '3/2/02|3/2/03'], ['JOINED_ON', 'OFFICIAL_ON']],
    ['nothing', 'Dự bị|Chính thức', ['|'], ['JOINED_ON', 'OFFICIAL_ON']],
    [
      'marks for one and days for the other',
      'Dự bị|Chính thức',
      ['x|', '|3/2/2001'],
      ['PROBATIONARY_MARK', 'OFFICIAL_ON'],
    ],
    ['days by name over marks', 'Ngày dự bị|Ngày chính thức', ['x|', '|x'], ['JOINED_ON', 'OFFICIAL_ON']],
  ])('%s', (_, headings, cells, expected) => {
    const found = columnsOf(findLayout(listed(headings, ...cells))).slice(1)
    expect(found.map((column) => column.split(' ')[1])).toEqual(expected)
  })

  test.each([
    ['Đảng viên', 'x|', 'OFFICIAL_MARK', 'PROBATIONARY_MARK'],
    ['Tình trạng', 'x|', 'OFFICIAL_MARK', 'PROBATIONARY_MARK'],
    ['Ngày vào Đảng', '3/2/2001|3/2/2000', 'OFFICIAL_ON', 'JOINED_ON'],
    ['Ngày', '3/2/2001|3/2/2000', 'OFFICIAL_ON', 'JOINED_ON'],
    ['Ngày', 'x|', 'OFFICIAL_ON', 'JOINED_ON'],
  ])('under "%s" over %s', (above, cells, official, probationary) => {
    const rows = sheet(`Họ tên|${above}||Quê quán\n|Chính thức|Dự bị|\nAn Văn Bình|${cells}|Hà Nội`)
    expect(columnsOf(findLayout(rows))).toEqual([
      '0 FULL_NAME',
      `1 ${official}`,
      `2 ${probationary}`,
      '3 HOMETOWN',
    ])
  })

  test.each([
    [
      'STT|Họ tên|Loại đảng viên||Ngày vào Đảng||Miễn SH\n||Chính thức|Dự bị|Dự bị|Chính thức|',
      ['OFFICIAL_MARK', 'PROBATIONARY_MARK', 'JOINED_ON', 'OFFICIAL_ON', 'EXEMPT_MARK'],
    ],
    [
      'STT|Họ tên|Đảng viên||Ngày vào Đảng|Ngày chính thức|Tạm miễn\n||Chính thức|Dự bị|||',
      ['OFFICIAL_MARK', 'PROBATIONARY_MARK', 'JOINED_ON', 'OFFICIAL_ON', 'TEMPORARILY_EXEMPT_MARK'],
    ],
  ])('beside the days: %j', (headings, expected) => {
    const rows = sheet(
      `${headings}\nI|Chi bộ Thôn 1|12|1|||1\n1|An Văn Bình|x||3/2/2000|3/2/2001|\n2|Bế Thị Cúc||x|3/2/2025||x`,
    )
    const layout = findLayout(rows)
    expect(layout).toMatchObject({ headerRows: [1, 2], problems: [] })
    expect(layout.columns.slice(2).map(({ field }) => field)).toEqual(expected)
  })

  test('below a list somebody signs', () => {
    const rows = sheet(
      'STT|Họ tên|Chính thức|Dự bị\n1|An Văn Bình|x|\n2|Bế Thị Cúc||x\n|||T/M CHI ỦY\n|||BÍ THƯ\n\n|||Trần Văn Bảy',
    )
    expect(columnsOf(findLayout(rows)).slice(2)).toEqual(['2 OFFICIAL_MARK', '3 PROBATIONARY_MARK'])
  })

  test('marks and days in one are asked, until somebody decides', () => {
    const rows = listed('Chính thức', 'x', '3/2/2001', 'x')
    const { columns, problems } = findLayout(rows)
    expect(columns[1]).toMatchObject({ field: null, candidates: ['OFFICIAL_MARK', 'OFFICIAL_ON'] })
    expect(problems).toEqual([{ code: 'MARKS_MIXED', field: 'OFFICIAL_MARK', columns: [1] }])
    for (const field of ['OFFICIAL_ON', 'OFFICIAL_MARK', null] as const) {
      const decided = findLayout(rows, [], { columns: [{ column: 1, heading: 'Chính thức', field }] })
      expect([decided.columns[1]?.field, decided.problems]).toEqual([field, []])
    }
  })

  test.each([
    ['Chính thức', 'Chi bộ Thôn 3', 'OFFICIAL_MARK'],
    ['Dự bị', '12', 'PROBATIONARY_MARK'],
    ['Miễn SH', '3/2/2001', 'EXEMPT_MARK'],
    ['Tạm miễn sinh hoạt', 'Quyết định của đảng ủy', 'TEMPORARILY_EXEMPT_MARK'],
  ])('%s over "%s" is left aside, and told', (heading, cell, field) => {
    const { columns, problems } = findLayout(listed(heading, cell, cell))
    expect(columns[1]).toMatchObject({ field: null, aside: null })
    expect(problems).toEqual([{ code: 'MARKS_UNREAD', field, columns: [1] }])
  })
})

test('the cell that titles name', () => {
  const rows = sheet(CELL_ROSTER)
  expect(titleCell(rows, findLayout(rows))).toBe('CHI BỘ THÔN 3')
  expect(titleCell(rows, { titleRows: [1, 3] })).toBeNull()
})

describe('two columns for one field', () => {
  test('the clearly surer one keeps it, and both are told', () => {
    const layout = findLayout(sheet('Họ tên|Chi bộ|Đơn vị\nAn Văn Bình|A|B'))
    expect(columnsOf(layout)).toEqual(['0 FULL_NAME', '1 UNIT', '2 ?'])
    expect(layout.problems).toEqual([{ code: 'COLUMN_CONFLICT', field: 'UNIT', columns: [1, 2] }])
    expect(layout.columns[2]?.candidates).toEqual(['UNIT'])
  })

  test('equally sure ones have it neither, until somebody decides', () => {
    const rows = sheet('Họ tên|Chi bộ|Tổ chức đảng\nAn Văn Bình|A|B')
    expect(columnsOf(findLayout(rows))).toEqual(['0 FULL_NAME', '1 ?', '2 ?'])
    const decided = findLayout(rows, [], { columns: [{ column: 2, heading: 'Tổ chức Đảng', field: 'UNIT' }] })
    expect(columnsOf(decided)).toEqual(['0 FULL_NAME', '1 ?', '2 UNIT'])
    expect(decided.problems).toEqual([])
  })
})

describe('decisions', () => {
  const rows = sheet('Họ tên|Mã A|Ngày\nAn Văn Bình|030065123456|1/1/2000')

  test('find their column by its heading, wherever it stands in the next file', () => {
    const columns: GivenDecisions['columns'] = [
      { column: 7, heading: 'MÃ A', field: 'CITIZEN_ID' },
      { column: 2, heading: 'Ngày', field: 'JOINED_ON' },
    ]
    expect(columnsOf(findLayout(rows, [], { columns }))).toEqual([
      '0 FULL_NAME',
      '1 CITIZEN_ID',
      '2 JOINED_ON',
    ])
  })

  test('may say which rows are the header, or that there is none', () => {
    expect(findLayout(rows, [], { headerRows: [] })).toMatchObject({
      headerRows: [],
      firstDataRow: 1,
      problems: [{ code: 'NO_HEADER' }, { code: 'NO_NAME_COLUMN' }],
    })
    expect(findLayout(rows, [], { headerRows: [1] }).headerRows).toEqual([1])
  })
})

test('days and months that a spreadsheet swapped are told', () => {
  const rows = (days: readonly string[]): SheetRow[] => [
    { row: 1, isHidden: false, cells: ['Họ tên', 'Ngày vào Đảng'], kinds: ['TEXT', 'TEXT'] },
    ...days.map((day, index): SheetRow => {
      const kind = day.includes('/') ? 'TEXT' : 'DATE'
      return { row: index + 2, isHidden: false, cells: ['An Văn Bình', day], kinds: ['TEXT', kind] }
    }),
  ]
  const swapped = ['2000-03-02', '19/05/2001', '2001-09-03', '1999-01-05', '2000-12-12', '30/04/2005']
  expect(findLayout(rows(swapped)).problems).toEqual([
    { code: 'DATES_SWAPPED', field: 'JOINED_ON', columns: [1] },
  ])
  expect(findLayout(rows([...swapped, '2000-03-13'])).problems).toEqual([])
  // It would have taken this one for a date, too.
  expect(findLayout(rows([...swapped, '05/08/2001'])).problems).toEqual([])
  expect(findLayout(rows(swapped.slice(0, 4))).problems).toEqual([])
})

describe('without a header', () => {
  test('columns are proposed by what stands in them, and that is told', () => {
    const layout = findLayout(
      sheet(`
DANH SÁCH
1|Nguyễn Văn An|05/08/1965|Nam|030065123456|03/02/1990|03/02/1991|Chi bộ Thôn 3|0912345678
2|Trần Thị Bình|05/08/1975|Nữ|030175123456|03/02/2000|03/02/2001|Chi bộ Thôn 3|0912345679`),
    )
    expect(layout).toMatchObject({
      titleRows: [1],
      headerRows: [],
      firstDataRow: 2,
      problems: [{ code: 'NO_HEADER' }],
    })
    expect(columnsOf(layout)).toEqual([
      '0 NUMBER',
      '1 FULL_NAME',
      '2 BIRTH_DATE',
      '3 SEX',
      '4 CITIZEN_ID',
      '5 JOINED_ON',
      '6 OFFICIAL_ON',
      '7 UNIT',
      '8 PHONE',
    ])
    expect(new Set(layout.columns.map(({ basis }) => basis))).toEqual(new Set(['CONTENT']))
  })

  test.each(['', 'một đoạn văn', '1|2|3\n4|5|6'])('nothing is made of %j', (text) => {
    const layout = findLayout(sheet(text))
    expect(layout.problems.map(({ code }) => code)).toContain('NO_NAME_COLUMN')
  })

  test('no rows at all', () => {
    expect(findLayout([]).problems.map(({ code }) => code)).toEqual([
      'NO_HEADER',
      'NO_NAME_COLUMN',
      'NO_ROWS',
    ])
  })
})

describe('rows', () => {
  const head = 'STT|Họ và tên|Ngày sinh|Chi bộ|Chức vụ'
  test.each([
    ['1|Nguyễn Văn An|1965|Chi bộ 1|Bí thư', 'DATA'],
    ['|Nguyễn Văn An||Chi bộ 1|Bí thư', 'DATA'],
    ['|Nguyễn Văn An|||', 'DATA'],
    ['1|Tống Văn Cộng|1965||', 'DATA'],
    ['1|Tô Đăng Khoa|||', 'DATA'],
    ['|Bàn Thị Ba|||', 'DATA'],
    ['|Đặng Bộ|||', 'DATA'],
    ['|Công Toàn Thắng|1965||', 'DATA'],
    ['|Tống Chung|05/08/1965||', 'DATA'],
    ['|Kỷ Thị Lan|1965||', 'DATA'],
    ['|Lưu Ý Nhi|||', 'DATA'],
    ['|H-Lan Niê|||', 'DATA'],
    ['|Tống Văn An|1965||', 'DATA'],
    ['||ngày 05 tháng 8 năm 1965|Chi bộ 1|', 'DATA'],
    ['|Bí Văn Thư|1965||Bí thư', 'DATA'],
    ['1||||', 'BLANK'],
    ['| |||', 'BLANK'],
    ['Tổng cộng||39||', 'TOTAL'],
    ['|Tổng số: 39 đồng chí|||', 'TOTAL'],
    ['Tổng|39||12|', 'TOTAL'],
    ['Cộng|||3|', 'TOTAL'],
    ['Danh sách này có 39 đảng viên||||', 'TOTAL'],
    ['Total: 3 members', 'TOTAL'],
    ['(Danh sách này có 03 đảng viên)', 'TOTAL'],
    ['|Trong đó, nữ: 1', 'TOTAL'],
    ['Chi bộ Trường THCS||||', 'GROUP Chi bộ Trường THCS'],
    ['|Chi bộ Trường THCS|||', 'GROUP Chi bộ Trường THCS'],
    ['I|Chi bộ Thôn 3|||', 'GROUP Chi bộ Thôn 3'],
    ['I. Chi bộ Thôn 3 (12 đảng viên)||||', 'GROUP Chi bộ Thôn 3'],
    ['1|Chi bộ Thôn 3|||', 'GROUP Chi bộ Thôn 3'],
    ['1|Chi bộ Thôn 3||12|', 'GROUP Chi bộ Thôn 3'],
    ['|thon 3|||', 'GROUP thon 3'],
    ['Đảng viên dự bị (2 đ/c)||||', 'GROUP'],
    ['|CHI BỘ THÔN 3: 12 đ/c|||', 'GROUP CHI BỘ THÔN 3'],
    ['II. Khối cơ quan||||', 'GROUP Khối cơ quan'],
    ['Chính thức (120 đảng viên)', 'GROUP'],
    ['Đợt 03/02/2026 – Huy hiệu 30 năm tuổi Đảng (3 đảng viên)', 'GROUP'],
    ['Lưu ý: danh sách chưa đầy đủ', 'REMARK'],
    ['|||(Ký, ghi rõ họ tên)|', 'SIGNATURE'],
    ['|||Đã ký|', 'SIGNATURE'],
    ['TONG CONG: 39', 'TOTAL'],
    ['Ghi chú: danh sách tính đến ngày 1/1/2026', 'REMARK'],
    ['Cộng trang|2|||', 'TOTAL'],
    ['|Mang sang: 12|||', 'TOTAL'],
    ['Bằng chữ: Bốn mươi đồng chí', 'TOTAL'],
    ['Trang 1/2', 'REMARK'],
    ['|||2|', 'REMARK'],
    ['I|Chi bộ Thôn 3|||12 đv', 'GROUP Chi bộ Thôn 3'],
    ['I|Chi bộ Thôn 3|12|15|Bí thư: Vũ Văn An', 'DATA'],
    ['I|Chi bộ Thôn 3|12||Bí thư: Vũ Văn An', 'GROUP Chi bộ Thôn 3'],
    ['II|CB thôn 3 (có 12 đảng viên)|||', 'GROUP CB thôn 3'],
    ['a|Đảng viên chính thức|||', 'GROUP'],
    ['a|Chi bộ Thôn 3|||', 'GROUP Chi bộ Thôn 3'],
    ['(1)|(2)|(3)|(4)|(5)', 'NUMBERED'],
    ['A|B|1|2|3', 'NUMBERED'],
    ['1|2|3|4|5', 'NUMBERED'],
    ['STT|HỌ VÀ TÊN|Ngày sinh|Chi bộ|', 'REPEATED_HEADER'],
    ['|NGƯỜI LẬP BIỂU||T/M CHI ỦY|', 'SIGNATURE'],
    ['|||Lộc Bình, ngày … tháng … năm 2026|', 'SIGNATURE'],
    ['|||BÍ THƯ|', 'SIGNATURE'],
    ['Người lập danh sách||||', 'SIGNATURE'],
  ])('%s is %s', (line, expected) => {
    const rows = sheet(`${head}\n1|Vũ Văn Dũng|1970|Chi bộ 1|\n${line}`)
    const { classify, state } = rowClassifier(findLayout(rows.slice(0, 2)))
    const [kind] = rows.map(classify).slice(-1)
    expect(`${kind ?? ''} ${kind === 'GROUP' ? (state.group ?? '') : ''}`.trim()).toBe(expected)
  })
})

test('a decision on one of two columns of a name means the one in its place, also behind a column that is left out', () => {
  const rows = [
    ['Họ và tên', '', 'Ngày', 'Ngày'],
    ['Nguyễn Văn Mẫu', '', '05/08/1965', '03/02/1990'],
    ['Trần Thị Mẫu', '', '06/08/1965', '03/02/1991'],
  ].map((cells, at) => ({ row: at + 1, isHidden: false, cells }))
  const columns = [
    { column: 2, heading: 'Ngày', field: 'BIRTH_DATE' as const },
    { column: 3, heading: 'Ngày', field: 'JOINED_ON' as const },
  ]
  const layout = findLayout(rows, [], { columns, headerRows: [1] })
  expect(layout.columns.map(({ column, field }) => [column, field])).toEqual([
    [0, 'FULL_NAME'],
    [2, 'BIRTH_DATE'],
    [3, 'JOINED_ON'],
  ])
})

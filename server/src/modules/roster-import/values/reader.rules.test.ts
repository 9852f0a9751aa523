import { type GivenDecisions, rosterDecisions, type RosterField, type RowMessage } from '@chibo/shared'
import { describe, expect, test } from 'vitest'
import type { CellKind } from '../../spreadsheets/index.ts'
import { ETHNIC_GROUPS } from './ethnicities.rules.ts'
import { rowReader, type ReadRow } from './reader.rules.ts'

const CONTEXT = { today: '2026-11-30', epoch: 1900, probationMonths: 12, joiningAge: 18 } as const

type Cells = Partial<Record<RosterField, string | readonly [text: string, kind: CellKind]>>

/** Reads one row, cells by their fields; somebody by the name An Văn Bình unless told otherwise. */
function readRow(cells: Cells, decisions: GivenDecisions = {}, group: string | null = null): ReadRow {
  const given = Object.entries({ FULL_NAME: 'An Văn Bình', HOMETOWN: 'Hà Nội', ...cells })
  const columns = Object.keys({ FULL_NAME: '', HOMETOWN: '', ...cells }).flatMap((field, column) =>
    isField(field)
      ? [{ column, heading: '', field, aside: null, basis: null, sureness: 1, candidates: [] }]
      : [],
  )
  const read = rowReader({ columns }, { ...CONTEXT, decisions: rosterDecisions.parse(decisions) })
  const texts = given.map(([, cell]) => (typeof cell === 'string' ? cell : cell[0]))
  const kinds = given.map(([, cell]): CellKind => (typeof cell === 'string' ? 'TEXT' : cell[1]))
  return read({ row: 1, isHidden: false, cells: texts, kinds }, group)
}

const isField = (text: string): text is RosterField => /^[A-Z_]+$/.test(text)

const told = (messages: readonly RowMessage[]): string[] =>
  messages.map(({ code, weight, suggestion }) =>
    [code, ...(weight === 'NOTE' ? [] : [weight]), ...(suggestion === undefined ? [] : [suggestion])].join(
      ' ',
    ),
  )

describe('names', () => {
  test.each([
    ['Nguyễn Văn An', 'Nguyễn Văn An', []],
    ['NGUYỄN THỊ HOÀ', 'Nguyễn Thị Hoà', ['NAME_RECASED']],
    ['nguyễn thị hòa', 'Nguyễn Thị Hòa', ['NAME_RECASED']],
    ['ĐặNG ĐìNH ĐứC', 'Đặng Đình Đức', ['NAME_RECASED']],
    ['Lê THị HOà', 'Lê Thị Hoà', ['NAME_RECASED']],
    ['Vũ Thị Ngọc ánh', 'Vũ Thị Ngọc Ánh', ['NAME_RECASED']],
    ['K’Bí Hà Ý', 'K’Bí Hà Ý', []],
    ['Uỷ', 'Uỷ', ['NAME_ONE_WORD WARNING']],
    ['Nguyễn  Văn   An ', 'Nguyễn Văn An', ['TEXT_TIDIED']],
    ['Nguyễn\nVăn An', 'Nguyễn Văn An', ['TEXT_TIDIED']],
    ['Nguyễn Văn An'.normalize('NFD'), 'Nguyễn Văn An', ['TEXT_COMPOSED']],
    ['Ho\u200bàng Văn An', 'Hoàng Văn An', ['TEXT_TIDIED']],
    ['\ufeffHoàng Văn An', 'Hoàng Văn An', []],
    ["H'Hen Niê", "H'Hen Niê", []],
    ['Đ/c Nguyễn Văn An', 'Nguyễn Văn An', ['NAME_TITLE']],
    ['Nguyễn Văn An\n(Bí thư)', 'Nguyễn Văn An (Bí thư)', ['TEXT_TIDIED', 'NAME_UNUSUAL WARNING']],
    ['Nguyễn Văn An*', 'Nguyễn Văn An*', ['NAME_UNUSUAL WARNING']],
    ['Nguyễn Văn An 2', undefined, ['NAME_HAS_DIGITS ERROR']],
    ['Nguy?n V?n An', undefined, ['TEXT_DAMAGED ERROR']],
    ['Nguyá»…n VÄƒn An', undefined, ['TEXT_DAMAGED ERROR']],
    ['NguyÔn V¨n An', undefined, ['TEXT_DAMAGED ERROR']],
    ['Nguy\ufffdn Văn An', undefined, ['TEXT_DAMAGED ERROR']],
    ['Nguyễn V** A*', undefined, ['MASKED ERROR']],
    ['Nguyễn \u202eVăn An', undefined, ['INVALID_TEXT ERROR']],
    ['Nguyễn \u0007Văn An', undefined, ['INVALID_TEXT ERROR']],
    ['Nguyễn \ud800Văn An', undefined, ['INVALID_TEXT ERROR']],
    ['x'.repeat(501), undefined, ['TOO_LONG ERROR']],
    ['', undefined, ['REQUIRED ERROR']],
    ['\u200b \u00a0', undefined, ['REQUIRED ERROR']],
  ])('%j', (text, fullName, messages) => {
    const read = readRow({ FULL_NAME: text })
    expect(read.values.fullName).toBe(fullName)
    expect(told(read.messages)).toEqual(messages)
  })

  test('of two columns are put together', () => {
    expect(readRow({ FULL_NAME: '', FAMILY_NAME: 'NGUYỄN VĂN', GIVEN_NAME: 'An' }).values.fullName).toBe(
      'Nguyễn Văn An',
    )
  })

  test('with nothing beside them may be no people', () => {
    expect(told(readRow({ HOMETOWN: '', FULL_NAME: 'Khối cơ quan' }).messages)).toEqual([
      'NAME_ALONE UNDECIDED',
    ])
  })
})

describe('numbers', () => {
  test.each<[Cells, object, string[]]>([
    [{ CITIZEN_ID: '030098123456' }, { citizenId: '030098123456' }, []],
    [{ CITIZEN_ID: '030 098 123 456' }, { citizenId: '030098123456' }, ['NUMBER_TIDIED']],
    [{ CITIZEN_ID: '030.098.123.456' }, { citizenId: '030098123456' }, ['NUMBER_TIDIED']],
    [{ CITIZEN_ID: "'030098123456" }, { citizenId: '030098123456' }, ['NUMBER_TIDIED']],
    [{ CITIZEN_ID: '030098123456.0' }, { citizenId: '030098123456' }, ['NUMBER_TIDIED']],
    [{ CITIZEN_ID: ['30098123456', 'NUMBER'] }, { citizenId: '030098123456' }, ['ZEROS_RESTORED']],
    [{ CITIZEN_ID: '30098123456' }, { citizenId: '030098123456' }, ['ZEROS_RESTORED']],
    [{ CITIZEN_ID: '30098123456.0' }, { citizenId: '030098123456' }, ['NUMBER_TIDIED', 'ZEROS_RESTORED']],
    [{ CITIZEN_ID: '3.0098123456E10' }, { citizenId: '030098123456' }, ['NUMBER_TIDIED', 'ZEROS_RESTORED']],
    [{ CITIZEN_ID: ['1098123456', 'NUMBER'] }, { citizenId: '001098123456' }, ['ZEROS_RESTORED']],
    [{ CITIZEN_ID: '1.2E+11' }, {}, ['DIGITS_LOST UNDECIDED']],
    [{ CITIZEN_ID: '1,2E+11' }, {}, ['DIGITS_LOST UNDECIDED']],
    [{ CITIZEN_ID: '3.00981E+10' }, {}, ['DIGITS_LOST UNDECIDED']],
    [{ CITIZEN_ID: ['120000000000', 'NUMBER'] }, {}, ['DIGITS_LOST UNDECIDED']],
    [{ CITIZEN_ID: '0300****4567' }, {}, ['MASKED ERROR']],
    [{ CITIZEN_ID: 'xxxx1234' }, {}, ['MASKED ERROR']],
    [{ CITIZEN_ID: '••••••••1234' }, {}, ['MASKED ERROR']],
    [{ CITIZEN_ID: '03009812345' }, {}, ['DIGITS ERROR']],
    [{ CITIZEN_ID: '0300981234567' }, {}, ['DIGITS ERROR']],
    [{ CITIZEN_ID: 'O30098123456' }, {}, ['DIGITS ERROR 030098123456']],
    [{ CITIZEN_ID: '123456789' }, { oldIdentityNumber: '123456789' }, ['IS_OLD_IDENTITY']],
    [{ CITIZEN_ID: '12345678' }, {}, ['NUMBER_UNCLEAR UNDECIDED']],
    [{ CITIZEN_ID: 'Chưa có' }, {}, ['BLANK_SIGN']],
    [
      { CITIZEN_ID: '030098123456'.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))) },
      { citizenId: '030098123456' },
      ['NUMBER_TIDIED'],
    ],
    [{ CARD_NUMBER: '030098123456' }, { cardNumber: '030098123456' }, []],
    [{ CARD_NUMBER: ['30098123456', 'NUMBER'] }, { cardNumber: '030098123456' }, ['ZEROS_RESTORED']],
    [
      { CARD_NUMBER: '12345678' },
      { oldCardNumber: '12345678' },
      ['NUMBER_TIDIED'].slice(1).concat('IS_OLD_CARD'),
    ],
    [{ CARD_NUMBER: '12.345678' }, { oldCardNumber: '12345678' }, ['NUMBER_TIDIED', 'IS_OLD_CARD']],
    [{ CARD_NUMBER: '123456789' }, {}, ['NUMBER_UNCLEAR UNDECIDED 000123456789']],
    [{ CARD_NUMBER: '1.2E+11' }, {}, ['DIGITS_LOST UNDECIDED']],
    [
      { CARD_NUMBER: '12345678', OLD_CARD_NUMBER: '12345678' },
      { oldCardNumber: '12345678' },
      ['IS_OLD_CARD'],
    ],
    [
      { CARD_NUMBER: '12345678', OLD_CARD_NUMBER: '87654321' },
      { oldCardNumber: '12345678' },
      ['IS_OLD_CARD', 'NUMBERS_DIFFER UNDECIDED'],
    ],
    [{ OLD_CARD_NUMBER: '01234567' }, { oldCardNumber: '01234567' }, []],
    [{ OLD_CARD_NUMBER: ['1234567', 'NUMBER'] }, { oldCardNumber: '01234567' }, ['ZEROS_RESTORED']],
    [{ OLD_CARD_NUMBER: '123' }, {}, ['NUMBER_UNCLEAR UNDECIDED']],
    [{ OLD_IDENTITY_NUMBER: '012345678' }, { oldIdentityNumber: '012345678' }, []],
    [{ OLD_IDENTITY_NUMBER: ['12345678', 'NUMBER'] }, { oldIdentityNumber: '012345678' }, ['ZEROS_RESTORED']],
    [{ FILE_NUMBER: '000001 HN' }, { fileNumber: '000001 HN' }, []],
    [{ FILE_NUMBER: '1' }, { fileNumber: '1' }, ['FILE_NUMBER_UNUSUAL WARNING']],
    [{ PHONE: '0912345678' }, { phone: '0912345678' }, []],
    [{ PHONE: ['912345678', 'NUMBER'] }, { phone: '0912345678' }, ['ZEROS_RESTORED']],
    [{ PHONE: "'0912345678" }, { phone: '0912345678' }, ['GUARD_REMOVED']],
    [{ PHONE: "'+84912345678" }, { phone: '+84912345678' }, ['GUARD_REMOVED']],
    [{ PHONE: '0912.345.678 / 0243 123456' }, { phone: '0912.345.678 / 0243 123456' }, []],
    [{ PHONE: '091****678' }, {}, ['MASKED ERROR']],
    [{ PHONE: '9.12E+08' }, {}, ['DIGITS_LOST UNDECIDED']],
    [{ PHONE: 'hỏi con trai' }, { phone: 'hỏi con trai' }, ['PHONE_UNUSUAL WARNING']],
  ])('%j', (cells, values, messages) => {
    const read = readRow(cells)
    expect(read.values).toEqual({ fullName: 'An Văn Bình', hometown: 'Hà Nội', ...values })
    expect(told(read.messages)).toEqual(messages)
  })

  test('nine digits that the birth year and another number speak for are twelve', () => {
    const birth = { BIRTH_DATE: '1965', SEX: 'Nam' }
    expect(told(readRow({ ...birth, CARD_NUMBER: '065123456' }).messages)).toEqual(['DIGITS ERROR'])
    expect(readRow({ ...birth, CARD_NUMBER: '265123456' }).values.cardNumber).toBeUndefined()
    expect(readRow({ ...birth, CITIZEN_ID: '065123456' }).values.oldIdentityNumber).toBe('065123456')
    expect(told(readRow({ BIRTH_DATE: '2001', SEX: 'Nam', CARD_NUMBER: '201123456' }).messages)).toEqual([
      'ZEROS_RESTORED',
    ])
    expect(told(readRow({ BIRTH_DATE: '2001', CITIZEN_ID: '201123456' }).messages)).toEqual([
      'NUMBER_UNCLEAR UNDECIDED 000201123456',
    ])
  })
})

describe('words', () => {
  test.each<[Cells, object, string[]]>([
    [{ SEX: 'Nam' }, { sex: 'MALE' }, []],
    [{ SEX: 'NỮ' }, { sex: 'FEMALE' }, []],
    [{ SEX: 'nu' }, { sex: 'FEMALE' }, []],
    [{ SEX: 'M' }, { sex: 'MALE' }, []],
    [{ SEX: 'female' }, { sex: 'FEMALE' }, []],
    [{ SEX: 'khác' }, {}, ['SEX_UNKNOWN UNDECIDED']],
    [{ MEN_MARK: 'x', WOMEN_MARK: '' }, { sex: 'MALE' }, []],
    [{ MEN_MARK: '', WOMEN_MARK: 'X' }, { sex: 'FEMALE' }, []],
    [{ WOMEN_MARK: 'Nữ' }, { sex: 'FEMALE' }, []],
    [{ MEN_MARK: 'x', WOMEN_MARK: 'x' }, {}, ['SEX_DIFFERS ERROR']],
    [{ SEX: 'Nam', WOMEN_MARK: 'x' }, {}, ['SEX_DIFFERS ERROR']],
    [{ ETHNICITY: 'Kinh' }, { ethnicity: 'Kinh' }, []],
    [{ ETHNICITY: "H'Mông" }, { ethnicity: 'HMông' }, ['VALUE_SPELLED']],
    [{ ETHNICITY: 'Mông' }, { ethnicity: 'HMông' }, ['VALUE_SPELLED']],
    [{ ETHNICITY: 'hmong' }, { ethnicity: 'HMông' }, ['VALUE_SPELLED']],
    [{ ETHNICITY: 'NÙNG' }, { ethnicity: 'Nùng' }, ['VALUE_SPELLED']],
    [{ ETHNICITY: 'tay' }, { ethnicity: 'Tày' }, ['VALUE_SPELLED']],
    [{ ETHNICITY: 'Khmer' }, { ethnicity: 'Khơ-me' }, ['VALUE_SPELLED']],
    [{ ETHNICITY: 'Thổ' }, { ethnicity: 'Thổ' }, []],
    [{ ETHNICITY: 'Hoa Kiều' }, { ethnicity: 'Hoa Kiều' }, ['ETHNICITY_UNKNOWN']],
    [{ RELIGION: 'Không' }, { religion: 'Không' }, []],
    [{ RELIGION: 'không có' }, { religion: 'Không' }, ['VALUE_SPELLED']],
    [{ RELIGION: 'Công giáo' }, { religion: 'Công giáo' }, []],
    [{ STATE: 'Đang sinh hoạt' }, { state: 'ACTIVE' }, []],
    [{ STATE: 'Chính thức' }, { state: 'OFFICIAL', standing: 'OFFICIAL' }, []],
    [{ STATE: 'ĐV dự bị' }, { state: 'PROBATIONARY', standing: 'PROBATIONARY' }, []],
    [{ STATE: 'Miễn SH' }, { state: 'EXEMPT' }, []],
    [{ STATE: 'Tạm miễn sinh hoạt' }, { state: 'TEMPORARILY_EXEMPT' }, []],
    [{ STATE: 'Chính thức, miễn sinh hoạt' }, { state: 'EXEMPT', standing: 'OFFICIAL' }, []],
    [{ STATE: 'Đình chỉ sinh hoạt' }, { state: 'SUSPENDED' }, []],
    [{ STATE: 'Chuyển sinh hoạt tạm thời' }, { state: 'ELSEWHERE' }, []],
    [{ STATE: 'Đã chuyển đi' }, { state: 'TRANSFERRED' }, []],
    [{ STATE: 'đã từ trần' }, { state: 'DECEASED' }, []],
    [{ STATE: 'Chết' }, { state: 'DECEASED' }, []],
    [{ STATE: 'mất' }, { state: 'DECEASED' }, []],
    [{ STATE: 'Khai trừ' }, { state: 'EXPELLED' }, []],
    [{ STATE: 'Xoá tên' }, { state: 'STRUCK_OFF' }, []],
    [{ STATE: 'Xin ra khỏi Đảng' }, { state: 'LEFT' }, []],
    [{ STATE: 'Chưa rõ' }, {}, ['STATE_PASSED_OVER']],
    [{ STATE: 'Chưa chính thức' }, {}, ['STATE_UNKNOWN UNDECIDED']],
    [{ STATE: 'xin miễn sinh hoạt' }, {}, ['STATE_UNKNOWN UNDECIDED']],
    [{ STATE: 'Chuyển đến' }, {}, ['STATE_UNKNOWN UNDECIDED']],
    [{ STATE: 'Khai trừ, đã từ trần' }, {}, ['STATE_UNKNOWN UNDECIDED']],
    [{ OFFICIAL_MARK: 'x', PROBATIONARY_MARK: '' }, { state: 'OFFICIAL', standing: 'OFFICIAL' }, []],
    [{ PROBATIONARY_MARK: 'X' }, { state: 'PROBATIONARY', standing: 'PROBATIONARY' }, []],
    [{ PROBATIONARY_MARK: '✓' }, { state: 'PROBATIONARY', standing: 'PROBATIONARY' }, []],
    [{ PROBATIONARY_MARK: ['1', 'NUMBER'] }, { state: 'PROBATIONARY', standing: 'PROBATIONARY' }, []],
    [{ PROBATIONARY_MARK: 'có' }, { state: 'PROBATIONARY', standing: 'PROBATIONARY' }, []],
    [{ PROBATIONARY_MARK: 'Dự bị' }, { state: 'PROBATIONARY', standing: 'PROBATIONARY' }, []],
    [{ OFFICIAL_MARK: '0', PROBATIONARY_MARK: 'không' }, {}, []],
    [{ OFFICIAL_MARK: 'x', EXEMPT_MARK: 'x' }, { state: 'EXEMPT', standing: 'OFFICIAL' }, []],
    [{ TEMPORARILY_EXEMPT_MARK: 'x' }, { state: 'TEMPORARILY_EXEMPT' }, []],
    [{ OFFICIAL_MARK: 'x', PROBATIONARY_MARK: 'x' }, {}, ['STATES_DIFFER ERROR']],
    [{ EXEMPT_MARK: 'x', TEMPORARILY_EXEMPT_MARK: 'x' }, {}, ['STATES_DIFFER ERROR']],
    [{ STATE: 'Chính thức', OFFICIAL_MARK: 'x' }, { state: 'OFFICIAL', standing: 'OFFICIAL' }, []],
    [{ STATE: 'Đang sinh hoạt', OFFICIAL_MARK: 'x' }, { state: 'ACTIVE', standing: 'OFFICIAL' }, []],
    [{ OFFICIAL_MARK: 'x', STATE: 'Đã từ trần' }, { state: 'DECEASED', standing: 'OFFICIAL' }, []],
    [{ PROBATIONARY_MARK: 'x', STATE: 'Chính thức' }, {}, ['STATES_DIFFER ERROR']],
    [{ EXEMPT_MARK: 'x', STATE: 'Đang sinh hoạt' }, {}, ['STATES_DIFFER ERROR']],
    [{ OFFICIAL_MARK: '03/02/2001' }, {}, ['MARK_IS_DATE UNDECIDED']],
    [{ EXEMPT_MARK: 'theo QĐ' }, {}, ['STATE_UNKNOWN UNDECIDED']],
    [{ UNIT: 'CB  thôn 3' }, { unitText: 'CB thôn 3' }, ['TEXT_TIDIED']],
    [{ ADDRESS: "'=SUM(A1)" }, { address: '=SUM(A1)' }, ['GUARD_REMOVED']],
    [{ ADDRESS: 'Số 5, ngõ 3/2 - P. Trần Phú' }, { address: 'Số 5, ngõ 3/2 - P. Trần Phú' }, []],
    [{ ADDRESS: '-' }, {}, ['BLANK_SIGN']],
    [{ ADDRESS: '#N/A' }, {}, ['CELL_ERROR ERROR']],
    [{ ADDRESS: ['#REF!', 'ERROR'] }, {}, ['CELL_ERROR ERROR']],
    [{ ADDRESS: '***' }, {}, ['MASKED ERROR']],
  ])('%j', (cells, values, messages) => {
    const read = readRow(cells)
    expect(read.values).toEqual({ fullName: 'An Văn Bình', hometown: 'Hà Nội', ...values })
    expect(told(read.messages)).toEqual(messages)
  })

  test('two columns of marks that differ are both named', () => {
    expect(readRow({ OFFICIAL_MARK: 'x', PROBATIONARY_MARK: 'x' }).messages).toEqual([
      {
        field: 'PROBATIONARY_MARK',
        code: 'STATES_DIFFER',
        weight: 'ERROR',
        values: { field: 'OFFICIAL_MARK', other: 'PROBATIONARY_MARK' },
      },
    ])
  })

  test('there are 54 ethnic groups, each known by its own name and without its marks unless two are alike then', () => {
    expect(ETHNIC_GROUPS).toHaveLength(54)
    for (const name of ETHNIC_GROUPS)
      expect(readRow({ ETHNICITY: name })).toMatchObject({ values: { ethnicity: name }, messages: [] })
  })

  test('what was decided once holds for every row', () => {
    const decisions: GivenDecisions = {
      sexes: [{ text: 'Anh', value: 'MALE' }],
      states: [
        { text: 'Nghỉ hưu', value: 'ACTIVE' },
        { text: 'Nông dân', value: null },
      ],
      ethnicities: [{ text: 'Hoa kiều', value: 'Hoa' }],
    }
    expect(readRow({ SEX: 'anh', STATE: 'NGHỈ HƯU', ETHNICITY: 'Hoa Kiều' }, decisions)).toMatchObject({
      values: { sex: 'MALE', state: 'ACTIVE', ethnicity: 'Hoa' },
      messages: [{ code: 'VALUE_SPELLED' }],
    })
    expect(readRow({ STATE: 'Nông dân' }, decisions).values.state).toBeUndefined()
    expect(readRow({ EXEMPT_MARK: 'Nông dân' }, decisions).values.state).toBeUndefined()
  })

  test('the group that a row stands under names its organization where the row does not', () => {
    expect(readRow({}, {}, 'Chi bộ Thôn 3').values.unitText).toBe('Chi bộ Thôn 3')
    expect(readRow({ UNIT: 'CB 5' }, {}, 'Chi bộ Thôn 3').values.unitText).toBe('CB 5')
    expect(readRow({ UNIT_CODE: 'X-5' }, {}, 'Chi bộ Thôn 3').values.unitText).toBeUndefined()
  })
})

describe('cells of one row', () => {
  test.each<[string, Cells, string[]]>([
    ['official a year after joining', { JOINED_ON: '3/2/2000', OFFICIAL_ON: '3/2/2001' }, []],
    ['a day before', { JOINED_ON: '3/2/2000', OFFICIAL_ON: '2/2/2001' }, ['OFFICIAL_SOON WARNING']],
    ['in the year after, as far as is known', { JOINED_ON: '2000', OFFICIAL_ON: '2001' }, []],
    [
      'swapped',
      { JOINED_ON: '3/2/2001', OFFICIAL_ON: '3/2/2000' },
      ['JOIN_DATES_SWAPPED WARNING 03/02/2001'],
    ],
    ['joined at eighteen', { BIRTH_DATE: '3/2/1982', JOINED_ON: '3/2/2000' }, []],
    ['the day before', { BIRTH_DATE: '4/2/1982', JOINED_ON: '3/2/2000' }, ['JOINED_YOUNG WARNING']],
    ['born after joining', { BIRTH_DATE: '2001', JOINED_ON: '2000' }, ['BORN_AFTER_JOINING ERROR']],
    [
      'admitted before it was decided',
      { ADMISSION_DECIDED_ON: '4/2/2000', JOINED_ON: '3/2/2000' },
      ['JOIN_DATES_SWAPPED WARNING 03/02/2000'],
    ],
    ['a citizen ID of that year and sex', { CITIZEN_ID: '030065123456', BIRTH_DATE: '1965', SEX: 'Nam' }, []],
    ['of a woman born in 2001', { CITIZEN_ID: '030301123456', BIRTH_DATE: '5/8/2001', SEX: 'Nữ' }, []],
    ['of another year', { CITIZEN_ID: '030065123456', BIRTH_DATE: '1966' }, ['CITIZEN_ID_YEAR WARNING']],
    ['of another century', { CITIZEN_ID: '030265123456', BIRTH_DATE: '1965' }, ['CITIZEN_ID_YEAR WARNING']],
    ['of another sex', { CITIZEN_ID: '030165123456', SEX: 'Nam' }, ['CITIZEN_ID_SEX WARNING']],
    [
      'birth dates of men and women',
      { MEN_BIRTH_DATE: '', WOMEN_BIRTH_DATE: '12/1970', CITIZEN_ID: '030170123456' },
      [],
    ],
    [
      'both',
      { MEN_BIRTH_DATE: '1970', WOMEN_BIRTH_DATE: '1971' },
      ['BIRTH_DATES_DIFFER ERROR', 'SEX_DIFFERS ERROR'],
    ],
    [
      'days, months and years apart',
      { BIRTH_DAY: '31', BIRTH_MONTH: '2', BIRTH_YEAR: '1970' },
      ['DATE_NOT_REAL ERROR'],
    ],
  ])('%s', (_, cells, messages) => {
    expect(told(readRow(cells).messages)).toEqual(messages)
  })

  test('a birth date of three columns', () => {
    expect(readRow({ BIRTH_DAY: '5', BIRTH_MONTH: '08', BIRTH_YEAR: '1965' }).values.birthDate?.text).toBe(
      '1965-08-05',
    )
    expect(readRow({ BIRTH_DAY: '', BIRTH_MONTH: '', BIRTH_YEAR: '1965' }).values.birthDate?.text).toBe(
      '1965',
    )
  })
})

test('a row of twelve columns takes a few microseconds', () => {
  const fields: RosterField[] = [
    'FULL_NAME',
    'BIRTH_DATE',
    'SEX',
    'CITIZEN_ID',
    'CARD_NUMBER',
    'OLD_CARD_NUMBER',
    'FILE_NUMBER',
    'JOINED_ON',
    'OFFICIAL_ON',
    'UNIT',
    'PHONE',
    'ADDRESS',
  ]
  const columns = fields.map((field, column) => ({
    column,
    heading: '',
    field,
    aside: null,
    basis: null,
    sureness: 1,
    candidates: [],
  }))
  const read = rowReader({ columns }, { ...CONTEXT, decisions: rosterDecisions.parse({}) })
  const rows = Array.from({ length: 20_000 }, (_, row) => ({
    row,
    isHidden: false,
    cells: [
      `Nguyễn Thị Hoà ${'ABCDEFGH'[row % 8] ?? ''}`,
      '05/08/1965',
      'Nữ',
      `0301651${String(10_000 + row)}`,
      `0301651${String(10_000 + row)}`,
      '12345678',
      '000001 HN',
      '3/2/1990',
      '03/02/1991',
      `Chi bộ Thôn ${String(row % 40)}`,
      '0912345678',
      'Thôn 3, xã Hoằng Ngọc, tỉnh Thanh Hóa',
    ],
  }))
  const pass = (): number => {
    const began = process.cpuUsage()
    for (const row of rows) read(row, null)
    return process.cpuUsage(began).user / rows.length
  }
  const times = [pass(), pass(), pass()]
  expect(Math.min(...times)).toBeLessThan(10)
})

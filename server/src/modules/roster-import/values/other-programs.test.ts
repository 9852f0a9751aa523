import {
  rosterDecisions,
  type DateOrder,
  type RosterField,
  type RosterValues,
  type RowMessage,
} from '@chibo/shared'
import { describe, expect, test } from 'vitest'
import type { CellKind, SheetRow } from '../../spreadsheets/index.ts'
import { findLayout } from '../layout/layout.rules.ts'
import { rowReader, type ReadRow } from './reader.rules.ts'

/** What other programs and people make of cells: never read as something else without a word. */

const CONTEXT = {
  today: '2026-11-30',
  epoch: 1900,
  probationMonths: 12,
  joiningAge: 18,
  decisions: rosterDecisions.parse({}),
} as const

function readCell(
  field: RosterField,
  cell: string,
  kind?: CellKind,
  dateOrder: DateOrder | null = null,
): ReadRow {
  const column = { heading: '', aside: null, basis: null, sureness: 1, candidates: [] }
  const columns = [
    { ...column, column: 0, field },
    { ...column, column: 1, field: field === 'HOMETOWN' ? ('ADDRESS' as const) : ('HOMETOWN' as const) },
  ]
  const kinds = kind === undefined ? {} : { kinds: [kind, 'TEXT' as const] }
  return rowReader({ columns }, { ...CONTEXT, dateOrder })(
    { row: 1, isHidden: false, cells: [cell, 'Tú Đoạn'], ...kinds },
    null,
  )
}

const told = (messages: readonly RowMessage[]): string[] =>
  messages
    .filter(({ code }) => code !== 'NAME_ALONE')
    .map(({ code, weight, suggestion }) =>
      [code, ...(weight === 'NOTE' ? [] : [weight]), ...(suggestion === undefined ? [] : [suggestion])].join(
        ' ',
      ),
    )

const stored = ({ hometown: _, address: __, ...values }: RosterValues): unknown => Object.values(values)[0]

describe('card numbers', () => {
  test.each<[string, CellKind | undefined, string | undefined, string[]]>([
    ['Số: 020075000004', undefined, '020075000004', ['NUMBER_TIDIED']],
    ['Số thẻ 020075000004', undefined, '020075000004', ['NUMBER_TIDIED']],
    ['="020075000004"', undefined, '020075000004', ['GUARD_REMOVED']],
    ['="020075000004"', 'TEXT', '020075000004', ['GUARD_REMOVED']],
    // A format of twelve zeros shows an old card of eight digits as a new one.
    ['000012345678', 'NUMBER', undefined, ['NUMBER_UNCLEAR UNDECIDED']],
    ['020075000004', 'NUMBER', '020075000004', ['ZEROS_RESTORED']],
    ['20091000014.5', 'NUMBER', undefined, ['DIGITS ERROR']],
    ['20091000014.5', undefined, undefined, ['DIGITS ERROR']],
    ['020.075.000.004', undefined, '020075000004', ['NUMBER_TIDIED']],
    ['020086000011\n(cấp lại)', undefined, undefined, ['DIGITS ERROR 020086000011']],
    ['Chưa được cấp', undefined, undefined, ['BLANK_SIGN']],
    ['Chưa có thẻ', undefined, undefined, ['BLANK_SIGN']],
  ])('%s of a cell of %s is %s', (cell, kind, value, messages) => {
    const { values, messages: all } = readCell('CARD_NUMBER', cell, kind)
    expect(values.cardNumber).toBe(value)
    expect(told(all)).toEqual(messages)
  })
})

describe('other numbers and texts', () => {
  test.each<[RosterField, string, CellKind | undefined, string | undefined, string[]]>([
    ['PHONE', '987654321.0', undefined, '0987654321', ['NUMBER_TIDIED', 'ZEROS_RESTORED']],
    ['PHONE', '0987654321.0', undefined, '0987654321', ['NUMBER_TIDIED']],
    ['PHONE', 'không có', undefined, undefined, ['BLANK_SIGN']],
    ['FILE_NUMBER', 'Chưa có', undefined, undefined, ['BLANK_SIGN']],
    ['OTHER_NAME', 'Không', undefined, undefined, ['BLANK_SIGN']],
    ['HOMETOWN', '0', 'NUMBER', undefined, ['BLANK_SIGN']],
    ['OTHER_NAME', "'Tám Thụ", undefined, 'Tám Thụ', ['GUARD_REMOVED']],
    ['HOMETOWN', 'X&#227; T&#250; &#272;o&#7841;n', undefined, undefined, ['TEXT_DAMAGED ERROR']],
    ['HOMETOWN', 'X\\u00e3 T\\u00fa \\u0110o\\u1ea1n', undefined, undefined, ['TEXT_DAMAGED ERROR']],
    ['STATE', 'Đang SH', undefined, 'ACTIVE', []],
  ])('%s %s of a cell of %s is %s', (field, cell, kind, value, messages) => {
    const read = readCell(field, cell, kind)
    expect(stored(read.values)).toBe(value)
    expect(told(read.messages)).toEqual(messages)
  })
})

describe('names', () => {
  test.each<[string, string | undefined, string[]]>([
    // Eth is another letter than Đ, though nobody sees it.
    ['\u00d0ặng Văn \u00d0ức', 'Đặng Văn Đức', ['LETTER_REPLACED']],
    ['\u00d0ẶNG VĂN \u00d0ỨC', 'Đặng Văn Đức', ['LETTER_REPLACED', 'NAME_RECASED']],
    ["'Hoàng Văn Thắng", 'Hoàng Văn Thắng', ['GUARD_REMOVED']],
    ['NguyễN VăN TuấN', 'Nguyễn Văn Tuấn', ['NAME_RECASED']],
    ['nguyỄn vĂn tuẤn', 'Nguyễn Văn Tuấn', ['NAME_RECASED']],
    ['Nguyễn VănAn', 'Nguyễn VănAn', ['NAME_UNUSUAL WARNING']],
    ['Nguyễn Văn An - Bí thư', 'Nguyễn Văn An - Bí thư', ['NAME_UNUSUAL WARNING']],
    ['Ông Nguyễn Văn Ba', 'Ông Nguyễn Văn Ba', ['NAME_UNUSUAL WARNING']],
    ['Ông Ích Khiêm', 'Ông Ích Khiêm', []],
    ["H'Lan Niê", "H'Lan Niê", []],
    ['Nguyễn Kim-Anh', 'Nguyễn Kim-Anh', []],
    ['1. Nguyễn Văn Hai', undefined, ['NAME_HAS_DIGITS ERROR Nguyễn Văn Hai']],
  ])('%s is %s', (cell, name, messages) => {
    const read = readCell('FULL_NAME', cell)
    expect(read.values.fullName).toBe(name)
    expect(told(read.messages)).toEqual(messages)
  })
})

describe('dates', () => {
  test.each<[string, CellKind | undefined, string | undefined, string[]]>([
    ['2026-08-05T00:00:00.000Z', undefined, '2026-08-05', ['TIME_IGNORED']],
    // Midnight in Vietnam, as programs write it.
    ['2026-08-04T17:00:00.000Z', undefined, undefined, ['DATE_IN_UTC UNDECIDED 05/08/2026']],
    ['2026-12-31T17:00:00Z', undefined, undefined, ['DATE_IN_UTC UNDECIDED 01/01/2027']],
    ['2026-08-05T00:00:00+07:00', undefined, '2026-08-05', ['TIME_IGNORED']],
    ['2026-08-05 23:30:00', undefined, '2026-08-05', ['TIME_IGNORED']],
    ['0', 'NUMBER', undefined, ['BLANK_SIGN']],
    ['00/01/1900', undefined, undefined, ['BLANK_SIGN']],
    ['0/1/1900', undefined, undefined, ['BLANK_SIGN']],
    ['30/12/1899', undefined, undefined, ['BLANK_SIGN']],
    ['1899-12-30', 'DATE', undefined, ['BLANK_SIGN']],
    ['1899-12-30 00:00:00', undefined, undefined, ['BLANK_SIGN']],
    ['00/01/1901', undefined, '1901-01', ['DATE_PARTIAL']],
    ['1965.0', undefined, '1965', []],
    ['="05/08/2026"', undefined, '2026-08-05', ['GUARD_REMOVED']],
  ])('%s of a cell of %s is %s', (cell, kind, date, messages) => {
    const read = readCell('JOINED_ON', cell, kind)
    expect(read.values.joinedOn?.text).toBe(date)
    expect(told(read.messages)).toEqual(messages)
  })
})

test('nobody is a member who was born lately: a spreadsheet took 25 for 2025', () => {
  const { messages } = readCell('BIRTH_DATE', '2025-08-05', 'DATE')
  expect(told(messages)).toEqual(['BORN_LATELY ERROR'])
  expect(readCell('BIRTH_DATE', '30/11/2016').messages).toEqual([])
  expect(told(readCell('BIRTH_DATE', '01/12/2016').messages)).toEqual(['BORN_LATELY ERROR'])
  expect(readCell('BIRTH_DATE', '2016').messages).toEqual([])
})

/** Reads the rows of a file of text below its header. */
const readFile = (header: string, ...lines: readonly string[]): ReadRow[] =>
  readOrdered(null, header, ...lines)

/** The same, as somebody decided what stands first in its dates. */
function readOrdered(dateOrder: DateOrder | null, header: string, ...lines: readonly string[]): ReadRow[] {
  const rows = [header, ...lines].map((line, index): SheetRow => ({
    row: index + 1,
    isHidden: false,
    cells: line.split(','),
  }))
  const read = rowReader(findLayout(rows), { ...CONTEXT, dateOrder })
  return rows.slice(1).map((row) => read(row, null))
}

describe('dates of a column with the month first', () => {
  const rows = readFile(
    'Họ tên,Ngày vào Đảng',
    'An Văn,05/19/2001',
    'Bế Văn,12/22/2003',
    'Chu Văn,03/02/2015',
    'Đàm Văn,11/11/2010',
  )

  test('are refused, or wait where they could be another day', () => {
    expect(rows.map(({ values }) => values.joinedOn?.text)).toEqual([
      undefined,
      undefined,
      undefined,
      '2010-11-11',
    ])
    expect(rows.map(({ messages }) => told(messages))).toEqual([
      ['DATE_ORDER ERROR 19/05/2001'],
      ['DATE_ORDER ERROR 22/12/2003'],
      ['DATES_SWAPPED UNDECIDED 02/03/2015'],
      [],
    ])
  })

  test('are not where some have the day first', () => {
    const [, , , third] = readFile(
      'Họ tên,Ngày vào Đảng',
      'An Văn,05/19/2001',
      'Bế Văn,12/22/2003',
      'Vi Văn,19/05/2001',
      'Chu Văn,03/02/2015',
    )
    expect(third?.values.joinedOn?.text).toBe('2015-02-03')
  })
})

describe('the order of dates that somebody decides', () => {
  const FILE = [
    'Họ tên,Ngày vào Đảng',
    ...[
      '05/19/2001',
      '12/22/2003',
      '8/5/2020',
      '11/11/2010',
      '25/08/2020',
      '2015-03-02',
      '5 tháng 8 năm 2019',
    ].map((date) => `An Văn,${date}`),
  ] as const
  const both = (order: DateOrder | null): string[] => {
    const [header, ...lines] = FILE
    return readOrdered(order, header, ...lines).map(({ values, messages }) =>
      [values.joinedOn?.text ?? '-', ...told(messages)].join(' '),
    )
  }

  test('is the day first: what waited is read, and what is no such day is refused as ever', () => {
    expect(both('DAY_FIRST')).toEqual([
      '- DATE_ORDER ERROR 19/05/2001',
      '- DATE_ORDER ERROR 22/12/2003',
      '2020-05-08',
      '2010-11-11',
      '2020-08-25',
      '2015-03-02',
      '2019-08-05',
    ])
  })

  test('is the month first: each date so read says what it was taken for', () => {
    expect(both('MONTH_FIRST')).toEqual([
      '2001-05-19 DATE_MONTH_FIRST 19/05/2001',
      '2003-12-22 DATE_MONTH_FIRST 22/12/2003',
      '2020-08-05 DATE_MONTH_FIRST 05/08/2020',
      '2010-11-11',
      '- DATE_NOT_REAL ERROR',
      '2015-03-02',
      '2019-08-05',
    ])
  })

  test.each<[string, CellKind | undefined, string]>([
    ['8-5-2020', undefined, '2020-08-05 DATE_MONTH_FIRST 05/08/2020'],
    ['08 / 05 / 2020', undefined, '2020-08-05 DATE_MONTH_FIRST 05/08/2020'],
    ['8 5 2020', undefined, '2020-08-05 DATE_MONTH_FIRST 05/08/2020'],
    ['8/5/2020 12:00:00 AM', undefined, '2020-08-05 TIME_IGNORED DATE_MONTH_FIRST 05/08/2020'],
    ['Wed 8/5/2020', undefined, '2020-08-05 WEEKDAY_IGNORED DATE_MONTH_FIRST 05/08/2020'],
    ['Wed 25/8/2020', undefined, '- WEEKDAY_IGNORED WEEKDAY_DIFFERS WARNING DATE_NOT_REAL ERROR'],
    ['08/00/1965', undefined, '1965-08 DATE_PARTIAL DATE_MONTH_FIRST 08/1965'],
    ['8/5/1890', undefined, '1890-08-05 DATE_MONTH_FIRST 05/08/1890'],
    ['8/5/65', undefined, '- DATE_TWO_DIGIT_YEAR UNDECIDED 5/8/1965'],
    ['08251965', undefined, '- DATE_UNREADABLE UNDECIDED 25/08/1965'],
    ['1/0/1900', undefined, '- BLANK_SIGN'],
    ['12/30/1899', undefined, '- BLANK_SIGN'],
    ['08/2020', undefined, '2020-08'],
    ['Aug 5, 2020', undefined, '2020-08-05'],
    ['5-Aug-2020', undefined, '2020-08-05'],
    ['2020/8/5', undefined, '2020-08-05'],
    ['44048', 'NUMBER', '2020-08-05 SERIAL_READ'],
    ['2020-08-05', 'DATE', '2020-08-05'],
  ])('with the month first %s of a cell of %s is %s', (cell, kind, expected) => {
    const { values, messages } = readCell('JOINED_ON', cell, kind, 'MONTH_FIRST')
    expect([values.joinedOn?.text ?? '-', ...told(messages)].join(' ')).toBe(expected)
  })

  test.each(['DAY_FIRST', 'MONTH_FIRST'] as const)(
    'as %s does not say what a spreadsheet made of a date: cells of dates wait',
    (dateOrder) => {
      const rows = ['2001-08-05', '08/25/2001', '12/22/2003'].map((date, index): SheetRow => ({
        row: index + 2,
        isHidden: false,
        cells: ['An Văn', date],
        kinds: ['TEXT', index === 0 ? 'DATE' : 'TEXT'],
      }))
      const header = { row: 1, isHidden: false, cells: ['Họ tên', 'Ngày vào Đảng'], kinds: [] }
      const layout = findLayout([header, ...rows])
      expect(layout.problems).toMatchObject([{ code: 'DATES_SWAPPED' }])
      const [first] = rows.map((row) => rowReader(layout, { ...CONTEXT, dateOrder })(row, null))
      expect(first?.values.joinedOn).toBeUndefined()
      expect(told(first?.messages ?? [])).toEqual(['DATES_SWAPPED UNDECIDED 08/05/2001'])
    },
  )
})

describe('signs that say as above', () => {
  test.each(['"', 'nt', '-nt-', 'n.t', 'Như trên', '〃'])('%s is no value', (sign) => {
    for (const field of ['HOMETOWN', 'ETHNICITY', 'JOINED_ON', 'UNIT'] as const) {
      const read = readCell(field, sign)
      expect(stored(read.values)).toBeUndefined()
      expect(told(read.messages)).toEqual(['DITTO_MARK ERROR'])
    }
  })
})

test('a row below other names of columns is refused as a whole', () => {
  const { columns } = findLayout([{ row: 1, isHidden: false, cells: ['Họ tên', 'Ngày sinh'] }])
  const row = { row: 2, isHidden: false, cells: ['An Văn Bình', '03/02/2005'] }
  const read = rowReader({ columns }, CONTEXT)(row, 'Chi bộ Thôn 3', true)
  expect(read).toEqual({
    values: {},
    messages: [{ field: null, code: 'COLUMNS_CHANGED', weight: 'ERROR' }],
  })
})

describe('a row with more cells than columns', () => {
  const header = 'Họ tên,Quê quán,Thường trú'

  test('is refused: a cell was cut in two', () => {
    const [cut, whole] = readFile(
      header,
      'An Văn Bình,Xã Tú Đoạn, huyện Lộc Bình,Thôn 3',
      'Bế Văn An,Tú Đoạn,Thôn 4',
    )
    expect(told(cut?.messages ?? [])).toEqual(['ROW_TOO_WIDE ERROR'])
    expect(whole?.messages).toEqual([])
  })

  test.each([
    ['blanks behind it', [`${header}`, 'An Văn Bình,Tú Đoạn,Thôn 3,,']],
    ['a column without a name', [`${header},`, 'An Văn Bình,Tú Đoạn,Thôn 3,x', 'Bế Văn An,Tú Đoạn,Thôn 4,']],
    ['a column that most rows have', [header, 'An Văn Bình,Tú Đoạn,Thôn 3,x', 'Bế Văn An,Tú Đoạn,Thôn 4,y']],
  ])('is none with %s', (_, [head = '', ...lines]) => {
    expect(readFile(head, ...lines).flatMap(({ messages }) => messages)).toEqual([])
  })
})

test('a formula without what it comes to is told apart from an error, and a hidden row is told', () => {
  const columns = findLayout([{ row: 1, isHidden: false, cells: ['Họ tên', 'Ngày sinh', 'Số thẻ'] }]).columns
  const row: SheetRow = {
    row: 2,
    isHidden: true,
    cells: ['An Văn Bình', '', '#N/A'],
    kinds: ['TEXT', 'ERROR', 'ERROR'],
  }
  expect(told(rowReader({ columns }, CONTEXT)(row, null).messages)).toEqual([
    'CELL_FORMULA ERROR',
    'CELL_ERROR ERROR',
    'ROW_HIDDEN',
  ])
})

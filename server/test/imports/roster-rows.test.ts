import { rosterDecisions, type RosterField, type RosterValues } from '@chibo/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLayout, rowClassifier, rowReader } from '../../src/modules/roster-import/index.ts'
import type { SheetRow } from '../../src/modules/spreadsheets/index.ts'

/** Rosters in all their forms read back; and no row is ever lost. */

const CONTEXT = {
  today: '2026-11-30',
  epoch: 1900,
  probationMonths: 12,
  joiningAge: 18,
  decisions: rosterDecisions.parse({}),
} as const

interface Person {
  readonly fullName: string
  readonly sex: 'MALE' | 'FEMALE'
  readonly birthDate: string
  readonly citizenId: string
  readonly joinedOn: string
  readonly unit: string
}

const day = (from: number, to: number) =>
  fc
    .date({ min: new Date(Date.UTC(from, 0, 1)), max: new Date(Date.UTC(to, 11, 31)), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

const person: fc.Arbitrary<Person> = fc
  .record({
    fullName: fc
      .tuple(
        fc.constantFrom('Nguyễn', 'Trần', 'Tống', 'Bí', 'Đặng', 'Công', 'Hoàng', 'Ngày'),
        fc.constantFrom('Văn', 'Thị', 'Đức', 'Thư', 'Thuý', 'Thúy'),
        fc.constantFrom('An', 'Cộng', 'Hoà', 'Hòa', 'Tháng', 'Năm', 'Uyên', 'Ý'),
      )
      .map((words) => words.join(' ')),
    sex: fc.constantFrom<'MALE' | 'FEMALE'>('MALE', 'FEMALE'),
    birth: day(1940, 1985),
    precision: fc.constantFrom(4, 7, 10),
    tail: fc.integer({ min: 0, max: 999_999 }),
    province: fc.integer({ min: 1, max: 96 }),
    joinedOn: day(2004, 2025),
    unit: fc.constantFrom('Chi bộ Thôn 3', 'Chi bộ Thôn 13', 'Chi bộ Trường THCS', 'Đảng bộ Công an'),
  })
  .map(({ fullName, sex, birth, precision, tail, province, joinedOn, unit }) => ({
    fullName,
    sex,
    birthDate: birth.slice(0, precision),
    citizenId: `${String(province).padStart(3, '0')}${sex === 'MALE' ? '0' : '1'}${birth.slice(2, 4)}${String(tail).padStart(6, '0')}`,
    joinedOn,
    unit,
  }))

const vietnamese = (iso: string): string => iso.split('-').reverse().join('/')

/** How dates, names and numbers may be written; none of it is another value. */
const writing = fc.record({
  date: fc.constantFrom<(iso: string) => string>(
    vietnamese,
    (iso) => iso,
    (iso) => vietnamese(iso).replaceAll('/', '.'),
    (iso) => vietnamese(iso).replace(/\b0(?=\d)/g, ''),
    (iso) => vietnamese(iso).replaceAll('/', '-'),
    (iso) =>
      iso.length === 10
        ? `ngày ${vietnamese(iso).replace('/', ' tháng ').replace('/', ' năm ')}`
        : vietnamese(iso),
  ),
  name: fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.normalize('NFD'),
    (name) => ` ${name.replaceAll(' ', '  ')} `,
  ),
  number: fc.constantFrom<(number: string) => string>(
    (number) => number,
    (number) => number.replace(/^0+/, ''),
    (number) => `'${number}`,
    (number) => `${number}.0`,
    (number) => number.replace(/(\d{3})(?=\d)/g, '$1 '),
  ),
  sex: fc.constantFrom(['Nam', 'Nữ'], ['nam', 'nu'], ['M', 'F'], ['MALE', 'FEMALE']),
})

/** The columns of a roster, each named in one of its ways. */
const header = fc.record({
  number: fc.constantFrom('STT', 'TT', 'Số TT', 'No.'),
  fullName: fc.constantFrom(
    'Họ và tên',
    'HỌ VÀ TÊN',
    'Họ tên',
    'Họ và tên khai sinh',
    'Ho va ten',
    'full_name',
  ),
  birthDate: fc.constantFrom(
    'Ngày sinh',
    'Năm sinh',
    'Ngày, tháng, năm sinh',
    'Sinh ngày',
    'NGÀY SINH',
    'birth_date',
  ),
  sex: fc.constantFrom('Giới tính', 'Phái', 'Nam/Nữ', 'Sex'),
  citizenId: fc.constantFrom('Số CCCD/ĐDCN', 'Số định danh cá nhân', 'CCCD', 'Số căn cước', 'citizen_id'),
  joinedOn: fc.constantFrom('Ngày vào Đảng', 'Ngày kết nạp', 'Ngày vào Đảng (dự bị)', 'joined_on'),
  unit: fc.constantFrom('Chi bộ', 'Tổ chức đảng đang sinh hoạt', 'Đơn vị', 'Organization'),
})

const between = fc.constantFrom<readonly string[]>(
  [],
  ['', ''],
  ['I. Chi bộ Thôn 3 (12 đảng viên)'],
  ['Chi bộ Trường THCS'],
  ['', 'Cộng: 3'],
  ['Tổng cộng', '39'],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
  ['', 'NGƯỜI LẬP BIỂU', '', '', 'T/M CHI ỦY'],
  ['', '', '', '', 'Lộc Bình, ngày 05 tháng 8 năm 2026'],
  ['', '', '', '', 'BÍ THƯ'],
  ['Ghi chú: danh sách chưa đầy đủ'],
)

const titles = fc.constantFrom<readonly (readonly string[])[]>(
  [],
  [
    ['ĐẢNG BỘ XÃ HOẰNG NGỌC', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['DANH SÁCH ĐẢNG VIÊN'],
    ['Tính đến ngày 05/08/2026'],
    [],
  ],
  [['Danh sách đảng viên chi bộ Thôn 3 năm 2026']],
)

const sheet = (lines: readonly (readonly string[])[]): SheetRow[] =>
  lines.map((cells, index) => ({ row: index + 1, isHidden: false, cells }))

test('whatever the header, the order of columns and the way of writing: the same people come back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(person, between), { minLength: 1, maxLength: 12 }),
      header,
      writing,
      titles,
      fc.shuffledSubarray(['fullName', 'birthDate', 'sex', 'citizenId', 'joinedOn', 'unit'] as const, {
        minLength: 6,
      }),
      (people, names, write, above, order) => {
        const cellsOf = (one: Person): Record<(typeof order)[number], string> => ({
          fullName: write.name(one.fullName),
          birthDate: write.date(one.birthDate),
          sex: write.sex[one.sex === 'MALE' ? 0 : 1] ?? '',
          citizenId: write.number(one.citizenId),
          joinedOn: write.date(one.joinedOn),
          unit: one.unit,
        })
        const rows = sheet([
          ...above,
          [names.number, ...order.map((name) => names[name])],
          ...people.flatMap(([one, more], index) => {
            const cells = cellsOf(one)
            return [[String(index + 1), ...order.map((name) => cells[name])], more]
          }),
        ])
        const layout = findLayout(rows)
        const { classify, state } = rowClassifier(layout)
        const read = rowReader(layout, CONTEXT)
        const found: RosterValues[] = []
        for (const row of rows) if (classify(row) === 'DATA') found.push(read(row, state.group).values)
        expect(
          found.map(({ fullName, sex, birthDate, citizenId, joinedOn, unitText }) => [
            fullName,
            sex,
            birthDate?.text,
            citizenId,
            joinedOn?.text,
            unitText,
          ]),
        ).toEqual(
          people.map(([one]) => [
            one.fullName,
            one.sex,
            one.birthDate,
            one.citizenId,
            one.joinedOn,
            one.unit,
          ]),
        )
      },
    ),
    { numRuns: 200 },
  )
})

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Nam',
    'Nữ',
    'Chi bộ',
    'Tổng cộng: 3',
    'BÍ THƯ',
    '(1)',
    '1',
    '2',
    'Nguyễn Văn An',
    '05/08/1965',
    '030065123456',
    'I.',
    'Chi bộ Thôn 3',
    'Ghi chú',
    'x',
    'Kinh',
    '1.2E+11',
    '=1+1',
    '***',
    'Ngày vào Đảng',
    'Chính thức',
    'Dự bị',
  ),
)

test('whatever a sheet holds: every row is one thing, and what is data says something or why not', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 }), (lines) => {
      const rows = sheet(lines)
      const layout = findLayout(rows)
      const { classify, state } = rowClassifier(layout)
      const read = rowReader(layout, CONTEXT)
      const fields = new Set<RosterField | null>(layout.columns.map(({ field }) => field))
      for (const row of rows) {
        const kind = classify(row)
        expect(kind).toMatch(/^[A-Z_]+$/)
        if (kind !== 'DATA') continue
        const { values, messages } = read(row, state.group)
        if (fields.has('FULL_NAME')) expect(values.fullName !== undefined || messages.length > 0).toBe(true)
      }
      const taken = layout.columns.flatMap(({ field }) => (field === null ? [] : [field]))
      expect(new Set(taken).size).toBe(taken.length)
    }),
    { numRuns: 300 },
  )
})

test('a classifier goes on from the state of another one', () => {
  const rows = sheet([
    ['STT', 'Họ và tên', 'Ngày sinh'],
    ['Chi bộ Thôn 3'],
    ['1', 'Nguyễn Văn An', '1965'],
    ['2', 'Trần Thị Bình', '1970'],
  ])
  const layout = findLayout(rows)
  const first = rowClassifier(layout)
  for (const row of rows.slice(0, 3)) first.classify(row)
  const second = rowClassifier(layout, undefined, { ...first.state })
  expect([second.classify(rows[3] ?? { row: 0, isHidden: false, cells: [] }), second.state.group]).toEqual([
    'DATA',
    'Chi bộ Thôn 3',
  ])
})

import { describe, expect, test } from 'vitest'
import { indexUnits, unitCandidates, type KnownUnit } from './candidates.rules.ts'

const unit = (
  code: string,
  name: string,
  parentName: string | null = 'Đảng bộ xã Hoằng Ngọc',
  kind = 'cell',
): KnownUnit => ({
  id: `id ${code}`,
  code,
  name,
  kind,
  parentName,
})

const UNITS = [
  unit('X', 'Đảng bộ xã Hoằng Ngọc', 'Đảng bộ tỉnh Thanh Hóa', 'commune'),
  unit('X-03', 'Chi bộ Thôn 3'),
  unit('X-13', 'Chi bộ Thôn 13'),
  unit('X-04', 'Chi bộ thôn Đông Hòa'),
  unit('X-05', 'Chi bộ Trường Trung học cơ sở Hoằng Ngọc'),
  unit('X-06', 'Chi bộ Trường Tiểu học Hoằng Ngọc'),
  unit('X-07', 'Chi bộ Trường Mầm non Hoằng Ngọc'),
  unit('X-08', 'Chi bộ Tổ dân phố số 5'),
  unit('X-09', 'Chi bộ Khu phố II'),
  unit('X-10', 'Chi bộ Công an xã'),
  unit('X-11', 'Chi bộ Trạm Y tế'),
  unit('X-12', 'Chi bộ Phòng Tài chính – Kế hoạch'),
]

describe('what a text means', () => {
  test.each([
    ['Chi bộ Thôn 3', 'X-03', 'SAME'],
    ['CHI BỘ THÔN 3', 'X-03', 'SAME'],
    ['CB thôn 3', 'X-03', 'SPELLING'],
    ['Thôn 3', 'X-03', 'SPELLING'],
    ['Thôn 03', 'X-03', 'SPELLING'],
    ['thôn3', 'X-03', 'SPELLING'],
    ['Thôn III', 'X-03', 'SPELLING'],
    ['Chi bộ thôn ba', 'X-03', 'SPELLING'],
    ['Thôn Ba, xã Hoằng Ngọc', 'X-03', 'WITH_PARENT'],
    ['Tổ dân phố số Năm', 'X-08', 'SPELLING'],
    ['Chi bộ cơ sở thôn 3', 'X-03', 'SPELLING'],
    ['Chi bộ Thôn 13', 'X-13', 'SAME'],
    ['thôn 13', 'X-13', 'SPELLING'],
    ['Thôn 3 xã Hoằng Ngọc', 'X-03', 'WITH_PARENT'],
    ['CB Thôn 3, Hoằng Ngọc', 'X-03', 'WITH_PARENT'],
    ['Đông Hoà', null, 'PART'],
    ['Chi bộ thôn Đông Hoà', 'X-04', 'SAME'],
    ['CB Trường THCS Hoằng Ngọc', 'X-05', 'SPELLING'],
    ['Trường TH Hoằng Ngọc', 'X-06', 'SPELLING'],
    ['CB Trường MN Hoằng Ngọc', 'X-07', 'SPELLING'],
    ['TDP 5', 'X-08', 'SPELLING'],
    ['Tổ dân phố 05', 'X-08', 'SPELLING'],
    ['KP 2', 'X-09', 'SPELLING'],
    ['Chi bộ CA xã', 'X-10', 'SPELLING'],
    ['Trạm y tế', 'X-11', 'SPELLING'],
    ['Phòng Tài chính và Kế hoạch', 'X-12', 'SPELLING'],
    ['x-13', 'X-13', 'CODE'],
    ['ĐB xã Hoằng Ngọc', 'X', 'SPELLING'],
    ['Chi bộ Tram Y tế', 'X-11', 'SAME'],
    ['Chi bộ Trạn Y tế', null, 'SLIP'],
  ])('%s', (text, sure, reason) => {
    const match = unitCandidates(text, UNITS)
    expect({ sure: match.sure?.code ?? null, reason: match.candidates[0]?.reason }).toEqual({ sure, reason })
  })

  test.each(['Thôn 4', 'Chi bộ Thôn 33', 'thôn', 'Chi bộ', '', '…', 'Trần Văn An'])(
    'nothing by %j',
    (text) => {
      expect(unitCandidates(text, UNITS).sure).toBeNull()
    },
  )

  test('a number in words is one by its marks alone', () => {
    const units = [unit('5', 'Chi bộ Thôn 5'), unit('N', 'Chi bộ Thôn Nam'), unit('T', 'Chi bộ Thôn Ba Tơ')]
    const codeOf = (text: string): string | undefined => unitCandidates(text, units).sure?.code
    expect(codeOf('Chi bộ Thôn Năm')).toBe('5')
    expect(codeOf('Chi bộ Thôn Nam')).toBe('N')
    expect(codeOf('chi bo thon nam')).toBe('N')
    expect(codeOf('Thôn Ba Tơ')).toBe('T')
    const index = indexUnits(units)
    expect(['Thôn Nam', 'Thôn Năm'].map((text) => index.candidates(text).sure?.code)).toEqual(['N', '5'])
  })

  test('a name that shares most of its words is offered where nothing is better, and never sure', () => {
    const units = [...UNITS, unit('X-14', 'Chi bộ Phòng Kinh tế – Hạ tầng'), unit('X-15', 'Chi bộ Thôn 15')]
    const { sure, candidates } = unitCandidates('Phòng Kinh tế', units)
    expect({ sure, candidates: candidates.map(({ unit: { code }, score }) => [code, score]) }).toEqual({
      sure: null,
      candidates: [['X-14', 0.45]],
    })
    expect(unitCandidates('Chi bộ Chợ', units).candidates).toEqual([])
    expect(unitCandidates('Thôn 16', units).candidates).toEqual([])
  })

  test('a number is never a slip', () => {
    expect(unitCandidates('Chi bộ Thôn 23', UNITS).candidates).toEqual([])
  })

  test('a cell is not taken for the committee of the same place', () => {
    const units = [unit('A', 'Đảng bộ Công an', null), unit('B', 'Chi bộ Công an', null)]
    expect(unitCandidates('CB Công an', units).sure?.code).toBe('B')
    expect(unitCandidates('Công an', units).sure).toBeNull()
    expect(unitCandidates('CB Công an', units.slice(0, 1)).sure).toBeNull()
  })

  test('two of one name are told apart by what stands above, or not at all', () => {
    const units = [
      unit('A', 'Chi bộ Thôn 3', 'Đảng bộ xã Hoằng Ngọc'),
      unit('B', 'Chi bộ Thôn 3', 'Đảng bộ xã Hoằng Đông'),
    ]
    const match = unitCandidates('Chi bộ Thôn 3', units)
    expect(match.sure).toBeNull()
    expect(match.candidates.map(({ unit: { code }, score }) => [code, score])).toEqual([
      ['A', 1],
      ['B', 1],
    ])
    expect(unitCandidates('Chi bộ Thôn 3 xã Hoằng Đông', units).sure?.code).toBe('B')
    expect(unitCandidates('CB thôn 3 Hoằng Ngọc', units).sure?.code).toBe('A')
    const alike = [
      unit('A', 'Chi bộ Thôn Đông', 'Đảng bộ xã Đông Hòa'),
      unit('B', 'Chi bộ Thôn Đông', 'Đảng bộ xã Đông Bình'),
    ]
    expect(unitCandidates('CB thôn Đông xã Đông Bình', alike).sure?.code).toBe('B')
  })
})

test('codes are looked up with the zeros that a spreadsheet dropped, where that is one unit', () => {
  const index = indexUnits([unit('06529', 'A'), unit('6530', 'B'), unit('06530', 'C'), unit('X-01', 'D')])
  const reason = (code: string): string => {
    const { sure, candidates } = index.byCode(code)
    return [
      sure?.name ?? '-',
      ...candidates.map((candidate) => `${candidate.unit.name} ${candidate.reason}`),
    ].join(', ')
  }
  expect(reason('06529')).toBe('A, A CODE')
  expect(reason('6529')).toBe('A, A CODE_ZEROS')
  expect(reason('6530')).toBe('B, B CODE')
  expect(reason('006530')).toBe('-, C CODE_ZEROS, B CODE_ZEROS')
  expect(reason('x-01')).toBe('D, D CODE')
  expect(reason('7')).toBe('-')
})

test('3,000 texts are held against 3,000 organizations in less than two seconds', () => {
  const units = Array.from({ length: 3_000 }, (_, index) =>
    unit(
      `U${String(index)}`,
      `Chi bộ Thôn ${String(index % 60)} Làng ${String.fromCharCode(97 + (index % 26))}ng`,
      `Đảng bộ xã ${String(index)}`,
    ),
  )
  const began = process.cpuUsage()
  const index = indexUnits(units)
  for (let at = 0; at < 3_000; at += 1)
    index.candidates(
      `CB thon ${String(at % 70)} Lang ${String.fromCharCode(97 + (at % 26))}nng ${String(at)}`,
    )
  expect(process.cpuUsage(began).user).toBeLessThan(2_000_000)
})

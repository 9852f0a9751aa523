import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENCODINGS, SEPARATORS } from '../../src/modules/spreadsheets/index.ts'
import { encode } from '../kit/old-encodings.ts'
import { RosterKit } from './roster-kit.ts'

/** One roster in every way that text is written: what is stored is the same. */

const ROSTER: readonly (readonly string[])[] = [
  ['DANH SÁCH ĐẢNG VIÊN', '', '', '', '', ''],
  ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh cá nhân', 'Chi bộ', 'Quê quán'],
  ['1', 'Nguyễn Văn Mẫu Hòa', '05/08/1965', '030065000001', 'Chi bộ Thôn Hòa', 'Xã Tú Đoạn, huyện Lộc Bình'],
  ['2', 'Trần Thị Mẫu Hằng', '1971', '030171000002', 'Chi bộ Thôn Đậu', 'Thị trấn Lộc Bình; Lạng Sơn'],
  ['3', 'Hoàng Thúy Ưng', '12/1980', '030180000003', 'Chi bộ Thôn Hòa', 'Khuất Xá'],
  ['4', 'Lê Quỳnh Như', '19.05.1990', '030190000004', 'Chi bộ Thôn Đậu', 'Hữu Khánh'],
  ['5', 'ĐẶNG ĐÌNH MẪU ĐỨC', '2-9-1955', '030055000005', 'Chi bộ Thôn Hòa', 'Đồng Bục'],
  ['6', 'Phạm Thuỳ Dương', '1962-03-04', '030162000006', 'Chi bộ Thôn Đậu', 'Yên Khoái'],
  ['7', 'Vũ Thị Ngọc Ánh', '30/04/1975', '030175000007', 'Chi bộ Thôn Hòa', '"Tổ 3", Na Dương'],
  ['8', 'Bùi Quý Mẫu Phụng', '01/01/1949', '030049000008', 'Chi bộ Thôn Đậu', 'Ái Quốc'],
  ['9', 'Đỗ Hữu Ất', '15/07/1983', '030083000009', 'Chi bộ Thôn Hòa', 'Ô Đống Mác'],
  ['10', 'Ngô Kỳ Mẫu Vỹ', '28/02/1968', '030068000010', 'Chi bộ Thôn Đậu', 'Xuân Dương'],
  ['11', 'Lý Mỹ Mẫu Quyên', '11/11/1991', '030191000011', 'Chi bộ Thôn Hòa', 'Thống Nhất'],
  ['12', 'Hứa Thị Mẫu Thưởng', '20/10/1960', '030160000012', 'Chi bộ Thôn Đậu', 'Tĩnh Bắc'],
]
const NAMES = ROSTER.slice(2).map(([, name = '']) =>
  name === 'ĐẶNG ĐÌNH MẪU ĐỨC' ? 'Đặng Đình Mẫu Đức' : name,
)

let kit: RosterKit
beforeAll(async () => {
  kit = await RosterKit.create()
  await kit.register.organization.units(['T1,cell,Thôn Hòa,X', 'T2,cell,Thôn Đậu,X'])
})
afterAll(() => kit.register.organization.database.drop())

const rows = (statement: string) => kit.register.organization.rows(statement)

const namesOf = (found: readonly Record<string, unknown>[]): readonly string[] =>
  found.map((row) => String(row['full_name'])).toSorted()

function written(separator: string, lineEnd: string): string {
  const cell = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return ROSTER.map((cells) => cells.map(cell).join(separator)).join(lineEnd) + lineEnd
}

const WRITINGS = [...ENCODINGS, 'utf-8 without a mark' as const]
const LINE_ENDS = ['\n', '\r\n', '\r']

describe.each(WRITINGS)('a roster in %s', (writing) => {
  const [encoding, hasMark] =
    writing === 'utf-8 without a mark' ? (['utf-8', false] as const) : [writing, true]

  test.each(SEPARATORS.flatMap((separator) => LINE_ENDS.map((lineEnd) => [separator, lineEnd] as const)))(
    'separated by %j, lines ended by %j, is stored as it is meant',
    async (separator, lineEnd) => {
      const { id, counts } = await kit.previewFile(encode(written(separator, lineEnd), encoding, hasMark))
      const outcomes = await kit.outcomes(id)
      expect(counts.read).toBe(NAMES.length)
      expect(outcomes).toEqual(NAMES.map(() => 'NEW'))
      const staged = await rows(`select full_name from import_row where batch_id = '${id}'`)
      expect(namesOf(staged)).toEqual(NAMES.toSorted())
      // What is written is what was staged: a third of them show it.
      if (lineEnd !== '\r\n') return
      await kit.commit(id)
      const stored = await rows('select full_name from member')
      expect(await kit.undo(id)).toMatchObject({ state: 'UNDONE' })
      expect(namesOf(stored)).toEqual(NAMES.toSorted())
    },
  )
})

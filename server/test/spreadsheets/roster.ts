import type { Separator } from '../../src/modules/spreadsheets/index.ts'

/** A roster with what real ones have: title lines, two lines of headings, group rows, totals, signatures. */
export const ROSTER: readonly (readonly string[])[] = [
  ['ĐẢNG BỘ XÃ TÚ ĐOẠN', '', '', '', '', '', ''],
  ['DANH SÁCH ĐẢNG VIÊN', '', '', '', '', '', ''],
  ['', '', '', '', '', '', ''],
  ['STT', 'Họ và tên', 'Năm sinh', 'Số định danh cá nhân', 'Quê quán', 'Đảng phí (%)', 'Ghi chú'],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
  ['', 'Chi bộ Thôn 3', '', '', '', '', ''],
  ['1', 'Nguyễn Văn Ất', '05/08/1965', '030065000123', 'Xã Tú Đoạn, huyện Lộc Bình', '0,5', ''],
  ['2', 'Trần  Thị Hằng', '1971', "'030171000456", 'Thị trấn Lộc Bình; Lạng Sơn', '1,0', 'nói "được"'],
  ['3', 'Hoàng Thúy Ưng', '8/1980', '1.2E+11', 'Thôn 3\nxã Tú Đoạn', '1,5', 'Chuyển sinh hoạt'],
  ['4', 'Lê Quỳnh Như', '19.05.1990', '30098123456', 'Hữu Khánh', '1,0', 'Ý kiến: không'],
  ['', '', '', '', '', '', ''],
  ['', 'Cộng: 4 đảng viên', '', '', '', '', ''],
  ['', '', '', '', 'T/M CHI BỘ', '', 'Bí thư\tVũ Đức Thuỷ'],
]

/** The roster as text. */
export function writtenRoster(separator: Separator, lineEnd: string): string {
  return ROSTER.map((cells) => `${cells.map(written).join(separator)}${lineEnd}`).join('')
}

function written(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

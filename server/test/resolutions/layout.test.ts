import { resolutionLayout, TEXT_WIDTH, type ResolutionPaper } from '@chibo/shared'
import { expect, test } from 'vitest'
import { linesOf } from '../minutes/invented.ts'
import { INVENTED, withPaper } from './invented.ts'

const told = (paper: ResolutionPaper): string[] => linesOf(resolutionLayout(paper))
/** What a paper says between the line that begins with some words and the one that begins with others. */
function between(paper: ResolutionPaper, from: string, until: string): string[] {
  const lines = told(paper)
  const at = lines.findIndex((line) => line.startsWith(from))
  return lines.slice(
    at + 1,
    lines.findIndex((line) => line.startsWith(until)),
  )
}

test('the monthly resolution of the invented cell, word by word', () => {
  expect(told(INVENTED)).toEqual([
    'ĐẢNG BỘ XÃ ĐỒI MƠ',
    'CHI BỘ THÔN SUỐI MẬN',
    '*',
    'Số 05-NQ/CB',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Đồi Mơ, ngày 05 tháng 02 năm 2026',
    'NGHỊ QUYẾT',
    'Nhiệm vụ tháng 02 năm 2026',
    'Căn cứ kết quả sinh hoạt thường kỳ ngày 05 tháng 02 năm 2026, Chi bộ thôn Suối Mận thông qua nghị quyết như sau:',
    'I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG TRƯỚC',
    'Hoàn thành: 1/3 nhiệm vụ.',
    ...['TT', 'Nhiệm vụ', 'Thực hiện', 'Thời hạn', 'Kết quả'],
    ...['1', 'Đào rãnh đặt ống', 'Đ/c Bế Thị Cam', '20/01/2026', 'Hoàn thành', '420/400 m'],
    ...['2', 'Vận động góp công', 'Tổ đảng số 2', '31/01/2026'],
    ...['Gia hạn đến 20/02/2026', 'Nguyên nhân: mưa rét kéo dài'],
    ...['3', 'Viết bài về gương người tốt', 'Đ/c Vi Văn Đào', '31/01/2026', 'Đã giao'],
    'II. NỘI DUNG',
    'Làm xong đường ống nước trước mùa khô.',
    'Giữ vững sinh hoạt chi bộ.',
    'III. NHIỆM VỤ THÁNG 02 NĂM 2026 VÀ PHÂN CÔNG THỰC HIỆN',
    ...['TT', 'Nhiệm vụ, chỉ tiêu', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
    ...['1', 'Lắp ống nước đến từng hộ', 'Chỉ tiêu: 42,5 hộ', 'Đ/c Đàm Văn Sung'],
    ...['Tổ đảng số 1', 'Đ/c Nông Văn Lê', '28/02/2026'],
    ...['2', 'Thăm gia đình chính sách', 'Đ/c Lương Thị Sấu', '16/02/2026'],
    'IV. CHẤM ĐIỂM, XẾP LOẠI BUỔI SINH HOẠT',
    'Tổng điểm: 92,5/100; xếp loại: Tốt.',
    'V. BIỂU QUYẾT',
    '1. Thông qua nghị quyết về nước sạch (nội dung 1)',
    'Hình thức: Biểu quyết thông thường; công khai.',
    'Cơ sở tính: 27 (được triệu tập 38; trừ bị đình chỉ sinh hoạt 1, bị tạm giam 1, miễn sinh hoạt 3, tạm miễn sinh hoạt 1, tạm thời sinh hoạt nơi khác 2, làm nhiệm vụ đặc biệt 1, vắng có lý do cả buổi 2; có mặt 26); cần ít nhất 14 tán thành.',
    'Kết quả: tán thành 14, không tán thành 8, không có ý kiến 4; được thông qua.',
    'Nghị quyết này có hiệu lực từ ngày 05 tháng 02 năm 2026.',
    'Nơi nhận:',
    '- Đảng ủy xã Đồi Mơ;',
    '- Tổ đảng số 1;',
    '- Lưu hồ sơ.',
    'T/M CHI BỘ THÔN SUỐI MẬN',
    'BÍ THƯ CHI BỘ',
    '(Ký, ghi rõ họ tên)',
    'Đàm Văn Sung',
  ])
})

test('what is for no month has its text and its tasks, and no parts of the form', () => {
  const notice = withPaper({ month: null, type: { code: 'TB', label: 'Thông báo' } })
  expect(between(notice, 'Căn cứ', 'Thông báo này')).toEqual([
    'Làm xong đường ống nước trước mùa khô.',
    'Giữ vững sinh hoạt chi bộ.',
    'NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN',
    ...['TT', 'Nhiệm vụ, chỉ tiêu', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
    ...['1', 'Lắp ống nước đến từng hộ', 'Chỉ tiêu: 42,5 hộ', 'Đ/c Đàm Văn Sung'],
    ...['Tổ đảng số 1', 'Đ/c Nông Văn Lê', '28/02/2026'],
    ...['2', 'Thăm gia đình chính sách', 'Đ/c Lương Thị Sấu', '16/02/2026'],
  ])
  expect(between(withPaper({ month: null, given: [] }), 'Căn cứ', 'Nghị quyết này')).toHaveLength(2)
})

test('a draft leaves its number open, and parts without anything in them are left out', () => {
  const bare = withPaper({
    ...{ sign: { ...INVENTED.sign, number: null }, meeting: null, inForceOn: null, signer: null },
    ...{ reviewed: [], given: [], score: null, vote: null, recipients: [] },
    noVoteReason: 'Chi ủy thống nhất',
  })
  expect(told(bare).slice(3)).toEqual([
    'Số …-NQ/CB',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Đồi Mơ, ngày 05 tháng 02 năm 2026',
    'NGHỊ QUYẾT',
    'Nhiệm vụ tháng 02 năm 2026',
    'I. NỘI DUNG',
    'Làm xong đường ống nước trước mùa khô.',
    'Giữ vững sinh hoạt chi bộ.',
    'II. BIỂU QUYẾT',
    'Không biểu quyết: Chi ủy thống nhất',
    'Nơi nhận:',
    '- Lưu hồ sơ.',
    'T/M CHI BỘ THÔN SUỐI MẬN',
    '(Ký, ghi rõ họ tên)',
  ])
})

test('a supplement names what it changes and why; many recipients are a list beside the paper', () => {
  const supplement = { ordinal: 1, of: '05-NQ/CB', ofDay: '2026-02-05', reason: 'Kết luận của Đảng ủy' }
  const recipients = Array.from({ length: 13 }, (_, at) => `Chi bộ thôn ${String(at)}`)
  const lines = told(withPaper({ supplement, recipients }))
  expect(lines).toContain(
    '(Bổ sung lần 1 Nghị quyết số 05-NQ/CB ngày 05 tháng 02 năm 2026. Lý do: Kết luận của Đảng ủy)',
  )
  expect(lines.filter((line) => line.startsWith('- '))).toEqual([
    '- 13 nơi nhận theo danh sách;',
    '- Lưu hồ sơ.',
  ])
})

test('tables are as wide as the text at most', () => {
  for (const block of resolutionLayout(INVENTED))
    if (block.kind === 'table') {
      expect(block.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(TEXT_WIDTH)
      for (const row of block.rows) expect(row).toHaveLength(block.widths.length)
    }
})

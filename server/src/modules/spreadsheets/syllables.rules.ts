import { isSyllable } from '@chibo/shared'

/** How Vietnamese a word is, for telling apart encodings of the same bytes. */

/** Words that stand in most rosters: of headings, names of people and of units. */
const COMMON = new Set(
  (
    'họ tên và chữ đệm ngày tháng năm sinh giới tính số định danh cá nhân thẻ đảng viên chi bộ tổ chức quê quán thường trú nơi cấp ' +
    'chính thức vào dự bị dân tộc tôn giáo trạng thái hoạt động cũ điện thoại địa chỉ ghi chú nữ kinh không xã huyện tỉnh thôn phố ' +
    'phường thị trấn khu ấp bản tổ đội trường công ty ủy ban huyện thành quận hà nội việt nam cộng sản danh sách tổng người kết nạp ' +
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh mai đào lương hà tạ chu triệu hứa lã vi ' +
    'văn thị hữu đức minh thành hùng dũng tuấn hải hòa hoà bình thủy thuỷ hương hồng lan phương thảo hằng hạnh hiền huệ yến nga ' +
    'sơn long quân cường thắng tiến toàn khánh phúc lộc thọ quý quốc trung nghĩa tâm tài đạt việt anh ngọc kim thúy thuý tuyết xuân đắk lắk quỳnh'
  ).split(' '),
)

/** How much a word speaks for Vietnamese: 1 a word that rosters are full of, 0.7 a syllable that there may be, 0 none. */
export function vietnameseness(word: string): number {
  const small = word.toLowerCase()
  if (!isPlainlyWritten(word, small)) return 0
  if (COMMON.has(small)) return 1
  return isSyllable(small) ? 0.7 : 0
}

/** Small letters, capitals, a capital first; or capitals but for letters with marks, as TCVN3 leaves them (`NGUYễN`). */
function isPlainlyWritten(word: string, small: string): boolean {
  if (word === small || word === word.toUpperCase()) return true
  return word.slice(1) === small.slice(1) || hasCapitalsOfFont(word)
}

/** Whether the letters without marks are capitals, at least two of them, and some with marks are not. */
export function hasCapitalsOfFont(word: string): boolean {
  return /^(?=(?:.*[A-Z]){2})(?=.*[^A-Z\P{Ll}])[^a-z]+$/u.test(word)
}

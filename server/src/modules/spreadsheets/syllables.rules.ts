/** How Vietnamese a word is, for telling apart encodings of the same bytes. */

const ONSET = '(?:ngh?|nh|ch|gh?|gi|kh|ph|th|tr|[bcdđhklmnpqrstvx])?'

/** What may follow the first consonants, without tones (Vietnamese has about 160 of these). */
const RIMES = [
  'a(?:ch?|i|m|nh?|ng|o|p|t|u|y)?|ă(?:c|m|n|ng|p|t)|â(?:c|m|n|ng|p|t|u|y)',
  'e(?:c|m|n|ng|o|p|t)?|ê(?:ch?|m|nh?|p|t|u)?',
  'i(?:a|ch|m|nh?|p|t|u)?|iê(?:c|m|n|ng|p|t|u)',
  'o(?:c|i|m|n|ng|p|t)?|oo(?:c|ng)|oa(?:ch?|i|m|nh?|ng|o|p|t|y)?|oă(?:c|m|n|ng|t)|oe(?:n|o|t)?',
  'ô(?:c|i|m|n|ng|p|t)?|ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|n|ng|p|t)?|uâ(?:n|ng|t|y)|uê(?:ch|nh?)?|uô(?:c|i|m|n|ng|t)|uơ',
  'uy(?:a|ch|nh?|p|t|u)?|uyê(?:n|t)',
  'ư(?:a|c|i|m|n|ng|t|u)?|ươ(?:c|i|m|n|ng|p|t|u)',
  'y|yê(?:m|n|ng|t|u)',
].join('|')

const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES})$`, 'u')
const STOPPED = /(?:ch?|p|t)$/u
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const ACUTE_OR_DOT = /^[\u0301\u0323]$/u

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

/** Whether a Vietnamese syllable can be written like this, in small letters. */
export function isSyllable(small: string): boolean {
  const apart = small.normalize('NFD')
  const tones = apart.match(TONES) ?? []
  if (tones.length > 1) return false
  const plain = apart.replace(TONES, '').normalize('NFC')
  if (!SYLLABLE.test(plain)) return false
  return tones.length === 0 || !STOPPED.test(plain) || ACUTE_OR_DOT.test(tones[0] ?? '')
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

import { foldVietnamese } from '@chibo/shared'

/** What rows of a roster say that are no people, read folded. */

/** "Tổng cộng: 39 đảng viên", "Cộng trang", "Danh sách có 39 đồng chí", with their marks or none: a Tống or a Công is somebody. */
const TOTAL =
  /^(?:(?:tổng|tong) (?:cộng|cong|số|so)(?![\p{L}\p{M}])|(?:tổng|tong|cộng|cong|total|sum|grand total)(?=\s*(?:$|[:=(0-9])|\s+(?:số|chi bộ|đảng bộ|toàn|chung|danh sách|trang|mang sang|chuyển trang)(?![\p{L}\p{M}]))|(?:mang sang|mang sang trang|chuyển trang|chuyen trang)(?: sau| trước)?(?=\s*(?:$|[:=(0-9]))|(?:bằng chữ|bang chu)\s*:|ấn định danh sách|an dinh danh sach|(?:trong đó|trong do)(?![\p{L}\p{M}])|(?:danh sách|danh sach|toàn chi bộ|toàn đảng bộ) (?:này |nay )?(?:có|co|gồm|gom|trên)(?![\p{L}\p{M}]))/u

const SIGNER =
  /^(?:nguoi (?:lap|ghi|duyet|kiem tra|tong hop|ky|viet)\b|t\s?[/.]?\s?m\b|k\s?[/.]?\s?t\b|t\s?[/.]?\s?l\b|tm\b|thay mat\b|(?:pho )?bi thu(?: chi bo| dang uy| dang bo)?$|xac nhan\b|thu truong\b|chi uy$|noi nhan\b|prepared by\b|signature\b|signed\b|secretary$|chu tich$|can bo (?:lap|tong hop)\b)/

/** "(Ký, ghi rõ họ tên)"; a Kỷ or a Kỳ is somebody. */
const SIGNING = /^(?:\(\s*)?(?:đã )?ký(?=[\s,;)]|$)|^\(\s*(?:da )?ky[ ,)]/u

const PLACE_AND_DAY = /(?:^|,\s*)ngay\s*[\d.…_/\s]*\s*thang\s*[\d.…_/\s]*\s*nam\s*[\d.…_]*\s*$/

/** A Lưu Ý and a Chu Ý are people: these words take a colon. Numbers of pages are remarks, too. */
const REMARK =
  /^(?:(?:ghi chu|chu thich|notes?|remarks?|nguon|\*)\s*(?:[:.]|$|\s)|(?:luu y|chu y)\s*:|[(\s]*(?:trang|page|tr)\s*(?:so\s*)?[:.]?\s*\d+(?:\s*(?:\/|tren|of)\s*\d+)?\s*\)?$)/

/**
 * First words of organizations, with their marks or none: a Tô Đăng, a Bàn and a Đặng are people. Without marks, places take
 * a number.
 */
const UNIT =
  /^(?:chi bộ|chi bo|cb|đảng bộ|dang bo|đb|db|đảng [uủ][yỷ]|dang uy|chi [uủ][yỷ]|chi uy|tổ đảng|to dang|đảng đoàn|cụm|thôn|xóm|bản|ấp|buôn|làng|khu|kp|khu phố|tổ dân phố|to dan pho|tdp|khối|khối phố|tiểu khu|tổ|(?:thon|xom|ban|ap|buon|lang|khoi|tieu khu|khu pho|to)(?= \d))(?=[ .:-]|$)/u

/** A name as its first words are compared: composed, small, single blanks. */
const lowered = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

const COUNT =
  /(?:^|\s*[-–:,(]?\s*)\(?\s*(?:(?:có|gồm|tổng số|tổng|số lượng|sl|of|with)\s*:?\s*)?\d+\s*(?:đảng viên|đ\/c|đ\/v|đồng chí|đv|đc|người|members?)\s*\)?\s*\.?$/iu

const ENUMERATOR = /^(?:[IVXLC]{1,6}|[A-HĐ]|\d{1,3})\s*[.)\]:/-]\s*(?=\S)|^[-–+*•]\s*/u

/** Headings of our own lists that name no organization: how people stand, and rounds of badges. */
const OTHER_GROUP =
  /^(?:(?:dang vien )?(?:chinh thuc|du bi|nam|nu|mien sinh hoat|tam mien sinh hoat|dinh chi sinh hoat|sinh hoat tam thoi(?: noi khac)?)|khong con la dang vien cua to chuc|chua ro|official|probationary|temporarily elsewhere|exempt|temporarily exempt|suspended|no longer a member here|not known|male|female|(?:dot|round of) \d.*)$/

const phrase =
  (words: RegExp) =>
  (text: string): boolean =>
    words.test(foldVietnamese(text))

/** Whether a text is the word of a total, in brackets or not. */
export const isTotal = (text: string): boolean => TOTAL.test(lowered(text).replace(/^[^\p{L}\p{N}]+/u, ''))

/** Whether a text is a remark below the list. */
export const isRemark = phrase(REMARK)

/** Whether a text stands above or at the place of a signature. */
export function isSigner(text: string): boolean {
  const folded = foldVietnamese(text)
  return (
    SIGNER.test(folded) || SIGNING.test(lowered(text)) || (folded.length <= 120 && PLACE_AND_DAY.test(folded))
  )
}

const WORDED_DATE = /^ngay \d{1,2} thang \d{1,2} nam \d{4}$/

/** Whether a text is a date in words and nothing more, as people have them too. */
export const isWordedDate = phrase(WORDED_DATE)

/** A heading without its number and without how many stand under it: `I. Chi bộ Thôn 3 (12 đảng viên)` → `Chi bộ Thôn 3`. */
export function groupName(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ENUMERATOR, '')
    .replace(COUNT, '')
    .replace(/\s*:$/, '')
    .trim()
}

/** Whether a heading counts the people under it. */
export const hasCount = (text: string): boolean => COUNT.test(text.trim())

/** Whether a heading bears a number of headings: `I.`, `A.`. */
export const hasEnumerator = (text: string): boolean =>
  /^(?:[IVX]{1,6}\s*[.)/:-]|[A-H]\s*[.)])\s*\S/u.test(text.trim())

/** Whether a name of a group is one of an organization by its first words. */
export const isUnitName = (text: string): boolean => UNIT.test(lowered(text))

/** Whether a text counts people and says nothing else. */
export const isCount = (text: string): boolean => text.trim().replace(COUNT, '') === ''

/** "Chi bộ Thôn 3", "Chi bộ: Thôn 3", with their marks or none. */
const CELL = /^(?:chi bộ|chi bo|cb)(?=\s*:?\s+\S|\s*:\S)/u

/** Whether a text is the title of a list, as one begins within a sheet, too. */
export const isListTitle = (text: string): boolean =>
  /^(?:danh sách|danh sach|ds)(?![\p{L}\p{M}])/u.test(lowered(text))

/** Whether a text begins as the name of a cell does. */
export const isCellName = (text: string): boolean => CELL.test(lowered(text))

/** What titles have before the name of a cell: "Danh sách trích ngang đảng viên của". */
const BEFORE_CELL =
  /^(?:danh sách|danh sach|ds|trích ngang|trich ngang|lý lịch|ly lich|bảng|bang|biểu|bieu|thống kê|thong ke|tổng hợp|tong hop|đảng viên|dang vien|đv|dv|hiện có|hien co|của|cua|thuộc|thuoc|tại|tai|chính thức|chinh thuc|toàn bộ|toan bo|:|[-–]|\s)+/u

/** What titles have behind the name of a cell: when the list was made. */
const BEHIND_CELL =
  /[\s,(–-]+(?:(?:tính |tinh )?(?:đến|den|tới|toi)(?: hết| het)?(?: ngày| ngay| tháng| thang)? \d.*|(?:quý|quy) [ivx\d]+.*|(?:tháng|thang|năm|nam|ngày|ngay) \d.*)$/u

/**
 * The cell that a title names, as it is written: `Danh sách đảng viên Chi bộ Thôn 3 năm 2026` → `Chi bộ Thôn 3`; undefined where it
 * names none, or may name two.
 */
export function cellOfTitle(text: string): string | undefined {
  const title = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const small = title.toLowerCase()
  if (small.length !== title.length) return undefined
  const from = CELL.test(small) ? 0 : (BEFORE_CELL.exec(small)?.[0].length ?? 0)
  const rest = small.slice(from)
  if (!CELL.test(rest) || rest.search(/.(?:chi bộ|chi bo|cb)(?![\p{L}\p{M}])/u) >= 0) return undefined
  return groupName(title.slice(from, from + rest.replace(BEHIND_CELL, '').length))
}

/** Whether a group is none of organizations. */
export const isOtherGroup = phrase(OTHER_GROUP)

import { foldVietnamese } from '@chibo/shared'

/** What rows of a roster say that are no people, read folded. */

/** "Tổng cộng: 39 đảng viên", "Cộng", "Danh sách có 39 đồng chí", with their marks or none: a Tống or a Công is somebody. */
const TOTAL =
  /^(?:(?:tổng|tong) (?:cộng|cong|số|so)(?![\p{L}\p{M}])|(?:tổng|tong|cộng|cong|total|sum|grand total)(?=\s*(?:$|[:=(0-9])|\s+(?:số|chi bộ|đảng bộ|toàn|chung|danh sách)(?![\p{L}\p{M}]))|ấn định danh sách|an dinh danh sach|(?:trong đó|trong do)(?![\p{L}\p{M}])|(?:danh sách|danh sach|toàn chi bộ|toàn đảng bộ) (?:này |nay )?(?:có|co|gồm|gom|trên)(?![\p{L}\p{M}]))/u

const SIGNER =
  /^(?:nguoi (?:lap|ghi|duyet|kiem tra|tong hop|ky|viet)\b|t\s?[/.]?\s?m\b|k\s?[/.]?\s?t\b|t\s?[/.]?\s?l\b|tm\b|thay mat\b|(?:pho )?bi thu(?: chi bo| dang uy| dang bo)?$|xac nhan\b|thu truong\b|chi uy$|noi nhan\b|prepared by\b|signature\b|signed\b|secretary$|chu tich$|can bo (?:lap|tong hop)\b)/

/** "(Ký, ghi rõ họ tên)"; a Kỷ or a Kỳ is somebody. */
const SIGNING = /^(?:\(\s*)?(?:đã )?ký(?=[\s,;)]|$)|^\(\s*(?:da )?ky[ ,)]/u

const PLACE_AND_DAY = /(?:^|,\s*)ngay\s*[\d.…_/\s]*\s*thang\s*[\d.…_/\s]*\s*nam\s*[\d.…_]*\s*$/

/** A Lưu Ý and a Chu Ý are people: these words take a colon. */
const REMARK = /^(?:(?:ghi chu|chu thich|notes?|remarks?|nguon|\*)\s*(?:[:.]|$|\s)|(?:luu y|chu y)\s*:)/

/**
 * First words of organizations, with their marks or none: a Tô Đăng, a Bàn and a Đặng are people. Without marks, places take
 * a number.
 */
const UNIT =
  /^(?:chi bộ|chi bo|cb|đảng bộ|dang bo|đb|db|đảng [uủ][yỷ]|dang uy|chi [uủ][yỷ]|chi uy|tổ đảng|to dang|đảng đoàn|cụm|thôn|xóm|bản|ấp|buôn|làng|khu|kp|khu phố|tổ dân phố|to dan pho|tdp|khối|khối phố|tiểu khu|tổ|(?:thon|xom|ban|ap|buon|lang|khoi|tieu khu|khu pho|to)(?= \d))(?=[ .:-]|$)/u

/** A name as its first words are compared: composed, small, single blanks. */
const lowered = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

const COUNT = /\s*[-–:]?\s*\(?\s*\d+\s*(?:đảng viên|đ\/c|đ\/v|đồng chí|đv|đc|người|members?)\s*\)?\s*\.?$/iu

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

/** Whether a text is the name of a cell, as titles have it. */
export const isCellName = (text: string): boolean => /^(?:chi bộ|chi bo|cb) \S/u.test(lowered(text))

/** Whether a group is none of organizations. */
export const isOtherGroup = phrase(OTHER_GROUP)

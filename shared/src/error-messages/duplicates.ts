import type { Label } from '../vocabulary.ts'

/** What keeps two members from becoming one. */
export const DUPLICATE_MESSAGES = {
  DIFFERENT_PEOPLE: {
    vi: 'Hai người có số định danh cá nhân khác nhau nên là hai người: số định danh không lặp lại ở người khác (Luật Căn cước 2023, Điều 12).',
    en: 'Their citizen IDs differ, so they are two people: no citizen ID is given twice (Law on Identification 2023, Article 12).',
  },
  TWO_ACCOUNTS: {
    vi: 'Cả hai đều có tài khoản. Gỡ liên kết một tài khoản trước.',
    en: 'Both have an account. Take one of the accounts off its member first.',
  },
  ALREADY_MERGED: {
    vi: 'Đã được gộp vào người khác.',
    en: 'Was merged into somebody already.',
  },
  HELD_BEYOND_END: {
    vi: 'Quá trình được giữ lại kết thúc ngày {date}, nhưng từ ngày đó vẫn còn: {what}. Chọn quá trình của hồ sơ kia, hoặc ghi ngày thôi trước.',
    en: 'The history that stays ends on {date}, and this is still held from then on: {what}. Take the other history, or end it first.',
  },
  TRANSFER_UNDER_WAY: {
    vi: 'Đang chuyển sinh hoạt. Kết thúc việc chuyển trước khi gộp.',
    en: 'A transfer is under way. Close it before merging.',
  },
  ALREADY_DISMISSED: {
    vi: 'Đã được ghi nhận là hai người khác nhau.',
    en: 'Was judged to be two people already.',
  },
} as const satisfies Record<string, Label>

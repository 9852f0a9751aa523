import type { Label } from '../vocabulary.ts'

/** Minutes of meetings. */
export const MINUTES_MESSAGES = {
  MEETING_NOT_CLOSED: {
    vi: 'Buổi sinh hoạt chưa kết thúc.',
    en: 'The meeting is not closed yet.',
  },
  MINUTES_STATE: {
    vi: 'Biên bản đang ở bước khác, không làm được việc này.',
    en: 'The minutes are at another stage: this is not done now.',
  },
  MINUTES_SEALED: {
    vi: 'Biên bản đã khóa. Muốn sửa, hãy lập bản đính chính.',
    en: 'The minutes are sealed. To change them, begin a correction.',
  },
  MINUTES_NOT_SEALED: {
    vi: 'Biên bản chưa khóa: hãy sửa thẳng vào dự thảo.',
    en: 'The minutes are not sealed yet: change the draft itself.',
  },
  MINUTES_NOT_APPROVED: {
    vi: 'Biên bản chưa được chủ trì và thư ký duyệt.',
    en: 'Chair and secretary have not approved the minutes.',
  },
  MINUTES_OUT_OF_DATE: {
    vi: 'Điểm danh, phát biểu, biểu quyết hoặc dữ liệu khác của buổi họp đã thay đổi từ khi lập biên bản. Hãy lập lại và đọc lại.',
    en: 'The roll, speeches, votes or other records of the meeting have changed since the minutes were composed. Compose them again and read them back again.',
  },
  NOT_CHAIR_NOR_SECRETARY: {
    vi: 'Tài khoản này không phải của người chủ trì hay thư ký buổi họp.',
    en: 'This account is not that of the chair or secretary of the meeting.',
  },
  MINUTES_SAME_APPROVER: {
    vi: 'Chủ trì và thư ký phải duyệt bằng hai tài khoản khác nhau.',
    en: 'Chair and secretary approve by two different accounts.',
  },
  SCAN_REQUIRED: {
    vi: 'Cần bản chụp trang đã ký (PDF, JPEG hoặc PNG) trong tài liệu của buổi họp này.',
    en: 'A scan of the signed page (PDF, JPEG or PNG) among the papers of this meeting is needed.',
  },
} as const satisfies Record<string, Label>

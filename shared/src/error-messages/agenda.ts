import type { Label } from '../vocabulary.ts'

/** Agendas, and who speaks about what. */
export const AGENDA_MESSAGES = {
  NOT_AGREED_BEFORE: {
    vi: 'Nội dung này chưa được thống nhất ở một cuộc họp trước đó của tổ chức.',
    en: 'No earlier meeting of the unit has agreed to this item.',
  },
  PAPER_ELSEWHERE: {
    vi: 'Đây không phải tài liệu đang dùng của buổi họp này.',
    en: 'This is no paper of this meeting that holds.',
  },
  ITEM_HAS_RECORDS: {
    vi: 'Không bỏ được mục “{title}”: đã có ý kiến, kết luận hoặc nội dung dựa vào mục này.',
    en: '“{title}” stays on the agenda: somebody spoke about it, it was dealt with, or another item goes back to it.',
  },
} as const satisfies Record<string, Label>

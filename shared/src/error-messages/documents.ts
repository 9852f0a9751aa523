import type { Label } from '../vocabulary.ts'

/** Documents and their files. */
export const DOCUMENT_MESSAGES = {
  DOCUMENT_FILE_TYPE: {
    vi: 'Tệp phải là PDF, JPEG, PNG, Word (.docx) hoặc Excel (.xlsx), không có macro.',
    en: 'The file must be a PDF, JPEG, PNG, Word (.docx) or Excel (.xlsx) file without macros.',
  },
  DOCUMENT_TYPE_NOT_VALID: {
    vi: 'Không có thể loại văn bản “{type}” vào ngày {date}.',
    en: 'There was no type of document “{type}” on {date}.',
  },
  DOCUMENT_WITHOUT_SUFFIX: {
    vi: 'Loại tổ chức này chưa có ký hiệu văn bản nên không lấy số được.',
    en: 'This kind of unit has no sign for its documents, so they take no numbers.',
  },
  DOCUMENT_WITHDRAWN: {
    vi: 'Văn bản đã thu hồi.',
    en: 'The document was withdrawn.',
  },
  DOCUMENT_KEPT: {
    vi: 'Buổi họp dùng tài liệu này đã bắt đầu; không thu hồi được nữa.',
    en: 'The meeting that it is a paper of has begun; it is not withdrawn any more.',
  },
} as const satisfies Record<string, Label>

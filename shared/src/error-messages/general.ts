import type { Label } from '../vocabulary.ts'

/** What any input may get wrong. */
export const GENERAL_MESSAGES = {
  REQUIRED: { vi: 'Cần nhập giá trị.', en: 'A value is required.' },
  INVALID_TEXT: {
    vi: 'Văn bản chứa ký tự không hợp lệ.',
    en: 'The text contains characters that are not allowed.',
  },
  TOO_LONG: { vi: 'Dài quá {max} ký tự.', en: 'Longer than {max} characters.' },
  TOO_MANY: { vi: 'Nhiều nhất {max} mục.', en: 'At most {max} items.' },
  INVALID_VALUE: { vi: 'Giá trị không hợp lệ.', en: 'The value is not valid.' },
  UNKNOWN_PARAMETER: { vi: 'Không có tham số này.', en: 'There is no such parameter.' },
  INVALID_ID: { vi: 'Mã định danh không đúng dạng {type}.', en: 'Not an identifier of the form {type}.' },
  INVALID_DATE: {
    vi: 'Ngày không có thật hoặc sai dạng YYYY-MM-DD.',
    en: 'Not a real date of the form YYYY-MM-DD.',
  },
  INVALID_DATETIME: {
    vi: 'Thời điểm không có thật hoặc sai dạng 2022-05-03T07:30:00+07:00.',
    en: 'Not a real instant of the form 2022-05-03T07:30:00+07:00.',
  },
  INVALID_CURSOR: { vi: 'Con trỏ trang không hợp lệ.', en: 'The cursor is not valid here.' },
  CURSOR_GONE: {
    vi: 'Các sự kiện ngay sau con trỏ này đã quá hạn lưu giữ. Hãy đọc lại từ đầu.',
    en: 'Events right behind this cursor are kept no more. Read anew from the first one.',
  },
  PAGE_SIZE: { vi: 'Cỡ trang phải từ 1 đến {max}.', en: 'The page size must lie between 1 and {max}.' },
  OUT_OF_RANGE: { vi: 'Phải từ {min} đến {max}.', en: 'Must lie between {min} and {max}.' },
  ONE_KEY: { vi: 'Cần đúng một khóa tra cứu.', en: 'Exactly one key is required.' },
  DUPLICATE: { vi: 'Bị lặp lại.', en: 'Given more than once.' },
  NOT_FOUND: { vi: 'Không tìm thấy.', en: 'Not found.' },
  FORBIDDEN: { vi: 'Không có quyền thực hiện.', en: 'Not permitted.' },
  CONFLICT: {
    vi: 'Dữ liệu đã được người khác thay đổi (phiên bản hiện tại: {version}). Tải lại rồi thử lại.',
    en: 'Somebody changed this meanwhile (current version: {version}). Reload and try again.',
  },
  BUSY: {
    vi: 'Người khác vừa ghi cùng nội dung này. Tải lại rồi thử lại.',
    en: 'Somebody else recorded the same at this moment. Reload and try again.',
  },
  ENDS_BEFORE_START: { vi: 'Kết thúc trước khi bắt đầu.', en: 'It ends before it begins.' },
  UNIT_NOT_IN_FORCE: {
    vi: 'Tổ chức đảng không tồn tại vào ngày {date}.',
    en: 'The unit did not exist on {date}.',
  },
  MEMBER_ENDED: {
    vi: 'Không còn là đảng viên vào ngày {date}.',
    en: 'No longer a member of the Party on {date}.',
  },
  EXPIRES_IN_PAST: { vi: 'Thời hạn đã qua.', en: 'The expiry has passed.' },
  ALREADY_ENDED: { vi: 'Đã kết thúc từ ngày {date}.', en: 'It ended on {date} already.' },
} as const satisfies Record<string, Label>

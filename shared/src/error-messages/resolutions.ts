import type { Label } from '../vocabulary.ts'

/** Resolutions, their numbers and states, and to whom they are sent. */
export const RESOLUTION_MESSAGES = {
  RESOLUTION_STATE: {
    vi: 'Nghị quyết không còn hoặc chưa ở trạng thái cho phép làm việc này.',
    en: 'The resolution is not in a state for that.',
  },
  RESOLUTION_TYPE_NOT_VALID: {
    vi: 'Thể loại “{type}” không dùng để ra nghị quyết, kết luận vào ngày {date}.',
    en: 'Nothing was resolved as “{type}” on {date}.',
  },
  RESOLUTION_NOT_OF_CELL: {
    vi: 'Chi bộ, tổ đảng không ban hành thể loại “{type}”.',
    en: 'Cells and Party groups issue no “{type}”.',
  },
  RESOLUTION_OF_MONTH_EXISTS: {
    vi: 'Tháng này đã có nghị quyết cùng loại.',
    en: 'There is a resolution of this type for the month already.',
  },
  TASKS_OPEN: {
    vi: 'Còn {count} nhiệm vụ của nghị quyết chưa kết thúc.',
    en: '{count} tasks of the resolution have not ended.',
  },
  VOTE_REQUIRED: {
    vi: 'Thể loại này chỉ được thông qua bằng biểu quyết; cần chọn lần biểu quyết đã đạt.',
    en: 'This type is adopted by a vote alone: name the vote that adopted it.',
  },
  VOTE_OR_REASON: {
    vi: 'Cần chọn lần biểu quyết, hoặc ghi vì sao không biểu quyết; không cả hai.',
    en: 'Name the vote, or say why there was none; not both.',
  },
  VOTE_NOT_ADOPTED: {
    vi: 'Lần biểu quyết này chưa đủ số phiếu.',
    en: 'This vote did not have the votes needed.',
  },
  VOTE_OF_RESOLUTION: {
    vi: 'Một nghị quyết được thông qua bằng lần biểu quyết này; kết quả phải giữ là đạt.',
    en: 'A resolution rests on this vote: it stays, and stays adopted.',
  },
  BEFORE_ADOPTION: {
    vi: 'Ngày này trước ngày ban hành {date}.',
    en: 'This day lies before the adoption on {date}.',
  },
  NOT_IN_FORCE_YET: {
    vi: 'Nghị quyết có hiệu lực từ ngày {date}.',
    en: 'The resolution has effect from {date} on.',
  },
  SUPPLEMENT_OF_SUPERSEDED: {
    vi: 'Nghị quyết đã được thay thế; không bổ sung được nữa.',
    en: 'The resolution was superseded; it takes no supplement any more.',
  },
  SUPERSEDES_ITSELF: {
    vi: 'Nghị quyết không thể thay thế hoặc thực hiện chính mình.',
    en: 'A resolution neither supersedes nor carries out itself.',
  },
  ALREADY_SENT: { vi: 'Đã gửi cho nơi nhận này.', en: 'It was sent to this recipient before.' },
  SENT_TO_ITSELF: { vi: 'Nơi nhận chính là nơi ban hành.', en: 'The recipient is the unit that issued it.' },
  NOT_A_RECIPIENT: {
    vi: 'Chỉ nơi nhận mới xác nhận đã nhận.',
    en: 'Only its recipient acknowledges receipt.',
  },
  ALREADY_RECEIVED: { vi: 'Đã xác nhận nhận.', en: 'Receipt was acknowledged before.' },
  DOCUMENT_OF_RESOLUTION: {
    vi: 'Văn bản này mang số của nghị quyết; chỉ thu hồi cùng nghị quyết.',
    en: 'The document bears the number of a resolution; it is withdrawn with it.',
  },
} as const satisfies Record<string, Label>

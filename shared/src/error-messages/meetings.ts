import type { Label } from '../vocabulary.ts'

/** Meetings, their rolls and scores. */
export const MEETING_MESSAGES = {
  MEETING_TOO_LONG: {
    vi: 'Buổi sinh hoạt kéo dài quá {hours} giờ.',
    en: 'A meeting lasts at most {hours} hours.',
  },
  MEETING_KIND_NOT_VALID: {
    vi: 'Loại sinh hoạt này không có vào ngày {date}.',
    en: 'There was no such kind of meeting on {date}.',
  },
  BODY_NOT_IN_FORCE: {
    vi: 'Tổ chức này không có cơ quan đó vào ngày {date}.',
    en: 'The unit had no such body on {date}.',
  },
  MEETING_KIND_NOT_HELD_HERE: {
    vi: 'Theo quy định, tổ chức loại này không có hình thức họp đó.',
    en: 'By the rules, units of this kind hold no such meetings.',
  },
  BODY_EXPECTED: {
    vi: 'Theo quy định, hình thức này do {body} họp.',
    en: 'By the rules, this is a meeting of: {body}.',
  },
  TEMPLATE_OVERLAPS: {
    vi: 'Đã có khung ban hành cho hình thức này có hiệu lực từ ngày {date} hoặc sau đó.',
    en: 'A template for this kind was issued that begins on {date} or later.',
  },
  GATE_IS_FIXED: {
    vi: 'Duyệt biên bản luôn cần xong trước khi khóa biên bản.',
    en: 'Minutes are always approved before they are sealed.',
  },
  AGENDA_TOO_DEEP: {
    vi: 'Mục này sâu hơn mục trước quá một cấp; chương trình có nhiều nhất {max} cấp.',
    en: 'This item lies more than one level below the one before it; an agenda has at most {max} levels.',
  },
  MEETING_NOT_BEGUN: { vi: 'Buổi sinh hoạt chưa bắt đầu.', en: 'The meeting has not begun.' },
  MEETING_FINAL: {
    vi: 'Buổi sinh hoạt đã khóa biên bản hoặc đã hủy, không sửa được nữa.',
    en: 'The meeting is sealed or cancelled; it is not changed any more.',
  },
  MEETING_STATE: {
    vi: 'Buổi sinh hoạt không thể chuyển từ trạng thái hiện tại sang trạng thái này.',
    en: 'The meeting cannot go from its present state to this one.',
  },
  MEETING_HAS_RECORDS: {
    vi: 'Đã có điểm danh, buổi dự, phiếu chấm hoặc tài liệu của buổi sinh hoạt này.',
    en: 'Attendance, visits, scores or papers of this meeting have been recorded.',
  },
  NOT_ON_ROLL: {
    vi: 'Không có tên trong danh sách dự buổi sinh hoạt này.',
    en: 'Not on the roll of this meeting.',
  },
  EXCUSE_WITHOUT_REASON: {
    vi: 'Vắng có lý do thì cần ghi lý do.',
    en: 'An excused absence needs its reason.',
  },
  DID_NOT_ATTEND: {
    vi: 'Chỉ ghi cho người có mặt hoặc đến muộn.',
    en: 'Only for those who were present or late.',
  },
  MEETING_NOT_HELD: {
    vi: 'Buổi sinh hoạt chưa diễn ra hoặc đã hủy.',
    en: 'The meeting has not been held or was cancelled.',
  },
  SCORECARD_ALREADY_SUBMITTED: {
    vi: 'Buổi sinh hoạt đã có phiếu chấm này; để sửa cần phiên bản hiện tại ({version}).',
    en: 'This score has been submitted already; a correction needs its current version ({version}).',
  },
  SCORED_AT_VISIT: {
    vi: 'Bạn đã dự buổi này cùng tổ công tác; điểm ghi ở buổi dự của tổ.',
    en: 'You attended with a working group; the score belongs to its visit.',
  },
  TEMPLATE_NOT_VALID: {
    vi: 'Khung tiêu chí không có hiệu lực vào ngày {date}.',
    en: 'The template was not valid on {date}.',
  },
  CRITERION_UNKNOWN: { vi: 'Tiêu chí không có trong khung.', en: 'The template has no such criterion.' },
  CRITERION_MISSING: { vi: 'Chưa chấm tiêu chí {code}.', en: 'Criterion {code} has not been scored.' },
  POINTS_OUT_OF_RANGE: { vi: 'Điểm phải từ 0 đến {max}.', en: 'Points must lie between 0 and {max}.' },
  POINTS_NOT_A_STEP: {
    vi: 'Điểm phải là một trong các mức: {steps}.',
    en: 'Points must be one of: {steps}.',
  },
  DEDUCTION_WITHOUT_REASON: { vi: 'Trừ điểm cần nêu lý do.', en: 'A deduction needs a reason.' },
} as const satisfies Record<string, Label>

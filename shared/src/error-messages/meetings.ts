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
  KIND_WITHOUT_RHYTHM: {
    vi: 'Hình thức này không họp theo tháng hoặc quý.',
    en: 'Meetings of this kind are not held monthly or quarterly.',
  },
  SLOT_STATE: {
    vi: 'Lịch họp này không còn ở trạng thái cho phép làm việc đó.',
    en: 'This slot of the plan is not in a state for that.',
  },
  SLOT_OUTSIDE_PERIOD: {
    vi: 'Ngày họp phải từ {from} đến {to}.',
    en: 'The day must lie between {from} and {to}.',
  },
  SLOT_TAKEN: {
    vi: 'Lịch họp này đã có buổi sinh hoạt.',
    en: 'This slot of the plan has its meeting already.',
  },
  NEEDS_SUPERIOR: {
    vi: 'Lịch họp do cấp trên của tổ chức duyệt.',
    en: 'A plan is approved by the unit’s superior.',
  },
  OTHER_KIND: {
    vi: 'Lịch họp này của tổ chức, cơ quan hoặc hình thức khác.',
    en: 'That slot is of another unit, body or kind.',
  },
  MERGES_IN_CIRCLE: {
    vi: 'Lịch họp kia đã ghép vào lịch này.',
    en: 'That slot is this one, or was merged into it.',
  },
  REGISTERED_LATE: {
    vi: 'Đăng ký sau ngày {date}.',
    en: 'Registered after {date}.',
  },
  PLACE_TAKEN: {
    vi: 'Địa điểm này đã có lịch họp khác cùng giờ.',
    en: 'Somebody else meets at this place at that time.',
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
    vi: 'Đã có điểm danh, phát biểu, biểu quyết, buổi dự, phiếu chấm, tài liệu hoặc lịch năm gắn với buổi sinh hoạt này.',
    en: 'Attendance, speeches, votes, visits, scores or papers of this meeting have been recorded, or a slot of the plan is its own.',
  },
  GATE_NOT_MET: {
    vi: 'Chưa xong: {stepVi}. Để đi tiếp cần nêu lý do.',
    en: 'Not done yet: {stepEn}. Going on without it takes a reason.',
  },
  GATE_NOT_HERE: {
    vi: 'Bước này không chặn việc chuyển trạng thái này, hoặc không thể bỏ qua.',
    en: 'This passage does not wait for that step, or the step cannot be passed over.',
  },
  CHAIR_ELSEWHERE: {
    vi: 'Người chủ trì đang chủ trì một buổi khác chưa kết thúc trong ngày.',
    en: 'The chair is chairing another meeting of that day, which is still open.',
  },
  STEP_UNKNOWN: {
    vi: 'Khung của buổi sinh hoạt không có bước này.',
    en: 'The template of the meeting has no such step.',
  },
  STEP_BY_RECORDS: {
    vi: 'Bước này tính từ dữ liệu của buổi sinh hoạt, không ghi bằng tay.',
    en: 'Records of the meeting tell of this step; it is not recorded by hand.',
  },
  STEP_STATE: {
    vi: 'Bước này không còn ở trạng thái cho phép làm việc đó.',
    en: 'This step is not in a state for that.',
  },
  NOTICE_AFTER_MEETING: {
    vi: 'Thông báo phải được gửi trước khi buổi sinh hoạt bắt đầu.',
    en: 'A notice is given before the meeting begins.',
  },
  NOTICE_NOT_YET: { vi: 'Giờ này chưa đến.', en: 'This time has not come yet.' },
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
  HAS_SPOKEN: {
    vi: 'Đã ghi phát biểu của người này; bỏ phát biểu trước.',
    en: 'Speeches of this person are recorded; take them back first.',
  },
  TIME_OUTSIDE_MEETING: {
    vi: 'Giờ này nằm ngoài buổi sinh hoạt, hoặc chưa đến.',
    en: 'This time lies outside of the meeting, or has not come yet.',
  },
  LEAVES_BEFORE_ARRIVING: {
    vi: 'Giờ về phải sau giờ đến.',
    en: 'Who leaves has arrived before.',
  },
  ALREADY_ON_ROLL: {
    vi: 'Người này có tên trong danh sách dự buổi sinh hoạt; hãy điểm danh ở đó.',
    en: 'On the roll of this meeting: mark them there.',
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

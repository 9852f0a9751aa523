import type { Label } from '../vocabulary.ts'

/** Tasks that resolutions and meetings give. */
export const TASK_MESSAGES = {
  TASK_ENDS_BEFORE_START: {
    vi: 'Hạn hoàn thành trước ngày bắt đầu.',
    en: 'It is due before it begins.',
  },
  OWNER_NOT_BELOW: {
    vi: 'Người hoặc tổ chức thực hiện không thuộc tổ chức giao nhiệm vụ.',
    en: 'Whoever is to do it does not belong to the unit that gives it.',
  },
  TASK_STATE: {
    vi: 'Ở trạng thái hiện tại của nhiệm vụ không thực hiện được thao tác này.',
    en: 'As the task stands, this cannot be done with it.',
  },
  TASK_ENDED: {
    vi: 'Nhiệm vụ đã kết thúc.',
    en: 'The task has ended.',
  },
  TASK_WITHOUT_MEASURE: {
    vi: 'Nhiệm vụ không có chỉ tiêu đo được.',
    en: 'The task has no measure.',
  },
  RESULT_OUT_OF_RANGE: {
    vi: 'Số liệu lớn hơn mức cao nhất của chỉ tiêu ({max}).',
    en: 'The figure is above the highest of its measure ({max}).',
  },
  CAUSE_REQUIRED: {
    vi: 'Chưa nêu nguyên nhân không hoàn thành.',
    en: 'Why it was not met has to be said.',
  },
  TASK_ELSEWHERE: {
    vi: 'Nhiệm vụ này không được kiểm điểm tại buổi sinh hoạt này.',
    en: 'The task did not come back to this meeting.',
  },
  MEETING_CLOSED: {
    vi: 'Buổi sinh hoạt đã bế mạc.',
    en: 'The meeting has closed.',
  },
  DONE_BEFORE_START: {
    vi: 'Ngày hoàn thành trước ngày bắt đầu.',
    en: 'It was done before it began.',
  },
  EXTENDS_BACKWARD: {
    vi: 'Hạn mới không sau hạn hiện tại.',
    en: 'The new day is not after the present one.',
  },
  PROGRESS_FROM_PARTS: {
    vi: 'Tiến độ của nhiệm vụ này được tính từ các nhiệm vụ thành phần.',
    en: 'The progress of this task is that of its parts.',
  },
  PARTS_OPEN: {
    vi: 'Còn {count} nhiệm vụ thành phần chưa xong.',
    en: '{count} of its parts have not ended.',
  },
  PART_OF_A_PART: {
    vi: 'Nhiệm vụ thành phần không chia nhỏ thêm.',
    en: 'A part of a task has no parts.',
  },
  OWNER_EXEMPT: {
    vi: '{name} được miễn công tác và sinh hoạt.',
    en: '{name} is exempt from work and meetings.',
  },
  OWNER_SUSPENDED: {
    vi: '{name} đang bị đình chỉ sinh hoạt.',
    en: '{name} is suspended.',
  },
  OWNER_AWAY: {
    vi: '{name} đang tạm thời sinh hoạt nơi khác.',
    en: '{name} is elsewhere for a time.',
  },
  OWNER_ON_DUTY: {
    vi: '{name} đang làm nhiệm vụ đặc biệt.',
    en: '{name} is on special duty.',
  },
  OWNER_LOADED: {
    vi: '{name} đang có {count} nhiệm vụ chưa xong.',
    en: '{name} has {count} tasks that are not done.',
  },
} as const satisfies Record<string, Label>

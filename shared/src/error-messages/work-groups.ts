import type { Label } from '../vocabulary.ts'

/** Working groups and their visits. */
export const WORK_GROUP_MESSAGES = {
  WORK_GROUP_NOT_IN_FORCE: {
    vi: 'Tổ công tác không tồn tại vào ngày {date}.',
    en: 'The working group did not exist on {date}.',
  },
  UNIT_NOT_ASSIGNED: {
    vi: 'Tổ công tác không được phân công chi bộ này vào ngày {date}; cần nêu lý do.',
    en: 'The unit was not assigned to the group on {date}; a reason is required.',
  },
  NOT_A_GROUP_MEMBER: {
    vi: 'Không phải thành viên của tổ vào ngày {date}.',
    en: 'Not a serving member of the group on {date}.',
  },
  AUTHOR_NOT_A_VISITOR: {
    vi: 'Người nhận xét không dự buổi này.',
    en: 'The author is not among the visitors.',
  },
  VISIT_ALREADY_RECORDED: {
    vi: 'Tổ đã ghi nhận buổi dự này; để sửa cần phiên bản hiện tại ({version}).',
    en: 'The group already recorded this visit; a correction needs its current version ({version}).',
  },
  MEMBER_OR_NAME: {
    vi: 'Cần chọn một đảng viên hoặc ghi tên, không cả hai.',
    en: 'Either a member or a name is required, not both.',
  },
  ONE_LEADER: {
    vi: 'Mỗi thời điểm tổ công tác có đúng một tổ trưởng.',
    en: 'A working group has exactly one leader at a time.',
  },
  ORDINAL_TAKEN: {
    vi: 'Đã có tổ công tác mang số này.',
    en: 'Another working group bears this number at that time.',
  },
  ALREADY_SERVING: {
    vi: 'Đã là thành viên của tổ trong thời gian này.',
    en: 'Serves in the group at that time already.',
  },
  OUTSIDE_GROUP_DATES: {
    vi: 'Nằm ngoài thời gian tồn tại của tổ công tác.',
    en: 'Lies outside the dates of the working group.',
  },
  BEGINS_LATER: {
    vi: 'Có thành viên hoặc phân công của tổ bắt đầu từ ngày này trở đi.',
    en: 'Members or assignments of the group begin on that day or later.',
  },
  UNIT_NOT_BELOW: {
    vi: 'Không trực thuộc tổ chức đã lập tổ công tác vào ngày {date}.',
    en: 'Did not lie below the unit that founded the group on {date}.',
  },
  ALREADY_ASSIGNED: {
    vi: 'Đã được phân công cho tổ này trong thời gian đó.',
    en: 'Assigned to this group at that time already.',
  },
  ALREADY_COVERED: {
    vi: '{group} cũng đang phụ trách trong thời gian này.',
    en: '{group} covers it at that time, too.',
  },
} as const satisfies Record<string, Label>

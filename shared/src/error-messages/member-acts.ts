import type { Label } from '../vocabulary.ts'

/** What is done to members between two meetings. */
export const MEMBER_ACT_MESSAGES = {
  ACT_UNDONE: { vi: 'Việc này đã được hoàn tác.', en: 'It has been undone already.' },
  ACT_FOLLOWED: {
    vi: 'Đã có việc khác dựa vào việc này, không hoàn tác được nữa.',
    en: 'Something was built on it since; it can be undone no more.',
  },
  LATER_ACT: {
    vi: 'Đã ghi từ ngày {date}: {whatVi}. Cần hoàn tác việc đó trước.',
    en: 'From {date} it is recorded already: {whatEn}. Undo that first.',
  },
  BEFORE_ADMISSION: {
    vi: 'Trước ngày vào Đảng hoặc ngày vào danh sách ({date}).',
    en: 'Before admission, or before the register knows them ({date}).',
  },
  BEFORE_BIRTH: { vi: 'Trước ngày sinh.', en: 'Before birth.' },
  TOO_FAR_AHEAD: {
    vi: 'Không ghi việc sau ngày {date}.',
    en: 'Nothing is recorded beyond {date}.',
  },
  MEMBER_MERGED: {
    vi: 'Hồ sơ này đã gộp vào một hồ sơ khác.',
    en: 'This record was merged into another one.',
  },
  NOT_PROBATIONARY: {
    vi: 'Không phải đảng viên dự bị vào ngày {date}.',
    en: 'Not a probationary member on {date}.',
  },
  PROBATION_NOT_OVER: {
    vi: 'Thời gian dự bị đến ngày {date} mới hết ({months} tháng; {source}).',
    en: 'Probation is not over before {date} ({months} months; {source}).',
  },
  PROBATION_NOT_EXTENDED: {
    vi: 'Thời gian dự bị vốn đến ngày {date} mới hết.',
    en: 'Probation lasts until {date} anyway.',
  },
  WRONG_ACTIVITY: {
    vi: 'Vào ngày {date} đảng viên ở trạng thái “{stateVi}”, không ghi việc này được.',
    en: 'On {date} the member is “{stateEn}”, which does not allow this.',
  },
  HAS_ACCOUNT: {
    vi: '{name} còn tài khoản đăng nhập; hãy khóa nếu không dùng nữa.',
    en: '{name} has an account that still works; disable it if it is used no more.',
  },
} as const satisfies Record<string, Label>

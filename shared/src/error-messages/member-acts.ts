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
  ENDS_AS_IT_BEGINS: {
    vi: 'Có tên trong danh sách từ chính ngày {date}: chỉ thôi từ ngày sau đó, hoặc hoàn tác việc ghi tên.',
    en: 'They are in the register only from {date}: let it end later, or undo the entry.',
  },
  BEFORE_BIRTH: { vi: 'Trước ngày sinh.', en: 'Before birth.' },
  BORN_LATER: {
    vi: 'Ngày sinh phải trước ngày {date}: từ ngày đó đã có tên trong danh sách.',
    en: 'Born before {date}: from then on the register has them.',
  },
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
  DIGITS: { vi: 'Cần đúng {length} chữ số.', en: 'It has {length} digits.' },
  DIGITS_EITHER: {
    vi: 'Cần đúng {length} hoặc {other} chữ số.',
    en: 'It has {length} or {other} digits.',
  },
  CITIZEN_ID_TAKEN: {
    vi: 'Số định danh cá nhân này đã có trong hệ thống.',
    en: 'Somebody in the register has this citizen ID already.',
  },
  CARD_TAKEN: {
    vi: 'Số thẻ đảng viên này đã có trong hệ thống.',
    en: 'Somebody in the register has this card number already.',
  },
  POSSIBLE_DUPLICATE: {
    vi: 'Trùng họ tên và ngày sinh với một đảng viên của {unit}.',
    en: 'A member of {unit} has the same name and birth date.',
  },
  STANDING_DIFFERS: {
    vi: 'Ngày chính thức không khớp với tình trạng dự bị, chính thức.',
    en: 'The day of full membership does not go with this standing.',
  },
  NOTHING_TO_CORRECT: { vi: 'Không có gì thay đổi.', en: 'Nothing is changed.' },
  OFFICIAL_TOO_SOON: {
    vi: 'Chính thức khi chưa đủ {months} tháng từ ngày vào Đảng ({source}).',
    en: 'Official before {months} months since joining ({source}).',
  },
  JOINED_TOO_YOUNG: {
    vi: 'Vào Đảng khi chưa đủ {years} tuổi ({source}).',
    en: 'Joined before the age of {years} ({source}).',
  },
  JOIN_DATES_SWAPPED: {
    vi: 'Các ngày vào Đảng có vẻ bị đảo.',
    en: 'The dates of joining seem to be swapped.',
  },
  HAS_ACCOUNT: {
    vi: '{name} còn tài khoản đăng nhập; hãy khóa nếu không dùng nữa.',
    en: '{name} has an account that still works; disable it if it is used no more.',
  },
} as const satisfies Record<string, Label>

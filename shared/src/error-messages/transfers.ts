import type { Label } from '../vocabulary.ts'

/** Members who go from one cell to another. */
export const TRANSFER_MESSAGES = {
  ONLY_OF_STAYS: {
    vi: 'Chỉ sinh hoạt tạm thời mới có ngày hết hạn.',
    en: 'Only a stay for a time has an end.',
  },
  OWN_CELL: {
    vi: 'Đảng viên đang sinh hoạt tại {unit}; không chuyển đến chính nơi đó.',
    en: 'The member is at home in {unit} already: there is nothing to transfer.',
  },
  TRANSFER_OPEN: {
    vi: 'Đang chuyển sinh hoạt đến {unit}, chưa xong.',
    en: 'A transfer to {unit} is under way already.',
  },
  TAKES_NO_MEMBERS: {
    vi: 'Đảng viên sinh hoạt tại chi bộ hoặc tổ đảng; {unit} không phải nơi sinh hoạt.',
    en: 'Members are at home in a cell or Party group; {unit} is neither.',
  },
  SECOND_HOME: {
    vi: 'Vào ngày {date} đảng viên đang sinh hoạt tại {unit}; mỗi đảng viên chỉ có một nơi sinh hoạt chính thức.',
    en: 'On {date} the member is at home in {unit}; nobody has two home cells.',
  },
  NOT_AT_HOME: {
    vi: 'Vào ngày {date} không sinh hoạt tại chi bộ nào được quản lý ở đây.',
    en: 'On {date} they are at home in no cell that is kept here.',
  },
  DAY_IN_FUTURE: {
    vi: 'Ngày chưa đến; chỉ ghi việc đã diễn ra.',
    en: 'The day has not come: only what has happened is entered.',
  },
  PAPER_BEFORE_DECISION: {
    vi: 'Giấy giới thiệu không thể cấp trước ngày quyết định chuyển ({date}).',
    en: 'The letter of introduction cannot be issued before the transfer was decided ({date}).',
  },
  BEFORE_PAPER: {
    vi: 'Không thể trước ngày cấp giấy giới thiệu ({date}).',
    en: 'It cannot be before the letter of introduction was issued ({date}).',
  },
  BEFORE_DECISION: {
    vi: 'Không thể trước ngày quyết định chuyển ({date}).',
    en: 'It cannot be before the transfer was decided ({date}).',
  },
  STAY_OVER: {
    vi: 'Thời hạn sinh hoạt tạm thời đã hết từ ngày {date}.',
    en: 'The stay was over on {date} already.',
  },
  TRANSFER_STATE: {
    vi: 'Không thể thực hiện khi chuyển sinh hoạt ở trạng thái “{stateVi}”.',
    en: 'Not possible for a transfer that is: {stateEn}.',
  },
  NO_STAY: {
    vi: 'Vào ngày {date} không sinh hoạt tạm thời ở nơi khác.',
    en: 'On {date} they do not stay elsewhere for a time.',
  },
  STAY_TOO_SHORT: {
    vi: 'Thời gian sinh hoạt tạm thời ngắn hơn quy định (đến ít nhất ngày {date}). Căn cứ: {source}.',
    en: 'The stay is shorter than the rule sets (to {date} at least). By: {source}.',
  },
  STAY_TOO_LONG: {
    vi: 'Thời gian sinh hoạt tạm thời dài hơn quy định (đến nhiều nhất ngày {date}). Căn cứ: {source}.',
    en: 'The stay is longer than the rule sets (to {date} at most). By: {source}.',
  },
  PAPER_LATE: {
    vi: 'Cấp giấy giới thiệu sau hạn ({date}). Căn cứ: {source}.',
    en: 'The letter of introduction was issued after it was due ({date}). By: {source}.',
  },
  PRESENTED_LATE: {
    vi: 'Nộp giấy giới thiệu sau hạn ({date}). Căn cứ: {source}.',
    en: 'The letter of introduction was presented after it was due ({date}). By: {source}.',
  },
  STILL_HOLDS: {
    vi: '{name} còn giữ tại {unit}: {heldVi}. Chuyển sinh hoạt không làm thôi giữ; nếu thôi thì ghi riêng.',
    en: '{name} still holds in {unit}: {heldEn}. The transfer does not end it; if it ends, enter that by itself.',
  },
} as const satisfies Record<string, Label>

import type { Label } from '../vocabulary.ts'

/** What becomes of the rows of a roster, and of the import as a whole. */
export const ROSTER_MESSAGES = {
  ROSTER_KEYS_DISAGREE: {
    vi: 'Số định danh và số thẻ trong dòng là của hai người khác nhau trong hệ thống.',
    en: 'The citizen ID and the card number of the row belong to two people in the register.',
  },
  ROSTER_SEVERAL_MATCH: {
    vi: 'Có {count} đảng viên trùng họ tên và ngày sinh. Hãy chọn người đúng.',
    en: '{count} members bear this name and birth date. Choose who is meant.',
  },
  ROSTER_ELSEWHERE: {
    vi: 'Cần quyết định của cấp trên trực tiếp quản lý chung.',
    en: 'This needs a decision of the common superior.',
  },
  ROSTER_OTHER_PERSON: {
    vi: 'Số này trong hệ thống thuộc về người có họ tên và năm sinh khác.',
    en: 'In the register this number belongs to somebody of another name and birth year.',
  },
  ROSTER_OTHER_CITIZEN_ID: {
    vi: 'Trùng họ tên và ngày sinh với một đảng viên có số định danh khác. Hãy cho biết là một người hay hai người.',
    en: 'A member of the same name and birth date has another citizen ID. Say whether they are one person or two.',
  },
  ROSTER_DOUBLE: {
    vi: 'Trùng với dòng {row} của tệp.',
    en: 'The same person as in row {row} of the file.',
  },
  ROSTER_MEMBER_ENDED: {
    vi: 'Người này không còn trong danh sách đảng viên đang sinh hoạt. Tiếp nhận lại bằng nghiệp vụ chuyển sinh hoạt hoặc kết nạp.',
    en: 'This person is a member here no longer. Take them in again by a transfer or an admission.',
  },
  ROSTER_ENDS_BY_ACT: {
    vi: 'Tệp cho biết người này không còn sinh hoạt. Việc đó phải ghi bằng quyết định, không ghi khi nhập tệp.',
    en: 'The file says that this person is a member no longer. That is recorded by a decision, never by an import.',
  },
  ROSTER_NEW_BUT_ENDED: {
    vi: 'Người này chưa có trong hệ thống và theo tệp thì không còn sinh hoạt.',
    en: 'This person is not in the register and, by the file, a member no longer.',
  },
  ROSTER_LATER_ACT: {
    vi: 'Từ ngày nhập trở đi đã có thay đổi khác của đảng viên này trong hệ thống.',
    en: 'From the day of the import on something else is recorded of this member already.',
  },
  ROSTER_TRANSFER_UNDER_WAY: {
    vi: 'Đảng viên này đang làm thủ tục chuyển sinh hoạt.',
    en: 'A transfer of this member is under way.',
  },
  ROSTER_NO_KEY: {
    vi: 'Dòng không có số định danh, số thẻ hay ngày sinh để nhận ra người này.',
    en: 'The row has no citizen ID, card number or birth date by which this person could be told.',
  },
  ROSTER_NO_UNIT: {
    vi: 'Không rõ dòng này thuộc chi bộ nào.',
    en: 'It is not known which cell this row is of.',
  },
  ROSTER_TAKES_NO_MEMBERS: {
    vi: '{unit} không phải nơi đảng viên sinh hoạt.',
    en: '{unit} is not a unit in which members are at home.',
  },
  ROSTER_ROW_SKIPPED: {
    vi: 'Dòng này không phải là một đảng viên nên được bỏ qua.',
    en: 'This row is not one of a member and is left out.',
  },
  ROSTER_STANDING_TAKEN: {
    vi: 'Tệp không nói rõ dự bị hay chính thức; ghi là {standingVi}.',
    en: 'The file does not say whether probationary or official; entered as {standingEn}.',
  },
  ROSTER_STAY_ENDS: {
    vi: '{name} đang sinh hoạt tạm thời tại {unit}. Ghi tệp này thì {unit} thành nơi sinh hoạt chính thức và thời gian tạm thời kết thúc.',
    en: '{name} is in {unit} for a time. By this file {unit} becomes their home, and the stay ends.',
  },
  ROSTER_BAD_ROWS: {
    vi: 'Có {count} dòng bị từ chối hoặc chưa quyết định. Hãy sửa, quyết định, hoặc chọn bỏ qua các dòng đó.',
    en: '{count} rows are rejected or undecided. Correct or decide them, or choose to skip bad rows.',
  },
  ROSTER_FORMAT_UNSURE: {
    vi: 'Chưa chắc tệp được đọc đúng bảng mã hoặc dấu ngăn cột. Hãy xem các dòng đầu và chọn cách đọc trước khi ghi.',
    en: 'It is not sure that encoding and separator of the file were found right. Look at the first rows and choose before anything is stored.',
  },
  ROSTER_CHANGED: {
    vi: 'Danh sách đảng viên đã thay đổi sau khi xem trước; bản xem trước được làm lại.',
    en: 'The register has changed since the preview, which is made anew.',
  },
  ROSTER_WRONG_STATE: {
    vi: 'Lần nhập này đang ở trạng thái không cho phép việc đó.',
    en: 'The import is in a state in which this cannot be done.',
  },
  ROSTER_OVERLAPS: {
    vi: 'Đang có một lần nhập khác ghi vào cùng phạm vi. Xin thử lại khi lần đó xong.',
    en: 'Another import is writing below the same unit. Try again when it is done.',
  },
  ROSTER_CHANGED_SINCE: {
    vi: 'Đã thay đổi sau khi nhập: {what}. Không hoàn tác được nữa.',
    en: 'Changed since the import: {what}. It cannot be undone any more.',
  },
  ROSTER_TOO_MANY_ELSEWHERE: {
    vi: 'Quá nhiều dòng thuộc về đảng viên ngoài phạm vi của bạn trong ngày. Việc này đã được ghi nhật ký.',
    en: 'Too many rows in one day mean members outside your range. This has been recorded.',
  },
  ROSTER_FAILED: {
    vi: 'Không xử lý được tệp này vì lỗi hệ thống; không có gì được ghi.',
    en: 'The file could not be processed because of a fault of the system; nothing was stored.',
  },
  IMPORT_BY_COMMAND: {
    vi: 'Tệp này được nhập trên máy chủ bằng lệnh “chibo import TỆP --kind units” hoặc “--kind reorganization”.',
    en: 'Such a file is taken in on the server, by “chibo import FILE --kind units” or “--kind reorganization”.',
  },
  ROSTER_UNDO_FAILED: {
    vi: 'Không hoàn tác được vì lỗi hệ thống; những gì đã ghi vẫn giữ nguyên.',
    en: 'It could not be undone because of a fault of the system; what was written stays as it is.',
  },
  ROSTER_DECISIONS_UNSEEN: {
    vi: 'Có quyết định lấy từ một tệp trước không hoàn toàn giống tệp này. Hãy kiểm tra trước khi ghi.',
    en: 'Decisions were taken over from an earlier file that is not quite like this one. Look at them before anything is stored.',
  },
  ROSTER_EMPTY: { vi: 'Tệp không có nội dung.', en: 'The file is empty.' },
  ROSTER_TOO_LARGE: {
    vi: 'Tệp lớn hơn {max} MB.',
    en: 'The file is larger than {max} MB.',
  },
  ROSTER_CUT: {
    vi: 'Tệp chưa được gửi đầy đủ; không có gì được ghi.',
    en: 'The file did not arrive whole; nothing was stored.',
  },
  ALARM_FIELD_CHANGES: {
    vi: '{percent} % giá trị “{fieldVi}” của các đảng viên khớp sẽ thay đổi ({count} trên {base}).',
    en: '{percent} % of the values of “{fieldEn}” would change ({count} of {base}).',
  },
  ALARM_CELL_MISSING: {
    vi: '{unit}: {count} trên {base} đảng viên không có trong tệp.',
    en: '{unit}: {count} of {base} members are not in the file.',
  },
  ALARM_DECISIONS_TAKEN: {
    vi: 'Đã dùng lại {count} quyết định của lần nhập trước ({date}, nơi gửi: {senderVi}).',
    en: '{count} decisions were taken over from an earlier file ({date}, sender: {senderEn}).',
  },
  ALARM_DECISIONS_LEFT_OUT: {
    vi: '{count} quyết định của lần nhập đó không còn phù hợp nên không được dùng lại.',
    en: '{count} decisions of that file no longer hold and were left out.',
  },
  ALARM_NOTHING: { vi: 'Không có gì thay đổi.', en: 'Nothing would change.' },
  ALARM_ALL_NEW: {
    vi: 'Không dòng nào khớp với {base} đảng viên hiện có.',
    en: 'No row matches any of the {base} members who are there.',
  },
} as const satisfies Record<string, Label>

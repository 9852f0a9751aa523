import type { Label } from '../vocabulary.ts'

/** Units: their kinds, files of units, reorganizations. */
export const UNIT_MESSAGES = {
  KIND_UNKNOWN: {
    vi: 'Không có loại tổ chức này vào ngày đó.',
    en: 'There is no such kind of unit at that time.',
  },
  PARENT_NOT_ALLOWED: {
    vi: 'Loại {kind} không trực thuộc loại {parent} vào ngày đó.',
    en: 'A {kind} does not hang under a {parent} at that time.',
  },
  PARENT_NOT_IMPORTED: {
    vi: 'Tổ chức cấp trên trong tệp bị từ chối hoặc quay vòng.',
    en: 'The parent in the file was rejected, or the rows go round in a circle.',
  },
  CODE_BORNE_ELSEWHERE: {
    vi: 'Mã này thuộc một tổ chức khác ở ngoài phạm vi nhập.',
    en: 'Another unit, outside of what is imported to, bears this code.',
  },
  CODE_BORNE_LATER: {
    vi: 'Mã này thuộc một tổ chức khác từ ngày {date}.',
    en: 'Another unit bears this code from {date}.',
  },
  UNIT_DIFFERS: {
    vi: 'Tổ chức mang mã này đã có nhưng khác tệp; đổi tên, chuyển cấp là việc sắp xếp tổ chức.',
    en: 'The unit with this code is there, but differs: renaming and moving is a reorganization.',
  },
  CODE_NOT_MAPPED: {
    vi: 'Mã này do {unit} mang, và không dòng nào nói tổ chức đó thành gì.',
    en: '{unit} bears this code, and no line says what becomes of it.',
  },
  SPLIT_DIFFERS: {
    vi: '{unit} đi vào {count} tổ chức, khác với cột chia tách.',
    en: 'By its lines {unit} goes into {count} units, which is not what the column says.',
  },
  NOT_DIVIDED: {
    vi: '{unit} không bị chia, cũng không kết thúc.',
    en: '{unit} is neither divided nor ended.',
  },
  UNIT_NOT_PLACED: {
    vi: '{code} ({unit}) trực thuộc một tổ chức kết thúc, và không dòng nào nói nó đi về đâu.',
    en: '{code} ({unit}) hangs below a unit that ends, and no line says where it goes.',
  },
  OPERATION_SHAPE: {
    vi: 'Bước sắp xếp này cần số tổ chức trước và sau khác, hoặc thiếu điều thay đổi.',
    en: 'This step takes another number of units before or after, or does not say what changes.',
  },
  UNIT_TAKEN: {
    vi: '{unit} đã nằm trong quyết định sắp xếp {number}.',
    en: '{unit} is taken up by the reorganization {number} already.',
  },
  UNIT_TAKEN_TWICE: {
    vi: '{unit} bị kết thúc hai lần trong cùng quyết định.',
    en: '{unit} would end twice in the same reorganization.',
  },
  UNIT_CYCLE: {
    vi: '{unit} sẽ trực thuộc chính mình hoặc cấp dưới của mình.',
    en: '{unit} would hang below itself.',
  },
  MERGED_INTO_OWN_CHILD: {
    vi: '{unit} không thể nhập vào tổ chức trực thuộc mình.',
    en: '{unit} cannot be merged into a unit below it.',
  },
  UNIT_NOT_BEGUN: {
    vi: '{unit} chưa được thành lập trước ngày {date}.',
    en: '{unit} had not begun before {date}.',
  },
  UNIT_CHANGED_LATER: {
    vi: '{unit} đã có thay đổi có hiệu lực sau ngày {date}.',
    en: '{unit} has changes that take effect after {date}.',
  },
  UNIT_ENDS: {
    vi: '{unit} kết thúc theo chính quyết định này hoặc đã kết thúc.',
    en: '{unit} ends by this reorganization, or has ended.',
  },
  CODE_TAKEN: {
    vi: 'Mã {code} do một tổ chức khác mang từ ngày {date}.',
    en: 'Another unit bears the code {code} from {date}.',
  },
  NOT_ALLOTTED: {
    vi: 'Còn {count} đảng viên hoặc tổ chức của {unit} chưa phân về đâu.',
    en: '{count} members or units of {unit} are not allotted.',
  },
  ALLOTTED_ELSEWHERE: {
    vi: '{unit} không chia về tổ chức đó.',
    en: '{unit} does not go into that unit.',
  },
  REORGANIZATION_STATE: {
    vi: 'Quyết định sắp xếp đang ở trạng thái không làm được việc này.',
    en: 'The reorganization is not in a state that allows this.',
  },
  PREVIEW_FIRST: {
    vi: 'Cần xem trước lại: dự thảo hoặc tổ chức đã thay đổi.',
    en: 'Preview it again: the draft or the tree has changed.',
  },
  HAS_EFFECT: {
    vi: 'Quyết định đã có hiệu lực; chỉ hủy bỏ được.',
    en: 'It has effect already; it can only be reversed.',
  },
  SCAN_TYPE: {
    vi: 'Bản quét phải là tệp PDF, JPEG hoặc PNG.',
    en: 'A scan must be a PDF, JPEG or PNG file.',
  },
  SCAN_KEPT: {
    vi: 'Quyết định đã duyệt và đã có bản quét; không thay được nữa.',
    en: 'It is approved and has a scan already, which cannot be replaced any more.',
  },
  CHANGED_SINCE: {
    vi: '{what} đã thay đổi từ sau việc này.',
    en: '{what} has changed since.',
  },
  BUILT_ON: {
    vi: '{what} đã gắn với {unit} sau khi sắp xếp.',
    en: '{what} has been built on {unit} since the reorganization.',
  },
  BEGINS_AFTER_END: {
    vi: '{what} của {unit} bắt đầu từ ngày {date} trở đi.',
    en: '{what} of {unit} begins on {date} or later.',
  },
  OFFICE_NOT_OF_KIND: {
    vi: '{unit} có chức vụ {officeVi}, loại tổ chức này không có chức vụ đó.',
    en: '{unit} has the office {officeEn}, which a unit of its kind does not have.',
  },
  BODY_NOT_OF_KIND: {
    vi: '{unit} có {bodyVi}, loại tổ chức này không có cơ quan đó.',
    en: '{unit} has the body {bodyEn}, which a unit of its kind does not have.',
  },
  MEMBERS_TOO_FEW: {
    vi: '{unit} có {count} đảng viên, cần ít nhất {min}.',
    en: '{unit} needs at least {min} members and has {count}.',
  },
  MEMBERS_TOO_MANY: {
    vi: '{unit} có {count} đảng viên, nhiều nhất {max}.',
    en: '{unit} may have {max} members at most and has {count}.',
  },
  OFFICIAL_MEMBERS_TOO_FEW: {
    vi: '{unit} có {count} đảng viên chính thức, cần ít nhất {min}.',
    en: '{unit} needs at least {min} official members and has {count}.',
  },
  OFFICIAL_MEMBERS_TOO_MANY: {
    vi: '{unit} có {count} đảng viên chính thức, nhiều nhất {max}.',
    en: '{unit} may have {max} official members at most and has {count}.',
  },
  COMMITTEE_SEATS_TOO_FEW: {
    vi: '{unit} có {official} đảng viên chính thức mà cấp ủy có {count} người, cần ít nhất {min}.',
    en: 'With {official} official members {unit} needs at least {min} in its committee and has {count}.',
  },
  COMMITTEE_SEATS_TOO_MANY: {
    vi: '{unit} có {official} đảng viên chính thức mà cấp ủy có {count} người, nhiều nhất {max}.',
    en: 'With {official} official members {unit} may have {max} in its committee at most and has {count}.',
  },
  PARTY_GROUPS_TOO_FEW: {
    vi: '{unit} có {members} đảng viên mà chia thành {count} tổ đảng, cần ít nhất {min}.',
    en: 'With {members} members {unit} needs at least {min} Party groups and has {count}.',
  },
  PARTY_GROUPS_TOO_MANY: {
    vi: '{unit} có {members} đảng viên mà chia thành {count} tổ đảng, nhiều nhất {max}.',
    en: 'With {members} members {unit} may have {max} Party groups at most and has {count}.',
  },
  NOT_YET_TAKEN_OVER: {
    vi: 'Người được mời chưa đặt mật khẩu: ai giữ đường dẫn mời vẫn có thể dùng tài khoản này.',
    en: 'The person has not set a password yet: whoever holds the invitation could still use this account.',
  },
} as const satisfies Record<string, Label>

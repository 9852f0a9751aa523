import type { Label } from './vocabulary.ts'

/** Codes of whole requests, in `extensions.code` of GraphQL errors and `code` of HTTP errors. */
export const REQUEST_ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'COST_LIMIT',
  'RATE_LIMITED',
  'CONFLICT',
  'IDEMPOTENCY_KEY_REUSED',
  'UNAVAILABLE',
  'INTERNAL',
] as const
export type RequestErrorCode = (typeof REQUEST_ERROR_CODES)[number]

/** One catalogue of expected failures: `userErrors` of mutations and bad arguments of reads. `{…}` is filled in. */
export const ERROR_MESSAGES = {
  REQUIRED: { vi: 'Cần nhập giá trị.', en: 'A value is required.' },
  INVALID_TEXT: {
    vi: 'Văn bản chứa ký tự không hợp lệ.',
    en: 'The text contains characters that are not allowed.',
  },
  TOO_LONG: { vi: 'Dài quá {max} ký tự.', en: 'Longer than {max} characters.' },
  TOO_MANY: { vi: 'Nhiều nhất {max} mục.', en: 'At most {max} items.' },
  INVALID_VALUE: { vi: 'Giá trị không hợp lệ.', en: 'The value is not valid.' },
  INVALID_ID: { vi: 'Mã định danh không đúng dạng {type}.', en: 'Not an identifier of the form {type}.' },
  INVALID_DATE: {
    vi: 'Ngày không có thật hoặc sai dạng YYYY-MM-DD.',
    en: 'Not a real date of the form YYYY-MM-DD.',
  },
  INVALID_DATETIME: {
    vi: 'Thời điểm không có thật hoặc sai dạng 2022-05-03T07:30:00+07:00.',
    en: 'Not a real instant of the form 2022-05-03T07:30:00+07:00.',
  },
  INVALID_CURSOR: { vi: 'Con trỏ trang không hợp lệ.', en: 'The cursor is not valid here.' },
  PAGE_SIZE: { vi: 'Cỡ trang phải từ 1 đến {max}.', en: 'The page size must lie between 1 and {max}.' },
  OUT_OF_RANGE: { vi: 'Phải từ {min} đến {max}.', en: 'Must lie between {min} and {max}.' },
  ONE_KEY: { vi: 'Cần đúng một khóa tra cứu.', en: 'Exactly one key is required.' },
  NOT_FOUND: { vi: 'Không tìm thấy.', en: 'Not found.' },
  FORBIDDEN: { vi: 'Không có quyền thực hiện.', en: 'Not permitted.' },
  CONFLICT: {
    vi: 'Dữ liệu đã được người khác thay đổi (phiên bản hiện tại: {version}). Tải lại rồi thử lại.',
    en: 'Somebody changed this meanwhile (current version: {version}). Reload and try again.',
  },
  BUSY: {
    vi: 'Người khác vừa ghi cùng nội dung này. Tải lại rồi thử lại.',
    en: 'Somebody else recorded the same at this moment. Reload and try again.',
  },
  ENDS_BEFORE_START: { vi: 'Kết thúc trước khi bắt đầu.', en: 'It ends before it begins.' },
  UNIT_NOT_IN_FORCE: {
    vi: 'Tổ chức đảng không tồn tại vào ngày {date}.',
    en: 'The unit did not exist on {date}.',
  },
  MEMBER_ENDED: {
    vi: 'Không còn là đảng viên vào ngày {date}.',
    en: 'No longer a member of the Party on {date}.',
  },
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
    vi: 'Đã có điểm danh, buổi dự hoặc phiếu chấm của buổi sinh hoạt này.',
    en: 'Attendance, visits or scores of this meeting have been recorded.',
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
  DUPLICATE: { vi: 'Bị lặp lại.', en: 'Given more than once.' },
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
  ALREADY_ENDED: { vi: 'Đã kết thúc từ ngày {date}.', en: 'It ended on {date} already.' },
  ALREADY_COVERED: {
    vi: '{group} cũng đang phụ trách trong thời gian này.',
    en: '{group} covers it at that time, too.',
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
  OWN_ACCESS: {
    vi: 'Không ai tự thay đổi quyền hay tài khoản của chính mình.',
    en: 'Nobody changes their own access.',
  },
  USERNAME_TAKEN: {
    vi: 'Tên đăng nhập này đã có người dùng.',
    en: 'Somebody has this user name already.',
  },
  ROLE_NOT_GRANTABLE: {
    vi: 'Không được cấp vai trò này tại tổ chức này.',
    en: 'This role is not yours to give there.',
  },
  HOLDER_REACHES_FURTHER: {
    vi: 'Tài khoản hoặc khóa này có quyền vượt quá phạm vi được quản lý.',
    en: 'This account or token can do more than you may give.',
  },
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
    vi: '{what} đã thay đổi sau khi sắp xếp.',
    en: '{what} has changed since the reorganization.',
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
  ONLY_CUT_SHORT: {
    vi: 'Chỉ rút ngắn được, từ hôm nay trở đi; muốn kéo dài thì cấp quyền mới.',
    en: 'It can be cut short, from today on, not prolonged: give another grant.',
  },
  NOT_YET_TAKEN_OVER: {
    vi: 'Người được mời chưa đặt mật khẩu: ai giữ đường dẫn mời vẫn có thể dùng tài khoản này.',
    en: 'The person has not set a password yet: whoever holds the invitation could still use this account.',
  },
  EXPIRES_IN_PAST: { vi: 'Thời hạn đã qua.', en: 'The expiry has passed.' },
  DEDUCTION_WITHOUT_REASON: { vi: 'Trừ điểm cần nêu lý do.', en: 'A deduction needs a reason.' },
} as const satisfies Record<string, Label>

/** A stable code of an expected failure. */
export type ErrorCode = keyof typeof ERROR_MESSAGES

/** An expected failure: what, where in the input (names and indexes as text), and what fills the sentence. */
export interface Problem {
  readonly code: ErrorCode
  readonly path: readonly string[]
  readonly values?: Readonly<Record<string, string | number>>
}

/** The sentence of a problem in a language. */
export function describeProblem(problem: Problem, locale: 'vi' | 'en'): string {
  return ERROR_MESSAGES[problem.code][locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(problem.values?.[name] ?? whole),
  )
}

/** Thrown where input proves wrong; carries what is wrong, told to the reader at the edge. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[]

  constructor(...problems: readonly [Problem, ...Problem[]]) {
    super(problems.map((problem) => `${problem.code} at ${problem.path.join('.')}`).join(', '))
    this.name = 'ProblemError'
    this.problems = problems
  }
}

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'
/** Which Account rows a list shows; all conditions must hold. */
export type AccountFilter = {
  /** Display name or user name. */
  name?: TextFilter | null | undefined
  /** Where it stands. */
  state?: AccountStateFilter | null | undefined
  /** The user name. */
  username?: StringFilter | null | undefined
}

/** An account, for what acts on it. */
export type AccountInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The account, not the caller’s own. */
  id: string
}

/** Where an account stands. */
export type AccountState =
  /** Active (Đang dùng). */
  | 'ACTIVE'
  /** Disabled (Đã khóa). */
  | 'DISABLED'
  /** Invited (Đã mời). */
  | 'INVITED'

/** Conditions on one value; all that are given must hold. */
export type AccountStateFilter = {
  /** Equal to. */
  eq?: AccountState | null | undefined
  /** One of these (at most 100). */
  in?: Array<AccountState> | null | undefined
}

/** A signed decision; it has effect on the day of what it orders. */
export type ActDecisionInput = {
  /** Its number: `05-QĐ/ĐU`. */
  number: string
  /** The day it was signed. */
  signedOn: string
}

/** One act on a list of members. */
export type ActOnMembersInput = {
  /** What is done. */
  act: MemberStateAct
  /** By which decision. */
  decision?: ActDecisionInput | null | undefined
  /** The first day on which it holds; of an end, the first day without membership. */
  effectiveOn: string
  /** What becomes of the others where some cannot be acted on; absent: REJECT_ALL. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** Of HINDER and RELEASE (required): what keeps the members, or keeps them no longer. */
  hindrance?: Hindrance | null | undefined
  /** 1–200 members. */
  members: Array<ActedMemberInput>
  /** Why. A confirmation before probation is over needs it. */
  reason?: string | null | undefined
  /** Of EXTEND_PROBATION (required): the day on which probation is over. Of EXEMPT_TEMPORARILY and HINDER: the first day back; absent: until they attend again, or RELEASE. */
  until?: string | null | undefined
}

/** A member who is acted on. */
export type ActedMemberInput = {
  /** Their version when the caller read it. */
  expectedVersion: number
  /** The member. */
  memberId: string
}

/** State of a member's Party activity. */
export type Activity =
  /** Active (Đang sinh hoạt). */
  | 'ACTIVE'
  /** Exempt (Miễn sinh hoạt). */
  | 'EXEMPT'
  /** Suspended (Đình chỉ sinh hoạt). */
  | 'SUSPENDED'
  /** Temporarily exempt (Tạm miễn sinh hoạt). */
  | 'TEMPORARILY_EXEMPT'

/** Conditions on one value; all that are given must hold. */
export type ActivityFilter = {
  /** Equal to. */
  eq?: Activity | null | undefined
  /** One of these (at most 100). */
  in?: Array<Activity> | null | undefined
}

/** Guests and observers of a meeting. */
export type AddMeetingGuestsInput = {
  /** 1–100 people. */
  guests: Array<MeetingGuestInput>
  /** The meeting, neither sealed nor cancelled. */
  meetingId: string
}

/** Somebody who is admitted to the Party. */
export type AdmitMemberInput = {
  /** Address. */
  address?: string | null | undefined
  /** The day of the decision of admission, from which Party age counts. */
  admissionDecidedOn?: string | null | undefined
  /** Birth date, as precise as known. */
  birthDate?: string | null | undefined
  /** Which organization issued the card. */
  cardIssuedBy?: string | null | undefined
  /** When the card was issued, as precise as known. */
  cardIssuedOn?: string | null | undefined
  /** Card number, 12 digits; nobody else in the register has it. */
  cardNumber?: string | null | undefined
  /** Citizen ID, 12 digits; nobody else in the register has it. */
  citizenId?: string | null | undefined
  /** By which decision. */
  decision?: ActDecisionInput | null | undefined
  /** The day of the ceremony, from which probation counts. */
  effectiveOn: string
  /** Ethnicity. */
  ethnicity?: string | null | undefined
  /** Number of the CV file. */
  fileNumber?: string | null | undefined
  /** Family, middle and given name. Written in capitals alone, it gets one at the head of each word. */
  fullName: string
  /** Where the family comes from. */
  hometown?: string | null | undefined
  /** Number of the old card, 8 digits. */
  oldCardNumber?: string | null | undefined
  /** Number of the identity card before the citizen ID, 9 or 12 digits. */
  oldIdentityNumber?: string | null | undefined
  /** Another name that they are known by. */
  otherName?: string | null | undefined
  /** Phone. */
  phone?: string | null | undefined
  /** Why, or whence. */
  reason?: string | null | undefined
  /** Religion. */
  religion?: string | null | undefined
  /** Sex. */
  sex?: Sex | null | undefined
  /** The cell that admits them. */
  unitId: string
}

/** Who and what goes where. The draft is to be previewed again. */
export type AllotReorganizationInput = {
  /** At most 5,000; each replaces what was said before. */
  allotments?: Array<ReorganizationAllotmentInput> | null | undefined
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The draft. */
  id: string
  /** By residence, in this order. */
  residences?: Array<ReorganizationResidenceInput> | null | undefined
}

/** Which ApiToken rows a list shows; all conditions must hold. */
export type ApiTokenFilter = {
  /** What it is for. */
  name?: TextFilter | null | undefined
  /** Where it stands. */
  state?: TokenStateFilter | null | undefined
}

/** Somebody who is to hold an office: a member, or else a name. */
export type AppointOfficerInput = {
  /** The body of the unit, for an office that is held in one. */
  bodyId?: string | null | undefined
  /** The first day, instead of the one of all. */
  effectiveOn?: string | null | undefined
  /** Code of the office: `deputy-secretary`. */
  kind: string
  /** A member the caller may read, on that day. */
  memberId?: string | null | undefined
  /** The name of somebody who is on no list of members. */
  personName?: string | null | undefined
  /** The place, for an office of a place. Absent: the place that the unit covers. */
  placeName?: string | null | undefined
  /** The unit, of a kind that has such an office on the day. */
  unitId: string
}

/** Offices that people are to hold. */
export type AppointOfficersInput = {
  /** By which decision. */
  decision?: ActDecisionInput | null | undefined
  /** The day from which it holds. */
  effectiveOn: string
  /** What becomes of the rows when some of them are wrong. Absent: REJECT_ALL. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** 1–200 offices. */
  offices: Array<AppointOfficerInput>
  /** Why. */
  reason?: string | null | undefined
  /** The day after the last. Absent: open. */
  until?: string | null | undefined
}

/** Registered slots that are approved. */
export type ApprovePlanSlotsInput = {
  /** REJECT_ALL unless it is said. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** 1–200, each once. Which. */
  slots: Array<NamedSlotInput>
}

/** The reorganization to approve. */
export type ApproveReorganizationInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The reorganization. */
  id: string
}

/** Units that a group is to cover. */
export type AssignWorkGroupInput = {
  /** By which decision. */
  decision?: DecisionInput | null | undefined
  /** 1–200 units, the founding unit or below it, not assigned to the group at that time. */
  unitIds: Array<string>
  /** The first day, not before the group’s. */
  validFrom: string
  /** The day after the last. Absent: as long as the group exists. */
  validTo?: string | null | undefined
  /** The group. */
  workGroupId: string
}

/** The mark of one member. */
export type AttendanceEntryInput = {
  /** Of those who came. When they came: from three hours before the meeting begins up to its end, and not later than now. Absent: as recorded before; null clears it. */
  arrivedAt?: string | null | undefined
  /** Of those who came. When they left, likewise, and after they came. */
  leftAt?: string | null | undefined
  /** A member on the roll. */
  memberId: string
  /** Of those who came. Absent: as recorded before, else IN_ROOM. */
  mode?: AttendanceMode | null | undefined
  /** Why absent or late; required with EXCUSED. Absent: none, without `status` as recorded before. */
  reason?: string | null | undefined
  /** Of those who came. Absent: as recorded before, else false. */
  spoke?: boolean | null | undefined
  /** Came or not; null takes the mark back. Absent: as recorded before, while the rest of the entry is taken in. */
  status?: AttendanceStatus | null | undefined
}

/** How somebody took part. */
export type AttendanceMode = 'IN_ROOM' | 'ONLINE'

/** Who came. */
export type AttendanceStatus =
  /** Excused (Vắng có lý do). */
  | 'EXCUSED'
  /** Late (Đến muộn). */
  | 'LATE'
  /** Present (Có mặt). */
  | 'PRESENT'
  /** Unexcused (Vắng không lý do). */
  | 'UNEXCUSED'

/** Who attends meetings of a kind. */
export type AttendedBy =
  /** Those invited (Người được triệu tập). */
  | 'INVITED'
  /** All members (Toàn thể đảng viên). */
  | 'MEMBERS'
  /** The seats of a body (Các ủy viên của cơ quan). */
  | 'SEATS'

/** What the audit tells of. */
export type AuditAction =
  /** Made an account (Tạo tài khoản). */
  | 'ACCOUNT_CREATE'
  /** Disabled an account (Khóa tài khoản). */
  | 'ACCOUNT_DISABLE'
  /** Enabled an account (Mở khóa tài khoản). */
  | 'ACCOUNT_ENABLE'
  /** Changed an account (Sửa tài khoản). */
  | 'ACCOUNT_UPDATE'
  /** Dealt with an item (Ghi kết luận nội dung). */
  | 'AGENDA_ITEM_UPDATE'
  /** Set an agenda (Lập chương trình họp). */
  | 'AGENDA_SET'
  /** Called the roll (Điểm danh). */
  | 'ATTENDANCE_RECORD'
  /** Founded a body (Lập cấp ủy, tổ đảng). */
  | 'BODY_CREATE'
  /** Ended a body (Kết thúc cấp ủy, tổ đảng). */
  | 'BODY_END'
  /** Made a calendar feed (Tạo lịch đồng bộ). */
  | 'CALENDAR_FEED_CREATE'
  /** Revoked a calendar feed (Thu hồi lịch đồng bộ). */
  | 'CALENDAR_FEED_REVOKE'
  /** Kept a document (Lưu văn bản). */
  | 'DOCUMENT_ADD'
  /** Sent a document (Gửi văn bản). */
  | 'DOCUMENT_SEND'
  /** Withdrew a document (Thu hồi văn bản). */
  | 'DOCUMENT_WITHDRAW'
  /** Judged two members to be two people (Ghi nhận không phải một người). */
  | 'DUPLICATE_DISMISS'
  /** Took back that two members are two people (Rút lại nhận định không phải một người). */
  | 'DUPLICATE_DISMISSAL_TAKE_BACK'
  /** Gave a grant (Giao vai trò). */
  | 'GRANT_CREATE'
  /** Took a grant away (Thu hồi vai trò). */
  | 'GRANT_END'
  /** Forgot how files were read (Bỏ ghi nhớ cách đọc tệp nhập). */
  | 'IMPORT_MAPPING_FORGET'
  /** Used a link to set a password (Dùng liên kết đặt mật khẩu). */
  | 'LINK_USE'
  /** Cancelled a meeting (Hủy buổi sinh hoạt). */
  | 'MEETING_CANCEL'
  /** Closed a meeting (Bế mạc buổi sinh hoạt). */
  | 'MEETING_CLOSE'
  /** Planned a meeting (Lập buổi sinh hoạt). */
  | 'MEETING_CREATE'
  /** Added guests of a meeting (Ghi khách dự buổi sinh hoạt). */
  | 'MEETING_GUESTS_ADD'
  /** Removed a guest of a meeting (Bỏ khách khỏi buổi sinh hoạt). */
  | 'MEETING_GUEST_REMOVE'
  /** Changed a guest of a meeting (Sửa khách dự buổi sinh hoạt). */
  | 'MEETING_GUEST_UPDATE'
  /** Opened a meeting (Khai mạc buổi sinh hoạt). */
  | 'MEETING_OPEN'
  /** Issued a meeting template (Ban hành khung buổi họp). */
  | 'MEETING_TEMPLATE_ISSUE'
  /** Changed a meeting (Sửa buổi sinh hoạt). */
  | 'MEETING_UPDATE'
  /** Acted on members (Ghi việc về đảng viên). */
  | 'MEMBERS_ACT'
  /** Imported members from a file (Nhập đảng viên từ tệp). */
  | 'MEMBERS_IMPORT'
  /** Gave up a file of members (Bỏ tệp đảng viên chưa ghi). */
  | 'MEMBERS_IMPORT_CANCEL'
  /** Asked for a file of members to be written (Cho ghi tệp đảng viên). */
  | 'MEMBERS_IMPORT_COMMIT_ASK'
  /** Decided how a file of members is read (Quyết định cách đọc tệp đảng viên). */
  | 'MEMBERS_IMPORT_DECIDE'
  /** A file named members outside the importer’s range (Tệp nhập có đảng viên ngoài phạm vi). */
  | 'MEMBERS_IMPORT_ELSEWHERE'
  /** Undid an import of members (Hoàn tác lần nhập đảng viên). */
  | 'MEMBERS_IMPORT_UNDO'
  /** Asked for an import of members to be undone (Yêu cầu hoàn tác lần nhập đảng viên). */
  | 'MEMBERS_IMPORT_UNDO_ASK'
  /** Sent a file of members (Tải lên tệp đảng viên). */
  | 'MEMBERS_IMPORT_UPLOAD'
  /** Merged two entries of one member (Gộp hồ sơ đảng viên trùng). */
  | 'MEMBERS_MERGE'
  /** Undid an act on a member (Hoàn tác việc về đảng viên). */
  | 'MEMBER_ACT_UNDO'
  /** Admitted a member (Kết nạp đảng viên). */
  | 'MEMBER_ADMIT'
  /** Corrected a member (Đính chính hồ sơ đảng viên). */
  | 'MEMBER_CORRECT'
  /** Entered a member in the register (Ghi đảng viên vào danh sách). */
  | 'MEMBER_ENTER'
  /** Exported a list of members (Xuất danh sách đảng viên). */
  | 'MEMBER_LIST_EXPORT'
  /** Read sensitive fields of members (Xem thông tin nhạy cảm của đảng viên). */
  | 'MEMBER_PRIVATE_READ'
  /** Appointed to offices (Giao giữ chức vụ). */
  | 'OFFICE_APPOINT'
  /** Ended offices (Cho thôi giữ chức vụ). */
  | 'OFFICE_END'
  /** Something else (Việc khác). */
  | 'OTHER'
  /** Changed the password (Đổi mật khẩu). */
  | 'PASSWORD_CHANGE'
  /** Reset a password (Cấp lại mật khẩu). */
  | 'PASSWORD_RESET'
  /** Approved planned meetings (Duyệt lịch họp). */
  | 'PLAN_SLOTS_APPROVE'
  /** Made a plan of meetings (Lập lịch họp năm). */
  | 'PLAN_SLOTS_CREATE'
  /** Registered planned meetings (Đăng ký lịch họp). */
  | 'PLAN_SLOTS_REGISTER'
  /** Returned planned meetings (Trả lại lịch họp). */
  | 'PLAN_SLOTS_RETURN'
  /** Cancelled a planned meeting (Hủy lịch họp). */
  | 'PLAN_SLOT_CANCEL'
  /** Merged a planned meeting (Ghép lịch họp). */
  | 'PLAN_SLOT_MERGE'
  /** Changed a planned meeting (Sửa lịch họp). */
  | 'PLAN_SLOT_UPDATE'
  /** Changed the own language (Đổi ngôn ngữ của tài khoản). */
  | 'PROFILE_CHANGE'
  /** Drew new recovery codes (Cấp mã khôi phục mới). */
  | 'RECOVERY_CODES_RENEW'
  /** Used a recovery code (Dùng mã khôi phục). */
  | 'RECOVERY_CODE_USE'
  /** Allotted members and units (Phân đảng viên, tổ chức khi sắp xếp). */
  | 'REORGANIZATION_ALLOT'
  /** Approved a reorganization (Duyệt sắp xếp tổ chức). */
  | 'REORGANIZATION_APPROVE'
  /** Drafted a reorganization (Soạn quyết định sắp xếp tổ chức). */
  | 'REORGANIZATION_CREATE'
  /** A reorganization took effect (Sắp xếp tổ chức có hiệu lực). */
  | 'REORGANIZATION_EFFECT'
  /** Previewed a reorganization (Xem trước sắp xếp tổ chức). */
  | 'REORGANIZATION_PREVIEW'
  /** Reversed a reorganization (Hủy bỏ sắp xếp tổ chức). */
  | 'REORGANIZATION_REVERSE'
  /** Kept the scan of a decision (Lưu bản quét quyết định). */
  | 'REORGANIZATION_SCAN'
  /** Changed the draft of a reorganization (Sửa dự thảo sắp xếp tổ chức). */
  | 'REORGANIZATION_UPDATE'
  /** Withdrew a reorganization (Rút quyết định sắp xếp tổ chức). */
  | 'REORGANIZATION_WITHDRAW'
  /** Corrected a score (Sửa phiếu chấm điểm). */
  | 'SCORECARD_CORRECT'
  /** Submitted a score (Nộp phiếu chấm điểm). */
  | 'SCORECARD_SUBMIT'
  /** Ended seats (Cho thôi tham gia cấp ủy). */
  | 'SEAT_END'
  /** Filled seats (Bầu, chỉ định vào cấp ủy). */
  | 'SEAT_FILL'
  /** Removed the second factor (Tắt xác thực hai bước). */
  | 'SECOND_FACTOR_DISABLE'
  /** Set up a second factor (Bật xác thực hai bước). */
  | 'SECOND_FACTOR_ENABLE'
  /** Required a second factor (Quy định vai trò phải có xác thực hai bước). */
  | 'SECOND_FACTOR_REQUIRE'
  /** Reset a second factor (Gỡ xác thực hai bước của tài khoản). */
  | 'SECOND_FACTOR_RESET'
  /** Ended a session (Kết thúc phiên đăng nhập). */
  | 'SESSION_END'
  /** Signed in (Đăng nhập). */
  | 'SIGN_IN'
  /** Sign-in refused (Đăng nhập bị từ chối). */
  | 'SIGN_IN_REFUSED'
  /** Signed out (Đăng xuất). */
  | 'SIGN_OUT'
  /** Recorded a speech (Ghi ý kiến phát biểu). */
  | 'SPEECH_RECORD'
  /** Took a speech back (Bỏ ý kiến phát biểu). */
  | 'SPEECH_REMOVE'
  /** Changed a speech (Sửa ý kiến phát biểu). */
  | 'SPEECH_UPDATE'
  /** Ended stays (Kết thúc sinh hoạt tạm thời). */
  | 'STAY_END'
  /** Entered a term (Ghi nhiệm kỳ). */
  | 'TERM_CREATE'
  /** Made an API token (Tạo khóa kết nối). */
  | 'TOKEN_CREATE'
  /** Revoked an API token (Thu hồi khóa kết nối). */
  | 'TOKEN_REVOKE'
  /** Cancelled transfers (Hủy chuyển sinh hoạt). */
  | 'TRANSFER_CANCEL'
  /** Decided transfers of members (Chuyển sinh hoạt đảng). */
  | 'TRANSFER_DECIDE'
  /** Issued letters of introduction (Cấp giấy giới thiệu sinh hoạt). */
  | 'TRANSFER_PAPER'
  /** Received members (Tiếp nhận đảng viên). */
  | 'TRANSFER_RECEIVE'
  /** Returned transfers (Trả lại hồ sơ chuyển sinh hoạt). */
  | 'TRANSFER_RETURN'
  /** Imported units from a file (Nhập tổ chức đảng từ tệp). */
  | 'UNITS_IMPORT'
  /** Corrected a visit (Sửa buổi dự). */
  | 'VISIT_CORRECT'
  /** Recorded a visit (Ghi nhận buổi dự). */
  | 'VISIT_RECORD'
  /** Corrected a vote (Sửa kết quả biểu quyết). */
  | 'VOTE_CORRECT'
  /** Recorded a vote (Ghi kết quả biểu quyết). */
  | 'VOTE_RECORD'
  /** Took a vote back (Bỏ kết quả biểu quyết). */
  | 'VOTE_REMOVE'
  /** Assigned units to a group (Phân công tổ công tác). */
  | 'WORK_GROUP_ASSIGN'
  /** Ended an assignment (Kết thúc phân công). */
  | 'WORK_GROUP_ASSIGNMENT_END'
  /** Founded a working group (Lập tổ công tác). */
  | 'WORK_GROUP_CREATE'
  /** Handed an assignment over (Chuyển phân công sang tổ khác). */
  | 'WORK_GROUP_TRANSFER'
  /** Changed a working group (Sửa tổ công tác). */
  | 'WORK_GROUP_UPDATE'

/** Conditions on one value; all that are given must hold. */
export type AuditActionFilter = {
  /** Equal to. */
  eq?: AuditAction | null | undefined
  /** One of these (at most 100). */
  in?: Array<AuditAction> | null | undefined
}

/** Which AuditEvent rows a list shows; all conditions must hold. */
export type AuditEventFilter = {
  /** The account that acted. */
  account?: IdFilter | null | undefined
  /** What was done. */
  action?: AuditActionFilter | null | undefined
  /** What it is about: whose sensitive fields were read, or what was changed. */
  object?: IdFilter | null | undefined
  /** The day it was done. */
  recordedOn?: DateFilter | null | undefined
  /** The API token that acted. */
  token?: IdFilter | null | undefined
}

/** Band of a score. */
export type Band =
  /** Average (Trung bình). */
  | 'AVERAGE'
  /** Fair (Khá). */
  | 'FAIR'
  /** Good (Tốt). */
  | 'GOOD'
  /** Poor (Kém). */
  | 'POOR'

/** Conditions on one value; all that are given must hold. */
export type BooleanFilter = {
  /** Equal to. */
  eq?: boolean | null | undefined
}

/** Transfers that are given up. */
export type CancelTransfersInput = {
  /** The day; not after today. */
  effectiveOn: string
  /** REJECT_ALL unless it is said. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** Why. */
  reason: string
  /** 1–200, each once. Which. */
  transfers: Array<NamedTransferInput>
}

/** Which Clock rows a list shows; all conditions must hold. */
export type ClockFilter = {
  /** The day it is due. */
  dueOn?: DateFilter | null | undefined
  /** What falls due. */
  kind?: ClockKindFilter | null | undefined
  /** Whether that day is over. */
  overdue?: BooleanFilter | null | undefined
}

/** What falls due with a member. */
export type ClockKind =
  /** Absent without reason for months (Vắng liên tục không lý do). */
  | 'ABSENT'
  /** Party badge due (Đủ tuổi Đảng nhận Huy hiệu Đảng). */
  | 'BADGE_ROUND'
  /** Temporary exemption ends (Hết hạn tạm miễn sinh hoạt). */
  | 'EXEMPTION_ENDING'
  /** Letter of introduction due (Hạn cấp giấy giới thiệu sinh hoạt). */
  | 'PAPER_DUE'
  /** Letter to be presented (Hạn nộp giấy giới thiệu sinh hoạt). */
  | 'PRESENTATION_DUE'
  /** Probation over (Hết thời gian dự bị). */
  | 'PROBATION_ENDING'
  /** Temporary stay ends (Hết hạn sinh hoạt tạm thời). */
  | 'STAY_ENDING'

/** Conditions on one value; all that are given must hold. */
export type ClockKindFilter = {
  /** Equal to. */
  eq?: ClockKind | null | undefined
  /** One of these (at most 100). */
  in?: Array<ClockKind> | null | undefined
}

/** What becomes of the subject of a consequence. */
export type ConsequenceChange =
  /** At odds with its kind (Không khớp quy định của loại hình). */
  | 'AT_ODDS'
  /** Cancelled (Hủy). */
  | 'CANCELLED'
  /** Conflicts with another draft (Trùng với dự thảo khác). */
  | 'CONFLICT'
  /** Created (Thành lập). */
  | 'CREATED'
  /** Ends (Kết thúc). */
  | 'ENDS'
  /** Follows (Theo sang đơn vị mới). */
  | 'FOLLOWS'
  /** Kind changes (Đổi loại hình). */
  | 'KIND_CHANGES'
  /** Moves (Chuyển). */
  | 'MOVES'
  /** Refused (Không thực hiện được). */
  | 'REFUSED'
  /** Renamed (Đổi tên). */
  | 'RENAMED'
  /** Not allotted (Chưa phân về đâu). */
  | 'UNALLOTTED'
  /** Left without access (Không còn quyền truy cập). */
  | 'WITHOUT_ACCESS'
  /** Left without a cell (Không còn chi bộ). */
  | 'WITHOUT_CELL'
  /** Left without a secretary (Không có bí thư). */
  | 'WITHOUT_SECRETARY'
  /** Left without a working group (Không có tổ công tác). */
  | 'WITHOUT_WORK_GROUP'

/** Conditions on one value; all that are given must hold. */
export type ConsequenceChangeFilter = {
  /** Equal to. */
  eq?: ConsequenceChange | null | undefined
  /** One of these (at most 100). */
  in?: Array<ConsequenceChange> | null | undefined
}

/** What a consequence of a reorganization is about. */
export type ConsequenceSubject =
  /** Body (Cấp ủy, cơ quan). */
  | 'BODY'
  /** Charge (Cấp ủy viên phụ trách). */
  | 'CHARGE'
  /** Cluster (Cụm). */
  | 'CLUSTER'
  /** Turn of a cluster (Lượt sinh hoạt điểm). */
  | 'CLUSTER_TURN'
  /** Unit of a cluster (Đơn vị trong cụm). */
  | 'CLUSTER_UNIT'
  /** Grant (Quyền truy cập). */
  | 'GRANT'
  /** Meeting (Buổi sinh hoạt). */
  | 'MEETING'
  /** Meeting template (Khung buổi họp). */
  | 'MEETING_TEMPLATE'
  /** Member (Đảng viên). */
  | 'MEMBER'
  /** Office (Chức vụ). */
  | 'OFFICE'
  /** Planned meeting (Lịch họp). */
  | 'PLAN_SLOT'
  /** Reorganization (Quyết định sắp xếp). */
  | 'REORGANIZATION'
  /** Seat (Ủy viên). */
  | 'SEAT'
  /** Scorecard template (Khung tiêu chí). */
  | 'TEMPLATE'
  /** Term (Nhiệm kỳ). */
  | 'TERM'
  /** Transfer (Chuyển sinh hoạt). */
  | 'TRANSFER'
  /** Unit (Tổ chức đảng). */
  | 'UNIT'
  /** Working group (Tổ công tác). */
  | 'WORK_GROUP'
  /** Group assignment (Phân công của tổ). */
  | 'WORK_GROUP_ASSIGNMENT'
  /** Working group member (Thành viên tổ công tác). */
  | 'WORK_GROUP_MEMBER'

/** Conditions on one value; all that are given must hold. */
export type ConsequenceSubjectFilter = {
  /** Equal to. */
  eq?: ConsequenceSubject | null | undefined
  /** One of these (at most 100). */
  in?: Array<ConsequenceSubject> | null | undefined
}

/** What was wrong in the record of a member: what is absent stays, null clears. Standing and activity are changed by acts. */
export type CorrectMemberInput = {
  /** Address. */
  address?: string | null | undefined
  /** The day of the decision of admission, from which Party age counts. */
  admissionDecidedOn?: string | null | undefined
  /** Birth date, as precise as known. */
  birthDate?: string | null | undefined
  /** Which organization issued the card. */
  cardIssuedBy?: string | null | undefined
  /** When the card was issued, as precise as known. */
  cardIssuedOn?: string | null | undefined
  /** Card number, 12 digits; nobody else in the register has it. */
  cardNumber?: string | null | undefined
  /** Citizen ID, 12 digits; nobody else in the register has it. */
  citizenId?: string | null | undefined
  /** By which decision. */
  decision?: ActDecisionInput | null | undefined
  /** Ethnicity. */
  ethnicity?: string | null | undefined
  /** Their version when the caller read it. */
  expectedVersion: number
  /** Number of the CV file. */
  fileNumber?: string | null | undefined
  /** Family, middle and given name; it cannot be cleared. */
  fullName?: string | null | undefined
  /** Where the family comes from. */
  hometown?: string | null | undefined
  /** The day of the ceremony of admission. */
  joinedOn?: string | null | undefined
  /** The member. */
  memberId: string
  /** Full membership. */
  officialOn?: string | null | undefined
  /** Number of the old card, 8 digits. */
  oldCardNumber?: string | null | undefined
  /** Number of the identity card before the citizen ID, 9 or 12 digits. */
  oldIdentityNumber?: string | null | undefined
  /** Another name that they are known by. */
  otherName?: string | null | undefined
  /** Phone. */
  phone?: string | null | undefined
  /** Why it is corrected. */
  reason: string
  /** Religion. */
  religion?: string | null | undefined
  /** Sex. */
  sex?: Sex | null | undefined
}

/** An account to be made. */
export type CreateAccountInput = {
  /** How the person is shown, at most 200 characters. */
  displayName: string
  /** Its language; by default the caller’s. */
  locale?: Locale | null | undefined
  /** The member it belongs to, one the caller may read. */
  memberId?: string | null | undefined
  /** Granted at once, from today; absent: what offices, groups and charges of the member bring. */
  role?: Role | null | undefined
  /** Under which unit it is kept, and where the role holds. */
  unitId: string
  /** How the person signs in: a letter or digit, then letters, digits, `.`, `_`, `@`, `-`; at most 100. */
  username: string
}

/** An API token to be made, with one role. */
export type CreateApiTokenInput = {
  /** Cost it may ask for in a minute; absent: what the server allows every token. */
  costPerMinute?: number | null | undefined
  /** When it expires, by the real clock; absent: never. */
  expiresAt?: string | null | undefined
  /** What it is for, at most 500 characters. */
  name: string
  /** Requests it may make in a minute; absent: what the server allows every token. */
  requestsPerMinute?: number | null | undefined
  /** A role that the caller may give there. */
  role: Role
  /** Where the role holds; the token is kept there. */
  unitId: string
}

/** A body that a unit founds. */
export type CreateBodyInput = {
  /** By which decision. */
  decision?: ActDecisionInput | null | undefined
  /** Code of its kind: `cell-committee`. */
  kind: string
  /** Its name. Absent: what its kind is called. */
  name?: string | null | undefined
  /** The unit, of a kind that has such a body on the day. */
  unitId: string
  /** Its first day. */
  validFrom: string
}

/** A calendar to be made. */
export type CreateCalendarFeedInput = {
  /** What of that it tells: one kind at least. */
  kinds: Array<ClockKind>
  /** What it tells of, with everything below it: a unit whose members the caller may read. */
  unitId: string
}

/** A meeting that is planned. */
export type CreateMeetingInput = {
  /** The body of the unit that meets; absent for the whole unit. */
  bodyId?: string | null | undefined
  /** Who chairs: a member the caller may read. */
  chairMemberId?: string | null | undefined
  /** When it is to end: after it begins, within 24 hours. */
  endsAt?: string | null | undefined
  /** Code of a kind valid that day: `meetingKinds`. */
  kind: string
  /** Where, at most 500 characters. */
  place?: string | null | undefined
  /** Who keeps the minutes: a member the caller may read. */
  secretaryMemberId?: string | null | undefined
  /** The slot of the plan that it takes: of the same unit, body and kind, without a meeting. */
  slotId?: string | null | undefined
  /** When it begins. */
  startsAt: string
  /** Its title, at most 500 characters. */
  title?: string | null | undefined
  /** Whose meeting; the unit exists that day. */
  unitId: string
}

/** A plan that is to be made for a year. */
export type CreatePlanSlotsInput = {
  /** 1–20 codes of kinds that are held monthly or quarterly: `meetingKinds`. */
  kinds: Array<string>
  /** How far below the unit. UNIT unless it is said. */
  scope?: Scope | null | undefined
  /** Whose plan. */
  unitId: string
  /** The year, 1900–2199. */
  year: number
}

/** A reorganization as its decision has it. */
export type CreateReorganizationInput = {
  /** The first day on which what it says holds. */
  effectiveOn: string
  /** Whatever else is to be kept with it. */
  notes?: string | null | undefined
  /** Number of the decision. */
  number: string
  /** 1–20,000 steps. */
  operations: Array<ReorganizationOperationInput>
  /** The day it was signed. */
  signedOn: string
  /** What it is about, at most 500 characters. */
  title: string
  /** Whose committee decides. */
  unitId: string
}

/** A term of a unit's committee. */
export type CreateTermInput = {
  /** Which one: they are counted. */
  ordinal: number
  /** The unit. */
  unitId: string
  /** The first day. */
  validFrom: string
  /** The day after the last, where it is known. */
  validTo?: string | null | undefined
}

/** A working group as a decision founds it. */
export type CreateWorkGroupInput = {
  /** The founding decision. */
  decision: DecisionInput
  /** 1–50 people, exactly one of them the leader. */
  members: Array<WorkGroupMemberInput>
  /** Its name, at most 500 characters. */
  name: string
  /** Its number, free among the groups of that committee. */
  ordinal: number
  /** Whose committee founds it. */
  unitId: string
  /** Units it covers, at most 200: the founding unit or below it. */
  unitIds: Array<string>
  /** Its first day. */
  validFrom: string
}

/** How points of a criterion are given. */
export type CriterionScoring = 'LADDER' | 'NUMBER' | 'YES_NO'

/** Conditions on one value; all that are given must hold. */
export type DateFilter = {
  /** Equal to. */
  eq?: string | null | undefined
  /** Greater, or later. */
  gt?: string | null | undefined
  /** Greater or equal. */
  gte?: string | null | undefined
  /** Less, or earlier. */
  lt?: string | null | undefined
  /** Less or equal. */
  lte?: string | null | undefined
}

/** A signed decision of the founding unit. One with the same number and days is taken up, else it is entered. */
export type DecisionInput = {
  /** The day from which it has effect. */
  effectiveOn: string
  /** Its number: `1777-QĐ/HU`. */
  number: string
  /** The day it was signed. */
  signedOn: string
  /** What it is about, at most 500 characters. */
  title?: string | null | undefined
}

/** Two members who are two people. */
export type DismissDuplicateInput = {
  /** One of them. */
  memberId: string
  /** The other. */
  otherMemberId: string
  /** Why they are two, at most 500 characters. */
  reason: string
}

/** Which DuplicateCandidate rows a list shows; all conditions must hold. */
export type DuplicateCandidateFilter = {
  /** What they have in common; pairs that have that and more in common are among them. */
  reason?: DuplicateReasonFilter | null | undefined
  /** How much speaks for one person. */
  score?: IntFilter | null | undefined
}

/** What two members have in common that speaks for one person. */
export type DuplicateReason =
  /** Same number of the CV file (Trùng số lý lịch). */
  | 'SAME_FILE_NUMBER'
  /** Same name and birth date (Trùng họ tên và ngày sinh). */
  | 'SAME_NAME_AND_BIRTH_DATE'
  /** Same name and day of joining (Trùng họ tên và ngày vào Đảng). */
  | 'SAME_NAME_AND_JOINING'
  /** Same old card number (Trùng số thẻ cũ). */
  | 'SAME_OLD_CARD'
  /** Similar name, same birth year (Họ tên gần giống, cùng năm sinh). */
  | 'SIMILAR_NAME_AND_BIRTH_YEAR'

/** Conditions on one value; all that are given must hold. */
export type DuplicateReasonFilter = {
  /** Equal to. */
  eq?: DuplicateReason | null | undefined
  /** One of these (at most 100). */
  in?: Array<DuplicateReason> | null | undefined
}

/** A body that ends. */
export type EndBodyInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The body. */
  id: string
  /** The day after its last; nobody has a seat or an office in it then. */
  validTo: string
}

/** The end of a grant given by hand. */
export type EndGrantInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The grant, not one of the caller’s own. */
  id: string
  /** The day after its last; absent: it ends at once. */
  validTo?: string | null | undefined
}

/** An office that ends. */
export type EndOfficeInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The office. */
  officeId: string
}

/** Offices that are held no longer, from the day on. */
export type EndOfficesInput = {
  /** By which decision. */
  decision?: ActDecisionInput | null | undefined
  /** The day from which it holds. */
  effectiveOn: string
  /** What becomes of the rows when some of them are wrong. Absent: REJECT_ALL. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** 1–200 offices. */
  offices: Array<EndOfficeInput>
  /** Why. */
  reason?: string | null | undefined
}

/** A seat that ends. */
export type EndSeatInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The seat. */
  seatId: string
}

/** Seats that end on the day. */
export type EndSeatsInput = {
  /** By which decision. */
  decision?: ActDecisionInput | null | undefined
  /** The day from which it holds. */
  effectiveOn: string
  /** What becomes of the rows when some of them are wrong. Absent: REJECT_ALL. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** Why. */
  reason?: string | null | undefined
  /** 1–200 seats. */
  seats: Array<EndSeatInput>
}

/** Members who attend at home again before their stay was to end. */
export type EndStaysInput = {
  /** By which decision. */
  decision?: ActDecisionInput | null | undefined
  /** The first day on which they stay elsewhere no longer; not after today. */
  effectiveOn: string
  /** REJECT_ALL unless it is said. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** 1–200, each once. Who. */
  members: Array<TransferredMemberInput>
  /** Why. */
  reason?: string | null | undefined
}

/** A group covers a unit no longer. */
export type EndWorkGroupAssignmentInput = {
  /** By which decision. */
  decision?: DecisionInput | null | undefined
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The assignment. */
  id: string
  /** The day after the last. */
  validTo: string
}

/** Somebody serves no longer. */
export type EndWorkGroupMemberInput = {
  /** The WorkGroupMember. */
  id: string
  /** The day after the last. */
  validTo: string
}

/** Somebody who is a member of the Party already, and not in the register yet. */
export type EnterMemberInput = {
  /** Their activity that day; absent: ACTIVE. */
  activity?: Activity | null | undefined
  /** Address. */
  address?: string | null | undefined
  /** The day of the decision of admission, from which Party age counts. */
  admissionDecidedOn?: string | null | undefined
  /** Birth date, as precise as known. */
  birthDate?: string | null | undefined
  /** Which organization issued the card. */
  cardIssuedBy?: string | null | undefined
  /** When the card was issued, as precise as known. */
  cardIssuedOn?: string | null | undefined
  /** Card number, 12 digits; nobody else in the register has it. */
  cardNumber?: string | null | undefined
  /** Citizen ID, 12 digits; nobody else in the register has it. */
  citizenId?: string | null | undefined
  /** By which decision. */
  decision?: ActDecisionInput | null | undefined
  /** The first day at home there: from then on the register knows them. */
  effectiveOn: string
  /** Ethnicity. */
  ethnicity?: string | null | undefined
  /** Number of the CV file. */
  fileNumber?: string | null | undefined
  /** Family, middle and given name. Written in capitals alone, it gets one at the head of each word. */
  fullName: string
  /** Where the family comes from. */
  hometown?: string | null | undefined
  /** The day of the ceremony of admission. */
  joinedOn?: string | null | undefined
  /** Full membership. */
  officialOn?: string | null | undefined
  /** Number of the old card, 8 digits. */
  oldCardNumber?: string | null | undefined
  /** Number of the identity card before the citizen ID, 9 or 12 digits. */
  oldIdentityNumber?: string | null | undefined
  /** Another name that they are known by. */
  otherName?: string | null | undefined
  /** Phone. */
  phone?: string | null | undefined
  /** Why, or whence. */
  reason?: string | null | undefined
  /** Religion. */
  religion?: string | null | undefined
  /** Sex. */
  sex?: Sex | null | undefined
  /** Their standing that day. */
  standing: Standing
  /** The home cell. */
  unitId: string
}

/** Codes of expected failures. */
export type ErrorCode =
  /** Something was built on it since; it can be undone no more. */
  | 'ACT_FOLLOWED'
  /** It has been undone already. */
  | 'ACT_UNDONE'
  /** This item lies more than one level below the one before it; an agenda has at most {max} levels. */
  | 'AGENDA_TOO_DEEP'
  /** No row matches any of the {base} members who are there. */
  | 'ALARM_ALL_NEW'
  /** {unit}: {count} of {base} members are not in the file. */
  | 'ALARM_CELL_MISSING'
  /** {count} decisions of that file no longer hold and were left out. */
  | 'ALARM_DECISIONS_LEFT_OUT'
  /** {count} decisions were taken over from an earlier file ({date}, sender: {senderEn}). */
  | 'ALARM_DECISIONS_TAKEN'
  /** {percent} % of the values of “{fieldEn}” would change ({count} of {base}). */
  | 'ALARM_FIELD_CHANGES'
  /** Nothing would change. */
  | 'ALARM_NOTHING'
  /** {unit} does not go into that unit. */
  | 'ALLOTTED_ELSEWHERE'
  /** Assigned to this group at that time already. */
  | 'ALREADY_ASSIGNED'
  /** {group} covers it at that time, too. */
  | 'ALREADY_COVERED'
  /** Was judged to be two people already. */
  | 'ALREADY_DISMISSED'
  /** It ended on {date} already. */
  | 'ALREADY_ENDED'
  /** Was merged into somebody already. */
  | 'ALREADY_MERGED'
  /** On the roll of this meeting: mark them there. */
  | 'ALREADY_ON_ROLL'
  /** Serves in the group at that time already. */
  | 'ALREADY_SERVING'
  /** The author is not among the visitors. */
  | 'AUTHOR_NOT_A_VISITOR'
  /** Who voted how does not agree with the counts. */
  | 'BALLOTS_DIFFER'
  /** Of a secret ballot counts are kept, and not who voted how. */
  | 'BALLOTS_OF_SECRET_VOTE'
  /** Before admission, or before the register knows them ({date}). */
  | 'BEFORE_ADMISSION'
  /** Before birth. */
  | 'BEFORE_BIRTH'
  /** It cannot be before the transfer was decided ({date}). */
  | 'BEFORE_DECISION'
  /** It cannot be before the letter of introduction was issued ({date}). */
  | 'BEFORE_PAPER'
  /** {what} of {unit} begins on {date} or later. */
  | 'BEGINS_AFTER_END'
  /** Members or assignments of the group begin on that day or later. */
  | 'BEGINS_LATER'
  /** Columns give different birth dates. */
  | 'BIRTH_DATES_DIFFER'
  /** The sign in the cell was taken for a blank. */
  | 'BLANK_SIGN'
  /** By the rules, this is a meeting of: {body}. */
  | 'BODY_EXPECTED'
  /** {name} has a seat or an office in this body on {date} or later. */
  | 'BODY_IN_USE'
  /** There was no such kind of body on {date}. */
  | 'BODY_KIND_UNKNOWN'
  /** The unit had no such body on {date}. */
  | 'BODY_NOT_IN_FORCE'
  /** {unit} has the body {bodyEn}, which a unit of its kind does not have. */
  | 'BODY_NOT_OF_KIND'
  /** The unit has {name} at that time already. */
  | 'BODY_THERE_ALREADY'
  /** Born after joining, or after becoming official. */
  | 'BORN_AFTER_JOINING'
  /** By this birth date not yet {years} years old: the year or the century may be wrong. */
  | 'BORN_LATELY'
  /** Born before {date}: from then on the register has them. */
  | 'BORN_LATER'
  /** {what} has been built on {unit} since the reorganization. */
  | 'BUILT_ON'
  /** Somebody else recorded the same at this moment. Reload and try again. */
  | 'BUSY'
  /** The file is in TCVN3 (ABC): capitals with tones that were written in a font like .VnTimeH cannot be told from small letters and are kept as they stand. Look at the capitals of the names. */
  | 'CAPITALS_IN_FONT'
  /** Somebody in the register has this card number already. */
  | 'CARD_TAKEN'
  /** The cell holds an error of the spreadsheet and no value. */
  | 'CELL_ERROR'
  /** The cell holds a formula, and the file does not hold what it comes to. Open it in Excel, save it, and send it again. */
  | 'CELL_FORMULA'
  /** {what} has changed since. */
  | 'CHANGED_SINCE'
  /** The citizen ID does not go with the sex. */
  | 'CITIZEN_ID_SEX'
  /** Somebody in the register has this citizen ID already. */
  | 'CITIZEN_ID_TAKEN'
  /** The citizen ID does not go with the year of birth. */
  | 'CITIZEN_ID_YEAR'
  /** Another unit, outside of what is imported to, bears this code. */
  | 'CODE_BORNE_ELSEWHERE'
  /** Another unit bears this code from {date}. */
  | 'CODE_BORNE_LATER'
  /** {unit} bears this code, and no line says what becomes of it. */
  | 'CODE_NOT_MAPPED'
  /** Another unit bears the code {code} from {date}. */
  | 'CODE_TAKEN'
  /** These columns say the same in different ways. Choose one of them. */
  | 'COLUMNS_AT_ODDS'
  /** Above this row stand other names of columns than at the head of the list. Put it into a file or sheet of its own. */
  | 'COLUMNS_CHANGED'
  /** Several columns could be the same field. Choose one of them. */
  | 'COLUMN_CONFLICT'
  /** With {official} official members {unit} needs at least {min} in its committee and has {count}. */
  | 'COMMITTEE_SEATS_TOO_FEW'
  /** With {official} official members {unit} may have {max} in its committee at most and has {count}. */
  | 'COMMITTEE_SEATS_TOO_MANY'
  /** Somebody changed this meanwhile (current version: {version}). Reload and try again. */
  | 'CONFLICT'
  /** Criterion {code} has not been scored. */
  | 'CRITERION_MISSING'
  /** The template has no such criterion. */
  | 'CRITERION_UNKNOWN'
  /** Days and months are swapped in this column: the month stands before the day, or the spreadsheet turned them. Choose the “Order of day and month” under “How it is read”; cells of dates that were turned are put right in the file. */
  | 'DATES_SWAPPED'
  /** Later than {date}. */
  | 'DATE_IN_FUTURE'
  /** A moment in UTC: in Vietnam it was the next day already. */
  | 'DATE_IN_UTC'
  /** It was read with the month first, as was decided. */
  | 'DATE_MONTH_FIRST'
  /** There is no such day. */
  | 'DATE_NOT_REAL'
  /** There is no such month: the month may stand before the day. */
  | 'DATE_ORDER'
  /** The year must lie between {min} and {max}. */
  | 'DATE_OUT_OF_RANGE'
  /** A day or month that is left open is kept as not known. */
  | 'DATE_PARTIAL'
  /** The year has two digits. It takes all four. */
  | 'DATE_TWO_DIGIT_YEAR'
  /** This cannot be read as a date. */
  | 'DATE_UNREADABLE'
  /** The day has not come: only what has happened is entered. */
  | 'DAY_IN_FUTURE'
  /** A deduction needs a reason. */
  | 'DEDUCTION_WITHOUT_REASON'
  /** Only for those who were present or late. */
  | 'DID_NOT_ATTEND'
  /** Their citizen IDs differ, so they are two people: no citizen ID is given twice (Law on Identification 2023, Article 12). */
  | 'DIFFERENT_PEOPLE'
  /** It has {length} digits. */
  | 'DIGITS'
  /** It has {length} or {other} digits. */
  | 'DIGITS_EITHER'
  /** The spreadsheet lost digits (as in {example}); they cannot be brought back. */
  | 'DIGITS_LOST'
  /** The cell says “as above”. Write it out. */
  | 'DITTO_MARK'
  /** The file must be a PDF, JPEG, PNG, Word (.docx) or Excel (.xlsx) file without macros. */
  | 'DOCUMENT_FILE_TYPE'
  /** The meeting that it is a paper of has begun; it is not withdrawn any more. */
  | 'DOCUMENT_KEPT'
  /** There was no type of document “{type}” on {date}. */
  | 'DOCUMENT_TYPE_NOT_VALID'
  /** The document was withdrawn. */
  | 'DOCUMENT_WITHDRAWN'
  /** This kind of unit has no sign for its documents, so they take no numbers. */
  | 'DOCUMENT_WITHOUT_SUFFIX'
  /** Given more than once. */
  | 'DUPLICATE'
  /** They are in the register only from {date}: let it end later, or undo the entry. */
  | 'ENDS_AS_IT_BEGINS'
  /** It ends before it begins. */
  | 'ENDS_BEFORE_START'
  /** Not among the 54 ethnic groups; kept as written. */
  | 'ETHNICITY_UNKNOWN'
  /** An excused absence needs its reason. */
  | 'EXCUSE_WITHOUT_REASON'
  /** The expiry has passed. */
  | 'EXPIRES_IN_PAST'
  /** The .xlsx file is damaged or was not uploaded in full. Open the original, save it and send it again. */
  | 'FILE_DAMAGED'
  /** The file is empty. */
  | 'FILE_EMPTY'
  /** The .xlsx file is too large once unpacked, or packed in an unusual way, and is not read. Save the sheet alone as .csv (UTF-8) and send that. */
  | 'FILE_EXPANDS'
  /** The file is neither a workbook nor text. Send a .xlsx or .csv file. */
  | 'FILE_IS_BINARY'
  /** The file is neither a workbook nor text, but {what}. Send a .xlsx or .csv file. */
  | 'FILE_NOT_A_TABLE'
  /** The file number is not of the form 000001 HN. */
  | 'FILE_NUMBER_UNUSUAL'
  /** The file has the form of Excel 97–2003 (.xls). Open it in Excel or LibreOffice, choose Save As, type Excel Workbook (.xlsx), and send the new file. */
  | 'FILE_OLD_WORKBOOK'
  /** The file is a workbook of another form ({what}). Open it, choose Save As, type Excel Workbook (.xlsx), and send the new file. */
  | 'FILE_OTHER_WORKBOOK'
  /** The file is protected by a password. Open it, take the password off (File > Info > Protect Workbook), save it as .xlsx, and send the new file. */
  | 'FILE_PROTECTED'
  /** Not permitted. */
  | 'FORBIDDEN'
  /** Minutes are always approved before they are sealed. */
  | 'GATE_IS_FIXED'
  /** An apostrophe or ="…" around the text, which kept the cell as text, was taken off. */
  | 'GUARD_REMOVED'
  /** {name} has an account that still works; disable it if it is used no more. */
  | 'HAS_ACCOUNT'
  /** It has effect already; it can only be reversed. */
  | 'HAS_EFFECT'
  /** The history that stays ends on {date}, and this is still held from then on: {what}. Take the other history, or end it first. */
  | 'HELD_BEYOND_END'
  /** This account or token can do more than you may give. */
  | 'HOLDER_REACHES_FURTHER'
  /** Such a file is taken in on the server, by “chibo import FILE --kind units” or “--kind reorganization”. */
  | 'IMPORT_BY_COMMAND'
  /** The cursor is not valid here. */
  | 'INVALID_CURSOR'
  /** Not a real date of the form YYYY-MM-DD. */
  | 'INVALID_DATE'
  /** Not a real instant of the form 2022-05-03T07:30:00+07:00. */
  | 'INVALID_DATETIME'
  /** Not an identifier of the form {type}. */
  | 'INVALID_ID'
  /** An open vote has no invalid ballots. */
  | 'INVALID_OF_OPEN_VOTE'
  /** The text contains characters that are not allowed. */
  | 'INVALID_TEXT'
  /** The value is not valid. */
  | 'INVALID_VALUE'
  /** A number of 8 digits is kept as the old card number. */
  | 'IS_OLD_CARD'
  /** A number of 9 digits is kept as the old identity card number. */
  | 'IS_OLD_IDENTITY'
  /** “{title}” stays on the agenda: somebody spoke about it, it was dealt with, or another item goes back to it. */
  | 'ITEM_HAS_RECORDS'
  /** Joined before the age of {years} ({source}). */
  | 'JOINED_TOO_YOUNG'
  /** Joined before the age of {years}. */
  | 'JOINED_YOUNG'
  /** The dates of joining seem to be swapped. */
  | 'JOIN_DATES_SWAPPED'
  /** There is no such kind of unit at that time. */
  | 'KIND_UNKNOWN'
  /** Meetings of this kind are not held monthly or quarterly. */
  | 'KIND_WITHOUT_RHYTHM'
  /** From {date} it is recorded already: {whatEn}. Undo that first. */
  | 'LATER_ACT'
  /** Who leaves has arrived before. */
  | 'LEAVES_BEFORE_ARRIVING'
  /** The letters of the file are those of {encoding}, saved as if they were Unicode (typed in an old font); they are turned to Unicode as they are read. Look at letters with marks. */
  | 'LETTERS_OF_OLD_FONT'
  /** A letter that only looks like Đ was replaced by the Vietnamese one. */
  | 'LETTER_REPLACED'
  /** The workbook has macros; they are not read and never run. */
  | 'MACROS_LEFT_ASIDE'
  /** This column holds marks and dates. Say what it is. */
  | 'MARKS_MIXED'
  /** The heading tells how members stand, but what is below is neither marks nor days. The column is left aside. */
  | 'MARKS_UNREAD'
  /** The column is one of marks, but the cell holds a date. */
  | 'MARK_IS_DATE'
  /** The value is masked and cannot be imported. */
  | 'MASKED'
  /** The meeting is sealed or cancelled; it is not changed any more. */
  | 'MEETING_FINAL'
  /** Attendance, speeches, votes, visits, scores or papers of this meeting have been recorded, or a slot of the plan is its own. */
  | 'MEETING_HAS_RECORDS'
  /** By the rules, units of this kind hold no such meetings. */
  | 'MEETING_KIND_NOT_HELD_HERE'
  /** There was no such kind of meeting on {date}. */
  | 'MEETING_KIND_NOT_VALID'
  /** The meeting has not begun. */
  | 'MEETING_NOT_BEGUN'
  /** The meeting has not been held or was cancelled. */
  | 'MEETING_NOT_HELD'
  /** The meeting cannot go from its present state to this one. */
  | 'MEETING_STATE'
  /** A meeting lasts at most {hours} hours. */
  | 'MEETING_TOO_LONG'
  /** {unit} needs at least {min} members and has {count}. */
  | 'MEMBERS_TOO_FEW'
  /** {unit} may have {max} members at most and has {count}. */
  | 'MEMBERS_TOO_MANY'
  /** No longer a member of the Party on {date}. */
  | 'MEMBER_ENDED'
  /** This record was merged into another one. */
  | 'MEMBER_MERGED'
  /** Either a member or a name is required, not both. */
  | 'MEMBER_OR_NAME'
  /** {unit} cannot be merged into a unit below it. */
  | 'MERGED_INTO_OWN_CHILD'
  /** That slot is this one, or was merged into it. */
  | 'MERGES_IN_CIRCLE'
  /** There is a name and nothing else in the row: it may be no person. */
  | 'NAME_ALONE'
  /** There are digits in the name. */
  | 'NAME_HAS_DIGITS'
  /** The name has one word only. */
  | 'NAME_ONE_WORD'
  /** Capitals of the name were put right. */
  | 'NAME_RECASED'
  /** A form of address before the name was taken off. */
  | 'NAME_TITLE'
  /** There are words or signs in the name that names seldom have: a remark, or a form of address. */
  | 'NAME_UNUSUAL'
  /** A plan is approved by the unit’s superior. */
  | 'NEEDS_SUPERIOR'
  /** Nothing is changed. */
  | 'NOTHING_TO_CORRECT'
  /** No earlier meeting of the unit has agreed to this item. */
  | 'NOT_AGREED_BEFORE'
  /** {count} members or units of {unit} are not allotted. */
  | 'NOT_ALLOTTED'
  /** On {date} they are at home in no cell that is kept here. */
  | 'NOT_AT_HOME'
  /** Not a serving member of the group on {date}. */
  | 'NOT_A_GROUP_MEMBER'
  /** Has no vote at this meeting, or was absent. */
  | 'NOT_A_VOTER'
  /** {unit} is neither divided nor ended. */
  | 'NOT_DIVIDED'
  /** Not found. */
  | 'NOT_FOUND'
  /** Row {row} has characters that are not {encoding}. Choose another encoding, or save the file as UTF-8. */
  | 'NOT_IN_ENCODING'
  /** Not on the roll of this meeting. */
  | 'NOT_ON_ROLL'
  /** Not a probationary member on {date}. */
  | 'NOT_PROBATIONARY'
  /** Not yet a member of the Party on {date}. */
  | 'NOT_YET_MEMBER'
  /** The person has not set a password yet: whoever holds the invitation could still use this account. */
  | 'NOT_YET_TAKEN_OVER'
  /** No row names the columns. Look at what is proposed for each of them. */
  | 'NO_HEADER'
  /** No column holds the names of people. Say which one does. */
  | 'NO_NAME_COLUMN'
  /** There is no row below the names of columns. */
  | 'NO_ROWS'
  /** On {date} they do not stay elsewhere for a time. */
  | 'NO_STAY'
  /** Row {row} has a NUL character: the file is damaged or not text. */
  | 'NUL_CHARACTER'
  /** Two columns give two different numbers. */
  | 'NUMBERS_DIFFER'
  /** Blanks, dots, an apostrophe or words like “No.” around the digits were taken out. */
  | 'NUMBER_TIDIED'
  /** Digits are missing, and more than one number could be meant. */
  | 'NUMBER_UNCLEAR'
  /** Holds this office at that time already. */
  | 'OFFICE_HELD_ALREADY'
  /** There was no such office on {date}. */
  | 'OFFICE_KIND_UNKNOWN'
  /** {unit} has the office {officeEn}, which a unit of its kind does not have. */
  | 'OFFICE_NOT_OF_KIND'
  /** This office is held in a body: choose which. */
  | 'OFFICE_OF_BODY'
  /** This office is held in no body. */
  | 'OFFICE_OF_NO_BODY'
  /** This office is not one of a place. */
  | 'OFFICE_OF_NO_PLACE'
  /** This office is of a place: say of which. */
  | 'OFFICE_OF_PLACE'
  /** {unit} has the office {officeEn} filled: {name}. */
  | 'OFFICE_TAKEN'
  /** {unit} needs at least {min} official members and has {count}. */
  | 'OFFICIAL_MEMBERS_TOO_FEW'
  /** {unit} may have {max} official members at most and has {count}. */
  | 'OFFICIAL_MEMBERS_TOO_MANY'
  /** Official before {months} months since joining. */
  | 'OFFICIAL_SOON'
  /** Official before {months} months since joining ({source}). */
  | 'OFFICIAL_TOO_SOON'
  /** Exactly one key is required. */
  | 'ONE_KEY'
  /** A working group has exactly one leader at a time. */
  | 'ONE_LEADER'
  /** It can be cut short, from today on, not prolonged: give another grant. */
  | 'ONLY_CUT_SHORT'
  /** Only a stay for a time has an end. */
  | 'ONLY_OF_STAYS'
  /** This step takes another number of units before or after, or does not say what changes. */
  | 'OPERATION_SHAPE'
  /** Another working group bears this number at that time. */
  | 'ORDINAL_TAKEN'
  /** That slot is of another unit, body or kind. */
  | 'OTHER_KIND'
  /** {unit} ends on {date}. */
  | 'OUTLASTS_UNIT'
  /** Lies outside the dates of the body. */
  | 'OUTSIDE_BODY_DATES'
  /** Lies outside the dates of the working group. */
  | 'OUTSIDE_GROUP_DATES'
  /** Lies outside the term. */
  | 'OUTSIDE_TERM'
  /** Must lie between {min} and {max}. */
  | 'OUT_OF_RANGE'
  /** Nobody changes their own access. */
  | 'OWN_ACCESS'
  /** The member is at home in {unit} already: there is nothing to transfer. */
  | 'OWN_CELL'
  /** The page size must lie between 1 and {max}. */
  | 'PAGE_SIZE'
  /** The letter of introduction cannot be issued before the transfer was decided ({date}). */
  | 'PAPER_BEFORE_DECISION'
  /** This is no paper of this meeting that holds. */
  | 'PAPER_ELSEWHERE'
  /** The letter of introduction was issued after it was due ({date}). By: {source}. */
  | 'PAPER_LATE'
  /** A {kind} does not hang under a {parent} at that time. */
  | 'PARENT_NOT_ALLOWED'
  /** The parent in the file was rejected, or the rows go round in a circle. */
  | 'PARENT_NOT_IMPORTED'
  /** With {members} members {unit} needs at least {min} Party groups and has {count}. */
  | 'PARTY_GROUPS_TOO_FEW'
  /** With {members} members {unit} may have {max} Party groups at most and has {count}. */
  | 'PARTY_GROUPS_TOO_MANY'
  /** This does not look like a phone number. */
  | 'PHONE_UNUSUAL'
  /** Somebody else meets at this place at that time. */
  | 'PLACE_TAKEN'
  /** Points must be one of: {steps}. */
  | 'POINTS_NOT_A_STEP'
  /** Points must lie between 0 and {max}. */
  | 'POINTS_OUT_OF_RANGE'
  /** A member of {unit} has the same name and birth date. */
  | 'POSSIBLE_DUPLICATE'
  /** The letter of introduction was presented after it was due ({date}). By: {source}. */
  | 'PRESENTED_LATE'
  /** Preview it again: the draft or the tree has changed. */
  | 'PREVIEW_FIRST'
  /** Probation lasts until {date} anyway. */
  | 'PROBATION_NOT_EXTENDED'
  /** Probation is not over before {date} ({months} months; {source}). */
  | 'PROBATION_NOT_OVER'
  /** Row {row}: behind a closing quote must be a separator. A quote within a cell is written twice (""). */
  | 'QUOTE_MISPLACED'
  /** Row {row}: a quote opens and never closes. */
  | 'QUOTE_NOT_CLOSED'
  /** Registered after {date}. */
  | 'REGISTERED_LATE'
  /** The reorganization is not in a state that allows this. */
  | 'REORGANIZATION_STATE'
  /** A value is required. */
  | 'REQUIRED'
  /** This role is not yours to give there. */
  | 'ROLE_NOT_GRANTABLE'
  /** {count} rows are rejected or undecided. Correct or decide them, or choose to skip bad rows. */
  | 'ROSTER_BAD_ROWS'
  /** The register has changed since the preview, which is made anew. */
  | 'ROSTER_CHANGED'
  /** Changed since the import: {what}. It cannot be undone any more. */
  | 'ROSTER_CHANGED_SINCE'
  /** The file did not arrive whole; nothing was stored. */
  | 'ROSTER_CUT'
  /** Decisions were taken over from an earlier file that is not quite like this one. Look at them before anything is stored. */
  | 'ROSTER_DECISIONS_UNSEEN'
  /** The same person as in row {row} of the file. */
  | 'ROSTER_DOUBLE'
  /** This needs a decision of the common superior. */
  | 'ROSTER_ELSEWHERE'
  /** The file is empty. */
  | 'ROSTER_EMPTY'
  /** The file says that this person is a member no longer. That is recorded by a decision, never by an import. */
  | 'ROSTER_ENDS_BY_ACT'
  /** The file could not be processed because of a fault of the system; nothing was stored. */
  | 'ROSTER_FAILED'
  /** It is not sure that encoding and separator of the file were found right. Look at the first rows and choose before anything is stored. */
  | 'ROSTER_FORMAT_UNSURE'
  /** The citizen ID and the card number of the row belong to two people in the register. */
  | 'ROSTER_KEYS_DISAGREE'
  /** From the day of the import on something else is recorded of this member already. */
  | 'ROSTER_LATER_ACT'
  /** This person is a member here no longer. Take them in again by a transfer or an admission. */
  | 'ROSTER_MEMBER_ENDED'
  /** This person is not in the register and, by the file, a member no longer. */
  | 'ROSTER_NEW_BUT_ENDED'
  /** The row has no citizen ID, card number or birth date by which this person could be told. */
  | 'ROSTER_NO_KEY'
  /** It is not known which cell this row is of. */
  | 'ROSTER_NO_UNIT'
  /** A member of the same name and birth date has another citizen ID. Say whether they are one person or two. */
  | 'ROSTER_OTHER_CITIZEN_ID'
  /** In the register this number belongs to somebody of another name and birth year. */
  | 'ROSTER_OTHER_PERSON'
  /** Another import is writing below the same unit. Try again when it is done. */
  | 'ROSTER_OVERLAPS'
  /** This row is not one of a member and is left out. */
  | 'ROSTER_ROW_SKIPPED'
  /** {count} members bear this name and birth date. Choose who is meant. */
  | 'ROSTER_SEVERAL_MATCH'
  /** The file does not say whether probationary or official; entered as {standingEn}. */
  | 'ROSTER_STANDING_TAKEN'
  /** {name} is in {unit} for a time. By this file {unit} becomes their home, and the stay ends. */
  | 'ROSTER_STAY_ENDS'
  /** {unit} is not a unit in which members are at home. */
  | 'ROSTER_TAKES_NO_MEMBERS'
  /** The file is larger than {max} MB. */
  | 'ROSTER_TOO_LARGE'
  /** Too many rows in one day mean members outside your range. This has been recorded. */
  | 'ROSTER_TOO_MANY_ELSEWHERE'
  /** A transfer of this member is under way. */
  | 'ROSTER_TRANSFER_UNDER_WAY'
  /** It could not be undone because of a fault of the system; what was written stays as it is. */
  | 'ROSTER_UNDO_FAILED'
  /** The import is in a state in which this cannot be done. */
  | 'ROSTER_WRONG_STATE'
  /** The row is hidden in the spreadsheet. */
  | 'ROW_HIDDEN'
  /** Row {row} is longer than {max} characters. */
  | 'ROW_TOO_LONG'
  /** The row has more cells than there are columns: one holds a separator and no quotes around it, so that those behind it are shifted. */
  | 'ROW_TOO_WIDE'
  /** It is approved and has a scan already, which cannot be replaced any more. */
  | 'SCAN_KEPT'
  /** A scan must be a PDF, JPEG or PNG file. */
  | 'SCAN_TYPE'
  /** This score has been submitted already; a correction needs its current version ({version}). */
  | 'SCORECARD_ALREADY_SUBMITTED'
  /** You attended with a working group; the score belongs to its visit. */
  | 'SCORED_AT_VISIT'
  /** Has a seat in this body at that time already. */
  | 'SEATED_ALREADY'
  /** On {date} the member is at home in {unit}; nobody has two home cells. */
  | 'SECOND_HOME'
  /** A number of the spreadsheet was read as a date. */
  | 'SERIAL_READ'
  /** Columns differ about the sex. */
  | 'SEX_DIFFERS'
  /** It is not clear whether this means male or female. */
  | 'SEX_UNKNOWN'
  /** The workbook has no sheet “{sheet}”. */
  | 'SHEET_UNKNOWN'
  /** The day must lie between {from} and {to}. */
  | 'SLOT_OUTSIDE_PERIOD'
  /** This slot of the plan is not in a state for that. */
  | 'SLOT_STATE'
  /** This slot of the plan has its meeting already. */
  | 'SLOT_TAKEN'
  /** By its lines {unit} goes into {count} units, which is not what the column says. */
  | 'SPLIT_DIFFERS'
  /** The day of full membership does not go with this standing. */
  | 'STANDING_DIFFERS'
  /** The columns “{fieldEn}” and “{otherEn}” differ. */
  | 'STATES_DIFFER'
  /** This says nothing of a state and was passed over. */
  | 'STATE_PASSED_OVER'
  /** It is not clear what state this means. */
  | 'STATE_UNKNOWN'
  /** The stay was over on {date} already. */
  | 'STAY_OVER'
  /** The stay is longer than the rule sets (to {date} at most). By: {source}. */
  | 'STAY_TOO_LONG'
  /** The stay is shorter than the rule sets (to {date} at least). By: {source}. */
  | 'STAY_TOO_SHORT'
  /** {name} still holds in {unit}: {heldEn}. The transfer does not end it; if it ends, enter that by itself. */
  | 'STILL_HOLDS'
  /** Members are at home in a cell or Party group; {unit} is neither. */
  | 'TAKES_NO_MEMBERS'
  /** The template was not valid on {date}. */
  | 'TEMPLATE_NOT_VALID'
  /** A template for this kind was issued that begins on {date} or later. */
  | 'TEMPLATE_OVERLAPS'
  /** There is a term with the number {ordinal} already. */
  | 'TERM_ORDINAL_TAKEN'
  /** Shares days with term {ordinal}. */
  | 'TERM_OVERLAPS'
  /** Letters and their marks, written apart, were put together. */
  | 'TEXT_COMPOSED'
  /** The text was damaged by a wrong font or encoding and cannot be imported. */
  | 'TEXT_DAMAGED'
  /** Needless blanks or invisible characters were taken out. */
  | 'TEXT_TIDIED'
  /** The time of day was passed over. */
  | 'TIME_IGNORED'
  /** This time lies outside of the meeting, or has not come yet. */
  | 'TIME_OUTSIDE_MEETING'
  /** Nothing is recorded beyond {date}. */
  | 'TOO_FAR_AHEAD'
  /** Longer than {max} characters. */
  | 'TOO_LONG'
  /** At most {max} items. */
  | 'TOO_MANY'
  /** Row {row} has more than {max} columns. */
  | 'TOO_MANY_COLUMNS'
  /** A transfer to {unit} is under way already. */
  | 'TRANSFER_OPEN'
  /** Not possible for a transfer that is: {stateEn}. */
  | 'TRANSFER_STATE'
  /** A transfer is under way. Close it before merging. */
  | 'TRANSFER_UNDER_WAY'
  /** Both have an account. Take one of the accounts off its member first. */
  | 'TWO_ACCOUNTS'
  /** {unit} has changes that take effect after {date}. */
  | 'UNIT_CHANGED_LATER'
  /** {unit} would hang below itself. */
  | 'UNIT_CYCLE'
  /** The unit with this code is there, but differs: renaming and moving is a reorganization. */
  | 'UNIT_DIFFERS'
  /** {unit} ends by this reorganization, or has ended. */
  | 'UNIT_ENDS'
  /** Taken for {unit}. */
  | 'UNIT_MATCHED'
  /** The unit was not assigned to the group on {date}; a reason is required. */
  | 'UNIT_NOT_ASSIGNED'
  /** {unit} had not begun before {date}. */
  | 'UNIT_NOT_BEGUN'
  /** Did not lie below the unit that founded the group on {date}. */
  | 'UNIT_NOT_BELOW'
  /** The unit did not exist on {date}. */
  | 'UNIT_NOT_IN_FORCE'
  /** {code} ({unit}) hangs below a unit that ends, and no line says where it goes. */
  | 'UNIT_NOT_PLACED'
  /** {unit} is taken up by the reorganization {number} already. */
  | 'UNIT_TAKEN'
  /** {unit} would end twice in the same reorganization. */
  | 'UNIT_TAKEN_TWICE'
  /** Several organizations are named alike. Choose one. */
  | 'UNIT_UNDECIDED'
  /** There is no such organization where the file is imported to. */
  | 'UNIT_UNKNOWN'
  /** There is no such parameter. */
  | 'UNKNOWN_PARAMETER'
  /** Somebody has this user name already. */
  | 'USERNAME_TAKEN'
  /** Spelled as the list of values has it. */
  | 'VALUE_SPELLED'
  /** The group already recorded this visit; a correction needs its current version ({version}). */
  | 'VISIT_ALREADY_RECORDED'
  /** There are more votes ({cast}) than people who count ({base}). */
  | 'VOTE_EXCEEDS_BASE'
  /** There are more votes ({cast}) than voters marked as present ({present}). */
  | 'VOTE_EXCEEDS_PRESENT'
  /** There was no such kind of vote on {date}. */
  | 'VOTE_KIND_NOT_VALID'
  /** The meeting has no roll, or nobody on it counts in a vote. */
  | 'VOTE_WITHOUT_BASE'
  /** The day was another weekday than is written. */
  | 'WEEKDAY_DIFFERS'
  /** The weekday was passed over. */
  | 'WEEKDAY_IGNORED'
  /** The working group did not exist on {date}. */
  | 'WORK_GROUP_NOT_IN_FORCE'
  /** On {date} the member is “{stateEn}”, which does not allow this. */
  | 'WRONG_ACTIVITY'
  /** Zeros at the head that the spreadsheet dropped were put back. */
  | 'ZEROS_RESTORED'

/** What becomes of a bulk input in which some rows are wrong: nothing is stored, or the good rows are. */
export type ErrorPolicy = 'REJECT_ALL' | 'SKIP_BAD_ROWS'

/** Decisions that are to be forgotten. */
export type ForgetImportMappingInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The mapping, of a unit below which the caller may import. */
  id: string
}

/** A role for exactly one account or token. */
export type GrantRoleInput = {
  /** The account, not the caller’s own. */
  accountId?: string | null | undefined
  /** A role that the caller may give there. */
  role: Role
  /** The token. */
  tokenId?: string | null | undefined
  /** Where it holds, with everything below. */
  unitId: string
  /** Its first day; by default today. */
  validFrom?: string | null | undefined
  /** The day after its last; absent: open. */
  validTo?: string | null | undefined
}

/** Where a grant comes from. */
export type GrantSource = 'CHARGE' | 'GRANT' | 'OFFICE' | 'WORK_GROUP'

/** Why somebody who is not on the roll was there. */
export type GuestKind =
  /** Guest (Khách mời). */
  | 'GUEST'
  /** Observer (Người dự để rút kinh nghiệm). */
  | 'OBSERVER'

/** What keeps a member from meetings or from votes, beside their activity. */
export type Hindrance =
  /** Detained (Bị tạm giam). */
  | 'DETAINED'
  /** Prosecuted (Bị khởi tố). */
  | 'PROSECUTED'
  /** On special duty (Làm nhiệm vụ đặc biệt). */
  | 'SPECIAL_DUTY'

/** Conditions on one value; all that are given must hold. */
export type IdFilter = {
  /** Equal to. */
  eq?: string | null | undefined
  /** One of these (at most 100). */
  in?: Array<string> | null | undefined
}

/** Which ImportBatch rows a list shows; all conditions must hold. */
export type ImportBatchFilter = {
  /** What the file is of. */
  kind?: ImportKindFilter | null | undefined
  /** How far it has come. */
  state?: ImportStateFilter | null | undefined
}

/** What of a member a row of a file tells. */
export type ImportField =
  /** Activity (Tình trạng sinh hoạt). */
  | 'ACTIVITY'
  /** Address (Nơi thường trú). */
  | 'ADDRESS'
  /** Admission decided on (Ngày quyết định kết nạp). */
  | 'ADMISSION_DECIDED_ON'
  /** Birth date (Ngày sinh). */
  | 'BIRTH_DATE'
  /** Birth date: day (Ngày sinh: ngày). */
  | 'BIRTH_DAY'
  /** Birth date: month (Ngày sinh: tháng). */
  | 'BIRTH_MONTH'
  /** Birth date: year (Ngày sinh: năm). */
  | 'BIRTH_YEAR'
  /** Card issued by (Nơi cấp thẻ). */
  | 'CARD_ISSUED_BY'
  /** Card issued on (Ngày cấp thẻ). */
  | 'CARD_ISSUED_ON'
  /** Card number (Số thẻ đảng viên). */
  | 'CARD_NUMBER'
  /** Citizen ID (Số định danh cá nhân). */
  | 'CITIZEN_ID'
  /** Ethnicity (Dân tộc). */
  | 'ETHNICITY'
  /** Exempt (marked) (Miễn sinh hoạt (đánh dấu)). */
  | 'EXEMPT_MARK'
  /** Family and middle name (Họ và tên đệm). */
  | 'FAMILY_NAME'
  /** File number (Số lý lịch). */
  | 'FILE_NUMBER'
  /** Full name (Họ và tên). */
  | 'FULL_NAME'
  /** Given name (Tên). */
  | 'GIVEN_NAME'
  /** Home town (Quê quán). */
  | 'HOMETOWN'
  /** Joined on (Ngày vào Đảng). */
  | 'JOINED_ON'
  /** Birth date, men (Ngày sinh, nam). */
  | 'MEN_BIRTH_DATE'
  /** Male (marked) (Nam (đánh dấu)). */
  | 'MEN_MARK'
  /** Official (marked) (Chính thức (đánh dấu)). */
  | 'OFFICIAL_MARK'
  /** Official on (Ngày chính thức). */
  | 'OFFICIAL_ON'
  /** Old card number (Số thẻ cũ). */
  | 'OLD_CARD_NUMBER'
  /** Old identity card number (Số CMND cũ). */
  | 'OLD_IDENTITY_NUMBER'
  /** Other name (Tên gọi khác). */
  | 'OTHER_NAME'
  /** Phone (Điện thoại). */
  | 'PHONE'
  /** Probationary (marked) (Dự bị (đánh dấu)). */
  | 'PROBATIONARY_MARK'
  /** Religion (Tôn giáo). */
  | 'RELIGION'
  /** Sex (Giới tính). */
  | 'SEX'
  /** Standing (Chính thức hay dự bị). */
  | 'STANDING'
  /** State (Trạng thái hoạt động). */
  | 'STATE'
  /** State since (Ngày rời/mất/miễn). */
  | 'STATE_ON'
  /** Temporarily exempt (marked) (Tạm miễn sinh hoạt (đánh dấu)). */
  | 'TEMPORARILY_EXEMPT_MARK'
  /** Organization (Tổ chức đảng). */
  | 'UNIT'
  /** Code of the organization (Mã tổ chức đảng). */
  | 'UNIT_CODE'
  /** Birth date, women (Ngày sinh, nữ). */
  | 'WOMEN_BIRTH_DATE'
  /** Female (marked) (Nữ (đánh dấu)). */
  | 'WOMEN_MARK'

/** Conditions on one value; all that are given must hold. */
export type ImportFieldFilter = {
  /** Equal to. */
  eq?: ImportField | null | undefined
  /** One of these (at most 100). */
  in?: Array<ImportField> | null | undefined
}

/** What a file that is taken in is of. */
export type ImportKind =
  /** Members (Danh sách đảng viên). */
  | 'MEMBERS'
  /** Reorganization (Sắp xếp tổ chức). */
  | 'REORGANIZATION'
  /** Organizations (Tổ chức đảng). */
  | 'UNITS'

/** Conditions on one value; all that are given must hold. */
export type ImportKindFilter = {
  /** Equal to. */
  eq?: ImportKind | null | undefined
  /** One of these (at most 100). */
  in?: Array<ImportKind> | null | undefined
}

/** By what the member is known whom a row means. */
export type ImportMatch =
  /** By card number (Theo số thẻ đảng viên). */
  | 'CARD_NUMBER'
  /** By citizen ID (Theo số định danh cá nhân). */
  | 'CITIZEN_ID'
  /** Decided by whoever imports (Do người nhập quyết định). */
  | 'DECISION'
  /** By name and birth date (Theo họ tên và ngày sinh). */
  | 'NAME_AND_BIRTH_DATE'
  /** By name and birth year (Theo họ tên và năm sinh). */
  | 'NAME_AND_BIRTH_YEAR'
  /** By name and day of joining (Theo họ tên và ngày vào Đảng). */
  | 'NAME_AND_JOINING'

/** What becomes of a row of a file. */
export type ImportOutcome =
  /** New (Thêm mới). */
  | 'NEW'
  /** Rejected (Không nhận). */
  | 'REJECTED'
  /** Skipped (Bỏ qua). */
  | 'SKIPPED'
  /** Transfer (Chuyển sinh hoạt). */
  | 'TRANSFER'
  /** Unchanged (Không đổi). */
  | 'UNCHANGED'
  /** Undecided (Cần quyết định). */
  | 'UNDECIDED'
  /** Updated (Cập nhật). */
  | 'UPDATED'

/** Conditions on one value; all that are given must hold. */
export type ImportOutcomeFilter = {
  /** Equal to. */
  eq?: ImportOutcome | null | undefined
  /** One of these (at most 100). */
  in?: Array<ImportOutcome> | null | undefined
}

/** Which ImportRow rows a list shows; all conditions must hold. */
export type ImportRowFilter = {
  /** What something is told about. */
  field?: ImportFieldFilter | null | undefined
  /** The name, as the file has it. */
  name?: TextFilter | null | undefined
  /** What becomes of it. */
  outcome?: ImportOutcomeFilter | null | undefined
  /** How much lies in something that is told, whatever it is about. */
  weight?: MessageWeightFilter | null | undefined
}

/** How far a file that is taken in has come. */
export type ImportState =
  /** Given up (Đã bỏ). */
  | 'CANCELLED'
  /** Written (Đã ghi). */
  | 'COMMITTED'
  /** Being written (Đang ghi). */
  | 'COMMITTING'
  /** Expired (Hết hạn xem trước). */
  | 'EXPIRED'
  /** Failed (Không hoàn thành). */
  | 'FAILED'
  /** Previewed (Chờ ghi). */
  | 'PREVIEWED'
  /** Being read (Đang đọc). */
  | 'READING'
  /** Being received (Đang tải lên). */
  | 'RECEIVING'
  /** Being undone (Đang hoàn tác). */
  | 'UNDOING'
  /** Undone (Đã hoàn tác). */
  | 'UNDONE'
  /** Not readable (Không đọc được). */
  | 'UNREADABLE'

/** Conditions on one value; all that are given must hold. */
export type ImportStateFilter = {
  /** Equal to. */
  eq?: ImportState | null | undefined
  /** One of these (at most 100). */
  in?: Array<ImportState> | null | undefined
}

/** Conditions on one value; all that are given must hold. */
export type IntFilter = {
  /** Equal to. */
  eq?: number | null | undefined
  /** Greater, or later. */
  gt?: number | null | undefined
  /** Greater or equal. */
  gte?: number | null | undefined
  /** One of these (at most 100). */
  in?: Array<number> | null | undefined
  /** Less, or earlier. */
  lt?: number | null | undefined
  /** Less or equal. */
  lte?: number | null | undefined
}

/** Letters of introduction that are issued. */
export type IssueTransferPapersInput = {
  /** REJECT_ALL unless it is said. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** Number of the letter. */
  paperNumber?: string | null | undefined
  /** The day it is issued; not after today. */
  paperOn: string
  /** What is to be said of it. */
  reason?: string | null | undefined
  /** 1–200, each once. Of which transfers. */
  transfers: Array<NamedTransferInput>
}

/** A field of work that an item of an agenda belongs to. */
export type ItemField =
  /** Culture and society (Văn hóa, xã hội). */
  | 'CULTURE_SOCIETY'
  /** Defence and security (Quốc phòng, an ninh). */
  | 'DEFENCE_SECURITY'
  /** Economy (Kinh tế). */
  | 'ECONOMY'
  /** Party building (Xây dựng Đảng). */
  | 'PARTY_BUILDING'

/** What became of an item of an agenda. */
export type ItemOutcome =
  /** Agreed (Thống nhất). */
  | 'AGREED'
  /** Not agreed (Không thống nhất). */
  | 'NOT_AGREED'
  /** Postponed (Để lại). */
  | 'POSTPONED'

/** What an item of an agenda asks for. */
export type ItemPurpose =
  /** To be decided (Quyết định). */
  | 'DECIDE'
  /** To be discussed (Thảo luận). */
  | 'DISCUSS'
  /** To be told (Thông tin). */
  | 'INFORM'

/** A language. */
export type Locale = 'en' | 'vi'

/** Which Meeting rows a list shows; all conditions must hold. */
export type MeetingFilter = {
  /** The day it begins. */
  heldOn?: DateFilter | null | undefined
  /** Code of the kind. */
  kind?: StringFilter | null | undefined
  /** Where it stands. */
  state?: MeetingStateFilter | null | undefined
  /** Whose meeting. */
  unit?: IdFilter | null | undefined
}

/** Somebody beside the roll: a member, or else a name. */
export type MeetingGuestInput = {
  /** When they came: from three hours before the meeting begins up to its end, and not later than now. Absent: as recorded before; null clears it. */
  arrivedAt?: string | null | undefined
  /** Guest or observer. */
  kind: GuestKind
  /** When they left, likewise, and after they came. */
  leftAt?: string | null | undefined
  /** A member the caller may read, who is not on the roll. */
  memberId?: string | null | undefined
  /** The name of somebody who is on no list of members. */
  name?: string | null | undefined
  /** The office to be shown. Absent: the one the member holds that day. */
  office?: string | null | undefined
}

/** How often meetings of a kind are held. */
export type MeetingRhythm =
  /** Monthly (Hằng tháng). */
  | 'MONTHLY'
  /** Quarterly (Hằng quý). */
  | 'QUARTERLY'
  /** By term (Theo nhiệm kỳ). */
  | 'TERM'

/** Where a meeting stands. */
export type MeetingState =
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Closed (Đã họp). */
  | 'CLOSED'
  /** Open (Đang họp). */
  | 'OPEN'
  /** Planned (Dự kiến). */
  | 'PLANNED'
  /** Sealed (Đã khóa biên bản). */
  | 'SEALED'

/** Conditions on one value; all that are given must hold. */
export type MeetingStateFilter = {
  /** Equal to. */
  eq?: MeetingState | null | undefined
  /** One of these (at most 100). */
  in?: Array<MeetingState> | null | undefined
}

/** What was done to a member or an office. */
export type MemberActKind =
  /** Admitted (Kết nạp). */
  | 'ADMIT'
  /** Appointed to an office (Giữ chức vụ). */
  | 'APPOINT'
  /** Transfer cancelled (Hủy chuyển sinh hoạt). */
  | 'CANCEL_TRANSFER'
  /** Confirmed as official (Công nhận chính thức). */
  | 'CONFIRM'
  /** Corrected (Đính chính hồ sơ). */
  | 'CORRECT'
  /** Deceased (Từ trần). */
  | 'DECEASE'
  /** Office ended (Thôi giữ chức vụ). */
  | 'END_OFFICE'
  /** Seat ended (Thôi tham gia cấp ủy). */
  | 'END_SEAT'
  /** Temporary stay ended (Kết thúc sinh hoạt tạm thời). */
  | 'END_STAY'
  /** Entered in the register (Ghi vào danh sách đảng viên). */
  | 'ENTER'
  /** Exempted from meetings (Miễn sinh hoạt). */
  | 'EXEMPT'
  /** Temporarily exempted from meetings (Tạm miễn sinh hoạt). */
  | 'EXEMPT_TEMPORARILY'
  /** Expelled (Khai trừ). */
  | 'EXPEL'
  /** Probation extended (Kéo dài thời gian dự bị). */
  | 'EXTEND_PROBATION'
  /** On special duty, prosecuted or detained (Làm nhiệm vụ đặc biệt, bị khởi tố hoặc tạm giam). */
  | 'HINDER'
  /** Letter of introduction issued (Cấp giấy giới thiệu sinh hoạt). */
  | 'ISSUE_PAPER'
  /** Left the Party (Xin ra khỏi Đảng). */
  | 'LEAVE'
  /** Merged with a duplicate (Gộp hồ sơ trùng). */
  | 'MERGE'
  /** Received (Tiếp nhận sinh hoạt). */
  | 'RECEIVE'
  /** Special duty, prosecution or detention over (Hết nhiệm vụ đặc biệt, hết bị khởi tố hoặc tạm giam). */
  | 'RELEASE'
  /** Attends again (Trở lại sinh hoạt). */
  | 'RESUME'
  /** Transfer returned (Trả lại hồ sơ chuyển sinh hoạt). */
  | 'RETURN_TRANSFER'
  /** Took a seat (Tham gia cấp ủy). */
  | 'SEAT'
  /** Struck off (Xóa tên). */
  | 'STRIKE_OFF'
  /** Suspended (Đình chỉ sinh hoạt). */
  | 'SUSPEND'
  /** Transfer decided (Chuyển sinh hoạt đi). */
  | 'TRANSFER'

/** Why somebody is a member no longer. */
export type MemberEndReason =
  /** Deceased (Từ trần). */
  | 'DECEASED'
  /** Expelled (Khai trừ). */
  | 'EXPELLED'
  /** Left (Xin ra khỏi Đảng). */
  | 'LEFT'
  /** Struck off (Xóa tên). */
  | 'STRUCK_OFF'
  /** Transferred (Chuyển đi). */
  | 'TRANSFERRED'

/** Conditions on one value; all that are given must hold. */
export type MemberEndReasonFilter = {
  /** Equal to. */
  eq?: MemberEndReason | null | undefined
  /** One of these (at most 100). */
  in?: Array<MemberEndReason> | null | undefined
}

/** Sensitive fields of a member. */
export type MemberField =
  | 'ADDRESS'
  | 'BIRTH_DATE'
  | 'CARD_ISSUED_BY'
  | 'CARD_ISSUED_ON'
  | 'CARD_NUMBER'
  | 'CITIZEN_ID'
  | 'ETHNICITY'
  | 'HOMETOWN'
  | 'OLD_CARD_NUMBER'
  | 'OLD_IDENTITY_NUMBER'
  | 'OTHER_NAME'
  | 'PHONE'
  | 'RELIGION'

/** Which Member rows a list shows; all conditions must hold. */
export type MemberFilter = {
  /** Activity. */
  activity?: ActivityFilter | null | undefined
  /** Age by calendar year. It finds only those whose birth date the caller may read (see `masked`), and counts as reading it. */
  age?: IntFilter | null | undefined
  /** Why somebody is a member no longer: the separate registers. */
  endReason?: MemberEndReasonFilter | null | undefined
  /** The day on which membership ended. */
  endedOn?: DateFilter | null | undefined
  /** The day of admission; where only year or month are known, the first day of it. */
  joinedOn?: DateFilter | null | undefined
  /** Full name. */
  name?: TextFilter | null | undefined
  /** Code of an office held on the day, of a unit, a body or a place that the caller may read: `secretary`. */
  office?: StringFilter | null | undefined
  /** Party age on the day, in whole years; of official members. */
  partyAge?: IntFilter | null | undefined
  /** Sex. */
  sex?: SexFilter | null | undefined
  /** Standing. */
  standing?: StandingFilter | null | undefined
  /** Members, as lists show without it, or those who are members no longer. As of a day: all who were members then are members. */
  state?: MemberStateFilter | null | undefined
  /** Who stays elsewhere for a time, or here although at home elsewhere: then `under` and `scope` mean the cell of the stay. */
  temporarily?: TemporaryStayFilter | null | undefined
  /** The home cell. */
  unit?: IdFilter | null | undefined
}

/** What of a member can be taken from the one who is merged. */
export type MemberMergeField =
  /** Address (Địa chỉ). */
  | 'ADDRESS'
  /** Admission decided on (Ngày quyết định kết nạp). */
  | 'ADMISSION_DECIDED_ON'
  /** Birth date (Ngày sinh). */
  | 'BIRTH_DATE'
  /** Card issued by (Nơi cấp thẻ). */
  | 'CARD_ISSUED_BY'
  /** Card issued on (Ngày cấp thẻ). */
  | 'CARD_ISSUED_ON'
  /** Card number (Số thẻ đảng viên). */
  | 'CARD_NUMBER'
  /** Citizen ID (Số định danh cá nhân). */
  | 'CITIZEN_ID'
  /** Ethnicity (Dân tộc). */
  | 'ETHNICITY'
  /** File number (Số lý lịch). */
  | 'FILE_NUMBER'
  /** Full name (Họ và tên). */
  | 'FULL_NAME'
  /** History: cells, standing, activity, end (Quá trình: chi bộ, tư cách, sinh hoạt, lý do rời Đảng). */
  | 'HISTORY'
  /** Hometown (Quê quán). */
  | 'HOMETOWN'
  /** Joined on (Ngày vào Đảng). */
  | 'JOINED_ON'
  /** Official on (Ngày chính thức). */
  | 'OFFICIAL_ON'
  /** Old card number (Số thẻ cũ). */
  | 'OLD_CARD_NUMBER'
  /** Old identity number (Số CMND cũ). */
  | 'OLD_IDENTITY_NUMBER'
  /** Other name (Tên gọi khác). */
  | 'OTHER_NAME'
  /** Phone (Điện thoại). */
  | 'PHONE'
  /** Religion (Tôn giáo). */
  | 'RELIGION'
  /** Sex (Giới tính). */
  | 'SEX'

/** Whether somebody is a member, or was one. */
export type MemberState =
  /** No longer a member here (Không còn là đảng viên của tổ chức). */
  | 'ENDED'
  /** Member (Đảng viên). */
  | 'MEMBER'

/** What can be done to one member or to a list of them. */
export type MemberStateAct =
  /** Confirmed as official (Công nhận chính thức). */
  | 'CONFIRM'
  /** Deceased (Từ trần). */
  | 'DECEASE'
  /** Exempted from meetings (Miễn sinh hoạt). */
  | 'EXEMPT'
  /** Temporarily exempted from meetings (Tạm miễn sinh hoạt). */
  | 'EXEMPT_TEMPORARILY'
  /** Expelled (Khai trừ). */
  | 'EXPEL'
  /** Probation extended (Kéo dài thời gian dự bị). */
  | 'EXTEND_PROBATION'
  /** On special duty, prosecuted or detained (Làm nhiệm vụ đặc biệt, bị khởi tố hoặc tạm giam). */
  | 'HINDER'
  /** Left the Party (Xin ra khỏi Đảng). */
  | 'LEAVE'
  /** Special duty, prosecution or detention over (Hết nhiệm vụ đặc biệt, hết bị khởi tố hoặc tạm giam). */
  | 'RELEASE'
  /** Attends again (Trở lại sinh hoạt). */
  | 'RESUME'
  /** Struck off (Xóa tên). */
  | 'STRIKE_OFF'
  /** Suspended (Đình chỉ sinh hoạt). */
  | 'SUSPEND'

/** Conditions on one value; all that are given must hold. */
export type MemberStateFilter = {
  /** Equal to. */
  eq?: MemberState | null | undefined
  /** One of these (at most 100). */
  in?: Array<MemberState> | null | undefined
}

/** What binds a member to a cell. */
export type MembershipKind =
  /** Home cell (Sinh hoạt chính thức). */
  | 'HOME'
  /** Temporary stay (Sinh hoạt tạm thời). */
  | 'TEMPORARY'

/** Two entries of one person, and what is taken of each. */
export type MergeMembersInput = {
  /** By which decision. */
  decision?: ActDecisionInput | null | undefined
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The entry that stays. */
  memberId: string
  /** Its version when the caller read it. */
  mergedExpectedVersion: number
  /** The entry that is merged into it. */
  mergedMemberId: string
  /** Why they are one person, at most 500 characters. */
  reason: string
  /** What is taken of the merged entry. Whatever else only the merged entry has is taken, too: what is known never gives way to nothing. */
  take?: Array<MemberMergeField> | null | undefined
}

/** How much lies in what is told of a row: it is rejected, somebody must decide, or it is in nobody’s way. */
export type MessageWeight = 'ERROR' | 'NOTE' | 'UNDECIDED' | 'WARNING'

/** Conditions on one value; all that are given must hold. */
export type MessageWeightFilter = {
  /** Equal to. */
  eq?: MessageWeight | null | undefined
  /** One of these (at most 100). */
  in?: Array<MessageWeight> | null | undefined
}

/** A slot with which something is done. */
export type NamedSlotInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The slot. */
  slotId: string
}

/** A transfer with which something is done. */
export type NamedTransferInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The transfer. */
  transferId: string
}

/** Why somebody does not count in the rate. */
export type NotExpectedReason =
  'EXEMPT' | 'SPECIAL_DUTY' | 'SUSPENDED' | 'TEMPORARILY_ELSEWHERE' | 'TEMPORARILY_EXEMPT'

/** The observer's score. */
export type ObserverScorecardInput = {
  /** One for each criterion of the form. */
  items: Array<ScorecardItemInput>
  /** A form valid on the day of the meeting. */
  templateId: string
}

/** Of what an office is held. */
export type OfficeHeldOf =
  /** In a body (Trong cấp ủy). */
  | 'BODY'
  /** Of the place (Của địa bàn). */
  | 'PLACE'
  /** Of the unit (Của tổ chức đảng). */
  | 'UNIT'

/** What a role permits: a noun and how far it goes. */
export type Permission =
  /** See accounts, grants and API tokens (Xem tài khoản, quyền, khóa kết nối). */
  | 'ACCESS_READ'
  /** Give and end accounts, grants and API tokens (Cấp và thu hồi tài khoản, quyền, khóa kết nối). */
  | 'ACCESS_WRITE'
  /** Read the audit (Xem nhật ký kiểm toán). */
  | 'AUDIT_READ'
  /** Issue templates of meetings, approve plans of the units below (Ban hành khung buổi họp, duyệt lịch họp của tổ chức cấp dưới). */
  | 'MEETING_APPROVE'
  /** See meetings and attendance (Xem buổi sinh hoạt, điểm danh). */
  | 'MEETING_READ'
  /** Plan and change meetings; call the roll (Lập, sửa buổi sinh hoạt; điểm danh). */
  | 'MEETING_WRITE'
  /** Import rosters of members from files (Nhập danh sách đảng viên từ tệp). */
  | 'MEMBER_IMPORT'
  /** See members (Xem đảng viên). */
  | 'MEMBER_READ'
  /** See members’ citizen ID, card numbers, birth date, phone and address (Xem số định danh, số thẻ, ngày sinh, điện thoại, địa chỉ của đảng viên). */
  | 'MEMBER_READ_PRIVATE'
  /** Keep the register: members, transfers, offices (Ghi danh sách đảng viên: hồ sơ, chuyển sinh hoạt, chức vụ). */
  | 'MEMBER_WRITE'
  /** Approve and reverse reorganizations (Duyệt, hủy bỏ quyết định sắp xếp tổ chức). */
  | 'REORGANIZATION_APPROVE'
  /** See reorganizations (Xem quyết định sắp xếp tổ chức). */
  | 'REORGANIZATION_READ'
  /** Draft, preview and withdraw reorganizations (Soạn, xem trước, rút quyết định sắp xếp tổ chức). */
  | 'REORGANIZATION_WRITE'
  /** See scorecards (Xem phiếu chấm điểm). */
  | 'SCORECARD_READ'
  /** Submit an observer’s score (Chấm điểm của người dự). */
  | 'SCORECARD_SUBMIT_OBSERVER'
  /** Submit the superior’s official score (Chấm điểm chính thức của cấp trên). */
  | 'SCORECARD_SUBMIT_OFFICIAL'
  /** Submit the cell’s own score (Tự chấm điểm chi bộ). */
  | 'SCORECARD_SUBMIT_SELF'
  /** See units (Xem tổ chức đảng). */
  | 'UNIT_READ'
  /** See visits and remarks (Xem buổi dự, nhận xét). */
  | 'VISIT_READ'
  /** Record visits (Ghi nhận buổi dự). */
  | 'VISIT_RECORD'
  /** See working groups and assignments (Xem tổ công tác, phân công). */
  | 'WORK_GROUP_READ'
  /** Found working groups and assign cells (Lập tổ công tác, phân công chi bộ). */
  | 'WORK_GROUP_WRITE'

/** Which PlanSlot rows a list shows; all conditions must hold. */
export type PlanSlotFilter = {
  /** Code of the kind of meetings. */
  kind?: StringFilter | null | undefined
  /** The first day of its month or quarter. */
  periodFrom?: DateFilter | null | undefined
  /** Where it stands. */
  state?: SlotStateFilter | null | undefined
  /** Whose meeting. */
  unit?: IdFilter | null | undefined
}

/** The draft to look at. */
export type PreviewReorganizationInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The reorganization. */
  id: string
}

/** Members who have come. */
export type ReceiveTransfersInput = {
  /** By which decision. */
  decision?: ActDecisionInput | null | undefined
  /** REJECT_ALL unless it is said. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** What is to be said of it. */
  reason?: string | null | undefined
  /** The first day on which they are at home, or stay, here; not after today. */
  receivedOn: string
  /** 1–200, each once. By which transfers. */
  transfers: Array<NamedTransferInput>
}

/** A roll call, whole or in part. */
export type RecordAttendanceInput = {
  /** 1–500 marks, one a member; the others stay as they are. */
  entries: Array<AttendanceEntryInput>
  /** The meeting, begun, neither sealed nor cancelled. */
  meetingId: string
}

/** Somebody who spoke: a member, or somebody by name. */
export type RecordSpeechInput = {
  /** About which item of its agenda; absent: to the meeting as a whole. */
  itemId?: string | null | undefined
  /** The meeting, begun, neither sealed nor cancelled. */
  meetingId: string
  /** A member on the roll who came, or one of the guests. */
  memberId?: string | null | undefined
  /** For how many minutes, 1–240. */
  minutes?: number | null | undefined
  /** The name of somebody who is no member, at most 500 characters. */
  name?: string | null | undefined
  /** Their office, at most 500 characters. */
  office?: string | null | undefined
  /** What they said, at most 10,000 characters. */
  opinion?: string | null | undefined
}

/** A visit of a working group to a meeting. */
export type RecordVisitInput = {
  /** What the group advised the unit. */
  advice?: string | null | undefined
  /** Version of the visit to correct; absent when it is recorded first. */
  expectedVersion?: number | null | undefined
  /** The meeting, held already. */
  meetingId: string
  /** Why the group came to a unit not assigned to it that day; required then. */
  outsideAssignmentReason?: string | null | undefined
  /** At most one for each visitor. */
  remarks: Array<VisitRemarkInput>
  /** The observer's score, if one was given. */
  scorecard?: ObserverScorecardInput | null | undefined
  /** WorkGroupMember ids of those who went; they served in the group that day. */
  visitorMemberIds: Array<string>
  /** The group. */
  workGroupId: string
}

/** Meetings that are registered. */
export type RegisterPlanSlotsInput = {
  /** REJECT_ALL unless it is said. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** 1–200, each once. What is registered. */
  slots: Array<RegisteredSlotInput>
}

/** When and where a meeting is to be held. */
export type RegisteredSlotInput = {
  /** When it is to end: after it begins, within 24 hours. */
  endsAt?: string | null | undefined
  /** Its version when the caller read it. */
  expectedVersion: number
  /** Where, at most 500 characters. */
  place: string
  /** The slot, not approved yet. */
  slotId: string
  /** When it is to begin: in the month or quarter, by the days of Asia/Ho_Chi_Minh. */
  startsAt: string
  /** What is to be talked about, at most 500 characters. Absent: as it was planned. */
  topic?: string | null | undefined
}

/** Somebody who is no guest after all. */
export type RemoveMeetingGuestInput = {
  /** The MeetingGuest. */
  id: string
}

/** A speech that is taken back. */
export type RemoveSpeechInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The speech. */
  id: string
}

/** Where a member, or a unit directly below, of a divided unit goes. */
export type ReorganizationAllotmentInput = {
  /** The unit of the draft; absent: it is taken back. */
  key?: string | null | undefined
  /** A member of an old unit. */
  memberId?: string | null | undefined
  /** Or a unit directly below one. */
  unitId?: string | null | undefined
}

/** Which ReorganizationConsequence rows a list shows; all conditions must hold. */
export type ReorganizationConsequenceFilter = {
  /** What becomes of it. */
  change?: ConsequenceChangeFilter | null | undefined
  /** What it is about. */
  subject?: ConsequenceSubjectFilter | null | undefined
}

/** Which Reorganization rows a list shows; all conditions must hold. */
export type ReorganizationFilter = {
  /** The day from which it has effect. */
  effectiveOn?: DateFilter | null | undefined
  /** Where it stands. */
  state?: ReorganizationStateFilter | null | undefined
  /** Title, or number of the decision. */
  text?: TextFilter | null | undefined
  /** A unit that is among the old units of one of its steps, or among those after it. */
  touches?: IdFilter | null | undefined
}

/** Which old unit goes into which. */
export type ReorganizationLineInput = {
  /** A unit of the draft. */
  key: string
  /** One of the step’s old units. */
  unitId: string
}

/** One step. CREATE: one new unit. SPLIT: one old unit, two or more results. MERGE: old units into one or more results; one that is a result as well lives on. MOVE, RENAME, CHANGE_KIND: one result that is there, and what changes. END: old units, and into what they go, if anything. */
export type ReorganizationOperationInput = {
  /** Of END: dissolved as a measure of discipline. */
  discipline?: boolean | null | undefined
  /** Whether grants on units that end go on to what they go into. */
  grantsFollow?: boolean | null | undefined
  /** What it does. */
  kind: ReorganizationOperationKind
  /** Which old unit goes into which. Absent: every one into every one. */
  lines?: Array<ReorganizationLineInput> | null | undefined
  /** What there is after it, at most 2,000. */
  results?: Array<ReorganizationResultInput> | null | undefined
  /** Old units, at most 2,000. */
  unitIds?: Array<string> | null | undefined
}

/** What a step of a reorganization does. */
export type ReorganizationOperationKind =
  /** Change kind (Đổi loại hình). */
  | 'CHANGE_KIND'
  /** Create (Thành lập). */
  | 'CREATE'
  /** End (Kết thúc, giải thể). */
  | 'END'
  /** Merge (Hợp nhất, sáp nhập). */
  | 'MERGE'
  /** Move (Chuyển trực thuộc). */
  | 'MOVE'
  /** Rename (Đổi tên). */
  | 'RENAME'
  /** Split (Chia tách). */
  | 'SPLIT'

/** Members of a divided unit, not allotted yet, whose address holds a text, go to one unit. */
export type ReorganizationResidenceInput = {
  /** Part of the address, compared without case and diacritics. */
  contains: string
  /** The unit of the draft. */
  key: string
  /** The old unit. Needs the right to read addresses there. */
  unitId: string
}

/** A unit after a step: a new one, or one that is there. What is absent stays as it is; a new unit needs its code, kind, a name or its place’s, and a parent. */
export type ReorganizationResultInput = {
  /** The code it bears from then on. */
  code?: string | null | undefined
  /** Name of its committee. */
  committeeName?: string | null | undefined
  /** By which lines, parents and allotments name it; used once in the draft. */
  key: string
  /** Code of its kind. */
  kind?: string | null | undefined
  /** Name of the organization. */
  name?: string | null | undefined
  /** The unit above, one that is there. */
  parentId?: string | null | undefined
  /** The unit above, one of the draft. */
  parentKey?: string | null | undefined
  /** Name of its place: organization and committee are called after it where they are not named. */
  placeName?: string | null | undefined
  /** A unit that is there; absent: a new one. */
  unitId?: string | null | undefined
}

/** Where a reorganization stands. */
export type ReorganizationState =
  /** Approved (Đã duyệt). */
  | 'APPROVED'
  /** Draft (Dự thảo). */
  | 'DRAFT'
  /** In effect (Có hiệu lực). */
  | 'EFFECTIVE'
  /** Previewed (Đã xem trước). */
  | 'PREVIEWED'
  /** Reversed (Đã hủy bỏ). */
  | 'REVERSED'
  /** Withdrawn (Đã rút). */
  | 'WITHDRAWN'

/** Conditions on one value; all that are given must hold. */
export type ReorganizationStateFilter = {
  /** Equal to. */
  eq?: ReorganizationState | null | undefined
  /** One of these (at most 100). */
  in?: Array<ReorganizationState> | null | undefined
}

/** An account that is to be given back to whom it belongs. */
export type ResetAccountInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The account, not the caller’s own. */
  id: string
  /** Whether the second factor goes, too, and every session ends. Absent: no. */
  withSecondFactor?: boolean | null | undefined
}

/** Registered slots that are returned. */
export type ReturnPlanSlotsInput = {
  /** REJECT_ALL unless it is said. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** Why. */
  reason: string
  /** 1–200, each once. Which. */
  slots: Array<NamedSlotInput>
}

/** Transfers that are sent back. */
export type ReturnTransfersInput = {
  /** The day; not after today. */
  effectiveOn: string
  /** REJECT_ALL unless it is said. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** Why. */
  reason: string
  /** 1–200, each once. Which. */
  transfers: Array<NamedTransferInput>
}

/** Why an act is undone. */
export type Reversal =
  /** By a decision (Theo quyết định hủy bỏ). */
  | 'DECISION'
  /** Entered in error (Nhập nhầm). */
  | 'ENTERED_IN_ERROR'

/** The decision that annuls a reorganization. */
export type ReversalDecisionInput = {
  /** Its number. */
  number: string
  /** The day it was signed. */
  signedOn: string
}

/** The reversal of a reorganization. */
export type ReverseReorganizationInput = {
  /** By which decision; absent: it was entered in error. */
  decision?: ReversalDecisionInput | null | undefined
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The reorganization. */
  id: string
}

/** An API token to be revoked. */
export type RevokeApiTokenInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The token. */
  id: string
}

/** A calendar to be revoked. */
export type RevokeCalendarFeedInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The calendar, one of the caller’s own. */
  id: string
}

/** What a grant allows. */
export type Role =
  /** Auditor (Kiểm toán). */
  | 'AUDITOR'
  /** Cell secretary (Bí thư chi bộ). */
  | 'CELL_SECRETARY'
  /** Committee office (Văn phòng cấp ủy). */
  | 'COMMITTEE_OFFICE'
  /** Importer (Nhập danh sách). */
  | 'IMPORTER'
  /** Inspection committee (Ủy ban kiểm tra). */
  | 'INSPECTION'
  /** Integrator, reading (Kết nối đọc). */
  | 'INTEGRATOR_READ'
  /** Integrator, writing (Kết nối ghi). */
  | 'INTEGRATOR_WRITE'
  /** Committee member in charge (Cấp ủy viên phụ trách). */
  | 'MEMBER_IN_CHARGE'
  /** Organization board (Ban tổ chức). */
  | 'ORGANIZATION_BOARD'
  /** System administrator (Quản trị hệ thống). */
  | 'SYSTEM_ADMIN'
  /** Working group member (Thành viên tổ công tác). */
  | 'WORK_GROUP_MEMBER'

/** What breaking a rule comes to. */
export type RuleSeverity =
  /** It is refused (Không chấp nhận). */
  | 'REFUSE'
  /** It is warned of (Cảnh báo). */
  | 'WARN'

/** How far below a unit a list or count reaches. */
export type Scope =
  /** The unit with everything below it. */
  | 'SUBTREE'
  /** The unit alone. */
  | 'UNIT'

/** Points for one criterion. */
export type ScorecardItemInput = {
  /** Code of the criterion. */
  code: string
  /** From 0 to its maximum, as its scoring allows. */
  points: number
  /** Why points were taken off; required then. */
  reason?: string | null | undefined
}

/** Who scored. */
export type ScorecardKind =
  /** Observer's score (Tổ công tác chấm). */
  | 'OBSERVER'
  /** Official score (Cấp trên chấm). */
  | 'OFFICIAL'
  /** Self-score (Tự chấm). */
  | 'SELF'

/** Somebody who is to have a seat: a member, or else a name. */
export type SeatMemberInput = {
  /** A member the caller may read, on that day. */
  memberId?: string | null | undefined
  /** The name of somebody who is on no list of members. */
  personName?: string | null | undefined
  /** The office to be shown. */
  personOffice?: string | null | undefined
}

/** Seats in a body that people are to have. */
export type SeatMembersInput = {
  /** The body. */
  bodyId: string
  /** By which decision. */
  decision?: ActDecisionInput | null | undefined
  /** The day from which it holds. */
  effectiveOn: string
  /** What becomes of the rows when some of them are wrong. Absent: REJECT_ALL. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** Why. */
  reason?: string | null | undefined
  /** 1–200 seats. */
  seats: Array<SeatMemberInput>
  /** The term of the unit’s committee in which they serve. */
  termId?: string | null | undefined
  /** The day after the last. Absent: the end of the term or body, or open. */
  until?: string | null | undefined
}

/** The agenda of a meeting, whole, from top to bottom. */
export type SetAgendaInput = {
  /** The version of the agenda when the caller read it: `Meeting.agendaVersion`. */
  expectedAgendaVersion: number
  /** At most 200. What stands on the agenda and not here goes, unless somebody spoke about it, it was dealt with, or another item goes back to it. */
  items: Array<SetAgendaItemInput>
  /** The meeting, neither sealed nor cancelled. */
  meetingId: string
}

/** An item where it stands in the agenda. */
export type SetAgendaItemInput = {
  /** Whether money is decided about; absent: no. */
  aboutMoney?: boolean | null | undefined
  /** 1 for an item of the agenda itself, at most 3 and at most one more than of the item before. */
  depth: number
  /** Its field of work. */
  field?: ItemField | null | undefined
  /** The item that an earlier meeting of the same unit agreed to. */
  fromItemId?: string | null | undefined
  /** Of one that stands there already: it keeps what became of it. Absent for a new one. */
  id?: string | null | undefined
  /** Its papers, of those of the meeting, at most 30. Absent: as they are. */
  paperIds?: Array<string> | null | undefined
  /** How many minutes it is to take, 1–600. */
  plannedMinutes?: number | null | undefined
  /** Who presents it: a member the caller may read. Absent: whoever did; null: nobody. */
  presenterMemberId?: string | null | undefined
  /** What it asks for. */
  purpose: ItemPurpose
  /** What it is about, at most 500 characters. */
  title: string
}

/** Sex of a person. */
export type Sex =
  /** Female (Nữ). */
  | 'FEMALE'
  /** Male (Nam). */
  | 'MALE'

/** Conditions on one value; all that are given must hold. */
export type SexFilter = {
  /** Equal to. */
  eq?: Sex | null | undefined
  /** One of these (at most 100). */
  in?: Array<Sex> | null | undefined
}

/** What became of what was to be held in a month or quarter. */
export type SlotOutcome =
  /** Due now (Trong kỳ). */
  | 'DUE'
  /** Held late (Họp muộn). */
  | 'LATE'
  /** Held together with another (Họp ghép). */
  | 'MERGED'
  /** Held (Đã họp). */
  | 'MET'
  /** Not held (Không họp). */
  | 'MISSING'
  /** Not expected (Không phải họp). */
  | 'NOT_EXPECTED'
  /** Not due yet (Chưa đến kỳ). */
  | 'UPCOMING'

/** Where a slot of the plan stands. */
export type SlotState =
  /** Approved (Đã duyệt). */
  | 'APPROVED'
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Not registered (Chưa đăng ký). */
  | 'PLANNED'
  /** Waiting for approval (Chờ duyệt). */
  | 'REGISTERED'
  /** Returned (Trả lại). */
  | 'RETURNED'

/** Conditions on one value; all that are given must hold. */
export type SlotStateFilter = {
  /** Equal to. */
  eq?: SlotState | null | undefined
  /** One of these (at most 100). */
  in?: Array<SlotState> | null | undefined
}

/** Standing of a member. */
export type Standing =
  /** Official (Chính thức). */
  | 'OFFICIAL'
  /** Probationary (Dự bị). */
  | 'PROBATIONARY'

/** Conditions on one value; all that are given must hold. */
export type StandingFilter = {
  /** Equal to. */
  eq?: Standing | null | undefined
  /** One of these (at most 100). */
  in?: Array<Standing> | null | undefined
}

/** When nothing waits for a step. */
export type StepExemption =
  /** The cell has no committee (Chi bộ không có chi ủy). */
  | 'NO_CELL_COMMITTEE'
  /** No committee member is in charge (Không có cấp ủy viên phụ trách). */
  | 'NO_MEMBER_IN_CHARGE'
  /** There are no papers (Không có tài liệu). */
  | 'NO_PAPERS'

/** A passage of a meeting that waits for steps. */
export type StepGate =
  /** Needed before the meeting closes (Cần xong trước khi bế mạc). */
  | 'CLOSE'
  /** Needed before the meeting opens (Cần xong trước khi khai mạc). */
  | 'OPEN'
  /** Needed before the minutes are sealed (Cần xong trước khi khóa biên bản). */
  | 'SEAL'

/** A part of a meeting. */
export type StepPhase =
  /** Afterwards (Sau buổi họp). */
  | 'AFTER'
  /** Closing (Kết thúc). */
  | 'CLOSE'
  /** Conducting (Tiến hành). */
  | 'CONDUCT'
  /** Opening (Khai mạc). */
  | 'OPEN'
  /** Preparing (Chuẩn bị). */
  | 'PREPARE'

/** Conditions on one value; all that are given must hold. */
export type StringFilter = {
  /** Equal to. */
  eq?: string | null | undefined
  /** One of these (at most 100). */
  in?: Array<string> | null | undefined
}

/** A filled-in form for a meeting. */
export type SubmitScorecardInput = {
  /** Version of the score to correct; absent when it is submitted first. */
  expectedVersion?: number | null | undefined
  /** One for each criterion of the form. */
  items: Array<ScorecardItemInput>
  /** SELF and OFFICIAL: one a meeting, given by the unit’s own people and by a unit above. OBSERVER: one an author, who was not there on a visit. */
  kind: ScorecardKind
  /** The meeting, held already. */
  meetingId: string
  /** A form valid on the day of the meeting. */
  templateId: string
}

/** Two members whose judgement is taken back. */
export type TakeBackDismissalInput = {
  /** One of them. */
  memberId: string
  /** The other. */
  otherMemberId: string
}

/** Who takes part in another cell than their own for a time. */
export type TemporaryStay =
  /** Temporarily elsewhere (Đang sinh hoạt tạm thời nơi khác). */
  | 'ELSEWHERE'
  /** Here for a time (Nơi khác đến sinh hoạt tạm thời). */
  | 'HERE'

/** Conditions on one value; all that are given must hold. */
export type TemporaryStayFilter = {
  /** Equal to. */
  eq?: TemporaryStay | null | undefined
}

/** Conditions on one value; all that are given must hold. */
export type TextFilter = {
  /** Containing this; case and diacritics do not matter. */
  contains?: string | null | undefined
}

/** Where an API token stands. */
export type TokenState =
  /** Active (Đang dùng). */
  | 'ACTIVE'
  /** Expired (Hết hạn). */
  | 'EXPIRED'
  /** Revoked (Đã thu hồi). */
  | 'REVOKED'

/** Conditions on one value; all that are given must hold. */
export type TokenStateFilter = {
  /** Equal to. */
  eq?: TokenState | null | undefined
  /** One of these (at most 100). */
  in?: Array<TokenState> | null | undefined
}

/** On which side of transfers a unit stands. */
export type TransferDirection =
  /** Into it (Chuyển đến). */
  | 'IN'
  /** Out of it (Chuyển đi). */
  | 'OUT'

/** Which Transfer rows a list shows; all conditions must hold. */
export type TransferFilter = {
  /** The day by which the paper is, or was last, to be issued or presented. */
  dueOn?: DateFilter | null | undefined
  /** For good, or for a time. */
  kind?: TransferKindFilter | null | undefined
  /** How far it has come. */
  state?: TransferStateFilter | null | undefined
  /** The unit on either side. */
  unit?: IdFilter | null | undefined
}

/** For how long somebody goes elsewhere. */
export type TransferKind =
  /** For good (Chuyển sinh hoạt chính thức). */
  | 'HOME'
  /** For a time (Chuyển sinh hoạt tạm thời). */
  | 'TEMPORARY'

/** Conditions on one value; all that are given must hold. */
export type TransferKindFilter = {
  /** Equal to. */
  eq?: TransferKind | null | undefined
  /** One of these (at most 100). */
  in?: Array<TransferKind> | null | undefined
}

/** Members who are to go elsewhere, and where: exactly one of `toUnitId`, `toUnitCode` and `toName`. */
export type TransferMembersInput = {
  /** From which the letter of introduction is due; not after today. */
  decidedOn: string
  /** By which decision. */
  decision?: ActDecisionInput | null | undefined
  /** REJECT_ALL unless it is said. */
  errorPolicy?: ErrorPolicy | null | undefined
  /** For good, or for a time. */
  kind: TransferKind
  /** 1–200, each once. Who goes. */
  members: Array<TransferredMemberInput>
  /** Number of the letter of introduction, where it is issued at once. */
  paperNumber?: string | null | undefined
  /** The day it is issued, where that is done at once. */
  paperOn?: string | null | undefined
  /** Why. */
  reason?: string | null | undefined
  /** The name of an organization that is not kept here. */
  toName?: string | null | undefined
  /** The same by the code that it bears. */
  toUnitCode?: string | null | undefined
  /** A cell or Party group that is kept here, in the caller’s reach or not. */
  toUnitId?: string | null | undefined
  /** Of a stay: the day after its last; required then. */
  until?: string | null | undefined
}

/** Orders of lists of Transfer. */
export type TransferOrder = 'DECIDED_ON' | 'DECIDED_ON_DESC' | 'DUE_ON' | 'DUE_ON_DESC'

/** How far a transfer has come. */
export type TransferState =
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Letter due (Chờ cấp giấy giới thiệu). */
  | 'DECIDED'
  /** Received (Đã tiếp nhận). */
  | 'RECEIVED'
  /** Returned (Bị trả lại). */
  | 'RETURNED'
  /** On the way (Chờ tiếp nhận). */
  | 'SENT'

/** Conditions on one value; all that are given must hold. */
export type TransferStateFilter = {
  /** Equal to. */
  eq?: TransferState | null | undefined
  /** One of these (at most 100). */
  in?: Array<TransferState> | null | undefined
}

/** Another group takes a unit over. */
export type TransferWorkGroupAssignmentInput = {
  /** By which decision. */
  decision?: DecisionInput | null | undefined
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The assignment that ends. */
  id: string
  /** Its first day, while the old one lasts. */
  validFrom: string
  /** The group that takes over. */
  workGroupId: string
}

/** A member on whose membership something is done. */
export type TransferredMemberInput = {
  /** Their version when the caller read it. */
  expectedVersion: number
  /** The member. */
  memberId: string
}

/** An act that was entered in error. */
export type UndoMemberActInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The act. */
  id: string
  /** Why it is undone. */
  reason: string
}

/** Which UnitChange rows a list shows; all conditions must hold. */
export type UnitChangeFilter = {
  /** What changed; units of which that and more changed are among them. */
  change?: UnitChangeKindFilter | null | undefined
  /** Code of the kind, on either day. */
  kind?: StringFilter | null | undefined
}

/** How a unit on one day compares with another day. */
export type UnitChangeKind =
  /** Ended, continued by another (Kết thúc, được kế tục). */
  | 'CONTINUED'
  /** Created (Thành lập mới). */
  | 'CREATED'
  /** Ended (Kết thúc). */
  | 'ENDED'
  /** Handed over (Bàn giao). */
  | 'HANDED_OVER'
  /** Kind changed (Đổi loại hình). */
  | 'KIND_CHANGED'
  /** Merged (Hợp nhất, sáp nhập). */
  | 'MERGED'
  /** Moved (Chuyển trực thuộc). */
  | 'MOVED'
  /** Renamed or given another code (Đổi tên hoặc mã). */
  | 'RENAMED'
  /** Split (Chia tách). */
  | 'SPLIT'

/** Conditions on one value; all that are given must hold. */
export type UnitChangeKindFilter = {
  /** Equal to. */
  eq?: UnitChangeKind | null | undefined
  /** One of these (at most 100). */
  in?: Array<UnitChangeKind> | null | undefined
}

/** What befell a unit. */
export type UnitEventKind =
  /** Created (Thành lập). */
  | 'CREATED'
  /** Ended (Kết thúc). */
  | 'ENDED'
  /** Kind changed (Đổi loại hình). */
  | 'KIND_CHANGED'
  /** Moved (Chuyển trực thuộc). */
  | 'MOVED'
  /** Renamed or given another code (Đổi tên hoặc mã). */
  | 'RENAMED'

/** Which Unit rows a list shows; all conditions must hold. */
export type UnitFilter = {
  /** Code borne on the day. */
  code?: StringFilter | null | undefined
  /** Code of the kind. */
  kind?: StringFilter | null | undefined
  /** Name. */
  name?: TextFilter | null | undefined
  /** The unit directly above. */
  parent?: IdFilter | null | undefined
}

/** Which UnitName rows a list shows; all conditions must hold. */
export type UnitNameFilter = {
  /** The code. */
  code?: StringFilter | null | undefined
  /** The name. */
  name?: TextFilter | null | undefined
}

/** A change of an account: what is absent stays, null clears the member. */
export type UpdateAccountInput = {
  /** How the person is shown, at most 200 characters. */
  displayName?: string | null | undefined
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The account, not the caller’s own. */
  id: string
  /** Its language. */
  locale?: Locale | null | undefined
  /** The member it belongs to, one the caller may read. */
  memberId?: string | null | undefined
  /** Under which unit it is kept. */
  unitId?: string | null | undefined
}

/** What became of an item: what is absent stays, null clears. */
export type UpdateAgendaItemInput = {
  /** When it was begun, within the meeting. */
  begunAt?: string | null | undefined
  /** What the chair concluded, at most 10,000 characters. */
  conclusion?: string | null | undefined
  /** When it was ended, after it was begun. */
  endedAt?: string | null | undefined
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The item, of a meeting that has begun. */
  id: string
  /** What became of it. */
  outcome?: ItemOutcome | null | undefined
}

/** A change of a meeting: what is absent stays, null clears what may be missing. */
export type UpdateMeetingInput = {
  /** The body that meets; stays like `unitId`. */
  bodyId?: string | null | undefined
  /** Who chairs: a member the caller may read. */
  chairMemberId?: string | null | undefined
  /** When it ended, or is to end. */
  endsAt?: string | null | undefined
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The meeting, neither sealed nor cancelled. */
  id: string
  /** Code of a kind valid that day. */
  kind?: string | null | undefined
  /** Where, at most 500 characters. */
  place?: string | null | undefined
  /** Who keeps the minutes: a member the caller may read. */
  secretaryMemberId?: string | null | undefined
  /** When it begins; the day stays where attendance, visits or scores are recorded. */
  startsAt?: string | null | undefined
  /** PLANNED → OPEN → CLOSED, from its beginning on; PLANNED → CANCELLED while nothing of it is recorded. Opening writes the roll. */
  state?: MeetingState | null | undefined
  /** Its title, at most 500 characters. */
  title?: string | null | undefined
  /** Whose meeting; stays where attendance, visits or scores are recorded. */
  unitId?: string | null | undefined
}

/** A change of a draft: what is absent stays. It is to be previewed again. */
export type UpdateReorganizationInput = {
  /** The first day on which what it says holds. */
  effectiveOn?: string | null | undefined
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The draft. */
  id: string
  /** Whatever else is to be kept with it. */
  notes?: string | null | undefined
  /** Number of the decision. */
  number?: string | null | undefined
  /** All steps, in place of those there were. */
  operations?: Array<ReorganizationOperationInput> | null | undefined
  /** The day it was signed. */
  signedOn?: string | null | undefined
  /** What it is about. */
  title?: string | null | undefined
}

/** A change of a group: what is absent stays. */
export type UpdateWorkGroupInput = {
  /** Who joins; one with `leader` leads from then on. */
  addMembers?: Array<WorkGroupMemberInput> | null | undefined
  /** By which decision. */
  decision?: DecisionInput | null | undefined
  /** First day of those added and of a new leader. Absent: today. */
  effectiveOn?: string | null | undefined
  /** Who leaves. */
  endMembers?: Array<EndWorkGroupMemberInput> | null | undefined
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The group. */
  id: string
  /** The WorkGroupMember who leads from then on. */
  leaderId?: string | null | undefined
  /** Its new name. */
  name?: string | null | undefined
  /** The day after its last: those who serve and the assignments end with it. */
  validTo?: string | null | undefined
}

/** Which Vacancy rows a list shows; all conditions must hold. */
export type VacancyFilter = {
  /** Code of the office. */
  office?: StringFilter | null | undefined
  /** Whether somebody must hold it. */
  required?: BooleanFilter | null | undefined
  /** Code of the kind of the unit. */
  unitKind?: StringFilter | null | undefined
}

/** Which Visit rows a list shows; all conditions must hold. */
export type VisitFilter = {
  /** Whose meeting. */
  unit?: IdFilter | null | undefined
  /** The day. */
  visitedOn?: DateFilter | null | undefined
  /** Which group. */
  workGroup?: IdFilter | null | undefined
}

/** What one visitor remarked. */
export type VisitRemarkInput = {
  /** One of `visitorMemberIds`. */
  authorId: string
  /** The remark, at most 10,000 characters. */
  text: string
}

/** The reorganization to give up. */
export type WithdrawReorganizationInput = {
  /** Its version when the caller read it. */
  expectedVersion: number
  /** The reorganization. */
  id: string
}

/** Somebody who is to serve in a group: a member, or else a name. */
export type WorkGroupMemberInput = {
  /** Leads the group. */
  leader?: boolean | null | undefined
  /** A member the caller may read. */
  memberId?: string | null | undefined
  /** The name of somebody who is on no list of members. */
  name?: string | null | undefined
  /** The office to be shown. Absent: the one the member holds that day. */
  office?: string | null | undefined
}

export type ViewerQueryVariables = Exact<{ [key: string]: never }>

export type ViewerQuery = {
  viewer: {
    id: string
    name: string
    locale: Locale
    today: string
    grants: Array<{
      role: Role
      roleLabel: string
      source: GrantSource
      unit: {
        id: string
        name: string
        kind: { code: string; label: string }
        parent: { id: string; name: string } | null
      }
    }>
  } | null
}

export type AccessHoldersQueryVariables = Exact<{
  unit: string
}>

export type AccessHoldersQuery = {
  unit: {
    id: string
    accessHolders: Array<{
      role: Role
      source: GrantSource
      holder: string
      validFrom: string | null
      validTo: string | null
      unit: { id: string; name: string } | null
      account: { id: string } | null
      apiToken: { id: string } | null
    }>
  } | null
}

export type AccountNameQueryVariables = Exact<{
  id: string
}>

export type AccountNameQuery = { account: { id: string; displayName: string; username: string } | null }

export type ExplainAccessQueryVariables = Exact<{
  of: string
  account?: string | null | undefined
}>

export type ExplainAccessQuery = {
  access: {
    unit: { id: string; name: string } | null
    rules: Array<{
      permission: Permission
      isAllowed: boolean
      unit: { id: string; name: string } | null
      grants: Array<{
        role: Role
        source: GrantSource
        holder: string
        validFrom: string | null
        validTo: string | null
        unit: { id: string; name: string } | null
        account: { id: string } | null
        apiToken: { id: string } | null
      }>
    }>
  } | null
}

export type HoldingFragment = {
  role: Role
  source: GrantSource
  holder: string
  validFrom: string | null
  validTo: string | null
  unit: { id: string; name: string } | null
  account: { id: string } | null
  apiToken: { id: string } | null
}

export type PickAccountsQueryVariables = Exact<{
  where: AccountFilter
}>

export type PickAccountsQuery = {
  accounts: { nodes: Array<{ id: string; displayName: string; username: string }> }
}

export type RecordNameQueryVariables = Exact<{
  of: string
}>

export type RecordNameQuery = {
  node:
    | { __typename: 'AccessGrant' }
    | { __typename: 'Account' }
    | { __typename: 'AgendaItem' }
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Body' }
    | { __typename: 'BodySeat' }
    | { __typename: 'CalendarFeed' }
    | { __typename: 'Cluster' }
    | { __typename: 'CommitteeTerm' }
    | { __typename: 'Document' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'ImportMapping' }
    | { __typename: 'Meeting'; id: string; kind: { label: string }; unit: { id: string; name: string } }
    | { __typename: 'MeetingGuest' }
    | { __typename: 'MeetingTemplate' }
    | { __typename: 'Member'; id: string; fullName: string }
    | { __typename: 'MemberAct' }
    | { __typename: 'Office' }
    | { __typename: 'PlanSlot' }
    | { __typename: 'Reorganization' }
    | { __typename: 'Scorecard' }
    | { __typename: 'ScorecardTemplate' }
    | { __typename: 'Speech' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit'; id: string; name: string }
    | { __typename: 'Visit' }
    | { __typename: 'Vote' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkGroupAssignment' }
    | { __typename: 'WorkGroupMember' }
    | null
}

export type AccountQueryVariables = Exact<{
  id: string
}>

export type AccountQuery = {
  account: {
    id: string
    version: number
    username: string
    displayName: string
    state: AccountState
    locale: Locale
    createdAt: string
    disabledAt: string | null
    lastSeenAt: string | null
    unit: { id: string; name: string; ancestors: Array<{ id: string }> }
    member: { id: string; fullName: string } | null
    grants: Array<{
      id: string
      version: number
      role: Role
      validFrom: string | null
      validTo: string | null
      revokedAt: string | null
      createdBy: string | null
      unit: { id: string; name: string }
    }>
    effectiveGrants: Array<{
      role: Role
      source: GrantSource
      holder: string
      validFrom: string | null
      validTo: string | null
      unit: { id: string; name: string } | null
      account: { id: string } | null
      apiToken: { id: string } | null
    }>
  } | null
}

export type AccountsQueryVariables = Exact<{
  under?: string | null | undefined
  where: AccountFilter
  after?: string | null | undefined
}>

export type AccountsQuery = {
  accounts: {
    totalCount: number
    nodes: Array<{
      id: string
      username: string
      displayName: string
      state: AccountState
      lastSeenAt: string | null
      unit: { id: string; name: string }
      effectiveGrants: Array<{ role: Role }>
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type ApiTokenQueryVariables = Exact<{
  id: string
}>

export type ApiTokenQuery = {
  apiToken: {
    id: string
    version: number
    name: string
    prefix: string
    state: TokenState
    createdAt: string
    createdBy: string | null
    expiresAt: string | null
    revokedAt: string | null
    lastUsedAt: string | null
    costPerMinute: number | null
    requestsPerMinute: number | null
    unit: { id: string; name: string; ancestors: Array<{ id: string }> }
    grants: Array<{
      id: string
      version: number
      role: Role
      validFrom: string | null
      validTo: string | null
      revokedAt: string | null
      createdBy: string | null
      unit: { id: string; name: string }
    }>
    effectiveGrants: Array<{
      role: Role
      source: GrantSource
      holder: string
      validFrom: string | null
      validTo: string | null
      unit: { id: string; name: string } | null
      account: { id: string } | null
      apiToken: { id: string } | null
    }>
  } | null
}

export type ApiTokensQueryVariables = Exact<{
  under?: string | null | undefined
  where: ApiTokenFilter
  after?: string | null | undefined
}>

export type ApiTokensQuery = {
  apiTokens: {
    totalCount: number
    nodes: Array<{
      id: string
      name: string
      prefix: string
      state: TokenState
      lastUsedAt: string | null
      unit: { id: string; name: string }
      effectiveGrants: Array<{ role: Role }>
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput
}>

export type CreateAccountMutation = {
  createAccount: {
    link: string | null
    account: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput
}>

export type CreateApiTokenMutation = {
  createApiToken: {
    token: string | null
    apiToken: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type DisableAccountMutationVariables = Exact<{
  input: AccountInput
}>

export type DisableAccountMutation = {
  disableAccount: {
    account: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type EnableAccountMutationVariables = Exact<{
  input: AccountInput
}>

export type EnableAccountMutation = {
  enableAccount: {
    account: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type EndGrantMutationVariables = Exact<{
  input: EndGrantInput
}>

export type EndGrantMutation = {
  endGrant: {
    grant: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type GivenRoleFragment = {
  id: string
  version: number
  role: Role
  validFrom: string | null
  validTo: string | null
  revokedAt: string | null
  createdBy: string | null
  unit: { id: string; name: string }
}

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput
}>

export type GrantRoleMutation = {
  grantRole: {
    grant: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type ResetAccountMutationVariables = Exact<{
  input: ResetAccountInput
}>

export type ResetAccountMutation = {
  resetAccount: {
    link: string | null
    account: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput
}>

export type RevokeApiTokenMutation = {
  revokeApiToken: {
    apiToken: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput
}>

export type UpdateAccountMutation = {
  updateAccount: {
    account: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type AuditEventRowFragment = {
  id: string
  at: string
  action: AuditAction
  actionLabel: string
  actorId: string | null
  objectType: string
  readFields: Array<MemberField>
  changedFields: Array<string>
  requestId: string | null
  sealed: boolean
  actor: { name: string }
  unit: { id: string; name: string }
  objects: Array<{ id: string | null; type: string; member: { fullName: string } | null }>
}

export type AuditEventsQueryVariables = Exact<{
  where: AuditEventFilter
  first: number
  after?: string | null | undefined
}>

export type AuditEventsQuery = {
  auditEvents: {
    nodes: Array<{
      id: string
      at: string
      action: AuditAction
      actionLabel: string
      actorId: string | null
      objectType: string
      readFields: Array<MemberField>
      changedFields: Array<string>
      requestId: string | null
      sealed: boolean
      actor: { name: string }
      unit: { id: string; name: string }
      objects: Array<{ id: string | null; type: string; member: { fullName: string } | null }>
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type AuditSubjectQueryVariables = Exact<{
  id: string
}>

export type AuditSubjectQuery = {
  node:
    | { __typename: 'AccessGrant' }
    | { __typename: 'Account'; displayName: string }
    | { __typename: 'AgendaItem' }
    | { __typename: 'ApiToken'; name: string }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Body' }
    | { __typename: 'BodySeat' }
    | { __typename: 'CalendarFeed' }
    | { __typename: 'Cluster' }
    | { __typename: 'CommitteeTerm' }
    | { __typename: 'Document' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'ImportMapping' }
    | { __typename: 'Meeting'; heldOn: string; kind: { label: string }; unit: { name: string } }
    | { __typename: 'MeetingGuest' }
    | { __typename: 'MeetingTemplate' }
    | { __typename: 'Member'; fullName: string }
    | { __typename: 'MemberAct' }
    | { __typename: 'Office' }
    | { __typename: 'PlanSlot' }
    | { __typename: 'Reorganization'; number: string; title: string }
    | { __typename: 'Scorecard' }
    | { __typename: 'ScorecardTemplate' }
    | { __typename: 'Speech' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'Vote' }
    | { __typename: 'WorkGroup'; name: string }
    | { __typename: 'WorkGroupAssignment' }
    | { __typename: 'WorkGroupMember' }
    | null
}

export type CalendarFeedsQueryVariables = Exact<{ [key: string]: never }>

export type CalendarFeedsQuery = {
  calendarFeeds: Array<{
    id: string
    kinds: Array<ClockKind>
    createdAt: string
    lastUsedAt: string | null
    version: number
    unit: { id: string; name: string } | null
  }>
}

export type ClockCountsQueryVariables = Exact<{
  under: string
  until: string
  asOf?: string | null | undefined
}>

export type ClockCountsQuery = { clockCounts: Array<{ kind: ClockKind; count: number; overdue: number }> }

export type ClockRowFragment = {
  kind: ClockKind
  kindLabel: string
  personName: string
  dueOn: string
  overdue: boolean
  years: number | null
  missed: number | null
  source: string | null
  member: { id: string } | null
  unit: { id: string; name: string } | null
}

export type ClocksQueryVariables = Exact<{
  under: string
  until: string
  asOf?: string | null | undefined
  where: ClockFilter
  after?: string | null | undefined
}>

export type ClocksQuery = {
  clocks: {
    totalCount: number
    nodes: Array<{
      kind: ClockKind
      kindLabel: string
      personName: string
      dueOn: string
      overdue: boolean
      years: number | null
      missed: number | null
      source: string | null
      member: { id: string } | null
      unit: { id: string; name: string } | null
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type CreateCalendarFeedMutationVariables = Exact<{
  input: CreateCalendarFeedInput
}>

export type CreateCalendarFeedMutation = {
  createCalendarFeed: {
    url: string | null
    calendarFeed: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput
}>

export type RevokeCalendarFeedMutation = {
  revokeCalendarFeed: {
    calendarFeed: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type DismissDuplicateMutationVariables = Exact<{
  input: DismissDuplicateInput
}>

export type DismissDuplicateMutation = {
  dismissDuplicate: {
    members: Array<{ id: string }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type DuplicateCandidatesQueryVariables = Exact<{
  under: string
  where?: DuplicateCandidateFilter | null | undefined
  dismissed: boolean
  after?: string | null | undefined
}>

export type DuplicateCandidatesQuery = {
  duplicateCandidates: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    nodes: Array<{
      score: number
      reasons: Array<DuplicateReason>
      dismissal: { reason: string } | null
      first: {
        endedOn: string | null
        id: string
        version: number
        fullName: string
        invented: boolean
        standing: Standing | null
        activity: Activity | null
        joinedOn: string | null
        officialOn: string | null
        unit: { id: string; name: string; parent: { id: string; name: string } | null } | null
      }
      second: {
        endedOn: string | null
        id: string
        version: number
        fullName: string
        invented: boolean
        standing: Standing | null
        activity: Activity | null
        joinedOn: string | null
        officialOn: string | null
        unit: { id: string; name: string; parent: { id: string; name: string } | null } | null
      }
    }>
  }
}

export type MergeMembersMutationVariables = Exact<{
  input: MergeMembersInput
}>

export type MergeMembersMutation = {
  mergeMembers: {
    member: { id: string; fullName: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type MergePairQueryVariables = Exact<{
  one: string
  other: string
}>

export type MergePairQuery = {
  one: {
    id: string
    version: number
    fullName: string
    sex: Sex | null
    fileNumber: string | null
    joinedOn: string | null
    officialOn: string | null
    admissionDecidedOn: string | null
    endedOn: string | null
    invented: boolean
    masked: Array<MemberField>
    citizenId: string | null
    cardNumber: string | null
    birthDate: string | null
    phone: string | null
    address: string | null
    otherName: string | null
    ethnicity: string | null
    religion: string | null
    hometown: string | null
    oldIdentityNumber: string | null
    cardIssuedBy: string | null
    cardIssuedOn: string | null
    mergedInto: { id: string } | null
    unit: { id: string; name: string; ancestors: Array<{ id: string }> } | null
    memberships: Array<{
      kindLabel: string
      outsideName: string | null
      validFrom: string | null
      validTo: string | null
      unit: { name: string } | null
    }>
    standings: Array<{ standing: Standing; validFrom: string | null; validTo: string | null }>
    ends: Array<{ reasonLabel: string; validFrom: string | null; validTo: string | null }>
    offices: Array<{ id: string }>
    seats: Array<{ id: string }>
    workGroups: Array<{ id: string }>
    visits: { totalCount: number }
    attendance: { denominator: number }
  } | null
  other: {
    id: string
    version: number
    fullName: string
    sex: Sex | null
    fileNumber: string | null
    joinedOn: string | null
    officialOn: string | null
    admissionDecidedOn: string | null
    endedOn: string | null
    invented: boolean
    masked: Array<MemberField>
    citizenId: string | null
    cardNumber: string | null
    birthDate: string | null
    phone: string | null
    address: string | null
    otherName: string | null
    ethnicity: string | null
    religion: string | null
    hometown: string | null
    oldIdentityNumber: string | null
    cardIssuedBy: string | null
    cardIssuedOn: string | null
    mergedInto: { id: string } | null
    unit: { id: string; name: string; ancestors: Array<{ id: string }> } | null
    memberships: Array<{
      kindLabel: string
      outsideName: string | null
      validFrom: string | null
      validTo: string | null
      unit: { name: string } | null
    }>
    standings: Array<{ standing: Standing; validFrom: string | null; validTo: string | null }>
    ends: Array<{ reasonLabel: string; validFrom: string | null; validTo: string | null }>
    offices: Array<{ id: string }>
    seats: Array<{ id: string }>
    workGroups: Array<{ id: string }>
    visits: { totalCount: number }
    attendance: { denominator: number }
  } | null
}

export type MergedEntryFragment = {
  id: string
  version: number
  fullName: string
  sex: Sex | null
  fileNumber: string | null
  joinedOn: string | null
  officialOn: string | null
  admissionDecidedOn: string | null
  endedOn: string | null
  invented: boolean
  masked: Array<MemberField>
  citizenId: string | null
  cardNumber: string | null
  birthDate: string | null
  phone: string | null
  address: string | null
  otherName: string | null
  ethnicity: string | null
  religion: string | null
  hometown: string | null
  oldIdentityNumber: string | null
  cardIssuedBy: string | null
  cardIssuedOn: string | null
  mergedInto: { id: string } | null
  unit: { id: string; name: string; ancestors: Array<{ id: string }> } | null
  memberships: Array<{
    kindLabel: string
    outsideName: string | null
    validFrom: string | null
    validTo: string | null
    unit: { name: string } | null
  }>
  standings: Array<{ standing: Standing; validFrom: string | null; validTo: string | null }>
  ends: Array<{ reasonLabel: string; validFrom: string | null; validTo: string | null }>
  offices: Array<{ id: string }>
  seats: Array<{ id: string }>
  workGroups: Array<{ id: string }>
  visits: { totalCount: number }
  attendance: { denominator: number }
}

export type TakeBackDismissalMutationVariables = Exact<{
  input: TakeBackDismissalInput
}>

export type TakeBackDismissalMutation = {
  takeBackDismissal: {
    members: Array<{ id: string }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type ForgetImportMappingMutationVariables = Exact<{
  input: ForgetImportMappingInput
}>

export type ForgetImportMappingMutation = {
  forgetImportMapping: { userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }> }
}

export type ImportBatchQueryVariables = Exact<{
  id: string
}>

export type ImportBatchQuery = {
  importBatch: {
    version: number
    effectiveOn: string | null
    sender: string | null
    previewedAt: string | null
    committedAt: string | null
    undoneAt: string | null
    undoneReason: string | null
    expiresAt: string | null
    id: string
    fileName: string
    state: ImportState
    importedAt: string
    importedBy: string | null
    unit: { id: string; name: string }
    counts: {
      read: number
      new: number
      updated: number
      unchanged: number
      transfers: number
      undecided: number
      rejected: number
      skipped: number
      missing: number
    }
  } | null
}

export type ImportBatchRowFragment = {
  id: string
  fileName: string
  state: ImportState
  importedAt: string
  importedBy: string | null
  unit: { id: string; name: string }
  counts: {
    read: number
    new: number
    updated: number
    unchanged: number
    transfers: number
    undecided: number
    rejected: number
    skipped: number
    missing: number
  }
}

export type ImportMappingsQueryVariables = Exact<{
  under: string
  after?: string | null | undefined
}>

export type ImportMappingsQuery = {
  importMappings: {
    totalCount: number
    nodes: Array<{
      id: string
      sender: string | null
      headings: Array<string>
      decisionCount: number
      usedAt: string
      version: number
      unit: { id: string; name: string }
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type ImportRowsQueryVariables = Exact<{
  id: string
  where: ImportRowFilter
  after?: string | null | undefined
}>

export type ImportRowsQuery = {
  importBatch: {
    rows: {
      totalCount: number
      nodes: Array<{
        sheet: number
        row: number
        outcome: ImportOutcome
        name: string | null
        unitText: string | null
        matchedBy: ImportMatch | null
        matchedByLabel: string | null
        unit: { id: string; name: string } | null
        member: { id: string; fullName: string } | null
        candidates: Array<{ id: string; fullName: string; unit: { id: string; name: string } | null }>
        messages: Array<{
          field: ImportField | null
          fieldLabel: string | null
          code: ErrorCode
          weight: MessageWeight
          message: string
          suggestion: string | null
        }>
        changes: Array<{
          field: ImportField
          fieldLabel: string
          before: string | null
          after: string | null
          isMasked: boolean
        }>
      }>
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

export type ImportsQueryVariables = Exact<{
  under: string
  where: ImportBatchFilter
  after?: string | null | undefined
}>

export type ImportsQuery = {
  importBatches: {
    totalCount: number
    nodes: Array<{
      id: string
      fileName: string
      state: ImportState
      importedAt: string
      importedBy: string | null
      unit: { id: string; name: string }
      counts: {
        read: number
        new: number
        updated: number
        unchanged: number
        transfers: number
        undecided: number
        rejected: number
        skipped: number
        missing: number
      }
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type PreviewedRowFragment = {
  sheet: number
  row: number
  outcome: ImportOutcome
  name: string | null
  unitText: string | null
  matchedBy: ImportMatch | null
  matchedByLabel: string | null
  unit: { id: string; name: string } | null
  member: { id: string; fullName: string } | null
  candidates: Array<{ id: string; fullName: string; unit: { id: string; name: string } | null }>
  messages: Array<{
    field: ImportField | null
    fieldLabel: string | null
    code: ErrorCode
    weight: MessageWeight
    message: string
    suggestion: string | null
  }>
  changes: Array<{
    field: ImportField
    fieldLabel: string
    before: string | null
    after: string | null
    isMasked: boolean
  }>
}

export type AddMeetingGuestsMutationVariables = Exact<{
  input: AddMeetingGuestsInput
}>

export type AddMeetingGuestsMutation = {
  addMeetingGuests: {
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    meeting: { id: string } | null
  }
}

export type CreateMeetingMutationVariables = Exact<{
  input: CreateMeetingInput
}>

export type CreateMeetingMutation = {
  createMeeting: {
    meeting: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type MeetingQueryVariables = Exact<{
  id: string
}>

export type MeetingQuery = {
  meeting: {
    version: number
    id: string
    heldOn: string
    startsAt: string
    endsAt: string | null
    state: MeetingState
    title: string | null
    place: string | null
    unit: {
      id: string
      name: string
      ancestors: Array<{ id: string }>
      parent: { id: string; name: string } | null
    }
    chair: { name: string; office: string | null; member: { id: string } | null } | null
    secretary: { name: string; office: string | null; member: { id: string } | null } | null
    guests: Array<{ kind: GuestKind; person: { name: string; office: string | null } }>
    attendanceSummary: {
      expected: number
      present: number
      late: number
      excused: number
      unexcused: number
      rate: { numerator: number; denominator: number; percent: number | null }
      speakingRate: { numerator: number; denominator: number; percent: number | null }
    }
    observers: {
      numerator: number
      denominator: number
      percent: number | null
      stated: number | null
    } | null
    agenda: Array<{ id: string; number: string; depth: number; title: string }>
    visits: Array<{
      id: string
      visitedOn: string
      unit: { id: string; name: string }
      workGroup: { id: string; name: string; ordinal: number } | null
      meeting: { id: string; kind: { code: string; label: string } } | null
      scorecard: { id: string; total: number; max: number; band: Band } | null
    }>
    scorecards: Array<{
      id: string
      kind: ScorecardKind
      total: number
      band: Band
      version: number
      max: number
      scoredOn: string
      author: { name: string; office: string | null; member: { id: string } | null }
      template: { id: string } | null
      visit: { id: string; workGroup: { id: string; name: string } | null } | null
      items: Array<{
        code: string
        group: string
        label: string
        points: number
        max: number
        reason: string | null
      }>
    }>
    kind: { code: string; label: string }
    body: { id: string; name: string } | null
  } | null
}

export type MeetingBodiesQueryVariables = Exact<{
  unit: string
  day: string
}>

export type MeetingBodiesQuery = { unit: { id: string; bodies: Array<{ id: string; name: string }> } | null }

export type MeetingKindsQueryVariables = Exact<{ [key: string]: never }>

export type MeetingKindsQuery = { meetingKinds: Array<{ code: string; label: string }> }

export type MeetingPersonFragment = { name: string; office: string | null; member: { id: string } | null }

export type MeetingRollQueryVariables = Exact<{
  id: string
  after?: string | null | undefined
}>

export type MeetingRollQuery = {
  meeting: {
    id: string
    attendance: {
      totalCount: number
      nodes: Array<{
        expected: boolean
        notExpectedReason: NotExpectedReason | null
        standing: Standing
        activity: Activity
        voting: boolean
        status: AttendanceStatus | null
        mode: AttendanceMode | null
        reason: string | null
        spoke: boolean
        arrivedAt: string | null
        leftAt: string | null
        member: { id: string; fullName: string } | null
      }>
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

export type MeetingRowFragment = {
  id: string
  heldOn: string
  startsAt: string
  endsAt: string | null
  state: MeetingState
  title: string | null
  place: string | null
  kind: { code: string; label: string }
  unit: { id: string; name: string; parent: { id: string; name: string } | null }
  body: { id: string; name: string } | null
  attendanceSummary: { expected: number; rate: { percent: number | null } }
  scorecards: Array<{ id: string; kind: ScorecardKind; total: number; band: Band }>
}

export type MeetingRulesQueryVariables = Exact<{
  unit: string
  kind: string
  day: string
}>

export type MeetingRulesQuery = {
  unit: {
    id: string
    kind: { code: string }
    meetingTemplate: {
      id: string
      title: string
      source: string
      guidance: string | null
      unit: { id: string; name: string }
      steps: Array<{
        code: string
        label: string
        phase: StepPhase
        gate: StepGate | null
        exempt: StepExemption | null
      }>
    } | null
  } | null
  meetingKinds: Array<{
    code: string
    rules: Array<{
      attendedBy: AttendedBy
      rhythm: MeetingRhythm | null
      times: number
      fixedDay: number | null
      afterMinDays: number | null
      afterMaxDays: number | null
      itemsFromBefore: boolean
      source: string
      unitKind: { code: string }
      bodyKind: { code: string; label: string } | null
      countsFor: { code: string; label: string } | null
      after: { code: string; label: string } | null
    }>
  }>
}

export type MeetingScoreFragment = {
  id: string
  kind: ScorecardKind
  version: number
  total: number
  max: number
  band: Band
  scoredOn: string
  author: { name: string; office: string | null; member: { id: string } | null }
  template: { id: string } | null
  visit: { id: string; workGroup: { id: string; name: string } | null } | null
  items: Array<{
    code: string
    group: string
    label: string
    points: number
    max: number
    reason: string | null
  }>
}

export type MeetingsQueryVariables = Exact<{
  under: string
  where: MeetingFilter
  after?: string | null | undefined
}>

export type MeetingsQuery = {
  meetings: {
    totalCount: number
    nodes: Array<{
      id: string
      heldOn: string
      startsAt: string
      endsAt: string | null
      state: MeetingState
      title: string | null
      place: string | null
      kind: { code: string; label: string }
      unit: { id: string; name: string; parent: { id: string; name: string } | null }
      body: { id: string; name: string } | null
      attendanceSummary: { expected: number; rate: { percent: number | null } }
      scorecards: Array<{ id: string; kind: ScorecardKind; total: number; band: Band }>
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput
}>

export type RecordAttendanceMutation = {
  recordAttendance: {
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    meeting: { id: string } | null
  }
}

export type RemoveMeetingGuestMutationVariables = Exact<{
  input: RemoveMeetingGuestInput
}>

export type RemoveMeetingGuestMutation = {
  removeMeetingGuest: {
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    meeting: { id: string } | null
  }
}

export type RollHeadQueryVariables = Exact<{
  id: string
}>

export type RollHeadQuery = {
  meeting: {
    id: string
    version: number
    heldOn: string
    startsAt: string
    state: MeetingState
    guests: Array<{ id: string; kind: GuestKind; person: { name: string; office: string | null } }>
    kind: { code: string; label: string }
    unit: { id: string; name: string; ancestors: Array<{ id: string }> }
  } | null
}

export type RollMarksQueryVariables = Exact<{
  id: string
  after?: string | null | undefined
}>

export type RollMarksQuery = {
  meeting: {
    id: string
    attendance: {
      nodes: Array<{
        status: AttendanceStatus | null
        reason: string | null
        spoke: boolean
        arrivedAt: string | null
        leftAt: string | null
        member: { id: string } | null
      }>
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

export type UpdateMeetingMutationVariables = Exact<{
  input: UpdateMeetingInput
}>

export type UpdateMeetingMutation = {
  updateMeeting: {
    meeting: { id: string; state: MeetingState; version: number } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type MeetingAgendaQueryVariables = Exact<{
  id: string
}>

export type MeetingAgendaQuery = {
  meeting: {
    id: string
    heldOn: string
    startsAt: string
    state: MeetingState
    agendaVersion: number
    kind: { label: string }
    unit: { id: string; name: string; ancestors: Array<{ id: string }> }
    agenda: Array<{
      id: string
      depth: number
      title: string
      field: ItemField | null
      purpose: ItemPurpose
      aboutMoney: boolean
      plannedMinutes: number | null
      conclusion: string | null
      outcome: ItemOutcome | null
      version: number
      presenter: { name: string; office: string | null; member: { id: string } | null } | null
      fromItem: { id: string } | null
      papers: Array<{
        id: string
        title: string
        fileName: string | null
        size: number | null
        url: string | null
      }>
    }>
  } | null
}

export type AgendaLineFragment = {
  id: string
  depth: number
  title: string
  field: ItemField | null
  purpose: ItemPurpose
  aboutMoney: boolean
  plannedMinutes: number | null
  conclusion: string | null
  outcome: ItemOutcome | null
  version: number
  presenter: { name: string; office: string | null; member: { id: string } | null } | null
  fromItem: { id: string } | null
  papers: Array<{
    id: string
    title: string
    fileName: string | null
    size: number | null
    url: string | null
  }>
}

export type MeetingSpeakersQueryVariables = Exact<{
  id: string
  after?: string | null | undefined
}>

export type MeetingSpeakersQuery = {
  meeting: {
    id: string
    attendance: {
      nodes: Array<{
        status: AttendanceStatus | null
        spoke: boolean
        minutesSpoken: number
        member: { id: string; fullName: string } | null
      }>
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

export type MeetingSpeechesQueryVariables = Exact<{
  id: string
  after?: string | null | undefined
}>

export type MeetingSpeechesQuery = {
  meeting: {
    id: string
    speeches: {
      nodes: Array<{
        id: string
        version: number
        minutes: number | null
        person: { name: string; office: string | null }
        item: { number: string } | null
      }>
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

export type RecordSpeechMutationVariables = Exact<{
  input: RecordSpeechInput
}>

export type RecordSpeechMutation = {
  recordSpeech: {
    speech: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type RemoveSpeechMutationVariables = Exact<{
  input: RemoveSpeechInput
}>

export type RemoveSpeechMutation = {
  removeSpeech: {
    meeting: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type SetAgendaMutationVariables = Exact<{
  input: SetAgendaInput
}>

export type SetAgendaMutation = {
  setAgenda: {
    meeting: { id: string; agendaVersion: number } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type UpdateAgendaItemMutationVariables = Exact<{
  input: UpdateAgendaItemInput
}>

export type UpdateAgendaItemMutation = {
  updateAgendaItem: {
    item: { id: string; version: number } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type MemberQueryVariables = Exact<{
  id: string
  asOf?: string | null | undefined
}>

export type MemberQuery = {
  member: {
    sex: Sex | null
    admissionDecidedOn: string | null
    partyAge: number | null
    endedOn: string | null
    masked: Array<MemberField>
    birthDate: string | null
    citizenId: string | null
    cardNumber: string | null
    oldCardNumber: string | null
    fileNumber: string | null
    phone: string | null
    address: string | null
    otherName: string | null
    ethnicity: string | null
    religion: string | null
    hometown: string | null
    oldIdentityNumber: string | null
    cardIssuedBy: string | null
    cardIssuedOn: string | null
    id: string
    version: number
    fullName: string
    invented: boolean
    standing: Standing | null
    activity: Activity | null
    joinedOn: string | null
    officialOn: string | null
    mergedInto: { id: string; fullName: string } | null
    unit: {
      id: string
      name: string
      ancestors: Array<{ id: string }>
      parent: { id: string; name: string } | null
    } | null
    temporaryUnit: { id: string; name: string } | null
    attendance: { numerator: number; denominator: number }
    standings: Array<{
      standing: Standing
      validFrom: string | null
      validTo: string | null
      decision: { number: string; signedOn: string; title: string | null } | null
    }>
    activities: Array<{
      activity: Activity
      validFrom: string | null
      validTo: string | null
      decision: { number: string; signedOn: string; title: string | null } | null
    }>
    memberships: Array<{
      kind: MembershipKind
      kindLabel: string
      outsideName: string | null
      validFrom: string | null
      validTo: string | null
      unit: { id: string; name: string } | null
      decision: { number: string; signedOn: string; title: string | null } | null
    }>
    ends: Array<{
      reason: MemberEndReason
      reasonLabel: string
      validFrom: string | null
      validTo: string | null
      decision: { number: string; signedOn: string; title: string | null } | null
    }>
    offices: Array<{
      id: string
      version: number
      placeName: string | null
      validFrom: string | null
      validTo: string | null
      kind: { label: string }
      unit: { id: string; name: string; ancestors: Array<{ id: string }> }
      body: { name: string } | null
      decision: { number: string; signedOn: string; title: string | null } | null
    }>
    seats: Array<{
      id: string
      version: number
      validFrom: string | null
      validTo: string | null
      body: { name: string; unit: { id: string; name: string; ancestors: Array<{ id: string }> } }
      term: { ordinal: number } | null
      decision: { number: string; signedOn: string; title: string | null } | null
    }>
    workGroups: Array<{
      id: string
      leader: boolean
      validFrom: string | null
      validTo: string | null
      person: { office: string | null }
      workGroup: { id: string; name: string }
    }>
    visits: {
      nodes: Array<{
        id: string
        visitedOn: string
        unit: { name: string }
        workGroup: { name: string } | null
      }>
    }
    transfers: {
      nodes: Array<{
        id: string
        version: number
        kind: TransferKind
        kindLabel: string
        state: TransferState
        fromName: string
        toName: string
        decidedOn: string
        paperDueOn: string
        paperNumber: string | null
        paperOn: string | null
        presentDueOn: string | null
        dueOn: string | null
        until: string | null
        closedOn: string | null
        closeReason: string | null
        person: { name: string; member: { id: string } | null }
        fromUnit: { id: string } | null
        toUnit: { id: string } | null
      }>
    }
    acts: {
      nodes: Array<{
        id: string
        kind: MemberActKind
        kindLabel: string
        effectiveOn: string
        reason: string | null
        undoneAt: string | null
        undoneReason: string | null
        version: number
        unit: { id: string; name: string } | null
        decision: { number: string; signedOn: string; title: string | null } | null
      }>
    }
  } | null
}

export type MemberRowFragment = {
  id: string
  version: number
  fullName: string
  invented: boolean
  standing: Standing | null
  activity: Activity | null
  joinedOn: string | null
  officialOn: string | null
  unit: { id: string; name: string; parent: { id: string; name: string } | null } | null
}

export type MembersQueryVariables = Exact<{
  under: string
  where: MemberFilter
  asOf?: string | null | undefined
  after?: string | null | undefined
}>

export type MembersQuery = {
  members: {
    totalCount: number
    nodes: Array<{
      id: string
      version: number
      fullName: string
      invented: boolean
      standing: Standing | null
      activity: Activity | null
      joinedOn: string | null
      officialOn: string | null
      unit: { id: string; name: string; parent: { id: string; name: string } | null } | null
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type OfficeKindsQueryVariables = Exact<{ [key: string]: never }>

export type OfficeKindsQuery = {
  unitKinds: Array<{ code: string; offices: Array<{ code: string; label: string }> }>
}

export type PickMembersQueryVariables = Exact<{
  under?: string | null | undefined
  where: MemberFilter
  asOf?: string | null | undefined
}>

export type PickMembersQuery = {
  members: { nodes: Array<{ id: string; fullName: string; unit: { id: string; name: string } | null }> }
}

export type AppointOfficersMutationVariables = Exact<{
  input: AppointOfficersInput
}>

export type AppointOfficersMutation = {
  appointOfficers: {
    acts: Array<{
      id: string
      kind: MemberActKind
      kindLabel: string
      effectiveOn: string
      reason: string | null
      undoneAt: string | null
      undoneReason: string | null
      version: number
      unit: { id: string; name: string } | null
      decision: { number: string; signedOn: string; title: string | null } | null
    }>
    results: Array<{
      index: number
      id: string | null
      userErrors: Array<{ message: string }>
      warnings: Array<{ message: string }>
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type ConcurrentOfficesQueryVariables = Exact<{
  under: string
  held?: string | null | undefined
  also?: string | null | undefined
  asOf?: string | null | undefined
  after?: string | null | undefined
}>

export type ConcurrentOfficesQuery = {
  concurrentOffices: {
    totalCount: number
    nodes: Array<{
      holder: { name: string; member: { id: string } | null }
      offices: Array<{
        id: string
        placeName: string | null
        kind: { label: string }
        unit: { id: string; name: string }
      }>
      seats: Array<{ id: string; body: { name: string } }>
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type ConcurrentRowFragment = {
  holder: { name: string; member: { id: string } | null }
  offices: Array<{
    id: string
    placeName: string | null
    kind: { label: string }
    unit: { id: string; name: string }
  }>
  seats: Array<{ id: string; body: { name: string } }>
}

export type CreateBodyMutationVariables = Exact<{
  input: CreateBodyInput
}>

export type CreateBodyMutation = {
  createBody: {
    body: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type CreateTermMutationVariables = Exact<{
  input: CreateTermInput
}>

export type CreateTermMutation = {
  createTerm: {
    term: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type EndBodyMutationVariables = Exact<{
  input: EndBodyInput
}>

export type EndBodyMutation = {
  endBody: {
    body: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type EndOfficesMutationVariables = Exact<{
  input: EndOfficesInput
}>

export type EndOfficesMutation = {
  endOffices: {
    acts: Array<{
      id: string
      kind: MemberActKind
      kindLabel: string
      effectiveOn: string
      reason: string | null
      undoneAt: string | null
      undoneReason: string | null
      version: number
      unit: { id: string; name: string } | null
      decision: { number: string; signedOn: string; title: string | null } | null
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type EndSeatsMutationVariables = Exact<{
  input: EndSeatsInput
}>

export type EndSeatsMutation = {
  endSeats: {
    acts: Array<{
      id: string
      kind: MemberActKind
      kindLabel: string
      effectiveOn: string
      reason: string | null
      undoneAt: string | null
      undoneReason: string | null
      version: number
      unit: { id: string; name: string } | null
      decision: { number: string; signedOn: string; title: string | null } | null
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type HeldOfficeFragment = {
  id: string
  version: number
  placeName: string | null
  validFrom: string | null
  validTo: string | null
  kind: { code: string; label: string }
  body: { id: string; name: string } | null
  holder: { name: string; member: { id: string } | null }
  decision: { number: string; signedOn: string } | null
  endedBy: { number: string; signedOn: string } | null
}

export type HeldSeatFragment = {
  id: string
  version: number
  validFrom: string | null
  validTo: string | null
  holder: { name: string; office: string | null; member: { id: string } | null }
  term: { ordinal: number } | null
}

export type OfficeOverlapQueryVariables = Exact<{
  unit: string
  held: string
  also: string
  asOf?: string | null | undefined
}>

export type OfficeOverlapQuery = {
  unit: {
    id: string
    name: string
    officeOverlap: { numerator: number; denominator: number; percent: number | null; stated: number | null }
  } | null
}

export type SeatMembersMutationVariables = Exact<{
  input: SeatMembersInput
}>

export type SeatMembersMutation = {
  seatMembers: {
    acts: Array<{
      id: string
      kind: MemberActKind
      kindLabel: string
      effectiveOn: string
      reason: string | null
      undoneAt: string | null
      undoneReason: string | null
      version: number
      unit: { id: string; name: string } | null
      decision: { number: string; signedOn: string; title: string | null } | null
    }>
    results: Array<{
      index: number
      id: string | null
      userErrors: Array<{ message: string }>
      warnings: Array<{ message: string }>
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type UnitOfficesQueryVariables = Exact<{
  id: string
  asOf?: string | null | undefined
}>

export type UnitOfficesQuery = {
  unit: {
    id: string
    name: string
    placeName: string | null
    kind: {
      offices: Array<{ code: string; label: string; heldOf: OfficeHeldOf }>
      bodies: Array<{ code: string; label: string }>
    }
    offices: Array<{
      id: string
      version: number
      placeName: string | null
      validFrom: string | null
      validTo: string | null
      kind: { code: string; label: string }
      body: { id: string; name: string } | null
      holder: { name: string; member: { id: string } | null }
      decision: { number: string; signedOn: string } | null
      endedBy: { number: string; signedOn: string } | null
    }>
    bodies: Array<{
      id: string
      version: number
      name: string
      validFrom: string | null
      validTo: string | null
      kind: { code: string; label: string }
      seats: Array<{
        id: string
        version: number
        validFrom: string | null
        validTo: string | null
        holder: { name: string; office: string | null; member: { id: string } | null }
        term: { ordinal: number } | null
      }>
    }>
    terms: Array<{ id: string; ordinal: number; validFrom: string | null; validTo: string | null }>
  } | null
}

export type VacanciesQueryVariables = Exact<{
  under: string
  where?: VacancyFilter | null | undefined
  asOf?: string | null | undefined
  after?: string | null | undefined
}>

export type VacanciesQuery = {
  vacancies: {
    totalCount: number
    nodes: Array<{
      isRequired: boolean
      since: string | null
      unit: {
        id: string
        name: string
        placeName: string | null
        ancestors: Array<{ id: string; name: string }>
      }
      kind: { code: string; label: string; heldOf: OfficeHeldOf }
      last: { id: string; holder: { name: string } } | null
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type VacancyRowFragment = {
  isRequired: boolean
  since: string | null
  unit: { id: string; name: string; placeName: string | null; ancestors: Array<{ id: string; name: string }> }
  kind: { code: string; label: string; heldOf: OfficeHeldOf }
  last: { id: string; holder: { name: string } } | null
}

export type VacantSeatsQueryVariables = Exact<{
  under: string
  asOf?: string | null | undefined
  after?: string | null | undefined
}>

export type VacantSeatsQuery = {
  vacantSeats: {
    totalCount: number
    nodes: Array<{
      held: number
      missing: number
      unit: { id: string; name: string; ancestors: Array<{ id: string; name: string }> }
      rule: { code: string; label: string; source: string }
      committee: { id: string; name: string } | null
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type VacantSeatsRowFragment = {
  held: number
  missing: number
  unit: { id: string; name: string; ancestors: Array<{ id: string; name: string }> }
  rule: { code: string; label: string; source: string }
  committee: { id: string; name: string } | null
}

export type ClusterCardFragment = {
  id: string
  name: string
  decision: { number: string; signedOn: string } | null
  host: { id: string } | null
  nextHost: { id: string } | null
  units: Array<{ id: string; name: string }>
  turns: Array<{
    validFrom: string | null
    validTo: string | null
    unit: { id: string } | null
    meetings: Array<{ id: string; heldOn: string }>
  }>
}

export type FindUnitNamesQueryVariables = Exact<{
  where: UnitNameFilter
  after?: string | null | undefined
}>

export type FindUnitNamesQuery = {
  unitNames: {
    nodes: Array<{
      code: string
      name: string
      validFrom: string | null
      validTo: string | null
      unit: {
        id: string
        code: string
        name: string
        validTo: string | null
        successors: Array<{ kindLabel: string; unitName: string; unit: { id: string } | null }>
      }
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type FindUnitsQueryVariables = Exact<{
  under?: string | null | undefined
  name: string
  asOf?: string | null | undefined
  after?: string | null | undefined
}>

export type FindUnitsQuery = {
  units: {
    totalCount: number
    nodes: Array<{
      id: string
      code: string
      name: string
      kind: { code: string; label: string }
      parent: { id: string; name: string } | null
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type FormerNameFragment = {
  code: string
  name: string
  validFrom: string | null
  validTo: string | null
  unit: {
    id: string
    code: string
    name: string
    validTo: string | null
    successors: Array<{ kindLabel: string; unitName: string; unit: { id: string } | null }>
  }
}

export type FoundUnitFragment = {
  id: string
  code: string
  name: string
  kind: { code: string; label: string }
  parent: { id: string; name: string } | null
}

export type LineageFragment = {
  kindLabel: string
  happenedOn: string
  unitName: string
  unitCode: string
  unit: { id: string } | null
  decision: { number: string; signedOn: string; title: string | null } | null
  reorganization: { id: string } | null
}

export type PickUnitsQueryVariables = Exact<{
  under?: string | null | undefined
  where: UnitFilter
  asOf?: string | null | undefined
}>

export type PickUnitsQuery = {
  units: { nodes: Array<{ id: string; name: string; parent: { id: string; name: string } | null }> }
}

export type ShareFragment = {
  numerator: number
  denominator: number
  percent: number | null
  stated: number | null
}

export type TreeChildrenQueryVariables = Exact<{
  unit: string
  asOf?: string | null | undefined
  after?: string | null | undefined
}>

export type TreeChildrenQuery = {
  unit: {
    id: string
    children: {
      nodes: Array<{ id: string; name: string; children: { nodes: Array<{ id: string }> } }>
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

export type TreeTopQueryVariables = Exact<{
  unit: string
  asOf?: string | null | undefined
}>

export type TreeTopQuery = {
  unit: { id: string; name: string; children: { nodes: Array<{ id: string }> } } | null
  kin: {
    id: string
    predecessors: Array<{ unit: { id: string } | null }>
    successors: Array<{ unit: { id: string } | null }>
  } | null
}

export type TreeUnitFragment = { id: string; name: string; children: { nodes: Array<{ id: string }> } }

export type UnitChangeFragment = {
  changes: Array<UnitChangeKind>
  unit: { id: string }
  before: {
    code: string
    name: string
    committeeName: string | null
    placeName: string | null
    kind: { code: string; label: string }
    parent: { name: string; unit: { id: string } } | null
  } | null
  after: {
    code: string
    name: string
    committeeName: string | null
    placeName: string | null
    kind: { code: string; label: string }
    parent: { name: string; unit: { id: string } } | null
  } | null
  predecessors: Array<{ name: string; unit: { id: string } }>
  successors: Array<{ name: string; unit: { id: string } }>
}

export type UnitChangeCountsQueryVariables = Exact<{
  from: string
  to: string
  under?: string | null | undefined
}>

export type UnitChangeCountsQuery = {
  unitChangeCounts: Array<{ change: UnitChangeKind; changeLabel: string; units: number }>
}

export type UnitChangesQueryVariables = Exact<{
  from: string
  to: string
  under?: string | null | undefined
  where: UnitChangeFilter
  after?: string | null | undefined
}>

export type UnitChangesQuery = {
  unitChanges: {
    totalCount: number
    nodes: Array<{
      changes: Array<UnitChangeKind>
      unit: { id: string }
      before: {
        code: string
        name: string
        committeeName: string | null
        placeName: string | null
        kind: { code: string; label: string }
        parent: { name: string; unit: { id: string } } | null
      } | null
      after: {
        code: string
        name: string
        committeeName: string | null
        placeName: string | null
        kind: { code: string; label: string }
        parent: { name: string; unit: { id: string } } | null
      } | null
      predecessors: Array<{ name: string; unit: { id: string } }>
      successors: Array<{ name: string; unit: { id: string } }>
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type UnitChildrenQueryVariables = Exact<{
  id: string
  asOf?: string | null | undefined
  after?: string | null | undefined
}>

export type UnitChildrenQuery = {
  unit: {
    id: string
    children: {
      totalCount: number
      nodes: Array<{ id: string; name: string; memberCount: number; kind: { code: string; label: string } }>
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

export type UnitClustersQueryVariables = Exact<{
  id: string
  asOf?: string | null | undefined
}>

export type UnitClustersQuery = {
  unit: {
    id: string
    clusters: {
      nodes: Array<{
        id: string
        name: string
        decision: { number: string; signedOn: string } | null
        host: { id: string } | null
        nextHost: { id: string } | null
        units: Array<{ id: string; name: string }>
        turns: Array<{
          validFrom: string | null
          validTo: string | null
          unit: { id: string } | null
          meetings: Array<{ id: string; heldOn: string }>
        }>
      }>
    }
    inClusters: Array<{
      id: string
      name: string
      decision: { number: string; signedOn: string } | null
      host: { id: string } | null
      nextHost: { id: string } | null
      units: Array<{ id: string; name: string }>
      turns: Array<{
        validFrom: string | null
        validTo: string | null
        unit: { id: string } | null
        meetings: Array<{ id: string; heldOn: string }>
      }>
    }>
  } | null
}

export type UnitFindingsQueryVariables = Exact<{
  id: string
  asOf?: string | null | undefined
}>

export type UnitFindingsQuery = {
  unit: {
    id: string
    findings: Array<{
      message: string
      severity: RuleSeverity
      rule: { label: string; source: string } | null
    }>
  } | null
}

export type UnitLifeQueryVariables = Exact<{
  id: string
}>

export type UnitLifeQuery = {
  unit: {
    id: string
    code: string
    name: string
    validFrom: string | null
    validTo: string | null
    kind: { code: string; label: string }
    history: Array<{
      kind: UnitEventKind
      kindLabel: string
      on: string | null
      before: {
        code: string
        name: string
        committeeName: string | null
        placeName: string | null
        kind: { code: string; label: string }
        parent: { name: string; unit: { id: string } } | null
      } | null
      after: {
        code: string
        name: string
        committeeName: string | null
        placeName: string | null
        kind: { code: string; label: string }
        parent: { name: string; unit: { id: string } } | null
      } | null
      decision: { number: string; signedOn: string; title: string | null } | null
    }>
    predecessors: Array<{
      kindLabel: string
      happenedOn: string
      unitName: string
      unitCode: string
      unit: { id: string } | null
      decision: { number: string; signedOn: string; title: string | null } | null
      reorganization: { id: string } | null
    }>
    successors: Array<{
      kindLabel: string
      happenedOn: string
      unitName: string
      unitCode: string
      unit: { id: string } | null
      decision: { number: string; signedOn: string; title: string | null } | null
      reorganization: { id: string } | null
    }>
  } | null
  reorganizations: { nodes: Array<{ id: string; number: string; effectiveOn: string }> }
}

export type UnitMembersQueryVariables = Exact<{
  id: string
  asOf?: string | null | undefined
  where?: MemberFilter | null | undefined
  after?: string | null | undefined
}>

export type UnitMembersQuery = {
  unit: {
    id: string
    members: {
      totalCount: number
      nodes: Array<{
        id: string
        version: number
        fullName: string
        invented: boolean
        standing: Standing | null
        activity: Activity | null
        joinedOn: string | null
        officialOn: string | null
        unit: { id: string; name: string; parent: { id: string; name: string } | null } | null
      }>
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

export type UnitNameQueryVariables = Exact<{
  id: string
  asOf?: string | null | undefined
}>

export type UnitNameQuery = {
  unit: { id: string; name: string } | null
  ever: { id: string; name: string } | null
}

export type UnitPageQueryVariables = Exact<{
  id: string
  asOf?: string | null | undefined
  day: string
}>

export type UnitPageQuery = {
  unit: {
    id: string
    code: string
    name: string
    committeeName: string | null
    placeName: string | null
    validFrom: string | null
    validTo: string | null
    memberCount: number
    cellCount: number
    official: number
    probationary: number
    kind: { code: string; label: string }
    ancestors: Array<{ id: string; name: string }>
    workGroups: Array<{
      id: string
      name: string
      ordinal: number
      unit: { id: string; name: string } | null
    }>
    visits: {
      totalCount: number
      nodes: Array<{
        id: string
        visitedOn: string
        unit: { id: string; name: string }
        workGroup: { id: string; name: string; ordinal: number } | null
        meeting: { id: string; kind: { code: string; label: string } } | null
        scorecard: { id: string; total: number; max: number; band: Band } | null
      }>
    }
  } | null
}

export type UnitPathQueryVariables = Exact<{
  unit: string
  asOf?: string | null | undefined
}>

export type UnitPathQuery = { unit: { id: string; ancestors: Array<{ id: string }> } | null }

export type UnitRecordsQueryVariables = Exact<{
  id: string
  asOf: string
}>

export type UnitRecordsQuery = {
  unit: {
    id: string
    memberCount: number
    kind: { code: string }
    offices: Array<{
      placeName: string | null
      validFrom: string | null
      kind: { code: string; label: string }
      holder: { name: string; office: string | null }
    }>
    meetings: {
      totalCount: number
      nodes: Array<{
        id: string
        heldOn: string
        startsAt: string
        endsAt: string | null
        state: MeetingState
        title: string | null
        place: string | null
        kind: { code: string; label: string }
        unit: { id: string; name: string; parent: { id: string; name: string } | null }
        body: { id: string; name: string } | null
        attendanceSummary: { expected: number; rate: { percent: number | null } }
        scorecards: Array<{ id: string; kind: ScorecardKind; total: number; band: Band }>
      }>
    }
    scorecards: { totalCount: number }
    visits: {
      totalCount: number
      nodes: Array<{
        id: string
        visitedOn: string
        unit: { id: string; name: string }
        workGroup: { id: string; name: string; ordinal: number } | null
        meeting: { id: string; kind: { code: string; label: string } } | null
        scorecard: { id: string; total: number; max: number; band: Band } | null
      }>
    }
  } | null
}

export type UnitSharesQueryVariables = Exact<{
  id: string
  asOf?: string | null | undefined
}>

export type UnitSharesQuery = {
  unit: {
    id: string
    statedFigures: Array<{ figure: string; source: string }>
    cellMembers: { numerator: number; denominator: number; percent: number | null; stated: number | null }
    villageHeads: { numerator: number; denominator: number; percent: number | null; stated: number | null }
    frontHeads: { numerator: number; denominator: number; percent: number | null; stated: number | null }
  } | null
}

export type UnitStateFragment = {
  code: string
  name: string
  committeeName: string | null
  placeName: string | null
  kind: { code: string; label: string }
  parent: { name: string; unit: { id: string } } | null
}

export type UnitsByCodeQueryVariables = Exact<{
  codes: Array<string> | string
  asOf?: string | null | undefined
}>

export type UnitsByCodeQuery = {
  units: {
    nodes: Array<{
      id: string
      code: string
      name: string
      kind: { code: string; label: string }
      parent: { id: string; name: string } | null
    }>
  }
  unitNames: {
    nodes: Array<{
      code: string
      name: string
      validFrom: string | null
      validTo: string | null
      unit: {
        id: string
        code: string
        name: string
        validTo: string | null
        successors: Array<{ kindLabel: string; unitName: string; unit: { id: string } | null }>
      }
    }>
  }
}

export type OverviewQueryVariables = Exact<{
  unit: string
  asOf?: string | null | undefined
  from: string
  to: string
}>

export type OverviewQuery = {
  unit: {
    id: string
    name: string
    committeeName: string | null
    memberCount: number
    cellCount: number
    kind: { code: string; label: string }
    visits: {
      totalCount: number
      nodes: Array<{
        id: string
        visitedOn: string
        unit: { id: string; name: string }
        workGroup: { id: string; name: string; ordinal: number } | null
        meeting: { id: string; kind: { code: string; label: string } } | null
        scorecard: { id: string; total: number; max: number; band: Band } | null
      }>
    }
  } | null
  meetings: {
    nodes: Array<{
      id: string
      heldOn: string
      startsAt: string
      endsAt: string | null
      state: MeetingState
      title: string | null
      place: string | null
      kind: { code: string; label: string }
      unit: { id: string; name: string; parent: { id: string; name: string } | null }
      body: { id: string; name: string } | null
      attendanceSummary: { expected: number; rate: { percent: number | null } }
      scorecards: Array<{ id: string; kind: ScorecardKind; total: number; band: Band }>
    }>
  }
}

export type OverviewGroupsQueryVariables = Exact<{
  unit: string
  asOf?: string | null | undefined
  from: string
  to: string
}>

export type OverviewGroupsQuery = {
  coverage: {
    cells: number
    covered: number
    uncovered: { totalCount: number; nodes: Array<{ id: string; name: string }> }
    doublyCovered: { totalCount: number; nodes: Array<{ id: string; name: string }> }
  } | null
  workGroups: {
    nodes: Array<{
      id: string
      name: string
      ordinal: number
      members: Array<{ id: string; leader: boolean; person: { name: string; office: string | null } }>
      assignments: Array<{ id: string }>
      visitsByMonth: Array<{ month: string; count: number; unit: { id: string } }>
    }>
  }
}

export type ApprovePlanSlotsMutationVariables = Exact<{
  input: ApprovePlanSlotsInput
}>

export type ApprovePlanSlotsMutation = {
  approvePlanSlots: {
    results: Array<{
      index: number
      id: string | null
      userErrors: Array<{ message: string }>
      warnings: Array<{ message: string }>
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type CreatePlanSlotsMutationVariables = Exact<{
  input: CreatePlanSlotsInput
}>

export type CreatePlanSlotsMutation = {
  createPlanSlots: {
    slots: Array<{ id: string }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type PlanKindsQueryVariables = Exact<{ [key: string]: never }>

export type PlanKindsQuery = {
  meetingKinds: Array<{ code: string; label: string; rules: Array<{ rhythm: MeetingRhythm | null }> }>
}

export type PlanSlotsQueryVariables = Exact<{
  under: string
  scope: Scope
  where: PlanSlotFilter
  after?: string | null | undefined
}>

export type PlanSlotsQuery = {
  planSlots: {
    totalCount: number
    nodes: Array<{
      id: string
      version: number
      topic: string | null
      startsAt: string | null
      endsAt: string | null
      place: string | null
      state: SlotState
      outcome: SlotOutcome
      registerBy: string
      registeredLate: boolean | null
      returnReason: string | null
      cancelReason: string | null
      unit: { id: string; name: string }
      kind: { code: string; label: string }
      body: { name: string } | null
      period: { from: string; until: string }
      mergedInto: { period: { from: string; until: string } } | null
      meeting: { id: string } | null
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type RegisterPlanSlotsMutationVariables = Exact<{
  input: RegisterPlanSlotsInput
}>

export type RegisterPlanSlotsMutation = {
  registerPlanSlots: {
    results: Array<{
      index: number
      id: string | null
      userErrors: Array<{ message: string }>
      warnings: Array<{ message: string }>
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type ReturnPlanSlotsMutationVariables = Exact<{
  input: ReturnPlanSlotsInput
}>

export type ReturnPlanSlotsMutation = {
  returnPlanSlots: {
    results: Array<{
      index: number
      id: string | null
      userErrors: Array<{ message: string }>
      warnings: Array<{ message: string }>
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type SlotRowFragment = {
  id: string
  version: number
  topic: string | null
  startsAt: string | null
  endsAt: string | null
  place: string | null
  state: SlotState
  outcome: SlotOutcome
  registerBy: string
  registeredLate: boolean | null
  returnReason: string | null
  cancelReason: string | null
  unit: { id: string; name: string }
  kind: { code: string; label: string }
  body: { name: string } | null
  period: { from: string; until: string }
  mergedInto: { period: { from: string; until: string } } | null
  meeting: { id: string } | null
}

export type ActOnMembersMutationVariables = Exact<{
  input: ActOnMembersInput
}>

export type ActOnMembersMutation = {
  actOnMembers: {
    acts: Array<{ id: string }>
    results: Array<{
      index: number
      id: string | null
      userErrors: Array<{ message: string }>
      warnings: Array<{ message: string }>
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type AdmitMemberMutationVariables = Exact<{
  input: AdmitMemberInput
}>

export type AdmitMemberMutation = {
  admitMember: {
    member: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type CorrectMemberMutationVariables = Exact<{
  input: CorrectMemberInput
}>

export type CorrectMemberMutation = {
  correctMember: {
    member: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type EnterMemberMutationVariables = Exact<{
  input: EnterMemberInput
}>

export type EnterMemberMutation = {
  enterMember: {
    member: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type MemberActFragment = {
  id: string
  kind: MemberActKind
  kindLabel: string
  effectiveOn: string
  reason: string | null
  undoneAt: string | null
  undoneReason: string | null
  version: number
  unit: { id: string; name: string } | null
  decision: { number: string; signedOn: string; title: string | null } | null
}

export type MemberHistoryFragment = {
  standings: Array<{
    standing: Standing
    validFrom: string | null
    validTo: string | null
    decision: { number: string; signedOn: string; title: string | null } | null
  }>
  activities: Array<{
    activity: Activity
    validFrom: string | null
    validTo: string | null
    decision: { number: string; signedOn: string; title: string | null } | null
  }>
  memberships: Array<{
    kind: MembershipKind
    kindLabel: string
    outsideName: string | null
    validFrom: string | null
    validTo: string | null
    unit: { id: string; name: string } | null
    decision: { number: string; signedOn: string; title: string | null } | null
  }>
  ends: Array<{
    reason: MemberEndReason
    reasonLabel: string
    validFrom: string | null
    validTo: string | null
    decision: { number: string; signedOn: string; title: string | null } | null
  }>
  offices: Array<{
    id: string
    version: number
    placeName: string | null
    validFrom: string | null
    validTo: string | null
    kind: { label: string }
    unit: { id: string; name: string; ancestors: Array<{ id: string }> }
    body: { name: string } | null
    decision: { number: string; signedOn: string; title: string | null } | null
  }>
  seats: Array<{
    id: string
    version: number
    validFrom: string | null
    validTo: string | null
    body: { name: string; unit: { id: string; name: string; ancestors: Array<{ id: string }> } }
    term: { ordinal: number } | null
    decision: { number: string; signedOn: string; title: string | null } | null
  }>
  workGroups: Array<{
    id: string
    leader: boolean
    validFrom: string | null
    validTo: string | null
    person: { office: string | null }
    workGroup: { id: string; name: string }
  }>
  visits: {
    nodes: Array<{
      id: string
      visitedOn: string
      unit: { name: string }
      workGroup: { name: string } | null
    }>
  }
  transfers: {
    nodes: Array<{
      id: string
      version: number
      kind: TransferKind
      kindLabel: string
      state: TransferState
      fromName: string
      toName: string
      decidedOn: string
      paperDueOn: string
      paperNumber: string | null
      paperOn: string | null
      presentDueOn: string | null
      dueOn: string | null
      until: string | null
      closedOn: string | null
      closeReason: string | null
      person: { name: string; member: { id: string } | null }
      fromUnit: { id: string } | null
      toUnit: { id: string } | null
    }>
  }
  acts: {
    nodes: Array<{
      id: string
      kind: MemberActKind
      kindLabel: string
      effectiveOn: string
      reason: string | null
      undoneAt: string | null
      undoneReason: string | null
      version: number
      unit: { id: string; name: string } | null
      decision: { number: string; signedOn: string; title: string | null } | null
    }>
  }
}

export type UndoMemberActMutationVariables = Exact<{
  input: UndoMemberActInput
}>

export type UndoMemberActMutation = {
  undoMemberAct: {
    act: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type UnitBodiesQueryVariables = Exact<{
  id: string
  asOf?: string | null | undefined
}>

export type UnitBodiesQuery = {
  unit: {
    id: string
    bodies: Array<{ id: string; name: string }>
    terms: Array<{ id: string; ordinal: number }>
  } | null
}

export type AllotReorganizationMutationVariables = Exact<{
  input: AllotReorganizationInput
}>

export type AllotReorganizationMutation = {
  allotReorganization: {
    reorganization: { id: string; state: ReorganizationState; version: number } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type ApproveReorganizationMutationVariables = Exact<{
  input: ApproveReorganizationInput
}>

export type ApproveReorganizationMutation = {
  approveReorganization: {
    reorganization: { id: string; state: ReorganizationState; version: number } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type CreateReorganizationMutationVariables = Exact<{
  input: CreateReorganizationInput
}>

export type CreateReorganizationMutation = {
  createReorganization: {
    reorganization: { id: string; state: ReorganizationState; version: number } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type DividedChildrenQueryVariables = Exact<{
  unit: string
  asOf?: string | null | undefined
  after?: string | null | undefined
}>

export type DividedChildrenQuery = {
  unit: {
    id: string
    children: {
      nodes: Array<{ id: string; name: string }>
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

export type DividedMembersQueryVariables = Exact<{
  unit: string
  asOf?: string | null | undefined
  after?: string | null | undefined
}>

export type DividedMembersQuery = {
  members: {
    nodes: Array<{ id: string; fullName: string; standing: Standing | null; activity: Activity | null }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type PreviewReorganizationMutationVariables = Exact<{
  input: PreviewReorganizationInput
}>

export type PreviewReorganizationMutation = {
  previewReorganization: {
    reorganization: { id: string; state: ReorganizationState; version: number } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type ReorganizationQueryVariables = Exact<{
  id: string
}>

export type ReorganizationQuery = {
  reorganization: {
    signedOn: string
    notes: string | null
    isBlocked: boolean
    createdAt: string
    createdBy: string | null
    approvedAt: string | null
    approvedBy: string | null
    appliedAt: string | null
    withdrawnAt: string | null
    reversedAt: string | null
    reversal: Reversal | null
    reversalNumber: string | null
    reversalSignedOn: string | null
    version: number
    id: string
    number: string
    title: string
    effectiveOn: string
    state: ReorganizationState
    unit: { id: string; name: string; ancestors: Array<{ id: string }> }
    failure: Array<{ code: ErrorCode; message: string }>
    corrects: { id: string; number: string; title: string } | null
    consequenceCounts: Array<{ subject: ConsequenceSubject; change: ConsequenceChange; count: number }>
  } | null
}

export type ReorganizationAllotmentsQueryVariables = Exact<{
  id: string
  after?: string | null | undefined
}>

export type ReorganizationAllotmentsQuery = {
  reorganization: {
    id: string
    allotments: {
      nodes: Array<{ member: { id: string } | null; unit: { id: string } | null; result: { key: string } }>
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

export type ReorganizationConsequencesQueryVariables = Exact<{
  id: string
  where: ReorganizationConsequenceFilter
  after?: string | null | undefined
}>

export type ReorganizationConsequencesQuery = {
  reorganization: {
    id: string
    consequences: {
      totalCount: number
      nodes: Array<{
        subject: ConsequenceSubject
        change: ConsequenceChange
        objectId: string | null
        label: string
        fromUnit: { id: string; name: string } | null
        toUnit: { id: string; name: string } | null
        toResult: {
          key: string
          name: string | null
          placeName: string | null
          kind: { code: string } | null
          unit: { id: string; name: string } | null
        } | null
        problem: { code: ErrorCode; message: string } | null
      }>
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

export type ReorganizationRowFragment = {
  id: string
  number: string
  title: string
  effectiveOn: string
  state: ReorganizationState
  unit: { id: string; name: string }
}

export type StepResultFragment = {
  key: string
  isNew: boolean
  code: string | null
  name: string | null
  committeeName: string | null
  placeName: string | null
  unit: { id: string; name: string; kind: { code: string; label: string } } | null
  kind: { code: string; label: string } | null
  parentUnit: { id: string; name: string } | null
  parentResult: {
    key: string
    name: string | null
    placeName: string | null
    kind: { code: string } | null
    unit: { id: string; name: string } | null
  } | null
}

export type ReorganizationStepFragment = {
  position: number
  kind: ReorganizationOperationKind
  grantsFollow: boolean
  discipline: boolean
  units: Array<{ id: string; name: string; kind: { code: string; label: string } }>
  results: Array<{
    key: string
    isNew: boolean
    code: string | null
    name: string | null
    committeeName: string | null
    placeName: string | null
    unit: { id: string; name: string; kind: { code: string; label: string } } | null
    kind: { code: string; label: string } | null
    parentUnit: { id: string; name: string } | null
    parentResult: {
      key: string
      name: string | null
      placeName: string | null
      kind: { code: string } | null
      unit: { id: string; name: string } | null
    } | null
  }>
  lines: Array<{ unit: { id: string } | null; result: { key: string } }>
}

export type ReorganizationStepsQueryVariables = Exact<{
  id: string
  after?: string | null | undefined
}>

export type ReorganizationStepsQuery = {
  reorganization: {
    id: string
    operations: {
      totalCount: number
      nodes: Array<{
        position: number
        kind: ReorganizationOperationKind
        grantsFollow: boolean
        discipline: boolean
        units: Array<{ id: string; name: string; kind: { code: string; label: string } }>
        results: Array<{
          key: string
          isNew: boolean
          code: string | null
          name: string | null
          committeeName: string | null
          placeName: string | null
          unit: { id: string; name: string; kind: { code: string; label: string } } | null
          kind: { code: string; label: string } | null
          parentUnit: { id: string; name: string } | null
          parentResult: {
            key: string
            name: string | null
            placeName: string | null
            kind: { code: string } | null
            unit: { id: string; name: string } | null
          } | null
        }>
        lines: Array<{ unit: { id: string } | null; result: { key: string } }>
      }>
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

export type ReorganizationsQueryVariables = Exact<{
  where: ReorganizationFilter
  after?: string | null | undefined
}>

export type ReorganizationsQuery = {
  reorganizations: {
    totalCount: number
    nodes: Array<{
      id: string
      number: string
      title: string
      effectiveOn: string
      state: ReorganizationState
      unit: { id: string; name: string }
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type ReverseReorganizationMutationVariables = Exact<{
  input: ReverseReorganizationInput
}>

export type ReverseReorganizationMutation = {
  reverseReorganization: {
    reorganization: { id: string; state: ReorganizationState; version: number } | null
    corrections: Array<{ id: string }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type StepUnitQueryVariables = Exact<{
  id: string
  asOf?: string | null | undefined
}>

export type StepUnitQuery = {
  unit: {
    id: string
    code: string
    name: string
    committeeName: string | null
    placeName: string | null
    kind: { code: string; label: string }
    parent: { id: string; name: string } | null
  } | null
}

export type UnitNamingsQueryVariables = Exact<{
  asOf?: string | null | undefined
}>

export type UnitNamingsQuery = {
  unitKinds: Array<{ code: string; label: string; mayHangUnder: Array<{ code: string }> }>
  unitNamings: Array<{ kind: string; placeWord: string; organization: string; committee: string | null }>
}

export type UpdateReorganizationMutationVariables = Exact<{
  input: UpdateReorganizationInput
}>

export type UpdateReorganizationMutation = {
  updateReorganization: {
    reorganization: { id: string; state: ReorganizationState; version: number } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type WithdrawReorganizationMutationVariables = Exact<{
  input: WithdrawReorganizationInput
}>

export type WithdrawReorganizationMutation = {
  withdrawReorganization: {
    reorganization: { id: string; state: ReorganizationState; version: number } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type SubmitScorecardMutationVariables = Exact<{
  input: SubmitScorecardInput
}>

export type SubmitScorecardMutation = {
  submitScorecard: {
    scorecard: { id: string; total: number; band: Band } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type TemplatesOnDayQueryVariables = Exact<{
  day: string
}>

export type TemplatesOnDayQuery = {
  scorecardTemplates: {
    nodes: Array<{
      id: string
      title: string
      source: string | null
      maxPoints: number
      bands: Array<{ band: Band; minPoints: number }>
      criteria: Array<{
        code: string
        group: string
        label: string
        max: number
        scoring: CriterionScoring
        steps: Array<{ points: number; label: string }>
      }>
    }>
  }
}

export type CancelTransfersMutationVariables = Exact<{
  input: CancelTransfersInput
}>

export type CancelTransfersMutation = {
  cancelTransfers: {
    results: Array<{
      index: number
      id: string | null
      userErrors: Array<{ message: string }>
      warnings: Array<{ message: string }>
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type EndStaysMutationVariables = Exact<{
  input: EndStaysInput
}>

export type EndStaysMutation = {
  endStays: {
    results: Array<{
      index: number
      id: string | null
      userErrors: Array<{ message: string }>
      warnings: Array<{ message: string }>
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type IssueTransferPapersMutationVariables = Exact<{
  input: IssueTransferPapersInput
}>

export type IssueTransferPapersMutation = {
  issueTransferPapers: {
    results: Array<{
      index: number
      id: string | null
      userErrors: Array<{ message: string }>
      warnings: Array<{ message: string }>
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type ReceiveTransfersMutationVariables = Exact<{
  input: ReceiveTransfersInput
}>

export type ReceiveTransfersMutation = {
  receiveTransfers: {
    results: Array<{
      index: number
      id: string | null
      userErrors: Array<{ message: string }>
      warnings: Array<{ message: string }>
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type ReturnTransfersMutationVariables = Exact<{
  input: ReturnTransfersInput
}>

export type ReturnTransfersMutation = {
  returnTransfers: {
    results: Array<{
      index: number
      id: string | null
      userErrors: Array<{ message: string }>
      warnings: Array<{ message: string }>
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type TransferCountsQueryVariables = Exact<{
  under: string
}>

export type TransferCountsQuery = { out: { totalCount: number }; in: { totalCount: number } }

export type TransferMembersMutationVariables = Exact<{
  input: TransferMembersInput
}>

export type TransferMembersMutation = {
  transferMembers: {
    results: Array<{
      index: number
      id: string | null
      userErrors: Array<{ message: string }>
      warnings: Array<{ message: string }>
    }>
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type TransferRowFragment = {
  id: string
  version: number
  kind: TransferKind
  kindLabel: string
  state: TransferState
  fromName: string
  toName: string
  decidedOn: string
  paperDueOn: string
  paperNumber: string | null
  paperOn: string | null
  presentDueOn: string | null
  dueOn: string | null
  until: string | null
  closedOn: string | null
  closeReason: string | null
  person: { name: string; member: { id: string } | null }
  fromUnit: { id: string } | null
  toUnit: { id: string } | null
}

export type TransfersQueryVariables = Exact<{
  under: string
  direction: TransferDirection
  where: TransferFilter
  orderBy: TransferOrder
  after?: string | null | undefined
}>

export type TransfersQuery = {
  transfers: {
    totalCount: number
    nodes: Array<{
      id: string
      version: number
      kind: TransferKind
      kindLabel: string
      state: TransferState
      fromName: string
      toName: string
      decidedOn: string
      paperDueOn: string
      paperNumber: string | null
      paperOn: string | null
      presentDueOn: string | null
      dueOn: string | null
      until: string | null
      closedOn: string | null
      closeReason: string | null
      person: { name: string; member: { id: string } | null }
      fromUnit: { id: string } | null
      toUnit: { id: string } | null
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type HeldMeetingsQueryVariables = Exact<{
  unit: string
  upTo: string
}>

export type HeldMeetingsQuery = {
  unit: {
    id: string
    name: string
    meetings: {
      nodes: Array<{
        id: string
        title: string | null
        place: string | null
        startsAt: string
        heldOn: string
        state: MeetingState
        kind: { code: string; label: string }
        visits: Array<{ id: string; workGroup: { id: string } | null }>
      }>
    }
  } | null
}

export type OtherCellsQueryVariables = Exact<{
  under: string
  where: UnitFilter
  asOf?: string | null | undefined
}>

export type OtherCellsQuery = { units: { nodes: Array<{ id: string; name: string }> } }

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput
}>

export type RecordVisitMutation = {
  recordVisit: {
    visit: {
      id: string
      visitedOn: string
      unit: { id: string; name: string }
      workGroup: { id: string; name: string; ordinal: number } | null
      meeting: { id: string; kind: { code: string; label: string } } | null
      scorecard: { id: string; total: number; max: number; band: Band } | null
    } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type RecordableGroupsQueryVariables = Exact<{
  asOf?: string | null | undefined
}>

export type RecordableGroupsQuery = {
  workGroups: {
    nodes: Array<{
      id: string
      name: string
      ordinal: number
      unit: { id: string; name: string } | null
      members: Array<{ id: string; leader: boolean; person: { name: string; office: string | null } }>
      assignments: Array<{ id: string; unit: { id: string; name: string } | null }>
    }>
  }
}

export type VisitQueryVariables = Exact<{
  id: string
}>

export type VisitQuery = {
  node:
    | { __typename: 'AccessGrant' }
    | { __typename: 'Account' }
    | { __typename: 'AgendaItem' }
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Body' }
    | { __typename: 'BodySeat' }
    | { __typename: 'CalendarFeed' }
    | { __typename: 'Cluster' }
    | { __typename: 'CommitteeTerm' }
    | { __typename: 'Document' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'ImportMapping' }
    | { __typename: 'Meeting' }
    | { __typename: 'MeetingGuest' }
    | { __typename: 'MeetingTemplate' }
    | { __typename: 'Member' }
    | { __typename: 'MemberAct' }
    | { __typename: 'Office' }
    | { __typename: 'PlanSlot' }
    | { __typename: 'Reorganization' }
    | { __typename: 'Scorecard' }
    | { __typename: 'ScorecardTemplate' }
    | { __typename: 'Speech' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
    | {
        __typename: 'Visit'
        advice: string | null
        outsideAssignmentReason: string | null
        id: string
        visitedOn: string
        visitors: Array<{ name: string; office: string | null }>
        remarks: Array<{ text: string; author: { name: string; office: string | null } }>
        meeting: {
          title: string | null
          place: string | null
          startsAt: string
          endsAt: string | null
          id: string
          chair: { name: string; office: string | null } | null
          attendanceSummary: {
            expected: number
            present: number
            late: number
            excused: number
            unexcused: number
            rate: { percent: number | null }
          }
          kind: { code: string; label: string }
        } | null
        scorecard: {
          scoredOn: string
          id: string
          total: number
          max: number
          band: Band
          author: { name: string; office: string | null }
          template: {
            id: string
            title: string
            source: string | null
            bands: Array<{ band: Band; minPoints: number }>
            criteria: Array<{ code: string; group: string }>
          } | null
          items: Array<{ code: string; label: string; points: number; max: number; reason: string | null }>
        } | null
        unit: { id: string; name: string }
        workGroup: { id: string; name: string; ordinal: number } | null
      }
    | { __typename: 'Vote' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkGroupAssignment' }
    | { __typename: 'WorkGroupMember' }
    | null
}

export type VisitFiltersQueryVariables = Exact<{
  unit: string
  home: string
  asOf?: string | null | undefined
}>

export type VisitFiltersQuery = {
  unit: { id: string; name: string } | null
  workGroups: { nodes: Array<{ id: string; name: string }> }
}

export type VisitRowFragment = {
  id: string
  visitedOn: string
  unit: { id: string; name: string }
  workGroup: { id: string; name: string; ordinal: number } | null
  meeting: { id: string; kind: { code: string; label: string } } | null
  scorecard: { id: string; total: number; max: number; band: Band } | null
}

export type VisitsQueryVariables = Exact<{
  under?: string | null | undefined
  scope?: Scope | null | undefined
  where?: VisitFilter | null | undefined
  first: number
  after?: string | null | undefined
}>

export type VisitsQuery = {
  visits: {
    totalCount: number
    nodes: Array<{
      id: string
      visitedOn: string
      unit: { id: string; name: string }
      workGroup: { id: string; name: string; ordinal: number } | null
      meeting: { id: string; kind: { code: string; label: string } } | null
      scorecard: { id: string; total: number; max: number; band: Band } | null
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type AssignWorkGroupMutationVariables = Exact<{
  input: AssignWorkGroupInput
}>

export type AssignWorkGroupMutation = {
  assignWorkGroup: {
    workGroup: { id: string; name: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type CoverageQueryVariables = Exact<{
  unit: string
  asOf?: string | null | undefined
  from: string
  to: string
  weeks: number
}>

export type CoverageQuery = {
  unit: { id: string; name: string; kind: { code: string; label: string } } | null
  coverage: {
    asOf: string
    cells: number
    covered: number
    uncovered: { totalCount: number; nodes: Array<{ id: string; name: string }> }
    doublyCovered: { totalCount: number; nodes: Array<{ id: string; name: string }> }
    notVisited: { totalCount: number; nodes: Array<{ id: string; name: string }> }
  } | null
  workGroups: {
    nodes: Array<{
      id: string
      name: string
      ordinal: number
      decision: { number: string; signedOn: string }
      members: Array<{ id: string; leader: boolean; person: { name: string; office: string | null } }>
      assignments: Array<{ id: string; unit: { id: string; name: string } | null }>
      visitsByMonth: Array<{ month: string; count: number; unit: { id: string; name: string } }>
    }>
  }
}

export type CreateWorkGroupMutationVariables = Exact<{
  input: CreateWorkGroupInput
}>

export type CreateWorkGroupMutation = {
  createWorkGroup: {
    workGroup: { id: string; name: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type EndWorkGroupAssignmentMutationVariables = Exact<{
  input: EndWorkGroupAssignmentInput
}>

export type EndWorkGroupAssignmentMutation = {
  endWorkGroupAssignment: {
    assignment: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type GroupsOnDayQueryVariables = Exact<{
  unit: string
  day: string
}>

export type GroupsOnDayQuery = {
  workGroups: {
    nodes: Array<{
      id: string
      name: string
      ordinal: number
      assignments: Array<{ id: string; unit: { id: string; name: string } | null }>
    }>
  }
}

export type MatrixVisitsQueryVariables = Exact<{
  under: string
  from: string
  to: string
  after?: string | null | undefined
}>

export type MatrixVisitsQuery = {
  visits: {
    nodes: Array<{
      id: string
      visitedOn: string
      unit: { id: string; name: string }
      workGroup: { id: string } | null
      scorecard: { id: string; total: number; band: Band } | null
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type TransferWorkGroupAssignmentMutationVariables = Exact<{
  input: TransferWorkGroupAssignmentInput
}>

export type TransferWorkGroupAssignmentMutation = {
  transferWorkGroupAssignment: {
    assignment: { id: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type UpdateWorkGroupMutationVariables = Exact<{
  input: UpdateWorkGroupInput
}>

export type UpdateWorkGroupMutation = {
  updateWorkGroup: {
    workGroup: { id: string; name: string } | null
    userErrors: Array<{ code: ErrorCode; path: Array<string>; message: string }>
    warnings: Array<{ code: ErrorCode; path: Array<string>; message: string }>
  }
}

export type WorkGroupQueryVariables = Exact<{
  id: string
  asOf?: string | null | undefined
}>

export type WorkGroupQuery = {
  workGroup: {
    id: string
    name: string
    ordinal: number
    version: number
    validFrom: string | null
    validTo: string | null
    decision: { number: string; signedOn: string; effectiveOn: string; title: string | null }
    unit: { id: string; name: string; ancestors: Array<{ id: string }> } | null
    members: Array<{
      id: string
      leader: boolean
      validFrom: string | null
      validTo: string | null
      person: { name: string; office: string | null }
    }>
    assignments: Array<{
      id: string
      version: number
      validFrom: string | null
      validTo: string | null
      decision: { number: string; signedOn: string } | null
      unit: { id: string; name: string } | null
    }>
  } | null
}

export const HoldingFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Holding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EffectiveGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'apiToken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HoldingFragment, unknown>
export const GivenRoleFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GivenRole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GivenRoleFragment, unknown>
export const AuditEventRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AuditEventRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actionLabel' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'objectType' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objects' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'fullName' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'readFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sealed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AuditEventRowFragment, unknown>
export const ClockRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClockRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clock' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'years' } },
          { kind: 'Field', name: { kind: 'Name', value: 'missed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClockRowFragment, unknown>
export const MergedEntryFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MergedEntry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'officialOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'admissionDecidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invented' } },
          { kind: 'Field', name: { kind: 'Name', value: 'masked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'citizenId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cardNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'otherName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ethnicity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'religion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hometown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oldIdentityNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cardIssuedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cardIssuedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mergedInto' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ancestors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outsideName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'standings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ends' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reasonLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seats' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroups' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'visits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attendance' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'denominator' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MergedEntryFragment, unknown>
export const ImportBatchRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ImportBatchRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportBatch' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'importedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'importedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                { kind: 'Field', name: { kind: 'Name', value: 'updated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'transfers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undecided' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportBatchRowFragment, unknown>
export const PreviewedRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PreviewedRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'sheet' } },
          { kind: 'Field', name: { kind: 'Name', value: 'row' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unitText' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'matchedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'matchedByLabel' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'candidates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isMasked' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PreviewedRowFragment, unknown>
export const MeetingPersonFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingPerson' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NamedReference' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'office' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingPersonFragment, unknown>
export const MeetingRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attendanceSummary' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'percent' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecards' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'band' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingRowFragment, unknown>
export const MeetingScoreFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingScore' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Scorecard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'max' } },
          { kind: 'Field', name: { kind: 'Name', value: 'band' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'template' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'visit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'workGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'items' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingScoreFragment, unknown>
export const AgendaLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgendaLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgendaItem' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'depth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aboutMoney' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'presenter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fromItem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'conclusion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'papers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgendaLineFragment, unknown>
export const MemberRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invented' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'officialOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MemberRowFragment, unknown>
export const ConcurrentRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConcurrentRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConcurrentOffices' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'holder' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seats' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'body' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConcurrentRowFragment, unknown>
export const HeldOfficeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HeldOffice' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Office' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'holder' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HeldOfficeFragment, unknown>
export const HeldSeatFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HeldSeat' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BodySeat' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'holder' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'term' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ordinal' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HeldSeatFragment, unknown>
export const VacancyRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'VacancyRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Vacancy' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ancestors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldOf' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'last' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'holder' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VacancyRowFragment, unknown>
export const VacantSeatsRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'VacantSeatsRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'VacantSeats' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ancestors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'held' } },
          { kind: 'Field', name: { kind: 'Name', value: 'missing' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rule' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'committee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VacantSeatsRowFragment, unknown>
export const ClusterCardFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClusterCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Cluster' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'host' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextHost' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'turns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meetings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClusterCardFragment, unknown>
export const FormerNameFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FormerName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitName' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'successors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FormerNameFragment, unknown>
export const FoundUnitFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FoundUnit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Unit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FoundUnitFragment, unknown>
export const LineageFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Lineage' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitLineage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'happenedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitCode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reorganization' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LineageFragment, unknown>
export const ShareFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Share' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Share' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'numerator' } },
          { kind: 'Field', name: { kind: 'Name', value: 'denominator' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stated' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShareFragment, unknown>
export const TreeUnitFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TreeUnit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Unit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'children' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TreeUnitFragment, unknown>
export const UnitStateFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UnitState' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitState' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'committeeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitStateFragment, unknown>
export const UnitChangeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UnitChange' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'before' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UnitState' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'after' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UnitState' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'predecessors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'successors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UnitState' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitState' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'committeeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitChangeFragment, unknown>
export const SlotRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SlotRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PlanSlot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'period' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'topic' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'registerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'registeredLate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cancelReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mergedInto' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'period' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SlotRowFragment, unknown>
export const TransferRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TransferRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Transfer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fromUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'fromName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'toUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'toName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paperDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paperNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paperOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'presentDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closeReason' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TransferRowFragment, unknown>
export const MemberActFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberAct' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberAct' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MemberActFragment, unknown>
export const MemberHistoryFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberHistory' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'standings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'activities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'activity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'outsideName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ends' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasonLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ancestors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'body' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seats' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'body' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'ancestors' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'term' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ordinal' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroups' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leader' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'office' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'workGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'visits' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'VISITED_ON_DESC' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'visitedOn' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'workGroup' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transfers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'DECIDED_ON_DESC' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TransferRow' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberAct' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TransferRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Transfer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fromUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'fromName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'toUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'toName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paperDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paperNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paperOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'presentDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closeReason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberAct' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberAct' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MemberHistoryFragment, unknown>
export const ReorganizationRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReorganizationRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reorganization' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReorganizationRowFragment, unknown>
export const StepResultFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepResult' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReorganizationResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isNew' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'committeeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parentUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parentResult' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StepResultFragment, unknown>
export const ReorganizationStepFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReorganizationStep' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReorganizationOperation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'results' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepResult' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'result' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'key' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'grantsFollow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discipline' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepResult' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReorganizationResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isNew' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'committeeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parentUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parentResult' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReorganizationStepFragment, unknown>
export const VisitRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'VisitRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Visit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visitedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroup' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecard' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                { kind: 'Field', name: { kind: 'Name', value: 'band' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VisitRowFragment, unknown>
export const ViewerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Viewer' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'today' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'grants' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roleLabel' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'kind' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'parent' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>
export const AccessHoldersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccessHolders' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'accessHolders' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Holding' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Holding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EffectiveGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'apiToken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccessHoldersQuery, AccessHoldersQueryVariables>
export const AccountNameDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccountName' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'username' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountNameQuery, AccountNameQueryVariables>
export const ExplainAccessDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ExplainAccess' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'of' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'access' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'of' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'of' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'account' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rules' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'permission' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'isAllowed' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'grants' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Holding' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Holding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EffectiveGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'apiToken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExplainAccessQuery, ExplainAccessQueryVariables>
export const PickAccountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PickAccounts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountFilter' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accounts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '20' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'username' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PickAccountsQuery, PickAccountsQueryVariables>
export const RecordNameDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RecordName' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'of' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'of' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Unit' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'kind' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordNameQuery, RecordNameQueryVariables>
export const AccountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Account' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'username' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disabledAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ancestors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'grants' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GivenRole' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'effectiveGrants' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Holding' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GivenRole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdBy' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Holding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EffectiveGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'apiToken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>
export const AccountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Accounts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accounts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'username' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'effectiveGrants' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'role' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>
export const ApiTokenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ApiToken' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'apiToken' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prefix' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastUsedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'costPerMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'requestsPerMinute' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ancestors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'grants' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GivenRole' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'effectiveGrants' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Holding' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GivenRole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdBy' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Holding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EffectiveGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'apiToken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApiTokenQuery, ApiTokenQueryVariables>
export const ApiTokensDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ApiTokens' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ApiTokenFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'apiTokens' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'prefix' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastUsedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'effectiveGrants' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'role' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApiTokensQuery, ApiTokensQueryVariables>
export const CreateAccountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateAccount' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateAccountInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createAccount' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'account' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'link' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateAccountMutation, CreateAccountMutationVariables>
export const CreateApiTokenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateApiToken' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateApiTokenInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createApiToken' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'apiToken' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'token' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>
export const DisableAccountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DisableAccount' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disableAccount' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'account' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DisableAccountMutation, DisableAccountMutationVariables>
export const EnableAccountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EnableAccount' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enableAccount' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'account' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EnableAccountMutation, EnableAccountMutationVariables>
export const EndGrantDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndGrant' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndGrantInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endGrant' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'grant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndGrantMutation, EndGrantMutationVariables>
export const GrantRoleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GrantRole' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'GrantRoleInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'grantRole' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'grant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GrantRoleMutation, GrantRoleMutationVariables>
export const ResetAccountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResetAccount' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResetAccountInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resetAccount' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'account' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'link' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResetAccountMutation, ResetAccountMutationVariables>
export const RevokeApiTokenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeApiToken' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevokeApiTokenInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revokeApiToken' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'apiToken' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>
export const UpdateAccountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateAccount' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateAccountInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateAccount' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'account' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateAccountMutation, UpdateAccountMutationVariables>
export const AuditEventsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AuditEvents' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditEventFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'auditEvents' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AuditEventRow' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AuditEventRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actionLabel' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'objectType' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objects' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'fullName' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'readFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sealed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AuditEventsQuery, AuditEventsQueryVariables>
export const AuditSubjectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AuditSubject' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'fullName' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'kind' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reorganization' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WorkGroup' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Account' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'displayName' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ApiToken' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AuditSubjectQuery, AuditSubjectQueryVariables>
export const CalendarFeedsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CalendarFeeds' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'calendarFeeds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastUsedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CalendarFeedsQuery, CalendarFeedsQueryVariables>
export const ClockCountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ClockCounts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clockCounts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'until' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClockCountsQuery, ClockCountsQueryVariables>
export const ClocksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Clocks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ClockFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clocks' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'until' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClockRow' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClockRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clock' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'years' } },
          { kind: 'Field', name: { kind: 'Name', value: 'missed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClocksQuery, ClocksQueryVariables>
export const CreateCalendarFeedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateCalendarFeed' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateCalendarFeedInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createCalendarFeed' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'calendarFeed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>
export const RevokeCalendarFeedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeCalendarFeed' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevokeCalendarFeedInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revokeCalendarFeed' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'calendarFeed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>
export const DismissDuplicateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DismissDuplicate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DismissDuplicateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dismissDuplicate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DismissDuplicateMutation, DismissDuplicateMutationVariables>
export const DuplicateCandidatesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DuplicateCandidates' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DuplicateCandidateFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'dismissed' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'duplicateCandidates' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'dismissed' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'dismissed' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '20' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reasons' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'dismissal' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'reason' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'first' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberRow' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'second' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberRow' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invented' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'officialOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DuplicateCandidatesQuery, DuplicateCandidatesQueryVariables>
export const MergeMembersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MergeMembers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MergeMembersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mergeMembers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MergeMembersMutation, MergeMembersMutationVariables>
export const MergePairDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MergePair' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'one' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'other' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'one' },
            name: { kind: 'Name', value: 'member' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'one' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MergedEntry' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'other' },
            name: { kind: 'Name', value: 'member' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'other' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MergedEntry' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MergedEntry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'officialOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'admissionDecidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invented' } },
          { kind: 'Field', name: { kind: 'Name', value: 'masked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'citizenId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cardNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'otherName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ethnicity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'religion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hometown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oldIdentityNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cardIssuedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cardIssuedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mergedInto' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ancestors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outsideName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'standings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ends' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reasonLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seats' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroups' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'visits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attendance' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'denominator' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MergePairQuery, MergePairQueryVariables>
export const TakeBackDismissalDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TakeBackDismissal' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TakeBackDismissalInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'takeBackDismissal' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TakeBackDismissalMutation, TakeBackDismissalMutationVariables>
export const ForgetImportMappingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ForgetImportMapping' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ForgetImportMappingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'forgetImportMapping' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ForgetImportMappingMutation, ForgetImportMappingMutationVariables>
export const ImportBatchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ImportBatch' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importBatch' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ImportBatchRow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sender' } },
                { kind: 'Field', name: { kind: 'Name', value: 'previewedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'committedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undoneAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undoneReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ImportBatchRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportBatch' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'importedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'importedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                { kind: 'Field', name: { kind: 'Name', value: 'updated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'transfers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undecided' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportBatchQuery, ImportBatchQueryVariables>
export const ImportMappingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ImportMappings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importMappings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '20' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sender' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'headings' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'decisionCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'usedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportMappingsQuery, ImportMappingsQueryVariables>
export const ImportRowsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ImportRows' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportRowFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importBatch' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rows' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '50' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PreviewedRow' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PreviewedRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'sheet' } },
          { kind: 'Field', name: { kind: 'Name', value: 'row' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unitText' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'matchedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'matchedByLabel' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'candidates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fieldLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isMasked' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportRowsQuery, ImportRowsQueryVariables>
export const ImportsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Imports' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportBatchFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importBatches' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'IMPORTED_AT_DESC' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '30' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ImportBatchRow' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ImportBatchRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportBatch' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'importedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'importedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                { kind: 'Field', name: { kind: 'Name', value: 'updated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'transfers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undecided' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>
export const AddMeetingGuestsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddMeetingGuests' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddMeetingGuestsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addMeetingGuests' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meeting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddMeetingGuestsMutation, AddMeetingGuestsMutationVariables>
export const CreateMeetingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateMeeting' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateMeetingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createMeeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meeting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateMeetingMutation, CreateMeetingMutationVariables>
export const MeetingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Meeting' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingRow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ancestors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'chair' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingPerson' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'secretary' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingPerson' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'guests' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attendanceSummary' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'present' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'excused' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unexcused' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'rate' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'numerator' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'denominator' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'speakingRate' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'numerator' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'denominator' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'observers' },
                  name: { kind: 'Name', value: 'observerShare' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'office' },
                      value: { kind: 'StringValue', value: 'secretary', block: false },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Share' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agenda' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'depth' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'visits' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'VisitRow' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'scorecards' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingScore' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attendanceSummary' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'percent' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecards' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'band' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingPerson' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NamedReference' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'office' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Share' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Share' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'numerator' } },
          { kind: 'Field', name: { kind: 'Name', value: 'denominator' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stated' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'VisitRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Visit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visitedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroup' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecard' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                { kind: 'Field', name: { kind: 'Name', value: 'band' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingScore' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Scorecard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'max' } },
          { kind: 'Field', name: { kind: 'Name', value: 'band' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'template' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'visit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'workGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'items' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingQuery, MeetingQueryVariables>
export const MeetingBodiesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MeetingBodies' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'bodies' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingBodiesQuery, MeetingBodiesQueryVariables>
export const MeetingKindsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MeetingKinds' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetingKinds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingKindsQuery, MeetingKindsQueryVariables>
export const MeetingRollDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MeetingRoll' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attendance' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'member' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'notExpectedReason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'activity' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'voting' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'spoke' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'leftAt' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingRollQuery, MeetingRollQueryVariables>
export const MeetingRulesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MeetingRules' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meetingTemplate' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'kind' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'guidance' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'steps' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'gate' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'exempt' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetingKinds' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rules' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unitKind' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'bodyKind' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'attendedBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rhythm' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'times' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fixedDay' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'countsFor' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'after' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'afterMinDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'afterMaxDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'itemsFromBefore' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingRulesQuery, MeetingRulesQueryVariables>
export const MeetingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Meetings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'STARTS_AT_DESC' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '40' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingRow' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attendanceSummary' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'percent' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecards' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'band' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingsQuery, MeetingsQueryVariables>
export const RecordAttendanceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordAttendance' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordAttendanceInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordAttendance' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meeting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordAttendanceMutation, RecordAttendanceMutationVariables>
export const RemoveMeetingGuestDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveMeetingGuest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveMeetingGuestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeMeetingGuest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meeting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveMeetingGuestMutation, RemoveMeetingGuestMutationVariables>
export const RollHeadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RollHead' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'guests' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ancestors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RollHeadQuery, RollHeadQueryVariables>
export const RollMarksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RollMarks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attendance' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'member' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'spoke' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'leftAt' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RollMarksQuery, RollMarksQueryVariables>
export const UpdateMeetingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateMeeting' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateMeetingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateMeeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meeting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateMeetingMutation, UpdateMeetingMutationVariables>
export const MeetingAgendaDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MeetingAgenda' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ancestors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'agendaVersion' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agenda' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgendaLine' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgendaLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgendaItem' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'depth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aboutMoney' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'presenter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fromItem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'conclusion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'papers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingAgendaQuery, MeetingAgendaQueryVariables>
export const MeetingSpeakersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MeetingSpeakers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attendance' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'member' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'spoke' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'minutesSpoken' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingSpeakersQuery, MeetingSpeakersQueryVariables>
export const MeetingSpeechesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MeetingSpeeches' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'speeches' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'person' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'item' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'number' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingSpeechesQuery, MeetingSpeechesQueryVariables>
export const RecordSpeechDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordSpeech' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordSpeechInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordSpeech' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'speech' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordSpeechMutation, RecordSpeechMutationVariables>
export const RemoveSpeechDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveSpeech' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveSpeechInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeSpeech' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meeting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveSpeechMutation, RemoveSpeechMutationVariables>
export const SetAgendaDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetAgenda' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetAgendaInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setAgenda' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meeting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'agendaVersion' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetAgendaMutation, SetAgendaMutationVariables>
export const UpdateAgendaItemDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateAgendaItem' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateAgendaItemInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateAgendaItem' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'item' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateAgendaItemMutation, UpdateAgendaItemMutationVariables>
export const MemberDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Member' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberRow' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberHistory' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mergedInto' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ancestors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
                { kind: 'Field', name: { kind: 'Name', value: 'admissionDecidedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partyAge' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'temporaryUnit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attendance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'numerator' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'denominator' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'masked' } },
                { kind: 'Field', name: { kind: 'Name', value: 'birthDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'citizenId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cardNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'oldCardNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                { kind: 'Field', name: { kind: 'Name', value: 'otherName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ethnicity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'religion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hometown' } },
                { kind: 'Field', name: { kind: 'Name', value: 'oldIdentityNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cardIssuedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cardIssuedOn' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TransferRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Transfer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fromUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'fromName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'toUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'toName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paperDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paperNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paperOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'presentDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closeReason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberAct' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberAct' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invented' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'officialOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberHistory' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'standings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'activities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'activity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'outsideName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ends' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reasonLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ancestors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'body' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seats' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'body' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'ancestors' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'term' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ordinal' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroups' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leader' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'office' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'workGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'visits' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'VISITED_ON_DESC' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'visitedOn' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'workGroup' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transfers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'DECIDED_ON_DESC' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TransferRow' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberAct' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MemberQuery, MemberQueryVariables>
export const MembersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Members' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'NAME' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberRow' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invented' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'officialOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>
export const OfficeKindsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OfficeKinds' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unitKinds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'offices' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfficeKindsQuery, OfficeKindsQueryVariables>
export const PickMembersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PickMembers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'NAME' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '20' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PickMembersQuery, PickMembersQueryVariables>
export const AppointOfficersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AppointOfficers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AppointOfficersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'appointOfficers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'acts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberAct' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'warnings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberAct' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberAct' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AppointOfficersMutation, AppointOfficersMutationVariables>
export const ConcurrentOfficesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ConcurrentOffices' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'held' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'also' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'concurrentOffices' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'held' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'held' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'also' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'also' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ConcurrentRow' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConcurrentRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConcurrentOffices' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'holder' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seats' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'body' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConcurrentOfficesQuery, ConcurrentOfficesQueryVariables>
export const CreateBodyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateBody' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateBodyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createBody' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'body' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateBodyMutation, CreateBodyMutationVariables>
export const CreateTermDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateTerm' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateTermInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createTerm' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'term' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateTermMutation, CreateTermMutationVariables>
export const EndBodyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndBody' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndBodyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endBody' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'body' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndBodyMutation, EndBodyMutationVariables>
export const EndOfficesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndOffices' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndOfficesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endOffices' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'acts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberAct' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberAct' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberAct' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndOfficesMutation, EndOfficesMutationVariables>
export const EndSeatsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndSeats' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndSeatsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endSeats' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'acts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberAct' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberAct' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberAct' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndSeatsMutation, EndSeatsMutationVariables>
export const OfficeOverlapDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OfficeOverlap' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'held' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'also' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'officeOverlap' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'held' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'held' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'also' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'also' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Share' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Share' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Share' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'numerator' } },
          { kind: 'Field', name: { kind: 'Name', value: 'denominator' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stated' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfficeOverlapQuery, OfficeOverlapQueryVariables>
export const SeatMembersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SeatMembers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SeatMembersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seatMembers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'acts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberAct' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'warnings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberAct' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberAct' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoneReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SeatMembersMutation, SeatMembersMutationVariables>
export const UnitOfficesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitOffices' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'offices' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'heldOf' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'bodies' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'offices' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'past' },
                      value: { kind: 'BooleanValue', value: true },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HeldOffice' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'bodies' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'kind' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'seats' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HeldSeat' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HeldOffice' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Office' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'holder' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HeldSeat' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BodySeat' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'holder' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'term' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ordinal' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitOfficesQuery, UnitOfficesQueryVariables>
export const VacanciesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Vacancies' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'VacancyFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'vacancies' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'VacancyRow' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'VacancyRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Vacancy' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ancestors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heldOf' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'last' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'holder' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VacanciesQuery, VacanciesQueryVariables>
export const VacantSeatsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'VacantSeats' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'vacantSeats' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '20' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'VacantSeatsRow' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'VacantSeatsRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'VacantSeats' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ancestors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'held' } },
          { kind: 'Field', name: { kind: 'Name', value: 'missing' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rule' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'committee' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VacantSeatsQuery, VacantSeatsQueryVariables>
export const FindUnitNamesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindUnitNames' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitNameFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unitNames' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'NAME' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'FormerName' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FormerName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitName' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'successors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindUnitNamesQuery, FindUnitNamesQueryVariables>
export const FindUnitsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindUnits' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'name' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'contains' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'NAME' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'FoundUnit' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FoundUnit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Unit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindUnitsQuery, FindUnitsQueryVariables>
export const PickUnitsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PickUnits' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'NAME' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '30' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parent' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PickUnitsQuery, PickUnitsQueryVariables>
export const TreeChildrenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TreeChildren' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'EnumValue', value: 'NAME' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TreeUnit' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TreeUnit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Unit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'children' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TreeChildrenQuery, TreeChildrenQueryVariables>
export const TreeTopDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TreeTop' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TreeUnit' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'kin' },
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'predecessors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'successors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TreeUnit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Unit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'children' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TreeTopQuery, TreeTopQueryVariables>
export const UnitChangeCountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitChangeCounts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unitChangeCounts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'change' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changeLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'units' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitChangeCountsQuery, UnitChangeCountsQueryVariables>
export const UnitChangesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitChanges' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitChangeFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unitChanges' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '30' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UnitChange' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UnitState' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitState' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'committeeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UnitChange' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'before' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UnitState' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'after' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UnitState' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'predecessors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'successors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitChangesQuery, UnitChangesQueryVariables>
export const UnitChildrenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitChildren' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'EnumValue', value: 'NAME' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '20' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'kind' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'memberCount' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitChildrenQuery, UnitChildrenQueryVariables>
export const UnitClustersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitClusters' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'clusters' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'scope' },
                      value: { kind: 'EnumValue', value: 'UNIT' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '50' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClusterCard' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'inClusters' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClusterCard' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClusterCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Cluster' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'host' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextHost' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'turns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meetings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitClustersQuery, UnitClustersQueryVariables>
export const UnitFindingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitFindings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'findings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'rule' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitFindingsQuery, UnitFindingsQueryVariables>
export const UnitLifeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitLife' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'history' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'before' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'UnitState' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'after' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'UnitState' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'decision' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'predecessors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Lineage' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'successors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Lineage' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reorganizations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'touches' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'eq' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
                          },
                        ],
                      },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'state' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'eq' },
                            value: { kind: 'EnumValue', value: 'EFFECTIVE' },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UnitState' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitState' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'committeeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Lineage' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitLineage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'happenedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitCode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reorganization' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitLifeQuery, UnitLifeQueryVariables>
export const UnitMembersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitMembers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'scope' },
                      value: { kind: 'EnumValue', value: 'SUBTREE' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'EnumValue', value: 'NAME' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '20' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberRow' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invented' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'officialOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitMembersQuery, UnitMembersQueryVariables>
export const UnitNameDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitName' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'ever' },
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitNameQuery, UnitNameQueryVariables>
export const UnitPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'committeeName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ancestors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'memberCount' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'official' },
                  name: { kind: 'Name', value: 'memberCount' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'standing' },
                      value: { kind: 'EnumValue', value: 'OFFICIAL' },
                    },
                  ],
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'probationary' },
                  name: { kind: 'Name', value: 'memberCount' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'standing' },
                      value: { kind: 'EnumValue', value: 'PROBATIONARY' },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'cellCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'workGroups' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'visits' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'visitedOn' },
                            value: {
                              kind: 'ObjectValue',
                              fields: [
                                {
                                  kind: 'ObjectField',
                                  name: { kind: 'Name', value: 'lte' },
                                  value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
                                },
                              ],
                            },
                          },
                        ],
                      },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'EnumValue', value: 'VISITED_ON_DESC' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '5' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'VisitRow' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'VisitRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Visit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visitedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroup' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecard' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                { kind: 'Field', name: { kind: 'Name', value: 'band' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitPageQuery, UnitPageQueryVariables>
export const UnitPathDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitPath' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ancestors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitPathQuery, UnitPathQueryVariables>
export const UnitRecordsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitRecords' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'memberCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'offices' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'kind' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'holder' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meetings' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'heldOn' },
                            value: {
                              kind: 'ObjectValue',
                              fields: [
                                {
                                  kind: 'ObjectField',
                                  name: { kind: 'Name', value: 'lte' },
                                  value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                                },
                              ],
                            },
                          },
                        ],
                      },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '5' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingRow' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'scorecards' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '1' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'visits' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'visitedOn' },
                            value: {
                              kind: 'ObjectValue',
                              fields: [
                                {
                                  kind: 'ObjectField',
                                  name: { kind: 'Name', value: 'lte' },
                                  value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                                },
                              ],
                            },
                          },
                        ],
                      },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'EnumValue', value: 'VISITED_ON_DESC' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '5' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'VisitRow' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attendanceSummary' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'percent' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecards' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'band' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'VisitRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Visit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visitedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroup' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecard' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                { kind: 'Field', name: { kind: 'Name', value: 'band' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitRecordsQuery, UnitRecordsQueryVariables>
export const UnitSharesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitShares' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'statedFigures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'figure' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'cellMembers' },
                  name: { kind: 'Name', value: 'memberShare' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'kind' },
                      value: { kind: 'StringValue', value: 'cell', block: false },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Share' } }],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'villageHeads' },
                  name: { kind: 'Name', value: 'officeOverlap' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'held' },
                      value: { kind: 'StringValue', value: 'secretary', block: false },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'also' },
                      value: { kind: 'StringValue', value: 'village-head', block: false },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Share' } }],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'frontHeads' },
                  name: { kind: 'Name', value: 'officeOverlap' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'held' },
                      value: { kind: 'StringValue', value: 'secretary', block: false },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'also' },
                      value: { kind: 'StringValue', value: 'front-committee-head', block: false },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Share' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Share' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Share' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'numerator' } },
          { kind: 'Field', name: { kind: 'Name', value: 'denominator' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stated' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitSharesQuery, UnitSharesQueryVariables>
export const UnitsByCodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitsByCode' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'codes' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'code' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'in' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'codes' } },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'NAME' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '20' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'FoundUnit' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unitNames' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'code' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'in' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'codes' } },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'CODE' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'FormerName' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FoundUnit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Unit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FormerName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitName' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'successors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitsByCodeQuery, UnitsByCodeQueryVariables>
export const OverviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Overview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'committeeName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'memberCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cellCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'visits' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'visitedOn' },
                            value: {
                              kind: 'ObjectValue',
                              fields: [
                                {
                                  kind: 'ObjectField',
                                  name: { kind: 'Name', value: 'gte' },
                                  value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
                                },
                                {
                                  kind: 'ObjectField',
                                  name: { kind: 'Name', value: 'lte' },
                                  value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
                                },
                              ],
                            },
                          },
                        ],
                      },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'EnumValue', value: 'VISITED_ON_DESC' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '6' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'VisitRow' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'heldOn' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'lte' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'STARTS_AT_DESC' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '5' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingRow' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'VisitRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Visit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visitedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroup' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecard' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                { kind: 'Field', name: { kind: 'Name', value: 'band' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attendanceSummary' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'percent' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecards' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'band' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>
export const OverviewGroupsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OverviewGroups' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unit' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'cells' } },
                { kind: 'Field', name: { kind: 'Name', value: 'covered' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'uncovered' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '20' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'doublyCovered' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '20' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroups' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'scope' },
                value: { kind: 'EnumValue', value: 'UNIT' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'members' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'leader' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'person' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'assignments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'visitsByMonth' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'from' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'to' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'unit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'month' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OverviewGroupsQuery, OverviewGroupsQueryVariables>
export const ApprovePlanSlotsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ApprovePlanSlots' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ApprovePlanSlotsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approvePlanSlots' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'warnings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApprovePlanSlotsMutation, ApprovePlanSlotsMutationVariables>
export const CreatePlanSlotsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreatePlanSlots' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreatePlanSlotsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createPlanSlots' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'slots' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreatePlanSlotsMutation, CreatePlanSlotsMutationVariables>
export const PlanKindsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PlanKinds' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetingKinds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rules' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'rhythm' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanKindsQuery, PlanKindsQueryVariables>
export const PlanSlotsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PlanSlots' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'scope' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Scope' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PlanSlotFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'planSlots' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'scope' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'scope' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'PERIOD' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SlotRow' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SlotRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PlanSlot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'body' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'period' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'topic' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'registerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'registeredLate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cancelReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mergedInto' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'period' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanSlotsQuery, PlanSlotsQueryVariables>
export const RegisterPlanSlotsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RegisterPlanSlots' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RegisterPlanSlotsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'registerPlanSlots' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'warnings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RegisterPlanSlotsMutation, RegisterPlanSlotsMutationVariables>
export const ReturnPlanSlotsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReturnPlanSlots' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReturnPlanSlotsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'returnPlanSlots' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'warnings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReturnPlanSlotsMutation, ReturnPlanSlotsMutationVariables>
export const ActOnMembersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ActOnMembers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ActOnMembersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actOnMembers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'acts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'warnings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ActOnMembersMutation, ActOnMembersMutationVariables>
export const AdmitMemberDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AdmitMember' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AdmitMemberInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'admitMember' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AdmitMemberMutation, AdmitMemberMutationVariables>
export const CorrectMemberDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CorrectMember' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CorrectMemberInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correctMember' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CorrectMemberMutation, CorrectMemberMutationVariables>
export const EnterMemberDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EnterMember' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EnterMemberInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterMember' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EnterMemberMutation, EnterMemberMutationVariables>
export const UndoMemberActDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UndoMemberAct' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UndoMemberActInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'undoMemberAct' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'act' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UndoMemberActMutation, UndoMemberActMutationVariables>
export const UnitBodiesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitBodies' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'bodies' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitBodiesQuery, UnitBodiesQueryVariables>
export const AllotReorganizationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AllotReorganization' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AllotReorganizationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'allotReorganization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reorganization' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AllotReorganizationMutation, AllotReorganizationMutationVariables>
export const ApproveReorganizationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ApproveReorganization' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ApproveReorganizationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approveReorganization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reorganization' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApproveReorganizationMutation, ApproveReorganizationMutationVariables>
export const CreateReorganizationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateReorganization' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateReorganizationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createReorganization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reorganization' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateReorganizationMutation, CreateReorganizationMutationVariables>
export const DividedChildrenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DividedChildren' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'EnumValue', value: 'NAME' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DividedChildrenQuery, DividedChildrenQueryVariables>
export const DividedMembersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DividedMembers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'scope' },
                value: { kind: 'EnumValue', value: 'UNIT' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'NAME' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fullName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'activity' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DividedMembersQuery, DividedMembersQueryVariables>
export const PreviewReorganizationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PreviewReorganization' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PreviewReorganizationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'previewReorganization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reorganization' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PreviewReorganizationMutation, PreviewReorganizationMutationVariables>
export const ReorganizationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Reorganization' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reorganization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReorganizationRow' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ancestors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isBlocked' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approvedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approvedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reversedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reversal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reversalNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reversalSignedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'failure' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'corrects' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'consequenceCounts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'change' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReorganizationRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reorganization' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReorganizationQuery, ReorganizationQueryVariables>
export const ReorganizationAllotmentsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReorganizationAllotments' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reorganization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'allotments' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'member' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'unit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'result' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'key' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReorganizationAllotmentsQuery, ReorganizationAllotmentsQueryVariables>
export const ReorganizationConsequencesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReorganizationConsequences' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReorganizationConsequenceFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reorganization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'consequences' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '50' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'change' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'objectId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'fromUnit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'toUnit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'toResult' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'kind' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'unit' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'problem' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReorganizationConsequencesQuery, ReorganizationConsequencesQueryVariables>
export const ReorganizationStepsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReorganizationSteps' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reorganization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'operations' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReorganizationStep' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepResult' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReorganizationResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isNew' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kind' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'committeeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parentUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parentResult' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReorganizationStep' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReorganizationOperation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'results' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepResult' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'result' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'key' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'grantsFollow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discipline' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReorganizationStepsQuery, ReorganizationStepsQueryVariables>
export const ReorganizationsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Reorganizations' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReorganizationFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reorganizations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'EFFECTIVE_ON_DESC' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '30' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReorganizationRow' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReorganizationRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reorganization' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReorganizationsQuery, ReorganizationsQueryVariables>
export const ReverseReorganizationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReverseReorganization' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReverseReorganizationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reverseReorganization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reorganization' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'corrections' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReverseReorganizationMutation, ReverseReorganizationMutationVariables>
export const StepUnitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StepUnit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'committeeName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'placeName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StepUnitQuery, StepUnitQueryVariables>
export const UnitNamingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitNamings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unitKinds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mayHangUnder' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unitNamings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'placeWord' } },
                { kind: 'Field', name: { kind: 'Name', value: 'organization' } },
                { kind: 'Field', name: { kind: 'Name', value: 'committee' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitNamingsQuery, UnitNamingsQueryVariables>
export const UpdateReorganizationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateReorganization' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateReorganizationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateReorganization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reorganization' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateReorganizationMutation, UpdateReorganizationMutationVariables>
export const WithdrawReorganizationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawReorganization' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawReorganizationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReorganization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reorganization' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawReorganizationMutation, WithdrawReorganizationMutationVariables>
export const SubmitScorecardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SubmitScorecard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubmitScorecardInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitScorecard' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'scorecard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'band' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SubmitScorecardMutation, SubmitScorecardMutationVariables>
export const TemplatesOnDayDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TemplatesOnDay' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecardTemplates' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'validOn' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'eq' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '20' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'maxPoints' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'bands' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'band' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'minPoints' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'criteria' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'scoring' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'steps' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TemplatesOnDayQuery, TemplatesOnDayQueryVariables>
export const CancelTransfersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelTransfers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CancelTransfersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancelTransfers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'warnings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelTransfersMutation, CancelTransfersMutationVariables>
export const EndStaysDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndStays' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndStaysInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endStays' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'warnings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndStaysMutation, EndStaysMutationVariables>
export const IssueTransferPapersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'IssueTransferPapers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'IssueTransferPapersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'issueTransferPapers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'warnings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IssueTransferPapersMutation, IssueTransferPapersMutationVariables>
export const ReceiveTransfersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReceiveTransfers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReceiveTransfersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receiveTransfers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'warnings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReceiveTransfersMutation, ReceiveTransfersMutationVariables>
export const ReturnTransfersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReturnTransfers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReturnTransfersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'returnTransfers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'warnings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReturnTransfersMutation, ReturnTransfersMutationVariables>
export const TransferCountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TransferCounts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'out' },
            name: { kind: 'Name', value: 'transfers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'direction' },
                value: { kind: 'EnumValue', value: 'OUT' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'state' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'in' },
                            value: {
                              kind: 'ListValue',
                              values: [
                                { kind: 'EnumValue', value: 'DECIDED' },
                                { kind: 'EnumValue', value: 'SENT' },
                              ],
                            },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'in' },
            name: { kind: 'Name', value: 'transfers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'direction' },
                value: { kind: 'EnumValue', value: 'IN' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'state' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'in' },
                            value: {
                              kind: 'ListValue',
                              values: [
                                { kind: 'EnumValue', value: 'DECIDED' },
                                { kind: 'EnumValue', value: 'SENT' },
                              ],
                            },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TransferCountsQuery, TransferCountsQueryVariables>
export const TransferMembersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TransferMembers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferMembersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transferMembers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'warnings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TransferMembersMutation, TransferMembersMutationVariables>
export const TransfersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Transfers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'direction' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferDirection' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferOrder' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transfers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'direction' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'direction' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TransferRow' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TransferRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Transfer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kindLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fromUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'fromName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'toUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'toName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paperDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paperNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paperOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'presentDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closeReason' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TransfersQuery, TransfersQueryVariables>
export const HeldMeetingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HeldMeetings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'upTo' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meetings' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'scope' },
                      value: { kind: 'EnumValue', value: 'UNIT' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'heldOn' },
                            value: {
                              kind: 'ObjectValue',
                              fields: [
                                {
                                  kind: 'ObjectField',
                                  name: { kind: 'Name', value: 'lte' },
                                  value: { kind: 'Variable', name: { kind: 'Name', value: 'upTo' } },
                                },
                              ],
                            },
                          },
                        ],
                      },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'EnumValue', value: 'STARTS_AT_DESC' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '30' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'kind' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'visits' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'workGroup' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HeldMeetingsQuery, HeldMeetingsQueryVariables>
export const OtherCellsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OtherCells' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'NAME' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '30' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OtherCellsQuery, OtherCellsQueryVariables>
export const RecordVisitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordVisit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordVisitInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordVisit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'visit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'VisitRow' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'VisitRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Visit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visitedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroup' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecard' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                { kind: 'Field', name: { kind: 'Name', value: 'band' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordVisitMutation, RecordVisitMutationVariables>
export const RecordableGroupsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RecordableGroups' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroups' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'members' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'leader' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'person' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'assignments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'unit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordableGroupsQuery, RecordableGroupsQueryVariables>
export const VisitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Visit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Visit' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'VisitRow' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'advice' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outsideAssignmentReason' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'visitors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'remarks' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'author' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'meeting' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'chair' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'attendanceSummary' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'present' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'excused' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'unexcused' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'rate' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'scorecard' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'scoredOn' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'author' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'template' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'bands' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'band' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'minPoints' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'criteria' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'items' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'VisitRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Visit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visitedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroup' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecard' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                { kind: 'Field', name: { kind: 'Name', value: 'band' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VisitQuery, VisitQueryVariables>
export const VisitFiltersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'VisitFilters' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'home' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroups' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'home' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VisitFiltersQuery, VisitFiltersQueryVariables>
export const VisitsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Visits' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'scope' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Scope' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'VisitFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'visits' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'scope' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'scope' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'VISITED_ON_DESC' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'VisitRow' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'VisitRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Visit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visitedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroup' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scorecard' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'max' } },
                { kind: 'Field', name: { kind: 'Name', value: 'band' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VisitsQuery, VisitsQueryVariables>
export const AssignWorkGroupDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AssignWorkGroup' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AssignWorkGroupInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignWorkGroup' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'workGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AssignWorkGroupMutation, AssignWorkGroupMutationVariables>
export const CoverageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Coverage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'weeks' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unit' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cells' } },
                { kind: 'Field', name: { kind: 'Name', value: 'covered' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'uncovered' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'doublyCovered' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'notVisited' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'weeks' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'weeks' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroups' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'scope' },
                value: { kind: 'EnumValue', value: 'UNIT' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'decision' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'members' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'leader' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'person' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'assignments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'unit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'visitsByMonth' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'from' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'to' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'unit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'month' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>
export const CreateWorkGroupDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateWorkGroup' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateWorkGroupInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createWorkGroup' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'workGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateWorkGroupMutation, CreateWorkGroupMutationVariables>
export const EndWorkGroupAssignmentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndWorkGroupAssignment' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndWorkGroupAssignmentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endWorkGroupAssignment' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'assignment' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndWorkGroupAssignmentMutation, EndWorkGroupAssignmentMutationVariables>
export const GroupsOnDayDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'GroupsOnDay' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroups' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'scope' },
                value: { kind: 'EnumValue', value: 'UNIT' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'assignments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'unit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GroupsOnDayQuery, GroupsOnDayQueryVariables>
export const MatrixVisitsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MatrixVisits' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'visits' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'under' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'under' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'visitedOn' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'gte' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
                          },
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'lte' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'VISITED_ON_DESC' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'visitedOn' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'workGroup' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'scorecard' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'band' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MatrixVisitsQuery, MatrixVisitsQueryVariables>
export const TransferWorkGroupAssignmentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TransferWorkGroupAssignment' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TransferWorkGroupAssignmentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'transferWorkGroupAssignment' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'assignment' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<
  TransferWorkGroupAssignmentMutation,
  TransferWorkGroupAssignmentMutationVariables
>
export const UpdateWorkGroupDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateWorkGroup' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateWorkGroupInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateWorkGroup' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'workGroup' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateWorkGroupMutation, UpdateWorkGroupMutationVariables>
export const WorkGroupDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WorkGroup' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workGroup' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ordinal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ancestors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'leader' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'office' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'assignments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'decision' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WorkGroupQuery, WorkGroupQueryVariables>

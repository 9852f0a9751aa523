/**
 * The closed lists of the domain: values as they stand in SQL and GraphQL, labels as they stand on screen.
 * Lists that change by decree (kinds of units, bodies, offices, meetings) are rows in the database, not here.
 */

/** A language of screens, labels and messages. Vietnamese is the default. */
export const LOCALES = ['vi', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** A text in every language. */
export type Label = Readonly<Record<Locale, string>>

/** Values of one closed list with their labels. */
export type Labels<T extends string> = Readonly<Record<T, Label>>

const label = (vi: string, en: string): Label => ({ vi, en })

export const SEXES = ['MALE', 'FEMALE'] as const
export type Sex = (typeof SEXES)[number]
export const SEX_LABELS: Labels<Sex> = { MALE: label('Nam', 'Male'), FEMALE: label('Nữ', 'Female') }

export const STANDINGS = ['PROBATIONARY', 'OFFICIAL'] as const
export type Standing = (typeof STANDINGS)[number]
export const STANDING_LABELS: Labels<Standing> = {
  PROBATIONARY: label('Dự bị', 'Probationary'),
  OFFICIAL: label('Chính thức', 'Official'),
}

export const ACTIVITIES = ['ACTIVE', 'EXEMPT', 'TEMPORARILY_EXEMPT', 'SUSPENDED'] as const
export type Activity = (typeof ACTIVITIES)[number]
export const ACTIVITY_LABELS: Labels<Activity> = {
  ACTIVE: label('Đang sinh hoạt', 'Active'),
  EXEMPT: label('Miễn sinh hoạt', 'Exempt'),
  TEMPORARILY_EXEMPT: label('Tạm miễn sinh hoạt', 'Temporarily exempt'),
  SUSPENDED: label('Đình chỉ sinh hoạt', 'Suspended'),
}

export const MEMBERSHIP_KINDS = ['HOME', 'TEMPORARY'] as const
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number]
export const MEMBERSHIP_KIND_LABELS: Labels<MembershipKind> = {
  HOME: label('Sinh hoạt chính thức', 'Home cell'),
  TEMPORARY: label('Sinh hoạt tạm thời', 'Temporary stay'),
}

export const MEETING_STATES = ['PLANNED', 'OPEN', 'CLOSED', 'SEALED', 'CANCELLED'] as const
export type MeetingState = (typeof MEETING_STATES)[number]
export const MEETING_STATE_LABELS: Labels<MeetingState> = {
  PLANNED: label('Dự kiến', 'Planned'),
  OPEN: label('Đang họp', 'Open'),
  CLOSED: label('Đã họp', 'Closed'),
  SEALED: label('Đã khóa biên bản', 'Sealed'),
  CANCELLED: label('Đã hủy', 'Cancelled'),
}

export const ATTENDANCE_STATUSES = ['PRESENT', 'LATE', 'EXCUSED', 'UNEXCUSED'] as const
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number]
export const ATTENDANCE_STATUS_LABELS: Labels<AttendanceStatus> = {
  PRESENT: label('Có mặt', 'Present'),
  LATE: label('Đến muộn', 'Late'),
  EXCUSED: label('Vắng có lý do', 'Excused'),
  UNEXCUSED: label('Vắng không lý do', 'Unexcused'),
}

export const ATTENDANCE_MODES = ['IN_ROOM', 'ONLINE'] as const
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number]

/** What keeps a member from meetings or from votes, beside their activity; more than one may hold on a day. */
export const HINDRANCES = ['SPECIAL_DUTY', 'PROSECUTED', 'DETAINED'] as const
export type Hindrance = (typeof HINDRANCES)[number]
export const HINDRANCE_LABELS: Labels<Hindrance> = {
  SPECIAL_DUTY: label('Làm nhiệm vụ đặc biệt', 'On special duty'),
  PROSECUTED: label('Bị khởi tố', 'Prosecuted'),
  DETAINED: label('Bị tạm giam', 'Detained'),
}

/** Who stands beside the roll of a meeting: invited to it, or come to observe how it is held. */
export const GUEST_KINDS = ['GUEST', 'OBSERVER'] as const
export type GuestKind = (typeof GUEST_KINDS)[number]
export const GUEST_KIND_LABELS: Labels<GuestKind> = {
  GUEST: label('Khách mời', 'Guest'),
  OBSERVER: label('Người dự để rút kinh nghiệm', 'Observer'),
}

/** Why somebody on the roll does not count in the attendance rate's denominator. */
export const NOT_EXPECTED_REASONS = [
  'EXEMPT',
  'TEMPORARILY_EXEMPT',
  'SUSPENDED',
  'TEMPORARILY_ELSEWHERE',
  'SPECIAL_DUTY',
] as const
export type NotExpectedReason = (typeof NOT_EXPECTED_REASONS)[number]

/** Who scores: the cell itself, an observer (working group, member in charge), the superior (official). */
export const SCORECARD_KINDS = ['SELF', 'OBSERVER', 'OFFICIAL'] as const
export type ScorecardKind = (typeof SCORECARD_KINDS)[number]
export const SCORECARD_KIND_LABELS: Labels<ScorecardKind> = {
  SELF: label('Tự chấm', 'Self-score'),
  OBSERVER: label('Tổ công tác chấm', "Observer's score"),
  OFFICIAL: label('Cấp trên chấm', 'Official score'),
}

/** Bands of a scorecard, best first. Their lowest points stand in the dated template. */
export const BANDS = ['GOOD', 'FAIR', 'AVERAGE', 'POOR'] as const
export type Band = (typeof BANDS)[number]
export const BAND_LABELS: Labels<Band> = {
  GOOD: label('Tốt', 'Good'),
  FAIR: label('Khá', 'Fair'),
  AVERAGE: label('Trung bình', 'Average'),
  POOR: label('Kém', 'Poor'),
}

/** How points of a criterion are given: all or nothing, one of the steps, any number up to the maximum. */
export const CRITERION_SCORINGS = ['YES_NO', 'LADDER', 'NUMBER'] as const
export type CriterionScoring = (typeof CRITERION_SCORINGS)[number]

/** What of a unit the rules on sizes of its kind count. */
export const SIZE_MEASURES = ['MEMBERS', 'OFFICIAL_MEMBERS', 'COMMITTEE_SEATS', 'PARTY_GROUPS'] as const
export type SizeMeasure = (typeof SIZE_MEASURES)[number]
export const SIZE_MEASURE_LABELS: Labels<SizeMeasure> = {
  MEMBERS: label('Đảng viên', 'Members'),
  OFFICIAL_MEMBERS: label('Đảng viên chính thức', 'Official members'),
  COMMITTEE_SEATS: label('Số lượng cấp ủy viên', 'Seats of its committee'),
  PARTY_GROUPS: label('Tổ đảng', 'Party groups'),
}

/** What breaking a rule of a kind comes to. */
export const RULE_SEVERITIES = ['WARN', 'REFUSE'] as const
export type RuleSeverity = (typeof RULE_SEVERITIES)[number]
export const RULE_SEVERITY_LABELS: Labels<RuleSeverity> = {
  WARN: label('Cảnh báo', 'It is warned of'),
  REFUSE: label('Không chấp nhận', 'It is refused'),
}

/** Whether a list takes a unit with everything below it, or the unit alone. */
export const SCOPES = ['SUBTREE', 'UNIT'] as const
export type Scope = (typeof SCOPES)[number]

/** How precisely a date is known. */
export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** Sensitive fields of a member, masked unless the reader's role needs them in that unit. */
export const MEMBER_PRIVATE_FIELDS = [
  'CITIZEN_ID',
  'CARD_NUMBER',
  'OLD_CARD_NUMBER',
  'BIRTH_DATE',
  'PHONE',
  'ADDRESS',
  'OTHER_NAME',
  'ETHNICITY',
  'RELIGION',
  'HOMETOWN',
  'OLD_IDENTITY_NUMBER',
  'CARD_ISSUED_BY',
  'CARD_ISSUED_ON',
] as const
export type MemberPrivateField = (typeof MEMBER_PRIVATE_FIELDS)[number]

import type { ErrorCode, Problem } from './errors.ts'
import { MEMBER_END_REASON_LABELS, MEMBER_END_REASONS, type MemberEndReason } from './member-acts.ts'
import type { PartialDate } from './member-records.ts'
import {
  ACTIVITIES,
  ACTIVITY_LABELS,
  STANDING_LABELS,
  STANDINGS,
  type Activity,
  type Label,
  type Labels,
  type Sex,
  type Standing,
} from './vocabulary.ts'

/** What a roster that is imported says of people: its fields, the values read from a row, and what is told of a row. */

/** What a column of a roster may be. */
export const ROSTER_FIELDS = [
  'FULL_NAME',
  'FAMILY_NAME',
  'GIVEN_NAME',
  'OTHER_NAME',
  'SEX',
  'MEN_MARK',
  'WOMEN_MARK',
  'BIRTH_DATE',
  'MEN_BIRTH_DATE',
  'WOMEN_BIRTH_DATE',
  'BIRTH_DAY',
  'BIRTH_MONTH',
  'BIRTH_YEAR',
  'ETHNICITY',
  'RELIGION',
  'CITIZEN_ID',
  'OLD_IDENTITY_NUMBER',
  'CARD_NUMBER',
  'CARD_ISSUED_BY',
  'CARD_ISSUED_ON',
  'OLD_CARD_NUMBER',
  'FILE_NUMBER',
  'UNIT',
  'UNIT_CODE',
  'HOMETOWN',
  'ADDRESS',
  'PHONE',
  'JOINED_ON',
  'ADMISSION_DECIDED_ON',
  'OFFICIAL_ON',
  'STATE',
  'OFFICIAL_MARK',
  'PROBATIONARY_MARK',
  'EXEMPT_MARK',
  'TEMPORARILY_EXEMPT_MARK',
  'STATE_ON',
] as const
export type RosterField = (typeof ROSTER_FIELDS)[number]

export const ROSTER_FIELD_LABELS: Labels<RosterField> = {
  FULL_NAME: { vi: 'Họ và tên', en: 'Full name' },
  FAMILY_NAME: { vi: 'Họ và tên đệm', en: 'Family and middle name' },
  GIVEN_NAME: { vi: 'Tên', en: 'Given name' },
  OTHER_NAME: { vi: 'Tên gọi khác', en: 'Other name' },
  SEX: { vi: 'Giới tính', en: 'Sex' },
  MEN_MARK: { vi: 'Nam (đánh dấu)', en: 'Male (marked)' },
  WOMEN_MARK: { vi: 'Nữ (đánh dấu)', en: 'Female (marked)' },
  BIRTH_DATE: { vi: 'Ngày sinh', en: 'Birth date' },
  MEN_BIRTH_DATE: { vi: 'Ngày sinh, nam', en: 'Birth date, men' },
  WOMEN_BIRTH_DATE: { vi: 'Ngày sinh, nữ', en: 'Birth date, women' },
  BIRTH_DAY: { vi: 'Ngày sinh: ngày', en: 'Birth date: day' },
  BIRTH_MONTH: { vi: 'Ngày sinh: tháng', en: 'Birth date: month' },
  BIRTH_YEAR: { vi: 'Ngày sinh: năm', en: 'Birth date: year' },
  ETHNICITY: { vi: 'Dân tộc', en: 'Ethnicity' },
  RELIGION: { vi: 'Tôn giáo', en: 'Religion' },
  CITIZEN_ID: { vi: 'Số định danh cá nhân', en: 'Citizen ID' },
  OLD_IDENTITY_NUMBER: { vi: 'Số CMND cũ', en: 'Old identity card number' },
  CARD_NUMBER: { vi: 'Số thẻ đảng viên', en: 'Card number' },
  CARD_ISSUED_BY: { vi: 'Nơi cấp thẻ', en: 'Card issued by' },
  CARD_ISSUED_ON: { vi: 'Ngày cấp thẻ', en: 'Card issued on' },
  OLD_CARD_NUMBER: { vi: 'Số thẻ cũ', en: 'Old card number' },
  FILE_NUMBER: { vi: 'Số lý lịch', en: 'File number' },
  UNIT: { vi: 'Tổ chức đảng', en: 'Organization' },
  UNIT_CODE: { vi: 'Mã tổ chức đảng', en: 'Code of the organization' },
  HOMETOWN: { vi: 'Quê quán', en: 'Home town' },
  ADDRESS: { vi: 'Nơi thường trú', en: 'Address' },
  PHONE: { vi: 'Điện thoại', en: 'Phone' },
  JOINED_ON: { vi: 'Ngày vào Đảng', en: 'Joined on' },
  ADMISSION_DECIDED_ON: { vi: 'Ngày quyết định kết nạp', en: 'Admission decided on' },
  OFFICIAL_ON: { vi: 'Ngày chính thức', en: 'Official on' },
  STATE: { vi: 'Trạng thái hoạt động', en: 'State' },
  OFFICIAL_MARK: { vi: 'Chính thức (đánh dấu)', en: 'Official (marked)' },
  PROBATIONARY_MARK: { vi: 'Dự bị (đánh dấu)', en: 'Probationary (marked)' },
  EXEMPT_MARK: { vi: 'Miễn sinh hoạt (đánh dấu)', en: 'Exempt (marked)' },
  TEMPORARILY_EXEMPT_MARK: { vi: 'Tạm miễn sinh hoạt (đánh dấu)', en: 'Temporarily exempt (marked)' },
  STATE_ON: { vi: 'Ngày rời/mất/miễn', en: 'State since' },
}

/** Columns that rosters have and an import leaves aside, and says so. */
export const ASIDE_COLUMNS = ['NUMBER', 'NOTE', 'PARTY_AGE', 'OFFICES', 'OTHER'] as const
export type AsideColumn = (typeof ASIDE_COLUMNS)[number]
export const ASIDE_COLUMN_LABELS: Labels<AsideColumn> = {
  NUMBER: { vi: 'Số thứ tự', en: 'Number' },
  NOTE: { vi: 'Ghi chú', en: 'Note' },
  PARTY_AGE: { vi: 'Tuổi Đảng', en: 'Party age' },
  OFFICES: { vi: 'Chức vụ', en: 'Offices' },
  OTHER: { vi: 'Thông tin khác', en: 'Something else' },
}

/** What a row of a roster is. All but data are skipped, each told with its kind. */
export const ROSTER_ROW_KINDS = [
  'DATA',
  'TITLE',
  'HEADER',
  'NUMBERED',
  'BLANK',
  'GROUP',
  'TOTAL',
  'REPEATED_HEADER',
  'SIGNATURE',
  'REMARK',
] as const
export type RosterRowKind = (typeof ROSTER_ROW_KINDS)[number]
export const ROSTER_ROW_KIND_LABELS: Labels<RosterRowKind> = {
  DATA: { vi: 'Đảng viên', en: 'Member' },
  TITLE: { vi: 'Dòng tiêu đề', en: 'Title' },
  HEADER: { vi: 'Tên cột', en: 'Names of columns' },
  NUMBERED: { vi: 'Dòng đánh số cột', en: 'Numbers of columns' },
  BLANK: { vi: 'Dòng trống', en: 'Blank' },
  GROUP: { vi: 'Dòng nhóm', en: 'Heading of a group' },
  TOTAL: { vi: 'Dòng tổng', en: 'Total' },
  REPEATED_HEADER: { vi: 'Tên cột lặp lại', en: 'Names of columns again' },
  SIGNATURE: { vi: 'Phần ký tên', en: 'Signatures' },
  REMARK: { vi: 'Dòng ghi chú', en: 'Remark' },
}

/**
 * How somebody stands, as a file says it in one cell: a standing, an activity, for a time in another cell, or no member
 * any more, for a reason that is told or not.
 */
export const ROSTER_STATES = [
  ...STANDINGS,
  ...ACTIVITIES,
  'ELSEWHERE',
  ...MEMBER_END_REASONS,
  'ENDED',
] as const
export type RosterState = (typeof ROSTER_STATES)[number]

const ELSEWHERE: Label = { vi: 'Sinh hoạt tạm thời nơi khác', en: 'Temporarily elsewhere' }
const ENDED: Label = { vi: 'Không còn là đảng viên của tổ chức', en: 'No longer a member here' }

export const ROSTER_STATE_LABELS: Labels<RosterState> = {
  ...STANDING_LABELS,
  ...ACTIVITY_LABELS,
  ELSEWHERE,
  ...MEMBER_END_REASON_LABELS,
  ENDED,
}

/** What a state says of the dated things that the register keeps; what it does not say is not there. */
export interface StateMeaning {
  readonly standing?: Standing
  readonly activity?: Activity
  readonly isElsewhere?: true
  /** null: ended, but the file does not say why */
  readonly end?: MemberEndReason | null
}

export const ROSTER_STATE_MEANINGS: Readonly<Record<RosterState, StateMeaning>> = {
  PROBATIONARY: { standing: 'PROBATIONARY' },
  OFFICIAL: { standing: 'OFFICIAL' },
  ACTIVE: { activity: 'ACTIVE' },
  EXEMPT: { activity: 'EXEMPT' },
  TEMPORARILY_EXEMPT: { activity: 'TEMPORARILY_EXEMPT' },
  SUSPENDED: { activity: 'SUSPENDED' },
  ELSEWHERE: { isElsewhere: true },
  TRANSFERRED: { end: 'TRANSFERRED' },
  STRUCK_OFF: { end: 'STRUCK_OFF' },
  EXPELLED: { end: 'EXPELLED' },
  LEFT: { end: 'LEFT' },
  DECEASED: { end: 'DECEASED' },
  ENDED: { end: null },
}

/** What a row says of somebody. Absent: there is no such column, or the cell is blank; a blank never clears. */
export interface RosterValues {
  fullName?: string
  otherName?: string
  sex?: Sex
  birthDate?: PartialDate
  ethnicity?: string
  religion?: string
  citizenId?: string
  oldIdentityNumber?: string
  cardNumber?: string
  cardIssuedBy?: string
  cardIssuedOn?: PartialDate
  oldCardNumber?: string
  fileNumber?: string
  /** the organization as it is written, single blanks; of the group that the row stands under where it has none */
  unitText?: string
  unitCode?: string
  hometown?: string
  address?: string
  phone?: string
  joinedOn?: PartialDate
  admissionDecidedOn?: PartialDate
  officialOn?: PartialDate
  /** what tells most of what is written: "Chính thức, miễn sinh hoạt" is EXEMPT, with `standing` beside it */
  state?: RosterState
  /** where what is written tells it, alone or beside a state */
  standing?: Standing
  stateOn?: PartialDate
}
export type RosterValueName = keyof RosterValues

/**
 * ERROR: the row is rejected. UNDECIDED: somebody must decide. WARNING and NOTE are told and not in the way; every
 * repair is a note.
 */
export const MESSAGE_WEIGHTS = ['ERROR', 'UNDECIDED', 'WARNING', 'NOTE'] as const
export type MessageWeight = (typeof MESSAGE_WEIGHTS)[number]

/** What is told of a cell, or of the row where no field is named. Values of private fields never stand in `values`. */
export interface RowMessage {
  readonly field: RosterField | null
  readonly code: ErrorCode
  readonly weight: MessageWeight
  readonly values?: NonNullable<Problem['values']>
  /** what may have been meant, as one would write it into the cell; may be of a private field */
  readonly suggestion?: string
}

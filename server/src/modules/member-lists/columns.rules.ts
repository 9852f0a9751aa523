import {
  addDays,
  MEMBER_END_REASON_LABELS,
  MEMBER_LIST_STATE_LABELS,
  SEX_LABELS,
  vietnameseDate,
  type Label,
  type Locale,
  type MemberEndReason,
  type MemberListKind,
  type MemberListState,
  type MemberPrivateField,
  type Sex,
} from '@chibo/shared'

/** A member as a list has them; dates ISO, as precise as known. */
export interface ListedMember {
  /** what the heading that they stand under is told by */
  readonly heading: string
  readonly fullName: string
  readonly sex: Sex | null
  readonly fileNumber: string | null
  /** null for one that the reader may not know */
  readonly unit: { readonly name: string; readonly code: string } | null
  readonly joinedOn: string | null
  readonly admissionDecidedOn: string | null
  readonly officialOn: string | null
  readonly partyAge: number | null
  readonly state: MemberListState
  /** since when they are exempt or suspended */
  readonly stateSince: string | null
  /** the highest first */
  readonly offices: readonly { readonly name: string; readonly isOfPlace: boolean }[]
  readonly endReason: MemberEndReason | null
  readonly endedOn: string | null
  readonly stay: { readonly unit: string | null; readonly until: string | null } | null
  /** what only few may read, opened: of the columns that the list has */
  readonly secrets: Readonly<Partial<Record<MemberPrivateField, string | null>>>
}

type Cell = string | number | null

interface PlainColumn {
  /** its name in the audit */
  readonly name: string
  readonly label: Label
  /** in characters */
  readonly width: number
  readonly isPrivate: false
  /** what it says of a member */
  readonly value: (member: ListedMember, position: number, locale: Locale) => Cell
}

interface PrivateColumn extends Omit<PlainColumn, 'name' | 'isPrivate'> {
  readonly name: MemberPrivateField
  readonly isPrivate: true
}

/** A column of a list. */
export type Column = PlainColumn | PrivateColumn

type Heading = readonly [vi: string, en: string]

const column = (
  name: string,
  [vi, en]: Heading,
  width: number,
  value: PlainColumn['value'],
): PlainColumn => ({ name, label: { vi, en }, width, isPrivate: false, value })

const secret = (
  name: MemberPrivateField,
  [vi, en]: Heading,
  width: number,
  written: (value: string | null) => Cell = (value) => value,
): PrivateColumn => ({
  name,
  label: { vi, en },
  width,
  isPrivate: true,
  value: ({ secrets }) => written(secrets[name] ?? null),
})

const date =
  (of: (member: ListedMember) => string | null): PlainColumn['value'] =>
  (member) =>
    dateText(of(member))

const NUMBER = column('NUMBER', ['STT', 'No.'], 8, (_member, position) => position)
const FULL_NAME = column('FULL_NAME', ['Họ và tên', 'Full name'], 22, ({ fullName }) => fullName)
const SEX = column(
  'SEX',
  ['Giới tính', 'Sex'],
  8,
  ({ sex }, _position, locale) => sex && SEX_LABELS[sex][locale],
)
const JOINED_ON = column(
  'JOINED_ON',
  ['Ngày vào Đảng', 'Joined'],
  15,
  date(({ joinedOn }) => joinedOn),
)
const OFFICIAL_ON = column(
  'OFFICIAL_ON',
  ['Ngày chính thức', 'Official'],
  15,
  date(({ officialOn }) => officialOn),
)
const PARTY_AGE = column('PARTY_AGE', ['Tuổi Đảng', 'Party age'], 9, ({ partyAge }) => partyAge)
// Two organizations of different places may have one name: whoever reads a list by a program goes by the code.
const UNIT_CODE = column('UNIT_CODE', ['Mã tổ chức đảng', 'Unit code'], 13, ({ unit }) => unit && unit.code)

const LIST_COLUMNS: readonly Column[] = [
  NUMBER,
  FULL_NAME,
  SEX,
  secret('BIRTH_DATE', ['Ngày sinh', 'Born'], 15, dateText),
  secret('CITIZEN_ID', ['Số định danh', 'Citizen ID'], 18),
  secret('CARD_NUMBER', ['Số thẻ đảng viên', 'Card number'], 18),
  column('UNIT', ['Tổ chức đảng', 'Organization'], 30, ({ unit }) => unit && unit.name),
  UNIT_CODE,
  JOINED_ON,
  OFFICIAL_ON,
  PARTY_AGE,
  column(
    'STATE',
    ['Tình trạng', 'State'],
    14,
    ({ state }, _position, locale) => MEMBER_LIST_STATE_LABELS[state][locale],
  ),
  column('OFFICES', ['Chức vụ', 'Offices'], 17, ({ offices }) => officesText(offices)),
  column('NOTE', ['Ghi chú', 'Note'], 15, (member, _position, locale) => noteOf(member, locale)),
]

/**
 * The national clean-up sheet: 20 of its columns in the order and words in which they are known. The form itself was not at hand:
 * that the other nine are these is not confirmed. They are what the register holds beside them.
 */
const NATIONAL_COLUMNS: readonly Column[] = [
  NUMBER,
  FULL_NAME,
  secret('OTHER_NAME', ['Tên gọi khác', 'Other name'], 16),
  SEX,
  secret('BIRTH_DATE', ['Sinh ngày', 'Born'], 15, dateText),
  secret('ETHNICITY', ['Dân tộc', 'Ethnicity'], 12),
  secret('RELIGION', ['Tôn giáo', 'Religion'], 12),
  secret('CITIZEN_ID', ['Số định danh cá nhân', 'Citizen ID'], 18),
  secret('CARD_NUMBER', ['Số thẻ Đảng', 'Card number'], 18),
  secret('CARD_ISSUED_BY', ['Nơi cấp thẻ', 'Card issued by'], 22),
  secret('CARD_ISSUED_ON', ['Ngày cấp thẻ', 'Card issued on'], 15, dateText),
  secret('OLD_CARD_NUMBER', ['Số thẻ cũ', 'Old card number'], 14),
  column('UNIT', ['Tổ chức đảng đang sinh hoạt', 'Organization'], 30, ({ unit }) => unit && unit.name),
  secret('HOMETOWN', ['Quê quán', 'Hometown'], 28),
  secret('ADDRESS', ['Thường trú', 'Address'], 28),
  JOINED_ON,
  OFFICIAL_ON,
  secret('OLD_IDENTITY_NUMBER', ['Số CMND cũ', 'Old identity number'], 18),
  column('STATE', ['Trạng thái hoạt động', 'State'], 16, ({ state, endReason }, _position, locale) =>
    endReason ? MEMBER_END_REASON_LABELS[endReason][locale] : MEMBER_LIST_STATE_LABELS[state][locale],
  ),
  column(
    'STATE_ON',
    ['Ngày rời/mất/miễn', 'Since'],
    15,
    date(({ endedOn, stateSince }) => endedOn ?? stateSince),
  ),
  column('FILE_NUMBER', ['Số lý lịch', 'File number'], 13, ({ fileNumber }) => fileNumber),
  column(
    'ADMISSION_DECIDED_ON',
    ['Ngày quyết định kết nạp', 'Admission decided on'],
    15,
    date(({ admissionDecidedOn }) => admissionDecidedOn),
  ),
  secret('PHONE', ['Điện thoại', 'Phone'], 15),
  column('PARTY_OFFICES', ['Chức vụ đảng', 'Party offices'], 20, ({ offices }) =>
    officesText(offices.filter(({ isOfPlace }) => !isOfPlace)),
  ),
  column('OTHER_OFFICES', ['Chức vụ khác', 'Other offices'], 20, ({ offices }) =>
    officesText(offices.filter(({ isOfPlace }) => isOfPlace)),
  ),
  PARTY_AGE,
  UNIT_CODE,
  column(
    'STAY',
    ['Sinh hoạt tạm thời tại', 'Temporarily at'],
    24,
    ({ stay }, _position, locale) => stay && stayText(stay, locale),
  ),
  // For the hand of a clerk.
  column('NOTE', ['Ghi chú', 'Note'], 15, () => null),
]

/** All columns of a list, for whoever may read all of them. */
export function allColumnsOf(kind: MemberListKind): readonly Column[] {
  return kind === 'NATIONAL' ? NATIONAL_COLUMNS : LIST_COLUMNS
}

/** The columns of a list: without the sensitive ones, not with blanks in them, where the reader may not read those of everybody. */
export function columnsOf({
  kind,
  masked,
}: {
  readonly kind: MemberListKind
  readonly masked: number
}): readonly Column[] {
  return allColumnsOf(kind).filter(({ isPrivate }) => masked === 0 || !isPrivate)
}

/** A unit that the reader may not know. */
export const UNKNOWN_UNIT: Label = { vi: 'Tổ chức đảng khác', en: 'Another organization' }

const STAYS: Label = { vi: 'Sinh hoạt tạm thời tại', en: 'For a time at' }
const UNTIL: Label = { vi: 'đến', en: 'until' }

function officesText(offices: ListedMember['offices']): string | null {
  return offices.map(({ name }) => name).join('; ') || null
}

function stayText({ unit, until }: NonNullable<ListedMember['stay']>, locale: Locale): string {
  const where = unit ?? UNKNOWN_UNIT[locale].toLowerCase()
  return until === null ? where : `${where} ${UNTIL[locale]} ${dateText(addDays(until, -1)) ?? ''}`
}

function noteOf({ endReason, endedOn, stay }: ListedMember, locale: Locale): string | null {
  const over = endReason && `${MEMBER_END_REASON_LABELS[endReason][locale]} ${dateText(endedOn) ?? ''}`.trim()
  const away = stay && `${STAYS[locale]} ${stayText(stay, locale)}`
  return [over, away].filter(Boolean).join('; ') || null
}

/** A date as precise as it is known: `05/08/1965`, `08/1965`, `1965`. */
function dateText(iso: string | null): string | null {
  return iso === null ? null : vietnameseDate(iso)
}

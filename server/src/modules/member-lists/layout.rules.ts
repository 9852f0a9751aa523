import {
  MEMBER_END_REASON_LABELS,
  MEMBER_LIST_LABELS,
  MEMBER_LIST_STATE_LABELS,
  MEMBER_LIST_STATES,
  SEX_LABELS,
  vietnameseDate,
  type Label,
  type Locale,
  type MemberEndReason,
  type MemberListKind,
  type MemberListState,
  type Sex,
} from '@chibo/shared'

/** A member as a list has them: dates ISO, as precise as known; sensitive fields opened, or null where the list has none. */
export interface ListedMember {
  /** what the heading that they stand under is told by */
  readonly heading: string
  readonly fullName: string
  readonly sex: Sex | null
  readonly birthDate: string | null
  readonly citizenId: string | null
  readonly cardNumber: string | null
  readonly unit: string | null
  readonly joinedOn: string | null
  readonly officialOn: string | null
  readonly partyAge: number | null
  readonly state: MemberListState
  readonly offices: string | null
  readonly endReason: MemberEndReason | null
  readonly endedOn: string | null
  readonly stay: { readonly unit: string | null; readonly until: string | null } | null
}

/** What stands above a list and how much is in it. */
export interface ListFrame {
  readonly kind: MemberListKind
  readonly locale: Locale
  /** ISO */
  readonly day: string
  readonly unit: string
  readonly above: string | null
  readonly total: number
  /** how many of them the reader may not read the sensitive fields of; then no column has them */
  readonly masked: number
  /** how many stand under each heading */
  readonly groups: ReadonlyMap<string, number>
}

/** A line of a list as it is written, whatever the file. */
export interface Line {
  readonly kind:
    'organization' | 'title' | 'subtitle' | 'note' | 'blank' | 'head' | 'group' | 'member' | 'total'
  readonly cells: readonly (string | number | null)[]
  /** of the line that names the columns: how wide they are, in characters */
  readonly widths?: readonly number[]
}

/** A column: its name in the audit and its heading, how wide it is in characters, and what it says of a member. */
export interface Column {
  readonly name: string
  readonly label: Label
  readonly width: number
  readonly isPrivate: boolean
  readonly value: (member: ListedMember, position: number, locale: Locale) => string | number | null
}

const column = (
  name: string,
  [vi, en]: readonly [string, string],
  width: number,
  value: Column['value'],
  isPrivate = false,
): Column => ({ name, label: { vi, en }, width, value, isPrivate })

const COLUMNS: readonly Column[] = [
  column('NUMBER', ['STT', 'No.'], 8, (_member, position) => position),
  column('FULL_NAME', ['Họ và tên', 'Full name'], 22, ({ fullName }) => fullName),
  column('SEX', ['Giới tính', 'Sex'], 8, ({ sex }, _position, locale) => sex && SEX_LABELS[sex][locale]),
  column('BIRTH_DATE', ['Ngày sinh', 'Born'], 15, ({ birthDate }) => dateText(birthDate), true),
  column('CITIZEN_ID', ['Số định danh', 'Citizen ID'], 18, ({ citizenId }) => citizenId, true),
  column('CARD_NUMBER', ['Số thẻ đảng viên', 'Card number'], 18, ({ cardNumber }) => cardNumber, true),
  column('UNIT', ['Tổ chức đảng', 'Organization'], 30, ({ unit }) => unit),
  column('JOINED_ON', ['Ngày vào Đảng', 'Joined'], 15, ({ joinedOn }) => dateText(joinedOn)),
  column('OFFICIAL_ON', ['Ngày chính thức', 'Official'], 15, ({ officialOn }) => dateText(officialOn)),
  column('PARTY_AGE', ['Tuổi Đảng', 'Party age'], 9, ({ partyAge }) => partyAge),
  column(
    'STATE',
    ['Tình trạng', 'State'],
    14,
    ({ state }, _position, locale) => MEMBER_LIST_STATE_LABELS[state][locale],
  ),
  column('OFFICES', ['Chức vụ', 'Offices'], 17, ({ offices }) => offices),
  column('NOTE', ['Ghi chú', 'Note'], 15, (member, _position, locale) => noteOf(member, locale)),
]

/** The columns of a list: without the sensitive ones, not with blanks in them, where the reader may not read those of everybody. */
export function columnsOf({ masked }: Pick<ListFrame, 'masked'>): readonly Column[] {
  return COLUMNS.filter(({ isPrivate }) => masked === 0 || !isPrivate)
}

/** The lines above a list's members. */
export function opening(frame: ListFrame): Line[] {
  const { locale, unit, above, kind, day, masked } = frame
  const left = COLUMNS.filter(({ isPrivate }) => isPrivate).map(({ label }) => label[locale].toLowerCase())
  const line = (of: Line['kind'], text: string): Line => ({ kind: of, cells: [text] })
  return [
    ...(above === null ? [] : [line('organization', above)]),
    line('organization', unit),
    line('title', MEMBER_LIST_LABELS[kind][locale]),
    line('subtitle', `${SAID.asOf[locale]} ${vietnameseDate(day)}`),
    ...(masked > 0 ? [line('note', `${SAID.left[locale]} ${left.join(', ')}.`)] : []),
    { kind: 'blank', cells: [] },
    {
      kind: 'head',
      cells: columnsOf(frame).map(({ label }) => label[locale]),
      widths: columnsOf(frame).map(({ width }) => width),
    },
  ]
}

/** The members under their headings, then the total: each line as its member comes. */
export async function* body(frame: ListFrame, members: AsyncIterable<ListedMember>): AsyncGenerator<Line> {
  const columns = columnsOf(frame)
  const { locale, kind, groups, total } = frame
  let position = 0
  let heading: string | undefined
  for await (const member of members) {
    if (kind !== 'REGISTER' && member.heading !== heading) {
      heading = member.heading
      const count = `${String(groups.get(heading) ?? 0)} ${SAID.members[locale]}`
      yield { kind: 'group', cells: [`${headingOf(kind, member, locale)} (${count})`] }
    }
    position += 1
    yield { kind: 'member', cells: columns.map(({ value }) => value(member, position, locale)) }
  }
  yield { kind: 'total', cells: [`${SAID.total[locale]}: ${String(total)} ${SAID.members[locale]}`] }
}

const SAID = {
  asOf: { vi: 'Tính đến ngày', en: 'As of' },
  members: { vi: 'đảng viên', en: 'members' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  left: {
    vi: 'Danh sách không có các cột sau, vì người xuất không được xem của mọi đảng viên trong danh sách:',
    en: 'Left out, as whoever made the list may not read them of all members in it:',
  },
  unknownUnit: { vi: 'Tổ chức đảng khác', en: 'Another organization' },
  badge: { vi: 'Huy hiệu', en: 'Badge for' },
  years: { vi: 'năm tuổi Đảng', en: 'years' },
  round: { vi: 'Đợt', en: 'Round of' },
  stays: { vi: 'Sinh hoạt tạm thời tại', en: 'For a time at' },
  until: { vi: 'đến', en: 'until' },
} as const satisfies Record<string, Label>

function headingOf(kind: MemberListKind, member: ListedMember, locale: Locale): string {
  const { heading, unit } = member
  if (kind === 'BY_CELL') return unit ?? SAID.unknownUnit[locale]
  if (kind === 'BY_STATE') {
    const state = MEMBER_LIST_STATES[Number(heading) - 1]
    return state === undefined ? heading : MEMBER_LIST_STATE_LABELS[state][locale]
  }
  const [day = '', rest = '1000'] = heading.split(' ')
  const years = String(1000 - Number(rest))
  return `${SAID.round[locale]} ${vietnameseDate(day)} – ${SAID.badge[locale]} ${years} ${SAID.years[locale]}`
}

function noteOf({ endReason, endedOn, stay }: ListedMember, locale: Locale): string | null {
  const over = endReason && `${MEMBER_END_REASON_LABELS[endReason][locale]} ${dateText(endedOn) ?? ''}`.trim()
  const until = stay?.until ? ` ${SAID.until[locale]} ${dateText(dayBefore(stay.until)) ?? ''}` : ''
  const away = stay && `${SAID.stays[locale]} ${stay.unit ?? SAID.unknownUnit[locale].toLowerCase()}${until}`
  return [over, away].filter(Boolean).join('; ') || null
}

/** A date as precise as it is known: `05/08/1965`, `08/1965`, `1965`. */
function dateText(iso: string | null): string | null {
  return iso === null ? null : vietnameseDate(iso)
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10)
}

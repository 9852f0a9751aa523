import {
  MEMBER_LIST_LABELS,
  MEMBER_LIST_STATE_LABELS,
  MEMBER_LIST_STATES,
  vietnameseDate,
  type Label,
  type Locale,
  type MemberListKind,
} from '@chibo/shared'
import { allColumnsOf, columnsOf, UNKNOWN_UNIT, type ListedMember } from './columns.rules.ts'

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

/** The lines above a list's members. */
export function opening(frame: ListFrame): Line[] {
  const { locale, unit, above, kind, day, masked } = frame
  const left = allColumnsOf(kind).filter(({ isPrivate }) => isPrivate)
  const names = left.map(({ label }) => lowered(label[locale]))
  const line = (of: Line['kind'], text: string): Line => ({ kind: of, cells: [text] })
  return [
    ...(above === null ? [] : [line('organization', above)]),
    line('organization', unit),
    line('title', MEMBER_LIST_LABELS[kind][locale]),
    line('subtitle', `${SAID.asOf[locale]} ${vietnameseDate(day)}`),
    ...(masked > 0 ? [line('note', `${SAID.left[locale]} ${names.join(', ')}.`)] : []),
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
    if (hasHeadings(kind) && member.heading !== heading) {
      heading = member.heading
      const count = `${String(groups.get(heading) ?? 0)} ${SAID.members[locale]}`
      yield { kind: 'group', cells: [`${headingOf(kind, member, locale)} (${count})`] }
    }
    position += 1
    yield { kind: 'member', cells: columns.map(({ value }) => value(member, position, locale)) }
  }
  yield { kind: 'total', cells: [`${SAID.total[locale]}: ${String(total)} ${SAID.members[locale]}`] }
}

/** Whether members stand under headings, or in one line. */
function hasHeadings(kind: MemberListKind): boolean {
  return kind !== 'REGISTER' && kind !== 'NATIONAL'
}

/** As it stands within a sentence: names of things that are letters alone keep them. */
function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

const SAID = {
  asOf: { vi: 'Tính đến ngày', en: 'As of' },
  members: { vi: 'đảng viên', en: 'members' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  left: {
    vi: 'Danh sách không có các cột sau, vì người xuất không được xem của mọi đảng viên trong danh sách:',
    en: 'Left out, as whoever made the list may not read them of all members in it:',
  },
  badge: { vi: 'Huy hiệu', en: 'Badge for' },
  years: { vi: 'năm tuổi Đảng', en: 'years' },
  round: { vi: 'Đợt', en: 'Round of' },
} as const satisfies Record<string, Label>

function headingOf(kind: MemberListKind, member: ListedMember, locale: Locale): string {
  const { heading, unit } = member
  if (kind === 'BY_CELL') return unit?.name ?? UNKNOWN_UNIT[locale]
  if (kind === 'BY_STATE') {
    const state = MEMBER_LIST_STATES[Number(heading) - 1]
    return state === undefined ? heading : MEMBER_LIST_STATE_LABELS[state][locale]
  }
  const [day = '', rest = '1000'] = heading.split(' ')
  const years = String(1000 - Number(rest))
  return `${SAID.round[locale]} ${vietnameseDate(day)} – ${SAID.badge[locale]} ${years} ${SAID.years[locale]}`
}

import {
  LOCALES,
  MEMBER_END_REASONS,
  MEMBER_LISTS,
  MEMBER_LIST_STATES,
  rosterDecisions,
  type Locale,
  type MemberListKind,
  type MemberListState,
} from '@chibo/shared'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/modules/member-lists/csv.ts'
import {
  body,
  opening,
  type Line,
  type ListedMember,
  type ListFrame,
} from '../../src/modules/member-lists/layout.rules.ts'
import { findLayout, rowClassifier, rowReader } from '../../src/modules/roster-import/index.ts'
import { bytesInMemory, detectFormat, readRows, type SheetRow } from '../../src/modules/spreadsheets/index.ts'

const CELLS = ['Chi bộ Bưu điện', 'Chi bộ Thôn 3', 'Chi bộ Trường THCS Lộc Bình']

function members(kind: MemberListKind): ListedMember[] {
  return MEMBER_LIST_STATES.flatMap((state, index) =>
    CELLS.map((unit, cell): ListedMember => {
      const isEnded = state === 'ENDED'
      return {
        heading:
          kind === 'BY_STATE'
            ? String(index + 1)
            : kind === 'BY_CELL'
              ? String(cell)
              : `2026-02-03 ${String(960 + (index % 3))}`,
        fullName: ['Nguyễn Thị Hoà', "H'Hen Niê", 'Tống Văn Cộng'][cell] ?? '',
        sex: (['MALE', 'FEMALE', null] as const)[cell] ?? null,
        birthDate: ['1965-08-05', '1970-12', '1981'][cell] ?? null,
        citizenId: `00${String(index)}065123456`,
        cardNumber: `00${String(index)}065123456`,
        unit,
        joinedOn: '1990-02-03',
        officialOn: state === 'PROBATIONARY' ? null : '1991-02-03',
        partyAge: 31,
        state,
        offices: cell === 0 ? 'Bí thư' : null,
        endReason: isEnded ? (MEMBER_END_REASONS[cell] ?? null) : null,
        endedOn: isEnded ? '2020-01-01' : null,
        stay: state === 'ELSEWHERE' ? { unit: null, until: '2027-01-01' } : null,
      }
    }),
  ).sort((one, other) => (one.heading < other.heading ? -1 : 1))
}

const STATES: Readonly<Record<MemberListState, string | undefined>> = {
  OFFICIAL: 'OFFICIAL',
  PROBATIONARY: 'PROBATIONARY',
  ELSEWHERE: 'ELSEWHERE',
  EXEMPT: 'EXEMPT',
  TEMPORARILY_EXEMPT: 'TEMPORARILY_EXEMPT',
  SUSPENDED: 'SUSPENDED',
  ENDED: 'ENDED',
  UNKNOWN: undefined,
}

async function listOf(
  kind: MemberListKind,
  locale: Locale,
  masked: number,
): Promise<{ rows: SheetRow[]; lines: Line[]; listed: ListedMember[] }> {
  const listed = members(kind)
  const frame: ListFrame = {
    kind,
    locale,
    day: '2026-11-30',
    unit: 'Đảng bộ huyện Lộc Bình',
    above: 'Đảng bộ tỉnh Lạng Sơn',
    total: listed.length,
    masked,
    groups: new Map(
      listed.map(({ heading }) => [heading, listed.filter((one) => one.heading === heading).length]),
    ),
  }
  const lines: Line[] = opening(frame)
  for await (const line of body(frame, each(listed))) lines.push(line)
  let text = ''
  for await (const piece of csv(each(lines))) text += piece
  const rows = await rowsOf(Buffer.from(text))
  return { rows, lines, listed }
}

async function rowsOf(bytes: Buffer): Promise<SheetRow[]> {
  const source = bytesInMemory(bytes)
  const detected = await detectFormat(source)
  if (detected.kind === 'REFUSED') throw new Error(detected.problem.code)
  const rows: SheetRow[] = []
  for await (const batch of readRows(source, detected.format)) rows.push(...batch)
  return rows
}

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}

const KINDS: Readonly<Record<Line['kind'], string>> = {
  organization: 'TITLE',
  title: 'TITLE',
  subtitle: 'TITLE',
  note: 'TITLE',
  blank: 'BLANK',
  head: 'HEADER',
  group: 'GROUP',
  member: 'DATA',
  total: 'TOTAL',
}

describe.each(MEMBER_LISTS)('our own list %s', (kind) => {
  describe.each(LOCALES)('in %s', (locale) => {
    test('comes back line by line and value by value', async () => {
      const { rows, lines, listed } = await listOf(kind, locale, 0)
      const layout = findLayout(rows)
      expect(layout.problems).toEqual([])
      const { classify, state } = rowClassifier(layout)
      const read = rowReader(layout, {
        today: '2026-11-30',
        epoch: 1900,
        probationMonths: 12,
        joiningAge: 18,
        decisions: rosterDecisions.parse({}),
      })
      const people: unknown[] = []
      const kinds = rows.map((row) => {
        const found = classify(row)
        if (found === 'DATA') {
          const { values, messages } = read(row, state.group)
          expect(messages.filter(({ weight }) => weight === 'ERROR' || weight === 'UNDECIDED')).toEqual([])
          people.push({ ...values, standing: undefined })
        }
        return found
      })
      expect(kinds).toEqual(lines.map(({ kind: line }) => KINDS[line]))
      expect(people).toEqual(
        listed.map((member) => ({
          fullName: member.fullName,
          sex: member.sex ?? undefined,
          birthDate: expect.objectContaining({ text: member.birthDate }),
          citizenId: member.citizenId,
          cardNumber: member.cardNumber,
          unitText: member.unit,
          joinedOn: expect.objectContaining({ text: member.joinedOn }),
          officialOn:
            member.officialOn === null ? undefined : expect.objectContaining({ text: member.officialOn }),
          state: STATES[member.state],
          standing: undefined,
        })),
      )
    })

    test('without the sensitive columns too', async () => {
      const { rows, lines } = await listOf(kind, locale, 3)
      const { classify } = rowClassifier(findLayout(rows))
      expect(rows.map(classify)).toEqual(lines.map(({ kind: line }) => KINDS[line]))
    })
  })
})

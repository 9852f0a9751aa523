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
import type { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/modules/member-lists/csv.ts'
import type { ListedMember } from '../../src/modules/member-lists/columns.rules.ts'
import { body, opening, type Line, type ListFrame } from '../../src/modules/member-lists/layout.rules.ts'
import { xlsx } from '../../src/modules/member-lists/xlsx.ts'
import { findLayout, rowClassifier, rowReader } from '../../src/modules/roster-import/index.ts'
import {
  bytesInMemory,
  detectFormat,
  readRows,
  sheetShape,
  type Merge,
  type SheetRow,
} from '../../src/modules/spreadsheets/index.ts'

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
        secrets: {
          BIRTH_DATE: ['1965-08-05', '1970-12', '1981'][cell] ?? null,
          CITIZEN_ID: `00${String(index)}065123456`,
          CARD_NUMBER: `00${String(index)}065123456`,
        },
        fileNumber: null,
        unit: { name: unit, code: `188-0${String(cell + 1)}` },
        admissionDecidedOn: null,
        joinedOn: '1990-02-03',
        officialOn: state === 'PROBATIONARY' ? null : '1991-02-03',
        partyAge: 31,
        state,
        stateSince: null,
        offices: cell === 0 ? [{ name: 'Bí thư', isOfPlace: false }] : [],
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

interface ReadBack {
  readonly rows: SheetRow[]
  readonly merges: readonly Merge[]
  readonly lines: Line[]
  readonly listed: ListedMember[]
}

async function listOf(
  kind: MemberListKind,
  locale: Locale,
  format: 'csv' | 'xlsx',
  masked: number,
): Promise<ReadBack> {
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
  const above = opening(frame)
  const below: Line[] = []
  for await (const line of body(frame, each(listed))) below.push(line)
  const lines = [...above, ...below]
  const file =
    format === 'csv'
      ? textOf(csv(each(lines)))
      : bytesOf(xlsx({ name: 'Danh sách', opening: above, body: each(below) }))
  return { ...(await readBack(await file)), lines, listed }
}

async function textOf(pieces: AsyncIterable<string>): Promise<Buffer> {
  let text = ''
  for await (const piece of pieces) text += piece
  return Buffer.from(text)
}

function bytesOf(file: Readable): Promise<Buffer> {
  const bytes: Buffer[] = []
  return new Promise((resolve, reject) => {
    file.on('data', (piece: Buffer) => bytes.push(piece))
    file.once('end', () => {
      resolve(Buffer.concat(bytes))
    })
    file.once('error', reject)
  })
}

async function readBack(bytes: Buffer): Promise<Pick<ReadBack, 'rows' | 'merges'>> {
  const source = bytesInMemory(bytes)
  const detected = await detectFormat(source)
  if (detected.kind === 'REFUSED') throw new Error(detected.problem.code)
  const rows: SheetRow[] = []
  for await (const batch of readRows(source, detected.format)) rows.push(...batch)
  const { merges } = await sheetShape(source, detected.format)
  return { rows, merges }
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
  describe.each(
    LOCALES.flatMap((locale) => (['csv', 'xlsx'] as const).map((format) => ({ locale, format }))),
  )('in $locale as $format', ({ locale, format }) => {
    test('comes back line by line and value by value', async () => {
      const { rows, merges, lines, listed } = await listOf(kind, locale, format, 0)
      const layout = findLayout(rows, merges)
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
          birthDate: expect.objectContaining({ text: member.secrets.BIRTH_DATE }),
          citizenId: member.secrets.CITIZEN_ID,
          cardNumber: member.secrets.CARD_NUMBER,
          unitText: member.unit?.name,
          unitCode: member.unit?.code,
          joinedOn: expect.objectContaining({ text: member.joinedOn }),
          officialOn:
            member.officialOn === null ? undefined : expect.objectContaining({ text: member.officialOn }),
          ...(kind === 'NATIONAL' && member.endReason !== null
            ? { state: member.endReason, stateOn: expect.objectContaining({ text: member.endedOn }) }
            : { state: STATES[member.state] }),
          standing: undefined,
        })),
      )
    })

    test('without the sensitive columns too', async () => {
      const { rows, merges, lines } = await listOf(kind, locale, format, 3)
      const { classify } = rowClassifier(findLayout(rows, merges))
      expect(rows.map(classify)).toEqual(lines.map(({ kind: line }) => KINDS[line]))
    })
  })
})

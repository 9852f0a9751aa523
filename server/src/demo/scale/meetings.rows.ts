import type { Row } from '../rows.ts'
import { firstDayOf, MONTHS, textOf } from './calendar.ts'
import { chance, createDraw, pick } from './draw.ts'
import { at, type Layout } from './layout.ts'
import type { CellRange } from './members.rows.ts'
import { isOver, meetingOf, type Meeting } from './meetings.ts'
import type { NameOf } from './names.ts'
import {
  attendingOf,
  isLost,
  LEADERS,
  onRoll,
  personId,
  personNumber,
  type OnRoll,
  type Person,
} from './people.ts'
import { cellId } from './units.rows.ts'

/** Place of the clerk in a cell. */
const CLERK = LEADERS - 1

/** The month from which those have not come who do not any more. */
const LOST_SINCE = MONTHS - 4

const EXCUSES = ['Đi công tác', 'Ốm', 'Việc gia đình', 'Trực ca', 'Đi khám bệnh', 'Chăm người ốm']
const DELAYS = ['Xe hỏng', 'Họp cơ quan', 'Mưa lớn']

const zeal = createDraw('zeal of cell')
const marks = createDraw('mark')

/** The meetings of some cells in a month. */
export function* meetings(layout: Layout, [first, next]: CellRange, month: number): Generator<Meeting> {
  for (let cell = first; cell < next; cell += 1) {
    const meeting = meetingOf(layout.cells, cell, month)
    if (meeting !== undefined) yield meeting
  }
}

/** The row of a meeting, with who chaired it and who kept the minutes. */
export function meetingRow(layout: Layout, nameOf: NameOf, meeting: Meeting): Row<'meeting'> {
  const { cell, month } = meeting
  const province = at(layout.provinceOf, at(layout.communeOf, cell))
  const nameAt = (index: number) => nameOf(personNumber(cell, index), province).full
  const [year, number] = textOf(firstDayOf(month)).split('-')
  return {
    id: meeting.id,
    unit_id: cellId(cell),
    kind_code: 'regular',
    title: `Sinh hoạt chi bộ thường kỳ tháng ${number ?? ''}/${year ?? ''}`,
    place: 'Nhà văn hóa',
    starts_at: meeting.startsAt,
    ends_at: meeting.state === 'OPEN' ? null : meeting.endsAt,
    state: meeting.state,
    chair_member_id: personId(cell, 0),
    chair_name: nameAt(0),
    chair_office: 'Bí thư Chi bộ',
    secretary_member_id: personId(cell, CLERK),
    secretary_name: nameAt(CLERK),
    secretary_office: 'Thư ký cuộc họp',
  }
}

/** The roll of a meeting that was opened, marked where it is over. */
export function* rollRows(layout: Layout, meeting: Meeting): Generator<Row<'attendance'>> {
  if (meeting.state === 'CANCELLED') return
  const { cell, day } = meeting
  for (const person of attendingOf(layout, cell)) {
    const line = onRoll(person, cell, day)
    if (line === undefined) continue
    yield {
      meeting_id: meeting.id,
      member_id: person.id,
      expected: line.notExpected === null,
      not_expected_reason: line.notExpected,
      standing: line.standing,
      activity: line.activity,
      membership_kind: line.membership,
      voting: line.voting,
      ...(isOver(meeting) ? markOf(person, meeting, line) : UNMARKED),
    }
  }
}

interface Mark {
  readonly status: 'PRESENT' | 'LATE' | 'EXCUSED' | 'UNEXCUSED' | null
  readonly mode: 'IN_ROOM' | 'ONLINE' | null
  readonly reason: string | null
  readonly spoke: boolean
}

const UNMARKED: Mark = { status: null, mode: null, reason: null, spoke: false }

/** Who presides is there and speaks; how many others come depends on the cell. */
function markOf(person: Person, { cell, month }: Meeting, line: OnRoll): Mark {
  const presides = person.cell === cell && (person.index === 0 || person.index === CLERK)
  const word = marks(person.number, 2 * month)
  const second = marks(person.number, 2 * month + 1)
  if (line.notExpected !== null) {
    // Some of the exempt come all the same.
    if (line.notExpected !== 'EXEMPT' || !chance(word, 30)) return UNMARKED
    return { status: 'PRESENT', mode: 'IN_ROOM', reason: null, spoke: chance(second, 30) }
  }
  if (month >= LOST_SINCE && isLost(person)) return { ...UNMARKED, status: 'UNEXCUSED' }
  const away = presides ? 0 : absence(cell)
  if (chance(word, away * 0.15)) return { ...UNMARKED, status: 'UNEXCUSED' }
  if (chance(word, away)) return { ...UNMARKED, status: 'EXCUSED', reason: pick(second, EXCUSES) }
  const late = !presides && chance(word, away + 4)
  return {
    status: late ? 'LATE' : 'PRESENT',
    mode: !presides && chance(second, 2) ? 'ONLINE' : 'IN_ROOM',
    reason: late ? pick(second, DELAYS) : null,
    spoke: presides || chance(second, 28),
  }
}

/** How many of a hundred expected stay away: three to eighteen, in one cell of fifteen up to half. */
function absence(cell: number): number {
  const word = zeal(cell, 0)
  return chance(zeal(cell, 1), 6.5) ? 20 + (word % 31) : 3 + (word % 16)
}

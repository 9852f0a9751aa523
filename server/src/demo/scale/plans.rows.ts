import type { Row } from '../rows.ts'
import { firstDayOf, meetingTime, MONTHS, textOf } from './calendar.ts'
import { createNumberedIds } from './ids.ts'
import type { CellRange } from './members.rows.ts'
import { meetingOf } from './meetings.ts'
import { cellId } from './units.rows.ts'
import type { Layout } from './layout.ts'

/** The first months of the quarters that are planned, and how many months each has. */
const QUARTERS = [-1, 2, 5, 8]
const QUARTER = 3

/** Slots of a cell: its regular meetings, and a thematic one a quarter. */
const SLOTS = MONTHS + QUARTERS.length

const idOf = createNumberedIds('slot')

/** The plans of some cells: every month was registered in time and approved, what is on a theme is only planned. */
export function* slotRows({ cells }: Layout, [first, next]: CellRange): Generator<Row<'plan_slot'>> {
  for (let cell = first; cell < next; cell += 1) {
    for (let month = 0; month < MONTHS; month += 1) yield regular(cells, cell, month)
    for (let quarter = 0; quarter < QUARTERS.length; quarter += 1) yield thematic(cell, quarter)
  }
}

function regular(cells: number, cell: number, month: number): Row<'plan_slot'> {
  const { startsAt, endsAt } = meetingTime(cell, month)
  const before = firstDayOf(month - 1)
  return {
    ...slot(cell, month, 'regular', 1),
    id: idOf(SLOTS * cell + month),
    starts_at: startsAt,
    ends_at: endsAt,
    place: 'Nhà văn hóa',
    state: 'APPROVED',
    registered_at: `${textOf(before + 14)} 08:00:00+07`,
    approved_at: `${textOf(before + 24)} 08:00:00+07`,
    meeting_id: meetingOf(cells, cell, month)?.id ?? null,
  }
}

function thematic(cell: number, quarter: number): Row<'plan_slot'> {
  const month = QUARTERS[quarter] ?? 0
  return { ...slot(cell, month, 'thematic', QUARTER), id: idOf(SLOTS * cell + MONTHS + quarter) }
}

/** The columns of every slot; COPY takes the same ones of all rows. */
function slot(cell: number, month: number, kind: string, months: number): Row<'plan_slot'> {
  return {
    id: '',
    unit_id: cellId(cell),
    kind_code: kind,
    period: `[${textOf(firstDayOf(month))},${textOf(firstDayOf(month + months))})`,
    starts_at: null,
    ends_at: null,
    place: null,
    state: 'PLANNED',
    registered_at: null,
    approved_at: null,
    meeting_id: null,
  }
}

import type { Row } from '../rows.ts'
import { firstDayOf, textOf } from './calendar.ts'
import { createNumberedIds } from './ids.ts'
import type { CellRange } from './members.rows.ts'
import { meetingOf } from './meetings.ts'
import { at, type Layout } from './layout.ts'
import { leaderOf } from './leaders.rows.ts'
import type { NameOf } from './names.ts'
import { cellId, communeId } from './units.rows.ts'

/** Months in which cells adopt a resolution, each for the half year that begins with it; both within one year. */
const ADOPTED = [2, 8]

const ACTS = ['DRAFT', 'ADOPT'] as const

/** Runs of numbers have numbers of their own, far from those that people draw. */
const FIRST_RUN = 1_000_000_000

const NO_VOTE = 'Không ghi biểu quyết (dữ liệu giả định)'

const idOf = createNumberedIds('resolution')
const documentOf = createNumberedIds('document of resolution')
const actOf = createNumberedIds('resolution act')
const sentOf = createNumberedIds('dissemination')

/** A resolution of a cell. */
interface Adopted {
  readonly number: number
  readonly cell: number
  /** among the cell's, from 1 on: it bears this number */
  readonly ordinal: number
  readonly month: number
  /** ISO */
  readonly on: string
}

/** The id of the resolution of a cell that is carried out in a month; undefined before the first one. */
export function resolutionOf(cell: number, month: number): string | undefined {
  const half = ADOPTED.findLastIndex((adopted) => adopted <= month)
  return half === -1 ? undefined : idOf(ADOPTED.length * cell + half)
}

/** The resolutions of some cells. */
export function* adopted(layout: Layout, [first, next]: CellRange): Generator<Adopted> {
  for (let cell = first; cell < next; cell += 1)
    for (const [half, month] of ADOPTED.entries()) {
      const day = meetingOf(layout.cells, cell, month)?.day ?? firstDayOf(month) + 4
      yield { number: ADOPTED.length * cell + half, cell, ordinal: half + 1, month, on: textOf(day) }
    }
}

/** The run of each cell's numbers: NQ in the year of what is told. */
export function* runRows([first, next]: CellRange): Generator<Row<'document_run'>> {
  for (let cell = first; cell < next; cell += 1)
    yield {
      id: FIRST_RUN + cell,
      unit_id: cellId(cell),
      type_code: 'NQ',
      term_id: null,
      run_year: Number(textOf(firstDayOf(ADOPTED[0] ?? 0)).slice(0, 4)),
      last_number: ADOPTED.length,
    }
}

/** The document that bears the number of a resolution. */
export function documentRow({ number, cell, ordinal, on }: Adopted): Row<'document'> {
  return {
    id: documentOf(number),
    unit_id: cellId(cell),
    type_code: 'NQ',
    run_id: FIRST_RUN + cell,
    number: ordinal,
    suffix: 'CB',
    dated_on: on,
    title: titleOf(ordinal),
    added_at: `${on} 17:00:00+07`,
  }
}

/** A resolution in force. */
export function resolutionRow(
  { cells }: Layout,
  { number, cell, ordinal, month, on }: Adopted,
): Row<'resolution'> {
  return {
    id: idOf(number),
    unit_id: cellId(cell),
    type_code: 'NQ',
    title: titleOf(ordinal),
    text: 'Chi bộ thực hiện các nhiệm vụ trọng tâm, phân công đảng viên phụ trách từng việc (văn bản giả định).',
    state: 'IN_FORCE',
    meeting_id: meetingOf(cells, cell, month)?.id ?? null,
    no_vote_reason: NO_VOTE,
    adopted_on: on,
    in_force_on: on,
    document_id: documentOf(number),
  }
}

/** What was done to a resolution. */
export function* resolutionActRows({ number, on }: Adopted): Generator<Row<'resolution_act'>> {
  for (const [index, kind] of ACTS.entries())
    yield {
      id: actOf(ACTS.length * number + index),
      resolution_id: idOf(number),
      kind,
      acted_on: on,
      at: `${on} 1${String(index)}:00:00+07`,
    }
}

/** To whom a resolution was sent: the commune, and the member who leads the cell; the commune acknowledged. */
export function* disseminationRows(
  layout: Layout,
  nameOf: NameOf,
  { number, cell, on }: Adopted,
): Generator<Row<'dissemination'>> {
  const { id, name } = leaderOf(layout, nameOf, cell, 0, 'Bí thư')
  const unit = { unit_id: communeId(at(layout.communeOf, cell)), member_id: null, person_name: null }
  const member = { unit_id: null, member_id: id, person_name: name }
  for (const [index, recipient] of [unit, member].entries())
    yield {
      id: sentOf(2 * number + index),
      resolution_id: idOf(number),
      ...recipient,
      sent_at: `${on} 18:00:00+07`,
      received_at: recipient === unit ? `${on} 19:00:00+07` : null,
    }
}

function titleOf(ordinal: number): string {
  return `Nghị quyết về nhiệm vụ trọng tâm, đợt ${String(ordinal)}`
}

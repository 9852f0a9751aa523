import type { Row } from '../rows.ts'
import { REFERENCE, textOf } from './calendar.ts'
import { createNumberedIds } from './ids.ts'
import { at, below, type Layout } from './layout.ts'
import type { NameOf } from './names.ts'
import { peopleOf, type Person } from './people.ts'
import { cellId, communeId } from './units.rows.ts'

/** A commune's draft that merges its last two cells into a new one; it has the number of the commune. */
export interface Merger {
  readonly commune: number
  readonly cells: readonly [number, number]
}

/** Consequences of a draft have numbers of their own, up to so many. */
const NUMBERS = 1_024

const draftId = createNumberedIds('reorganization')
const stepId = createNumberedIds('reorganization step')
const resultId = createNumberedIds('reorganization result')
const consequenceId = createNumberedIds('consequence')
const lineageId = createNumberedIds('lineage')

/** One in each commune. */
export function* mergers({ communes, cellsFrom }: Layout): Generator<Merger> {
  for (let commune = 0; commune < communes; commune += 1) {
    const [, next] = below(cellsFrom, commune)
    yield { commune, cells: [next - 2, next - 1] }
  }
}

/** Rows of the draft and of what it consists of. */
export const mergerRows = {
  reorganization: ({ commune }: Merger): Row<'reorganization'> => ({
    id: draftId(commune),
    unit_id: communeId(commune),
    title: 'Hợp nhất hai chi bộ (giả định)',
    number: '21-QĐ/ĐU',
    signed_on: textOf(REFERENCE),
    effective_on: textOf(REFERENCE + 1 + (commune % 60)),
    state: 'PREVIEWED',
    created_at: `${textOf(REFERENCE)}T01:00:00Z`,
  }),
  reorganization_operation: ({ commune }: Merger): Row<'reorganization_operation'> => ({
    id: stepId(commune),
    reorganization_id: draftId(commune),
    position: 0,
    kind: 'MERGE',
  }),
  reorganization_result: ({ commune }: Merger): Row<'reorganization_result'> => ({
    id: resultId(commune),
    operation_id: stepId(commune),
    reorganization_id: draftId(commune),
    position: 0,
    key: 'new',
    is_new: true,
    code: `S-${String(commune)}-N`,
    kind_code: 'cell',
    name: 'Chi bộ hợp nhất (giả định)',
    parent_unit_id: communeId(commune),
  }),
}

/** The old units of a draft. */
export function* sourceRows({ commune, cells }: Merger): Generator<Row<'reorganization_source'>> {
  for (const cell of cells)
    yield {
      operation_id: stepId(commune),
      reorganization_id: draftId(commune),
      unit_id: cellId(cell),
    }
}

/** That both go into the new one. */
export function* lineRows({ commune, cells }: Merger): Generator<Row<'reorganization_line'>> {
  for (const cell of cells)
    yield { operation_id: stepId(commune), unit_id: cellId(cell), result_id: resultId(commune) }
}

/** What follows from a draft: its cells end, their members move. */
export function* consequenceRows(
  layout: Layout,
  nameOf: NameOf,
  { commune, cells }: Merger,
): Generator<Row<'reorganization_consequence'>> {
  const province = at(layout.provinceOf, commune)
  const moving = cells.flatMap((cell) => [...peopleOf(layout, cell)].filter(({ end }) => end === null))
  const member = ({ number, id, cell }: Person) => ({
    subject: 'MEMBER',
    change: 'MOVES',
    object_id: id,
    label: nameOf(number, province).full,
    from_unit_id: cellId(cell),
  })
  const unit = (cell: number) => ({
    subject: 'UNIT',
    change: 'ENDS',
    object_id: cellId(cell),
    label: 'Chi bộ (giả định)',
    from_unit_id: cellId(cell),
  })
  for (const [position, one] of [...cells.map(unit), ...moving.map(member)].entries())
    yield {
      ...one,
      id: consequenceId(commune * NUMBERS + position),
      reorganization_id: draftId(commune),
      position,
      to_result_id: resultId(commune),
    }
}

/** That the first cell of a commune handed something over to the second. */
export function* lineageRows({ communes, cellsFrom }: Layout): Generator<Row<'unit_lineage'>> {
  for (let commune = 0; commune < communes; commune += 1) {
    const first = at(cellsFrom, commune)
    yield {
      id: lineageId(commune),
      predecessor_id: cellId(first),
      successor_id: cellId(first + 1),
      kind: 'HANDED_OVER',
      divided: false,
      happened_on: '2025-07-01',
    }
  }
}

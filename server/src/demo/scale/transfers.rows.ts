import type { Row } from '../rows.ts'
import { textOf } from './calendar.ts'
import { createNumberedIds } from './ids.ts'
import { at, type Layout } from './layout.ts'
import type { NameOf } from './names.ts'
import type { Person } from './people.ts'
import { cellId, cellName } from './units.rows.ts'

/** 60 working days and 30, where no day is a holiday. */
const PAPER = 84
const PRESENTATION = 42
/** Somebody who came from elsewhere came from the cell so many before. */
const ORIGIN = 3
/** Days from the decision to the letter, and from there until somebody is received. */
const TAKEN = { paper: 12, presentation: 9 }

const transferId = createNumberedIds('transfer')

/** How somebody came to the cell who was in another one before, and how they leave it. */
export function* transferRows(layout: Layout, nameOf: NameOf, person: Person): Generator<Row<'transfer'>> {
  const { id, number, cell, joined, since, going } = person
  const name = nameOf(number, at(layout.provinceOf, at(layout.communeOf, cell))).full
  const common = { member_id: id, person_name: name, kind: 'HOME' }
  if (since > joined && layout.cells > ORIGIN) {
    const paper = since - TAKEN.presentation
    const origin = (cell - ORIGIN + layout.cells) % layout.cells
    yield {
      id: transferId(2 * number),
      ...common,
      ...route(layout, origin, cell),
      ...times(paper - TAKEN.paper, paper),
      state: 'RECEIVED',
      closed_on: textOf(since),
    }
  }
  if (going === null) return
  yield {
    id: transferId(2 * number + 1),
    ...common,
    ...route(layout, cell, going.cell),
    ...times(going.decided, going.paper),
    state: going.paper === null ? 'DECIDED' : 'SENT',
    closed_on: null,
  }
}

function route(layout: Layout, from: number, to: number) {
  return {
    from_unit_id: cellId(from),
    from_name: cellName(layout, from),
    to_unit_id: cellId(to),
    to_name: cellName(layout, to),
  }
}

function times(decided: number, paper: number | null) {
  return {
    decided_on: textOf(decided),
    paper_due_on: textOf(decided + PAPER),
    paper_on: paper === null ? null : textOf(paper),
    present_due_on: paper === null ? null : textOf(paper + PRESENTATION),
  }
}

import type { Row } from '../rows.ts'
import { dayOf, during } from './calendar.ts'
import { createNumberedIds } from './ids.ts'
import { at, below, type Layout } from './layout.ts'
import type { NameOf } from './names.ts'
import { personId, personNumber } from './people.ts'
import { cellId, COMMITTEE_FROM, communeId, provinceId } from './units.rows.ts'

/** Somebody who leads, named as records name people. */
export interface Leader {
  readonly id: string
  readonly name: string
  readonly office: string
}

/** Seats of a committee above the cells, at most. */
const SEATS = 15
/** Since the congresses before everything that is told of. */
const TERM = during(dayOf('2025-06-15'), null)
/** Rows of one unit have numbers of their own, up to so many. */
const ROWS = 32

const seatId = createNumberedIds('seat')
const officeId = createNumberedIds('office')
const chargeId = createNumberedIds('charge')
const bodyId = createNumberedIds('body')
const COMMITTEE = ['Bí thư', 'Phó Bí thư', 'Phó Bí thư'] as const

/** Somebody of a cell by place in it, with an office. */
export function leaderOf(
  layout: Layout,
  nameOf: NameOf,
  cell: number,
  index: number,
  office: string,
): Leader {
  const { full } = nameOf(personNumber(cell, index), at(layout.provinceOf, at(layout.communeOf, cell)))
  return { id: personId(cell, index), name: full, office }
}

/** The committee of a commune: the secretary, two deputies, the others; all lead cells of it, too. */
export function communeCommittee(layout: Layout, nameOf: NameOf, commune: number): Leader[] {
  const [first, next] = below(layout.cellsFrom, commune)
  return spread(first, next).map((cell, seat) => leaderOf(layout, nameOf, cell, 1, officeOf(seat, 'Đảng ủy')))
}

/** The committee of a province: secretaries of cells of its communes. */
function provinceCommittee(layout: Layout, nameOf: NameOf, province: number): Leader[] {
  const [first, next] = below(layout.communesFrom, province)
  return spread(first, next).map((commune, seat) =>
    leaderOf(layout, nameOf, at(layout.cellsFrom, commune), 0, officeOf(seat, 'Tỉnh ủy')),
  )
}

function officeOf(seat: number, committee: string): string {
  const office = COMMITTEE[seat]
  return office === undefined ? `${committee} viên` : `${office} ${committee}`
}

/** Numbers at even distances, as many as there are seats. */
function spread(first: number, next: number): number[] {
  const seats = Math.min(SEATS, next - first)
  return Array.from({ length: seats }, (_, seat) => first + Math.floor((seat * (next - first)) / seats))
}

interface Led {
  /** the unit's own number among all, for ids */
  readonly number: number
  readonly unitId: string
  readonly body: { readonly kind: string; readonly name: string } | null
  readonly leaders: readonly Leader[]
}

/** Everything that is led, with its committee. */
export function* ledUnits(layout: Layout, nameOf: NameOf): Generator<Led> {
  const executive = { kind: 'executive-committee', name: 'Ban Chấp hành' }
  for (let province = 0; province < layout.provinces; province += 1)
    yield {
      number: province,
      unitId: provinceId(province),
      body: executive,
      leaders: provinceCommittee(layout, nameOf, province),
    }
  for (let commune = 0; commune < layout.communes; commune += 1) {
    const leaders = communeCommittee(layout, nameOf, commune)
    yield { number: layout.provinces + commune, unitId: communeId(commune), body: executive, leaders }
  }
  for (let cell = 0; cell < layout.cells; cell += 1) {
    const committee = at(layout.sizes, cell) >= COMMITTEE_FROM
    yield {
      number: layout.provinces + layout.communes + cell,
      unitId: cellId(cell),
      body: committee ? { kind: 'cell-committee', name: 'Chi ủy' } : null,
      leaders: [
        leaderOf(layout, nameOf, cell, 0, 'Bí thư'),
        ...(committee
          ? [
              leaderOf(layout, nameOf, cell, 1, 'Phó Bí thư'),
              leaderOf(layout, nameOf, cell, 2, 'Chi ủy viên'),
            ]
          : []),
      ],
    }
  }
}

/** The body of a unit that has one. */
export function* bodyRows({ number, unitId, body }: Led): Generator<Row<'body'>> {
  if (body !== null)
    yield { id: bodyId(number), unit_id: unitId, kind_code: body.kind, name: body.name, during: TERM }
}

/** The seats in it. */
export function* seatRows({ number, body, leaders }: Led): Generator<Row<'body_seat'>> {
  if (body === null) return
  for (const [seat, { id, name, office }] of leaders.entries())
    yield {
      id: seatId(number * ROWS + seat),
      body_id: bodyId(number),
      member_id: id,
      person_name: name,
      person_office: office,
      during: TERM,
    }
}

/** The offices of secretary and deputies. */
export function* officeRows({ number, unitId, leaders }: Led): Generator<Row<'office'>> {
  for (const [seat, { id, name, office }] of leaders.entries()) {
    if (!/^(Phó )?Bí thư/.test(office)) continue
    yield {
      id: officeId(number * ROWS + seat),
      kind_code: seat === 0 ? 'secretary' : 'deputy-secretary',
      unit_id: unitId,
      member_id: id,
      person_name: name,
      during: TERM,
    }
  }
}

/** The committee members in charge of the cells of a commune, taking turns. */
export function* chargeRows(layout: Layout, nameOf: NameOf): Generator<Row<'unit_charge'>> {
  for (let commune = 0; commune < layout.communes; commune += 1) {
    const committee = communeCommittee(layout, nameOf, commune)
    const [first, next] = below(layout.cellsFrom, commune)
    for (let cell = first; cell < next; cell += 1) {
      const leader = committee[(cell - first + 1) % committee.length]
      if (leader === undefined) continue
      yield {
        id: chargeId(cell),
        unit_id: cellId(cell),
        member_id: leader.id,
        person_name: leader.name,
        person_office: leader.office,
        during: TERM,
      }
    }
  }
}

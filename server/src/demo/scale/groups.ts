import { BEGINNING, firstDayOf } from './calendar.ts'
import { between, chance, createDraw } from './draw.ts'
import { createNumberedIds } from './ids.ts'
import { at, below, type Layout } from './layout.ts'
import { communeCommittee, leaderOf, type Leader } from './leaders.rows.ts'
import type { NameOf } from './names.ts'

/** A working group of a commune. */
export interface Group {
  readonly number: number
  readonly id: string
  readonly commune: number
  /** from 0 on */
  readonly ordinal: number
  readonly founded: number
  /** the leader comes first */
  readonly members: readonly Leader[]
}

/** Cells that a group covers, for a time. */
export interface Assignment {
  readonly group: number
  readonly cell: number
  readonly from: number
  /** null: still; otherwise another group took over that day */
  readonly until: number | null
}

/** Cells of one group. */
const CELLS = 6
/** Groups of one commune have numbers of their own, up to so many. */
const GROUPS = 128
/** When some cells went over to another group. */
export const HANDED_OVER = firstDayOf(6)

const customs = createDraw('groups of commune')
const traits = createDraw('group')
const transfers = createDraw('transfer')
const idOf = createNumberedIds('group')

/** The id of a group by its number. */
export const groupId = idOf

/** When a commune founded its groups; undefined for one commune in eight, which has none. */
export function foundedOn(commune: number): number | undefined {
  if (chance(customs(commune, 0), 12)) return undefined
  return BEGINNING - between(customs(commune, 1), 3, 90)
}

/** How many groups a commune has: for four cells in five, one group for six of them. */
export function groupsOf(layout: Layout, commune: number): number {
  const [first, next] = below(layout.cellsFrom, commune)
  if (foundedOn(commune) === undefined) return 0
  const share = between(customs(commune, 2), 60, 100) / 100
  return Math.max(1, Math.floor(((next - first) * share) / CELLS))
}

/** The number of a commune's group. */
export function groupNumber(commune: number, ordinal: number): number {
  return commune * GROUPS + ordinal
}

/** A group with its four or five members, none of a cell that it covers where there are others. */
export function groupOf(layout: Layout, nameOf: NameOf, commune: number, ordinal: number): Group {
  const [first, next] = below(layout.cellsFrom, commune)
  const committee = communeCommittee(layout, nameOf, commune)
  const leader = committee[(ordinal + 1) % committee.length]
  const number = groupNumber(commune, ordinal)
  const others = between(traits(number, 0), 3, 4)
  const cells = Array.from(
    { length: others },
    (_, i) => first + (((ordinal + 1) * CELLS + i) % (next - first)),
  )
  return {
    number,
    id: idOf(number),
    commune,
    ordinal,
    founded: foundedOn(commune) ?? BEGINNING,
    members: [
      ...(leader === undefined ? [] : [leader]),
      ...cells.map((cell) => leaderOf(layout, nameOf, cell, 2, 'Cán bộ Đảng ủy')),
    ],
  }
}

/** How often of a hundred times a group comes when a cell of it meets. */
export function diligence(group: number): number {
  return between(traits(group, 1), 15, 80)
}

/**
 * What the groups of a commune cover: six cells each in their order. Some cells changed the group in May, a few are
 * covered by two, the last ones by none.
 */
export function* assignmentsOf(layout: Layout, commune: number): Generator<Assignment> {
  const from = foundedOn(commune)
  const groups = groupsOf(layout, commune)
  const [first] = below(layout.cellsFrom, commune)
  if (from === undefined) return
  for (let ordinal = 0; ordinal < groups; ordinal += 1) {
    const group = groupNumber(commune, ordinal)
    const other = groupNumber(commune, (ordinal + 1) % groups)
    for (let i = 0; i < CELLS; i += 1) {
      const cell = first + ordinal * CELLS + i
      const moved = groups > 1 && i > 0 && chance(transfers(cell, 0), 3)
      yield { group, cell, from, until: moved ? HANDED_OVER : null }
      if (moved) yield { group: other, cell, from: HANDED_OVER, until: null }
      if (groups > 1 && i === 0 && chance(transfers(cell, 0), 6))
        yield { group: other, cell, from, until: null }
    }
  }
}

/** Who of the groups covers a cell on a day, the first where there are two. */
export function coveringGroup(layout: Layout, cell: number, day: number): number | undefined {
  const commune = at(layout.communeOf, cell)
  const [first] = below(layout.cellsFrom, commune)
  const groups = groupsOf(layout, commune)
  const ordinal = Math.floor((cell - first) / CELLS)
  if (ordinal >= groups) return undefined
  const moved = groups > 1 && (cell - first) % CELLS > 0 && chance(transfers(cell, 0), 3)
  return groupNumber(commune, moved && day >= HANDED_OVER ? (ordinal + 1) % groups : ordinal)
}

/** The commune of a group, and which of its groups it is. */
export function placeOf(group: number): { commune: number; ordinal: number } {
  return { commune: Math.floor(group / GROUPS), ordinal: group % GROUPS }
}

import { segment } from '../units/index.ts'
import type { Ground } from './ground.rules.ts'
import type { TreePlan } from '../holdings/index.ts'

/** Where every unit is to be that a plan touches, by the unit above: a segment below it is wanted for each. */
export interface Seats {
  /** units that begin, and living ones that move */
  readonly placed: ReadonlyMap<string, string>
  /** units that end: below what succeeded them, below what is above all of these, else below what was above themselves */
  readonly resting: ReadonlyMap<string, string>
  /** how many segments are wanted below each unit */
  readonly wanted: ReadonlyMap<string, number>
}

/** Finds out below which units a plan needs segments, and how many. */
export function seatsOf(plan: TreePlan, ground: Ground): Seats {
  const placed = new Map<string, string>([
    ...plan.created.map(({ id, parentId }): [string, string] => [id, parentId]),
    ...plan.moved,
  ])
  const successors = Map.groupBy(plan.lineage, ({ predecessorId }) => predecessorId)
  const ended = new Set(plan.ended)
  const above = (id: string): string | null => placed.get(id) ?? ground.units.get(id)?.parentId ?? null
  const restOf = (id: string): string | null => {
    const into = (successors.get(id) ?? []).map(({ successorId }) => successorId)
    if (into.length > 0) return commonAncestor(into, above)
    const parent = ground.units.get(id)?.parentId ?? null
    return parent !== null && ended.has(parent) ? restOf(parent) : parent
  }
  const resting = new Map(
    plan.ended.flatMap((id): [string, string][] => {
      const rest = restOf(id)
      return rest === null ? [] : [[id, rest]]
    }),
  )
  const wanted = new Map<string, number>()
  for (const parent of [...placed.values(), ...resting.values()])
    wanted.set(parent, (wanted.get(parent) ?? 0) + 1)
  return { placed, resting, wanted }
}

/** The lowest unit that is one of the units or above all of them. */
function commonAncestor(ids: readonly string[], above: (id: string) => string | null): string | null {
  const [first, ...others] = ids.map((id) => chain(id, above))
  return first?.find((id) => others.every((other) => other.includes(id))) ?? null
}

function chain(id: string, above: (id: string) => string | null): string[] {
  const all: string[] = []
  for (let at: string | null = id; at !== null; at = above(at)) all.push(at)
  return all
}

/** The paths that units get. */
export interface Paths {
  readonly placed: ReadonlyMap<string, string>
  readonly resting: ReadonlyMap<string, string>
}

/**
 * Gives every unit its path.
 *
 * @param first number of the first free segment below each unit that is there; below one that begins it is 0
 */
export function pathsOf(seats: Seats, ground: Ground, first: ReadonlyMap<string, number>): Paths {
  const next = new Map(first)
  const segments = new Map<string, string>()
  const take = (parent: string): string => {
    const number = next.get(parent) ?? 0
    next.set(parent, number + 1)
    return segment(number)
  }
  for (const [id, parent] of seats.placed) segments.set(id, take(parent))
  const known = new Map<string, string>()
  const pathOf = (id: string): string => {
    const path = known.get(id) ?? found(id)
    known.set(id, path)
    return path
  }
  const found = (id: string): string => {
    const parent = seats.placed.get(id)
    if (parent !== undefined) return pathOf(parent) + (segments.get(id) ?? '')
    const unit = ground.units.get(id)
    if (!unit) throw new Error(`the unit ${id} has no place`)
    return unit.parentId === null ? unit.path : pathOf(unit.parentId) + unit.path.slice(-4)
  }
  return {
    placed: new Map([...seats.placed.keys()].map((id) => [id, pathOf(id)])),
    resting: new Map([...seats.resting].map(([id, parent]) => [id, pathOf(parent) + take(parent)])),
  }
}

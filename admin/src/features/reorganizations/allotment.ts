import type { NamingPattern } from '@chibo/shared'
import type { ReorganizationStepFragment } from '../../gql/graphql.ts'
import { nameOfResult } from './names.ts'
import type { UnitName } from './stepDraft.ts'

/** A unit of the decision into which something may go. */
export interface Target {
  readonly key: string
  readonly name: string
}

/** An old unit that goes into several: of its members and units somebody must say where each goes. */
export interface DividedUnit extends UnitName {
  /** Whether it ends. If not, whoever is not allotted stays. */
  readonly ends: boolean
  readonly targets: readonly Target[]
}

/** What of the units directly below old ones is settled by steps of its own. */
export function settledUnits(steps: readonly ReorganizationStepFragment[]): ReadonlySet<string> {
  return new Set(
    steps.flatMap(({ units, results }) => [
      ...units.filter(({ id }) => results.every(({ unit }) => unit?.id !== id)).map(({ id }) => id),
      ...results.flatMap(({ isNew, unit, parentUnit, parentResult }) =>
        !isNew && unit && (parentUnit || parentResult) ? [unit.id] : [],
      ),
    ]),
  )
}

/** The old units of which something is to be allotted, in the order of the steps. */
export function dividedUnits(
  steps: readonly ReorganizationStepFragment[],
  patterns: readonly NamingPattern[],
): DividedUnit[] {
  const named = new Map(
    steps.flatMap(({ results }) => results.map((result) => [result.key, result] as const)),
  )
  const old = new Map<string, { unit: UnitName; ends: boolean; keys: Set<string> }>()
  for (const { units, results, lines } of steps) {
    for (const { id, name } of units) {
      const one = old.get(id) ?? { unit: { id, name }, ends: false, keys: new Set<string>() }
      const livesOn = results.some(({ unit, isNew }) => !isNew && unit?.id === id)
      for (const { unit, result } of lines)
        if (unit?.id === id && named.get(result.key)?.unit?.id !== id) one.keys.add(result.key)
      old.set(id, { ...one, ends: one.ends || !livesOn })
    }
  }
  return [...old.values()].flatMap(({ unit, ends, keys }) => {
    if (keys.size <= (ends ? 1 : 0)) return []
    const targets = [...keys].map((key) => {
      const result = named.get(key)
      return { key, name: result ? nameOfResult(result, patterns) : key }
    })
    return [{ ...unit, ends, targets }]
  })
}

/** A member, or a unit directly below, of a divided unit. */
export interface Subject {
  readonly id: string
  readonly kind: 'member' | 'unit'
  readonly name: string
  readonly note: string
}

/** Where subjects go, by their ids; absent: nowhere yet. */
export type Allotted = ReadonlyMap<string, string>

/** What was said, with what is changed: undefined takes an allotment back. */
export function withChanges(allotted: Allotted, changes: ReadonlyMap<string, string | undefined>): Allotted {
  const next = new Map(allotted)
  for (const [id, key] of changes) {
    if (key === undefined) next.delete(id)
    else next.set(id, key)
  }
  return next
}

/** How many go to each target, and how many nowhere yet, under ''. */
export function countByTarget(subjects: readonly Subject[], allotted: Allotted): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { id } of subjects) {
    const key = allotted.get(id) ?? ''
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Changes as the server takes them. */
export function allotmentsOf(subjects: readonly Subject[], changes: ReadonlyMap<string, string | undefined>) {
  return subjects.flatMap(({ id, kind }) =>
    changes.has(id)
      ? [{ ...(kind === 'member' ? { memberId: id } : { unitId: id }), key: changes.get(id) ?? null }]
      : [],
  )
}

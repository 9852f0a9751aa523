import type { DraftOperation } from '../../src/modules/reorganizations/index.ts'

/**
 * A tree through time, kept in the plainest way: for every unit what holds from which day on. It shares no code with the
 * program, and knows no paths.
 */

/** A value from a day on; an empty day: from the beginning. */
type Since<T> = readonly (readonly [day: string, value: T])[]

interface ModelUnit {
  readonly begins: string
  ends: string | null
  parents: Since<string>
  codes: Since<string>
  kinds: Since<string>
}

/** An act that took effect. */
export interface ModelAct {
  readonly day: string
  readonly operations: readonly DraftOperation[]
  /** units by the keys of the draft */
  readonly units: ReadonlyMap<string, string>
  /** where units directly below divided ones go */
  readonly allotted: ReadonlyMap<string, string>
}

/** A unit as it is on a day. */
export interface ModelRow {
  readonly id: string
  readonly parent: string
  readonly code: string
  readonly kind: string
}

export class Model {
  private readonly units = new Map<string, ModelUnit>()

  /** @param rows the units that there were from the beginning */
  constructor(rows: readonly ModelRow[]) {
    for (const { id, parent, code, kind } of rows)
      this.units.set(id, {
        begins: '',
        ends: null,
        parents: [['', parent]],
        codes: [['', code]],
        kinds: [['', kind]],
      })
  }

  /** Everything that exists on a day, by id. */
  on(day: string): ModelRow[] {
    return [...this.units]
      .filter(([, unit]) => unit.begins <= day && (unit.ends === null || unit.ends > day))
      .map(([id, unit]) => ({
        id,
        parent: valueOn(unit.parents, day),
        code: valueOn(unit.codes, day),
        kind: valueOn(unit.kinds, day),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  apply({ day, operations, units, allotted }: ModelAct): void {
    const before = this.on(day)
    const ends = new Set(
      operations.flatMap(({ unitIds, results }) =>
        unitIds.filter((id) => !results.some(({ unitId }) => unitId === id)),
      ),
    )
    const goes = new Map<string, string[]>()
    const given = new Set<string>()
    for (const { results, lines } of operations) {
      for (const result of results) this.change(result, units, day, given)
      for (const { unitId, key } of lines) {
        const to = units.get(key) ?? ''
        if (to !== unitId) goes.set(unitId, [...(goes.get(unitId) ?? []), to])
      }
    }
    for (const { id, parent } of before) {
      if (ends.has(id) || given.has(id)) continue
      // What was allotted counts only while the unit is below one that is divided.
      const into = goes.has(parent)
        ? (allotted.get(id) ?? (ends.has(parent) ? goes.get(parent)?.[0] : undefined))
        : undefined
      if (into !== undefined) this.set(id, 'parents', day, into)
    }
    for (const id of ends) {
      const unit = this.units.get(id)
      if (unit) unit.ends = day
    }
  }

  private change(
    result: DraftOperation['results'][number],
    units: ReadonlyMap<string, string>,
    day: string,
    given: Set<string>,
  ): void {
    const id = units.get(result.key) ?? ''
    const parent =
      result.parentUnitId ?? (result.parentKey === null ? undefined : units.get(result.parentKey))
    if (!this.units.has(id))
      this.units.set(id, { begins: day, ends: null, parents: [], codes: [], kinds: [] })
    if (parent !== undefined) {
      this.set(id, 'parents', day, parent)
      given.add(id)
    }
    if (result.code !== null) this.set(id, 'codes', day, result.code)
    if (result.kind !== null) this.set(id, 'kinds', day, result.kind)
  }

  private set(id: string, what: 'parents' | 'codes' | 'kinds', day: string, value: string): void {
    const unit = this.units.get(id)
    if (!unit) throw new Error(`the model knows no unit ${id}`)
    // What begins later stays: a unit that moves later moves from wherever it is by then.
    unit[what] = [
      ...unit[what].filter(([since]) => since < day),
      [day, value],
      ...unit[what].filter(([since]) => since > day),
    ]
  }
}

function valueOn(values: Since<string>, day: string): string {
  return values.findLast(([since]) => since <= day)?.[1] ?? ''
}

import type { ReorganizationOperationKind } from '@chibo/shared'
import type { OldUnit } from './ground.rules.ts'
import type { Component } from './lines.rules.ts'
import type { UnitRow } from './rows.rules.ts'
import { isAlone, type Parent, type Passage } from './unit-rows.rules.ts'

/** A unit after a step; what is null stays as it is. */
export interface PlannedResult {
  readonly key: string
  readonly unitId: string | null
  readonly code: string | null
  readonly kind: string | null
  readonly placeName: string | null
  readonly name: null
  readonly committeeName: null
  readonly parentUnitId: string | null
  readonly parentKey: string | null
}

/** A step of the reorganization. */
export interface PlannedStep {
  readonly kind: ReorganizationOperationKind
  readonly unitIds: readonly string[]
  readonly results: readonly PlannedResult[]
  readonly lines: readonly { readonly unitId: string; readonly key: string }[]
}

/** What old and new units that hang together come to; undefined where nothing changes. */
export function stepOf(component: Component, passage: Passage): PlannedStep | undefined {
  const { olds, newCodes, lines } = component
  const rows = newCodes.flatMap((code) => passage.rows.get(code) ?? [])
  if (isAlone(component)) {
    const [[old], [row]] = [olds, rows]
    return old && row && livingStep(old, row, passage)
  }
  return {
    kind: olds.length === 1 ? 'SPLIT' : 'MERGE',
    unitIds: olds.map(({ id }) => id),
    results: rows.map((row) => newResult(row, passage)),
    lines: lines.map(({ old, newCode }) => ({ unitId: old.id, key: newCode })),
  }
}

/** A unit that comes out of none. */
export function beginningStep(row: UnitRow, passage: Passage): PlannedStep {
  return { kind: 'CREATE', unitIds: [], results: [newResult(row, passage)], lines: [] }
}

/** A living unit that gets another parent, and nothing else. */
export function movingStep(unit: OldUnit, key: string, parent: Parent): PlannedStep {
  return {
    kind: 'MOVE',
    unitIds: [],
    results: [{ ...SAME, key, unitId: unit.id, parentUnitId: parent.unitId, parentKey: parent.key }],
    lines: [],
  }
}

/**
 * The end of a unit whose level ends.
 *
 * @param keys of the units that its members are allotted among
 */
export function endingStep(unit: OldUnit, keys: readonly string[]): PlannedStep {
  return {
    kind: 'END',
    unitIds: [unit.id],
    results: [],
    lines: keys.map((key) => ({ unitId: unit.id, key })),
  }
}

const SAME = {
  unitId: null,
  code: null,
  kind: null,
  placeName: null,
  name: null,
  committeeName: null,
  parentUnitId: null,
  parentKey: null,
}

function newResult(row: UnitRow, passage: Passage): PlannedResult {
  const { code, level, name } = row
  const parent = passage.parentOf(row)
  return {
    ...SAME,
    key: code,
    code,
    kind: level,
    placeName: name,
    parentUnitId: parent?.unitId ?? null,
    parentKey: parent?.key ?? null,
  }
}

/** One step says all that changes; it is called after what reaches furthest. */
function livingStep(old: OldUnit, row: UnitRow, passage: Passage): PlannedStep | undefined {
  const parent = passage.parentOf(row)
  const isMoved = parent !== undefined && parent.unitId !== old.parentId
  const isOfAnotherKind = row.level !== old.kind
  const isRenamed = row.code !== old.code || row.name !== old.placeName
  if (!isMoved && !isOfAnotherKind && !isRenamed) return undefined
  const result = {
    ...SAME,
    key: row.code,
    unitId: old.id,
    code: row.code === old.code ? null : row.code,
    kind: isOfAnotherKind ? row.level : null,
    placeName: row.name === old.placeName ? null : row.name,
    parentUnitId: isMoved ? parent.unitId : null,
    parentKey: isMoved ? parent.key : null,
  }
  return {
    kind: isMoved ? 'MOVE' : isOfAnotherKind ? 'CHANGE_KIND' : 'RENAME',
    unitIds: [],
    results: [result],
    lines: [],
  }
}

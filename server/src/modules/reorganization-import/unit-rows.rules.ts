import { MAX_LINE, UNIT_CODE, vietnameseDate } from '@chibo/shared'
import { levelEnds, type ImportGround, type OldUnit } from './ground.rules.ts'
import type { Component } from './lines.rules.ts'
import { told, type ReorganizationRows, type RowProblem, type UnitRow } from './rows.rules.ts'

/** What a unit of afterwards was before: nothing, so that it begins; or a unit that lives on, by a line or untouched. */
export type Fate =
  | { readonly kind: 'BEGINS' }
  | { readonly kind: 'LIVES_ON'; readonly old: OldUnit }
  | { readonly kind: 'STAYS'; readonly old: OldUnit }

/** What hangs above a unit afterwards: one that is there, or one that begins, by its code. */
export type Parent =
  | { readonly unitId: string; readonly key: null; readonly kind: string }
  | { readonly unitId: null; readonly key: string; readonly kind: string }

/** The tree before and after, as lines join them. */
export class Passage {
  readonly rows: ReadonlyMap<string, UnitRow>
  /** old units by what lines say of them: the codes that they go into */
  readonly into: ReadonlyMap<string, readonly string[]>
  private readonly livesOn: ReadonlyMap<string, OldUnit>
  private readonly begins: ReadonlySet<string>
  private readonly ground: ImportGround

  constructor(units: ReorganizationRows['units'], components: readonly Component[], ground: ImportGround) {
    this.ground = ground
    this.rows = new Map(units.map((row) => [row.code, row]))
    const lines = components.flatMap((component) => component.lines)
    this.into = new Map(
      [...Map.groupBy(lines, ({ old }) => old.id)].map(([id, those]) => [
        id,
        those.map(({ newCode }) => newCode),
      ]),
    )
    const alone = components.filter(isAlone)
    this.livesOn = new Map(
      alone.flatMap(({ olds: [old], newCodes: [code] }) => (old && code !== undefined ? [[code, old]] : [])),
    )
    this.begins = new Set(
      components.filter((component) => !isAlone(component)).flatMap(({ newCodes }) => newCodes),
    )
  }

  /** A unit that no line names and whose level does not end: it is there afterwards as it was. */
  stays(unit: OldUnit): boolean {
    return !this.into.has(unit.id) && !levelEnds(unit, this.ground)
  }

  /** What a unit of afterwards was before. */
  fateOf({ code }: UnitRow): Fate {
    const old = this.livesOn.get(code)
    if (old) return { kind: 'LIVES_ON', old }
    const bearer = this.ground.units.get(code)
    if (!bearer || this.begins.has(code) || !this.stays(bearer)) return { kind: 'BEGINS' }
    return { kind: 'STAYS', old: bearer }
  }

  /** The unit that bears a code afterwards. */
  find(code: string): Parent | undefined {
    const row = this.rows.get(code)
    if (row) {
      const fate = this.fateOf(row)
      if (fate.kind === 'BEGINS') return { unitId: null, key: code, kind: row.level }
      return { unitId: fate.old.id, key: null, kind: row.level }
    }
    const old = this.ground.units.get(code)
    return old && this.stays(old) ? { unitId: old.id, key: null, kind: old.kind } : undefined
  }

  /** What hangs above a unit of afterwards. */
  parentOf({ parentCode }: UnitRow): Parent | undefined {
    const { id, kind } = this.ground.scope
    return parentCode === '' ? { unitId: id, key: null, kind } : this.find(parentCode)
  }
}

/** One old unit that goes undivided into one new unit, alone: it is the same unit. */
export function isAlone({ olds, newCodes }: Component): boolean {
  return olds.length === 1 && newCodes.length === 1
}

/** What is wrong with units of afterwards. */
export function checkUnits(rows: readonly UnitRow[], passage: Passage, ground: ImportGround): RowProblem[] {
  const byCode = Map.groupBy(rows, ({ code }) => code)
  return rows.flatMap((row) => {
    const isRepeated = (byCode.get(row.code)?.length ?? 0) > 1
    return (
      faultOf(row, isRepeated, ground) ??
      claimFault(row, passage, ground) ??
      parentFault(row, passage, ground) ??
      []
    )
  })
}

function faultOf(row: UnitRow, isRepeated: boolean, { kinds, later }: ImportGround): RowProblem | undefined {
  const { code, level, name } = row
  if (code === '') return told(row, 'code', 'REQUIRED')
  if (!UNIT_CODE.test(code)) return told(row, 'code', 'INVALID_VALUE')
  if (isRepeated) return told(row, 'code', 'DUPLICATE')
  if (!kinds.has(level)) return told(row, 'level', 'KIND_UNKNOWN')
  if (name === '') return told(row, 'name', 'REQUIRED')
  if (name.length > MAX_LINE) return told(row, 'name', 'TOO_LONG', { max: MAX_LINE })
  const from = later.get(code)
  return from === undefined
    ? undefined
    : told(row, 'code', 'CODE_BORNE_LATER', { date: vietnameseDate(from) })
}

/** A unit that no line names keeps its code; codes are not identity, so a row that differs does not rename it. */
function claimFault(row: UnitRow, passage: Passage, { scope }: ImportGround): RowProblem | undefined {
  const fate = passage.fateOf(row)
  if (fate.kind !== 'STAYS') return undefined
  const { old } = fate
  const parent = passage.parentOf(row)
  const isSame = row.level === old.kind && row.name === old.placeName && parent?.unitId === old.parentId
  if (isSame || old.id === scope.id) return undefined
  return old.isBelow
    ? told(row, 'code', 'CODE_NOT_MAPPED', { unit: old.name })
    : told(row, 'code', 'CODE_BORNE_ELSEWHERE')
}

function parentFault(row: UnitRow, passage: Passage, ground: ImportGround): RowProblem | undefined {
  const { code, level, parentCode } = row
  if (passage.fateOf(row).kind === 'STAYS') return undefined
  if (parentCode === code) return told(row, 'parent_code', 'INVALID_VALUE')
  const parent = passage.parentOf(row)
  if (!parent) {
    const old = ground.units.get(parentCode)
    return old
      ? told(row, 'parent_code', 'UNIT_ENDS', { unit: old.name })
      : told(row, 'parent_code', 'NOT_FOUND')
  }
  if (!ground.mayHangUnder.has(`${level} ${parent.kind}`))
    return told(row, 'parent_code', 'PARENT_NOT_ALLOWED', { kind: level, parent: parent.kind })
  return undefined
}

import { foldVietnamese, type ImportDecisions, type RosterValues, type RowMessage } from '@chibo/shared'
import { decodeId } from '../../graphql/ids.ts'
import type { TargetUnit } from './targets.repo.ts'
import { indexUnits, type UnitIndex } from './unit-names/candidates.rules.ts'

/** The cell that a row means, or what is told of it. */
export interface CellOfRow {
  readonly unitId: string | null
  readonly message?: RowMessage
}

/** Which cell each row of a file means: by its code, by its name, or the unit of the import where that is a cell itself. */
export class UnitsOfRows {
  private readonly units: ReadonlyMap<string, TargetUnit>
  private readonly index: UnitIndex
  private readonly decided: ReadonlyMap<string, string | null>
  private readonly byDefault: CellOfRow
  private readonly known = new Map<string, CellOfRow>()

  /** @param units at and below the unit of the import, that one included */
  constructor(units: readonly TargetUnit[], topId: string, decided: ImportDecisions['units']) {
    this.units = new Map(units.map((unit) => [unit.id, unit]))
    this.index = indexUnits(units.map((unit) => ({ ...unit, code: unit.code ?? '' })))
    this.decided = new Map(
      decided.map(({ text, value }) => [
        foldVietnamese(text),
        value === null ? null : decodeId(['unit'], value, ['units']),
      ]),
    )
    // No message: that the row names no cell matters to somebody new alone.
    this.byDefault = { unitId: this.units.get(topId)?.takesMembers === true ? topId : null }
  }

  find({ unitCode, unitText }: RosterValues): CellOfRow {
    const text = unitCode ?? unitText
    if (text === undefined) return this.byDefault
    const field = unitCode === undefined ? 'UNIT' : 'UNIT_CODE'
    const key = `${field} ${text}`
    const known = this.known.get(key)
    if (known) return known
    const found = this.look(text, field)
    this.known.set(key, found)
    return found
  }

  private look(text: string, field: UnitField): CellOfRow {
    const decided = this.decided.get(foldVietnamese(text))
    if (decided === null) return untold('UNIT_UNKNOWN', 'ERROR', field)
    if (decided !== undefined) return this.taken(decided, field)
    const { sure, candidates } = field === 'UNIT' ? this.index.candidates(text) : this.index.byCode(text)
    if (sure) return this.taken(sure.id, field, foldVietnamese(sure.name) !== foldVietnamese(text))
    const [best] = candidates
    if (!best) return untold('UNIT_UNKNOWN', 'UNDECIDED', field)
    return {
      unitId: null,
      message: { field, code: 'UNIT_UNDECIDED', weight: 'UNDECIDED', suggestion: best.unit.name },
    }
  }

  /** @param isOther whether the file calls it otherwise: then it is told what it was taken for */
  private taken(id: string, field: UnitField, isOther = false): CellOfRow {
    const unit = this.units.get(id)
    if (!unit) return untold('UNIT_UNKNOWN', 'UNDECIDED', field)
    const values = { unit: unit.name }
    if (!unit.takesMembers)
      return {
        unitId: null,
        message: { field, code: 'ROSTER_TAKES_NO_MEMBERS', weight: 'UNDECIDED', values },
      }
    if (!isOther || field === 'UNIT_CODE') return { unitId: id }
    return { unitId: id, message: { field, code: 'UNIT_MATCHED', weight: 'NOTE', values } }
  }
}

type UnitField = 'UNIT' | 'UNIT_CODE'

function untold(code: 'UNIT_UNKNOWN', weight: 'ERROR' | 'UNDECIDED', field: UnitField): CellOfRow {
  return { unitId: null, message: { field, code, weight } }
}

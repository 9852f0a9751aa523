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
    const known = this.known.get(text)
    if (known) return known
    const found = this.look(text)
    this.known.set(text, found)
    return found
  }

  private look(text: string): CellOfRow {
    const decided = this.decided.get(foldVietnamese(text))
    if (decided === null) return unknown('ERROR', text)
    if (decided !== undefined) return this.taken(decided, text)
    const { sure, candidates } = this.index.candidates(text)
    if (sure) return this.taken(sure.id, text)
    const [best] = candidates
    if (!best) return unknown('UNDECIDED', text)
    return {
      unitId: null,
      message: {
        field: 'UNIT',
        code: 'ROSTER_UNIT_UNSURE',
        weight: 'UNDECIDED',
        values: { name: text },
        suggestion: best.unit.name,
      },
    }
  }

  private taken(id: string, text: string): CellOfRow {
    const unit = this.units.get(id)
    if (!unit) return unknown('UNDECIDED', text)
    if (unit.takesMembers) return { unitId: id }
    return {
      unitId: null,
      message: {
        field: 'UNIT',
        code: 'ROSTER_UNIT_TAKES_NO_MEMBERS',
        weight: 'UNDECIDED',
        values: { name: unit.name },
      },
    }
  }
}

function unknown(weight: 'ERROR' | 'UNDECIDED', name: string): CellOfRow {
  return { unitId: null, message: { field: 'UNIT', code: 'ROSTER_UNIT_UNKNOWN', weight, values: { name } } }
}

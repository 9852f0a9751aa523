import { foldVietnamese, type ImportDecisions, type RosterValues, type RowMessage } from '@chibo/shared'
import { decodeId, encodeId } from '../../graphql/ids.ts'
import type { Asked, Questions } from './questions.rules.ts'
import type { TargetUnit } from './targets.repo.ts'
import { indexUnits, type Candidate, type UnitIndex } from './unit-names/candidates.rules.ts'

/** The cell that a row means, or what is told of it. */
export interface CellOfRow {
  readonly unitId: string | null
  readonly message?: RowMessage
}

/** What is known of a text, and what counts the rows that have it where somebody decides of it. */
interface Known {
  readonly cell: CellOfRow
  readonly asked: Asked | null
}

/** What was decided of a text: the opaque id of a unit and its uuid; null: rows that have it are rejected. */
interface Decided {
  readonly value: string | null
  readonly unitId: string | null
}

type UnitField = 'UNIT' | 'UNIT_CODE'

/** Texts that are remembered: a file names few organizations, unless a column was taken for another one. */
const REMEMBERED = 20_000

/** Which cell each row of a file means: by its code, by its name, or the unit of the import where that is a cell itself. */
export class UnitsOfRows {
  private readonly units: ReadonlyMap<string, TargetUnit>
  private readonly index: UnitIndex
  private readonly decided: ReadonlyMap<string, Decided>
  private readonly byDefault: CellOfRow
  private readonly questions: Questions
  private readonly known = { UNIT: new Map<string, Known>(), UNIT_CODE: new Map<string, Known>() }

  /** @param units at and below the unit of the import, that one included */
  constructor(
    units: readonly TargetUnit[],
    topId: string,
    decided: ImportDecisions['units'],
    questions: Questions,
  ) {
    this.units = new Map(units.map((unit) => [unit.id, unit]))
    this.index = indexUnits(units.map((unit) => ({ ...unit, code: unit.code ?? '' })))
    this.decided = new Map(
      decided.map(({ text, value }) => [
        foldVietnamese(text),
        { value, unitId: value === null ? null : decodeId(['unit'], value, ['units']) },
      ]),
    )
    this.questions = questions
    // No message: that the row names no cell matters to somebody new alone.
    this.byDefault = { unitId: this.units.get(topId)?.takesMembers === true ? topId : null }
  }

  /** The cell of a row, which is counted among those that raise its question. */
  find({ unitCode, unitText }: RosterValues): CellOfRow {
    const text = unitCode ?? unitText
    if (text === undefined) return this.byDefault
    const field = unitCode === undefined ? 'UNIT' : 'UNIT_CODE'
    const known = this.known[field].get(text) ?? this.learn(text, field)
    if (known.asked) known.asked.rows += 1
    return known.cell
  }

  /** Whether a text is clearly one of the cells. */
  isCell(text: string): boolean {
    return this.look(text, 'UNIT').unitId !== null
  }

  /** The cells that a text may mean, likeliest first. */
  candidates(text: string, field: UnitField): readonly Candidate[] {
    const byCode = field === 'UNIT_CODE' ? this.index.byCode(text).candidates : []
    const { candidates } = byCode.length > 0 ? { candidates: byCode } : this.index.candidates(text)
    return candidates.filter(({ unit }) => this.units.get(unit.id)?.takesMembers === true)
  }

  private learn(text: string, field: UnitField): Known {
    const cell = this.look(text, field)
    const decided = this.decided.get(foldVietnamese(text))
    const taken = decided || cell.unitId === null ? null : encodeId('unit', cell.unitId)
    const isAsked = decided !== undefined || cell.message !== undefined
    const known = { cell, asked: isAsked ? this.questions.ask(field, text, decided?.value, taken) : null }
    const all = this.known[field]
    if (all.size >= REMEMBERED) all.clear()
    all.set(text, known)
    return known
  }

  private look(text: string, field: UnitField): CellOfRow {
    const decided = this.decided.get(foldVietnamese(text))
    if (decided?.unitId === null) return untold('UNIT_UNKNOWN', 'ERROR', field)
    if (decided) return this.taken(decided.unitId, field)
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

function untold(code: 'UNIT_UNKNOWN', weight: 'ERROR' | 'UNDECIDED', field: UnitField): CellOfRow {
  return { unitId: null, message: { field, code, weight } }
}

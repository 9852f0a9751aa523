import { checkAllotments, type PlannedAllotment } from './allotments.rules.ts'
import { levelEnds, type ImportGround } from './ground.rules.ts'
import { checkLines, componentsOf } from './lines.rules.ts'
import { told, type AllotmentRow, type ReorganizationRows, type RowProblem } from './rows.rules.ts'
import { beginningStep, endingStep, stepOf, type PlannedStep } from './steps.rules.ts'
import { checkUnits, Passage } from './unit-rows.rules.ts'

/** What the files of a reorganization come to. */
export interface ReorganizationPlan {
  readonly steps: readonly PlannedStep[]
  readonly allotments: readonly PlannedAllotment[]
  readonly problems: readonly RowProblem[]
  /** of the rows: units that begin, living ones that change or do not, lines and allotments, bad ones */
  readonly new: number
  readonly updated: number
  readonly unchanged: number
  readonly transfers: number
  readonly rejected: number
}

/**
 * Turns the files of a reorganization into its steps. Old and new units hang together by lines; one old unit that goes
 * undivided into one new unit, alone, lives on, and everything else is merged or split. Units of kinds that there are no
 * more end; what hangs directly below them must go somewhere.
 *
 * @param members whom rows of allotments are about, as far as the old unit has them
 */
export function planReorganization(
  rows: ReorganizationRows,
  members: ReadonlyMap<AllotmentRow, string>,
  ground: ImportGround,
): ReorganizationPlan {
  const { lines, problems: badLines } = checkLines(
    rows.lines,
    new Set(rows.units.map(({ code }) => code)),
    ground,
  )
  const components = componentsOf(lines)
  const passage = new Passage(rows.units, components, ground)
  const badUnits = checkUnits(rows.units, passage, ground)
  const going = components.flatMap((component) => stepOf(component, passage) ?? [])
  const joined = new Set(lines.map(({ newCode }) => newCode))
  const beginning = rows.units
    .filter((row) => !joined.has(row.code) && passage.fateOf(row).kind === 'BEGINS')
    .map((row) => beginningStep(row, passage))
  const changing = new Set([...going, ...beginning].flatMap(({ results }) => results.map(({ key }) => key)))
  const allotted = checkAllotments(rows.allotments, members, changing, passage, ground)
  const ending = [...ground.units.values()].filter(
    (unit) => levelEnds(unit, ground) && !passage.into.has(unit.id),
  )
  const bad = [...badLines, ...badUnits, ...allotted.problems]
  const isBad = new Set(bad.map(({ file, row }) => `${file} ${String(row)}`))
  const good = rows.units.filter(({ file, row }) => !isBad.has(`${file} ${String(row)}`))
  const fates = good.map((row) =>
    !changing.has(row.code) ? 'unchanged' : passage.fateOf(row).kind === 'BEGINS' ? 'new' : 'updated',
  )
  const count = (fate: (typeof fates)[number]): number => fates.filter((one) => one === fate).length
  return {
    steps: [
      ...going,
      ...beginning,
      ...allotted.moves.values(),
      ...ending.map((unit) => endingStep(unit, allotted.homes.get(unit.id) ?? [])),
    ],
    allotments: allotted.allotments,
    problems: [
      ...bad,
      ...unplaced(
        rows,
        ending.map(({ id }) => id),
        allotted.moves,
        passage,
        ground,
      ),
    ],
    new: count('new'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    transfers: rows.lines.length - badLines.length + rows.allotments.length - allotted.problems.length,
    rejected: bad.length,
  }
}

/** Units directly below those whose level ends that no row says anything of. */
function unplaced(
  { lines }: ReorganizationRows,
  ending: readonly string[],
  moves: ReadonlyMap<string, unknown>,
  passage: Passage,
  ground: ImportGround,
): RowProblem[] {
  const over = new Set<string | null>(ending)
  // Provinces come first; the file that the decision is about has the other column.
  const file = (lines.find(({ split }) => split !== null) ?? lines[0])?.file ?? ''
  return [...ground.units.values()]
    .filter((unit) => over.has(unit.parentId) && passage.stays(unit) && !moves.has(unit.id))
    .map(({ code, name }) => told({ file, row: 1 }, null, 'UNIT_NOT_PLACED', { code, unit: name }))
}

import { dateBefore, type ImportGround, type OldUnit } from './ground.rules.ts'
import { told, type LineRow, type RowProblem } from './rows.rules.ts'

/** A line whose both ends are there. */
export interface Line {
  readonly old: OldUnit
  readonly newCode: string
}

/** Old and new units that hang together by lines. */
export interface Component {
  readonly olds: readonly OldUnit[]
  readonly newCodes: readonly string[]
  readonly lines: readonly Line[]
}

/** Lines that hold, and what is wrong with the others. */
export interface CheckedLines {
  readonly lines: readonly Line[]
  readonly problems: readonly RowProblem[]
}

/**
 * Looks at each line by itself and beside the others of its old unit.
 *
 * @param newCodes codes of the units that there are afterwards
 */
export function checkLines(
  rows: readonly LineRow[],
  newCodes: ReadonlySet<string>,
  ground: ImportGround,
): CheckedLines {
  const ofOld = Map.groupBy(rows, ({ oldCode }) => oldCode)
  const parts = new Map(
    [...ofOld].map(([code, those]) => [code, new Set(those.map(({ newCode }) => newCode)).size]),
  )
  const seen = new Set<string>()
  const lines: Line[] = []
  const problems: RowProblem[] = []
  for (const row of rows) {
    const { oldCode, newCode } = row
    const old = ground.units.get(oldCode)
    const problem = faultOf(row, old, parts.get(oldCode) ?? 0, newCodes, seen, ground)
    seen.add(pairOf(row))
    if (problem) problems.push(problem)
    else if (old) lines.push({ old, newCode })
  }
  return { lines, problems }
}

function faultOf(
  row: LineRow,
  old: OldUnit | undefined,
  parts: number,
  newCodes: ReadonlySet<string>,
  seen: ReadonlySet<string>,
  ground: ImportGround,
): RowProblem | undefined {
  const { oldCode, newCode, split } = row
  if (oldCode === '') return told(row, 'old_code', 'REQUIRED')
  if (newCode === '') return told(row, 'new_code', 'REQUIRED')
  if (split !== null && split !== 'yes' && split !== 'no') return told(row, 'split', 'INVALID_VALUE')
  if (seen.has(pairOf(row))) return told(row, 'new_code', 'DUPLICATE')
  if (!old?.isBelow) return told(row, 'old_code', 'UNIT_NOT_IN_FORCE', { date: dateBefore(ground) })
  if (!newCodes.has(newCode)) return told(row, 'new_code', 'NOT_FOUND')
  if (split !== null && (split === 'yes') !== parts > 1)
    return told(row, 'split', 'SPLIT_DIFFERS', { unit: old.name, count: parts })
  return undefined
}

function pairOf({ oldCode, newCode }: LineRow): string {
  return `${oldCode} ${newCode}`
}

/** Lines put together with all that hang on the same units, in the order of the first line of each. */
export function componentsOf(lines: readonly Line[]): Component[] {
  const above = new Map<string, string>()
  const rootOf = (node: string): string => {
    let root = node
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next
    for (let at = node; at !== root;) {
      const next = above.get(at) ?? root
      above.set(at, root)
      at = next
    }
    return root
  }
  const oldNode = ({ old }: Line): string => `old ${old.code}`
  for (const line of lines) {
    const [old, fresh] = [rootOf(oldNode(line)), rootOf(`new ${line.newCode}`)]
    if (old !== fresh) above.set(fresh, old)
  }
  return [...Map.groupBy(lines, (line) => rootOf(oldNode(line))).values()].map((together) => ({
    olds: [...new Set(together.map(({ old }) => old))],
    newCodes: [...new Set(together.map(({ newCode }) => newCode))],
    lines: together,
  }))
}

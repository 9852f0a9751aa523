import { MAX_LINE, UNIT_CODE, vietnameseDate, type Problem } from '@chibo/shared'

/** The columns of a file of units; others are passed over. */
export const UNIT_COLUMNS = ['code', 'level', 'name', 'parent_code'] as const
export type UnitColumnName = (typeof UNIT_COLUMNS)[number]

/** A row as it stands in the file, blanks around its cells taken off. */
export interface UnitFileRow {
  /** line in the file; the header is line 1 */
  readonly row: number
  readonly code: string
  readonly level: string
  readonly name: string
  /** empty: below the unit that the file is imported to */
  readonly parentCode: string
}

/** A unit that is there on the day, as far as the import looks at it. */
export interface PresentUnit {
  readonly id: string
  readonly code: string
  readonly kind: string
  /** the name of the place; of units without one, of the organization */
  readonly name: string
  readonly parentCode: string | null
}

/** What a file is held against. */
export interface ImportGround {
  /** code of the unit below which rows without a parent hang */
  readonly topCode: string
  /** the units of that unit's subtree on the day, itself included, by code */
  readonly present: ReadonlyMap<string, PresentUnit>
  /** codes that units elsewhere bear on the day, or that any unit bears later: with the day from which */
  readonly taken: ReadonlyMap<string, string | null>
  /** kinds that a unit may be on the day, or, without one, on any day */
  readonly kinds: ReadonlySet<string>
  /** which kinds may hang under which: `commune district` */
  readonly mayHangUnder: ReadonlySet<string>
}

/** What is wrong with a row, and in which column. */
export interface RowProblem {
  readonly row: number
  readonly column: UnitColumnName
  readonly problem: Problem
}

/** What a file comes to, row by row. */
export interface ImportPlan {
  /** parents before their children */
  readonly added: readonly UnitFileRow[]
  readonly unchanged: readonly UnitFileRow[]
  /** rows that a decision is wanted for: the unit is there, but under another name, kind or parent */
  readonly undecided: readonly RowProblem[]
  readonly rejected: readonly RowProblem[]
  /** units of the file's kinds that are there and not in the file */
  readonly missing: number
}

/** Holds a file of units against what is there. */
export function planImport(rows: readonly UnitFileRow[], ground: ImportGround): ImportPlan {
  const byCode = Map.groupBy(rows, ({ code }) => code)
  const rejected: RowProblem[] = []
  const undecided: RowProblem[] = []
  const unchanged: UnitFileRow[] = []
  const fresh: UnitFileRow[] = []
  for (const row of rows) {
    const problem = faultOf(row, byCode, ground)
    const there = ground.present.get(row.code)
    if (problem) rejected.push(problem)
    else if (!there) fresh.push(row)
    else {
      const difference = differenceOf(row, there, ground)
      if (difference) undecided.push(difference)
      else unchanged.push(row)
    }
  }
  const placed = inOrder(fresh, ground)
  rejected.push(
    ...placed.lost.map((row) => told(row, 'parent_code', { code: 'PARENT_NOT_IMPORTED', path: [] })),
  )
  const kinds = new Set(rows.map(({ level }) => level))
  const missing = [...ground.present.values()].filter(
    ({ code, kind }) => code !== ground.topCode && kinds.has(kind) && !byCode.has(code),
  )
  return { added: placed.found, unchanged, undecided, rejected, missing: missing.length }
}

function faultOf(
  row: UnitFileRow,
  byCode: ReadonlyMap<string, readonly UnitFileRow[]>,
  ground: ImportGround,
): RowProblem | undefined {
  const { code, level, name, parentCode } = row
  if (code === '') return told(row, 'code', { code: 'REQUIRED', path: [] })
  if (!UNIT_CODE.test(code)) return told(row, 'code', { code: 'INVALID_VALUE', path: [] })
  if ((byCode.get(code)?.length ?? 0) > 1) return told(row, 'code', { code: 'DUPLICATE', path: [] })
  if (!ground.kinds.has(level)) return told(row, 'level', { code: 'KIND_UNKNOWN', path: [] })
  if (name === '') return told(row, 'name', { code: 'REQUIRED', path: [] })
  if (name.length > MAX_LINE)
    return told(row, 'name', { code: 'TOO_LONG', path: [], values: { max: MAX_LINE } })
  const from = ground.taken.get(code)
  if (from !== undefined && !ground.present.has(code))
    return told(
      row,
      'code',
      from === null
        ? { code: 'CODE_BORNE_ELSEWHERE', path: [] }
        : { code: 'CODE_BORNE_LATER', path: [], values: { date: vietnameseDate(from) } },
    )
  return parentFault(row, parentCode === '' ? ground.topCode : parentCode, byCode, ground)
}

function parentFault(
  row: UnitFileRow,
  parentCode: string,
  byCode: ReadonlyMap<string, readonly UnitFileRow[]>,
  ground: ImportGround,
): RowProblem | undefined {
  if (parentCode === row.code) return told(row, 'parent_code', { code: 'INVALID_VALUE', path: [] })
  const kind = ground.present.get(parentCode)?.kind ?? byCode.get(parentCode)?.[0]?.level
  if (kind === undefined) return told(row, 'parent_code', { code: 'NOT_FOUND', path: [] })
  if (!ground.mayHangUnder.has(`${row.level} ${kind}`))
    return told(row, 'parent_code', {
      code: 'PARENT_NOT_ALLOWED',
      path: [],
      values: { kind: row.level, parent: kind },
    })
  return undefined
}

function differenceOf(row: UnitFileRow, there: PresentUnit, ground: ImportGround): RowProblem | undefined {
  const parentCode = row.parentCode === '' ? ground.topCode : row.parentCode
  const column: UnitColumnName | undefined =
    row.level !== there.kind
      ? 'level'
      : row.name !== there.name
        ? 'name'
        : parentCode !== there.parentCode
          ? 'parent_code'
          : undefined
  return column && told(row, column, { code: 'UNIT_DIFFERS', path: [] })
}

/** New rows in an order in which parents come first; those whose parent is not there and does not come are lost. */
function inOrder(
  fresh: readonly UnitFileRow[],
  { topCode, present }: ImportGround,
): { readonly found: UnitFileRow[]; readonly lost: readonly UnitFileRow[] } {
  const below = Map.groupBy(fresh, ({ parentCode }) => (parentCode === '' ? topCode : parentCode))
  const found: UnitFileRow[] = []
  let next = [...present.keys()].flatMap((code) => below.get(code) ?? [])
  while (next.length > 0) {
    found.push(...next)
    next = next.flatMap(({ code }) => below.get(code) ?? [])
  }
  const reached = new Set(found)
  return { found, lost: fresh.filter((row) => !reached.has(row)) }
}

function told({ row }: UnitFileRow, column: UnitColumnName, problem: Problem): RowProblem {
  return { row, column, problem }
}

import type { ImportDecisions, ImportView, RosterField, RosterRowKind } from '@chibo/shared'

/** A sheet of a file, as it is shown. */
export type ShownSheet = NonNullable<ImportView['sheets']>[number]

/** A column of a sheet's table, whether anything is known of it or not. */
export interface ShownColumn {
  readonly column: number
  readonly heading: string
  readonly field: RosterField | null
  /** Key of what it is left aside as; null: nobody knows it. */
  readonly aside: ShownSheet['layout']['columns'][number]['aside']
  readonly basis: ShownSheet['layout']['columns'][number]['basis']
  readonly sureness: number
  readonly candidates: readonly RosterField[]
  /** Whether a problem of the sheet is about it. */
  readonly isOdd: boolean
}

/** The columns of a sheet's table from the left: all that its rows have. */
export function columnsOf({ layout, rows }: ShownSheet): ShownColumn[] {
  const known = new Map(layout.columns.map((column) => [column.column, column]))
  const odd = new Set(layout.problems.flatMap(({ columns }) => columns))
  const width = Math.max(
    0,
    ...layout.columns.map(({ column }) => column + 1),
    ...rows.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1),
  )
  return Array.from({ length: width }, (_, column) => {
    const {
      heading = '',
      field = null,
      aside = null,
      basis = null,
      sureness = 0,
      candidates = [],
    } = known.get(column) ?? {}
    return { column, heading, field, aside, basis, sureness, candidates, isOdd: odd.has(column) }
  })
}

/** The name of a column as spreadsheets call it: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/**
 * What has yet to be told of a sheet: not what the order of its dates was decided for.
 *
 * @param told what the page has said already
 */
export const openProblems = (
  { layout }: Pick<ShownSheet, 'layout'>,
  { dateOrder }: Pick<ImportDecisions, 'dateOrder'>,
  told?: string,
): ShownSheet['layout']['problems'] =>
  layout.problems.filter(
    ({ code, message }) => message !== told && !(code === 'DATES_SWAPPED' && dateOrder !== null),
  )

/** How a row of a kind looks: what names columns or a cell stands out, what is of nobody steps back. */
export const rowTone = (kind: RosterRowKind): 'plain' | 'head' | 'group' | 'aside' => {
  if (kind === 'DATA') return 'plain'
  if (kind === 'HEADER') return 'head'
  return kind === 'GROUP' ? 'group' : 'aside'
}

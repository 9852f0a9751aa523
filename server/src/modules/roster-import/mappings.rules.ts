import { foldVietnamese, MAX_DECISIONS, type ImportDecisions, type RosterColumn } from '@chibo/shared'
import { headingKey } from './layout/recognize.rules.ts'

/**
 * What is remembered of how a file was read, and what of that is offered to the next one. Remembered is what a form has in common
 * from one month to the next: never whom a row means, never single rows by their number, never how the letters of a file were
 * written, which its bytes tell each time, nor the order of its dates, which the next file of the form may have the other way round.
 */

/** The decisions that are remembered. */
export type Remembered = Pick<
  ImportDecisions,
  'columns' | 'headerRows' | 'sheets' | 'units' | 'sexes' | 'states' | 'ethnicities'
>

/** Decisions on texts: they hold whatever else a file looks like. */
const TEXTS = ['units', 'sexes', 'states', 'ethnicities'] as const

/** What of somebody's decisions is remembered. */
export function rememberedOf(decisions: ImportDecisions): Remembered {
  const { columns, headerRows, sheets, units, sexes, states, ethnicities } = decisions
  return { columns, headerRows, sheets, units, sexes, states, ethnicities }
}

/** How many decisions there are. */
export function countRemembered({ columns, headerRows, sheets, ...texts }: Remembered): number {
  const ofTexts = TEXTS.reduce((sum, name) => sum + texts[name].length, 0)
  return columns.length + Number(headerRows !== null) + Number(sheets !== null) + ofTexts
}

/** By what a form is known: the headings of its columns, folded, in their order. */
export interface Form {
  /** by the place of the column, empty for one without a name; of several sheets one after the other, each form once */
  readonly headers: readonly string[]
  /** as they are written, for people */
  readonly headings: readonly string[]
}

/** Between the headers of two sheets; no folded heading holds it. */
const NEXT_SHEET = '|'

/** The form of sheets by their columns: a workbook with one sheet for each cell has one form, however many cells there are. */
export function formOf(sheets: readonly (readonly RosterColumn[])[]): Form {
  const headers = new Map<string, readonly string[]>()
  for (const columns of sheets) {
    const keys: string[] = []
    for (const { column, heading } of columns) {
      const key = headingKey(heading)
      if (key === '') continue
      while (keys.length < column) keys.push('')
      keys[column] = key
    }
    if (keys.length > 0) headers.set(JSON.stringify(keys), keys)
  }
  const written = sheets.flatMap((columns) => columns.map(({ heading }) => heading))
  return {
    headers: [...headers.values()].flatMap((keys, at) => (at === 0 ? keys : [NEXT_SHEET, ...keys])),
    headings: [...new Set(written)].filter((heading) => heading !== ''),
  }
}

/** Whether two lists of headers are of one form. */
export function isSameForm(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && one.length === other.length && one.every((key, at) => key === other[at])
}

/** Decisions that a file begins with, and how many of those that were remembered hold no longer. */
export interface Offer {
  readonly decisions: ImportDecisions
  readonly taken: number
  readonly leftOut: number
}

/**
 * How far remembered decisions fit a file. WHOLLY: read by them, it has the form that they are of. COLUMNS: it has that form, but
 * not in the rows or sheets where it was. TEXTS: its form is another one, and a column of the same name may hold something else.
 */
export type Fit = 'WHOLLY' | 'COLUMNS' | 'TEXTS'

/**
 * What is taken over of remembered decisions. What somebody decided of the file already stays as it is.
 *
 * @param hasUnit whether a unit, by its opaque id, may be named below where the file is taken in
 */
export function offerOf(
  remembered: Remembered,
  given: ImportDecisions,
  fit: Fit,
  hasUnit: (id: string) => boolean,
): Offer {
  const holding: Remembered = {
    columns: fit === 'TEXTS' ? [] : remembered.columns,
    headerRows: fit === 'WHOLLY' ? remembered.headerRows : null,
    sheets: fit === 'WHOLLY' ? remembered.sheets : null,
    units: remembered.units.filter(({ value }) => value === null || hasUnit(value)),
    sexes: remembered.sexes,
    states: remembered.states,
    ethnicities: remembered.ethnicities,
  }
  const taken = countRemembered(holding)
  return {
    decisions: {
      ...given,
      columns: given.columns.length > 0 ? given.columns : holding.columns,
      headerRows: given.headerRows ?? holding.headerRows,
      sheets: given.sheets ?? holding.sheets,
      units: together(given.units, holding.units),
      sexes: together(given.sexes, holding.sexes),
      states: together(given.states, holding.states),
      ethnicities: together(given.ethnicities, holding.ethnicities),
    },
    taken,
    leftOut: countRemembered(remembered) - taken,
  }
}

/** What was decided of this file, and what was remembered of texts that nothing was decided of. */
function together<T extends { readonly text: string }>(given: readonly T[], remembered: readonly T[]): T[] {
  const decided = new Set(given.map(({ text }) => foldVietnamese(text)))
  const added = remembered.filter(({ text }) => !decided.has(foldVietnamese(text)))
  return [...given, ...added].slice(0, MAX_DECISIONS)
}

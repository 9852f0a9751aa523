import {
  privateFieldOf,
  type AsideColumn,
  type RosterColumn,
  type RosterField,
  type RosterLayout,
} from '@chibo/shared'

/**
 * Which cells of a file are shown to somebody who may work on it, but may not read sensitive values where it is taken in: those
 * of columns that hold none for sure. The file itself names such a column, by a heading that stands for a field that is not
 * sensitive, and nobody has decided that it is a sensitive one.
 *
 * What somebody decided opens nothing, for the reader may decide, too: a column of numbers would be called one of organizations,
 * or a row of people the names of columns. Nor does what the cells of a column look like, for two birth dates look like two days
 * of the Party. Columns that nobody knows, remarks, and whatever is told apart as something else may hold anything.
 */

/** Columns that are left aside and hold nothing but what their heading says. */
const PLAIN_ASIDE = new Set<AsideColumn | null>(['NUMBER', 'PARTY_AGE', 'OFFICES'])

/** "Nam | Nữ" is marked, or holds the years of birth of some. */
const MARKS = new Set<RosterField>(['MEN_MARK', 'WOMEN_MARK'])

/** Whether a column may hold sensitive values, whatever was decided of it. */
export function mayBePrivate({ field, aside }: Pick<RosterColumn, 'field' | 'aside'>): boolean {
  if (field === null) return !PLAIN_ASIDE.has(aside)
  return privateFieldOf(field) !== undefined || MARKS.has(field)
}

/**
 * The columns whose cells hold nothing sensitive for sure.
 *
 * @param found the layout as it is without anybody's decisions
 */
export function openColumns(layout: RosterLayout, found: RosterLayout): ReadonlySet<number> {
  const named = found.columns.filter((column) => column.basis === 'NAME' && !mayBePrivate(column))
  const decided = new Map(layout.columns.map((column) => [column.column, column]))
  return new Set(
    named.flatMap(({ column }) => {
      const now = decided.get(column)
      return now === undefined || now.field === null || !mayBePrivate(now) ? [column] : []
    }),
  )
}

/** A layout without headings that somebody has made of rows which the file does not show to be any. */
export function withoutHeadings(layout: RosterLayout, found: RosterLayout): RosterLayout {
  const headings = new Map(found.columns.map(({ column, heading }) => [column, heading]))
  const columns = layout.columns.map((column) => {
    const isOwn = column.basis === 'NAME' || headings.get(column.column) === column.heading
    return isOwn ? column : { ...column, heading: '' }
  })
  return { ...layout, columns }
}

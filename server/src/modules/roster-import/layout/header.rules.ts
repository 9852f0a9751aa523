import { foldVietnamese, MAX_ROSTER_COLUMNS, type RosterColumn } from '@chibo/shared'
import type { Merge, SheetRow } from '../../spreadsheets/index.ts'
import { headingKey, recognize, type Recognized } from './recognize.rules.ts'

/** Which rows of a sheet name its columns: one, or several with merged cells. */

/** How many rows a header may have. */
const MOST_ROWS = 3
/** Longer texts are no headings. */
const LONGEST = 160
/** A header is seen by its first columns. */
const SEARCHED = 60

/** The header of a sheet: its rows, and what stands above each column from top to bottom. */
export interface Header {
  readonly rows: readonly SheetRow[]
  readonly headings: readonly (readonly string[])[]
}

export const cellText = (row: SheetRow | undefined, column: number): string =>
  (row?.cells[column] ?? '').trim()

/** How many columns rows have that may matter. */
export function widthOf(rows: readonly SheetRow[]): number {
  return Math.min(
    MAX_ROSTER_COLUMNS,
    rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
  )
}

/** What stands above each column; what was merged over several cells counts for all of them. */
export function headingsOf(rows: readonly SheetRow[], merges: readonly Merge[]): string[][] {
  return Array.from({ length: widthOf(rows) }, (_, column) => {
    const parts: string[] = []
    rows.forEach((row, depth) => {
      const text =
        cellText(row, column) || mergedText(rows, depth, column, merges) || spanningText(rows, depth, column)
      const tidy = text.normalize('NFC').replace(/\s+/g, ' ')
      if (tidy !== '' && tidy !== parts.at(-1)) parts.push(tidy)
    })
    return parts
  })
}

function mergedText(
  rows: readonly SheetRow[],
  depth: number,
  column: number,
  merges: readonly Merge[],
): string {
  const number = rows[depth]?.row ?? 0
  const merge = merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= number && number <= lastRow && firstColumn - 1 <= column && column < lastColumn,
  )
  return merge
    ? cellText(
        rows.find(({ row }) => row === merge.firstRow),
        merge.firstColumn - 1,
      )
    : ''
}

/** Without told merges: a blank to the right of a heading belongs to it where both have something below. */
function spanningText(rows: readonly SheetRow[], depth: number, column: number): string {
  const below = rows.slice(depth + 1)
  const hasBelow = (at: number): boolean => below.some((row) => cellText(row, at) !== '')
  if (!hasBelow(column)) return ''
  let left = column - 1
  while (left >= 0 && cellText(rows[depth], left) === '') {
    if (!hasBelow(left)) return ''
    left -= 1
  }
  return left >= 0 && hasBelow(left) ? cellText(rows[depth], left) : ''
}

/** Finds the header among the first rows; undefined where no rows name columns. */
export function findHeader(rows: readonly SheetRow[], merges: readonly Merge[]): Header | undefined {
  const known = new Map<string, Recognized | undefined>()
  const find = (parts: readonly string[]): Recognized | undefined => {
    const key = parts.join('\n')
    if (!known.has(key)) known.set(key, recognize(parts))
    return known.get(key)
  }
  // Rows of headings that say nothing one by one say nothing together.
  const saying = rows.map(
    (row) => isHeadingRow(row) && row.cells.slice(0, SEARCHED).some((cell) => find([cell.trim()])),
  )
  const found: Found[] = []
  for (let first = 0; first < rows.length; first += 1) {
    for (let count = 1; count <= MOST_ROWS && first + count <= rows.length; count += 1) {
      const span = rows.slice(first, first + count)
      if (!isTogether(span)) break
      if (count > 1 && !saying.slice(first, first + count).some(Boolean)) continue
      if (!isHeadingRow(span.at(-1)) || !isHeadingRow(span[0])) break
      const headings = headingsOf(span, merges)
      const score = scoreOf(headings.slice(0, SEARCHED), find)
      if (score > 0) found.push({ header: { rows: span, headings }, first, score })
    }
  }
  return firstOf(found)?.header
}

/** Files may leave blank rows out. */
const isTogether = (rows: readonly SheetRow[]): boolean =>
  (rows.at(-1)?.row ?? 0) - (rows[0]?.row ?? 0) < rows.length

/** Rows that may be a header, from which row on, and how much they say. */
interface Found {
  readonly header: Header
  readonly first: number
  readonly score: number
}

/** How much of what the best header says one above it must say. */
const NEARLY = 0.6

/** The header that says most; where one comes again further below, as on every printed page, the first one: data begin there. */
function firstOf(found: readonly Found[]): Found | undefined {
  const most = found.reduce((score, one) => Math.max(score, one.score), 0)
  const first = found.find(({ score }) => score >= most * NEARLY)?.first ?? 0
  return found
    .filter((one) => one.first < first + MOST_ROWS)
    .reduce<Found | undefined>((best, one) => (best && best.score >= one.score ? best : one), undefined)
}

/** Rows of headings are short texts; a row of data has a number before it, or dates and numbers of people in it. */
function isHeadingRow(row: SheetRow | undefined): boolean {
  if (!row || isLineOfData(row)) return false
  let filled = 0
  for (const [column, cell] of row.cells.entries()) {
    if (column >= MAX_ROSTER_COLUMNS) break
    const text = cell.trim()
    if (text === '') continue
    filled += 1
    const kind = row.kinds?.[column]
    if (
      text.length > LONGEST ||
      kind === 'DATE' ||
      /\d{5,}/.test(text) ||
      /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(text)
    )
      return false
  }
  return filled > 0
}

/** "1 | Họ và tên | Chữ" is a row of a guide. */
function isLineOfData({ cells }: SheetRow): boolean {
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? ''
  return /^\d{1,3}$/.test(first) && cells.some((cell) => /\p{L}{2}/u.test(cell))
}

/** How much a header says: the fields that it names, each once. Of one field alone only where that is the name of people. */
function scoreOf(
  headings: readonly (readonly string[])[],
  find: (parts: readonly string[]) => Recognized | undefined,
): number {
  const named = new Map<string, number>()
  let hasName = false
  for (const parts of headings) {
    if (parts.length === 0) continue
    const found = find(parts)
    if (!found || found.sureness < 0.5) continue
    const { field, aside } = found.named
    if (field === 'FULL_NAME' || field === 'GIVEN_NAME') hasName = true
    const key = field ?? aside
    named.set(key, Math.max(named.get(key) ?? 0, found.sureness))
  }
  const score = [...named.values()].reduce((sum, sureness) => sum + sureness, 0)
  if (named.size === 1) return hasName && score >= 0.9 ? score : 0
  return named.size >= 3 || hasName ? score : 0
}

const NUMBERED = /^[([]?\s*(?:\d{1,3}|[a-zđ])\s*[)\].]?(?:\s*=\s*[\d\s()+\-*/]+)?$/iu

/** Whether a row numbers the columns: `(1) (2) (3)`, `1 2 3`, `A B 1 2`. */
export function isNumberedRow(row: SheetRow): boolean {
  const texts = row.cells.map((cell) => cell.trim()).filter((text) => text !== '')
  if (texts.length < 3 || !texts.every((text) => NUMBERED.test(text))) return false
  const numbers = texts.flatMap((text) => (/\d/.test(text) ? [Number(/\d+/.exec(text)?.[0])] : []))
  const letters = texts.length - numbers.length
  const rising = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  return rising && (numbers[0] ?? 1) <= 1 + letters && letters <= Math.max(3, numbers.length)
}

/** The names of the columns once more: most of what is filled equals what stands above. */
export function isRepeatedHeader(row: SheetRow, headings: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  let filled = 0
  let same = 0
  for (const [column, cell] of row.cells.entries()) {
    if (cell === '') continue
    const text = cell.trim()
    if (text === '') continue
    filled += 1
    if (headings.get(column)?.has(headingKey(text))) same += 1
    // Rows of data are told apart by their first cells.
    else if (filled - same > 2) return false
  }
  return same >= 2 && same >= filled * 0.6
}

/**
 * The names of the columns of another list below the first one: several of fields, and one at least of another field than stood
 * there before.
 */
export function isOtherHeader(row: SheetRow, columns: ReadonlyMap<number, RosterColumn>): boolean {
  let [named, other] = [0, 0]
  for (const [column, cell] of row.cells.entries()) {
    const text = cell.trim()
    if (text === '') continue
    // People are told apart by their first cells.
    const found = text.length > LONGEST || /\d{2}/.test(text) ? undefined : recognize([text])
    if (!found || found.sureness < PLAINLY) continue
    named += 1
    const there = columns.get(column)
    const isThere =
      there !== undefined &&
      (headingKey(there.heading).includes(headingKey(text)) ||
        (there.field === found.named.field && there.aside === found.named.aside))
    if (!isThere) other += 1
  }
  return named >= 3 && other > 0
}

/** How sure a name is that is nothing else. */
const PLAINLY = 0.8

/** Whether two texts are the same as people read them. */
export const isSameText = (one: string, other: string): boolean =>
  foldVietnamese(one) === foldVietnamese(other)

import type { LayoutProblem, RosterColumn, RosterDecisions, RosterField } from '@chibo/shared'
import type { SheetRow } from '../../spreadsheets/index.ts'
import { FIELDS_OF_LOOKS, type Seen } from './content.rules.ts'
import { cellText } from './header.rules.ts'
import { headingKey, recognize } from './recognize.rules.ts'

/** The columns below a header: each with its field, two for one field told and never settled in silence. */

/** How much surer a column must be to keep a field that another one claims. */
const CLEARLY = 0.15
/** What a column without anything in it is less sure than one that has. */
const EMPTY = 0.3

/** Between the parts of a heading that stand above each other. */
const BETWEEN = ' / '

/** The heading of a column in one line. */
export const headingText = (parts: readonly string[]): string => parts.join(BETWEEN).slice(0, 500)

/** The parts of such a heading. */
export const headingParts = (heading: string): string[] => heading.split(BETWEEN)

/** A column as its name alone says, before the others are looked at. */
export function namedColumn(column: number, parts: readonly string[], seen: Seen | undefined): RosterColumn {
  const found = recognize(parts)
  const likely = seen?.look ? FIELDS_OF_LOOKS[seen.look] : []
  const blank = { column, heading: headingText(parts), field: null, aside: null, basis: null, sureness: 0 }
  if (!found || found.sureness < 0.5)
    return {
      ...blank,
      candidates: [...new Set([...(found?.named.field ? [found.named.field] : []), ...likely])],
    }
  const { field, aside } = found.named
  if (field !== null && found.sureness < PLAINLY && isOtherwise(field, seen))
    return { ...blank, candidates: [...new Set([field, ...likely])] }
  const sureness = rounded(found.sureness - (seen?.filled === 0 ? EMPTY : 0))
  return { column, heading: headingText(parts), field, aside, basis: 'NAME', sureness, candidates: [] }
}

/** How sure a name must be for its column not to be looked at. */
const PLAINLY = 0.75

/** Whether what stands below a vague name is something else: "Chính thức" over marks is no column of dates. */
function isOtherwise(field: RosterField, seen: Seen | undefined): boolean {
  if (!seen?.look || field === 'UNIT' || field === 'ADDRESS') return false
  const fields = FIELDS_OF_LOOKS[seen.look]
  const isDate = FIELDS_OF_LOOKS.DATE.includes(field)
  const isName = field === 'FULL_NAME' || field === 'GIVEN_NAME' || field === 'FAMILY_NAME'
  if (isName) return seen.look !== 'NAME' && seen.look !== 'WORD'
  return isDate && !fields.includes(field)
}

const rounded = (sureness: number): number => Math.round(Math.max(0, sureness) * 100) / 100

/** Names that only what stands beside them makes clear. */
export function inContext(
  columns: readonly RosterColumn[],
  rows: readonly SheetRow[],
  seen: readonly Seen[],
): RosterColumn[] {
  const meant = columns.map((column, index) => mergedAway(column, columns[index - 1], seen))
  const issued = meant.map((column, index) => issuedColumn(column, meant.slice(0, index)))
  return splitNames(marksOrDates(issued, seen), rows)
}

/** A heading over two columns of which the second is empty: what stands below was merged, too, and is in the first. */
function mergedAway(
  column: RosterColumn,
  before: RosterColumn | undefined,
  seen: readonly Seen[],
): RosterColumn {
  const isMerged =
    before !== undefined &&
    column.field !== null &&
    column.heading === before.heading &&
    seen[column.column]?.filled === 0 &&
    (seen[before.column]?.filled ?? 0) > 0
  return isMerged
    ? { ...column, field: null, aside: 'OTHER', basis: null, sureness: 0, candidates: [] }
    : column
}

/** "Nơi cấp", "Ngày cấp" are those of the number before them: of a card, or of an identity card, which is left aside. */
function issuedColumn(column: RosterColumn, before: readonly RosterColumn[]): RosterColumn {
  const key = headingKey(headingParts(column.heading).at(-1) ?? '')
  const field = key === 'noi cap' ? 'CARD_ISSUED_BY' : key === 'ngay cap' ? 'CARD_ISSUED_ON' : undefined
  if (!field || column.field !== null) return column
  const number = before.findLast(
    ({ field: one }) =>
      one === 'CARD_NUMBER' ||
      one === 'OLD_CARD_NUMBER' ||
      one === 'CITIZEN_ID' ||
      one === 'OLD_IDENTITY_NUMBER',
  )?.field
  if (number === 'CARD_NUMBER' || number === 'OLD_CARD_NUMBER')
    return { ...column, field, basis: 'NAME', sureness: 0.7, candidates: [] }
  return { ...column, aside: 'OTHER', candidates: [field] }
}

/** "Nam | Nữ" with dates below are birth dates, whatever stands above them. */
function marksOrDates(columns: readonly RosterColumn[], seen: readonly Seen[]): RosterColumn[] {
  const dates = { MEN_MARK: 'MEN_BIRTH_DATE', WOMEN_MARK: 'WOMEN_BIRTH_DATE' } as const
  return columns.map((column) => {
    const { field } = column
    if (field !== 'MEN_MARK' && field !== 'WOMEN_MARK') return column
    return seen[column.column]?.look === 'DATE' ? { ...column, field: dates[field] } : column
  })
}

/** One heading of names over two columns: family and middle name, then the given name. */
function splitNames(columns: readonly RosterColumn[], rows: readonly SheetRow[]): RosterColumn[] {
  const family = columns.find(({ field }) => field === 'FULL_NAME')
  const given = columns.find(({ column, field, heading }) => {
    if (!family || column !== family.column + 1) return false
    return field === 'GIVEN_NAME' || heading === family.heading || heading === ''
  })
  if (!family || !given || !isSplit(rows, family.column, given.column)) return [...columns]
  return columns.map((column) => {
    if (column === family)
      return { ...column, field: 'FAMILY_NAME', sureness: Math.min(column.sureness, 0.8) }
    if (column !== given) return column
    return { ...column, field: 'GIVEN_NAME', aside: null, basis: 'NAME', sureness: 0.8, candidates: [] }
  })
}

/** Whether the second column holds one word that the first one does not end with. */
function isSplit(rows: readonly SheetRow[], first: number, second: number): boolean {
  let split = 0
  let other = 0
  for (const row of rows) {
    const [front, back] = [cellText(row, first), cellText(row, second)]
    if (front === '' || back === '') continue
    const isWord = /^[\p{L}\p{M}'’]+$/u.test(back)
    const isRepeated = headingKey(front).endsWith(` ${headingKey(back)}`)
    if (isWord && !isRepeated) split += 1
    else other += 1
  }
  return split > other
}

/** What somebody decided: found by the heading, where two have the same or none by the place. */
export function decided(
  columns: readonly RosterColumn[],
  decisions: RosterDecisions['columns'],
): RosterColumn[] {
  const keys = columns.map(({ heading }) => headingKey(heading))
  const settled = new Map<number, RosterField | null>()
  for (const { column, heading, field } of decisions) {
    const key = headingKey(heading)
    const same = keys.flatMap((one, index) => (one === key ? [index] : []))
    const [only] = same
    const there = columns.findIndex((one) => one.column === column)
    if (keys[there] === key) settled.set(there, field)
    else if (key !== '' && only !== undefined && same.length === 1) settled.set(only, field)
  }
  return columns.map((column, index) => {
    const field = settled.get(index)
    if (field === undefined) return column
    return {
      ...column,
      field,
      aside: field === null ? (column.aside ?? 'OTHER') : null,
      basis: 'DECISION',
      sureness: 1,
      candidates: [],
    }
  })
}

/** Fields that several columns claim: the clearly surer one keeps it, or none does; told either way. */
export function withoutConflicts(columns: readonly RosterColumn[]): {
  readonly columns: RosterColumn[]
  readonly problems: LayoutProblem[]
} {
  const claims = Map.groupBy(
    columns.filter(({ field }) => field !== null),
    ({ field }) => field,
  )
  const losers = new Set<RosterColumn>()
  const problems: LayoutProblem[] = []
  for (const [field, claimants] of claims) {
    if (claimants.length < 2 || field === null) continue
    const decisions = claimants.filter(({ basis }) => basis === 'DECISION')
    const [best, next] = claimants.toSorted((one, other) => other.sureness - one.sureness)
    const isDecided = decisions.length === 1
    const isClear = (best?.sureness ?? 0) - (next?.sureness ?? 0) >= CLEARLY
    const winner = isDecided ? decisions[0] : isClear ? best : undefined
    for (const claimant of claimants) if (claimant !== winner) losers.add(claimant)
    if (!isDecided)
      problems.push({ code: 'COLUMN_CONFLICT', field, columns: claimants.map(({ column }) => column) })
  }
  return {
    columns: columns.map((column) =>
      losers.has(column) && column.field !== null
        ? { ...column, field: null, basis: null, sureness: 0, candidates: [column.field] }
        : column,
    ),
    problems,
  }
}

/** Columns that say the same in two ways. */
export function oddsOf(columns: readonly RosterColumn[]): LayoutProblem[] {
  const of = (fields: readonly RosterField[]): number[] =>
    columns.flatMap(({ column, field }) => (field !== null && fields.includes(field) ? [column] : []))
  const whole = of(['FULL_NAME'])
  const parts = of(['FAMILY_NAME', 'GIVEN_NAME'])
  const isDecided = columns.some(({ field, basis }) => field === 'FULL_NAME' && basis === 'DECISION')
  if (whole.length > 0 && parts.length > 0 && !isDecided)
    return [{ code: 'COLUMNS_AT_ODDS', field: 'FULL_NAME', columns: [...whole, ...parts] }]
  return whole.length > 0 || parts.length > 0
    ? []
    : [{ code: 'NO_NAME_COLUMN', field: 'FULL_NAME', columns: [] }]
}

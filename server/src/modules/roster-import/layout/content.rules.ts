import { foldVietnamese, type RosterField } from '@chibo/shared'
import type { CellKind, SheetRow } from '../../spreadsheets/index.ts'
import { ethnicGroup } from '../values/ethnicities.rules.ts'
import { markOf, sexOf, stateOf } from '../values/words.rules.ts'

/** What a column looks like by what stands in it. */

/** What most cells of a column look like. */
export type Look =
  | 'NUMBERING'
  | 'NAME'
  | 'WORD'
  | 'DATE'
  | 'TWELVE_DIGITS'
  | 'NINE_DIGITS'
  | 'EIGHT_DIGITS'
  | 'PHONE'
  | 'SEX'
  | 'MARK'
  | 'ETHNICITY'
  | 'UNIT'
  | 'STATE'
  | 'FILE_NUMBER'

/** A column seen by its cells. */
export interface Seen {
  readonly column: number
  readonly filled: number
  /** null: nothing that most of them are */
  readonly look: Look | null
  /** of dates: the year in the middle */
  readonly year: number | null
  /** how many cells speak for a column of marks, and against it */
  readonly tally: Readonly<Record<Tallied, number>>
}

/** MARK, DATE and NONE are what they are called; STATE: a text that says how somebody stands. */
type Tallied = 'MARK' | 'DATE' | 'STATE' | 'NONE'

/** A "1" is a mark as much as a number, and a "-" is nothing. */
function talliedAs(text: string, look: Look | null): Tallied | null {
  if (look === 'DATE' || /\d[-/.]\d/.test(text)) return 'DATE'
  const mark = markOf(text)
  if (mark !== undefined) return mark ? 'MARK' : 'NONE'
  if (look === 'STATE') return 'STATE'
  return /[\p{L}\p{N}]/u.test(text) ? null : 'NONE'
}

const DATE =
  /^'?(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{4}|(?:18[5-9]|19\d|20[0-4])\d)\b/
const NAME = /^\p{Lu}[\p{L}\p{M}'’]*(?:\s+\p{Lu}[\p{L}\p{M}'’]*){1,5}$/u
const UNIT = /^(?:chi bo|cb|dang bo|db|to dang|dang uy)\b/

function lookOf(text: string, kind: CellKind | undefined): Look | null {
  if (kind === 'DATE' || DATE.test(text)) return 'DATE'
  const digits = text.replace(/['\s.]|[.,]0$/g, '')
  if (/^\d+$/.test(digits)) return ofDigits(digits, kind)
  if (/^\d{6}[ -]?\p{Lu}{1,6}$/u.test(text)) return 'FILE_NUMBER'
  if (sexOf(text)) return 'SEX'
  if (markOf(text) !== undefined) return 'MARK'
  if (UNIT.test(foldVietnamese(text))) return 'UNIT'
  if (stateOf(text)) return 'STATE'
  if (ethnicGroup(text) !== undefined) return 'ETHNICITY'
  if (NAME.test(text.normalize('NFC'))) return 'NAME'
  return /^[\p{L}\p{M}]+$/u.test(text) ? 'WORD' : null
}

function ofDigits(digits: string, kind: CellKind | undefined): Look | null {
  const isNumber = kind === 'NUMBER'
  if (digits.length === 12 || (isNumber && digits.length === 11) || digits.length === 11)
    return 'TWELVE_DIGITS'
  if (digits.length === 10) return digits.startsWith('0') ? 'PHONE' : 'TWELVE_DIGITS'
  if (digits.length === 9) return /^[35789]/.test(digits) && isNumber ? 'PHONE' : 'NINE_DIGITS'
  if (digits.length === 8) return 'EIGHT_DIGITS'
  if (digits.length === 5 && isNumber) return 'DATE'
  return digits.length <= 4 ? 'NUMBERING' : null
}

/** Looks at the columns of rows; the same for each column: what more than half of its filled cells are. */
export function seeColumns(rows: readonly SheetRow[], width: number): Seen[] {
  return Array.from({ length: width }, (_, column): Seen => {
    const looks = new Map<Look, number>()
    const years: number[] = []
    const tally = { MARK: 0, DATE: 0, STATE: 0, NONE: 0 }
    let filled = 0
    for (const { cells, kinds } of rows) {
      const text = (cells[column] ?? '').trim()
      if (text === '') continue
      filled += 1
      const look = lookOf(text, kinds?.[column])
      const tallied = talliedAs(text, look)
      if (tallied !== null) tally[tallied] += 1
      if (look === null) continue
      looks.set(look, (looks.get(look) ?? 0) + 1)
      const year = look === 'DATE' ? /(?:18|19|20)\d{2}/.exec(text)?.[0] : undefined
      if (year !== undefined) years.push(Number(year))
    }
    const [most, count] = [...looks].sort(([, one], [, other]) => other - one)[0] ?? [null, 0]
    const middle = years.sort((one, other) => one - other)[Math.floor(years.length / 2)]
    return { column, filled, look: count * 2 > filled ? most : null, year: middle ?? null, tally }
  })
}

/** How many cells of dates must speak for it. */
const SWAPPED_DATES = 4
const SWAPPED_TEXTS = 2

const DAY_AND_MONTH = /^\s*'?(\d{1,2})([-/.])(\d{1,2})[-/.]\d{4}(?!\d)/

/**
 * Whether days and months of a column are swapped. A spreadsheet that reads the month first took `05/08/2026` for a day in May,
 * and left `25/08/2026` as text: then no cell of dates has a day after the 12th, and all of the texts have. Or somebody wrote the
 * month first: then some texts have no such month, and none has a day after the 12th before its month.
 */
export function areDatesSwapped(rows: readonly SheetRow[], column: number): boolean {
  let [dates, dayFirst, monthFirst, either] = [0, 0, 0, 0]
  for (const { cells, kinds } of rows) {
    const text = cells[column] ?? ''
    if (kinds?.[column] === 'DATE') {
      if (Number(text.slice(8, 10)) > 12) return false
      dates += 1
      continue
    }
    const [, first, separator, second] = DAY_AND_MONTH.exec(text) ?? []
    const [day, month] = [Number(first ?? 0), Number(second ?? 0)]
    if (day > 12 && day <= 31 && month <= 12) dayFirst += 1
    if (month > 12 && month <= 31 && day <= 12) monthFirst += 1
    if (day > 0 && day <= 12 && month <= 12 && separator !== '.') either += 1
  }
  return (
    (dates >= SWAPPED_DATES && dayFirst >= SWAPPED_TEXTS && either === 0) ||
    (monthFirst >= SWAPPED_TEXTS && dayFirst === 0)
  )
}

/** What a column of a look may be. */
export const FIELDS_OF_LOOKS: Readonly<Record<Look, readonly RosterField[]>> = {
  NUMBERING: [],
  NAME: ['FULL_NAME', 'OTHER_NAME'],
  WORD: ['GIVEN_NAME'],
  DATE: ['BIRTH_DATE', 'JOINED_ON', 'OFFICIAL_ON', 'STATE_ON', 'CARD_ISSUED_ON'],
  TWELVE_DIGITS: ['CITIZEN_ID', 'CARD_NUMBER'],
  NINE_DIGITS: ['OLD_IDENTITY_NUMBER'],
  EIGHT_DIGITS: ['OLD_CARD_NUMBER'],
  PHONE: ['PHONE'],
  SEX: ['SEX'],
  MARK: [
    'WOMEN_MARK',
    'MEN_MARK',
    'OFFICIAL_MARK',
    'PROBATIONARY_MARK',
    'EXEMPT_MARK',
    'TEMPORARILY_EXEMPT_MARK',
  ],
  ETHNICITY: ['ETHNICITY'],
  UNIT: ['UNIT'],
  STATE: ['STATE'],
  FILE_NUMBER: ['FILE_NUMBER'],
}

/** What columns without names are most likely: each field once, dates by what comes first in a life. */
export function proposeFields(seen: readonly Seen[]): ReadonlyMap<number, RosterField> {
  const proposed = new Map<number, RosterField>()
  const taken = new Set<RosterField>()
  const give = (column: number, fields: readonly RosterField[]): void => {
    const field = fields.find((one) => !taken.has(one))
    if (!field) return
    taken.add(field)
    proposed.set(column, field)
  }
  const single: readonly Look[] = [
    'NAME',
    'TWELVE_DIGITS',
    'NINE_DIGITS',
    'EIGHT_DIGITS',
    'PHONE',
    'SEX',
    'ETHNICITY',
    'UNIT',
    'STATE',
    'FILE_NUMBER',
  ]
  for (const { column, look } of seen)
    if (look !== null && single.includes(look))
      give(
        column,
        FIELDS_OF_LOOKS[look].filter((field) => field !== 'OTHER_NAME'),
      )
  const dates = seen
    .filter(({ look, year }) => look === 'DATE' && year !== null)
    .sort((one, other) => (one.year ?? 0) - (other.year ?? 0) || one.column - other.column)
  const [first, second] = dates
  const isBirthFirst = dates.length !== 2 || (second?.year ?? 0) - (first?.year ?? 0) >= 10
  for (const { column } of dates)
    give(column, isBirthFirst ? ['BIRTH_DATE', 'JOINED_ON', 'OFFICIAL_ON'] : ['JOINED_ON', 'OFFICIAL_ON'])
  return proposed
}

import { foldVietnamese, type RosterField } from '@chibo/shared'
import { isOneSlip, shortened } from '../slips.rules.ts'
import { HEADINGS, type Named } from './headings.rules.ts'

/** Which field the heading of a column names, and how surely. */

/** What a heading was taken for. */
export interface Recognized {
  readonly named: Named
  /** from 0 to 1 */
  readonly sureness: number
}

/** How sure a name is by which it was found. */
const SURE = {
  vague: 0.7,
  bare: 0.9,
  turned: 0.8,
  child: 0.9,
  parent: 0.85,
  misspelled: 0.7,
  part: 0.6,
} as const

/** Words around a name that say nothing more of it. */
const FILLERS =
  /\b(?:dang vien|cua dang vien|cua dong chi|cua ban|dong chi|nao|neu co|ghi ro|day du|chu in hoa|viet hoa|in hoa|viet chu in hoa|dd mm yyyy|ddmmyyyy|mm yyyy|yyyy|ngay thang nam|bat buoc|theo cccd|theo giay khai sinh|12 so|12 chu so|hien nay|hien tai|of member|of the member|required|optional)\b/g

/**
 * A heading as names are compared: folded words, nothing else. `Ngày, tháng, năm sinh` → `ngay thang nam sinh`,
 * `full_name` and `fullName` → `full name`.
 */
export function headingKey(text: string): string {
  const words = text.replace(/([a-z])([A-Z])/g, '$1 $2')
  return foldVietnamese(words)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Without what stands in brackets behind it: a format, a hint, a number of the column. */
function withoutHints(text: string): string {
  return text.replace(/[([{][^)\]}]*[)\]}]?/g, ' ')
}

/** What a single text names; `Năm` and `Nam`, `ĐT` and `DT` fold alike and are told apart by their letters. */
function lookUp(text: string): Recognized | undefined {
  const exact = told(headingKey(text), 1)
  const marked = byMarks(text)
  if (marked) return marked
  if (exact) return exact
  const bare = headingKey(withoutHints(text))
  return told(bare, SURE.bare) ?? told(withoutFillers(bare), SURE.bare) ?? turned(bare)
}

const sorted = (key: string): string => key.split(' ').sort().join(' ')

/** Names by their words in whatever order; null: two different ones have the same words. */
const BY_WORDS = new Map<string, Named | null>()
for (const [name, named] of HEADINGS) {
  const key = sorted(name)
  const there = BY_WORDS.get(key)
  const isSame =
    there === undefined || (there !== null && there.field === named.field && there.aside === named.aside)
  BY_WORDS.set(key, isSame ? named : null)
}

/** The same words in another order: `Vào Đảng ngày`. */
function turned(key: string): Recognized | undefined {
  const named = key.includes(' ') ? BY_WORDS.get(sorted(key)) : undefined
  return named ? { named, sureness: named.isVague ? SURE.part : SURE.turned } : undefined
}

function withoutFillers(key: string): string {
  return key.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim()
}

function told(key: string, sureness: number): Recognized | undefined {
  const named = key === '' ? undefined : HEADINGS.get(key)
  return named && { named, sureness: named.isVague ? Math.min(sureness, SURE.vague) : sureness }
}

const NO_NAME = { field: null, aside: 'OTHER', isVague: false } as const satisfies Named

function byMarks(text: string): Recognized | undefined {
  const name = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\s:]/g, '')
  if (name === 'đt' || name === 'sđt')
    return { named: { field: 'PHONE', aside: null, isVague: false }, sureness: 0.95 }
  if (/^ngày\P{L}.*sinh\P{L}+năm$/u.test(text.normalize('NFC').trim().toLowerCase()))
    return { named: { field: 'BIRTH_YEAR', aside: null, isVague: false }, sureness: 0.9 }
  if (name === 'dt') return { named: { field: 'ETHNICITY', aside: null, isVague: true }, sureness: SURE.part }
  // "Năm" alone is a year, of whatever stands above it; "Nam" are men.
  if (name === 'năm' || name === 'ngày' || name === 'tháng') return { named: NO_NAME, sureness: 0 }
  return undefined
}

/** The one below "Năm sinh" or "Ngày sinh", whose letters tell a year from men. */
const BIRTH_PARTS: Readonly<Record<string, Named['field']>> = {
  ngày: 'BIRTH_DAY',
  tháng: 'BIRTH_MONTH',
  năm: 'BIRTH_YEAR',
  nam: 'MEN_BIRTH_DATE',
  nữ: 'WOMEN_BIRTH_DATE',
  nu: 'WOMEN_BIRTH_DATE',
  ngay: 'BIRTH_DAY',
  thang: 'BIRTH_MONTH',
}

/**
 * What the heading of a column names.
 *
 * @param parts from top to bottom: `['Ngày vào Đảng', 'Dự bị']`
 */
export function recognize(parts: readonly string[]): Recognized | undefined {
  const texts = parts.filter((part) => headingKey(part) !== '' || part.trim() === '#')
  const last = texts.at(-1)
  if (last === undefined) return undefined
  if (last.trim() === '#') return { named: { field: null, aside: 'NUMBER', isVague: false }, sureness: 1 }
  if (texts.length === 1) return lookUp(last) ?? misspelled(headingKey(withoutHints(last)))
  const found = ofPath(texts, last)
  return found && standing(found, texts)
}

/** Words that say since when somebody stands so, and whether somebody does. */
export const MARKS_OF_DAYS: Partial<Record<RosterField, RosterField>> = {
  JOINED_ON: 'PROBATIONARY_MARK',
  OFFICIAL_ON: 'OFFICIAL_MARK',
}

/** How sure a name must be to mean days without its cells; whatever is called a day is one. */
const PLAINLY = 0.75

/** The mark that the heading of days may be, too; undefined where it is plainly one of days. */
export function markOfDay(
  { named, sureness }: Recognized,
  texts: readonly string[],
): RosterField | undefined {
  if (named.field === null || sureness >= PLAINLY || /\bngay\b/.test(headingKey(texts.join(' '))))
    return undefined
  return MARKS_OF_DAYS[named.field]
}

/** "Chính thức" under anything but days is a mark, as far as names tell: it stands beside the day, not for it. */
function standing(found: Recognized, texts: readonly string[]): Recognized {
  const field = markOfDay(found, texts)
  return field ? { ...found, named: { field, aside: null, isVague: true } } : found
}

/** Of a heading under others: both together, then the lower one, then the upper one. */
function ofPath(texts: readonly string[], last: string): Recognized | undefined {
  const above = texts.slice(0, -1)
  const upper = above.map(lookUp).findLast((found) => found !== undefined)
  const part = BIRTH_PARTS[last.normalize('NFC').trim().toLowerCase()]
  if (upper?.named.field === 'BIRTH_DATE' && part)
    return { named: { field: part, aside: null, isVague: false }, sureness: 0.95 }
  const whole = wholeOf(texts)
  const isSplit = part !== undefined && upper?.named.field !== undefined && upper.named.field !== 'SEX'
  if (whole && !isSplit) return whole
  const lower = lookUp(last)
  if (lower && lower.sureness > 0) {
    const fits = !lower.named.isVague || goesUnder(lower, upper)
    return {
      named: lower.named,
      sureness: fits ? Math.min(lower.sureness + 0.2, SURE.child) : lower.sureness * 0.8,
    }
  }
  const isHint = withoutFillers(headingKey(last)) === '' || headingKey(withoutHints(last)) === ''
  if (isHint && upper) return { named: upper.named, sureness: Math.min(upper.sureness, SURE.parent) }
  const rest = ofPathAbove(above)
  return rest && { named: rest.named, sureness: rest.sureness * 0.4 }
}

/** Parts as one name; what stands highest may be a heading of many columns that says nothing of one: "Thông tin đảng". */
function wholeOf(texts: readonly string[]): Recognized | undefined {
  for (let from = 0; from < texts.length - 1; from += 1) {
    const found = lookUp(texts.slice(from).join(' '))
    if (found) return found
  }
  return undefined
}

function ofPathAbove(above: readonly string[]): Recognized | undefined {
  return above.length === 0 ? undefined : recognize(above)
}

/** Vague names become clear below the right one: "Nam" below "Giới tính", "Dự bị" below "Ngày vào Đảng". */
function goesUnder({ named: { field } }: Recognized, upper: Recognized | undefined): boolean {
  const above = upper?.named.field
  if (field === 'MEN_MARK' || field === 'WOMEN_MARK') return above === 'SEX'
  if (field === 'JOINED_ON' || field === 'OFFICIAL_ON')
    return above === 'JOINED_ON' || above === 'OFFICIAL_ON'
  if (field === 'FAMILY_NAME' || field === 'GIVEN_NAME') return above === 'FULL_NAME'
  return false
}

/** Names that are long and plain enough for another letter in them to be a slip, by what one letter less makes of them. */
const BY_SHORTENED = new Map<string, readonly [name: string, named: Named][]>()
for (const [name, named] of HEADINGS)
  if (name.length >= 6 && !named.isVague)
    for (const short of shortened(name))
      BY_SHORTENED.set(short, [...(BY_SHORTENED.get(short) ?? []), [name, named]])

/** `lần 2` is no slip of `lần 1`. */
const digitsOf = (key: string): string => key.replace(/\D/g, '')

/** One letter too few, too many or another one, and of one name alone. */
function misspelled(key: string): Recognized | undefined {
  if (key.length < 6 || key.length > 60) return undefined
  let found: Named | undefined
  for (const short of shortened(key))
    for (const [name, named] of BY_SHORTENED.get(short) ?? []) {
      if (!isOneSlip(name, key) || digitsOf(name) !== digitsOf(key)) continue
      if (found && (found.field !== named.field || found.aside !== named.aside)) return undefined
      found = named
    }
  return found && { named: found, sureness: SURE.misspelled }
}

import { foldVietnamese, type RosterField } from '@chibo/shared'
import type { Draft } from './draft.rules.ts'

/** Dates that are written in words, or with a weekday. */

/** Parts of a date; 0: not told. */
export interface DateParts {
  readonly day: number
  readonly month: number
  readonly year: number
  /** in figures, the month before the day, as somebody decided */
  readonly isTurned?: boolean
}

const WEEKDAYS = ['chu nhat', 'thu hai', 'thu ba', 'thu tu', 'thu nam', 'thu sau', 'thu bay'] as const
const ENGLISH_WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const WEEKDAY =
  /\b(?:(thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)|(?:thu|t) ?([2-7])|(cn)|(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?)\b\.?/

const MONTH_WORDS: readonly (readonly [string, number])[] = [
  ['muoi mot', 11],
  ['muoi hai', 12],
  ['gieng', 1],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['tu', 4],
  ['nam', 5],
  ['sau', 6],
  ['bay', 7],
  ['tam', 8],
  ['chin', 9],
  ['muoi', 10],
  ['chap', 12],
]
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ENGLISH_MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\.?/

const PLAIN = /^(?:ngay )?(\d{1,2})[-/. ](\d{1,2})[-/. ](?:nam )?(\d{4})$/
const WORDED =
  /^(?:(?:ngay )?(?:mung |mong )?(\d{1,2})[ ,/-]+)?(?:thang|thg|t) ?(\d{1,2})[ ,/-]+(?:nam )?(\d{4})$/
const YEAR = /^(?:nam|sinh nam|sinh) (\d{4})$/
const ENGLISH = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -]+)?<(\d+)>[ -]*(?:(\d{1,2})(?:st|nd|rd|th)?,? +)?(\d{4})$/

/** `ngày 05 tháng 8 năm 2026`, `05/08/2026 (thứ Tư)`, `5 Aug 2026`; undefined for what is none of these. */
export function fromWords(
  given: string,
  field: RosterField,
  draft: Draft,
  isMonthFirst: boolean,
): DateParts | undefined {
  const folded = foldVietnamese(given)
  const weekday = WEEKDAY.exec(folded)
  const parts =
    partsOf(tidy(weekday ? folded.replace(weekday[0], ' ') : folded), isMonthFirst) ??
    partsOf(tidy(folded), isMonthFirst)
  if (!parts || !weekday) return parts
  draft.tell(field, 'WEEKDAY_IGNORED', 'NOTE')
  const written = weekdayOf(weekday)
  const date = new Date(Date.UTC(parts.year, parts.month - 1, parts.day))
  if (parts.day > 0 && written >= 0 && date.getUTCDay() !== written)
    draft.tell(field, 'WEEKDAY_DIFFERS', 'WARNING')
  return parts
}

/** Without the brackets and commas that a weekday stood in. */
function tidy(folded: string): string {
  return folded
    .replace(/[()[\],;:]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[-–. ]+|[-–. ]+$/g, '')
}

function partsOf(text: string, isMonthFirst: boolean): DateParts | undefined {
  const plain = PLAIN.exec(text)
  if (plain && isMonthFirst)
    return { day: Number(plain[2]), month: Number(plain[1]), year: Number(plain[3]), isTurned: true }
  const found = plain ?? WORDED.exec(withNumbers(text))
  if (found) return { day: Number(found[1] ?? 0), month: Number(found[2]), year: Number(found[3]) }
  const year = YEAR.exec(text)
  if (year) return { day: 0, month: 0, year: Number(year[1]) }
  const english = ENGLISH.exec(
    text.replace(ENGLISH_MONTH, (_, name: string) => `<${String(ENGLISH_MONTHS.indexOf(name) + 1)}>`),
  )
  if (!english || (english[1] !== undefined && english[3] !== undefined)) return undefined
  return { day: Number(english[1] ?? english[3] ?? 0), month: Number(english[2]), year: Number(english[4]) }
}

/** `tháng Tám` as `tháng 8`. */
function withNumbers(text: string): string {
  const word = MONTH_WORDS.find(([name]) => new RegExp(`\\b(?:thang|thg) ${name}\\b`).test(text))
  return word ? text.replace(new RegExp(`\\b(thang|thg) ${word[0]}\\b`), `$1 ${String(word[1])}`) : text
}

function weekdayOf([, vietnamese, number, sunday, english]: RegExpExecArray): number {
  if (vietnamese !== undefined) return WEEKDAYS.findIndex((day) => day === vietnamese)
  if (number !== undefined) return Number(number) - 1
  if (sunday !== undefined) return 0
  return ENGLISH_WEEKDAYS.findIndex((day) => day === english)
}

import type { DateOrder, PartialDate, RosterField } from '@chibo/shared'
import type { CellKind } from '../../spreadsheets/index.ts'
import {
  FIRST_YEAR,
  LAST_YEAR,
  monthFirst,
  partialDate,
  tellMonthFirst,
  type PartFault,
  type WrittenDate,
} from './date-parts.rules.ts'
import { fromWords } from './date-words.rules.ts'
import type { Draft } from './draft.rules.ts'

/** Dates of cells, as precise as they are written: the day comes first, as Vietnamese writes it, unless somebody decided otherwise. */

/** What a date is read with. */
export interface DateContext {
  /** ISO; no date is later */
  readonly today: string
  /** where a workbook begins to count days */
  readonly epoch: 1900 | 1904
  /** what somebody decided to stand first in dates of figures */
  readonly dateOrder?: DateOrder | null
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** `5/8/2026`, `05-08-2026`, `05.08.2026` read by their characters: nearly every cell; undefined for whatever else. */
function plainDay(text: string, written: WrittenDate): PartialDate | PartFault | undefined {
  const length = text.length
  if (length < 8 || length > 10) return undefined
  let day = text.charCodeAt(0) - 0x30
  let at = 1
  if (isDigit(text.charCodeAt(1))) {
    day = day * 10 + text.charCodeAt(1) - 0x30
    at = 2
  }
  const separator = text.charCodeAt(at)
  // `-`, `.` and `/` stand in a row.
  if (separator < 0x2d || separator > 0x2f) return undefined
  let month = text.charCodeAt(at + 1) - 0x30
  at += 2
  if (isDigit(text.charCodeAt(at))) {
    month = month * 10 + text.charCodeAt(at) - 0x30
    at += 1
  }
  if (text.charCodeAt(at) !== separator || length !== at + 5) return undefined
  let year = 0
  for (at += 1; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (!isDigit(code)) return undefined
    year = year * 10 + code - 0x30
  }
  if (day <= 0 || month <= 0 || day > 99 || month > 99) return undefined
  return written(day, month, year)
}

const ISO = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/
const MONTH = /^(?:(\d{1,2})[-/. ])(\d{4})$/
const SHORT_YEAR = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]['’]?(\d{2})$/
/** Days or months that are left open: `00/00/1965`, `../8/1965`, `?/?/1965`, `/1965`. */
const OPEN = /^(\d{0,2}|[.…_?-]+)[-/. ]+(\d{0,2}|[.…_?-]+)[-/. ]+(\d{4})$|^(?:[.…_?/-]|0{1,2}[-/. ])+(\d{4})$/
const TIME = /[ T]+(\d{1,2}):\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)? ?(Z|[+-]\d{2}:?\d{2})?$/
/** From this hour of UTC on it is the next day in Vietnam: programs write midnight there as 17:00Z of the day before. */
const NEXT_DAY_FROM = 17
const BLANKS_AROUND = /\s*([-/.])\s*/g
const RUN_TOGETHER = /^(?:(\d{2})(\d{2})(\d{4})|(\d{4})(\d{2})(\d{2}))$/
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/
const MASKED = /[*•●xX]{2}/
/** A blank cell that a formula refers to comes out as 0, which spreadsheets show as a day before their calendar. */
const CALENDAR_BEGINS = '1900-01-01'
const NO_DAY =
  /^0{1,2}[-/.]0?1[-/.]1900|^0?1[-/.]0{1,2}[-/.]1900|^1900-01-00|^3[01][-/.]12[-/.]1899|^12[-/.]3[01][-/.]1899|^1899-12-3[01]/
const UNKNOWN = /^(?:0|chưa|không|chua|khong|n\/a|null|none|unknown)(?:\s+(?:rõ|có|ro|co|biết|nhớ))?$/iu

/** A cell's date; told and undefined where it is none. A blank cell is not asked about. */
export function readDate(
  raw: string,
  kind: CellKind | undefined,
  field: RosterField,
  draft: Draft,
  context: DateContext,
): PartialDate | undefined {
  const isMonthFirst = context.dateOrder === 'MONTH_FIRST' && kind !== 'DATE'
  const plain = kind === 'NUMBER' ? undefined : plainDay(raw, isMonthFirst ? monthFirst : partialDate)
  const isNear = plain !== undefined && (typeof plain === 'string' || plain.first > CALENDAR_BEGINS)
  if (isNear && isMonthFirst) tellMonthFirst(plain, field, draft)
  const read = isNear ? plain : readOtherwise(raw, kind, field, draft, context)
  if (read === undefined) return undefined
  if (typeof read === 'string') return refused(read, raw, field, draft)
  if (read.first <= context.today) return read
  const [year = '', month = '', day = ''] = context.today.split('-')
  draft.tell(field, 'DATE_IN_FUTURE', 'ERROR', { date: `${day}/${month}/${year}` })
  return undefined
}

function refused(fault: PartFault, raw: string, field: RosterField, draft: Draft): undefined {
  const values = fault === 'DATE_OUT_OF_RANGE' ? { min: FIRST_YEAR, max: LAST_YEAR } : undefined
  const [first, second, year] = raw.match(/\d+/g) ?? []
  const turned =
    fault === 'DATE_ORDER' && year !== undefined ? `${second ?? ''}/${first ?? ''}/${year}` : undefined
  draft.tell(field, fault, 'ERROR', values, turned)
  return undefined
}

function readOtherwise(
  raw: string,
  kind: CellKind | undefined,
  field: RosterField,
  draft: Draft,
  context: DateContext,
): PartialDate | PartFault | undefined {
  const note = (code: 'TIME_IGNORED' | 'SERIAL_READ' | 'DATE_PARTIAL' | 'NUMBER_TIDIED'): void => {
    draft.tell(field, code, 'NOTE')
  }
  const given = raw
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[‐‑‒–—]/g, '-')
    .trim()
  if (given === '' || UNKNOWN.test(given) || NO_DAY.test(given) || !/[\p{L}\p{N}*•●]/u.test(given)) {
    if (given !== '') draft.tell(field, 'BLANK_SIGN', 'NOTE')
    return undefined
  }
  if (MASKED.test(given)) {
    draft.tell(field, 'MASKED', 'ERROR')
    return undefined
  }
  const serial = SERIAL.exec(given)
  if (serial) {
    note('SERIAL_READ')
    return serialDay(Number(serial[1]), context.epoch)
  }
  const unquoted = given.replace(/^['’‘`]+/, '')
  if (unquoted !== given) note('NUMBER_TIDIED')
  const time = TIME.exec(unquoted)
  const timeless = time ? unquoted.slice(0, time.index) : unquoted
  if (time && isNextDay(time)) return tellNextDay(timeless, field, draft)
  if (time) note('TIME_IGNORED')
  const text = timeless.replace(BLANKS_AROUND, '$1')
  const isMonthFirst = context.dateOrder === 'MONTH_FIRST' && kind !== 'DATE'
  const written: WrittenDate = (first, second, year) => {
    if (!isMonthFirst) return partialDate(first, second, year)
    const date = monthFirst(first, second, year)
    tellMonthFirst(date, field, draft)
    return date
  }
  const read = plainDay(text, written) ?? ofDigits(text, written, note)
  if (read !== undefined) return kind === 'DATE' ? yearAsSerial(read, field, draft) : read
  const short = SHORT_YEAR.exec(text)
  if (short) return tellShortYear(short, field, draft, context)
  const together = RUN_TOGETHER.exec(text)
  if (together) return tellTogether(together, field, draft, isMonthFirst ? monthFirst : partialDate)
  const worded = fromWords(timeless, field, draft, isMonthFirst)
  if (worded?.isTurned) return written(worded.month, worded.day, worded.year)
  if (worded) return partialDate(worded.day, worded.month, worded.year)
  draft.tell(field, 'DATE_UNREADABLE', 'ERROR')
  return undefined
}

/** Years, months, ISO days, and dates with parts left open. */
function ofDigits(
  text: string,
  written: WrittenDate,
  note: (code: 'DATE_PARTIAL') => void,
): PartialDate | PartFault | undefined {
  if (/^\d{4}$/.test(text)) return partialDate(0, 0, Number(text))
  const iso = ISO.exec(text)
  if (iso) {
    const [, year, month, day] = iso
    const read = partialDate(Number(day ?? 0), Number(month), Number(year))
    return read === 'DATE_ORDER' || (day !== undefined && Number(day) === 0) ? 'DATE_NOT_REAL' : read
  }
  const month = MONTH.exec(text)
  if (month) {
    if (Number(month[1]) > 0)
      return Number(month[1]) > 12 ? 'DATE_NOT_REAL' : partialDate(0, Number(month[1]), Number(month[2]))
  }
  const spaced = /^(\d{1,2}) (\d{1,2}) (\d{4})$/.exec(text)
  if (spaced && Number(spaced[1]) > 0 && Number(spaced[2]) > 0)
    return written(Number(spaced[1]), Number(spaced[2]), Number(spaced[3]))
  const open = OPEN.exec(text)
  if (!open) return undefined
  note('DATE_PARTIAL')
  const part = (found: string | undefined): number =>
    found !== undefined && /^\d+$/.test(found) ? Number(found) : 0
  return written(part(open[1]), part(open[2]), Number(open[3] ?? open[4]))
}

/** A serial counts days from the end of 1899, or from the beginning of 1904. */
function serialDay(serial: number, epoch: 1900 | 1904): PartialDate | PartFault {
  const date = new Date((serial - (epoch === 1904 ? 24_107 : 25_569)) * 86_400_000)
  return partialDate(date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear())
}

/** A year that was typed into a cell of dates became a day of 1905: 1965 is 18 May 1905. */
function yearAsSerial(
  read: PartialDate | PartFault,
  field: RosterField,
  draft: Draft,
): PartialDate | PartFault | undefined {
  if (typeof read === 'string' || !read.text.startsWith('1905-')) return read
  const serial = Date.parse(read.first) / 86_400_000 + 25_569
  if (serial < FIRST_YEAR || serial > LAST_YEAR) return read
  draft.tell(field, 'DATE_UNREADABLE', 'UNDECIDED', undefined, String(serial))
  return undefined
}

function isNextDay([, hour, zone]: RegExpExecArray): boolean {
  return zone !== undefined && /^(?:Z|[+-]00:?00)$/.test(zone) && Number(hour) >= NEXT_DAY_FROM
}

function tellNextDay(day: string, field: RosterField, draft: Draft): undefined {
  const next = new Date(Date.parse(day) + 86_400_000)
  const suggestion = Number.isNaN(next.getTime())
    ? undefined
    : next.toISOString().slice(0, 10).split('-').reverse().join('/')
  draft.tell(field, 'DATE_IN_UTC', 'UNDECIDED', undefined, suggestion)
}

const DAY_FIRST = /^\s*'?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/

/** The other way to read a date whose day could be its month, where the column has them swapped; undefined where there is none. */
export function otherReading(raw: string, kind: CellKind | undefined): string | undefined {
  const iso = kind === 'DATE' ? ISO_DAY.exec(raw) : null
  const [, day, month, year] = iso ? [null, iso[3], iso[2], iso[1]] : (DAY_FIRST.exec(raw) ?? [])
  if (day === undefined || month === undefined || Number(day) === Number(month)) return undefined
  return Number(day) <= 12 && Number(month) <= 12 ? `${month}/${day}/${year ?? ''}` : undefined
}

/** Two digits of a year are a year of the last century for sure only where this one has not come so far. */
function tellShortYear(
  [, first, second, year]: RegExpExecArray,
  field: RosterField,
  draft: Draft,
  { today, dateOrder }: DateContext,
): undefined {
  const [day, month] = dateOrder === 'MONTH_FIRST' ? [second, first] : [first, second]
  const suggestion =
    Number(year) > Number(today.slice(2, 4)) ? `${day ?? ''}/${month ?? ''}/19${year ?? ''}` : undefined
  draft.tell(field, 'DATE_TWO_DIGIT_YEAR', 'UNDECIDED', undefined, suggestion)
}

function tellTogether(
  parts: RegExpExecArray,
  field: RosterField,
  draft: Draft,
  written: WrittenDate,
): undefined {
  const [, day, month, year, isoYear, isoMonth, isoDay] = parts
  const readings = [
    written(
      Number(day ?? isoYear?.slice(0, 2)),
      Number(month ?? isoYear?.slice(2)),
      Number(year ?? `${isoMonth ?? ''}${isoDay ?? ''}`),
    ),
    partialDate(
      Number(isoDay ?? year?.slice(2)),
      Number(isoMonth ?? year?.slice(0, 2)),
      Number(isoYear ?? `${day ?? ''}${month ?? ''}`),
    ),
  ].filter((reading) => typeof reading !== 'string' && reading.precision === 'DAY')
  const [only, other] = readings
  const suggestion =
    only !== undefined && typeof only !== 'string' && other === undefined
      ? only.text.split('-').reverse().join('/')
      : undefined
  draft.tell(field, 'DATE_UNREADABLE', 'UNDECIDED', undefined, suggestion)
}

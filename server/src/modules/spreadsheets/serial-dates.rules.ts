/** Days as spreadsheets count them. */

const DAY_MS = 86_400_000
const SECONDS = 86_400

/** The last day that spreadsheets have: 31/12/9999. */
const LAST = 2_958_465

/** From the first day of a book's calendar on. */
export interface Calendar {
  readonly is1904: boolean
}

/** How exact a number is shown as a date. */
export interface DateForm {
  readonly shows: 'DAY' | 'MONTH' | 'YEAR'
  readonly hasTime: boolean
}

/**
 * The date of a serial number as ISO has it, with the time where the cell shows one. A first of a month that is shown without its
 * day is the month (Excel makes one of `08/2026`), a first of January that is shown as its year is the year.
 *
 * @returns undefined for a number that is no day: before the calendar, behind its end, or 29/02/1900, which never was
 */
export function dateOfSerial(serial: number, { is1904 }: Calendar, form: DateForm): string | undefined {
  const seconds = Math.round(serial * SECONDS)
  const day = Math.floor(seconds / SECONDS)
  const date = is1904 ? day1904(day) : day1900(day)
  if (date === undefined) return undefined
  const iso = isoDay(date)
  if (form.shows === 'YEAR' && iso.endsWith('-01-01')) return iso.slice(0, 4)
  if (form.shows === 'MONTH' && iso.endsWith('-01')) return iso.slice(0, 7)
  const time = seconds % SECONDS
  return form.hasTime && time !== 0 ? `${iso}T${new Date(time * 1_000).toISOString().slice(11, 19)}` : iso
}

/** Ten times as fast as what dates write of themselves; a sheet may have a million. */
function isoDay(date: Date): string {
  const two = (number: number): string => (number < 10 ? `0${String(number)}` : String(number))
  return `${String(date.getUTCFullYear())}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}

/** 1 is 01/01/1900, and 60 a 29th of February that Lotus 1-2-3 believed in: from 61 on, days are counted from one day earlier. */
function day1900(day: number): Date | undefined {
  if (day < 1 || day === 60 || day > LAST) return undefined
  return new Date(Date.UTC(1899, 11, day > 60 ? 30 : 31) + day * DAY_MS)
}

function day1904(day: number): Date | undefined {
  return day < 0 || day > LAST - 1_462 ? undefined : new Date(Date.UTC(1904, 0, 1) + day * DAY_MS)
}

import { formatDay, todayInVietnam } from '../day/day.ts'

const tag = (locale: string): string => (locale === 'en' ? 'en-GB' : 'vi-VN')

/** Points with at most two decimals: `91,5` in Vietnamese, `91.5` in English. */
export function formatPoints(value: number, locale: string): string {
  return new Intl.NumberFormat(tag(locale), { maximumFractionDigits: 2 }).format(value)
}

/** A count with its thousands apart: `5.075` in Vietnamese, `5,075` in English. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(tag(locale), { maximumFractionDigits: 0 }).format(value)
}

/** The time of day in Vietnam of an instant: `14:05`. */
export function formatTime(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
}

/** Day and time of day in Vietnam of an instant: `18/05/2022 14:05`. */
export function formatInstant(instant: string): string {
  return `${formatDay(todayInVietnam(new Date(instant)))} ${formatTime(instant)}`
}

/** The short name of a day's weekday: `Th 4`, `Wed`. */
export function formatWeekday(day: string, locale: string): string {
  return new Intl.DateTimeFormat(tag(locale), { timeZone: 'UTC', weekday: 'short' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

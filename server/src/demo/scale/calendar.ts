import { chance, createDraw, between, pick } from './draw.ts'

/** Days are whole numbers here, counted from 1970-01-01. */
const DAY = 86_400_000

/** The number of a day. @param text `YYYY-MM-DD` */
export function dayOf(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / DAY
}

const texts = new Map<number, string>()

/** A day as `YYYY-MM-DD`. */
export function textOf(day: number): string {
  const known = texts.get(day)
  if (known !== undefined) return known
  const text = new Date(day * DAY).toISOString().slice(0, 10)
  texts.set(day, text)
  return text
}

/** Days as PostgreSQL writes a daterange: from the first on, before the second; null: open. */
export function during(from: number, until: number | null): string {
  return `[${textOf(from)},${until === null ? '' : textOf(until)})`
}

/** The organization as of this day; nothing later is told, and what was open stays open. */
export const REFERENCE_DAY = '2026-10-31'
export const REFERENCE = dayOf(REFERENCE_DAY)

/** How many months are told of, each with one regular meeting a cell: November 2025 to October 2026. */
export const MONTHS = 12

/** First day of a month, 0 to 11. */
export function firstDayOf(month: number): number {
  return Date.UTC(2025, 10 + month, 1) / DAY
}

/** The day on which everything that is told of begins. */
export const BEGINNING = firstDayOf(0)

const habit = createDraw('meeting habit')
const shift = createDraw('meeting day')
const MINUTES = [450, 840, 1_140, 1_170]

/** When a cell meets in a month. Most cells meet in the first days. */
export function meetingTime(cell: number, month: number): { day: number; startsAt: string; endsAt: string } {
  const usual = chance(habit(cell, 0), 75) ? between(habit(cell, 1), 2, 7) : between(habit(cell, 1), 8, 27)
  const day = firstDayOf(month) + usual - 1 + between(shift(cell, month), -1, 1)
  const start = pick(habit(cell, 2), MINUTES)
  const minutes = 75 + 5 * between(shift(cell, MONTHS + month), 0, 12)
  return { day, startsAt: instant(day, start), endsAt: instant(day, start + minutes) }
}

function instant(day: number, minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60]
  return `${textOf(day)} ${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:00+07`
}

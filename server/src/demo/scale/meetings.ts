import { chance, createDraw, between } from './draw.ts'
import { meetingTime, MONTHS } from './calendar.ts'
import { createNumberedIds } from './ids.ts'

/** A regular meeting of a cell. */
export interface Meeting {
  readonly number: number
  readonly id: string
  readonly cell: number
  readonly month: number
  readonly day: number
  readonly startsAt: string
  readonly endsAt: string
  readonly state: 'OPEN' | 'CLOSED' | 'SEALED' | 'CANCELLED'
}

/** Months, counted from the first one, whose minutes are sealed. */
const SEALED = 9

const idOf = createNumberedIds('meeting')
const custom = createDraw('meetings of cell')
const course = createDraw('course of meeting')

/**
 * The meeting of a cell in a month. One cell in sixty never meets, one in fifty stopped within the year, now and then a
 * month is left out, or its meeting was cancelled.
 *
 * @param cells how many there are: ids follow the months, as if entered as they came
 * @returns undefined where none was called
 */
export function meetingOf(cells: number, cell: number, month: number): Meeting | undefined {
  if (chance(custom(cell, 0), 1.6)) return undefined
  const stopped = chance(custom(cell, 1), 2) ? between(custom(cell, 2), 3, MONTHS - 1) : MONTHS
  const word = course(cell, month)
  if (month >= stopped || chance(word, 1)) return undefined
  const number = month * cells + cell
  const open = month === MONTHS - 1 && chance(word, 5)
  const held = month < SEALED ? 'SEALED' : open ? 'OPEN' : 'CLOSED'
  const state = chance(word, 1.5) ? 'CANCELLED' : held
  return { number, id: idOf(number), cell, month, ...meetingTime(cell, month), state }
}

/** Whether it took place and was closed: the roll is marked, groups may have come. */
export function isOver({ state }: Meeting): boolean {
  return state === 'CLOSED' || state === 'SEALED'
}

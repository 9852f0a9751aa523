import { createDraw } from './draw.ts'

/** Makes the id of the row with a number (0 to some 281 billion): always the same one. */
export type NumberedIds = (number: number) => string

// 2025-01-01T00:00:00Z: the time in the first id of every kind, the next one is a millisecond later.
const TIME = Date.UTC(2025, 0, 1)

const HEX = Array.from({ length: 65_536 }, (_, word) => word.toString(16).padStart(4, '0'))
const hex = (word: number): string => HEX[word & 0xffff] ?? ''

/**
 * Ids in the form of UUID version 7 whose order is that of the numbers: indexes grow at their end, as they do where
 * people work.
 *
 * @param kind of row; ids of different kinds differ
 */
export function createNumberedIds(kind: string): NumberedIds {
  const draw = createDraw(`id ${kind}`)
  return (number) => {
    const time = TIME + number
    const high = Math.floor(time / 65_536)
    const [a, b, c] = [draw(number, 0), draw(number, 1), draw(number, 2)]
    const version = hex(0x7000 | (a & 0x0fff))
    const variant = hex(0x8000 | ((a >>> 12) & 0x3fff))
    return `${hex(high >>> 16)}${hex(high)}-${hex(time % 65_536)}-${version}-${variant}-${hex(b >>> 16)}${hex(b)}${hex(c)}`
  }
}

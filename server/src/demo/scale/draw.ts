import { createHash } from 'node:crypto'

/** Draws 32 bits that the stream and the numbers of a row decide alone, so rows can be made in any order. */
export type Draw = (row: number, part?: number) => number

const WORDS = 2 ** 32

/** Starts a stream. Streams of different names know nothing of each other. */
export function createDraw(name: string): Draw {
  const seed = createHash('sha256').update(`chibo large organization\n${name}`).digest().readUInt32BE(0)
  return (row, part = 0) => mix(mix(seed ^ row) ^ Math.imul(part + 1, 0x9e3779b1))
}

/** Whether a drawn word falls into so many of a hundred cases; 0.5 is one of two hundred. */
export function chance(word: number, percent: number): boolean {
  return word < (percent / 100) * WORDS
}

/** A whole number from `low` to `high`, both included. */
export function between(word: number, low: number, high: number): number {
  return low + Math.floor((word / WORDS) * Math.max(1, high - low + 1))
}

/** One item of a list. @throws RangeError when it is empty */
export function pick<T>(word: number, list: readonly T[]): T {
  const item = list[between(word, 0, list.length - 1)]
  if (item === undefined) throw new RangeError('Nothing to pick from.')
  return item
}

/** A number of the standard normal distribution, cut off at three deviations. */
export function normal(draw: Draw, row: number): number {
  const radius = Math.sqrt(-2 * Math.log((draw(row, 0) + 1) / (WORDS + 1)))
  const value = radius * Math.cos((2 * Math.PI * draw(row, 1)) / WORDS)
  return Math.max(-3, Math.min(3, value))
}

/** Spreads all 32 bits over each other; different words stay different. */
function mix(word: number): number {
  let x = word | 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}

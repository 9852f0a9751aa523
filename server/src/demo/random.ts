import { createHash } from 'node:crypto'
import { addDays, daysBetween } from './days.ts'

/** A stream of choices that a label decides: the same label gives the same choices, everywhere and always. */
export interface Random {
  /** a whole number from `low` to `high`, both included */
  between(low: number, high: number): number
  /** true in so many of a hundred cases */
  chance(percent: number): boolean
  /** one item of a list that is not empty */
  pick<T>(list: readonly T[]): T
  /** the list in another order */
  shuffled<T>(list: readonly T[]): T[]
  /** a day from `from` to `until`, both included; `from` when they are the wrong way round */
  day(from: string, until: string): string
}

/** Starts a stream. Streams of different labels know nothing of each other, so a new one disturbs no old one. */
export function createRandom(label: string): Random {
  const next = words(label)
  const between = (low: number, high: number): number => low + (next() % Math.max(1, high - low + 1))
  return {
    between,
    chance: (percent) => between(1, 100) <= percent,
    pick(list) {
      const item = list[between(0, list.length - 1)]
      if (item === undefined) throw new RangeError('Nothing to pick from.')
      return item
    },
    shuffled: (list) =>
      list
        .map((item) => ({ item, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item),
    day: (from, until) => addDays(from, between(0, daysBetween(from, until))),
  }
}

/** 32-bit words: SHA-256 of the label and a counter, eight words a block. */
function words(label: string): () => number {
  let block = Buffer.alloc(0)
  let blocks = 0
  let at = 0
  return () => {
    if (at === block.length) {
      block = createHash('sha256').update(`${label}\n${blocks}`).digest()
      blocks += 1
      at = 0
    }
    at += 4
    return block.readUInt32BE(at - 4)
  }
}

import { createHash } from 'node:crypto'

/** Makes the id of what a label names: always the same one. */
export type Ids = (label: string) => string

// 2021-12-24T00:00:00+07:00, the day the work groups were founded: the time in all ids of the demo.
const TIME = Date.UTC(2021, 11, 23, 17).toString(16).padStart(12, '0')

/**
 * Ids in the form of UUID version 7 that depend on a seed and a label alone, so that loading the demo again gives the
 * same ids.
 */
export function createIds(seed: string): Ids {
  return (label) => {
    const hash = createHash('sha256').update(`${seed}\n${label}`).digest('hex')
    const variant = '89ab'[Number.parseInt(hash.slice(3, 4), 16) % 4] ?? '8'
    return [
      TIME.slice(0, 8),
      TIME.slice(8),
      `7${hash.slice(0, 3)}`,
      `${variant}${hash.slice(4, 7)}`,
      hash.slice(7, 19),
    ].join('-')
  }
}

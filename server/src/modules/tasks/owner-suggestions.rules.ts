import { foldVietnamese } from '@chibo/shared'

/** What somebody who may do something is ranked by. */
export interface Ranked {
  readonly openTasks: number
  /** null: not known, or not to whoever asks */
  readonly sameResidence: boolean | null
}

/** Those with the fewest open tasks first, of these who are known to live in the place; else in the order in which they came. */
export function ranked<T extends Ranked>(candidates: readonly T[]): T[] {
  const rank = ({ sameResidence }: Ranked): number => (sameResidence === true ? 0 : 1)
  return candidates.toSorted((a, b) => a.openTasks - b.openTasks || rank(a) - rank(b))
}

/** Whether an address names a place, as a whole word, however its accents and capitals are written; null where either is not known. */
export function livesIn(placeName: string | null, address: string | null): boolean | null {
  if (placeName === null || address === null) return null
  const words = (text: string): string =>
    ` ${foldVietnamese(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
  return words(address).includes(words(placeName))
}

/** What a unit's code is made of. */
export const UNIT_CODE = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

/** How organizations and committees of a kind are called after a place that begins with a word. */
export interface NamingPattern {
  readonly kind: string
  /** `Huyện`; empty: whatever else the place is */
  readonly placeWord: string
  /** with `{place}` (within a sentence) and `{proper}` (without its first word) */
  readonly organization: string
  /** null: a unit of this kind has no committee of its own */
  readonly committee: string | null
}

/** What documents print of a unit. */
export interface UnitNames {
  readonly name: string
  readonly committeeName: string | null
}

/**
 * Makes the names of an organization and its committee from the name of its place.
 *
 * @param place `Huyện Lộc Bình` → `Đảng bộ huyện Lộc Bình`, `Huyện ủy Lộc Bình`
 * @returns the place itself for a kind without patterns
 */
export function unitNamesOf(kind: string, place: string, patterns: readonly NamingPattern[]): UnitNames {
  const ofKind = patterns.filter((pattern) => pattern.kind === kind)
  const word = ofKind.find(({ placeWord }) => placeWord !== '' && place.startsWith(`${placeWord} `))
  const pattern = word ?? ofKind.find(({ placeWord }) => placeWord === '')
  if (!pattern) return { name: place, committeeName: null }
  const { placeWord } = pattern
  const inside = placeWord === '' ? place : place.charAt(0).toLowerCase() + place.slice(1)
  const proper = placeWord === '' ? place : place.slice(placeWord.length + 1)
  const fill = (text: string): string =>
    text.replace('{place}', () => inside).replace('{proper}', () => proper)
  return {
    name: fill(pattern.organization),
    committeeName: pattern.committee === null ? null : fill(pattern.committee),
  }
}

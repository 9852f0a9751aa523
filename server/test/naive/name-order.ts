/** The order of names as dictionaries have it, told without the database. */

const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const { compare } = new Intl.Collator('vi', { sensitivity: 'variant' })

/** Letters of a word without its tone, and the places of its tones. */
function partsOf(word: string): { readonly letters: string; readonly tones: readonly number[] } {
  const signs = [...word.toLowerCase().normalize('NFD')]
  return {
    letters: signs
      .filter((sign) => !TONES.includes(sign))
      .join('')
      .normalize('NFC'),
    tones: signs.flatMap((sign) => (TONES.includes(sign) ? [TONES.indexOf(sign)] : [])),
  }
}

/** Compares two names, given name first, word by word: the letters before the tone. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => name.split(' ').map(partsOf))
  for (const [i, word] of (left ?? []).entries()) {
    const other = right?.[i]
    if (!other) return 1
    const tone = (at: readonly number[]): string => at.join('')
    const order = compare(word.letters, other.letters) || compare(tone(word.tones), tone(other.tones))
    if (order !== 0) return order
  }
  return (left?.length ?? 0) - (right?.length ?? 0)
}

/** The places of names in that order; alike for those that are one name. */
export function nameRanks(names: readonly string[]): (name: string) => number {
  const sorted = [...new Set(names)].sort(compareNames)
  const ranks = new Map<string, number>([['', 0]])
  let rank = 0
  for (const [i, name] of sorted.entries()) {
    const before = sorted[i - 1]
    if (before === undefined || compareNames(before, name) !== 0) rank += 1
    ranks.set(name, rank)
  }
  return (name) => {
    const found = ranks.get(name)
    if (found === undefined) throw new Error(`no rank for ${name}`)
    return found
  }
}

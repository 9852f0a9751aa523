/** What a Vietnamese syllable can be, as it is written today. */

const ONSET = '(?:ngh?|nh|ch|gh?|gi|kh|ph|th|tr|[bcdđhklmnpqrstvx])?'

/** What may follow the first consonants, without tones (Vietnamese has about 160 of these). */
const RIMES = [
  'a(?:ch?|i|m|nh?|ng|o|p|t|u|y)?|ă(?:c|m|n|ng|p|t)|â(?:c|m|n|ng|p|t|u|y)',
  'e(?:c|m|n|ng|o|p|t)?|ê(?:ch?|m|nh?|p|t|u)?',
  'i(?:a|ch|m|nh?|p|t|u)?|iê(?:c|m|n|ng|p|t|u)',
  'o(?:c|i|m|n|ng|p|t)?|oo(?:c|ng)|oa(?:ch?|i|m|nh?|ng|o|p|t|y)?|oă(?:c|m|n|ng|t)|oe(?:n|o|t)?',
  'ô(?:c|i|m|n|ng|p|t)?|ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|n|ng|p|t)?|uâ(?:n|ng|t|y)|uê(?:ch|nh?)?|uô(?:c|i|m|n|ng|t)|uơ',
  'uy(?:a|ch|nh?|p|t|u)?|uyê(?:n|t)',
  'ư(?:a|c|i|m|n|ng|t|u)?|ươ(?:c|i|m|n|ng|p|t|u)',
  'y|yê(?:m|n|ng|t|u)',
].join('|')

const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES})$`, 'u')
const STOPPED = /(?:ch?|p|t)$/u
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const ACUTE_OR_DOT = /^[\u0301\u0323]$/u

/** Whether a Vietnamese syllable can be written like this, in small letters. */
export function isSyllable(small: string): boolean {
  const apart = small.normalize('NFD')
  const tones = apart.match(TONES) ?? []
  if (tones.length > 1) return false
  const plain = apart.replace(TONES, '').normalize('NFC')
  if (!SYLLABLE.test(plain)) return false
  return tones.length === 0 || !STOPPED.test(plain) || ACUTE_OR_DOT.test(tones[0] ?? '')
}

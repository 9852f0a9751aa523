import { isUtf8 } from 'node:buffer'
import { scoreAs, scoreOf } from './scoring.ts'

/** Words that are enough to tell. */
const WORDS_MAX = 500

/** Bytes of the characters that windows-1252 has beside those of Latin-1. */
const WINDOWS = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => i + 0x80))].map(
    (letter, i) => [letter, i + 0x80],
  ),
)

/**
 * Text that was typed for a font from before Unicode and then saved as Unicode (`NguyÔn V¨n An`), or turned to UTF-8 twice, reads
 * as nonsense although every character is well formed.
 *
 * @returns what its letters are, as people call it; undefined when they are what they seem to be
 */
export function oldFontOf(text: string): string | undefined {
  const words = [
    ...new Set(text.match(/[^\s\0-\x26\x28-\x40]*[^\0-\x7F][^\s\0-\x26\x28-\x40]*/gu) ?? []),
  ].slice(0, WORDS_MAX)
  const bytes = words.map(bytesOf).filter((word) => word !== undefined)
  if (bytes.length === 0 || bytes.length * 2 < words.length) return undefined
  if (bytes.filter((word) => isUtf8(word)).length * 2 > words.length) return 'UTF-8'
  const asIs = scoreOf(words.map((word) => word.normalize('NFC')))
  const [tcvn3, vni] = [scoreAs(bytes, 'tcvn3'), scoreAs(bytes, 'vni')]
  if (Math.max(tcvn3, vni) < Math.max(0.5, asIs + 0.3)) return undefined
  return tcvn3 > vni ? 'TCVN3 (ABC)' : 'VNI'
}

/** What a word would be in windows-1252; undefined where it has other letters. */
function bytesOf(word: string): Buffer | undefined {
  const bytes = [...word].map((letter) => WINDOWS.get(letter) ?? letter.charCodeAt(0))
  return bytes.every((byte) => byte < 0x100) ? Buffer.from(bytes) : undefined
}

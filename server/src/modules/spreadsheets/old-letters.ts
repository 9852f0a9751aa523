import { isUtf8 } from 'node:buffer'
import type { Problem } from '@chibo/shared'
import { decodeEightBit, firstNotThere } from './eight-bit.ts'
import { surenessOf } from './encoding-detection.ts'
import type { Finding, Letters } from './format.ts'
import { scoreOf, wordsOf } from './scoring.ts'

/** Words that are enough to tell. */
const WORDS_MAX = 500

/** Bytes of the characters that windows-1252 has beside those of Latin-1. */
const WINDOWS = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => i + 0x80))].map(
    (letter, i) => [letter, i + 0x80],
  ),
)

const ASCII = /^[\0-\x7F]*$/

/**
 * Text that was typed for a font from before Unicode (.VnTime, VNI-Times) and saved as Unicode reads as nonsense although every
 * character is well formed (`NguyÔn V¨n An`); so does UTF-8 that was once taken for something else (`Nguyá»…n`).
 *
 * @returns what the letters of a text were; undefined when they are what they seem to be
 */
export function findLetters(text: string): Finding<Letters> | undefined {
  const words = [...new Set(text.split(/[\s,;|()"<>]+/u))]
    .filter((word) => !ASCII.test(word))
    .slice(0, WORDS_MAX)
  const asIs = scoreOf(words)
  const ranked = (['tcvn3', 'vni', 'utf-8'] as const)
    .map((value) => ({ value, score: round(scoreOf(words.map((word) => decoded(word, value) ?? '\uFFFD'))) }))
    .sort((a, b) => b.score - a.score)
  const [best, ...others] = ranked
  if (!best || best.score < 0.5 || best.score < asIs + 0.3) return undefined
  const sureness = surenessOf(best.score, best.score - Math.max(asIs, others[0]?.score ?? 0), words.length)
  return { ...best, sureness, reason: 'VIETNAMESE_WORDS', others: others.filter(({ score }) => score > 0) }
}

/** Capitals with tones are small letters of another font in TCVN3. */
export const CAPITALS_IN_FONT: Problem = { code: 'CAPITALS_IN_FONT', path: [] }

/** What is to be said of letters that are not what they seem to be. */
export function notesOfLetters(letters: Letters | undefined): readonly Problem[] {
  if (letters === undefined) return []
  const names = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI', 'utf-8': 'UTF-8' }
  const note: Problem = { code: 'LETTERS_OF_OLD_FONT', path: [], values: { encoding: names[letters] } }
  return letters === 'tcvn3' ? [note, CAPITALS_IN_FONT] : [note]
}

/** A cell as it was meant. Cells that are Unicode already stand beside others in many files: they stay. */
export function meant(cell: string, letters: Letters): string {
  if (ASCII.test(cell)) return cell
  const text = decoded(cell, letters)
  if (text === undefined) return cell
  return wordsOf(cell).length > 0 && scoreOf([text]) < scoreOf([cell]) ? cell : text
}

/** What a text would be if its characters were the bytes of those letters; undefined where they cannot be. */
function decoded(text: string, letters: Letters): string | undefined {
  const bytes = bytesOf(text)
  if (!bytes) return undefined
  if (letters === 'utf-8') return isUtf8(bytes) ? bytes.toString('utf8') : undefined
  const read = decodeEightBit(bytes, letters)
  return firstNotThere(read) < 0 ? read : undefined
}

/** The bytes of a text in windows-1252; undefined where it has other letters. */
function bytesOf(text: string): Buffer | undefined {
  const bytes = [...text].map((letter) => WINDOWS.get(letter) ?? letter.charCodeAt(0))
  return bytes.every((byte) => byte < 0x100) ? Buffer.from(bytes) : undefined
}

function round(score: number): number {
  return Math.round(score * 1_000) / 1_000
}

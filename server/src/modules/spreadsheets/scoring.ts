import { decodeEightBit, firstNotThere, type EightBit } from './eight-bit.ts'
import { vietnameseness } from './syllables.rules.ts'

const OUTSIDE_ASCII = /[^\0-\x7F]/

/** How Vietnamese words are when their bytes are read in an encoding, from 0 to 1. */
export function scoreAs(words: readonly Uint8Array[], encoding: EightBit): number {
  return scoreOf(words.map((word) => decodeEightBit(word, encoding)))
}

/** How Vietnamese texts are, from 0 to 1. Only words with letters outside ASCII count; what could not be read counts against. */
export function scoreOf(texts: readonly string[]): number {
  const scores = texts.flatMap((text) => (firstNotThere(text) >= 0 ? [0] : wordsOf(text).map(vietnameseness)))
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/** The words of a text that have letters outside ASCII. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => OUTSIDE_ASCII.test(word))
}

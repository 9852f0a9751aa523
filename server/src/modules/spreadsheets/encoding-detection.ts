import { isAscii, isUtf8 } from 'node:buffer'
import { piecesOf, type ByteSource } from './byte-source.ts'
import { EIGHT_BIT } from './eight-bit.ts'
import type { Encoding, Finding, Sureness } from './format.ts'
import { scoreAs } from './scoring.ts'

/** Words with letters outside ASCII that are looked at; the rest of the file is not needed then. */
const WORDS_MAX = 5_000

/** Tells how the text of a file is written. Files without a mark are read until enough of them is not ASCII. */
export async function findEncoding(source: ByteSource, head: Buffer): Promise<Finding<Encoding>> {
  const marked = markOf(head)
  if (marked) return certain(marked, 'BYTE_ORDER_MARK')
  const wide = wideOf(head)
  if (wide) return { ...certain(wide, 'WELL_FORMED'), sureness: 'LIKELY' }
  const words = await wordsOf(source)
  return words.length === 0 ? certain('utf-8', 'ASCII_ONLY') : judge(words)
}

function certain(value: Encoding, reason: Finding<Encoding>['reason']): Finding<Encoding> {
  return { value, sureness: 'CERTAIN', reason, score: 1, others: [] }
}

function markOf(head: Buffer): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: of letters that are mostly ASCII, every other byte is 0. */
function wideOf(head: Buffer): Encoding | undefined {
  const zeros = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = head.length / 8
  if (odd > many && even * 20 < odd) return 'utf-16le'
  if (even > many && odd * 20 < even) return 'utf-16be'
  return undefined
}

/** Different words that have bytes outside ASCII. */
async function wordsOf(source: ByteSource): Promise<Buffer[]> {
  const words: string[] = []
  let rest = ''
  for await (const bytes of piecesOf(source)) {
    if (isAscii(bytes) && rest === '') continue
    const text = rest + bytes.toString('latin1')
    // A word may go on in the next piece.
    rest = /[A-Za-z\x80-\xFF]{0,64}$/.exec(text)?.[0] ?? ''
    words.push(...foreignWords(text.slice(0, text.length - rest.length)))
    if (words.length >= WORDS_MAX) break
  }
  words.push(...foreignWords(rest))
  return [...new Set(words)].map((word) => Buffer.from(word, 'latin1'))
}

function foreignWords(text: string): readonly string[] {
  return text.match(/[A-Za-z\x80-\xFF]*[\x80-\xFF][A-Za-z\x80-\xFF]*/g)?.slice(0, WORDS_MAX) ?? []
}

function judge(words: readonly Buffer[]): Finding<Encoding> {
  const wellFormed = words.filter((word) => isUtf8(word)).length / words.length
  if (wellFormed === 1) return certain('utf-8', 'WELL_FORMED')
  const read = EIGHT_BIT.map((value) => ({ value, score: scoreAs(words, value) }))
  const ranked: readonly Choice[] = [{ value: 'utf-8' as const, score: wellFormed ** 2 }, ...read]
    .map(({ value, score }) => ({ value, score: Math.round(score * 1_000) / 1_000 }))
    .sort((a, b) => b.score - a.score)
  const [best = { value: 'utf-8', score: 0 }, ...others] = ranked
  const ahead = best.score - (others[0]?.score ?? 0)
  return {
    ...best,
    sureness: surenessOf(best.score, ahead, words.length),
    reason: best.value === 'utf-8' ? 'WELL_FORMED' : 'VIETNAMESE_WORDS',
    others: others.filter(({ score }) => score > 0),
  }
}

type Choice = Finding<Encoding>['others'][number]

/** Few words may be words in two encodings (`Lê` is `Lờ`): they must be further ahead. */
const FEW = 8

/** How sure a reading of words is. @param ahead of the next best one @param words how many there were */
export function surenessOf(score: number, ahead: number, words: number): Sureness {
  if (score >= 0.6 && ahead >= 0.25 && words >= FEW) return 'CERTAIN'
  return score >= 0.5 && ahead >= (words >= FEW ? 0.15 : 0.35) ? 'LIKELY' : 'UNSURE'
}

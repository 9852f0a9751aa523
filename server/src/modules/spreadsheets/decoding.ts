import { isAscii, isUtf8 } from 'node:buffer'
import { decodeEightBit, firstNotThere, type EightBit } from './eight-bit.ts'
import type { Encoding } from './format.ts'

/** Text of a piece of a file. */
export interface DecodedPiece {
  readonly text: string
  /** behind the text stands something that the encoding does not have */
  readonly isBroken: boolean
}

/** Turns the bytes of a file to text, cut into pieces anywhere. */
export interface Decoding {
  /** @param isLast nothing follows */
  take(bytes: Buffer, isLast: boolean): DecodedPiece
}

const NOTHING = Buffer.alloc(0)

/** Decodes a file from its beginning on; the mark that says in which order bytes stand is left off. */
export function decoding(encoding: Encoding): Decoding {
  const { mark, split, decode } = wayOf(encoding)
  let rest: Buffer = NOTHING
  let isFirst = true
  return {
    take(bytes, isLast) {
      let whole = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
      if (isFirst) {
        if (whole.length < mark.length && !isLast) {
          rest = whole
          return { text: '', isBroken: false }
        }
        if (mark.length > 0 && whole.subarray(0, mark.length).equals(mark))
          whole = whole.subarray(mark.length)
        isFirst = false
      }
      const end = isLast ? whole.length : split(whole)
      rest = whole.subarray(end)
      return decode(whole.subarray(0, end))
    },
  }
}

/** How an encoding is read: the mark it may begin with, where a piece may be cut, what the piece says. */
interface Way {
  readonly mark: Buffer
  split(bytes: Buffer): number
  decode(bytes: Buffer): DecodedPiece
}

function wayOf(encoding: Encoding): Way {
  if (encoding === 'utf-8')
    return { mark: Buffer.from([0xef, 0xbb, 0xbf]), split: utf8Split, decode: decodeUtf8 }
  if (encoding === 'utf-16le')
    return { mark: Buffer.from([0xff, 0xfe]), split: evenSplit, decode: (bytes) => decodeUtf16(bytes) }
  if (encoding === 'utf-16be')
    return {
      mark: Buffer.from([0xfe, 0xff]),
      split: evenSplit,
      decode: (bytes) => decodeUtf16(swapped(bytes)),
    }
  return { mark: NOTHING, split: letterSplit, decode: (bytes) => decodeLetters(bytes, encoding) }
}

/** The end of the last character that is there in full. */
function utf8Split(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return length > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function decodeUtf8(bytes: Buffer): DecodedPiece {
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), isBroken: false }
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), isBroken: false }
  // Halving finds the longest beginning that is well formed.
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    const at = utf8Split(bytes.subarray(0, middle))
    if (isUtf8(bytes.subarray(0, at))) good = middle
    else bad = middle
  }
  const end = utf8Split(bytes.subarray(0, good))
  return { text: bytes.toString('utf8', 0, end), isBroken: true }
}

function evenSplit(bytes: Buffer): number {
  return bytes.length - (bytes.length % 2)
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, evenSplit(bytes))).swap16()
}

function decodeUtf16(bytes: Buffer): DecodedPiece {
  return { text: bytes.toString('utf16le'), isBroken: bytes.length % 2 !== 0 }
}

/** How far back a byte of ASCII is looked for: no word is that long. */
const WORD_MAX = 1_024

/** A byte of ASCII begins a letter in all these encodings: what stands on it may be in the next piece, so it waits. */
function letterSplit(bytes: Buffer): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - WORD_MAX); at -= 1)
    if ((bytes[at] ?? 0) < 0x80) return at
  return bytes.length > WORD_MAX ? bytes.length : 0
}

function decodeLetters(bytes: Buffer, encoding: EightBit): DecodedPiece {
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), isBroken: false }
  const text = decodeEightBit(bytes, encoding)
  const broken = firstNotThere(text)
  return broken < 0 ? { text, isBroken: false } : { text: text.slice(0, broken), isBroken: true }
}

/**
 * Encodings of one byte a letter. Each is a table of what the bytes from 0x80 on stand for; ◌ marks come out as combining
 * characters, which are composed with the letter before them. U+FFFD: the encoding has no such byte.
 */

/** Punctuation that Windows has there in every encoding; the letters of western languages are none of it. */
const PUNCTUATION = '€�‚�„…†‡ˆ‰�‹�����‘’“”•–—˜™�›����'

/**
 * TCVN 5712 as the fonts .VnTime and their like have it ("ABC"). Capitals with tones are not in it: they are written in
 * another font (.VnTimeH) by the codes of small letters.
 */
const TCVN3 = [
  '\u00A0ĂÂÊÔƠƯĐăâêôơưđ�',
  '\u0300\u0309\u0303\u0301\u0323àảãáạ�ằẳẵắ�',
  '������ặầẩẫấậè�ẻẽ',
  'éẹềểễếệìỉ���ĩíịò',
  '�ỏõóọồổỗốộờởỡớợù',
  '�ủũúụừửữứựỳỷỹýỵ�',
].join('')

const CIRCUMFLEX = '\u0302'
const BREVE = '\u0306'

/** VNI for Windows: a letter, and behind it a byte for what stands on it; small and capital ones alike. */
const VNI_MARKS: readonly (readonly [byte: number, marks: string])[] = [
  [0xc0, `${CIRCUMFLEX}\u0300`],
  [0xc1, `${CIRCUMFLEX}\u0301`],
  [0xc2, CIRCUMFLEX],
  [0xc3, `${CIRCUMFLEX}\u0303`],
  [0xc4, `${CIRCUMFLEX}\u0323`],
  [0xc5, `${CIRCUMFLEX}\u0309`],
  [0xc8, `${BREVE}\u0300`],
  [0xc9, `${BREVE}\u0301`],
  [0xca, BREVE],
  [0xcb, `${BREVE}\u0323`],
  [0xcf, '\u0323'],
  [0xd5, '\u0303'],
  [0xd8, '\u0300'],
  [0xd9, '\u0301'],
  [0xda, `${BREVE}\u0309`],
  [0xdb, '\u0309'],
  [0xdc, `${BREVE}\u0303`],
]

/** Letters of VNI that are one byte, the mark included. */
const VNI_LETTERS: readonly (readonly [byte: number, letter: string])[] = [
  [0xc6, 'Ỉ'],
  [0xcc, 'Ì'],
  [0xcd, 'Í'],
  [0xce, 'Ỵ'],
  [0xd1, 'Đ'],
  [0xd2, 'Ị'],
  [0xd3, 'Ĩ'],
  [0xd4, 'Ơ'],
  [0xd6, 'Ư'],
]

/** From a capital to its small letter, in Latin-1 and so in VNI. */
const SMALL = 0x20

function vniTable(): string[] {
  const table = [...PUNCTUATION, ...latin1(0xa0, 0xc0), ...'�'.repeat(0x40)]
  for (const [byte, marks] of VNI_MARKS) {
    table[byte - 0x80] = marks
    table[byte + SMALL - 0x80] = marks
  }
  for (const [byte, letter] of VNI_LETTERS) {
    table[byte - 0x80] = letter
    table[byte + SMALL - 0x80] = letter.toLowerCase()
  }
  return table
}

function windows1258Table(): string[] {
  const decoded = new TextDecoder('windows-1258').decode(Uint8Array.from({ length: 128 }, (_, i) => i + 0x80))
  // What the encoding leaves open is taken for control characters by browsers.
  return [...decoded].map((letter) => (letter >= '\u0080' && letter <= '\u009F' ? '�' : letter))
}

function latin1(from: number, to: number): string {
  return String.fromCharCode(...Array.from({ length: to - from }, (_, i) => from + i))
}

/** Encodings of one byte a letter. */
export const EIGHT_BIT = ['windows-1258', 'tcvn3', 'vni'] as const
export type EightBit = (typeof EIGHT_BIT)[number]

const TABLES: Readonly<Record<EightBit, readonly string[]>> = {
  'windows-1258': windows1258Table(),
  tcvn3: [...PUNCTUATION, ...TCVN3],
  vni: vniTable(),
}

/** Two code units a byte: the second is 0 where there is one. */
const UNITS: Readonly<Record<EightBit, Uint16Array>> = {
  'windows-1258': unitsOf(TABLES['windows-1258']),
  tcvn3: unitsOf(TABLES.tcvn3),
  vni: unitsOf(TABLES.vni),
}

function unitsOf(table: readonly string[]): Uint16Array {
  const units = new Uint16Array(512)
  for (let byte = 0; byte < 0x80; byte += 1) units[byte * 2] = byte
  table.forEach((letters, i) => {
    for (let at = 0; at < letters.length; at += 1) units[(i + 0x80) * 2 + at] = letters.charCodeAt(at)
  })
  return units
}

/** A capital and behind it the same letter, small and with a tone: how some programs write a capital with a tone in TCVN3. */
const CAPITAL_AND_SMALL =
  /A[àảãáạ]|Ă[ằẳẵắặ]|Â[ầẩẫấậ]|E[èẻẽéẹ]|Ê[ềểễếệ]|I[ìỉĩíị]|O[òỏõóọ]|Ô[ồổỗốộ]|Ơ[ờởỡớợ]|U[ùủũúụ]|Ư[ừửữứự]|Y[ỳỷỹýỵ]/gu

/** The full TCVN 5712, which Windows never had, has capitals where Windows has punctuation: `PHẠM` must not become `PH„M`. */
const PUNCTUATION_IN_WORD = /(?<=\p{L})[€‚„…†‡ˆ‰‹‘’“”•–—˜™›]/gu

/** Text of bytes in an encoding of one byte a letter, in form C; U+FFFD and lone marks stand where it is not in that encoding. */
export function decodeEightBit(bytes: Uint8Array, encoding: EightBit): string {
  const units = UNITS[encoding]
  const out = new Uint16Array(bytes.length * 2)
  let length = 0
  for (const byte of bytes) {
    out[length] = units[byte * 2] ?? 0
    length += 1
    const second = units[byte * 2 + 1] ?? 0
    if (second === 0) continue
    out[length] = second
    length += 1
  }
  const text = Buffer.from(out.buffer, 0, length * 2)
    .toString('utf16le')
    .normalize('NFC')
  if (encoding !== 'tcvn3') return text
  return text
    .replace(CAPITAL_AND_SMALL, (pair) => pair.slice(1).toUpperCase())
    .replace(PUNCTUATION_IN_WORD, '\uFFFD')
}

/** Where a text in form C has something that its bytes had no right to be in their encoding; -1 where all is well. */
export function firstNotThere(text: string): number {
  return text.search(NOT_THERE)
}

/** What no byte stands for, and marks that no letter carries. */
const NOT_THERE = /\uFFFD|\p{Mn}/u

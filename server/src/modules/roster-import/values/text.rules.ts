import { MAX_LINE, type RosterField } from '@chibo/shared'
import type { Draft } from './draft.rules.ts'

/**
 * Text of cells as it is stored: Unicode form C, single blanks, none at the ends; or refused. Nearly every cell is plain
 * and costs one pass over its characters.
 */

/** Blanks that only look like the one blank, breaks of lines within a cell among them. */
const BLANKS = /[\s\u0085]+/gu
/** Characters nobody sees, which stand in names by accident: soft hyphen, zero width, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
/** Eth and the African D look like Đ, and are other letters: whoever is stored with one is never found. */
const LOOKS_LIKE_D = /[\u00d0\u0189]/gu
const LOOKS_LIKE_SMALL_D = /[\u00f0\u0256]/gu
/** Control characters, and what turns the direction of the text after it: nobody types them. */
const FORBIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u
/** UTF-8 that was read as an older encoding, letters that a program wrote as numbers, or what could not be read at all. */
const DAMAGED =
  /\ufffd|&#(?:\d{2,6}|x[\da-fA-F]{2,5});|\\u[\da-fA-F]{4}|á[º»][\p{S}\p{P}\p{L}\u0080-\u00bf]|Ã[\u0080-\u00bf]|Æ[°¡]|Ä[\u0090‘]/u
/** A value that was hidden from whoever made the file. */
const MASK = /[*•●∙∗＊]{2}|^[xX#]{3,}\d*$|\d[xX]{3,}/u
/** What stands in a cell so that it is not empty. */
const NOTHING = /^[-–—_./\\…·\s]+$/u
/** What a spreadsheet shows where a formula failed or a column is too narrow. */
const SHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|#+)$/u
/** Text that a program would run as a formula gets an apostrophe from our own exports; other programs put one before any text. */
const GUARDED = /^'(?:[=+\-@\t\r]|[\p{L}\p{N}][^']*$)/u

/** Whether a text is plain: letters that are composed, printable, single blanks, nothing that may be a mask or a guard. */
export function isPlain(text: string): boolean {
  let before = BLANK
  let hasWord = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === BLANK) {
      if (before === BLANK) return false
    } else if (code < 0x80) {
      const kind = ASCII[code]
      if (kind === undefined) return false
      if (kind) hasWord = true
    } else if (isComposed(code)) hasWord = true
    else return false
    before = code
  }
  return hasWord && before !== BLANK
}

const BLANK = 0x20

/** Letters and digits (true), punctuation (false); what is not there (`'`, `*`, `#`, control characters) is looked at closely. */
const ASCII: readonly (boolean | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (/[A-Za-z0-9]/.test(sign)) return true
  return /[ !"$%&()+,\-./:;<=>?@_]/.test(sign) ? false : undefined
})

/** Letters with marks in one character, as Vietnamese has them. */
function isComposed(code: number): boolean {
  if (code >= 0x1ea0) return code < 0x1f00
  return code < 0x250 && LETTERS[code] === true
}

/** `Ã` and `Æ` begin what was read in a wrong encoding, `Ð` and `Ɖ` look like `Đ`; the others are signs. */
const LOOKED_AT = [0xc3, 0xc6, 0xd0, 0xd7, 0xf0, 0xf7, 0x189]
const LETTERS: readonly boolean[] = Array.from(
  { length: 0x250 },
  (_, code) => code >= 0xc0 && !LOOKED_AT.includes(code),
)

const HAS_RUN_OF_X = /[xX]{3}/

/**
 * A cell's text as it is stored.
 *
 * @returns undefined where nothing is stored: a blank, or something that is refused and told
 */
export function readText(raw: string, field: RosterField, draft: Draft, max = MAX_LINE): string | undefined {
  if (isPlain(raw) && raw.length <= max && !HAS_RUN_OF_X.test(raw)) return raw
  return tidied(raw, field, draft, max)
}

function tidied(raw: string, field: RosterField, draft: Draft, max: number): string | undefined {
  const guarded = GUARDED.test(raw)
  const given = guarded ? raw.slice(1) : raw
  if (!given.isWellFormed() || FORBIDDEN.test(given.replace(BLANKS, ' '))) {
    draft.tell(field, 'INVALID_TEXT', 'ERROR')
    return undefined
  }
  const composed = given.normalize('NFC')
  const lettered = composed.replace(LOOKS_LIKE_D, 'Đ').replace(LOOKS_LIKE_SMALL_D, 'đ')
  const text = lettered.replace(BLANKS, ' ').trim()
  if (!isVisible(text)) return undefined
  if (NOTHING.test(text)) {
    draft.tell(field, 'BLANK_SIGN', 'NOTE')
    return undefined
  }
  const fault = faultOf(text, max)
  if (fault !== undefined) {
    draft.tell(field, fault, 'ERROR', fault === 'TOO_LONG' ? { max } : undefined)
    return undefined
  }
  if (guarded) draft.tell(field, 'GUARD_REMOVED', 'NOTE')
  if (composed !== given) draft.tell(field, 'TEXT_COMPOSED', 'NOTE')
  if (lettered !== composed) draft.tell(field, 'LETTER_REPLACED', 'NOTE')
  if (text !== lettered.trim()) draft.tell(field, 'TEXT_TIDIED', 'NOTE')
  return text
}

function faultOf(
  text: string,
  max: number,
): 'TOO_LONG' | 'TEXT_DAMAGED' | 'CELL_ERROR' | 'MASKED' | undefined {
  if (text.length > max) return 'TOO_LONG'
  if (DAMAGED.test(text)) return 'TEXT_DAMAGED'
  if (SHEET_ERROR.test(text)) return 'CELL_ERROR'
  return MASK.test(text) ? 'MASKED' : undefined
}

/** Whether there is something to see; letters that are only invisible count as a blank. */
function isVisible(text: string): boolean {
  return text !== '' && /[^\s\p{Z}\p{Cf}]/u.test(text)
}

/** Text without characters nobody sees; told where there were some. For names and words that are looked up. */
export function withoutInvisible(text: string, field: RosterField, draft: Draft): string | undefined {
  if (isPlain(text)) return text
  const clean = text.replace(INVISIBLE, '')
  if (clean === text) return text
  draft.tell(field, 'TEXT_TIDIED', 'NOTE')
  return clean.normalize('NFC').replace(BLANKS, ' ').trim()
}

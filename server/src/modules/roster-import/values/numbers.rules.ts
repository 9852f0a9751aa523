import type { RosterField } from '@chibo/shared'
import type { CellKind } from '../../spreadsheets/index.ts'
import type { Draft } from './draft.rules.ts'
import { readText } from './text.rules.ts'

/**
 * Numbers by which people are known. All are text whose leading zeros count; spreadsheets drop those, write `.0` behind
 * and round what is long. Zeros are put back where exactly one number can be meant; lost digits never are.
 */

/** What people and programs write around digits. */
const AROUND_DIGITS = /[\s'’‘`.,\-–_/]/gu
const DIGITS = /^\d+$/
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i
const WITH_DECIMALS = /^(\d+)[.,]0{1,2}$/
/** A fraction behind more digits than are ever grouped. */
const WITH_FRACTION = /^\d{9,}[.,]\d*[1-9]/
/** What the column is, written into its cells once more. */
const LABEL =
  /^(?:(?:mã )?số(?: thẻ)?(?: đảng)?(?: viên)?|thẻ(?: đảng)?(?: viên)?|tđv|cccd|cmnd|cmt|đdcn|so|no)\s*[.:]?\s*(?=['’]?\d)/iu
const ROUNDED = /\d0{6,}$/
const MASKED = /[*•●∙∗＊]|[xX]{2,}|^\.{3,}\d+$|\d\.{4,}\d/u
const LOOKS_ALIKE: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' }

/** Digits of a cell: whether they may have lost zeros at their head, as a number of a spreadsheet does. */
interface Digits {
  readonly text: string
  readonly mayLackZeros: boolean
}

function isDigits(text: string, length: number): boolean {
  if (text.length !== length) return false
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x30 || code > 0x39) return false
  }
  return true
}

/** The digits of a cell; told and undefined where there are none to rely on. */
function digitsOf(
  raw: string,
  kind: CellKind | undefined,
  field: RosterField,
  draft: Draft,
  length: number,
): Digits | undefined {
  const given = raw
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .trim()
  if (given === '') return undefined
  if (!/[\p{L}\p{N}*•●]/u.test(given) || NO_NUMBER.test(given)) {
    draft.tell(field, 'BLANK_SIGN', 'NOTE')
    return undefined
  }
  const scientific = SCIENTIFIC.exec(given)
  const exact = scientific ? exactDigits(scientific) : given
  if (exact === undefined || ((kind === 'NUMBER' || scientific) && ROUNDED.test(exact))) {
    draft.tell(field, 'DIGITS_LOST', 'UNDECIDED', { example: '1.2E+11' })
    return undefined
  }
  if (MASKED.test(given)) {
    draft.tell(field, 'MASKED', 'ERROR')
    return undefined
  }
  const decimals = WITH_DECIMALS.exec(exact)
  if (WITH_FRACTION.test(exact)) {
    draft.tell(field, 'DIGITS', 'ERROR', { length })
    return undefined
  }
  // Dots may group digits: `.00` behind twelve of them is no decimal.
  const text =
    decimals && decimals[1] !== undefined && decimals[1].length <= length
      ? decimals[1]
      : exact.replace(LABEL, '').replace(AROUND_DIGITS, '')
  if (!DIGITS.test(text)) {
    const alike = text.replace(/[OolI]/g, (letter) => LOOKS_ALIKE[letter] ?? letter)
    const [run, another] = given.match(/\d+/g)?.filter((digits) => digits.length === length) ?? []
    const suggestion = isDigits(alike, length) ? alike : another === undefined ? run : undefined
    draft.tell(field, 'DIGITS', 'ERROR', { length }, suggestion)
    return undefined
  }
  if (text !== raw) draft.tell(field, 'NUMBER_TIDIED', 'NOTE')
  return { text, mayLackZeros: !text.startsWith('0') }
}

const NO_NUMBER =
  /^(?:không|chưa|khong|chua)(?:\s+(?:được|duoc|có|co|cấp|cap|phát|phat|làm|lam|đổi|doi|rõ|ro|thẻ|the|số|so)){0,3}$|^(?:n\/a|null|none|0)$/iu

/** `3.0098123456E10` has all its digits, `1.2E+11` has two of twelve. */
function exactDigits([, head = '', rest = '', exponent = '']: RegExpExecArray): string | undefined {
  return rest.length === Number(exponent) ? head + rest : undefined
}

/** A number of twelve digits; shorter ones that must wait for the birth date are kept aside in the draft. */
function readTwelve(
  raw: string,
  kind: CellKind | undefined,
  field: 'CITIZEN_ID' | 'CARD_NUMBER',
  draft: Draft,
): string | undefined {
  if (kind !== 'NUMBER' && isDigits(raw, 12)) return raw
  const digits = digitsOf(raw, kind, field, draft, 12)
  if (!digits) return undefined
  const { text, mayLackZeros } = digits
  if (text.length === 12) return shownWithZeros(text, kind, field, draft)
  // The first three digits of a citizen ID are 001 to 096: one or two zeros may be gone.
  if (mayLackZeros && (text.length === 11 || text.length === 10)) {
    draft.tell(field, 'ZEROS_RESTORED', 'NOTE')
    return text.padStart(12, '0')
  }
  if (text.length === 9 && field === 'CITIZEN_ID') {
    if (mayLackZeros) draft.shortCitizenId = text
    else {
      draft.tell(field, 'IS_OLD_IDENTITY', 'NOTE')
      takeOldIdentity(text, field, draft)
    }
    return undefined
  }
  if (text.length === 9 && mayLackZeros) {
    draft.shortCardNumber = text
    return undefined
  }
  if (field === 'CARD_NUMBER' && (text.length === 8 || (mayLackZeros && text.length === 7))) {
    if (text.length === 7) draft.tell(field, 'ZEROS_RESTORED', 'NOTE')
    draft.tell(field, 'IS_OLD_CARD', 'NOTE')
    takeOldCard(text.padStart(8, '0'), field, draft)
    return undefined
  }
  if (mayLackZeros && text.length < 9) draft.tell(field, 'NUMBER_UNCLEAR', 'UNDECIDED')
  else draft.tell(field, 'DIGITS', 'ERROR', { length: 12 })
  return undefined
}

/** A format of numbers may put any zeros before one; no number of people begins with three. */
function shownWithZeros(
  text: string,
  kind: CellKind | undefined,
  field: RosterField,
  draft: Draft,
): string | undefined {
  if (kind !== 'NUMBER' || !text.startsWith('0')) return text
  if (text.startsWith('000')) {
    draft.tell(field, 'NUMBER_UNCLEAR', 'UNDECIDED')
    return undefined
  }
  draft.tell(field, 'ZEROS_RESTORED', 'NOTE')
  return text
}

function takeOldCard(number: string, field: RosterField, draft: Draft): void {
  const { values } = draft
  if (values.oldCardNumber === undefined) values.oldCardNumber = number
  else if (values.oldCardNumber !== number) draft.tell(field, 'NUMBERS_DIFFER', 'UNDECIDED')
}

function takeOldIdentity(number: string, field: RosterField, draft: Draft): void {
  const { values } = draft
  if (values.oldIdentityNumber === undefined) values.oldIdentityNumber = number
  else if (values.oldIdentityNumber !== number) draft.tell(field, 'NUMBERS_DIFFER', 'UNDECIDED')
}

/** A cell of citizen IDs. */
export function readCitizenId(raw: string, kind: CellKind | undefined, draft: Draft): void {
  const number = readTwelve(raw, kind, 'CITIZEN_ID', draft)
  if (number !== undefined) draft.values.citizenId = number
}

/** A cell of card numbers: new ones of twelve digits; an old one of eight is kept as such. */
export function readCardNumber(raw: string, kind: CellKind | undefined, draft: Draft): void {
  const number = readTwelve(raw, kind, 'CARD_NUMBER', draft)
  if (number !== undefined) draft.values.cardNumber = number
}

/** A cell of old card numbers, eight digits; one or two zeros may be gone. */
export function readOldCardNumber(raw: string, kind: CellKind | undefined, draft: Draft): void {
  if (isDigits(raw, 8)) {
    takeOldCard(raw, 'OLD_CARD_NUMBER', draft)
    return
  }
  const digits = digitsOf(raw, kind, 'OLD_CARD_NUMBER', draft, 8)
  if (!digits) return
  const { text, mayLackZeros } = digits
  if (text.length === 8) takeOldCard(text, 'OLD_CARD_NUMBER', draft)
  else if (mayLackZeros && (text.length === 7 || text.length === 6)) {
    draft.tell('OLD_CARD_NUMBER', 'ZEROS_RESTORED', 'NOTE')
    takeOldCard(text.padStart(8, '0'), 'OLD_CARD_NUMBER', draft)
  } else if (mayLackZeros && text.length < 6) draft.tell('OLD_CARD_NUMBER', 'NUMBER_UNCLEAR', 'UNDECIDED')
  else draft.tell('OLD_CARD_NUMBER', 'DIGITS', 'ERROR', { length: 8 })
}

/** A cell of old identity cards: nine digits, of the last years twelve. */
export function readOldIdentityNumber(raw: string, kind: CellKind | undefined, draft: Draft): void {
  const field = 'OLD_IDENTITY_NUMBER'
  if (isDigits(raw, 9)) {
    takeOldIdentity(raw, field, draft)
    return
  }
  const digits = digitsOf(raw, kind, field, draft, 9)
  if (!digits) return
  const { text, mayLackZeros } = digits
  if (text.length === 9 || text.length === 12) takeOldIdentity(text, field, draft)
  else if (mayLackZeros && (text.length === 8 || text.length === 11 || text.length === 10)) {
    draft.tell(field, 'ZEROS_RESTORED', 'NOTE')
    takeOldIdentity(text.padStart(text.length === 8 ? 9 : 12, '0'), field, draft)
  } else if (mayLackZeros && text.length < 8) draft.tell(field, 'NUMBER_UNCLEAR', 'UNDECIDED')
  else draft.tell(field, 'DIGITS_EITHER', 'ERROR', { length: 9, other: 12 })
}

/** Whether a text says that there is no number; told then. */
function isNoNumber(text: string, field: RosterField, draft: Draft): boolean {
  if (!NO_NUMBER.test(text)) return false
  draft.tell(field, 'BLANK_SIGN', 'NOTE')
  return true
}

const FILE_NUMBER = /^\d{6}[ -]?\p{Lu}{1,6}$/u

/** A cell of numbers of CV files: digits and letters, as they are written. */
export function readFileNumber(raw: string, draft: Draft): void {
  const text = readText(raw, 'FILE_NUMBER', draft)
  if (text === undefined || isNoNumber(text, 'FILE_NUMBER', draft)) return
  draft.values.fileNumber = text
  if (!FILE_NUMBER.test(text)) draft.tell('FILE_NUMBER', 'FILE_NUMBER_UNUSUAL', 'WARNING')
}

const PHONE = /^\+?[\d\s().,;/+-]{6,}$/
const PLAIN_PHONE = /^0\d{9}$/

/** A cell of phone numbers, one or several, as they are written; a zero that a spreadsheet dropped is put back. */
export function readPhone(raw: string, kind: CellKind | undefined, draft: Draft): void {
  if (PLAIN_PHONE.test(raw)) {
    draft.values.phone = raw
    return
  }
  if (SCIENTIFIC.test(raw.trim())) {
    draft.tell('PHONE', 'DIGITS_LOST', 'UNDECIDED', { example: '1.2E+11' })
    return
  }
  const read = readText(raw, 'PHONE', draft)
  if (read === undefined) return
  if (MASKED.test(read)) {
    draft.tell('PHONE', 'MASKED', 'ERROR')
    return
  }
  if (isNoNumber(read, 'PHONE', draft)) return
  const bare = read.replace(/^['’‘`]+(?=[\d+(])/, '').replace(/^(\d{9,11})\.0$/, '$1')
  if (bare !== read) draft.tell('PHONE', 'NUMBER_TIDIED', 'NOTE')
  // Numbers of mobile phones have ten digits, the first of them 0.
  const lacksZero = /^[35789]\d{8}$/.test(bare)
  if (lacksZero) draft.tell('PHONE', 'ZEROS_RESTORED', 'NOTE')
  else if (!PHONE.test(bare)) draft.tell('PHONE', 'PHONE_UNUSUAL', 'WARNING')
  draft.values.phone = lacksZero ? `0${bare}` : bare
}

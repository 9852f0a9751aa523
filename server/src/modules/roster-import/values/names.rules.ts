import { isSyllable, normalizeName, type RosterField } from '@chibo/shared'
import type { Draft } from './draft.rules.ts'
import { readText, withoutInvisible } from './text.rules.ts'

/** What names are made of: letters, marks that some letters of small peoples keep, apostrophes, hyphens, dots. */
const NAME = /^[\p{L}\p{M} '’.-]+$/u
const DIGIT = /\d/
/** Signs between letters that no name has: a letter was lost, or an old font was read as something else. */
const LOST_LETTERS = /\p{L}\?|\?\p{L}|[\u00a1-\u00b4\u00b6-\u00bf\u00d7\u00f7]/u
/** Written before a name, no part of it. */
const TITLE = /^(?:đ\/c|đ\.c\.?|đồng chí)\s+(?=\p{L})/iu
/** A remark behind a dash, or a form of address that is the family name of some, too. */
const WITH_MORE = /^(?:[ôÔ]ng|[bB]à) \S+ \S+ \S|\s[-–]|[-–]\s/u
/** The number of the line before a name. */
const NUMBERED = /^\d{1,4}\s*[.):\-/]\s*(?=\p{L})/u
const SMALL = 1
const CAPITAL = 2
/** A capital within a word: Excel begins one behind each letter with a mark (`NguyễN VăN`), and people forget a blank. */
const CAPITAL_WITHIN = /\p{L}*\p{Ll}\p{Lu}\p{L}*/gu
/**
 * Letters with a tone, small ones: the fonts of TCVN3 have their capitals in fonts of capitals, so that files come with `ĐặNG`
 * and `ánh`. Where no name has a small letter, it was a capital.
 */
const TONED = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
const WITHIN_CAPITALS = new RegExp(`[${TONED}]\\p{Lu}|\\p{Lu}{2}[${TONED}]`, 'u')
const AT_HEAD = new RegExp(`(?<=^| )[${TONED}]`, 'gu')

/** A cell of names, whole or a part: as it is stored, capitals put right. */
export function readName(raw: string, field: RosterField, draft: Draft): string | undefined {
  const read = readText(raw, field, draft)
  const text = read === undefined ? undefined : withoutInvisible(read, field, draft)
  if (text === undefined) return undefined
  if (LOST_LETTERS.test(text)) {
    draft.tell(field, 'TEXT_DAMAGED', 'ERROR')
    return undefined
  }
  if (DIGIT.test(text)) {
    const bare = text.replace(NUMBERED, '')
    draft.tell(field, 'NAME_HAS_DIGITS', 'ERROR', undefined, DIGIT.test(bare) ? undefined : bare)
    return undefined
  }
  const bare = text.replace(TITLE, '')
  if (bare !== text) draft.tell(field, 'NAME_TITLE', 'NOTE')
  const name = recased(bare, field, draft)
  if (!NAME.test(name) || WITH_MORE.test(name) || hasCapitalWithin(name))
    draft.tell(field, 'NAME_UNUSUAL', 'WARNING')
  return name
}

function recased(text: string, field: RosterField, draft: Draft): string {
  const headed = isMixed(text)
    ? text.replace(AT_HEAD, (letter) => letter.toUpperCase())
    : normalizeName(WITHIN_CAPITALS.test(text) ? text.toUpperCase() : text)
  const name = hasCapitalWithin(headed) ? headed.replace(CAPITAL_WITHIN, syllable) : headed
  if (name !== text) draft.tell(field, 'NAME_RECASED', 'NOTE')
  return name
}

/** A word with a capital at its head alone; two words without a blank between are no syllable, and stay. */
function syllable(word: string): string {
  const small = word.toLowerCase()
  return isSyllable(small) ? normalizeName(small) : word
}

/** Which letters are capitals, and which are small, as far as Vietnamese goes. */
const CASES = Array.from({ length: 0x1f00 }, (_, code) => {
  const letter = String.fromCharCode(code)
  return letter === letter.toLowerCase() ? (letter === letter.toUpperCase() ? 0 : SMALL) : CAPITAL
})

/** Whether a capital stands behind a small letter; seen by one pass, as nearly no name has one. */
function hasCapitalWithin(text: string): boolean {
  let before: number | undefined
  for (let index = 0; index < text.length; index += 1) {
    const letter = CASES[text.charCodeAt(index)]
    if (letter === CAPITAL && before === SMALL) return true
    before = letter
  }
  return false
}

/** Whether small letters and capitals stand in it, seen by plain letters alone; most names show it in their first word. */
function isMixed(text: string): boolean {
  let small = false
  let capital = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 0x61 && code <= 0x7a) small = true
    else if (code >= 0x41 && code <= 0x5a) capital = true
    if (small && capital) return true
  }
  return false
}

/** The full name of a row, of one column or of two. */
export function finishName(draft: Draft, hasName: boolean): void {
  const { values, familyName, givenName } = draft
  if (values.fullName === undefined && (familyName !== undefined || givenName !== undefined))
    values.fullName = [familyName, givenName].filter((part) => part !== undefined).join(' ')
  if (values.fullName !== undefined) {
    if (!values.fullName.includes(' ')) draft.tell('FULL_NAME', 'NAME_ONE_WORD', 'WARNING')
  } else if (hasName && !draft.messages.some(({ field, weight }) => isOfName(field) && weight === 'ERROR'))
    draft.tell('FULL_NAME', 'REQUIRED', 'ERROR')
}

function isOfName(field: RosterField | null): boolean {
  return field === 'FULL_NAME' || field === 'FAMILY_NAME' || field === 'GIVEN_NAME'
}

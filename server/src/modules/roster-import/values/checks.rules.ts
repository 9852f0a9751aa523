import type { PartialDate, RosterField, RosterValues, Sex } from '@chibo/shared'
import type { Draft } from './draft.rules.ts'

/** What the cells of one row say together, and whether that can be. */

/** What the rules of the day ask of joining; told as warnings where there is such a rule. */
export interface JoiningRules {
  readonly probationMonths: number | null
  readonly joiningAge: number | null
}

/** Whether one date is before another, whatever the days within their precision are. */
export function isSurelyBefore(one: PartialDate, other: PartialDate): boolean {
  const length = Math.min(one.text.length, other.text.length)
  if (length === 10) return one.text < other.text
  return one.text.slice(0, length) < other.text.slice(0, length)
}

/** The same date so many months later, as precise as it is; of a year alone only whole years are added. */
function later(date: PartialDate, months: number): PartialDate | undefined {
  const { text, precision } = date
  const year = Number(text.slice(0, 4))
  if (precision === 'YEAR')
    return months % 12 === 0 ? { ...date, text: pad(year + months / 12, 4) } : undefined
  const count = year * 12 + Number(text.slice(5, 7)) - 1 + months
  const month = `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}`
  if (precision === 'MONTH') return { ...date, text: month }
  // The days that a month does not have come before all of the next month, which is all that is asked.
  const day = text.endsWith('-02-29') ? '28' : text.slice(8)
  return { ...date, text: `${month}-${day}` }
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0')

/** A date as it is written into a cell. */
const written = ({ text }: PartialDate): string => text.split('-').reverse().join('/')

/** Tells what of the dates cannot be, and what is worth a second look. */
export function checkDates(draft: Draft, rules: JoiningRules & { readonly today: string }): void {
  const { birthDate, joinedOn, admissionDecidedOn, officialOn } = draft.values
  if (birthDate !== undefined) {
    const isLate = (date: PartialDate | undefined): boolean =>
      date !== undefined && isSurelyBefore(date, birthDate)
    if (isLate(joinedOn) || isLate(officialOn) || isLate(admissionDecidedOn)) {
      draft.tell('BIRTH_DATE', 'BORN_AFTER_JOINING', 'ERROR')
      return
    }
  }
  if (birthDate !== undefined && isOfNobodyYet(birthDate, rules.today)) {
    draft.tell('BIRTH_DATE', 'BORN_LATELY', 'ERROR', { years: YOUNGEST })
    return
  }
  if (joinedOn === undefined) return
  if (admissionDecidedOn !== undefined && isSurelyBefore(joinedOn, admissionDecidedOn))
    draft.tell('ADMISSION_DECIDED_ON', 'JOIN_DATES_SWAPPED', 'WARNING', undefined, written(joinedOn))
  if (officialOn !== undefined) {
    if (isSurelyBefore(officialOn, joinedOn))
      draft.tell('OFFICIAL_ON', 'JOIN_DATES_SWAPPED', 'WARNING', undefined, written(joinedOn))
    else if (rules.probationMonths !== null) {
      const over = later(joinedOn, rules.probationMonths)
      if (over && isSurelyBefore(officialOn, over))
        draft.tell('OFFICIAL_ON', 'OFFICIAL_SOON', 'WARNING', { months: rules.probationMonths })
    }
  }
  if (birthDate !== undefined && rules.joiningAge !== null) {
    const ofAge = later(birthDate, rules.joiningAge * 12)
    if (ofAge && isSurelyBefore(joinedOn, ofAge))
      draft.tell('JOINED_ON', 'JOINED_YOUNG', 'WARNING', { years: rules.joiningAge })
  }
}

/** Whoever is younger is no member, whatever the rules of the day: the year or the century is wrong. */
const YOUNGEST = 10

/** Whether somebody cannot be a member yet: two digits of a year that a spreadsheet took for one of this century. */
function isOfNobodyYet({ text }: PartialDate, today: string): boolean {
  const years = Number(today.slice(0, 4)) - Number(text.slice(0, 4))
  return years < YOUNGEST || (years === YOUNGEST && text.slice(4) > today.slice(4, text.length))
}

/** The century and sex (digit 4) and the year (digits 5 and 6) that a citizen ID carries: Decree 137/2015, Article 7. */
export function carriedBy(citizenId: string): { readonly year: number; readonly sex: Sex } {
  const mark = citizenId.charCodeAt(3) - 0x30
  return {
    year: 1900 + Math.floor(mark / 2) * 100 + Number(citizenId.slice(4, 6)),
    sex: mark % 2 === 0 ? 'MALE' : 'FEMALE',
  }
}

/** Tells where a citizen ID does not go with the birth year or the sex beside it. */
export function checkCitizenId(draft: Draft): void {
  const { citizenId, birthDate, sex } = draft.values
  if (citizenId === undefined || (birthDate === undefined && sex === undefined)) return
  const mark = citizenId.charCodeAt(3) - 0x30
  if (sex !== undefined && (mark % 2 === 0) !== (sex === 'MALE'))
    draft.tell('CITIZEN_ID', 'CITIZEN_ID_SEX', 'WARNING')
  if (birthDate === undefined) return
  const century = 19 + (mark >> 1)
  const { text } = birthDate
  const isCentury = text.charCodeAt(0) * 10 + text.charCodeAt(1) - 0x30 * 11 === century
  if (
    !isCentury ||
    text.charCodeAt(2) !== citizenId.charCodeAt(4) ||
    text.charCodeAt(3) !== citizenId.charCodeAt(5)
  )
    draft.tell('CITIZEN_ID', 'CITIZEN_ID_YEAR', 'WARNING')
}

/** Numbers of nine digits: an old identity card, or twelve that lost three zeros; seen by what the row says besides. */
export function finishShortNumbers(draft: Draft): void {
  const { shortCitizenId, shortCardNumber, values } = draft
  if (shortCardNumber !== undefined) finishShort('CARD_NUMBER', shortCardNumber, draft)
  if (shortCitizenId === undefined) return
  const whole = `000${shortCitizenId}`
  if (values.cardNumber === whole) {
    draft.tell('CITIZEN_ID', 'ZEROS_RESTORED', 'NOTE')
    values.citizenId = whole
  } else if (goesWith(whole, values)) finishShort('CITIZEN_ID', shortCitizenId, draft)
  else if (values.oldIdentityNumber !== undefined && values.oldIdentityNumber !== shortCitizenId)
    draft.tell('CITIZEN_ID', 'NUMBERS_DIFFER', 'UNDECIDED')
  else {
    draft.tell('CITIZEN_ID', 'IS_OLD_IDENTITY', 'NOTE')
    values.oldIdentityNumber = shortCitizenId
  }
}

function finishShort(field: RosterField & ('CITIZEN_ID' | 'CARD_NUMBER'), short: string, draft: Draft): void {
  const whole = `000${short}`
  const { values } = draft
  if (field === 'CARD_NUMBER' && (values.citizenId === whole || goesWith(whole, values))) {
    draft.tell(field, 'ZEROS_RESTORED', 'NOTE')
    values.cardNumber = whole
  } else draft.tell(field, 'NUMBER_UNCLEAR', 'UNDECIDED', undefined, whole)
}

function goesWith(citizenId: string, { birthDate, sex }: RosterValues): boolean {
  if (birthDate === undefined) return false
  const carried = carriedBy(citizenId)
  return String(carried.year) === birthDate.text.slice(0, 4) && (sex === undefined || carried.sex === sex)
}

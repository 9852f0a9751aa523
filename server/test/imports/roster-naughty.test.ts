import {
  MAX_LINE,
  ROSTER_FIELDS,
  rosterDecisions,
  type RosterField,
  type RosterValueName,
} from '@chibo/shared'
import naughty from 'big-list-of-naughty-strings' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { rowReader } from '../../src/modules/roster-import/index.ts'

/** Every column of text, and where its text goes. */
const TEXTS = {
  FULL_NAME: 'fullName',
  OTHER_NAME: 'otherName',
  ETHNICITY: 'ethnicity',
  RELIGION: 'religion',
  CARD_ISSUED_BY: 'cardIssuedBy',
  FILE_NUMBER: 'fileNumber',
  UNIT: 'unitText',
  UNIT_CODE: 'unitCode',
  HOMETOWN: 'hometown',
  ADDRESS: 'address',
  PHONE: 'phone',
} as const satisfies Partial<Record<RosterField, RosterValueName>>

/** Every other column: what is no value of theirs is refused. */
const CLOSED = {
  SEX: 'sex',
  BIRTH_DATE: 'birthDate',
  CITIZEN_ID: 'citizenId',
  OLD_IDENTITY_NUMBER: 'oldIdentityNumber',
  CARD_NUMBER: 'cardNumber',
  CARD_ISSUED_ON: 'cardIssuedOn',
  OLD_CARD_NUMBER: 'oldCardNumber',
  JOINED_ON: 'joinedOn',
  STATE: 'state',
} as const satisfies Partial<Record<RosterField, RosterValueName>>

const CONTEXT = {
  today: '2026-11-30',
  epoch: 1900,
  probationMonths: 12,
  joiningAge: 18,
  decisions: rosterDecisions.parse({}),
} as const

function readCell(field: RosterField, cell: string) {
  const column = { heading: '', aside: null, basis: null, sureness: 1, candidates: [] }
  const columns = [
    { ...column, column: 0, field },
    { ...column, column: 1, field: 'BIRTH_DAY' as const },
  ]
  return rowReader({ columns }, CONTEXT)({ row: 1, isHidden: false, cells: [cell, ''] }, null)
}

const isBlank = (text: string): boolean => !/[^\s\u0085\p{Z}\p{Cf}]/u.test(text)

/** Blanks of whatever kind and length are one; nothing else is another text. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim()

/** What may be taken off, where that is told: a guard against formulas, what nobody sees, capitals, a dropped zero. */
const bare = (text: string): string =>
  tidy(text.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, ''))
    .toLowerCase()
    .replace(/^'(?=[=+\-@])/, '')

const isStorable = (text: string): boolean =>
  text === text.normalize('NFC') && text.isWellFormed() && !text.includes('\0') && text.length <= MAX_LINE

test('the list is whole', () => {
  expect(naughty).toHaveLength(461)
})

describe.each(Object.entries(TEXTS))('a column of texts: %s', (field, name) => {
  test('keeps a text as given in form C, or refuses it and says why', () => {
    const wrong = naughty.filter((given) => {
      const { values, messages } = readCell(fieldOf(field), given)
      const stored = values[name]
      if (stored === undefined) return messages.length === 0 && !isBlank(given)
      const isUntouched = messages.every(({ weight }) => weight === 'WARNING')
      const isKept = isUntouched
        ? stored === tidy(given)
        : bare(stored) === bare(given) || (field === 'RELIGION' && stored === 'Không')
      return !isKept || !isStorable(stored)
    })
    expect(wrong).toEqual([])
  })
})

describe.each(Object.entries(CLOSED))('a column of values: %s', (field, name) => {
  test('takes what is one and says what it makes of the rest', () => {
    const wrong = naughty.filter((given) => {
      const { values, messages } = readCell(fieldOf(field), given)
      return values[name] === undefined && messages.length === 0 && !isBlank(given)
    })
    expect(wrong).toEqual([])
  })
})

function fieldOf(text: string): RosterField {
  const field = ROSTER_FIELDS.find((one) => one === text)
  if (!field) throw new Error(text)
  return field
}

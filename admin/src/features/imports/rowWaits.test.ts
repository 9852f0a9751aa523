import { expect, it } from 'vitest'
import { isDecided, waitsForPerson, waitsForText } from './rowWaits.ts'

const told = (field: 'UNIT' | 'FULL_NAME' | null, weight: 'UNDECIDED' | 'NOTE' = 'UNDECIDED') => ({
  field,
  fieldLabel: null,
  code: 'ROSTER_NO_KEY' as const,
  weight,
  message: '',
  suggestion: null,
})

it('knows what a row waits for', () => {
  const unit = { outcome: 'UNDECIDED' as const, matchedBy: null, messages: [told('UNIT'), told('FULL_NAME')] }
  expect([waitsForText(unit), waitsForPerson(unit)]).toEqual([true, false])
  const person = {
    outcome: 'UNDECIDED' as const,
    matchedBy: null,
    messages: [told('UNIT', 'NOTE'), told(null)],
  }
  expect([waitsForText(person), waitsForPerson(person)]).toEqual([false, true])
  const rejected = { outcome: 'REJECTED' as const, matchedBy: null, messages: [told('UNIT')] }
  expect([waitsForText(rejected), waitsForPerson(rejected)]).toEqual([false, false])
})

it('knows what was decided of a row', () => {
  const row = { outcome: 'UNCHANGED' as const, matchedBy: null, messages: [] }
  expect(isDecided(row)).toBe(false)
  expect(isDecided({ ...row, matchedBy: 'DECISION' })).toBe(true)
  expect(isDecided({ ...row, outcome: 'SKIPPED' })).toBe(true)
  const heading = { ...told(null, 'NOTE'), code: 'ROSTER_ROW_SKIPPED' as const }
  expect(isDecided({ ...row, outcome: 'SKIPPED', messages: [heading] })).toBe(false)
})

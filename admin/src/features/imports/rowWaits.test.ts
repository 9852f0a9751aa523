import { expect, it } from 'vitest'
import { waitsForPerson, waitsForText } from './rowWaits.ts'

const told = (field: 'UNIT' | 'FULL_NAME' | null, weight: 'UNDECIDED' | 'NOTE' = 'UNDECIDED') => ({
  field,
  fieldLabel: null,
  code: 'ROSTER_NO_KEY' as const,
  weight,
  message: '',
  suggestion: null,
})

it('knows what a row waits for', () => {
  const unit = { outcome: 'UNDECIDED' as const, messages: [told('UNIT'), told('FULL_NAME')] }
  expect([waitsForText(unit), waitsForPerson(unit)]).toEqual([true, false])
  const person = { outcome: 'UNDECIDED' as const, messages: [told('UNIT', 'NOTE'), told(null)] }
  expect([waitsForText(person), waitsForPerson(person)]).toEqual([false, true])
  const rejected = { outcome: 'REJECTED' as const, messages: [told('UNIT')] }
  expect([waitsForText(rejected), waitsForPerson(rejected)]).toEqual([false, false])
})

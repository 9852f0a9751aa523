import type { ImportQuestion } from '@chibo/shared'
import { expect, it } from 'vitest'
import { answerAt, answersOf, sortedQuestions } from './questionChoices.ts'

const candidate = (value: string) => ({ value, label: value, note: null, score: 0.9 })
const question = (more: Partial<ImportQuestion>): ImportQuestion => ({
  field: 'UNIT',
  text: 'CB thôn 3',
  rows: 4,
  taken: null,
  candidates: [candidate('unit_1'), candidate('unit_2')],
  ...more,
})

it('offers candidates, and what else a field allows', () => {
  expect(answersOf(question({})).map(({ kind }) => kind)).toEqual(['VALUE', 'VALUE', 'OTHER', 'NONE'])
  expect(answersOf(question({ field: 'SEX', candidates: [candidate('MALE')] }))).toHaveLength(1)
  const ethnic = answersOf(question({ field: 'ETHNICITY', text: 'Sán', candidates: [candidate('Sán Chay')] }))
  expect(ethnic).toEqual([
    { kind: 'VALUE', value: 'Sán Chay' },
    { kind: 'VALUE', value: 'Sán' },
  ])
})

it('finds the answer that was given', () => {
  const answers = answersOf(question({}))
  expect(answerAt(answers, undefined)).toBeUndefined()
  expect(answerAt(answers, 'unit_2')).toBe(1)
  expect(answerAt(answers, 'unit_9')).toBe(2)
  expect(answerAt(answers, null)).toBe(3)
  expect(answerAt(answersOf(question({ field: 'SEX', candidates: [] })), 'MALE')).toBeUndefined()
})

it('asks first what is open and waited for by many', () => {
  const sorted = sortedQuestions([
    question({ text: 'a', rows: 9, decided: null }),
    question({ text: 'b', rows: 1 }),
    question({ text: 'c', rows: 5 }),
    question({ text: 'd', rows: 8, taken: 'unit_1' }),
  ])
  expect(sorted.map(({ text }) => text)).toEqual(['c', 'b', 'a', 'd'])
})

import type { ImportQuestion } from '@chibo/shared'
import { expect, it } from 'vitest'
import { answerAt, answersOf, isOpen, sortedQuestions, standing } from './questionChoices.ts'

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

it('tells what waits for somebody from what is decided or taken for something', () => {
  expect([standing(undefined, null), standing(undefined, 'unit_1'), standing(null, 'unit_1')]).toEqual([
    undefined,
    'unit_1',
    null,
  ])
  expect(isOpen(question({ taken: 'unit_1' }), undefined)).toBe(false)
  expect(isOpen(question({}), undefined)).toBe(true)
})

it('asks first what is open', () => {
  const sorted = sortedQuestions([
    question({ text: 'a', decided: null }),
    question({ text: 'b' }),
    question({ text: 'c', taken: 'unit_1' }),
    question({ text: 'd' }),
  ])
  expect(sorted.map(({ text }) => text)).toEqual(['b', 'd', 'a', 'c'])
})

import { expect, test } from 'vitest'
import { figureText } from './figures.ts'

test.each([
  [{ measure: 'hộ', target: 12, resultValue: 7.5 }, '7,5/12 hộ'],
  [{ measure: 'hộ', target: 12, resultValue: null }, '12 hộ'],
  [{ measure: 'hộ', target: null, resultValue: 7 }, '7 hộ'],
  [{ measure: 'hộ', target: null, resultValue: null }, undefined],
  [{ measure: null, target: null, resultValue: null }, undefined],
])('%j reads %s', (task, text) => {
  expect(figureText(task, (value) => String(value).replace('.', ','))).toBe(text)
})

import { expect, test } from 'vitest'
import { clearableText, optionalText, requiredText } from './input.ts'

const BLANK = ['', ' ', '\n\t', '\u0085', '\u00a0\u3000', '\u200b\ufeff', ' \u0085 ']

test.each(BLANK)('%j is no text', (text) => {
  expect(requiredText().safeParse(text).success).toBe(false)
  expect(optionalText().parse(text)).toBeUndefined()
  expect(clearableText().parse(text)).toBeNull()
})

test('blanks and what nobody sees go around a text, not within it', () => {
  expect(requiredText().parse('\u0085 Lê\u200bVăn  Ví Dụ\n\ufeff')).toBe('Lê\u200bVăn  Ví Dụ')
  expect(requiredText().parse('Le\u0302')).toBe('Lê')
})

test.each(['a\u0000b', '\ud800'])('%j cannot be stored', (text) => {
  expect(requiredText().safeParse(text).success).toBe(false)
})

test('a million blanks are looked through once, not from each of them on', () => {
  const text = `a${' '.repeat(1_000_000)}b`
  expect(optionalText(2_000_000).parse(text)).toBe(text)
})

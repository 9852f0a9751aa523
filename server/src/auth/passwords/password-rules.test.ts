import { expect, test } from 'vitest'
import { passwordFault } from './password-rules.ts'

test.each([
  ['ngắn', 'TOO_SHORT'],
  ['123456789', 'TOO_SHORT'],
  ['x'.repeat(257), 'TOO_LONG'],
  ['1234567890', 'COMMON'],
  ['QwertyUiop', 'COMMON'],
  ['Mật khẩu 123', 'COMMON'],
  ['Anh yêu em 123', 'COMMON'],
  ['          a', 'COMMON'],
  ['đđđđđđđđđđđ', 'COMMON'],
  ['abcdabcdabcd', 'COMMON'],
  ['2022202220222022', 'COMMON'],
  ['tên là Bí-Thư 5', 'HAS_NAME'],
  ['xbi-thux 99887', 'HAS_NAME'],
  ['mật khẩu thử', undefined],
  ['trâu vàng uống nước', undefined],
] as const)('%j: %s', (password, fault) => {
  expect(passwordFault(password, 'bi-thu')).toBe(fault)
})

test('a very short user name stands in words by chance', () => {
  expect(passwordFault('một câu đủ dài', 'da')).toBeUndefined()
  expect(passwordFault('một câu đủ dài', 'dai')).toBe('HAS_NAME')
})

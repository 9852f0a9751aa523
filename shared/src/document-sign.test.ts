import { expect, test } from 'vitest'
import { documentDate, documentMonth, documentSign } from './document-sign.ts'

test.each([
  [{ number: 5, type: 'NQ', suffix: 'ĐU' }, '05-NQ/ĐU'],
  [{ number: 3, type: 'BC', suffix: 'CB' }, '03-BC/CB'],
  [{ number: 10, type: 'CTr', suffix: 'HU' }, '10-CTr/HU'],
  [{ number: 1777, type: 'QĐ', suffix: 'HU' }, '1777-QĐ/HU'],
])('%j is signed %s', (document, sign) => {
  expect(documentSign(document)).toBe(sign)
})

test.each([
  ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
  ['2026-05-27', 'ngày 27 tháng 5 năm 2026'],
  ['2026-10-03', 'ngày 03 tháng 10 năm 2026'],
  ['2026-01-31', 'ngày 31 tháng 01 năm 2026'],
  ['2026-03-01', 'ngày 01 tháng 3 năm 2026'],
  ['2026-12-12', 'ngày 12 tháng 12 năm 2026'],
])('%s is written %j', (day, text) => {
  expect(documentDate(day)).toBe(text)
})

test('a month alone is written as within a day', () => {
  expect(documentMonth('2026-02')).toBe('tháng 02 năm 2026')
  expect(documentMonth('2026-11')).toBe('tháng 11 năm 2026')
})

test('a document that waits for its number leaves its place open', () => {
  expect(documentSign({ number: null, type: 'BB', suffix: 'CB' })).toBe('…-BB/CB')
})

import { expect, it } from 'vitest'
import { formatInstant, formatNumber, formatPoints, formatTime } from './format.ts'

it('writes numbers as each language does', () => {
  expect(formatPoints(91.5, 'vi')).toBe('91,5')
  expect(formatPoints(91.5, 'en')).toBe('91.5')
  expect(formatPoints(90, 'vi')).toBe('90')
  expect(formatNumber(5075, 'vi')).toBe('5.075')
  expect(formatNumber(5075, 'en')).toBe('5,075')
})

it("writes times of Vietnam's day", () => {
  expect(formatTime('2022-05-18T07:05:00Z')).toBe('14:05')
  expect(formatInstant('2022-05-18T17:05:00Z')).toBe('19/05/2022 00:05')
})

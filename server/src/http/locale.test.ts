import { expect, test } from 'vitest'
import { preferredLocale } from './locale.ts'

test.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,vi;q=0.8', 'en'],
  ['fr, vi;q=0.4, en;q=0.5', 'en'],
  ['EN-us;q=0.5,VI-VN;q=0.9', 'vi'],
  ['en;q=0', 'vi'],
  ['en;q=nonsense', 'vi'],
  ['*', 'vi'],
  ['fr', 'vi'],
])('%s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})

test('falls back to what the viewer prefers', () => {
  expect(preferredLocale('fr', 'en')).toBe('en')
  expect(preferredLocale('vi', 'en')).toBe('vi')
})

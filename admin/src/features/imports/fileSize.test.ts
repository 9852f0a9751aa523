import { expect, it } from 'vitest'
import { formatSize } from './fileSize.ts'

it('writes sizes as each language does', () => {
  expect([0, 812, 1_024, 35_300, 1_270_000].map((bytes) => formatSize(bytes, 'vi'))).toEqual([
    '0 B',
    '812 B',
    '1 kB',
    '34,5 kB',
    '1,21 MB',
  ])
  expect(formatSize(1_270_000, 'en')).toBe('1.21 MB')
})

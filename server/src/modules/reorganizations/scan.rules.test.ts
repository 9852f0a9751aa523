import { describe, expect, test } from 'vitest'
import { scanName, scanTypeOf } from './scan.rules.ts'

describe('what file a scan is', () => {
  test.each([
    ['%PDF-1.7\n…', 'application/pdf'],
    ['\xff\xd8\xff\xe0\x00\x10JFIF', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n\x00', 'image/png'],
    ['\x89PNG\n\x1a\n', undefined],
    ['%PDF', undefined],
    [' %PDF-1.7', undefined],
    ['<html>', undefined],
    ['GIF89a', undefined],
    ['PK\x03\x04', undefined],
    ['', undefined],
  ])('%j', (head, expected) => {
    expect(scanTypeOf(Buffer.from(head, 'latin1'))).toBe(expected)
  })
})

test.each([
  ['Quyết định 12.pdf', 'Quyết định 12.pdf'],
  ['QĐ.PDF', 'QĐ.pdf'],
  ['scan.exe', 'scan.exe.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\a.pdf', 'a.pdf'],
  ['a\r\nb\u202E.pdf', 'ab.pdf'],
  ['', 'quyet-dinh.pdf'],
  [' \u0000 ', 'quyet-dinh.pdf'],
  ['\ud800.pdf', '\ufffd.pdf'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(200)}.pdf`],
])('a PDF named %j is kept as %j', (given, kept) => {
  expect(scanName(given, 'application/pdf')).toBe(kept)
})

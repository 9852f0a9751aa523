import { describe, expect, test } from 'vitest'
import { keptName, titleOf, typeByHead, typeByParts } from './file-types.rules.ts'

describe('what file begins so', () => {
  test.each([
    ['%PDF-1.7\n…', 'application/pdf'],
    ['\xff\xd8\xff\xe0\x00\x10JFIF', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n\x00', 'image/png'],
    ['PK\x03\x04', 'ARCHIVE'],
    ['PK\x05\x06', undefined],
    ['\x89PNG\n\x1a\n', undefined],
    ['%PDF', undefined],
    [' %PDF-1.7', undefined],
    ['<html>', undefined],
    ['GIF89a', undefined],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', undefined],
    ['', undefined],
  ])('%j', (head, expected) => {
    expect(typeByHead(Buffer.from(head, 'latin1'))).toBe(expected)
  })
})

describe('what archive holds these parts', () => {
  const types = '[content_types].xml'
  const [docx, xlsx] = ['wordprocessingml.document', 'spreadsheetml.sheet'].map(
    (form) => `application/vnd.openxmlformats-officedocument.${form}`,
  )
  test.each([
    [[types, 'word/document.xml', 'word/styles.xml'], docx],
    [[types, 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'], xlsx],
    [['word/document.xml'], undefined],
    [[types, 'ppt/presentation.xml'], undefined],
    [[types, 'word/document.xml', 'word/vbaproject.bin'], undefined],
    [[types, 'xl/workbook.xml', 'xl/vbaproject.bin'], undefined],
    [[types, 'word/document.xml', 'xl/workbook.xml'], undefined],
    [['../word/document.xml', types], undefined],
    [[], undefined],
  ])('%j', (parts, expected) => {
    expect(typeByParts(parts)).toBe(expected)
  })
})

test.each([
  ['Quyết định 12.pdf', 'Quyết định 12.pdf'],
  ['QĐ.PDF', 'QĐ.pdf'],
  ['scan.exe', 'scan.exe.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['..', '...pdf'],
  ['C:\\Users\\a.pdf', 'a.pdf'],
  ['a\r\nb\u202E.pdf', 'ab.pdf'],
  ['', 'quyet-dinh.pdf'],
  [' \u0000 ', 'quyet-dinh.pdf'],
  ['\ud800.pdf', '\ufffd.pdf'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(200)}.pdf`],
])('a PDF named %j is kept as %j', (given, kept) => {
  expect(keptName(given, 'application/pdf', 'quyet-dinh')).toBe(kept)
})

test.each([
  ['Nghị quyết tháng 5.pdf', 'Nghị quyết tháng 5'],
  ['a.b.docx', 'a.b'],
  ['.pdf', '.pdf'],
])('the file %j is called %j', (name, title) => {
  expect(titleOf(name)).toBe(title)
})

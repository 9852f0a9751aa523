import { isSyllable } from '@chibo/shared'
import { describe, expect, it } from 'vitest'
import { encode } from '../../../test/kit/old-encodings.ts'
import { bytesInMemory } from './byte-source.ts'
import { detectFormat } from './detection.ts'
import type { Detected } from './format.ts'
import { readRows } from './rows.ts'
import { vietnameseness } from './syllables.rules.ts'

const detect = (bytes: Uint8Array | string): Promise<Detected> =>
  detectFormat(bytesInMemory(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes))

async function textOf(bytes: Uint8Array): Promise<Detected & { kind: 'TEXT' }> {
  const found = await detect(bytes)
  if (found.kind !== 'TEXT') throw new Error(JSON.stringify(found))
  return found
}

describe('files that hold no table', () => {
  it.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['blanks', ' \r\n\t\n', 'FILE_EMPTY'],
    ['a mark alone', '\xef\xbb\xbf', 'FILE_EMPTY'],
    ['a PDF', '%PDF-1.7\n', 'FILE_NOT_A_TABLE'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'FILE_NOT_A_TABLE'],
    ['a photograph', '\xff\xd8\xff\xe0\0\x10JFIF', 'FILE_NOT_A_TABLE'],
    ['a page saved as .xls', '<html><body><table><tr><td>1</td></tr></table>', 'FILE_OTHER_WORKBOOK'],
    ['a sheet in symbolic links', 'ID;PWXL;N;E\r\nC;Y1;X1;K"STT"\r\n', 'FILE_OTHER_WORKBOOK'],
    ['a sheet for interchange', 'TABLE\r\n0,1\r\n"EXCEL"\r\n', 'FILE_OTHER_WORKBOOK'],
    ['a page with a mark', '\xef\xbb\xbf\r\n<!DOCTYPE html>\n<html>', 'FILE_OTHER_WORKBOOK'],
    [
      'a table of XML',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'FILE_OTHER_WORKBOOK',
    ],
    [
      'a program',
      'MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0\xb8\0\0\0\0\0\0\0@\0\0\0\0\0\0\0',
      'FILE_IS_BINARY',
    ],
    ['a workbook of Excel 97', `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(2_000)}`, 'FILE_OLD_WORKBOOK'],
  ])('%s', async (_what, bytes, code) => {
    expect(await detect(bytes)).toMatchObject({ kind: 'REFUSED', problem: { code } })
  })

  it('a workbook with a password', async () => {
    const container = Buffer.alloc(2_048)
    container.write('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')
    container.writeUInt16LE(9, 30)
    container.writeUInt32LE(1, 48)
    container.write('EncryptedPackage', 1_024 + 128, 'utf16le')
    expect(await detect(container)).toMatchObject({ problem: { code: 'FILE_PROTECTED' } })
  })
})

describe('the encoding of a text', () => {
  it('of ASCII alone is no question', async () => {
    expect((await textOf(Buffer.from('a,b\n1,2\n'))).encoding).toMatchObject({
      value: 'utf-8',
      sureness: 'CERTAIN',
      reason: 'ASCII_ONLY',
    })
  })

  it.each(['windows-1258', 'tcvn3', 'vni'] as const)(
    'is told by the first name, however late: %s',
    async (encoding) => {
      const plain = '1,Le Van An,05/08/1965,030065000123\n'.repeat(20_000)
      const names = 'Nguyễn Thị Hằng,Trần Đức Thắng,Phạm Văn Được,Hoàng Thế Mỹ\n'
      const found = await textOf(Buffer.concat([Buffer.from(plain), encode(names, encoding)]))
      expect(found.encoding).toMatchObject({ value: encoding, sureness: 'CERTAIN' })
    },
  )

  it.each(['windows-1258', 'tcvn3', 'vni'] as const)(
    'is found and not called certain where words are few: %s',
    async (encoding) => {
      const found = await textOf(encode('STT,Ho ten\n1,Nguyễn Văn An\n', encoding))
      expect(found.encoding).toMatchObject({ value: encoding, sureness: 'LIKELY' })
    },
  )

  it('is unsure where nothing is Vietnamese, and tells what else it may be', async () => {
    const found = await textOf(Buffer.from('nom;lieu\nHélène;Orléans\nFrançois;Nîmes\n', 'latin1'))
    expect(found.encoding.sureness).toBe('UNSURE')
  })

  it('is UTF-8 where little of it is not well formed: the row is named when it is read', async () => {
    const names = 'Nguyễn Thị Hằng,Trần Đức Thắng,Phạm Văn Được,Hoàng Thế Mỹ\n'
    const found = await textOf(Buffer.concat([Buffer.from(names), Buffer.from('V\xf5,\n', 'latin1')]))
    expect(found.encoding).toMatchObject({ value: 'utf-8', sureness: 'CERTAIN', reason: 'WELL_FORMED' })
  })

  it('is UTF-16 without a mark, too', async () => {
    const found = await textOf(encode('STT\tHo va ten\n1\tNguyễn Văn An\n', 'utf-16le', false))
    expect(found.format).toMatchObject({ encoding: 'utf-16le', separator: '\t' })
  })

  const names = 'Họ và tên,Nguyễn Thị Hằng,Trần Đức Thắng,Phạm Văn Được'
  it.each([
    ['tcvn3', encode(names, 'tcvn3').toString('latin1')],
    ['vni', encode(names, 'vni').toString('latin1')],
    ['utf-8', new TextDecoder('windows-1252').decode(Buffer.from(names))],
  ] as const)('is told where Unicode holds the letters of another one: %s', async (letters, text) => {
    const bytes = Buffer.from(`${text}\nĐặng Thị Thuỷ,,,\n`)
    const found = await textOf(bytes)
    expect(found.letters?.value).toBe(letters)
    expect(found.notes).toMatchObject([{ code: 'LETTERS_OF_OLD_FONT' }, ...(letters === 'tcvn3' ? [{}] : [])])
    const cells: string[] = []
    for await (const rows of readRows(bytesInMemory(bytes), found.format))
      cells.push(...rows.flatMap((row) => row.cells))
    expect(cells.filter((cell) => cell !== '')).toEqual([...names.split(','), 'Đặng Thị Thuỷ'])
  })

  it('is not told of Unicode that is what it seems to be', async () => {
    for (const text of [
      'Họ và tên,Nguyễn Văn An',
      'Lâm Hà,Lê Hà',
      'Hélène,François',
      'H\u0323o va\u0300 te\u0302n',
    ])
      expect((await textOf(Buffer.from(text))).letters).toBeUndefined()
  })

  it('of TCVN3 comes with a note on its capitals', async () => {
    const found = await textOf(encode('Họ và tên,NGUYỄN THỊ HẰNG,Trần Đức Thắng', 'tcvn3'))
    expect(found.notes).toEqual([{ code: 'CAPITALS_IN_FONT', path: [] }])
  })
})

describe('the separator of a text', () => {
  const separatorOf = async (text: string): Promise<unknown> => (await textOf(Buffer.from(text))).separator

  it.each([
    ['decimal commas', 'Tên;Đảng phí\nAn;1,5\nBình;2,0\n', ';'],
    ['many decimal commas', 'a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n', ';'],
    ['addresses', 'Tên;Quê quán;Nơi ở\nAn;Xã A, huyện B, tỉnh C;D\nBình;Xã A, huyện B, tỉnh C;D\n', ';'],
    ['quoted ones', 'a,b\n"x;y;z",1\n"x;y;z",2\n', ','],
    ['blanks behind it', 'STT, Tên, Sinh\n1, An, 1965\n2, Bình, 1970\n', ','],
    ['a bad quote', 'STT;Tên\n1;An\n2;"Bình"x\n', ';'],
    ['ten thousand columns', 'x;'.repeat(10_000), ';'],
    ['titles above', 'ĐẢNG BỘ XÃ\nDANH SÁCH, năm 2026\n\nSTT\tTên\tSinh\n1\tAn\t1965\n2\tBình\t1970\n', '\t'],
  ])('is told apart from %s', async (_what, text, value) => {
    expect(await separatorOf(text)).toMatchObject({
      value,
      sureness: expect.stringMatching('CERTAIN|LIKELY'),
    })
  })

  it('does not matter where there is one column', async () => {
    expect(await separatorOf('Tên\nAn\nBình\n')).toMatchObject({ sureness: 'LIKELY', reason: 'ONE_COLUMN' })
  })

  it('is unsure where two fit', async () => {
    expect(await separatorOf('a,b;c\nd,e;f\ng,h;i\n')).toMatchObject({ sureness: 'UNSURE' })
  })
})

describe('words', () => {
  it.each('nguyễn nghiêng quỳnh giếng gì khuỷu uỷ thuở được ướt yêu Đoan soóc hoà hòa ất'.split(' '))(
    '%s is a syllable',
    (word) => {
      expect(isSyllable(word.toLowerCase())).toBe(true)
    },
  )

  it.each('nguyôn v¨n thò̀ hàc bếep zạ aa'.split(' '))('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false)
  })

  it('speak for Vietnamese as they are written', () => {
    expect(['NGUYỄN', 'Nguyễn', 'NGUYễN', 'nguyỄn', 'Lờ'].map(vietnameseness)).toEqual([1, 1, 1, 0, 0.7])
  })
})

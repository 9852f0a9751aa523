import { once } from 'node:events'
import { Readable } from 'node:stream'
import { ProblemError } from '@chibo/shared'
import { writeXlsx } from 'hucre/xlsx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/modules/member-lists/layout.rules.ts'
import { xlsx } from '../../src/modules/member-lists/xlsx.ts'
import {
  bytesInMemory,
  detectFormat,
  firstRows,
  readRows,
  sheetShape,
  type ByteSource,
  type SheetRow,
  type WorkbookFormat,
} from '../../src/modules/spreadsheets/index.ts'
import { partsOf, workbook, zipped, type HandMade } from '../kit/workbooks.ts'

const ANY: WorkbookFormat = { kind: 'WORKBOOK', sheets: [], epoch: 1900 }

async function rowsOf(bytes: Uint8Array, sheet?: string): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  const options = sheet === undefined ? {} : { sheet }
  for await (const batch of readRows(bytesInMemory(bytes), ANY, options)) rows.push(...batch)
  return rows
}

/** Cells of a sheet with what they hold. */
async function cellsOf(xml: string, made: Partial<HandMade> = {}): Promise<unknown> {
  const rows = await rowsOf(
    await workbook({ sheets: [{ name: 'A', xml: `<sheetData>${xml}</sheetData>` }], ...made }),
  )
  return rows.map(({ cells, kinds }) => cells.map((cell, i) => `${kinds?.[i] ?? ''} ${cell}`))
}

async function problemOf(bytes: Uint8Array): Promise<unknown> {
  const found = await detectFormat(bytesInMemory(bytes))
  return found.kind === 'REFUSED' ? found.problem.code : found.kind
}

async function failureOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await rowsOf(bytes)
  } catch (error) {
    if (error instanceof ProblemError) return { code: error.problems[0]?.code, ...error.problems[0]?.values }
    throw error
  }
  return undefined
}

describe('cells', () => {
  it('hold text, shared or not, in runs or not, without how it is pronounced', async () => {
    const strings =
      '<si><t>Họ và tên</t></si><si><r><t>Nguyễn </t></r><r><rPr><b/></rPr><t xml:space="preserve">Văn An</t></r><rPh sb="0" eb="1"><t>sai</t></rPh></si><si><t/></si><si/>'
    const xml =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>' +
      '<c r="E1" t="inlineStr"><is><t>a &lt;b&gt; &amp;amp; &#7877; &#x1EC5;_x000D_</t></is></c><c r="F1" t="inlineStr"><is><r><t>c</t></r><r><t>d</t></r></is></c></row>'
    expect(await cellsOf(xml, { strings })).toEqual([
      ['TEXT Họ và tên', 'TEXT Nguyễn Văn An', 'EMPTY ', 'EMPTY ', 'TEXT a <b> &amp; ễ ễ\r', 'TEXT cd'],
    ])
  })

  it('hold numbers as the file has them', async () => {
    const xml =
      '<row><c><v>30098123456</v></c><c t="n"><v>1.2E+11</v></c><c s="1"><v>30098123456</v></c><c><v> 0.10000000000000001 </v></c></row>'
    expect(await cellsOf(xml, { formats: ['000000000000'] })).toEqual([
      ['NUMBER 30098123456', 'NUMBER 1.2E+11', 'NUMBER 030098123456', 'NUMBER 0.10000000000000001'],
    ])
  })

  it('hold the last result of a formula, which is never worked out', async () => {
    const xml =
      '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>"a"</f><v>a</v></c><c t="str"><f>""</f><v></v></c><c><f>NOW()</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="b"><v>1</v></c></row>'
    expect(await cellsOf(xml)).toEqual([
      ['NUMBER 2', 'TEXT a', 'EMPTY ', 'ERROR ', 'ERROR #DIV/0!', 'BOOLEAN TRUE'],
    ])
  })

  it('hold dates where their format shows days', async () => {
    const formats = [
      14,
      'dd/mm/yyyy;@',
      '[$-42A]dd mmmm yyyy',
      '"ngày" d "tháng" m "năm" yyyy',
      22,
      'h:mm',
      'mm/yyyy',
      'yyyy',
      '0.00E+00',
      '[Red]0',
    ]
    const cells = formats.map((_, i) => `<c s="${String(i + 1)}"><v>29221.75</v></c>`).join('')
    expect(await cellsOf(`<row>${cells}</row>`, { formats })).toEqual([
      [
        ...[
          'DATE 1980-01-01',
          'DATE 1980-01-01',
          'DATE 1980-01-01',
          'DATE 1980-01-01',
          'DATE 1980-01-01T18:00:00',
        ],
        ...['NUMBER 29221.75', 'DATE 1980-01', 'DATE 1980', 'NUMBER 29221.75', 'NUMBER 29221.75'],
      ],
    ])
    expect(await cellsOf('<row><c t="d"><v>1980-01-01T00:00:00</v></c></row>')).toEqual([['DATE 1980-01-01']])
  })

  it('count days from 1900 with its 29th of February, or from 1904', async () => {
    const serials = [0, 1, 59, 60, 61, 43_831, 2_958_465, 2_958_466]
    const xml = `<row>${serials.map((serial) => `<c s="1"><v>${String(serial)}</v></c>`).join('')}</row>`
    expect(await cellsOf(xml, { formats: [14] })).toEqual([
      [
        ...['NUMBER 0', 'DATE 1900-01-01', 'DATE 1900-02-28', 'NUMBER 60', 'DATE 1900-03-01'],
        ...['DATE 2020-01-01', 'DATE 9999-12-31', 'NUMBER 2958466'],
      ],
    ])
    expect(
      await detectFormat(bytesInMemory(await workbook({ sheets: [{ name: 'A', xml: '' }], is1904: true }))),
    ).toMatchObject({
      format: { epoch: 1904 },
    })
    expect(
      await cellsOf('<row><c s="1"><v>0</v></c><c s="1"><v>42369</v></c></row>', {
        formats: [14],
        is1904: true,
      }),
    ).toEqual([['DATE 1904-01-01', 'DATE 2020-01-01']])
  })

  it('stand where they say, or beside each other', async () => {
    const xml =
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5" hidden="1"><c r="C5" s="0"><v>1</v></c><c><v>2</v></c><c r="XFD5" s="0"/></row><row/><row r="9"/>'
    const rows = await rowsOf(
      await workbook({ sheets: [{ name: 'A', xml: `<sheetData>${xml}</sheetData>` }] }),
    )
    expect(rows.map(({ row, isHidden, cells }) => ({ row, isHidden, cells }))).toEqual([
      { row: 1, isHidden: false, cells: ['1', '', '3'] },
      { row: 5, isHidden: true, cells: ['', '', '1', '2'] },
      { row: 6, isHidden: false, cells: [] },
      { row: 9, isHidden: false, cells: [] },
    ])
  })
})

describe('workbooks', () => {
  const sheet = { name: 'Danh sách', xml: '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>' }
  const strings = '<si><t>Chi bộ</t></si>'

  it.each([
    ['as most programs write them', {}],
    ['strict', { flavour: 'strict' }],
    ['with prefixes', { prefix: 'x:' }],
    ['strict, with prefixes', { flavour: 'strict', prefix: 'ss:' }],
  ] as const)('%s', async (_what, made) => {
    const bytes = await workbook({ sheets: [sheet], strings, ...made })
    expect(await detectFormat(bytesInMemory(bytes))).toEqual({
      kind: 'WORKBOOK',
      format: { kind: 'WORKBOOK', sheets: [{ name: 'Danh sách', isHidden: false }], epoch: 1900 },
      notes: [],
    })
    expect((await rowsOf(bytes)).map(({ cells }) => cells)).toEqual([['Chi bộ']])
  })

  it('whose files are not packed', async () => {
    expect((await rowsOf(await zipped(partsOf({ sheets: [sheet], strings }), false)))[0]?.cells).toEqual([
      'Chi bộ',
    ])
  })

  it('read in crumbs', async () => {
    const bytes = await workbook({ sheets: [sheet], strings })
    const source: ByteSource = {
      size: bytes.length,
      read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + Math.min(length, 5))),
    }
    const batches: (readonly SheetRow[])[] = []
    for await (const batch of readRows(source, ANY)) batches.push(batch)
    expect(batches.flat()).toHaveLength(1)
  })

  it('of several sheets, the first shown one unless one is named', async () => {
    const bytes = await workbook({
      sheets: [
        { name: 'Cũ', state: 'hidden', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' },
        { name: 'Mới &amp; đủ', xml: '<sheetData><row><c><v>2</v></c></row></sheetData>' },
        { name: 'Ẩn', state: 'veryHidden', xml: '<sheetData/>' },
      ],
    })
    const found = await detectFormat(bytesInMemory(bytes))
    expect(found).toMatchObject({
      format: {
        sheets: [
          { name: 'Cũ', isHidden: true },
          { name: 'Mới & đủ', isHidden: false },
          { name: 'Ẩn', isHidden: true },
        ],
      },
    })
    expect((await rowsOf(bytes))[0]?.cells).toEqual(['2'])
    expect((await rowsOf(bytes, 'Cũ'))[0]?.cells).toEqual(['1'])
    expect(await rowsOf(bytes, 'Ẩn')).toEqual([])
    await expect(rowsOf(bytes, 'Không có')).rejects.toThrow('SHEET_UNKNOWN')
  })

  it('tell what is merged at their head, and which columns are hidden', async () => {
    const xml =
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols><sheetData><row><c><v>1</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A4:A5"/><mergeCell ref="K4:L4"/><mergeCell ref="A200:B200"/><mergeCell ref="C300:C305"/></mergeCells>'
    const bytes = await workbook({ sheets: [{ name: 'A', xml }] })
    expect(await sheetShape(bytesInMemory(bytes), ANY)).toEqual({
      hiddenColumns: [2, 3],
      merges: [
        { firstRow: 4, lastRow: 5, firstColumn: 1, lastColumn: 1 },
        { firstRow: 4, lastRow: 4, firstColumn: 11, lastColumn: 12 },
        { firstRow: 300, lastRow: 305, firstColumn: 3, lastColumn: 3 },
      ],
    })
  })

  it('with macros, which are left aside', async () => {
    const parts = partsOf({ sheets: [sheet], strings, more: { 'xl/vbaProject.bin': 'macro' } })
    const relations = String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>$&',
    )
    const bytes = await zipped({ ...parts, 'xl/_rels/workbook.xml.rels': relations })
    expect(await detectFormat(bytesInMemory(bytes))).toMatchObject({ notes: [{ code: 'MACROS_LEFT_ASIDE' }] })
  })

  it('whose letters are those of an old font, with a note', async () => {
    const old = '<si><t>NguyÔn V¨n An</t></si><si><t>TrÇn ThÞ H»ng</t></si><si><t>Ph¹m §øc Th¾ng</t></si>'
    const bytes = await workbook({ sheets: [sheet], strings: old })
    expect(await detectFormat(bytesInMemory(bytes))).toMatchObject({
      notes: [
        { code: 'LETTERS_OF_OLD_FONT', values: { encoding: 'TCVN3 (ABC)' } },
        { code: 'CAPITALS_IN_FONT' },
      ],
      format: { letters: 'tcvn3' },
    })
    for await (const rows of readRows(bytesInMemory(bytes), { ...ANY, letters: 'tcvn3' }))
      expect(rows.map(({ cells }) => cells)).toEqual([['Nguyễn Văn An']])
  })

  it('whose font says that small letters are capitals', async () => {
    const strings = '<si><t>nguyÔn v¨n An</t></si><si><t>TrÇn ThÞ H»ng</t></si><si><t>Ph¹m §øc Th¾ng</t></si>'
    const xml =
      '<sheetData><row><c s="1" t="s"><v>0</v></c><c t="s"><v>1</v></c><c s="1" t="str"><v>Chi bé</v></c></row></sheetData>'
    const bytes = await workbook({ sheets: [{ name: 'A', xml }], strings, formats: [0], font: '.VnTimeH' })
    const found = await detectFormat(bytesInMemory(bytes))
    if (found.kind !== 'WORKBOOK') throw new Error(found.kind)
    for await (const rows of readRows(bytesInMemory(bytes), found.format))
      expect(rows.map(({ cells }) => cells)).toEqual([['NGUYỄN VĂN AN', 'Trần Thị Hằng', 'CHI BỘ']])
  })

  it.each([
    ['numbered as they come', (row: number) => row],
    ['numbered from the end', (row: number) => 39_999 - row],
  ])('of which the first rows alone are read, its texts %s', async (_how, numberOf) => {
    const rows = Array.from(
      { length: 300 },
      (_, row) => `<row><c t="s"><v>${String(numberOf(row))}</v></c></row>`,
    )
    const bytes = await workbook({
      sheets: [{ name: 'A', xml: `<sheetData>${rows.join('')}</sheetData>` }],
      strings: Array.from({ length: 40_000 }, (_, at) => `<si><t>text ${String(at)}</t></si>`).join(''),
    })
    const first = await firstRows(bytesInMemory(bytes), ANY, 120)
    expect(first.map(({ cells }) => cells[0])).toEqual(
      Array.from({ length: 120 }, (_, row) => `text ${String(numberOf(row))}`),
    )
    expect(await firstRows(bytesInMemory(bytes), ANY, 1_000)).toHaveLength(300)
  })

  it('of this program', async () => {
    const line = (kind: 'head' | 'member', cells: readonly (string | number | null)[]): Line => ({
      kind,
      cells,
    })
    const body = Readable.from([line('member', [1, 'Nguyễn Văn An', '030065000123', null])])
    const head = line('head', ['STT', 'Họ và tên', 'Số thẻ', 'Ghi chú'])
    const chunks: Buffer[] = []
    const file = xlsx({ name: 'Danh sách', opening: [head], body })
    file.on('data', (chunk: Buffer) => chunks.push(chunk))
    await once(file, 'end')
    expect((await rowsOf(Buffer.concat(chunks))).map(({ cells }) => cells)).toEqual([
      head.cells,
      ['1', 'Nguyễn Văn An', '030065000123'],
    ])
  })

  it('of other programs', async () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Số', 'Có'],
      ['Nguyễn Văn An', new Date(Date.UTC(1980, 4, 19)), 12.5, true],
    ]
    const bytes = await writeXlsx({ sheets: [{ name: 'Danh sách', rows }] })
    const read = await rowsOf(bytes)
    expect(read.map(({ cells }) => cells)).toEqual([rows[0], ['Nguyễn Văn An', '1980-05-19', '12.5', 'TRUE']])
    expect(read[1]?.kinds).toEqual(['TEXT', 'DATE', 'NUMBER', 'BOOLEAN'])
  })
})

describe('any table', () => {
  const cell = fc.string({
    unit: fc.constantFrom(...'aễĐ 1<>&"\'\n\t_x000D_;', '\u{20000}', '\r'),
    maxLength: 9,
  })

  /** As programs write it: what XML would not keep is escaped, and what looks like an escape, too. */
  const xml = (text: string): string =>
    text
      .replace(/_(?=x[\dA-F]{4}_)/g, '_x005F_')
      .replaceAll('\r', '_x000D_')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')

  it('reads as it was written, shared or inline, however its bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 400 }),
        async (table, isShared, size) => {
          const texts = table.flat()
          let next = 0
          const write = (text: string): string =>
            isShared
              ? `<c t="s"><v>${String(next++)}</v></c>`
              : `<c t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`
          const rows = table.map((cells) => `<row>${cells.map(write).join('')}</row>`).join('')
          const bytes = await workbook({
            sheets: [{ name: 'A', xml: `<sheetData>${rows}</sheetData>` }],
            strings: texts.map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join(''),
          })
          const source: ByteSource = {
            size: bytes.length,
            read: (offset, length) =>
              Promise.resolve(bytes.subarray(offset, offset + Math.min(length, size))),
          }
          const read: (readonly string[])[] = []
          for await (const batch of readRows(source, ANY)) read.push(...batch.map(({ cells }) => cells))
          expect(read).toEqual(table.map(withoutLastBlanks))
        },
      ),
      { numRuns: 200 },
    )
  })
})

function withoutLastBlanks(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}

describe('archives that are no workbook, or a bad one', () => {
  const sheet = { name: 'A', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' }

  it.each([
    ['a document', { 'word/document.xml': '<a/>' }, 'FILE_NOT_A_TABLE'],
    [
      'an OpenDocument sheet',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' },
      'FILE_OTHER_WORKBOOK',
    ],
    ['a binary workbook', { 'xl/workbook.bin': 'x' }, 'FILE_OTHER_WORKBOOK'],
    ['anything', { 'a.txt': 'x' }, 'FILE_NOT_A_TABLE'],
  ])('%s', async (_what, parts, code) => {
    expect(await problemOf(await zipped(parts))).toBe(code)
  })

  it('cut short anywhere', async () => {
    const bytes = await workbook({ sheets: [sheet] })
    for (let end = 4; end < bytes.length; end += 97)
      expect(await problemOf(bytes.subarray(0, end))).toBe('FILE_DAMAGED')
  })

  it('with a byte that is another', async () => {
    const bytes = await workbook({ sheets: [sheet] })
    for (let at = 4; at < bytes.length; at += 13) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 0x55
      // Right or refused, never anything else.
      const found = await detectFormat(bytesInMemory(changed))
      if (found.kind === 'WORKBOOK') await failureOf(changed)
    }
  })

  it('without an end of its rows', async () => {
    const parts = partsOf({ sheets: [sheet] })
    const cut = String(parts['xl/worksheets/sheet1.xml']).replace(/<\/sheetData>.*$/s, '')
    expect(await failureOf(await zipped({ ...parts, 'xl/worksheets/sheet1.xml': cut }))).toEqual({
      code: 'FILE_DAMAGED',
    })
  })

  it('that names entities of its own', async () => {
    const parts = partsOf({ sheets: [sheet] })
    const evil =
      '<!DOCTYPE a [<!ENTITY lol "lol"><!ENTITY b "&lol;&lol;">]><worksheet><sheetData/></worksheet>'
    expect(await failureOf(await zipped({ ...parts, 'xl/worksheets/sheet1.xml': evil }))).toEqual({
      code: 'FILE_DAMAGED',
    })
  })

  it('that would blow up, also when it lies about it', async () => {
    const parts = partsOf({ sheets: [sheet] })
    const bytes = await zipped({
      ...parts,
      'xl/worksheets/sheet1.xml': Buffer.alloc(64 * 1_024 * 1_024, ' '),
    })
    expect(await problemOf(bytes)).toBe('FILE_EXPANDS')
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
      if (bytes.readUInt32LE(at + 24) > 1_000_000) bytes.writeUInt32LE(1_000, at + 24)
    expect(await problemOf(bytes)).toBe('WORKBOOK')
    expect(await failureOf(bytes)).toEqual({ code: 'FILE_DAMAGED' })
  })

  it('with too many columns, naming the row', async () => {
    const xml = `<sheetData><row r="7">${'<c><v>1</v></c>'.repeat(10_000)}</row></sheetData>`
    expect(await failureOf(await workbook({ sheets: [{ name: 'A', xml }] }))).toEqual({
      code: 'TOO_MANY_COLUMNS',
      row: 7,
      max: 1_000,
    })
  })

  it('but not for blanks that somebody typed where nothing stands', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" t="inlineStr"><is><t> </t></is></c></row></sheetData>'
    expect(await failureOf(await workbook({ sheets: [{ name: 'A', xml }] }))).toBeUndefined()
  })

  it('with a shared string that is not there', async () => {
    const xml = '<sheetData><row><c t="s"><v>9</v></c></row></sheetData>'
    expect(await failureOf(await workbook({ sheets: [{ name: 'A', xml }] }))).toEqual({
      code: 'FILE_DAMAGED',
    })
  })
})

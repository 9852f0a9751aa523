import { createRequire } from 'node:module'
import { ProblemError } from '@chibo/shared'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  bytesInMemory,
  detectFormat,
  ENCODINGS,
  readRows,
  SEPARATORS,
  type ByteSource,
  type Detected,
  type SheetRow,
  type TextFormat,
} from '../../src/modules/spreadsheets/index.ts'
import { encode } from '../kit/old-encodings.ts'
import { ROSTER, writtenRoster } from './roster.ts'

const LINE_ENDS = ['\n', '\r\n', '\r'] as const

async function rowsOf(source: ByteSource, format: TextFormat): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const batch of readRows(source, format)) rows.push(...batch)
  return rows
}

async function detected(bytes: Uint8Array): Promise<Detected & { kind: 'TEXT' }> {
  const found = await detectFormat(bytesInMemory(bytes))
  if (found.kind !== 'TEXT') throw new Error(JSON.stringify(found))
  return found
}

/** Bytes that come in pieces of a few. */
function crumbs(bytes: Uint8Array, size: number): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + Math.min(size, length))),
  }
}

const writings = ENCODINGS.flatMap((encoding) =>
  [true, false].map((hasMark) => ({ encoding, hasMark })),
).filter(({ encoding, hasMark }) => encoding === 'utf-8' || hasMark)

describe.each(writings)('a roster in $encoding, mark: $hasMark', ({ encoding, hasMark }) => {
  describe.each(SEPARATORS)('separated by %j', (separator) => {
    it.each(LINE_ENDS)('lines ended by %j, is told and read', async (lineEnd) => {
      const bytes = encode(writtenRoster(separator, lineEnd), encoding, hasMark)
      const found = await detected(bytes)
      expect(found.format).toEqual({ kind: 'TEXT', encoding, separator })
      expect([found.encoding.sureness, found.separator.sureness]).toEqual(['CERTAIN', 'CERTAIN'])
      const rows = await rowsOf(bytesInMemory(bytes), found.format)
      const cells = encoding === 'tcvn3' ? ROSTER.map((row) => row.map(withoutToneCapitals)) : ROSTER
      expect(rows.map((row) => row.cells)).toEqual(cells)
      expect(await rowsOf(crumbs(bytes, 7), found.format)).toEqual(rows)
    })
  })
})

/** As TCVN3 has it: its capitals with tones are small letters in another font. */
function withoutToneCapitals(text: string): string {
  return text.replace(/[^\0-\x7FĂÂÊÔƠƯĐ]/gu, (letter) => letter.toLowerCase())
}

describe('csv-spectrum', async () => {
  const require = createRequire(import.meta.url)
  const spectrum = z.function({ input: [z.unknown()], output: z.void() }).implement(require('csv-spectrum'))
  const samples = await new Promise<z.output<typeof Samples>>((resolve, reject) => {
    spectrum((error: unknown, items: unknown) => {
      if (error instanceof Error) reject(error)
      else resolve(Samples.parse(items))
    })
  })

  it.each(samples)('$name', async ({ name, csv, json }) => {
    const [head, ...rows] = await rowsOf(bytesInMemory(csv), {
      kind: 'TEXT',
      encoding: 'utf-8',
      separator: ',',
    })
    // The two files of this sample name different numbers.
    if (name === 'location_coordinates') json.write('2095257564', json.indexOf('1234567890'))
    const records = rows.map(({ cells }) =>
      Object.fromEntries(cells.map((cell, i) => [head?.cells[i], cell])),
    )
    expect(records).toEqual([JSON.parse(json.toString())].flat())
  })
})

const Samples = z.array(z.object({ name: z.string(), csv: z.instanceof(Buffer), json: z.instanceof(Buffer) }))

describe('what cannot be read', () => {
  const problemOf = async (bytes: Uint8Array, format: Partial<TextFormat> = {}): Promise<unknown> => {
    try {
      await rowsOf(bytesInMemory(bytes), { kind: 'TEXT', encoding: 'utf-8', separator: ',', ...format })
    } catch (error) {
      if (error instanceof ProblemError)
        return { code: error.problems[0]?.code, ...error.problems[0]?.values }
      throw error
    }
    return undefined
  }

  it('is named by its row, in the middle of a large file, too', async () => {
    const line = Buffer.from('1,Nguyễn Văn An,Chi bộ Thôn 3\n')
    const bytes = Buffer.concat(Array.from({ length: 30_000 }, () => line))
    bytes[line.length * 20_000 + 5] = 0xff
    expect(await problemOf(bytes)).toEqual({ code: 'NOT_IN_ENCODING', row: 20_001, encoding: 'UTF-8' })
  })

  it('is a character cut short at the end', async () => {
    expect(await problemOf(Buffer.from('a\nễ').subarray(0, -1))).toMatchObject({
      code: 'NOT_IN_ENCODING',
      row: 2,
    })
    expect(await problemOf(Buffer.from('61000a006', 'hex'), { encoding: 'utf-16le' })).toBeUndefined()
    expect(await problemOf(Buffer.from('61000a0061', 'hex'), { encoding: 'utf-16le' })).toMatchObject({
      row: 2,
    })
  })

  it.each(['windows-1258', 'tcvn3', 'vni'] as const)('is a byte that %s does not have', async (encoding) => {
    const bytes = Buffer.concat([
      encode('Họ tên\nTrần Thị Bình\n', encoding),
      Buffer.from([0x41, 0x81, 0x0a]),
    ])
    expect(await problemOf(bytes, { encoding })).toMatchObject({ code: 'NOT_IN_ENCODING', row: 3 })
  })

  it('is a capital of the full TCVN 5712 that stands where Windows has punctuation', async () => {
    const bytes = (letters: string): Buffer =>
      Buffer.concat([encode('Họ tên\n', 'tcvn3'), Buffer.from(letters, 'latin1')])
    expect(await problemOf(bytes('2025 \x96 2026 \x93Gia\n'), { encoding: 'tcvn3' })).toBeUndefined()
    expect(await problemOf(bytes('PH\x84M\n'), { encoding: 'tcvn3' })).toMatchObject({ row: 2 })
  })

  it('stops when it is told to', async () => {
    const rows = readRows(
      bytesInMemory(Buffer.from('a\n')),
      { kind: 'TEXT', encoding: 'utf-8', separator: ',' },
      {
        signal: AbortSignal.abort(),
      },
    )
    const first = rows[Symbol.asyncIterator]().next()
    await expect(first).rejects.toThrow('aborted')
  })
})

describe('any text', () => {
  const letters = 'aeMmNn ,;"\n-1àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'
  const spoken = fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 })

  it.each(ENCODINGS)('in %s reads alike however its bytes are cut', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(spoken, { maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (cells, size) => {
          const text = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')
          const source = crumbs(encode(text, encoding), size)
          const rows = await rowsOf(source, { kind: 'TEXT', encoding, separator: ';' })
          const isBlank = cells.join('') === '' && cells.length < 2
          expect(rows.flatMap((row) => row.cells)).toEqual(isBlank ? [] : cells)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('a first line that names the separator', () => {
  it('is believed, and is no row', async () => {
    const bytes = Buffer.from('sep=;\r\na,b;c\r\n')
    const { format, separator } = await detected(bytes)
    expect(separator).toMatchObject({ value: ';', sureness: 'CERTAIN', reason: 'SEPARATOR_LINE' })
    expect(await rowsOf(bytesInMemory(bytes), format)).toEqual([
      { row: 2, isHidden: false, cells: ['a,b', 'c'] },
    ])
  })
})

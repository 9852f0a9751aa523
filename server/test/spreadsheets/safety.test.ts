import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
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
  sheetShape,
  type ByteSource,
  type FileFormat,
} from '../../src/modules/spreadsheets/index.ts'
import { tellFigure } from '../kit/security.ts'
import { workbook, zipped, partsOf } from '../kit/workbooks.ts'
import { writtenRoster } from './roster.ts'

setFlagsFromString('--expose-gc')
const Collect = z.custom<() => void>((value) => typeof value === 'function')
const collect = Collect.parse(runInNewContext('gc'))

/** Reads a file to its end, or to the problem that it has; anything else that is thrown comes out. */
async function outcomeOf(source: ByteSource, format: FileFormat): Promise<'READ' | 'REFUSED'> {
  try {
    for await (const batch of readRows(source, format)) expect(batch.length).toBeGreaterThan(0)
    await sheetShape(source, format)
    return 'READ'
  } catch (error) {
    if (error instanceof ProblemError) return 'REFUSED'
    throw error
  }
}

async function survives(bytes: Uint8Array): Promise<void> {
  const source = bytesInMemory(bytes)
  const found = await detectFormat(source)
  if (found.kind !== 'REFUSED') await outcomeOf(source, found.format)
}

describe('any bytes', () => {
  it('are read or refused, in whatever format they are said to be', async () => {
    const formats: readonly FileFormat[] = [
      { kind: 'WORKBOOK', sheets: [], epoch: 1900 },
      ...ENCODINGS.flatMap((encoding) =>
        SEPARATORS.map((separator) => ({ kind: 'TEXT' as const, encoding, separator })),
      ),
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(...formats),
        async (bytes, format) => {
          await survives(bytes)
          await outcomeOf(bytesInMemory(bytes), format)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('that were a workbook until a few of them changed are read or refused', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>29221</v></c></row></sheetData>'
    const made = { sheets: [{ name: 'A', xml }], strings: '<si><t>Chi bộ</t></si>', formats: ['dd/mm/yyyy'] }
    const books = [await workbook(made), await zipped(partsOf(made), false)]
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...books), changes, fc.boolean(), async (book, list, isCut) => {
        const bytes = Buffer.from(book)
        for (const [at, byte] of list) bytes[at % bytes.length] = byte
        await survives(isCut ? bytes.subarray(0, (list[0]?.[0] ?? 0) % bytes.length) : bytes)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('whoever stops in between', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `<row><c><v>${String(i)}</v></c></row>`).join('')

  it('stops the reading, too', async () => {
    const book = await workbook({ sheets: [{ name: 'A', xml: `<sheetData>${rows}</sheetData>` }] })
    const text = Buffer.from(writtenRoster(',', '\n').repeat(2_000))
    for (const bytes of [book, text]) {
      let reads = 0
      const source: ByteSource = {
        size: bytes.length,
        read: (offset, length) => {
          reads += 1
          return Promise.resolve(bytes.subarray(offset, offset + Math.min(length, 4_096)))
        },
      }
      const found = await detectFormat(source)
      if (found.kind === 'REFUSED') throw new Error(found.problem.code)
      for await (const batch of readRows(source, found.format)) {
        expect(batch.length).toBeGreaterThan(0)
        break
      }
      const before = reads
      await pause(20)
      expect(reads).toBe(before)
    }
  })

  it('hears of a file that cannot be had any more', async () => {
    const book = await workbook({ sheets: [{ name: 'A', xml: `<sheetData>${rows}</sheetData>` }] })
    const parts = book.indexOf('xl/worksheets/sheet1.xml')
    const source: ByteSource = {
      size: book.length,
      read: (offset, length) =>
        offset > parts + 8_000 && offset < parts + 30_000
          ? Promise.reject(new Error('gone'))
          : Promise.resolve(book.subarray(offset, offset + Math.min(length, 1_000))),
    }
    await expect(outcomeOf(source, { kind: 'WORKBOOK', sheets: [], epoch: 1900 })).rejects.toThrow(/gone/)
  })
})

describe('memory', () => {
  const LINE = Buffer.from(
    '1,Nguyễn Văn Thành,05/08/1965,Nam,030098123456,"Xã Đồng Bục, huyện Lộc Bình",Chi bộ Thôn 3\r\n',
  )

  /** A file that is nowhere: the same line again and again. */
  function repeated(times: number): ByteSource {
    const block = Buffer.concat(Array.from({ length: 1_000 }, () => LINE))
    return {
      size: LINE.length * times,
      read(offset, length) {
        const from = offset % LINE.length
        return Promise.resolve(
          Buffer.from(block.subarray(from, from + Math.min(length, LINE.length * times - offset))),
        )
      },
    }
  }

  /** Bytes that something still refers to: what the system has given the process hangs on when it was last cleaned up. */
  function held(): number {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }

  it('does not grow with the file', async () => {
    const grown: number[] = []
    for (const times of [10_000, 300_000]) {
      let [count, most] = [0, 0]
      const before = held()
      for await (const batch of readRows(repeated(times), {
        kind: 'TEXT',
        encoding: 'utf-8',
        separator: ',',
      })) {
        count += batch.length
        if (count % 10_000 < batch.length) most = Math.max(most, held() - before)
      }
      expect(count).toBe(times)
      grown.push(Math.round(most / 1_000_000))
    }
    tellFigure(`memory for 10,000 and 300,000 rows of text: ${grown.join(' and ')} MB`)
    expect(grown[1]).toBeLessThan(10)
  })
})

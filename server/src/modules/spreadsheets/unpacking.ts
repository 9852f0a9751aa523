import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import { ProblemError } from '@chibo/shared'
import { asBuffer, piecesOf, stretchOf, type ByteSource } from './byte-source.ts'
import { RATIO_FROM, RATIO_MAX, UNPACKED_MAX } from './limits.ts'
import { damaged, type ZipEntry } from './zip.ts'

const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
const STORED = 0
const DEFLATED = 8

/** Whether a file says of itself that it is blown up: nobody's workbook is packed so small. */
export function isBomb({ size, packed }: ZipEntry): boolean {
  return size > UNPACKED_MAX || (size > RATIO_FROM && size > packed * RATIO_MAX)
}

/**
 * The bytes of a file within an archive, a piece at a time. Stop taking them to stop unpacking.
 *
 * @throws ProblemError when it is damaged, encrypted, or unpacks to more than a workbook has
 */
export async function* unpack(source: ByteSource, entry: ZipEntry): AsyncGenerator<Buffer, undefined> {
  if (entry.isEncrypted) throw new ProblemError({ code: 'FILE_PROTECTED', path: [] })
  if (isBomb(entry)) throw new ProblemError({ code: 'FILE_EXPANDS', path: [] })
  let [size, crc] = [0, 0]
  for await (const bytes of inflated(source, entry)) {
    size += bytes.length
    crc = crc32(bytes, crc)
    // What it said of its size was a lie.
    if (size > entry.size) throw damaged()
    yield bytes
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged()
}

async function* inflated(source: ByteSource, entry: ZipEntry): AsyncGenerator<Buffer, undefined> {
  const from = await beginning(source, entry)
  const packed = piecesOf(source, from, from + entry.packed)
  if (entry.method === STORED) return yield* packed
  if (entry.method !== DEFLATED) throw damaged()
  const inflate = createInflateRaw()
  // One piece ahead of it is enough: what waits for long is not collected with the young.
  const feed = Readable.from(packed, { objectMode: false, highWaterMark: 1 })
  // Its failures come out of the loop, too.
  const feeding = pipeline(feed, inflate).catch(() => undefined)
  try {
    for await (const bytes of inflate) yield asBuffer(bytes)
  } catch (error) {
    throw isZlibError(error) ? damaged() : error
  } finally {
    inflate.destroy()
    await feeding
  }
}

/** Where the bytes of a file begin: behind a head whose length only the head tells. */
async function beginning(source: ByteSource, { offset, packed }: ZipEntry): Promise<number> {
  const head = await stretchOf(source, offset, LOCAL_LENGTH)
  if (head.length < LOCAL_LENGTH || head.readUInt32LE(0) !== LOCAL) throw damaged()
  const from = offset + LOCAL_LENGTH + head.readUInt16LE(26) + head.readUInt16LE(28)
  if (from + packed > source.size) throw damaged()
  return from
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}

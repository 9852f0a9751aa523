import { ProblemError } from '@chibo/shared'
import { stretchOf, type ByteSource } from './byte-source.ts'
import { PARTS_MAX } from './limits.ts'

/** A file within a ZIP archive. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  readonly packed: number
  /** bytes that it says to be, unpacked */
  readonly size: number
  /** where the archive has it */
  readonly offset: number
}

/** The files of an archive by their names in small letters: names of parts do not tell capitals apart (ECMA-376, part 2). */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const CENTRAL = 0x02014b50
const END_LENGTH = 22
const LOCATOR_LENGTH = 20
const COMMENT_MAX = 0xffff
/** Says that the figure stands in the fields of ZIP64. */
const ELSEWHERE = 0xffffffff
const BYTES_MAX = 16 * 1_024 * 1_024

/**
 * The directory at the end of an archive, which a file that was cut off does not have. The heads before the files say the same
 * again, and are not believed.
 *
 * @throws ProblemError when it is damaged, or holds more than a workbook does
 */
export async function readDirectory(source: ByteSource): Promise<ZipDirectory> {
  const { count, offset, length } = await findDirectory(source)
  if (count > PARTS_MAX || length > BYTES_MAX) throw new ProblemError({ code: 'FILE_EXPANDS', path: [] })
  if (offset + length > source.size) throw damaged()
  const bytes = await stretchOf(source, offset, length)
  const entries = new Map<string, ZipEntry>()
  let at = 0
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw damaged()
    const [names, extras, comments] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field))
    const head = 46 + (names ?? 0)
    const end = at + head + (extras ?? 0) + (comments ?? 0)
    if (end > bytes.length) throw damaged()
    const entry = entryOf(bytes.subarray(at, end), names ?? 0, extras ?? 0)
    const key = entry.name.toLowerCase()
    // Two files of one name: which of them is meant depends on who reads.
    if (entries.has(key)) throw damaged()
    entries.set(key, entry)
    at = end
  }
  return entries
}

async function findDirectory(source: ByteSource): Promise<{ count: number; offset: number; length: number }> {
  const length = Math.min(source.size, END_LENGTH + COMMENT_MAX + LOCATOR_LENGTH)
  const tail = await stretchOf(source, source.size - length, length)
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END || at + END_LENGTH + tail.readUInt16LE(at + 20) > tail.length) continue
    const end = {
      count: tail.readUInt16LE(at + 10),
      length: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    }
    const isWide = end.count === 0xffff || end.length === ELSEWHERE || end.offset === ELSEWHERE
    return isWide ? findWideDirectory(source, tail.subarray(Math.max(0, at - LOCATOR_LENGTH), at)) : end
  }
  throw damaged()
}

async function findWideDirectory(
  source: ByteSource,
  locator: Buffer,
): Promise<{ count: number; offset: number; length: number }> {
  if (locator.length < LOCATOR_LENGTH || locator.readUInt32LE(0) !== LOCATOR_64) throw damaged()
  const end = await stretchOf(source, wide(locator, 8), 56)
  if (end.length < 56 || end.readUInt32LE(0) !== END_64) throw damaged()
  return { count: wide(end, 32), length: wide(end, 40), offset: wide(end, 48) }
}

function entryOf(bytes: Buffer, names: number, extras: number): ZipEntry {
  const extra = bytes.subarray(46 + names, 46 + names + extras)
  const figures = {
    size: bytes.readUInt32LE(24),
    packed: bytes.readUInt32LE(20),
    offset: bytes.readUInt32LE(42),
  }
  return {
    name: bytes.toString('utf8', 46, 46 + names).replaceAll('\\', '/'),
    isEncrypted: (bytes.readUInt16LE(8) & 1) === 1,
    method: bytes.readUInt16LE(10),
    crc: bytes.readUInt32LE(16),
    ...(Object.values(figures).includes(ELSEWHERE) ? wideFigures(figures, extra) : figures),
  }
}

interface Figures {
  readonly size: number
  readonly packed: number
  readonly offset: number
}

/** Figures of ZIP64: only those that did not fit stand there, in this order. */
function wideFigures(figures: Figures, extra: Buffer): Figures {
  let at = 0
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2)
  if (at + 4 > extra.length) throw damaged()
  const fields = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
  let next = 0
  const figure = (short: number): number => {
    if (short !== ELSEWHERE) return short
    next += 8
    if (next > fields.length) throw damaged()
    return wide(fields, next - 8)
  }
  return { size: figure(figures.size), packed: figure(figures.packed), offset: figure(figures.offset) }
}

function wide(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64LE(at))
}

/** What is said of an archive that does not hold together. */
export function damaged(): ProblemError {
  return new ProblemError({ code: 'FILE_DAMAGED', path: [] })
}

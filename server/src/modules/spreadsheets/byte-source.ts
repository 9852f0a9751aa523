/** The bytes of a file, wherever they lie: in pieces in the database, in a file, in memory. */
export interface ByteSource {
  readonly size: number
  /** Reads from a place in the file on: at most so many bytes, at least one, and none only behind its end. */
  read(offset: number, length: number): Promise<Uint8Array>
}

/** Bytes that are read at a time: so few that they are collected with the young. */
const PIECE = 16 * 1_024

/** A file that is held in memory. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
  }
}

/** A stretch of a file, a piece at a time; the next piece is under way while one is worked on. */
export async function* piecesOf(
  source: ByteSource,
  from = 0,
  to = source.size,
  piece = PIECE,
): AsyncGenerator<Buffer, undefined> {
  const read = (offset: number): Promise<Uint8Array> | undefined =>
    offset < to ? source.read(offset, Math.min(piece, to - offset)) : undefined
  let offset = from
  let next = read(offset)
  while (next) {
    const bytes = await next
    if (bytes.length === 0) throw new Error(`The file ends at ${String(offset)}, before its size says so.`)
    offset += bytes.length
    next = read(offset)
    // Whoever stops in between is not told of a piece that nobody will read.
    next?.catch(() => undefined)
    yield asBuffer(bytes)
  }
}

/** A stretch of a file in full, as far as the file goes. */
export async function stretchOf(source: ByteSource, offset: number, length: number): Promise<Buffer> {
  const to = Math.min(offset + length, source.size)
  if (offset >= to) return Buffer.alloc(0)
  const pieces: Buffer[] = []
  for await (const piece of piecesOf(source, offset, to, length)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The same bytes, as what Node reads text from. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

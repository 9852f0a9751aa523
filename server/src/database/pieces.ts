import { giveBack } from './giving-back.ts'

/** Bytes of a stored piece of a file; the last one may have fewer. */
export const PIECE = 256 * 1024

/** Pieces kept in memory beside the one that is read: where a file is read from both ends. */
const KEPT = 4

/** A file that is stored in pieces of one size, read piece by piece. */
export class PiecedFile {
  readonly size: number
  private readonly fetch: (position: number) => Promise<Buffer | undefined>
  private readonly kept = new Map<number, Promise<Buffer>>()

  /**
   * @param size bytes of the whole file
   * @param fetch a piece by its position from 0, whose memory is nobody else's; undefined where there is none
   */
  constructor(size: number, fetch: (position: number) => Promise<Buffer | undefined>) {
    this.size = size
    this.fetch = fetch
  }

  /** The bytes from an offset on, in memory of their own: as many as asked for, or as there are. @throws Error for a piece that is missing */
  async read(offset: number, length: number): Promise<Buffer> {
    const end = Math.min(offset + length, this.size)
    if (offset >= end) return Buffer.alloc(0)
    const bytes = Buffer.allocUnsafe(end - offset)
    let copied = 0
    while (copied < bytes.length) {
      const [position, from] = [Math.floor((offset + copied) / PIECE), (offset + copied) % PIECE]
      const piece = await this.piece(position)
      if (piece.length <= from) throw new Error(`piece ${String(position)} of a file is cut off`)
      copied += piece.copy(bytes, copied, from)
    }
    return bytes
  }

  private piece(position: number): Promise<Buffer> {
    const known = this.kept.get(position)
    if (known) return known
    const piece = this.fetched(position)
    this.kept.set(position, piece)
    const [oldest] = this.kept
    if (this.kept.size > KEPT && oldest) {
      this.kept.delete(oldest[0])
      // Whoever waits for it has copied what it needs by then.
      oldest[1].then(giveBack, () => undefined)
    }
    return piece
  }

  private async fetched(position: number): Promise<Buffer> {
    const piece = await this.fetch(position)
    if (!piece) throw new Error(`piece ${String(position)} of a file is missing`)
    return piece
  }
}

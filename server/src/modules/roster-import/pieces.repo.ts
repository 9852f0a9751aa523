import { sql, type Kysely, type Transaction } from 'kysely'
import type { PathRange } from '../../auth/viewers/viewer.ts'
import { inScope } from '../../database/in-scope.ts'
import type { Database } from '../../database/pool.ts'
import type { DB } from '../../database/tables.gen.ts'
import { notFound } from '../../use-cases/refusals.ts'
import type { Batch } from './batches.repo.ts'
import { giveBack } from './giving-back.ts'

type Executor = Kysely<DB> | Transaction<DB>

/** Bytes of a stored piece; the last one may have fewer. */
export const PIECE = 256 * 1024

/** Keeps a piece of a file. */
export async function insertPiece(
  executor: Executor,
  batchId: string,
  position: number,
  bytes: Buffer,
): Promise<void> {
  await sql`insert into import_piece (batch_id, position, bytes) values (${batchId}, ${position}, ${bytes})`.execute(
    executor,
  )
}

/** The file of a batch. @throws ProblemError NOT_FOUND where it has not arrived, or is gone, as when the batch expired */
export async function keptFile(
  db: Database,
  ranges: readonly PathRange[],
  { id, state, fileBytes }: Pick<Batch, 'id' | 'state' | 'fileBytes'>,
): Promise<StoredFile> {
  const { rows } = await inScope(db, ranges, (tx) =>
    sql`select from import_piece where batch_id = ${id} and position = 0`.execute(tx),
  )
  if (state === 'RECEIVING' || rows.length === 0) throw notFound('id')
  return new StoredFile(db, ranges, id, fileBytes)
}

/** Pieces kept in memory beside the one that is read: where a file is read from both ends. */
const KEPT = 4

/** A stored file, read piece by piece. */
export class StoredFile {
  readonly size: number
  private readonly db: Database
  private readonly ranges: readonly PathRange[]
  private readonly batchId: string
  private readonly kept = new Map<number, Promise<Buffer>>()

  /** @param ranges under which the batch is seen */
  constructor(db: Database, ranges: readonly PathRange[], batchId: string, size: number) {
    this.db = db
    this.ranges = ranges
    this.batchId = batchId
    this.size = size
  }

  /** The bytes from an offset on, in memory of their own: as many as asked for, or as there are. */
  async read(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(offset + length, this.size)
    if (offset >= end) return new Uint8Array()
    const bytes = Buffer.allocUnsafe(end - offset)
    let copied = 0
    while (copied < bytes.length) {
      const [position, from] = [Math.floor((offset + copied) / PIECE), (offset + copied) % PIECE]
      const piece = await this.piece(position)
      if (piece.length <= from) throw new Error(`piece ${String(position)} of an import is cut off`)
      copied += piece.copy(bytes, copied, from)
    }
    return bytes
  }

  private piece(position: number): Promise<Buffer> {
    const known = this.kept.get(position)
    if (known) return known
    const piece = this.fetch(position)
    this.kept.set(position, piece)
    const [oldest] = this.kept
    if (this.kept.size > KEPT && oldest) {
      this.kept.delete(oldest[0])
      // Whoever waits for it has copied what it needs by then.
      oldest[1].then(giveBack, () => undefined)
    }
    return piece
  }

  private async fetch(position: number): Promise<Buffer> {
    const [piece] = await inScope(this.db, this.ranges, async (tx) => {
      const { rows } = await sql<{ bytes: Buffer }>`
        select bytes from import_piece where batch_id = ${this.batchId} and position = ${position}`.execute(
        tx,
      )
      return rows
    })
    if (!piece) throw new Error(`piece ${String(position)} of an import is missing`)
    return piece.bytes
  }
}

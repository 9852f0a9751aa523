import { createHash } from 'node:crypto'
import { ProblemError, type Problem } from '@chibo/shared'
import { sql } from 'kysely'
import { inScope } from '../../database/in-scope.ts'
import { PIECE } from '../../database/pieces.ts'
import type { Database } from '../../database/pool.ts'
import type { ScopeRange } from '../../database/read-frame.ts'
import { insertPiece } from './pieces.repo.ts'

/** Where the bytes of an upload go. */
export interface Upload {
  /** of the batch */
  readonly id: string
  /** under which the batch is seen */
  readonly ranges: readonly ScopeRange[]
  /** bytes at most */
  readonly max: number
}

/** A file that has arrived. */
export interface ReceivedFile {
  readonly size: number
  readonly digest: Buffer
}

const MIB = 1024 * 1024

/** A file is larger than it may be. */
export const tooLarge = (max: number): Problem => ({
  code: 'ROSTER_TOO_LARGE',
  path: ['file'],
  values: { max: Math.floor(max / MIB) },
})

/**
 * Stores a file in pieces as its bytes come, each piece out of the same memory.
 *
 * @param bytes a chunk of them is copied before the next one is asked for
 * @throws ProblemError ROSTER_TOO_LARGE; whatever its sender's end throws
 */
export async function storeFile(
  db: Database,
  { id, ranges, max }: Upload,
  bytes: AsyncIterable<Buffer>,
): Promise<ReceivedFile> {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafeSlow(PIECE)
  let [size, position, held] = [0, 0, 0]
  const keep = async (): Promise<void> => {
    await inScope(db, ranges, (tx) => insertPiece(tx, id, position, piece.subarray(0, held)))
    position += 1
    held = 0
  }
  for await (const chunk of bytes) {
    hash.update(chunk)
    size += chunk.length
    if (size > max) throw new ProblemError(tooLarge(max))
    for (let at = 0; at < chunk.length;) {
      const copied = chunk.copy(piece, held, at)
      at += copied
      held += copied
      if (held === PIECE) await keep()
    }
  }
  if (held > 0) await keep()
  return { size, digest: hash.digest() }
}

/** Forgets an upload that came to nothing. */
export async function forgetUpload(db: Database, id: string, ranges: readonly ScopeRange[]): Promise<void> {
  await inScope(db, ranges, async (tx) => {
    await sql`
      delete from import_piece where batch_id in (select id from import_batch where id = ${id} and state = 'RECEIVING')`.execute(
      tx,
    )
    await sql`delete from import_batch where id = ${id} and state = 'RECEIVING'`.execute(tx)
  })
}

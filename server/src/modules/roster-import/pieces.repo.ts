import { sql, type Kysely, type Transaction } from 'kysely'
import type { PathRange } from '../../auth/viewers/viewer.ts'
import { inScope } from '../../database/in-scope.ts'
import { PiecedFile } from '../../database/pieces.ts'
import type { Database } from '../../database/pool.ts'
import type { DB } from '../../database/tables.gen.ts'
import { notFound } from '../../use-cases/refusals.ts'
import type { Batch } from './batches.repo.ts'

type Executor = Kysely<DB> | Transaction<DB>

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
  batch: Pick<Batch, 'id' | 'state' | 'fileBytes'>,
): Promise<PiecedFile> {
  const { rows } = await inScope(db, ranges, (tx) =>
    sql`select from import_piece where batch_id = ${batch.id} and position = 0`.execute(tx),
  )
  if (batch.state === 'RECEIVING' || rows.length === 0) throw notFound('id')
  return fileOfBatch(db, ranges, batch)
}

/** The file of a batch that is known to have arrived. @param ranges under which the batch is seen */
export function fileOfBatch(
  db: Database,
  ranges: readonly PathRange[],
  { id, fileBytes }: Pick<Batch, 'id' | 'fileBytes'>,
): PiecedFile {
  return new PiecedFile(fileBytes, (position) =>
    inScope(db, ranges, async (tx) => {
      const { rows } = await sql<{ bytes: Buffer }>`
        select bytes from import_piece where batch_id = ${id} and position = ${position}`.execute(tx)
      return rows[0]?.bytes
    }),
  )
}

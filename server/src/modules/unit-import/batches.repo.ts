import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'

/** What is kept of an import. */
export interface NewBatch {
  readonly kind: 'UNITS' | 'REORGANIZATION'
  readonly unitId: string
  /** ISO */
  readonly effectiveOn: string | null
  readonly decisionId: string | null
  readonly reorganizationId: string | null
  readonly fileName: string
  readonly fileDigest: Buffer
  readonly read: number
  readonly added: number
  readonly unchanged: number
  readonly rejected: number
}

/** Keeps what was imported. */
export async function insertBatch(executor: Transaction<DB>, batch: NewBatch): Promise<string> {
  const id = newUuid()
  await executor
    .insertInto('import_batch')
    .values({
      id,
      kind: batch.kind,
      unit_id: batch.unitId,
      effective_on: batch.effectiveOn,
      decision_id: batch.decisionId,
      reorganization_id: batch.reorganizationId,
      file_name: batch.fileName,
      file_digest: batch.fileDigest,
      read_rows: batch.read,
      new_rows: batch.added,
      unchanged_rows: batch.unchanged,
      rejected_rows: batch.rejected,
    })
    .execute()
  return id
}

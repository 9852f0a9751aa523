import type { MemberPrivateField } from '@chibo/shared'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import { inScope } from '../../database/in-scope.ts'
import type { Database } from '../../database/pool.ts'
import { recordAudit } from '../audit/index.ts'
import type { Batch } from './batches.repo.ts'

/** What of a file is shown or given out to somebody. */
export interface OpenedCells {
  /** how many rows hold, or may hold, something sensitive */
  readonly rows: number
  /** columns that may be a sensitive field, and are not known, have no name */
  readonly fields: readonly MemberPrivateField[]
}

/** Keeps in the audit that sensitive cells of a file were opened; before they are, so that none is without its record. */
export async function recordOpened(
  db: Database,
  { id, unitId }: Pick<Batch, 'id' | 'unitId'>,
  { rows, fields }: OpenedCells,
  { viewer, requestId }: { readonly viewer: Viewer; readonly requestId: string },
): Promise<void> {
  if (rows + fields.length === 0) return
  await inScope(db, viewer.allRanges, (tx) =>
    recordAudit(tx, {
      actor: viewer,
      requestId,
      action: 'MEMBER_PRIVATE_READ',
      unitId,
      objectType: 'import_batch',
      objectId: id,
      readFields: fields,
      changes: { rows: { before: null, after: String(rows) } },
    }),
  )
}

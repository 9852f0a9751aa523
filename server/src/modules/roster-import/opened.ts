import type { MemberPrivateField } from '@chibo/shared'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import { inScope } from '../../database/in-scope.ts'
import type { Database } from '../../database/pool.ts'
import { recordAudit } from '../audit/index.ts'
import { auditedAct } from './audited.ts'
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
  batch: Pick<Batch, 'id' | 'unitId'>,
  { rows, fields }: OpenedCells,
  { viewer, requestId }: { readonly viewer: Viewer; readonly requestId: string },
): Promise<void> {
  if (rows + fields.length === 0) return
  await inScope(db, viewer.allRanges, (tx) =>
    recordAudit(tx, {
      ...auditedAct(
        batch,
        { actor: viewer, requestId },
        { action: 'MEMBER_PRIVATE_READ', numbers: { rows } },
      ),
      readFields: fields,
    }),
  )
}

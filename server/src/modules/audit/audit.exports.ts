import { sql } from 'kysely'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import type { Database } from '../../database/pool.ts'
import { scopeSettings } from '../../database/read-frame.ts'
import { inTransaction } from '../../database/transaction.ts'
import { auditInsertion } from './audit.repo.ts'

/** A list of members that leaves the system. */
export interface Exported {
  readonly viewer: Viewer
  readonly requestId: string
  /** uuid of the unit whose members are on it */
  readonly unitId: string
  /** sensitive fields among its columns */
  readonly readFields: readonly string[]
  /** what it was asked for and how much it has; no value of anybody's, so it is kept as it is */
  readonly told: Readonly<Record<string, string>>
}

/** Keeps that a list is given out; what cannot be kept must not be given. @throws what the database says */
export type RecordExport = (exported: Exported) => Promise<void>

/** What keeps that lists were given out: one record a list, committed when it resolves. */
export function createExportRecorder(db: Database): RecordExport {
  return async ({ viewer, requestId, unitId, readFields, told }) => {
    const [lower, upper] = scopeSettings(viewer.allRanges)
    const changes = Object.entries(told).map(([name, value]) => [name, { before: null, after: value }])
    await inTransaction(db, () => Promise.resolve(), {
      readsFirst: true,
      last: (transaction) => [
        sql`select set_config('chibo.scope_lower', ${lower}, true), set_config('chibo.scope_upper', ${upper}, true)`.compile(
          transaction,
        ),
        auditInsertion(transaction, {
          actor: viewer,
          requestId,
          action: 'MEMBER_LIST_EXPORT',
          unitId,
          objectType: 'unit',
          objectId: unitId,
          readFields,
          changes: Object.fromEntries(changes),
        }),
      ],
    })
  }
}

import { sql } from 'kysely'
import type { Database } from '../../database/pool.ts'
import { scopeSettings } from '../../database/read-frame.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { RecordOpened } from '../../graphql/lane.ts'
import { readingInsertion } from './audit.repo.ts'

/**
 * What keeps that sensitive fields of members were read: one record a request, committed when it resolves. It takes one
 * round trip, on the primary database.
 */
export function createReadingRecorder(db: Database): RecordOpened {
  return async ({ rows, fields }, request) => {
    const { viewer, requestId } = request
    const [lower, upper] = scopeSettings(viewer?.allRanges ?? [])
    request.statements += 1
    await inTransaction(db, () => Promise.resolve(), {
      readsFirst: true,
      last: (transaction) => [
        sql`select set_config('chibo.scope_lower', ${lower}, true), set_config('chibo.scope_upper', ${upper}, true)`.compile(
          transaction,
        ),
        readingInsertion(transaction, {
          actor: viewer,
          requestId,
          action: 'MEMBER_PRIVATE_READ',
          objectType: 'member',
          memberIds: rows,
          fields,
        }),
      ],
    })
  }
}

import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'

type Executor = Transaction<DB>

/** A supplement with all of the text as it reads then. */
export interface SupplementRow {
  /** from 1 */
  readonly ordinal: number
  readonly title: string
  readonly text: string
  readonly reason: string
  /** ISO */
  readonly adoptedOn: string
  readonly meetingId: string | null
  readonly voteId: string | null
  readonly noVoteReason: string | null
  readonly documentId: string
}

/** What writes a supplement of a resolution, whose lock keeps its ordinal free. */
export function supplementInsertion(
  executor: Executor,
  resolutionId: string,
  row: SupplementRow,
): CompiledQuery {
  return executor
    .insertInto('resolution_supplement')
    .values({
      id: newUuid(),
      resolution_id: resolutionId,
      ordinal: row.ordinal,
      title: row.title,
      text: row.text,
      reason: row.reason,
      adopted_on: row.adoptedOn,
      meeting_id: row.meetingId,
      vote_id: row.voteId,
      no_vote_reason: row.noVoteReason,
      document_id: row.documentId,
    })
    .compile()
}

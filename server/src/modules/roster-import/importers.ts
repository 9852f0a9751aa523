import type { Pool } from 'pg'
import { EVERYWHERE_RANGES } from '../../database/in-scope.ts'
import { findIdentityById } from '../../auth/viewers/identities.repo.ts'
import { createViewer, type PathRange, type Viewer } from '../../auth/viewers/viewer.ts'
import type { Idempotency } from '../../use-cases/idempotency.ts'
import type { ScopeRange } from '../../database/read-frame.ts'
import type { Batch } from './batches.repo.ts'

/** Who a batch is of, and what they may reach today. */
export interface Importer {
  /** where they may write members */
  readonly ranges: readonly PathRange[]
  /** what the second net lets them reach */
  readonly allRanges: readonly PathRange[]
  /** by whom rows outside their ranges are counted */
  readonly name: string
}

/** The operator of the command line, who acts for no account. */
const OPERATOR: Importer = { ranges: EVERYWHERE_RANGES, allRanges: EVERYWHERE_RANGES, name: 'operator' }

/** What an account or a token reaches. */
export function importerOf(viewer: Viewer): Importer {
  return {
    ranges: viewer.ranges('member.import'),
    allRanges: viewer.allRanges,
    name: viewer.accountId ?? viewer.tokenId ?? '',
  }
}

/** Who a batch is of, by the rights of the day: nobody, where the account or token is gone. */
export async function findImporter(
  pool: Pool,
  { accountId, tokenId }: Pick<Batch, 'accountId' | 'tokenId'>,
  today: string,
): Promise<Importer> {
  if (accountId === null && tokenId === null) return OPERATOR
  const identity = await findIdentityById(
    pool,
    accountId === null ? { tokenId: tokenId ?? '' } : { accountId },
    today,
  )
  return identity === undefined ? { ranges: [], allRanges: [], name: '' } : importerOf(createViewer(identity))
}

/** Who imports: an account or token, or the operator of the command line, who reaches everything. */
export type ImportCaller = Viewer | null

/** The request in which something is asked for. */
export interface Sent {
  /** null for the command line */
  readonly requestId: string | null
  /** null where no key was sent */
  readonly idempotency: Idempotency | null
}

/** For the command line. */
export const COMMANDED: Sent = { requestId: null, idempotency: null }

/** What the second net lets a caller reach. */
export function callerRanges(caller: ImportCaller): readonly ScopeRange[] {
  return caller ? caller.allRanges : EVERYWHERE_RANGES
}

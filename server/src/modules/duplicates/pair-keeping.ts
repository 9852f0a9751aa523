import type { FastifyBaseLogger } from 'fastify'
import type { Pool } from 'pg'
import { Repeated } from '../../jobs/repeated.ts'

/** Milliseconds between two looks for members whose pairs are not kept. */
const EVERY = 1_000
/** Members whose pairs are found in one transaction at most. */
const BATCH = 1_000

/** What keeping pairs works with. */
export interface PairKeepingParts {
  readonly pool: Pool
  readonly log: Pick<FastifyBaseLogger, 'error'>
  /** whether something is under way that writes many members, or reads them: pairs wait for its end */
  readonly isBusy?: () => boolean
}

/**
 * Finds the pairs of members who were written, in the background, outside the transactions that write them: what two
 * transactions write at the same time meets here. Of several servers one does it at a time: `keep_duplicate_pairs` sees to
 * that, and runs with rights that the server itself lacks.
 */
export class PairKeeping extends Repeated {
  constructor({ pool, log, isBusy = () => false }: PairKeepingParts) {
    super({
      every: EVERY,
      log,
      complaint: 'pairs of members could not be found',
      work: async (isStopped) => {
        for (let kept = 1; kept > 0 && !isStopped() && !isBusy();) kept = await keepBatch(pool)
      },
    })
  }
}

async function keepBatch(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ kept: number }>('select keep_duplicate_pairs($1) as kept', [BATCH])
  return rows[0]?.kept ?? 0
}

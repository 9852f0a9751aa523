import type { FastifyBaseLogger } from 'fastify'
import type { Pool } from 'pg'

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
export class PairKeeping {
  private readonly pool: Pool
  private readonly log: PairKeepingParts['log']
  private readonly isBusy: () => boolean
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> = Promise.resolve()
  private isStopped = false
  private hasFailed = false

  constructor({ pool, log, isBusy = () => false }: PairKeepingParts) {
    this.pool = pool
    this.log = log
    this.isBusy = isBusy
  }

  start(): void {
    if (this.isStopped) return
    this.timer = setTimeout(() => {
      this.running = this.keep().finally(() => this.start())
    }, EVERY)
    this.timer.unref()
  }

  /** Finds nothing more; waits for what is being found. */
  async stop(): Promise<void> {
    this.isStopped = true
    clearTimeout(this.timer)
    await this.running
  }

  /** Finds the pairs of everybody who waits. It never rejects: a failure is told once, until it goes well again. */
  async keep(): Promise<void> {
    try {
      for (let kept = 1; kept > 0 && !this.isStopped && !this.isBusy();) kept = await this.keepBatch()
      this.hasFailed = false
    } catch (error) {
      if (!this.hasFailed) this.log.error({ err: error }, 'pairs of members could not be found')
      this.hasFailed = true
    }
  }

  private async keepBatch(): Promise<number> {
    const { rows } = await this.pool.query<{ kept: number }>('select keep_duplicate_pairs($1) as kept', [
      BATCH,
    ])
    return rows[0]?.kept ?? 0
  }
}

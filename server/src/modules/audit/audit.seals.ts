import type { FastifyBaseLogger } from 'fastify'
import type { Pool } from 'pg'
import { Repeated } from '../../jobs/repeated.ts'

/** Milliseconds between two looks for records without a seal. */
const EVERY = 1_000
/** Records sealed in one transaction at most. */
const BATCH = 500
/** Seconds without a seal that are an alarm, and between two alarms. */
const ALARM = 60

/** What sealing works with. */
export interface SealingParts {
  readonly pool: Pool
  readonly log: Pick<FastifyBaseLogger, 'error'>
  /** milliseconds of a clock that never goes back; for tests */
  readonly now?: () => number
}

/**
 * Links committed audit records into the chain of seals, in the background, outside the transactions that write them. Of
 * several servers one does it at a time: `seal_audit` sees to that, and runs with rights that the server itself lacks.
 */
export class Sealing {
  private readonly pool: Pool
  private readonly log: SealingParts['log']
  private readonly now: () => number
  private readonly repeated: Repeated
  private lookedAt: number
  private alarmedAt = -Infinity
  /** since when a record may be waiting */
  private waitingSince: number | undefined

  constructor({ pool, log, now = () => performance.now() }: SealingParts) {
    this.pool = pool
    this.log = log
    this.now = now
    this.lookedAt = now()
    this.repeated = new Repeated({
      every: EVERY,
      work: (isStopped) => this.seal(isStopped),
      log,
      complaint: 'audit records could not be sealed',
    })
  }

  /** For how many seconds a committed record has been without its seal; 0 where none is. */
  get unsealedSeconds(): number {
    return this.waitingSince === undefined ? 0 : (this.now() - this.waitingSince) / 1_000
  }

  start(): void {
    this.repeated.start()
  }

  /** Seals nothing more; waits for what is being sealed. */
  stop(): Promise<void> {
    return this.repeated.stop()
  }

  /** Seals what waits, and raises the alarm where something has waited too long. It never rejects. */
  async seal(isStopped = () => false): Promise<void> {
    let failure: unknown
    try {
      for (let sealed = BATCH; sealed === BATCH && !isStopped();) sealed = await this.sealBatch()
    } catch (error) {
      failure = error
      // What is written from the last look on may be waiting.
      this.waitingSince ??= this.lookedAt
    }
    const seconds = this.unsealedSeconds
    if (seconds < ALARM || this.now() - this.alarmedAt < ALARM * 1_000) return
    this.alarmedAt = this.now()
    const told = { seconds: Math.round(seconds), ...(failure === undefined ? {} : { err: failure }) }
    this.log.error(told, 'audit records are without a seal')
  }

  private async sealBatch(): Promise<number> {
    const { rows } = await this.pool.query<{ sealed: number; unsealed_seconds: number }>(
      'select sealed, unsealed_seconds from seal_audit($1)',
      [BATCH],
    )
    const { sealed = 0, unsealed_seconds: waited = 0 } = rows[0] ?? {}
    this.lookedAt = this.now()
    this.waitingSince = waited > 0 ? this.lookedAt - waited * 1_000 : undefined
    return sealed
  }
}

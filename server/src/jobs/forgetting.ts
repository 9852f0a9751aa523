import type { FastifyBaseLogger } from 'fastify'
import { Repeated } from './repeated.ts'

/** Milliseconds between two looks for what is too old. */
const EVERY = 10 * 60_000
/** Rows forgotten in one transaction at most. */
const BATCH = 1_000
const DAY = 24 * 60 * 60_000

/** Something that is kept for a time. */
export interface Kept {
  /** what the log calls it */
  readonly what: string
  /** for how many days; 0: for ever */
  readonly days: number
  /** forgets what is from before an instant, so many rows at most; answers how many */
  readonly forget: (before: Date, most: number) => Promise<number>
}

/** What forgetting works with. */
export interface ForgettingParts {
  readonly kept: readonly Kept[]
  readonly log: Pick<FastifyBaseLogger, 'error' | 'info'>
  readonly now: () => Date
}

/** Forgets what was kept for its time, some rows after others, in the background. Each server does it: a row is forgotten by one. */
export class Forgetting extends Repeated {
  constructor({ kept, log, now }: ForgettingParts) {
    super({
      every: EVERY,
      log,
      complaint: 'what is kept too long could not be forgotten',
      work: async (isStopped) => {
        for (const { what, days, forget } of kept) {
          if (days === 0) continue
          const before = new Date(now().getTime() - days * DAY)
          let forgotten = 0
          for (let batch = BATCH; batch === BATCH && !isStopped(); forgotten += batch)
            batch = await forget(before, BATCH)
          if (forgotten > 0) log.info({ what, forgotten }, 'what was kept for its time was forgotten')
        }
      },
    })
  }
}

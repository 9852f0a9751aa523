import type { FastifyBaseLogger } from 'fastify'
import type { Pool } from 'pg'
import { EVERYWHERE_RANGES, inScope } from '../../database/in-scope.ts'
import { connectForJob } from '../../database/job-connection.ts'
import type { Today } from '../../clock.ts'
import { Repeated } from '../../jobs/repeated.ts'
import { REMINDER_KINDS } from './reminder-kinds.repo.ts'
import { findWindows, remind } from './reminders.repo.ts'

/** Milliseconds between two looks at what falls due. */
const EVERY = 60_000
/** Looks of which one in so many is made on a day that has begun before: what is planned in the course of it is reminded of, too. */
const HOURLY = 60

/** What reminding works with. */
export interface RemindingParts {
  readonly pool: Pool
  readonly log: Pick<FastifyBaseLogger, 'error' | 'info'>
  readonly today: Today
}

/**
 * Gives the reminders of a day: when the server starts, when a day begins, and every hour. Each server does it; the database sees to it
 * that each reminder is given once.
 */
export class Reminding extends Repeated {
  constructor(parts: RemindingParts) {
    let day = ''
    let looks = 0
    super({
      every: EVERY,
      log: parts.log,
      complaint: 'reminders could not be given',
      work: async () => {
        const today = parts.today()
        looks += 1
        if (today === day && looks % HOURLY !== 0) return
        await remindOn(today, parts)
        day = today
      },
    })
  }
}

/** Gives the reminders of a day, kind by kind, each in a transaction of its own. */
async function remindOn(today: string, { pool, log }: Omit<RemindingParts, 'today'>): Promise<void> {
  const job = await connectForJob(pool)
  try {
    const windows = await inScope(job.db, EVERYWHERE_RANGES, (tx) => findWindows(tx, today))
    for (const kind of REMINDER_KINDS) {
      const due = windows.get(kind.code)
      if (due === undefined) continue
      const { given, settled } = await inScope(job.db, EVERYWHERE_RANGES, (tx) =>
        remind(tx, kind, today, due),
      )
      if (given + settled > 0) log.info({ kind: kind.code, given, settled }, 'reminders were given')
    }
  } finally {
    await job.close()
  }
}

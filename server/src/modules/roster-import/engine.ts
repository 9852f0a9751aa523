import type { Pool } from 'pg'
import type { Database } from '../../database/pool.ts'
import { commitBatch, undoBatch } from './committing.ts'
import { RosterImports } from './imports.service.ts'
import { RosterJobs, type JobLog, type Steps } from './jobs.ts'
import { ImportViews } from './layout-view.ts'
import { RejectedRows } from './rejected.ts'
import type { RosterCodec } from './staged.ts'
import { readWithEarlier } from './taking-over.ts'

/** What imports of rosters are made of. */
export interface EngineParts extends RosterCodec {
  readonly db: Database
  readonly pool: Pool
  readonly log: JobLog
  /** ISO */
  readonly today: () => string
  /** see `ImportParts` */
  readonly fileMax?: number | undefined
}

/** Imports of rosters, behind whichever door. */
export interface RosterEngine {
  readonly imports: RosterImports
  /** works what `imports` asks for; to be started where a program goes on running */
  readonly jobs: RosterJobs
  readonly rejected: RejectedRows
  readonly views: ImportViews
}

/** @param steps in place of those of a file: for tests */
export function createRosterEngine(
  { db, pool, log, today, seal, digest, fileMax }: EngineParts,
  steps: Partial<Steps> = {},
): RosterEngine {
  const jobs = new RosterJobs({
    db,
    pool,
    log,
    today,
    steps: {
      READING: (step) => readWithEarlier(step, { db, seal, digest }),
      COMMITTING: commitBatch,
      UNDOING: undoBatch,
      ...steps,
    },
  })
  const imports = new RosterImports({ db, today, wake: () => jobs.wake(), fileMax })
  return { imports, jobs, rejected: new RejectedRows(db, imports), views: new ImportViews(db, imports) }
}

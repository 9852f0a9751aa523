import type { Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { Pool } from 'pg'
import { enterScope } from '../../database/in-scope.ts'
import { connectForJob, type JobConnection } from '../../database/job-connection.ts'
import type { Database } from '../../database/pool.ts'
import type { DB } from '../../database/tables.gen.ts'
import { inTransaction } from '../../database/transaction.ts'
import {
  changeState,
  countFailure,
  countStart,
  findBatch,
  findRunning,
  releaseHold,
  RUNNING_STATES,
  takeBatch,
  uncountStart,
  type Batch,
  type BatchChange,
  type BatchState,
  type RunningState,
} from './batches.repo.ts'
import { findImporter, type Importer } from './importers.ts'
import { Progress } from './progress.ts'
import { expireBatches } from './expiry.repo.ts'

/** What a step of a batch works with: everything in one transaction, on one connection. */
export interface Step {
  readonly tx: Transaction<DB>
  readonly connection: JobConnection
  readonly batch: Batch
  readonly importer: Importer
  readonly today: string
  readonly progress: Progress
  /** aborted when the program ends: the step is given up, and taken up again later */
  readonly signal: AbortSignal
}

/** What a step came to: the state of the batch then, and what changes of it. */
export interface StepEnd {
  readonly state: BatchState
  readonly change: BatchChange
}

/** How each running state is worked. */
export type Steps = Readonly<Record<RunningState, (step: Step) => Promise<StepEnd>>>

/** Where faults are told. */
export interface JobLog {
  error(told: object, message: string): void
}

/** What jobs work with. */
export interface JobParts {
  readonly db: Database
  readonly pool: Pool
  readonly log: JobLog
  readonly today: () => string
  readonly steps: Steps
}

/** Milliseconds after which batches are looked for that nobody has told of: those of a program that was killed. */
const LOOK_EVERY = 5_000

/** How often a step may fail for a reason that is no one's fault before its batch is given up. */
const FAILURES_MAX = 3

/**
 * How often a step may be begun without ending: one that kills its own program (out of memory, a crash) can count no failure. A
 * machine that is switched off now and then in the midst of one is no reason to give it up.
 */
const STARTS_MAX = 5

/**
 * Works batches in the background, one at a time. The state of a batch says what is to be done; a step is one transaction, which
 * ends in another state or leaves everything as it was. A program that is killed leaves the state, and the next one takes it up.
 */
export class RosterJobs {
  private readonly parts: JobParts
  private readonly closing = new AbortController()
  private timer: NodeJS.Timeout | undefined
  private working: Promise<void> | undefined
  private isAskedAgain = false

  constructor(parts: JobParts) {
    this.parts = parts
  }

  /** Looks for work from now on. */
  start(): void {
    this.timer = setInterval(() => this.wake(), LOOK_EVERY)
    this.timer.unref()
    this.wake()
  }

  /** Whether batches are worked just now, by this program. */
  get isWorking(): boolean {
    return this.working !== undefined
  }

  /** Says that there may be work. */
  wake(): void {
    if (this.closing.signal.aborted) return
    if (this.working) {
      this.isAskedAgain = true
      return
    }
    this.working = this.workAll()
      .catch((error: unknown) => this.parts.log.error({ err: error }, 'imports could not be worked'))
      .finally(() => {
        this.working = undefined
        if (!this.isAskedAgain) return
        this.isAskedAgain = false
        this.wake()
      })
  }

  /** Gives up what is under way, and takes up nothing more. */
  async stop(): Promise<void> {
    clearInterval(this.timer)
    this.closing.abort()
    await this.working
  }

  /** Works one batch until nothing is to be done with it. @throws what kept a step from ending, where the program is closing */
  async work(id: string): Promise<void> {
    while (!this.closing.signal.aborted && (await this.workStep(id))) continue
  }

  private async workAll(): Promise<void> {
    await expireBatches(this.parts.db, this.parts.pool)
    for (const id of await findRunning(this.parts.db)) await this.work(id)
  }

  /** One step. @returns whether there may be another one */
  private async workStep(id: string): Promise<boolean> {
    const { pool, log, db } = this.parts
    const connection = await connectForJob(pool)
    const giveUp = (): void => void connection.close().catch(() => undefined)
    this.closing.signal.addEventListener('abort', giveUp)
    try {
      return await inTransaction(connection.db, (tx) => this.step(tx, connection, id))
    } catch (error) {
      if (this.closing.signal.aborted) {
        await uncountStart(db, id)
        return false
      }
      if (error instanceof Cancelled) return false
      log.error({ err: error, batch: id }, 'a step of an import failed')
      // What ended by itself counts; a program that was killed says nothing against the batch.
      await countFailure(db, id)
      return true
    } finally {
      this.closing.signal.removeEventListener('abort', giveUp)
      await connection.close().catch(() => undefined)
      await Progress.forget(db, id)
    }
  }

  private async step(tx: Transaction<DB>, connection: JobConnection, id: string): Promise<boolean> {
    const { pool, db, steps } = this.parts
    const today = this.parts.today()
    if (!(await takeBatch(tx, id))) return false
    const batch = await findBatch(tx, id)
    const state = RUNNING_STATES.find((one) => one === batch?.state)
    if (!batch || !state) return false
    if (batch.attempts >= FAILURES_MAX || batch.starts >= STARTS_MAX) return this.fail(tx, id, state)
    // Kept at once and whatever becomes of the transaction.
    await countStart(db, id)
    const importer = await findImporter(pool, batch, today)
    await enterScope(tx, importer.allRanges)
    const { signal } = this.closing
    const progress = new Progress(db, id)
    const end = await steps[state]({ tx, connection, batch, importer, today, progress, signal })
    // Somebody cancelled it meanwhile: nothing that was done holds.
    if (!(await changeState(tx, id, [state], end.state, { ...end.change, attempts: 0 })))
      throw new Cancelled()
    // Last: whoever asks for the subtree waits from here to the end of the transaction, not for as long as the step takes.
    if (state !== 'READING') await releaseHold(tx, id)
    return RUNNING_STATES.some((one) => one === end.state)
  }

  /** Gives a batch up. What was written and could not be undone is written still. */
  private async fail(tx: Transaction<DB>, id: string, state: RunningState): Promise<false> {
    const [to, code] =
      state === 'UNDOING'
        ? (['COMMITTED', 'ROSTER_UNDO_FAILED'] as const)
        : (['FAILED', 'ROSTER_FAILED'] as const)
    const problem: Problem = { code, path: [] }
    await releaseHold(tx, id)
    await changeState(tx, id, [state], to, { problem, attempts: 0, undoneReason: null })
    return false
  }
}

/** A batch that was cancelled while it was worked. */
class Cancelled extends Error {
  constructor() {
    super('the import was cancelled')
    this.name = 'Cancelled'
  }
}

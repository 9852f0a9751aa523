import { createHash } from 'node:crypto'
import { covers, knowsUnit, ProblemError, importDecisions, problemsOf } from '@chibo/shared'
import { sql } from 'kysely'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import { EVERYWHERE_RANGES, inScope } from '../../database/in-scope.ts'
import type { Database } from '../../database/pool.ts'
import type { ScopeRange } from '../../database/read-frame.ts'
import { inTransaction } from '../../database/transaction.ts'
import { newUuid } from '../../database/uuid.ts'
import { enterActDecision } from '../member-acts/index.ts'
import { forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  changeState,
  findBatch,
  insertRoster,
  takeHold,
  type Batch,
  type BatchChange,
  type BatchState,
  type ErrorPolicy,
} from './batches.repo.ts'
import { KEPT_DAYS, RECEIVING_MINUTES } from './expiry.repo.ts'
import { insertPiece, PIECE } from './pieces.repo.ts'
import { findReport, type RosterReport } from './reports.repo.ts'
import { findTarget } from './targets.repo.ts'

/** Who imports: an account or token, or the operator of the command line, who reaches everything. */
export type ImportCaller = Viewer | null

/** A file that is to be taken in. */
export interface NewImport {
  /** code or uuid of the unit below which it is taken in */
  readonly unit: { readonly code: string } | { readonly id: string }
  readonly fileName: string
  /** ISO; by default today; not after it */
  readonly effectiveOn: string | null
  readonly errorPolicy: ErrorPolicy
  /** number of the decision by which it holds; null: none is named */
  readonly decision: string | null
  /** whether it is written as soon as its preview stands and nothing speaks against it */
  readonly wantsCommit: boolean
}

/** What the use cases on imports work with. */
export interface ImportParts {
  readonly db: Database
  readonly today: () => string
  /** says that there is work for the jobs */
  readonly wake: () => void
}

/** The largest file, in bytes: a million rows and more. */
export const FILE_MAX = 512 * 1024 * 1024

const DAY = 24 * 60 * 60 * 1000

/** What people and scripts do with a file of members, from the upload to the undo. Everything long is done by jobs. */
export class RosterImports {
  private readonly parts: ImportParts

  constructor(parts: ImportParts) {
    this.parts = parts
  }

  /**
   * Takes a file in: its bytes are stored as they come, and read once they are all there.
   *
   * @returns the id of the batch
   * @throws ProblemError; of a file that did not arrive whole nothing is left
   */
  async receive(wanted: NewImport, bytes: AsyncIterable<Buffer>, caller: ImportCaller): Promise<string> {
    const { db, today, wake } = this.parts
    const id = newUuid()
    const target = await findTarget(db, wanted.unit)
    if (!target || (caller && !knowsUnit(caller, target.path))) throw notFound('unit')
    if (caller && !covers(caller, 'member.import', target.path)) throw forbidden('unit')
    const effectiveOn = wanted.effectiveOn ?? today()
    if (effectiveOn > today())
      throw new ProblemError({ code: 'TOO_FAR_AHEAD', path: ['effective'], values: { date: today() } })
    const decisionId = await inScope(db, rangesOf(caller), (tx) =>
      enterActDecision(
        tx,
        target.id,
        wanted.decision === null ? null : { number: wanted.decision, signedOn: effectiveOn },
        effectiveOn,
      ),
    )
    await insertRoster(db, {
      id,
      decisionId,
      unitId: target.id,
      accountId: caller?.accountId ?? null,
      tokenId: caller?.tokenId ?? null,
      errorPolicy: wanted.errorPolicy,
      effectiveOn,
      fileName: wanted.fileName,
      wantsCommit: wanted.wantsCommit,
      expiresAt: new Date(Date.now() + RECEIVING_MINUTES * 60_000),
    })
    try {
      const file = await this.store(id, bytes, caller)
      if (file.size === 0) throw new ProblemError({ code: 'ROSTER_EMPTY', path: ['file'] })
      await changeState(db, id, ['RECEIVING'], 'READING', {
        fileBytes: file.size,
        fileDigest: file.digest,
        expiresAt: new Date(Date.now() + KEPT_DAYS * DAY),
      })
    } catch (error) {
      await this.forget(id, caller)
      throw error
    }
    wake()
    return id
  }

  /** What there is to say of a batch. @throws ProblemError NOT_FOUND */
  async report(id: string, caller: ImportCaller): Promise<RosterReport> {
    await this.find(id, caller)
    const report = await findReport(this.parts.db, id, rangesOf(caller))
    if (!report) throw notFound('id')
    return report
  }

  /** Decides what was not sure of a file; its preview is made anew. */
  async decide(id: string, decisions: unknown, caller: ImportCaller): Promise<void> {
    const parsed = importDecisions.safeParse(decisions)
    if (!parsed.success) throw new ProblemError(...firstOf(problemsOf(parsed.error)))
    await this.change(id, caller, ['PREVIEWED', 'UNREADABLE', 'FAILED'], 'READING', {
      decisions: parsed.data,
      problem: null,
      wantsCommit: false,
    })
  }

  /** Writes what was previewed. */
  async commit(id: string, errorPolicy: ErrorPolicy | null, caller: ImportCaller): Promise<void> {
    const batch = await this.find(id, caller)
    const policy = errorPolicy ?? batch.errorPolicy
    if (batch.problem?.code === 'ROSTER_FORMAT_UNSURE') refuse([batch.problem])
    const { counts } = await this.report(id, caller)
    const bad = counts.rejected + counts.undecided
    if (policy === 'REJECT_ALL' && bad > 0)
      refuse([{ code: 'ROSTER_BAD_ROWS', path: [], values: { count: bad } }])
    await this.change(id, caller, ['PREVIEWED'], 'COMMITTING', { errorPolicy: policy, problem: null })
  }

  /** Gives a batch up before anything was written. */
  async cancel(id: string, caller: ImportCaller): Promise<void> {
    await this.change(id, caller, ['READING', 'PREVIEWED', 'UNREADABLE', 'FAILED'], 'CANCELLED', {})
  }

  /** Takes back what a batch wrote, unless somebody changed it since. */
  async undo(id: string, caller: ImportCaller): Promise<void> {
    await this.change(id, caller, ['COMMITTED'], 'UNDOING', { problem: null })
  }

  private async change(
    id: string,
    caller: ImportCaller,
    from: readonly BatchState[],
    to: BatchState,
    change: BatchChange,
  ): Promise<void> {
    const { db, wake } = this.parts
    const batch = await this.find(id, caller)
    await inTransaction(db, async (tx) => {
      if (to === 'COMMITTING' || to === 'UNDOING') await takeHold(tx, batch)
      const expiresAt = new Date(Date.now() + KEPT_DAYS * DAY)
      if (!(await changeState(tx, id, from, to, { ...change, expiresAt })))
        throw new ProblemError({ code: 'ROSTER_WRONG_STATE', path: ['id'] })
    }).catch((error: unknown) => {
      if (error instanceof Error && 'constraint' in error && error.constraint === 'import_hold_apart')
        throw new ProblemError({ code: 'ROSTER_OVERLAPS', path: ['id'] })
      throw error
    })
    wake()
  }

  /** A batch that the caller may work on. @throws ProblemError NOT_FOUND */
  async find(id: string, caller: ImportCaller): Promise<Batch> {
    const batch = await findBatch(this.parts.db, id)
    if (!batch || (caller && !covers(caller, 'member.import', batch.unitPath))) throw notFound('id')
    return batch
  }

  private async store(id: string, bytes: AsyncIterable<Buffer>, caller: ImportCaller) {
    const hash = createHash('sha256')
    let [size, position] = [0, 0]
    let waiting: Buffer[] = []
    let held = 0
    const keep = async (piece: Buffer): Promise<void> => {
      await inScope(this.parts.db, rangesOf(caller), (tx) => insertPiece(tx, id, position, piece))
      position += 1
    }
    for await (const chunk of bytes) {
      hash.update(chunk)
      size += chunk.length
      if (size > FILE_MAX)
        throw new ProblemError({
          code: 'ROSTER_TOO_LARGE',
          path: ['file'],
          values: { max: FILE_MAX / 1024 / 1024 },
        })
      waiting.push(chunk)
      held += chunk.length
      if (held < PIECE) continue
      const all = Buffer.concat(waiting)
      let at = 0
      for (; at + PIECE <= all.length; at += PIECE) await keep(all.subarray(at, at + PIECE))
      waiting = [all.subarray(at)]
      held = all.length - at
    }
    if (held > 0) await keep(Buffer.concat(waiting))
    return { size, digest: hash.digest() }
  }

  private async forget(id: string, caller: ImportCaller): Promise<void> {
    await inScope(this.parts.db, rangesOf(caller), async (tx) => {
      await sql`delete from import_piece where batch_id = ${id}`.execute(tx)
      await sql`delete from import_batch where id = ${id} and state = 'RECEIVING'`.execute(tx)
    })
  }
}

function rangesOf(caller: ImportCaller): readonly ScopeRange[] {
  return caller ? caller.allRanges : EVERYWHERE_RANGES
}

function firstOf<T>(all: readonly T[]): [T, ...T[]] {
  const [first, ...rest] = all
  if (first === undefined) throw new Error('there is a problem')
  return [first, ...rest]
}

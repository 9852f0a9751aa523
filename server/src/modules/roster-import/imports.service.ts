import {
  covers,
  importDecisionsBody,
  ProblemError,
  problemsOf,
  type AuditAction,
  type ImportDecisions,
} from '@chibo/shared'
import { inTransaction } from '../../database/transaction.ts'
import { doOnce } from '../../use-cases/idempotency.ts'
import { checkVersion, notFound, refuse } from '../../use-cases/refusals.ts'
import { recordAudit } from '../audit/index.ts'
import { auditedAct, type ToldNumbers } from './audited.ts'
import {
  changeState,
  findBatch,
  isHeld,
  takeHold,
  type Batch,
  type BatchChange,
  type BatchState,
  type ErrorPolicy,
} from './batches.repo.ts'
import { keptUntil } from './expiry.repo.ts'
import { callerRanges, COMMANDED, type ImportCaller, type Sent } from './importers.ts'
import { findMappingOf, type MappingOfBatch } from './mappings.repo.ts'
import { countRemembered, rememberedOf } from './mappings.rules.ts'
import { findReport, type RosterReport } from './reports.repo.ts'
import { RosterUploads, type ImportParts, type NewImport } from './uploads.service.ts'

/** What somebody does with a batch. */
interface Turn {
  readonly from: readonly BatchState[]
  readonly to: BatchState
  readonly change: BatchChange
  /** whether it was asked for by what the batch was when it was found */
  readonly isOfVersion: boolean
  readonly act: { readonly action: AuditAction; readonly numbers: ToldNumbers }
}

/** What people and scripts do with a file of members, from the upload to the undo. Everything long is done by jobs. */
export class RosterImports {
  /** bytes of a file at most */
  readonly fileMax: number
  private readonly parts: ImportParts
  private readonly uploads: RosterUploads

  constructor(parts: ImportParts) {
    this.parts = parts
    this.uploads = new RosterUploads(parts)
    this.fileMax = this.uploads.fileMax
  }

  /** Takes a file in. @returns the id of its batch @throws ProblemError, IdempotencyError */
  receive(
    wanted: NewImport,
    bytes: AsyncIterable<Buffer>,
    caller: ImportCaller,
    sent: Sent = COMMANDED,
  ): Promise<string> {
    return this.uploads.receive(wanted, bytes, caller, sent)
  }

  /** What there is to say of a batch. @throws ProblemError NOT_FOUND */
  async report(id: string, caller: ImportCaller): Promise<RosterReport> {
    await this.find(id, caller)
    const report = await findReport(this.parts.db, id, callerRanges(caller))
    if (!report) throw notFound('id')
    return { ...report, mapping: await this.mappingOf(id, caller) }
  }

  /** The earlier file whose decisions a batch began with; null: there is none, or the caller may not import there. */
  async mappingOf(id: string, caller: ImportCaller): Promise<MappingOfBatch | null> {
    const mapping = await findMappingOf(this.parts.db, id)
    return mapping && (!caller || covers(caller, 'member.import', mapping.unitPath)) ? mapping : null
  }

  /** Decides what was not sure of a file; its preview is made anew. */
  async decide(id: string, decisions: unknown, caller: ImportCaller, sent: Sent = COMMANDED): Promise<void> {
    const parsed = importDecisionsBody.safeParse(decisions)
    if (!parsed.success) throw new ProblemError(...firstOf(problemsOf(parsed.error)))
    const { expectedVersion, ...decided } = parsed.data
    // Who takes all of them back begins with none.
    const isEmpty = countRemembered(rememberedOf(decided)) === 0
    await this.change(id, caller, sent, ({ version }) => {
      if (expectedVersion !== undefined) checkVersion(version, expectedVersion)
      return {
        from: ['PREVIEWED', 'UNREADABLE', 'FAILED'],
        to: 'READING',
        change: { decisions: decided, problem: null, wantsCommit: false, ...(isEmpty && { alarms: [] }) },
        isOfVersion: expectedVersion !== undefined,
        act: { action: 'MEMBERS_IMPORT_DECIDE', numbers: numbersOf(decided) },
      }
    })
  }

  /** Writes what was previewed. */
  async commit(
    id: string,
    errorPolicy: ErrorPolicy | null,
    caller: ImportCaller,
    sent: Sent = COMMANDED,
  ): Promise<void> {
    await this.change(id, caller, sent, (batch) => {
      const policy = errorPolicy ?? batch.errorPolicy
      if (batch.problem?.code === 'ROSTER_FORMAT_UNSURE') refuse([batch.problem])
      if (policy === 'REJECT_ALL' && batch.badRows > 0)
        refuse([{ code: 'ROSTER_BAD_ROWS', path: [], values: { count: batch.badRows } }])
      return {
        from: ['PREVIEWED'],
        to: 'COMMITTING',
        change: { errorPolicy: policy, problem: null },
        isOfVersion: true,
        act: { action: 'MEMBERS_IMPORT_COMMIT_ASK', numbers: { errorPolicy: policy } },
      }
    })
  }

  /** Gives a batch up before anything was written. */
  async cancel(id: string, caller: ImportCaller, sent: Sent = COMMANDED): Promise<void> {
    await this.change(id, caller, sent, () => ({
      from: ['READING', 'PREVIEWED', 'UNREADABLE', 'FAILED'],
      to: 'CANCELLED',
      change: {},
      isOfVersion: false,
      act: { action: 'MEMBERS_IMPORT_CANCEL', numbers: {} },
    }))
  }

  /** Takes back what a batch wrote, unless somebody changed it since. @param reason kept with the batch */
  async undo(
    id: string,
    caller: ImportCaller,
    reason: string | null = null,
    sent: Sent = COMMANDED,
  ): Promise<void> {
    await this.change(id, caller, sent, () => ({
      from: ['COMMITTED'],
      to: 'UNDOING',
      change: { problem: null, undoneReason: reason },
      isOfVersion: false,
      act: { action: 'MEMBERS_IMPORT_UNDO_ASK', numbers: {} },
    }))
  }

  private async change(
    id: string,
    caller: ImportCaller,
    sent: Sent,
    turn: (batch: Batch) => Turn,
  ): Promise<void> {
    const { db, wake } = this.parts
    const batch = await this.find(id, caller)
    await inTransaction(db, (tx) =>
      doOnce(tx, sent.idempotency, async () => {
        const { from, to, change, isOfVersion, act } = turn(batch)
        if (to === 'COMMITTING' || to === 'UNDOING') await takeHold(tx, batch)
        const version = isOfVersion ? batch.version : null
        if (!(await changeState(tx, id, from, to, { ...change, expiresAt: keptUntil() }, version)))
          throw new ProblemError({ code: 'ROSTER_WRONG_STATE', path: ['id'] })
        await recordAudit(tx, auditedAct(batch, { actor: caller, requestId: sent.requestId }, act))
        return { batchId: id }
      }),
    ).catch((error: unknown) => {
      if (isHeld(error)) throw new ProblemError({ code: 'ROSTER_OVERLAPS', path: ['id'] })
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
}

/** How much was decided, without what. */
function numbersOf(decisions: ImportDecisions): ToldNumbers {
  return Object.fromEntries(
    Object.entries(decisions).flatMap(([name, value]) => {
      const count = Array.isArray(value) ? value.length : Number(value !== null)
      return count > 0 ? [[name, count]] : []
    }),
  )
}

function firstOf<T>(all: readonly T[]): [T, ...T[]] {
  const [first, ...rest] = all
  if (first === undefined) throw new Error('there is a problem')
  return [first, ...rest]
}

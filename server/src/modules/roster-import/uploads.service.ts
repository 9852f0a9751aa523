import { createHash } from 'node:crypto'
import { covers, knowsUnit, ProblemError } from '@chibo/shared'
import type { Transaction } from 'kysely'
import { inScope } from '../../database/in-scope.ts'
import type { Database } from '../../database/pool.ts'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { doOnce, IdempotencyError, type Idempotency } from '../../use-cases/idempotency.ts'
import { forbidden, notFound } from '../../use-cases/refusals.ts'
import { recordAudit } from '../audit/index.ts'
import { enterActDecision } from '../member-acts/index.ts'
import { auditedAct } from './audited.ts'
import { changeState, insertRoster, type Batch, type ErrorPolicy } from './batches.repo.ts'
import { keptUntil, RECEIVING_MINUTES } from './expiry.repo.ts'
import { callerRanges, type ImportCaller, type Sent } from './importers.ts'
import { findTarget } from './targets.repo.ts'
import { forgetUpload, storeFile, type ReceivedFile } from './uploads.ts'

/** A file that is to be taken in. */
export interface NewImport {
  /** code or uuid of the unit below which it is taken in */
  readonly unit: { readonly code: string } | { readonly id: string }
  readonly fileName: string
  /** the office that the file comes from, as `importSender` gives it; null: not told */
  readonly sender: string | null
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
  /** bytes of a file at most, by default `FILE_MAX` */
  readonly fileMax?: number | undefined
}

/** The largest file, in bytes: a million rows and more. */
const FILE_MAX = 512 * 1024 * 1024

/** Takes files of members in. */
export class RosterUploads {
  /** bytes of a file at most */
  readonly fileMax: number
  private readonly parts: ImportParts
  /** keys under which files are being received */
  private readonly running = new Set<string>()

  constructor(parts: ImportParts) {
    this.parts = parts
    this.fileMax = parts.fileMax ?? FILE_MAX
  }

  /**
   * Takes a file in: its bytes are stored as they come, and read once they are all there. Sent twice under one key it is
   * stored once: which file it is, is known when it has arrived.
   *
   * @returns the id of the batch, or of the first one under the key
   * @throws ProblemError, IdempotencyError; of a file that did not arrive whole nothing is left
   */
  async receive(
    wanted: NewImport,
    bytes: AsyncIterable<Buffer>,
    caller: ImportCaller,
    sent: Sent,
  ): Promise<string> {
    const { db, today, wake } = this.parts
    const id = newUuid()
    const target = await findTarget(db, wanted.unit)
    if (!target || (caller && !knowsUnit(caller, target.path))) throw notFound('unit')
    if (caller && !covers(caller, 'member.import', target.path)) throw forbidden('unit')
    const effectiveOn = wanted.effectiveOn ?? today()
    if (effectiveOn > today())
      throw new ProblemError({ code: 'TOO_FAR_AHEAD', path: ['effective'], values: { date: today() } })
    const release = this.takeKey(sent)
    try {
      await insertRoster(db, {
        id,
        unitId: target.id,
        accountId: caller?.accountId ?? null,
        tokenId: caller?.tokenId ?? null,
        errorPolicy: wanted.errorPolicy,
        effectiveOn,
        fileName: wanted.fileName,
        sender: wanted.sender,
        wantsCommit: wanted.wantsCommit,
        expiresAt: new Date(Date.now() + RECEIVING_MINUTES * 60_000),
      })
      const file = await storeFile(db, { id, ranges: callerRanges(caller), max: this.fileMax }, bytes)
      if (file.size === 0) throw new ProblemError({ code: 'ROSTER_EMPTY', path: ['file'] })
      const begun = await inScope(db, callerRanges(caller), (tx) =>
        doOnce(tx, withFile(sent.idempotency, file.digest), async () => {
          await begin(tx, { id, unitId: target.id }, { wanted, effectiveOn, file, caller, sent })
          return { batchId: id }
        }),
      )
      if (begun.batchId !== id) await forgetUpload(db, id, callerRanges(caller))
      wake()
      return begun.batchId
    } catch (error) {
      // Where the database fails here as well, what is left expires.
      await forgetUpload(db, id, callerRanges(caller)).catch(() => undefined)
      throw error
    } finally {
      release()
    }
  }

  /** One upload at a time under a key: another one would be of no use. @returns what frees the key */
  private takeKey({ idempotency }: Sent): () => void {
    if (!idempotency) return () => undefined
    const name = `${idempotency.ownerId} ${idempotency.key}`
    if (this.running.has(name)) throw new IdempotencyError('CONFLICT')
    this.running.add(name)
    return () => void this.running.delete(name)
  }
}

/** What a received file begins with. */
interface Beginning {
  readonly wanted: NewImport
  readonly effectiveOn: string
  readonly file: ReceivedFile
  readonly caller: ImportCaller
  readonly sent: Sent
}

/** A file that has arrived is there to be read: its batch begins, with the decision that it names and its audit record. */
async function begin(
  tx: Transaction<DB>,
  batch: Pick<Batch, 'id' | 'unitId'>,
  { wanted, effectiveOn, file, caller, sent }: Beginning,
): Promise<void> {
  const decision = wanted.decision === null ? null : { number: wanted.decision, signedOn: effectiveOn }
  const isBegun = await changeState(tx, batch.id, ['RECEIVING'], 'READING', {
    decisionId: await enterActDecision(tx, batch.unitId, decision, effectiveOn),
    fileBytes: file.size,
    fileDigest: file.digest,
    expiresAt: keptUntil(),
  })
  if (!isBegun) throw new Error('the upload expired while it arrived')
  const numbers = { fileBytes: file.size, fileDigest: file.digest.toString('hex'), effectiveOn }
  const by = { actor: caller, requestId: sent.requestId }
  await recordAudit(tx, auditedAct(batch, by, { action: 'MEMBERS_IMPORT_UPLOAD', numbers }))
}

/** A key for a request whose body is a file: the file belongs to what is compared. */
function withFile(idempotency: Idempotency | null, file: Buffer): Idempotency | null {
  return (
    idempotency && {
      ...idempotency,
      digest: createHash('sha256').update(idempotency.digest).update(file).digest(),
    }
  )
}

import { covers, ProblemError, type Actor } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { inTransaction } from '../../database/transaction.ts'
import { forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  perform,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { fileTypeOf, keptName } from '../documents/index.ts'
import { rightOnReorganization } from './reorganizations.policy.ts'
import { mayReplace, scanTypeOf } from './scan.rules.ts'
import { findScan, findScanned, keepScan, type Scan } from './scans.repo.ts'

/** A scan as it was sent. */
export interface SentScan {
  /** opaque id of the reorganization */
  readonly id: string
  readonly fileName: string
  readonly bytes: Buffer
}

/** What is told of a scan that was kept. */
export interface KeptScan extends Record<string, string | number> {
  readonly fileName: string
  readonly mediaType: string
  readonly size: number
}

/** Use cases on the signed papers of reorganizations. */
export class ScansService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Keeps the signed paper of a reorganization; another one in its place only until the reorganization is approved. */
  keepScan(sent: SentScan, caller: Caller): Promise<Outcome<KeptScan>> {
    return perform(this.parts, caller, (tx) => this.keep(tx, sent, caller))
  }

  /** The signed paper, for whoever may read the reorganization; undefined: there is none that they may know of. */
  async findScan(id: string, viewer: Pick<Actor, 'ranges'>): Promise<Scan | undefined> {
    const uuid = this.uuidOf(id)
    const found =
      uuid === undefined ? undefined : await inTransaction(this.parts.db, (tx) => findScan(tx, uuid))
    return found && covers(viewer, 'reorganization.read', found.unitPath) ? found : undefined
  }

  private async keep(
    tx: Transaction<DB>,
    { id, fileName, bytes }: SentScan,
    { viewer }: Caller,
  ): Promise<Deed<KeptScan>> {
    const uuid = this.uuidOf(id)
    const kept = uuid === undefined ? undefined : await findScanned(tx, uuid)
    const right = kept ? rightOnReorganization(viewer, 'reorganization.write', kept.unitPath) : 'NONE'
    if (uuid === undefined || !kept || right === 'NONE') throw notFound('id')
    if (right === 'SEE') throw forbidden('id')
    const mediaType = scanTypeOf(await fileTypeOf(bytes))
    if (mediaType === undefined) throw new ProblemError({ code: 'SCAN_TYPE', path: [] })
    if (kept.fileName !== null && !mayReplace(kept.state)) refuse([{ code: 'SCAN_KEPT', path: ['id'] }])
    const scan: Scan = { fileName: keptName(fileName, mediaType, 'quyet-dinh'), mediaType, bytes }
    await keepScan(tx, uuid, scan, viewer.accountId)
    const result = { fileName: scan.fileName, mediaType, size: bytes.length }
    const before: AuditedFields = { fileName: kept.fileName, mediaType: kept.mediaType, size: kept.size }
    const act = { unitId: kept.unitId, objectType: 'reorganization', objectId: uuid, before, after: result }
    return { result, writes: [], act: { action: 'REORGANIZATION_SCAN', ...act } }
  }

  /** An id that is none leads nowhere, like one of nothing. */
  private uuidOf(id: string): string | undefined {
    try {
      return this.parts.decodeId('reorg', id, ['id'])
    } catch (error) {
      if (error instanceof ProblemError) return undefined
      throw error
    }
  }
}

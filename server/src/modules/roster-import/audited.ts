import type { AuditAction } from '@chibo/shared'
import type { AuditEntry } from '../audit/index.ts'
import type { Batch } from './batches.repo.ts'

/** Numbers and days, nothing of anybody's: the audit keeps them as they are. */
export type ToldNumbers = Readonly<Record<string, string | number>>

/** What the audit is told of something that was done with a batch, or by it. */
export function auditedAct(
  { id, unitId }: Pick<Batch, 'id' | 'unitId'>,
  { actor, requestId }: Pick<AuditEntry, 'actor' | 'requestId'>,
  { action, numbers }: { readonly action: AuditAction; readonly numbers: ToldNumbers },
): AuditEntry {
  return {
    actor,
    requestId,
    action,
    unitId,
    objectType: 'import_batch',
    objectId: id,
    changes: Object.fromEntries(
      Object.entries(numbers).map(([name, value]) => [name, { before: null, after: String(value) }]),
    ),
  }
}

/** Whoever took a batch in, as whom its steps are worked; null: the operator of the command line. */
export function takenInBy({ accountId, tokenId }: Pick<Batch, 'accountId' | 'tokenId'>): AuditEntry['actor'] {
  return accountId === null && tokenId === null ? null : { accountId, tokenId, sessionId: null }
}

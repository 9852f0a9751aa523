import type { CompiledQuery } from 'kysely'
import type { Database } from '../../database/pool.ts'
import type { AuditedChange } from './audit.changes.ts'

/** One use case as the audit keeps it. */
export interface AuditEntry {
  /** who acted; null for the command line */
  readonly actor: {
    readonly accountId: string | null
    readonly tokenId: string | null
    readonly sessionId: string | null
  } | null
  /** of the request; null for the command line */
  readonly requestId: string | null
  /** what was done, in capitals: `SIGN_IN`, `VISIT_RECORD` */
  readonly action: string
  /** the unit whose auditors may read it; null for what belongs to the whole system */
  readonly unitId: string | null
  /** table of the object */
  readonly objectType: string
  readonly objectId: string | null
  /** from `auditedChanges`; empty where nothing but the act itself is told */
  readonly changes: Readonly<Record<string, AuditedChange>>
}

/** The insertion of one audit record. */
export function auditInsertion(executor: Database, entry: AuditEntry): CompiledQuery {
  return executor
    .insertInto('audit_record')
    .values({
      account_id: entry.actor?.accountId ?? null,
      token_id: entry.actor?.tokenId ?? null,
      session_id: entry.actor?.sessionId ?? null,
      request_id: entry.requestId,
      action: entry.action,
      unit_id: entry.unitId,
      object_type: entry.objectType,
      object_id: entry.objectId,
      changes: JSON.stringify(entry.changes),
    })
    .compile()
}

/**
 * Writes one audit record.
 *
 * @param executor the transaction of the use case
 */
export async function recordAudit(executor: Database, entry: AuditEntry): Promise<void> {
  await executor.executeQuery(auditInsertion(executor, entry))
}

import type { AuditAction } from '@chibo/shared'
import { sql, type CompiledQuery, type RawBuilder } from 'kysely'
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
  readonly action: AuditAction
  /** the unit whose auditors may read it; null: that of the account, else the root */
  readonly unitId: string | null
  /** table of the object */
  readonly objectType: string
  readonly objectId: string | null
  /** from `auditedChanges`; empty where nothing but the act itself is told */
  readonly changes: Readonly<Record<string, AuditedChange>>
  /** sensitive fields that the act shows of members */
  readonly readFields?: readonly string[]
}

/** What was read of members whose sensitive fields a request opened. */
export interface AuditedReading extends Pick<AuditEntry, 'actor' | 'requestId' | 'action' | 'objectType'> {
  /** uuids of the members */
  readonly memberIds: readonly string[]
  /** names of the fields */
  readonly fields: readonly string[]
}

const ROOT_UNIT = '00000000-0000-7000-8000-000000000001'

/** The insertion of one audit record. */
export function auditInsertion(executor: Database, entry: AuditEntry): CompiledQuery {
  return executor
    .insertInto('audit_record')
    .values({
      ...whoAndWhat(entry),
      unit_id: entry.unitId ?? unitOfAccount(entry),
      object_id: entry.objectId,
      changes: JSON.stringify(entry.changes),
      read_fields: [...(entry.readFields ?? [])],
    })
    .compile()
}

/**
 * The insertion of the audit record of a reading: under the deepest unit that holds the home cells of all members read,
 * so that who reads the audit of one of them reads it. One whose cell is out of the second net's sight by now lifts it
 * to the root.
 */
export function readingInsertion(executor: Database, reading: AuditedReading): CompiledQuery {
  const ids = sql`${`{${reading.memberIds.join(',')}}`}::uuid[]`
  const [only] = reading.memberIds
  return executor
    .insertInto('audit_record')
    .values({
      ...whoAndWhat(reading),
      unit_id: sql<string>`coalesce((select holder.id from unit holder where holder.path = any (
        select left(homes.first, 4 * level) from (
          select min(home.path) as first, max(home.path) as last, count(*) as found
          from member m join unit home on home.id = m.home_unit_id where m.id = any (${ids})
        ) homes, generate_series(1, length(homes.first) / 4) as level
        where homes.found = cardinality(${ids}) and left(homes.first, 4 * level) = left(homes.last, 4 * level)
      ) order by length(holder.path) desc limit 1), ${unitOfReader(reading)})`,
      object_id: reading.memberIds.length === 1 ? (only ?? null) : null,
      object_ids: reading.memberIds.length === 1 ? [] : [...reading.memberIds],
      read_fields: [...reading.fields],
    })
    .compile()
}

/** Of those who were only counted nobody knows where they are: their reading belongs to the unit of whoever read. */
function unitOfReader({ actor, memberIds }: AuditedReading): RawBuilder<string> {
  return memberIds.length > 0
    ? sql<string>`${ROOT_UNIT}::uuid`
    : sql<string>`coalesce((select a.unit_id from account a where a.id = ${actor?.accountId ?? null}::uuid), ${ROOT_UNIT}::uuid)`
}

function whoAndWhat({
  actor,
  requestId,
  action,
  objectType,
}: Pick<AuditEntry, 'actor' | 'requestId' | 'action' | 'objectType'>) {
  return {
    account_id: actor?.accountId ?? null,
    token_id: actor?.tokenId ?? null,
    session_id: actor?.sessionId ?? null,
    request_id: requestId,
    action,
    object_type: objectType,
  }
}

/** What belongs to no unit belongs to the one that its account is kept under; without an account, to the root. */
function unitOfAccount({ actor, objectType, objectId }: AuditEntry): RawBuilder<string> {
  const account = actor?.accountId ?? (objectType === 'account' ? objectId : null)
  return sql`coalesce((select a.unit_id from account a where a.id = ${account}::uuid), ${ROOT_UNIT})`
}

/**
 * Writes one audit record.
 *
 * @param executor the transaction of the use case
 */
export async function recordAudit(executor: Database, entry: AuditEntry): Promise<void> {
  await executor.executeQuery(auditInsertion(executor, entry))
}

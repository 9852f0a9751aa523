import { createHmac, type KeyObject } from 'node:crypto'
import type { AuditedFields } from '../../use-cases/use-case.ts'

/** What an audit record tells of a field: keyed digests of its values, never the values; null where there was none. */
export interface AuditedChange {
  readonly before: string | null
  readonly after: string | null
}

/**
 * Compares two states of an object and keeps which fields differ. Somebody who knows a value and the key can show
 * that it stood there; nobody can read it from the digest.
 *
 * @param key the server's secret; never stored in the database
 * @param before null for an object that was created
 * @param after null for an object that was ended
 * @returns the changed fields alone, sorted by name
 */
export function auditedChanges(
  key: string | Buffer | KeyObject,
  before: AuditedFields | null,
  after: AuditedFields | null,
): Record<string, AuditedChange> {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  const changes: Record<string, AuditedChange> = {}
  for (const name of [...names].sort()) {
    const change = { before: digest(key, name, before?.[name]), after: digest(key, name, after?.[name]) }
    if (change.before !== change.after) changes[name] = change
  }
  return changes
}

/** The name is part of what is digested, so equal values of two fields do not show as equal. */
function digest(
  key: string | Buffer | KeyObject,
  name: string,
  value: AuditedFields[string] | undefined,
): string | null {
  if (value === undefined || value === null) return null
  return createHmac('sha256', key)
    .update(JSON.stringify([name, value]))
    .digest('base64url')
}

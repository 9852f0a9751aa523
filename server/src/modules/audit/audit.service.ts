import { createSecretKey } from 'node:crypto'
import type { UseCaseParts } from '../../use-cases/use-case.ts'
import { auditedChanges } from './audit.changes.ts'
import { auditInsertion } from './audit.repo.ts'

/**
 * What makes the audit records of use cases.
 *
 * @param secret keys the digests of changed values
 */
export function createAuditor(secret: Buffer): UseCaseParts['auditRecord'] {
  // A key object: with the bare bytes each digest takes several times as long.
  const key = createSecretKey(secret)
  return (executor, { viewer, requestId }, { before, after, ...act }) =>
    auditInsertion(executor, {
      ...act,
      actor: viewer,
      requestId,
      changes: auditedChanges(key, before, after),
    })
}

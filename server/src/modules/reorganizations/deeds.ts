import type { AuditAction } from '@chibo/shared'
import type { Act, AuditedFields, Deed } from '../../use-cases/use-case.ts'
import type { Draft } from './draft.rules.ts'
import type { WrittenReorganization } from './reorganizations.service.ts'

/** What the audit is told of a draft. */
export function audited(draft: Draft): AuditedFields {
  const { title, number, signedOn, effectiveOn, notes } = draft
  return { title, number, signedOn, effectiveOn, notes, operations: JSON.stringify(draft.operations) }
}

/** What the audit is told of a use case on a reorganization. */
export function actOf(
  action: AuditAction,
  { unitId }: Draft,
  objectId: string,
  before: AuditedFields | null,
  after: AuditedFields,
): Act {
  return { action, unitId, objectType: 'reorganization', objectId, before, after }
}

/** The deed of a use case that has written what it does. */
export function deedOf(
  action: AuditAction,
  draft: Draft,
  result: WrittenReorganization,
  before: AuditedFields | null,
  after: AuditedFields,
): Deed<WrittenReorganization> {
  return { result, writes: [], act: actOf(action, draft, result.reorganizationId, before, after) }
}

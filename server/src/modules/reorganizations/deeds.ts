import type { AuditAction } from '@chibo/shared'
import type { Act, AuditedFields, Deed } from '../../use-cases/use-case.ts'
import type { Draft } from './draft.rules.ts'
import type { WrittenReorganization } from './reorganizations.service.ts'

/** What the audit is told of a draft. */
export function audited(draft: Draft): AuditedFields {
  const { title, number, signedOn, effectiveOn, notes } = draft
  return { title, number, signedOn, effectiveOn, notes, operations: JSON.stringify(draft.operations) }
}

/** The deed of a use case that has written what it does. */
export function deedOf(
  action: AuditAction,
  { unitId }: Draft,
  result: WrittenReorganization,
  before: AuditedFields | null,
  after: AuditedFields,
): Deed<WrittenReorganization> {
  const act: Act = {
    action,
    unitId,
    objectType: 'reorganization',
    objectId: result.reorganizationId,
    before,
    after,
  }
  return { result, writes: [], act }
}

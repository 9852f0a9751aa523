import type { CreateReorganizationInput, UpdateReorganizationInput } from '../../gql/graphql.ts'

/** A decision while it is being written down. */
export interface DecisionDraft {
  /** Whose committee decides. */
  readonly unitId: string | undefined
  readonly title: string
  readonly number: string
  readonly signedOn: string | undefined
  readonly effectiveOn: string | undefined
  readonly notes: string
}

/** The fields of a decision in the inputs, under which their faults stand. */
export const DECISION_FIELDS = ['unitId', 'title', 'number', 'signedOn', 'effectiveOn', 'notes'] as const

interface StoredDecision {
  readonly id: string
  readonly version: number
  readonly unit: { readonly id: string }
  readonly title: string
  readonly number: string
  readonly signedOn: string
  readonly effectiveOn: string
  readonly notes: string | null
}

/** A stored decision, to be changed. */
export const decisionOf = (stored: StoredDecision): DecisionDraft => ({
  unitId: stored.unit.id,
  title: stored.title,
  number: stored.number,
  signedOn: stored.signedOn,
  effectiveOn: stored.effectiveOn,
  notes: stored.notes ?? '',
})

/** A new decision as the server takes it, but for its steps. */
export const headOf = (draft: DecisionDraft): Omit<CreateReorganizationInput, 'operations'> => ({
  unitId: draft.unitId ?? '',
  title: draft.title,
  number: draft.number,
  signedOn: draft.signedOn ?? '',
  effectiveOn: draft.effectiveOn ?? '',
  notes: draft.notes.trim() || null,
})

/** What of a decision was changed, as the server takes it. */
export function changeOf(stored: StoredDecision, draft: DecisionDraft): UpdateReorganizationInput {
  const { title, number, signedOn, effectiveOn, notes } = headOf(draft)
  return {
    id: stored.id,
    expectedVersion: stored.version,
    ...(title.trim() === stored.title ? {} : { title }),
    ...(number.trim() === stored.number ? {} : { number }),
    ...(signedOn === stored.signedOn ? {} : { signedOn }),
    ...(effectiveOn === stored.effectiveOn ? {} : { effectiveOn }),
    ...(notes === stored.notes ? {} : { notes: notes ?? null }),
  }
}

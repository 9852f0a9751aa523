import type { ResolutionAct, ResolutionState } from './resolutions.ts'

/** From where an act leads, and where to; nowhere: the resolution stays where it is. */
interface Step {
  readonly from: readonly ResolutionState[]
  readonly to?: ResolutionState
}

/** States of what was adopted and has not ended. */
const HOLDING = ['ADOPTED', 'DISSEMINATED', 'IN_FORCE', 'REVIEWED'] as const

const STEPS: Readonly<Record<Exclude<ResolutionAct, 'DRAFT' | 'DISSEMINATE'>, Step>> = {
  DISCUSS: { from: ['DRAFT', 'DISCUSSED'], to: 'DISCUSSED' },
  // What a meeting votes on, it has discussed.
  ADOPT: { from: ['DRAFT', 'DISCUSSED'], to: 'ADOPTED' },
  TAKE_EFFECT: { from: ['ADOPTED', 'DISSEMINATED', 'REVIEWED'], to: 'IN_FORCE' },
  REVIEW: { from: ['IN_FORCE', 'REVIEWED'], to: 'REVIEWED' },
  COMPLETE: { from: ['IN_FORCE', 'REVIEWED'], to: 'COMPLETED' },
  SUPERSEDE: { from: HOLDING, to: 'SUPERSEDED' },
  WITHDRAW: { from: ['DRAFT', 'DISCUSSED', ...HOLDING], to: 'WITHDRAWN' },
  SUPPLEMENT: { from: HOLDING },
}

/** Where a resolution stands after an act; undefined: it is not in a state for that. */
export function resolutionStateAfter(
  act: ResolutionAct,
  state: ResolutionState,
): ResolutionState | undefined {
  if (act === 'DRAFT') return state === 'DRAFT' ? state : undefined
  if (act === 'DISSEMINATE')
    return state === 'ADOPTED' ? 'DISSEMINATED' : isResolutionHolding(state) ? state : undefined
  const { from, to } = STEPS[act]
  return from.includes(state) ? (to ?? state) : undefined
}

/** Whether a resolution was adopted and has not ended. */
export function isResolutionHolding(state: ResolutionState): boolean {
  return HOLDING.some((one) => one === state)
}

/** Whether a resolution is still being drafted: its text changes. */
export function isResolutionDraft(state: ResolutionState): boolean {
  return state === 'DRAFT' || state === 'DISCUSSED'
}

import { isResolutionDraft, isResolutionHolding, resolutionStateAfter } from '@chibo/shared'
import type { ResolutionState } from '@chibo/shared'

/** Acts that a form before the page asks about. */
export const ASKED_ACTS = [
  'DISCUSS',
  'ADOPT',
  'DISSEMINATE',
  'TAKE_EFFECT',
  'REVIEW',
  'COMPLETE',
  'SUPERSEDE',
  'WITHDRAW',
] as const
export type AskedAct = (typeof ASKED_ACTS)[number]
/** Those that say no more than what, when, at which meeting and why. */
export type PlainAct = Exclude<AskedAct, 'ADOPT' | 'DISSEMINATE' | 'SUPERSEDE'>

/** What usually comes next in a state. */
const NEXT: Partial<Record<ResolutionState, AskedAct>> = {
  DRAFT: 'ADOPT',
  DISCUSSED: 'ADOPT',
  ADOPTED: 'DISSEMINATE',
  DISSEMINATED: 'TAKE_EFFECT',
  IN_FORCE: 'REVIEW',
  REVIEWED: 'REVIEW',
}

/** What can be done with a resolution in a state: what usually comes next, what else, and which pages are open to it. */
export function actsIn(state: ResolutionState): {
  readonly next: AskedAct | undefined
  readonly others: readonly AskedAct[]
  readonly edits: boolean
  readonly supplements: boolean
} {
  const next = NEXT[state]
  return {
    next,
    others: ASKED_ACTS.filter((act) => act !== next && resolutionStateAfter(act, state) !== undefined),
    edits: isResolutionDraft(state) || isResolutionHolding(state),
    supplements: resolutionStateAfter('SUPPLEMENT', state) !== undefined,
  }
}

import { STEP_PHASES } from '@chibo/shared'
import type { MeetingState, NoticeAudience, StepGate, StepPhase, StepState } from '@chibo/shared'

/** A step as far as the rail goes. */
export interface RailStep {
  readonly code: string
  readonly phase: StepPhase
  readonly gate: StepGate | null
  readonly state: StepState
}

/** A part of a meeting with its steps, in their order. */
export interface RailPhase<T extends RailStep> {
  readonly phase: StepPhase
  readonly steps: readonly T[]
  /** how many of them are to be done at all, and how many are dealt with */
  readonly asked: number
  readonly settled: number
}

/** The parts of a meeting that have steps. */
export function phasesOf<T extends RailStep>(steps: readonly T[]): RailPhase<T>[] {
  return STEP_PHASES.map((phase) => {
    const own = steps.filter((step) => step.phase === phase)
    const asked = own.filter(({ state }) => state !== 'NOT_NEEDED')
    return {
      phase,
      steps: own,
      asked: asked.length,
      settled: asked.filter(({ state }) => state !== 'OPEN').length,
    }
  }).filter((part) => part.steps.length > 0)
}

/** The parts that a meeting in a state may be in, and the passage that lies before it. */
const WITHIN: Readonly<
  Partial<Record<MeetingState, { readonly phases: readonly StepPhase[]; readonly gate?: StepGate }>>
> = {
  PLANNED: { phases: ['PREPARE'], gate: 'OPEN' },
  OPEN: { phases: ['OPEN', 'CONDUCT', 'CLOSE'], gate: 'CLOSE' },
  CLOSED: { phases: ['CLOSE', 'AFTER'], gate: 'SEAL' },
  SEALED: { phases: ['AFTER'] },
}

/** What is to be done next in a meeting: the first step of where it is that is not done; undefined: none is. */
export function nextOf<T extends RailStep>(steps: readonly T[], state: MeetingState): T | undefined {
  const { phases = [] } = WITHIN[state] ?? {}
  return steps.find((step) => step.state === 'OPEN' && phases.includes(step.phase))
}

/** Where a meeting is: the part of what is next, else the first one that it may be in. */
export function currentPhase(steps: readonly RailStep[], state: MeetingState): StepPhase | undefined {
  return nextOf(steps, state)?.phase ?? WITHIN[state]?.phases[0]
}

/** The steps that keep a meeting from its next passage. */
export function unmetOf<T extends RailStep>(steps: readonly T[], state: MeetingState): T[] {
  const gate = WITHIN[state]?.gate
  return gate === undefined ? [] : steps.filter((step) => step.gate === gate && step.state === 'OPEN')
}

/** Where a step is done: on a page, in the form of a notice, or further down on the meeting's own page. */
export type StepPlace =
  | { readonly page: 'agenda' | 'edit-meeting' | 'minutes' | 'roll-call' | 'create-meeting' }
  | { readonly score: 'self' }
  | { readonly notice: NoticeAudience }
  | { readonly below: 'votes' | 'review' | 'tasks' }

const PLACES: Readonly<Record<string, StepPlace>> = {
  PREMEETING: { page: 'create-meeting' },
  AGENDA: { page: 'agenda' },
  ITEMS_AGREED_BEFORE: { page: 'agenda' },
  SUBMISSIONS: { page: 'agenda' },
  PAPERS_AHEAD: { page: 'agenda' },
  NOTICE_MEMBERS: { notice: 'MEMBERS' },
  NOTICE_IN_CHARGE: { notice: 'MEMBER_IN_CHARGE' },
  OFFICERS_NAMED: { page: 'edit-meeting' },
  ROLL_CALLED: { page: 'roll-call' },
  TASKS_REVIEWED: { below: 'review' },
  DISCUSSION: { page: 'agenda' },
  DECISIONS_VOTED: { below: 'votes' },
  TASKS_ASSIGNED: { below: 'tasks' },
  SELF_SCORED: { score: 'self' },
  READ_BACK: { page: 'minutes' },
  APPROVED: { page: 'minutes' },
}

/** Where a step is done; undefined where there is no place for it. */
export function placeOf({ code }: { readonly code: string }): StepPlace | undefined {
  return PLACES[code]
}

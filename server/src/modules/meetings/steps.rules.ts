import {
  APPROVED_STEP,
  type MeetingState,
  type PassedGate,
  type Problem,
  type StepGate,
  type StepPhase,
  type StepState,
} from '@chibo/shared'

/** A step of a meeting, with what became of it. */
export interface Step {
  /** its code in the meeting's template */
  readonly code: string
  readonly phase: StepPhase
  readonly labelVi: string
  readonly labelEn: string
  /** the passage that waits for it; null: none */
  readonly gate: StepGate | null
  /** whether records of the meeting tell of it; else it is done by hand */
  readonly byRecords: boolean
  readonly state: StepState
}

/** The passage by which a meeting comes into each state. */
const PASSAGE_INTO: Readonly<Partial<Record<MeetingState, StepGate>>> = {
  OPEN: 'OPEN',
  CLOSED: 'CLOSE',
  SEALED: 'SEAL',
}

/** In their order, states of a meeting that goes on. */
const COURSE: readonly MeetingState[] = ['PLANNED', 'OPEN', 'CLOSED', 'SEALED']

/** The passage that a change of state is; null for one that waits for no steps. */
export function passageOf(before: MeetingState, next: MeetingState): StepGate | null {
  return before === next ? null : (PASSAGE_INTO[next] ?? null)
}

/**
 * What keeps a meeting from a passage: a GATE_NOT_MET for each step that the passage waits for, that is not done and that nobody
 * gives a reason for; and gates that are said to be passed although this passage does not wait for them. Unapproved minutes are
 * none: the approval is never passed over.
 *
 * @param passage null: the change is none, and passes no gates
 */
export function gateProblems(
  steps: readonly Step[],
  passage: StepGate | null,
  passed: readonly PassedGate[],
): Problem[] {
  const waiting = steps.filter(({ gate }) => passage !== null && gate === passage)
  const passable = new Set(waiting.flatMap(({ code }) => (code === APPROVED_STEP ? [] : [code])))
  return [
    ...passed.flatMap(({ code }, index): Problem[] =>
      passable.has(code) ? [] : [{ code: 'GATE_NOT_HERE', path: ['passGates', String(index), 'code'] }],
    ),
    ...waiting
      .filter(({ code, state }) => state === 'OPEN' && !passed.some((gate) => gate.code === code))
      .map(({ labelVi, labelEn }): Problem => ({
        code: 'GATE_NOT_MET',
        path: ['passGates'],
        values: { stepVi: labelVi, stepEn: labelEn },
      })),
  ]
}

/** Of gates for which there is a reason, those whose step is not done: a reason for what was done meanwhile is not kept. */
export function passedOver(steps: readonly Step[], passed: readonly PassedGate[]): PassedGate[] {
  return passed.filter((gate) => steps.some(({ code, state }) => code === gate.code && state === 'OPEN'))
}

/**
 * What keeps a step from being recorded as done by hand, or from being taken back. What comes after the meeting is recorded
 * although its minutes are sealed; what a passage waited for stays once the meeting is through it.
 *
 * @param step undefined: the meeting's template has no such step
 * @param to DONE to record it, OPEN to take it back
 */
export function stepProblems(
  step: Step | undefined,
  to: 'DONE' | 'OPEN',
  { state }: { readonly state: MeetingState },
): Problem[] {
  if (state === 'CANCELLED' || (state === 'SEALED' && step?.phase !== 'AFTER'))
    return [{ code: 'MEETING_FINAL', path: ['meetingId'] }]
  if (!step) return [{ code: 'STEP_UNKNOWN', path: ['code'] }]
  if (step.byRecords) return [{ code: 'STEP_BY_RECORDS', path: ['code'] }]
  if (step.phase !== 'PREPARE' && state === 'PLANNED')
    return [{ code: 'MEETING_NOT_BEGUN', path: ['meetingId'] }]
  const isThrough = COURSE.slice(0, COURSE.indexOf(state) + 1).some((one) => PASSAGE_INTO[one] === step.gate)
  const from = to === 'DONE' ? 'OPEN' : 'DONE'
  return step.state !== from || (to === 'OPEN' && step.gate !== null && isThrough)
    ? [{ code: 'STEP_STATE', path: ['code'] }]
    : []
}

import {
  hasBegun,
  meetingTimeProblems,
  vietnameseDate,
  type Clock,
  type MeetingState,
  type Problem,
} from '@chibo/shared'

/** A meeting as far as rules go. */
export interface PlannedMeeting {
  readonly unitId: string
  readonly bodyId: string | null
  readonly kind: string
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly state: MeetingState
}

/** What holds on the day of a meeting. */
export interface MeetingDay {
  /** the day it begins, ISO */
  readonly heldOn: string
  readonly unitInForce: boolean
  /** true for a meeting of the whole unit */
  readonly bodyInForce: boolean
  readonly kindValid: boolean
}

/** What a change starts from. */
export interface RecordedMeeting extends PlannedMeeting {
  readonly heldOn: string
  /** whether there is attendance, a visit or a score */
  readonly hasRecords: boolean
}

/** Where a meeting may go from each state; sealing is no part of an update. */
const NEXT: Readonly<Record<MeetingState, readonly MeetingState[]>> = {
  PLANNED: ['OPEN', 'CANCELLED'],
  OPEN: ['CLOSED'],
  CLOSED: [],
  SEALED: [],
  CANCELLED: [],
}

/** Whether a meeting is never changed any more. */
export function isFinal(state: MeetingState): boolean {
  return state === 'SEALED' || state === 'CANCELLED'
}

/** Whether records of the meeting hang on what a change would move: its unit, its body, its day; or that it took place. */
export function touchesRecords(
  before: Omit<RecordedMeeting, 'hasRecords'>,
  next: PlannedMeeting,
  heldOn: string,
): boolean {
  return (
    before.unitId !== next.unitId ||
    before.bodyId !== next.bodyId ||
    before.heldOn !== heldOn ||
    (next.state === 'CANCELLED' && before.state !== 'CANCELLED')
  )
}

/** What is worth knowing of a meeting whose kind is held otherwise by the rules of the day. */
export function heldOtherwise(day: { readonly heldHere: boolean; readonly bodyAsRuled: boolean }): Problem[] {
  if (!day.heldHere) return [{ code: 'MEETING_KIND_NOT_HELD_HERE', path: ['kind'] }]
  return day.bodyAsRuled ? [] : [{ code: 'BODY_EXPECTED', path: ['bodyId'] }]
}

/** Whether a change leaves another template in force: a meeting that has begun, or only stays where it is, keeps its own. */
export function changesTemplate(
  before: Omit<RecordedMeeting, 'hasRecords'>,
  next: PlannedMeeting,
  heldOn: string,
): boolean {
  return (
    before.state === 'PLANNED' &&
    (before.unitId !== next.unitId || before.kind !== next.kind || before.heldOn !== heldOn)
  )
}

/** What is wrong with a new meeting, or with a changed one; only what changes is looked at again. */
export function meetingProblems(
  next: PlannedMeeting,
  day: MeetingDay,
  clock: Clock,
  before?: RecordedMeeting,
): Problem[] {
  const values = { date: vietnameseDate(day.heldOn) }
  const dayMoved = before?.heldOn !== day.heldOn
  const unitMoved = before?.unitId !== next.unitId
  const bodyMoved = before?.bodyId !== next.bodyId
  const kindMoved = before?.kind !== next.kind
  const problems: Problem[] = []
  if (!day.unitInForce && (dayMoved || unitMoved))
    problems.push({ code: 'UNIT_NOT_IN_FORCE', path: [unitMoved ? 'unitId' : 'startsAt'], values })
  if (!day.kindValid && (dayMoved || kindMoved))
    problems.push({ code: 'MEETING_KIND_NOT_VALID', path: [kindMoved ? 'kind' : 'startsAt'], values })
  if (!day.bodyInForce && (dayMoved || unitMoved || bodyMoved))
    problems.push({
      code: 'BODY_NOT_IN_FORCE',
      path: [!bodyMoved && dayMoved ? 'startsAt' : 'bodyId'],
      values,
    })
  problems.push(...meetingTimeProblems(next.startsAt, next.endsAt))
  if (before) problems.push(...changeProblems(before, next, day.heldOn, clock))
  return problems
}

function changeProblems(
  before: RecordedMeeting,
  next: PlannedMeeting,
  heldOn: string,
  clock: Clock,
): Problem[] {
  const problems: Problem[] = []
  const stateMoved = before.state !== next.state
  if (stateMoved && !NEXT[before.state].includes(next.state))
    return [{ code: 'MEETING_STATE', path: ['state'] }]
  if (before.hasRecords && touchesRecords(before, next, heldOn)) {
    const moved =
      before.unitId !== next.unitId
        ? 'unitId'
        : before.bodyId !== next.bodyId
          ? 'bodyId'
          : before.heldOn !== heldOn
            ? 'startsAt'
            : 'state'
    problems.push({ code: 'MEETING_HAS_RECORDS', path: [moved] })
  }
  const wasUnderWay = next.state === 'OPEN' || next.state === 'CLOSED'
  if (wasUnderWay && !hasBegun({ heldOn, startsAt: next.startsAt }, clock))
    problems.push({ code: 'MEETING_NOT_BEGUN', path: [stateMoved ? 'state' : 'startsAt'] })
  return problems
}

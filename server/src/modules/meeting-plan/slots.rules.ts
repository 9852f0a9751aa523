import {
  addDays,
  meetingTimeProblems,
  vietnameseDate,
  vietnameseDay,
  type MeetingState,
  type Problem,
  type RegisteredSlot,
  type SlotState,
} from '@chibo/shared'
import { dueBefore, type DayOfMonth } from './periods.rules.ts'

/** A slot as far as rules go. Days are ISO. */
export interface PlannedSlot {
  readonly id: string
  readonly unitId: string
  readonly bodyId: string | null
  readonly kind: string
  readonly from: string
  /** the day after the last of its period */
  readonly until: string
  readonly state: SlotState
  readonly mergedIntoId: string | null
  /** of its meeting; null: it has none */
  readonly meetingState: MeetingState | null
}

type Path = readonly string[]

/** From which states a slot goes on to which. */
const BEFORE: Readonly<Record<'REGISTERED' | 'APPROVED' | 'RETURNED', readonly SlotState[]>> = {
  REGISTERED: ['PLANNED', 'REGISTERED', 'RETURNED'],
  APPROVED: ['REGISTERED'],
  RETURNED: ['REGISTERED'],
}

/** What keeps a slot from a state. */
export function stateProblems(slot: PlannedSlot, next: keyof typeof BEFORE, path: Path): Problem[] {
  const may = slot.mergedIntoId === null && BEFORE[next].includes(slot.state)
  return may ? [] : [{ code: 'SLOT_STATE', path }]
}

/** What is wrong with a registration, by the names of its fields below a path. */
export function registrationProblems(slot: PlannedSlot, given: RegisteredSlot, path: Path): Problem[] {
  const state = stateProblems(slot, 'REGISTERED', [...path, 'slotId'])
  if (state.length > 0) return state
  const day = vietnameseDay(given.startsAt)
  const values = { from: vietnameseDate(slot.from), to: vietnameseDate(addDays(slot.until, -1)) }
  const outside: Problem[] =
    day >= slot.from && day < slot.until
      ? []
      : [{ code: 'SLOT_OUTSIDE_PERIOD', path: [...path, 'startsAt'], values }]
  const times = meetingTimeProblems(given.startsAt, given.endsAt)
  return [...outside, ...times.map((problem) => ({ ...problem, path: [...path, ...problem.path] }))]
}

/** What is worth knowing of a registration for a day: that it comes after the one by which it was due. */
export function lateWarnings(
  registeredAt: Date,
  startsAt: Date,
  rules: readonly DayOfMonth[],
  path: Path,
): Problem[] {
  const due = dueBefore(vietnameseDay(startsAt), rules)
  if (vietnameseDay(registeredAt) <= due) return []
  return [{ code: 'REGISTERED_LATE', path: [...path, 'startsAt'], values: { date: vietnameseDate(due) } }]
}

/** What keeps a slot from being given up: it is, or it has a meeting, which is cancelled first. */
export function givingUpProblems(slot: PlannedSlot): Problem[] {
  if (slot.state === 'CANCELLED' || slot.mergedIntoId !== null) return [{ code: 'SLOT_STATE', path: ['id'] }]
  return hasMeeting(slot) ? [{ code: 'SLOT_TAKEN', path: ['id'] }] : []
}

/** What keeps a slot from being merged into another: both are locked, and only one that is not merged takes others in, so chains end. */
export function mergingProblems(slot: PlannedSlot, into: PlannedSlot): Problem[] {
  const path = ['intoSlotId']
  if (into.id === slot.id || into.mergedIntoId === slot.id) return [{ code: 'MERGES_IN_CIRCLE', path }]
  if (!isAlike(slot, into)) return [{ code: 'OTHER_KIND', path }]
  const isOpen = into.state !== 'CANCELLED' && into.mergedIntoId === null
  return [...givingUpProblems(slot), ...(isOpen ? [] : [{ code: 'SLOT_STATE' as const, path }])]
}

/** What keeps a meeting from taking a slot: one of another unit, body or kind, given up, or taken by one that was not cancelled. */
export function takingProblems(
  slot: PlannedSlot,
  meeting: Pick<PlannedSlot, 'unitId' | 'bodyId' | 'kind'>,
): Problem[] {
  const path = ['slotId']
  if (!isAlike(slot, meeting)) return [{ code: 'OTHER_KIND', path }]
  if (slot.state === 'CANCELLED' || slot.mergedIntoId !== null) return [{ code: 'SLOT_STATE', path }]
  return hasMeeting(slot) ? [{ code: 'SLOT_TAKEN', path }] : []
}

/** Whether a slot has a meeting that was not cancelled. */
export function hasMeeting({ meetingState }: Pick<PlannedSlot, 'meetingState'>): boolean {
  return meetingState !== null && meetingState !== 'CANCELLED'
}

type Kind = Pick<PlannedSlot, 'unitId' | 'bodyId' | 'kind'>

function isAlike(one: Kind, other: Kind): boolean {
  return one.unitId === other.unitId && one.bodyId === other.bodyId && one.kind === other.kind
}

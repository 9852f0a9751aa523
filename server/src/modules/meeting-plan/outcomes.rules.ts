import { addDays, type SlotOutcome } from '@chibo/shared'

/** What is known of what was to be held in a month or quarter. Days are ISO. */
export interface ToBeHeld {
  /** whether the unit, and its body, were there on the last day of the period; false for what was cancelled */
  readonly isExpected: boolean
  /** the day after the last of the period */
  readonly until: string
  /** the first day of the period */
  readonly from: string
  /** what became of the one that it was merged into; null: it was not merged */
  readonly target: SlotOutcome | null
  /** the day in the period of the meeting that completes what was to be held; null: there has been none */
  readonly heldOn: string | null
  /** the day for which its superior approved it; null: none was */
  readonly approvedFor: string | null
  /** how many days later than approved is not late yet: LATE_AFTER */
  readonly grace: number
  /** the day of the meeting that was planned for it, where that has begun; it may lie behind the period */
  readonly ownHeldOn: string | null
}

/** What became of it by a day. What was merged was held with the other one, or shares its fate. */
export function outcomeOf(slot: ToBeHeld, today: string): SlotOutcome {
  if (!slot.isExpected) return 'NOT_EXPECTED'
  if (slot.target !== null) return slot.target === 'MET' || slot.target === 'LATE' ? 'MERGED' : slot.target
  if (slot.heldOn !== null) {
    const isLate = slot.approvedFor !== null && slot.heldOn > addDays(slot.approvedFor, slot.grace)
    return isLate ? 'LATE' : 'MET'
  }
  if (slot.ownHeldOn !== null && slot.ownHeldOn >= slot.until) return 'LATE'
  if (today >= slot.until) return 'MISSING'
  return today >= slot.from ? 'DUE' : 'UPCOMING'
}

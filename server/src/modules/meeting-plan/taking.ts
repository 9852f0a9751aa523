import type { TakeSlot } from '../meetings/index.ts'
import { rightOnSlot } from './slots.policy.ts'
import { findSlots, slotChange } from './slots.repo.ts'
import { takingProblems } from './slots.rules.ts'

/** A meeting that is planned takes a slot of the plan, whose meeting it is from then on. */
export const takeSlot: TakeSlot = async (tx, caller, slotId, meeting) => {
  const [slot] = await findSlots(tx, [slotId])
  if (!slot || rightOnSlot(caller.viewer, slot.path) === 'NONE')
    return { problems: [{ code: 'NOT_FOUND', path: ['slotId'] }], writes: [] }
  return {
    problems: takingProblems(slot, meeting),
    writes: [slotChange(tx, slotId, { meeting_id: meeting.id })],
  }
}

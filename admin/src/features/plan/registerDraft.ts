import type { RegisteredSlotInput, SlotRowFragment } from '../../gql/graphql.ts'
import { inVietnam, instantOf } from '../meetings/meetingDraft.ts'

/** A registration while it is being written down; times as in Vietnam, `07:30`. */
export interface RegisterDraft {
  readonly day: string | undefined
  readonly starts: string | undefined
  readonly ends: string | undefined
  readonly place: string
  readonly topic: string
}

/** What a slot was registered for, or a beginning in its period. */
export function draftOf(slot: SlotRowFragment): RegisterDraft {
  const registered = slot.startsAt ? inVietnam(slot.startsAt) : undefined
  return {
    day: registered?.day,
    starts: registered?.time ?? '07:30',
    ends: slot.endsAt ? inVietnam(slot.endsAt).time : undefined,
    place: slot.place ?? '',
    topic: slot.topic ?? '',
  }
}

/** A registration as the server takes it. */
export function toRegister(slot: SlotRowFragment, draft: RegisterDraft): RegisteredSlotInput {
  return {
    slotId: slot.id,
    expectedVersion: slot.version,
    startsAt: instantOf(draft.day, draft.starts),
    endsAt: draft.ends ? instantOf(draft.day, draft.ends) : null,
    place: draft.place,
    topic: draft.topic.trim() || null,
  }
}

import type { Clock, Problem } from '@chibo/shared'
import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { findDays, meetingInsertion, meetingProblems, type DayRow } from '../meetings/index.ts'
import type { SlotRow } from './slots.repo.ts'
import { hasMeeting } from './slots.rules.ts'

/** Meetings that approved slots become, all together by as many statements as one takes. A slot with a meeting keeps it. */

/** What holds on the days of slots that want a meeting, by the ids of the slots. */
export type Days = ReadonlyMap<string, DayRow>

/** Looks up the days of slots. */
export async function findDaysOf(tx: Transaction<DB>, slots: readonly SlotRow[]): Promise<Days> {
  const wanting = slots.filter(isWanting)
  const days = await findDays(tx, wanting)
  return new Map(wanting.flatMap(({ id }, at) => (days[at] ? [[id, days[at]]] : [])))
}

/** What keeps a slot from becoming a meeting on its day, at a path in the input. */
export function dayProblems(slot: SlotRow, days: Days, clock: Clock, path: readonly string[]): Problem[] {
  const day = days.get(slot.id)
  if (!day || !isWanting(slot)) return []
  return meetingProblems({ ...slot, state: 'PLANNED' }, day, clock).map((problem) => ({ ...problem, path }))
}

/** What stores the meetings of slots, and which is whose. */
export function meetingsOf(
  tx: Transaction<DB>,
  slots: readonly SlotRow[],
  days: Days,
): {
  readonly writes: readonly CompiledQuery[]
  readonly approved: readonly { readonly slotId: string; readonly meetingId: string }[]
} {
  const rows = slots.filter(isWanting).map((slot) => ({
    ...slot,
    id: newUuid(),
    slotId: slot.id,
    title: slot.topic,
    state: 'PLANNED',
    templateId: days.get(slot.id)?.templateId ?? null,
    chair: null,
    secretary: null,
  }))
  const made = new Map(rows.map(({ id, slotId }) => [slotId, id]))
  return {
    writes: rows.length === 0 ? [] : [meetingInsertion(tx, rows)],
    approved: slots.map(({ id, meetingId }) => ({ slotId: id, meetingId: made.get(id) ?? meetingId ?? '' })),
  }
}

function isWanting<S extends SlotRow>(slot: S): slot is S & { readonly startsAt: Date } {
  return slot.startsAt !== null && !hasMeeting(slot)
}

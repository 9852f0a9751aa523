import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, SITUATIONS, type Block, type Place } from './places.ts'

/**
 * Slots of a place: one that waits for approval, with its meeting and all that can be said of it, and two that are planned; and a
 * professional meeting.
 */
export function planMeetings(rows: Rowset, place: Place): void {
  const { word } = SITUATIONS[place]
  const months = [
    ['slot', '[2026-02-01,2026-03-01)'],
    ['planned slot', '[2026-03-01,2026-04-01)'],
    ['later slot', '[2026-04-01,2026-05-01)'],
  ] as const satisfies readonly (readonly [Block, string])[]
  for (const [block, period] of months) {
    const isRegistered = block === 'slot'
    rows.plan_slot.push({
      id: idOf(block, place),
      unit_id: idOf('unit', place),
      kind_code: 'regular',
      body_id: null,
      period,
      topic: `Nội dung của ${word}`,
      starts_at: isRegistered ? '2026-02-04T01:30:00Z' : null,
      ends_at: isRegistered ? '2026-02-04T03:30:00Z' : null,
      place: isRegistered ? `Hội trường ${word}` : null,
      state: isRegistered ? 'REGISTERED' : 'PLANNED',
      registered_at: isRegistered ? '2026-01-10T01:00:00Z' : null,
      registered_by: isRegistered ? idOf('account', place) : null,
      meeting_id: isRegistered ? idOf('meeting with papers', place) : null,
    })
  }
  rows.professional_meeting.push({
    id: idOf('pmeeting', place),
    unit_id: idOf('unit', place),
    title: `Giao ban của ${word}`,
    source: `Lịch công tác của ${word}`,
    starts_at: '2025-12-03T00:00:00Z',
    ends_at: '2025-12-03T23:00:00Z',
  })
}

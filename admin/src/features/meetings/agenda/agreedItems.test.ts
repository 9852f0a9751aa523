import { expect, it } from 'vitest'
import { agreedItems } from './agreedItems.ts'

it('tells what earlier meetings that were held agreed to', () => {
  const item = {
    id: 'item_1',
    number: '1',
    title: 'Thu chi quý I',
    field: null,
    purpose: 'DECIDE' as const,
    outcome: 'AGREED' as const,
  }
  const meeting = {
    id: 'meeting_1',
    startsAt: '2022-05-14T12:30:00.000Z',
    state: 'CLOSED' as const,
    kind: { label: 'Họp chi ủy' },
    agenda: [item, { ...item, id: 'item_2', outcome: 'POSTPONED' as const }],
  }
  const startsAt = '2022-05-16T12:30:00.000Z'
  expect(agreedItems([meeting], startsAt)).toEqual([
    { id: 'item_1', title: 'Thu chi quý I', field: null, purpose: 'DECIDE', at: 'Họp chi ủy, 14/05/2022' },
  ])
  expect(agreedItems([{ ...meeting, state: 'CANCELLED' }], startsAt)).toEqual([])
  expect(agreedItems([meeting], meeting.startsAt)).toEqual([])
})

import { expect, test } from 'vitest'
import { clockOf } from './stepClock.ts'
import type { TimedMeeting } from './stepClock.ts'

const item = { number: '1', title: 'Kinh tế', plannedMinutes: 15, begunAt: null, endedAt: null }
const meeting: TimedMeeting = {
  startsAt: '2022-05-16T12:30:00Z',
  steps: [{ minutes: 10 }, { minutes: null }],
  agenda: [item, { ...item, number: '2', begunAt: '2022-05-16T13:00:00Z' }],
}
const at = (time: string, today = '2022-05-16') => ({ today, now: new Date(`2026-11-30T${time}:00+07:00`) })

test.each([
  ['19:29', undefined],
  ['19:30', [0, 40, 0]],
  ['20:05', [35, 40, 0]],
  ['20:30', [60, 40, 20]],
] as const)('at %s it has taken, of minutes planned, and is over by: %j', (time, told) => {
  const clock = clockOf(meeting, at(time))
  expect(clock && [clock.taken, clock.planned, clock.over]).toEqual(told)
})

test('the item that is dealt with has a time of its own', () => {
  expect(clockOf(meeting, at('20:20'))?.item).toEqual({
    number: '2',
    title: 'Kinh tế',
    taken: 20,
    planned: 15,
    over: 5,
  })
  const ended = meeting.agenda.map((one) => ({ ...one, endedAt: '2022-05-16T13:10:00Z' }))
  expect(clockOf({ ...meeting, agenda: ended }, at('20:20'))?.item).toBeNull()
})

test('nothing is planned where nobody said so, and nothing runs a day later', () => {
  expect(clockOf({ ...meeting, steps: [], agenda: [] }, at('20:20'))).toMatchObject({
    planned: null,
    over: 0,
  })
  expect(clockOf(meeting, at('20:20', '2022-05-17'))).toBeUndefined()
})

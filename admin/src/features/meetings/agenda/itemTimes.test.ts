import { agendaMinutes } from '@chibo/shared'
import { expect, it } from 'vitest'
import { minutesTaken, plannedTimes } from './itemTimes.ts'

it('plans items one after another, those below an item within it', () => {
  const items = [
    { depth: 1, plannedMinutes: 10 },
    { depth: 1, plannedMinutes: null },
    { depth: 2, plannedMinutes: 20 },
    { depth: 2, plannedMinutes: 15 },
    { depth: 1, plannedMinutes: 30 },
    { depth: 2, plannedMinutes: 5 },
    { depth: 1 },
  ]
  const times = plannedTimes(items)
  expect(times.map(({ from, until }) => `${String(from)}–${String(until)}`)).toEqual([
    '0–10',
    '10–45',
    '10–30',
    '30–45',
    '45–75',
    '45–50',
    '75–75',
  ])
  expect(times.at(-1)?.until).toBe(agendaMinutes(items))
  expect(plannedTimes([])).toEqual([])
})

it('tells how long an item took, once it has ended', () => {
  const begunAt = '2022-05-16T12:30:00Z'
  expect(minutesTaken({ begunAt, endedAt: '2022-05-16T12:42:20Z' })).toBe(12)
  expect(minutesTaken({ begunAt, endedAt: null })).toBeUndefined()
})

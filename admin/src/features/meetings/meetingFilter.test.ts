import { expect, it } from 'vitest'
import { asWhere, byMonth, calendarView, meetingListFilter } from './meetingFilter.ts'

it('reads the filter of a URL', () => {
  const query = { unit: 'u', kind: 'regular', state: 'OPEN', from: '2022-05-01', to: '2022-05-31' }
  const filter = meetingListFilter(query, '2022-05-18')
  expect(filter).toEqual(query)
  expect(asWhere(filter)).toEqual({
    kind: { eq: 'regular' },
    state: { eq: 'OPEN' },
    heldOn: { gte: '2022-05-01', lte: '2022-05-31' },
  })
})

it('shows a former day with the plans of the next month, and today with all plans', () => {
  expect(asWhere(meetingListFilter({ state: 'x' }, '2022-05-18'))).toEqual({ heldOn: { lte: '2022-06-30' } })
  expect(asWhere(meetingListFilter({ from: '2022-02-30' }, undefined))).toEqual({})
})

it('puts meetings under their months', () => {
  const list = byMonth([{ heldOn: '2022-05-09' }, { heldOn: '2022-05-03' }, { heldOn: '2022-04-03' }])
  expect(list.map(({ month, meetings }) => [month, meetings.length])).toEqual([
    ['2022-05', 2],
    ['2022-04', 1],
  ])
})

it('shows a calendar of the month that a URL names, and one of its days', () => {
  expect(calendarView({}, '2022-05-18')).toBeUndefined()
  expect(calendarView({ view: 'calendar' }, '2022-05-18')).toEqual({ month: '2022-05', on: undefined })
  expect(calendarView({ view: 'calendar', month: '2022-04', on: '2022-04-05' }, '2022-05-18')).toEqual({
    month: '2022-04',
    on: '2022-04-05',
  })
  expect(calendarView({ view: 'calendar', month: 'x', on: '2022-04-05' }, '2022-05-18')).toEqual({
    month: '2022-05',
    on: undefined,
  })
})

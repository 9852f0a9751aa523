import { expect, test } from 'vitest'
import { otherConditions, placeOf, statusFilter, taskListFilter, taskView } from './taskFilter.ts'

const asked = (query: Record<string, string>) => {
  const filter = taskListFilter(query)
  return { ...statusFilter(filter.status), ...otherConditions(filter) }
}

test.each([
  [{}, { open: { eq: true } }],
  [{ status: 'overdue' }, { overdue: { eq: true } }],
  [{ status: 'any' }, {}],
  [{ status: 'REPORTED' }, { state: { eq: 'REPORTED' } }],
  [{ status: 'nothing' }, { open: { eq: true } }],
  [
    { status: 'any', q: ' đường ', key: 'yes', field: 'ECONOMY' },
    { title: { contains: 'đường' }, key: { eq: true }, field: { eq: 'ECONOMY' } },
  ],
  [
    { status: 'any', from: '2026-05-01', to: '2026-05-31' },
    { dueOn: { gte: '2026-05-01', lte: '2026-05-31' } },
  ],
  [{ status: 'any', from: '31/05/2026', to: '2026-05-31' }, { dueOn: { lte: '2026-05-31' } }],
  [
    {
      status: 'any',
      giver: 'unit_a',
      member: 'member_a',
      meeting: 'meeting_a',
      parent: 'task_a',
      resolution: 'resolution_a',
    },
    {
      unit: { eq: 'unit_a' },
      member: { eq: 'member_a' },
      meeting: { eq: 'meeting_a' },
      resolution: { eq: 'resolution_a' },
      parent: { eq: 'task_a' },
    },
  ],
])('%j asks for %j', (query, where) => {
  expect(asked(query)).toEqual(where)
})

test.each([
  [{}, { isMine: false, under: 'home', scope: 'SUBTREE' }],
  [
    { unit: 'unit_b', reach: 'alone' },
    { isMine: false, under: 'unit_b', scope: 'UNIT' },
  ],
  [{ whose: 'mine', unit: 'unit_b' }, { isMine: true }],
  [
    { whose: 'all', unit: 'unit_b', reach: 'alone' },
    { isMine: false, under: 'all', scope: 'SUBTREE' },
  ],
])('%j is looked for in %j', (query, place) => {
  expect(placeOf(taskListFilter(query), { home: 'home', all: 'all' })).toEqual(place)
})

test('where no unit is known yet, nothing is asked', () => {
  expect(placeOf(taskListFilter({}), { home: undefined, all: 'all' })).toBeUndefined()
})

test('a view that there is not is the list', () => {
  expect(taskView({ view: 'board' })).toBe('board')
  expect(taskView({ view: 'cube' })).toBe('list')
})

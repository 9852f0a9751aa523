import { domainNow, vietnameseDay, type RegisteredSlot } from '@chibo/shared'
import { expect, test } from 'vitest'
import {
  givingUpProblems,
  lateWarnings,
  mergingProblems,
  registrationProblems,
  takingProblems,
  type PlannedSlot,
} from './slots.rules.ts'

const march: PlannedSlot = {
  id: 'march',
  unitId: 'cell',
  bodyId: null,
  kind: 'regular',
  from: '2026-03-01',
  until: '2026-04-01',
  state: 'PLANNED',
  mergedIntoId: null,
  meetingState: null,
}
const first: PlannedSlot = { ...march, id: 'quarter', kind: 'thematic', from: '2026-01-01' }
const told = (problems: readonly { code: string; path: readonly string[] }[]): string[] =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim())
const registering = (startsAt: string): RegisteredSlot => ({
  slotId: 'march',
  expectedVersion: 1,
  startsAt: new Date(startsAt),
  place: 'Hội trường',
  topic: undefined,
})

test.each<[string, PlannedSlot, boolean]>([
  ['2026-03-31T23:30:00+07:00', march, true],
  ['2026-03-31T23:30:00+07:00', first, true],
  ['2026-03-31T17:30:00Z', march, false],
  ['2026-03-31T17:30:00Z', first, false],
  ['2026-02-28T17:00:00Z', march, true],
  ['2026-02-28T16:59:59Z', march, false],
])('the days of Vietnam decide whether %s lies in the period', (startsAt, slot, isWithin) => {
  expect(told(registrationProblems(slot, registering(startsAt), []))).toEqual(
    isWithin ? [] : ['SLOT_OUTSIDE_PERIOD startsAt'],
  )
})

const rules = [{ amount: 20, from: null, until: null }]

test.each<[string, string[]]>([
  ['2026-03-20T23:59:59.999+07:00', []],
  ['2026-03-21T00:00:00+07:00', ['REGISTERED_LATE startsAt']],
  ['2026-03-20T17:00:00Z', ['REGISTERED_LATE startsAt']],
])('what is registered for April at %s', (registeredAt, warnings) => {
  const april = new Date('2026-04-05T08:00:00+07:00')
  expect(told(lateWarnings(new Date(registeredAt), april, rules, []))).toEqual(warnings)
})

test('the day that is taken for today goes with the time of day, from midnight to midnight', () => {
  const days = ['2026-11-30T16:59:59.999Z', '2026-11-30T17:00:00Z'].map((now) =>
    domainNow({ today: '2026-03-20', now: new Date(now) }),
  )
  expect(days.map(vietnameseDay)).toEqual(['2026-03-20', '2026-03-20'])
  expect(days.map((day) => day.toISOString())).toEqual([
    '2026-03-20T16:59:59.999Z',
    '2026-03-19T17:00:00.000Z',
  ])
})

test.each<[string, Partial<PlannedSlot>, string[]]>([
  ['one that is planned', {}, []],
  ['one whose meeting was cancelled', { state: 'APPROVED', meetingState: 'CANCELLED' }, []],
  ['one with a meeting', { state: 'APPROVED', meetingState: 'PLANNED' }, ['SLOT_TAKEN id']],
  ['one that was given up', { state: 'CANCELLED' }, ['SLOT_STATE id']],
  ['one that was merged', { mergedIntoId: 'april' }, ['SLOT_STATE id']],
])('gives up %s: %j', (_case, slot, problems) => {
  expect(told(givingUpProblems({ ...march, ...slot }))).toEqual(problems)
})

const april: PlannedSlot = { ...march, id: 'april', from: '2026-04-01', until: '2026-05-01' }

test.each<[string, PlannedSlot, string[]]>([
  ['another month', april, []],
  ['one that was held already', { ...april, meetingState: 'CLOSED' }, []],
  ['itself', march, ['MERGES_IN_CIRCLE intoSlotId']],
  ['one that was merged into it', { ...april, mergedIntoId: 'march' }, ['MERGES_IN_CIRCLE intoSlotId']],
  ['one that was merged elsewhere', { ...april, mergedIntoId: 'may' }, ['SLOT_STATE intoSlotId']],
  ['one that was given up', { ...april, state: 'CANCELLED' }, ['SLOT_STATE intoSlotId']],
  ['another kind', { ...april, kind: 'thematic' }, ['OTHER_KIND intoSlotId']],
  ['another unit', { ...april, unitId: 'other' }, ['OTHER_KIND intoSlotId']],
  ['a body', { ...april, bodyId: 'committee' }, ['OTHER_KIND intoSlotId']],
])('merges a slot into %s: %j', (_case, into, problems) => {
  expect(told(mergingProblems(march, into))).toEqual(problems)
})

test.each<[string, Partial<PlannedSlot>, string[]]>([
  ['a free one', {}, []],
  ['one whose meeting was cancelled', { meetingState: 'CANCELLED' }, []],
  ['one with a meeting', { meetingState: 'PLANNED' }, ['SLOT_TAKEN slotId']],
  ['one of another kind', { kind: 'thematic' }, ['OTHER_KIND slotId']],
  ['one that was given up', { state: 'CANCELLED' }, ['SLOT_STATE slotId']],
])('a meeting takes %s: %j', (_case, slot, problems) => {
  expect(told(takingProblems({ ...march, ...slot }, march))).toEqual(problems)
})

import { assignWorkGroupInput, createWorkGroupInput, updateWorkGroupInput } from '@chibo/shared'
import { expect, it } from 'vitest'
import {
  coveredBefore,
  namedWarnings,
  newPerson,
  nextGroupName,
  NO_DECISION,
  toAssign,
  toCreate,
  toUpdate,
} from './groupDraft.ts'
import type { GroupDraft } from './groupDraft.ts'

const decision = { number: ' 05-QĐ/HU ', signedOn: '2022-06-01', effectiveOn: undefined, title: '' }
const unit = { id: 'c1', name: 'Chi bộ 1' }
const draft: GroupDraft = {
  unitId: 'd',
  ordinal: '6',
  name: 'Tổ công tác số 6',
  decision,
  validFrom: '2022-06-01',
  people: [
    { ...newPerson(1, true), member: { id: 'm', name: 'Lê An' } },
    { ...newPerson(2), listed: false, name: 'Khách', office: 'Chuyên gia' },
  ],
  units: [unit],
}

it('sends a group that the shared rules accept', () => {
  expect(toCreate(draft)).toEqual({
    unitId: 'd',
    ordinal: 6,
    name: 'Tổ công tác số 6',
    decision: { number: '05-QĐ/HU', signedOn: '2022-06-01', effectiveOn: '2022-06-01', title: null },
    validFrom: '2022-06-01',
    members: [
      { memberId: 'm', name: null, office: null, leader: true },
      { memberId: null, name: 'Khách', office: 'Chuyên gia', leader: false },
    ],
    unitIds: ['c1'],
  })
  expect(createWorkGroupInput.safeParse(toCreate(draft)).success).toBe(true)
  expect(createWorkGroupInput.safeParse(toCreate({ ...draft, ordinal: 'x' })).success).toBe(false)
})

it('sends only what changes in a group', () => {
  const group = { id: 'g', version: 4, name: 'Tổ 1' }
  const nothing = {
    name: 'Tổ 1',
    effectiveOn: undefined,
    lastDay: undefined,
    leaderId: undefined,
    leaving: [],
    people: [],
    decision: NO_DECISION,
  }
  expect(toUpdate(group, nothing)).toEqual({ id: 'g', expectedVersion: 4 })
  const change = {
    ...nothing,
    effectiveOn: '2022-07-01',
    lastDay: '2022-12-31',
    leaving: ['w'],
    leaderId: 'x',
  }
  expect(toUpdate(group, change)).toEqual({
    id: 'g',
    expectedVersion: 4,
    effectiveOn: '2022-07-01',
    validTo: '2023-01-01',
    leaderId: 'x',
    endMembers: [{ id: 'w', validTo: '2022-07-01' }],
  })
  expect(updateWorkGroupInput.safeParse(toUpdate(group, change)).success).toBe(true)
})

it('assigns up to the last day', () => {
  const input = toAssign('g', [unit], '2022-06-01', '2022-06-30', NO_DECISION)
  expect(input).toMatchObject({ unitIds: ['c1'], validTo: '2022-07-01', decision: null })
  expect(assignWorkGroupInput.safeParse(input).success).toBe(true)
  expect(assignWorkGroupInput.safeParse({ ...input, validTo: '2022-06-01' }).success).toBe(false)
})

it('tells warnings with the unit they are about', () => {
  expect(
    namedWarnings(
      [
        { path: ['unitIds', '0'], message: 'Tổ 2.' },
        { path: [], message: 'Khác.' },
      ],
      [unit],
    ),
  ).toEqual(['Chi bộ 1: Tổ 2.', 'Khác.'])
})

it('names cells that other groups cover', () => {
  const groups = [
    { id: 'g', name: 'Tổ 1', assignments: [{ unit }] },
    { id: 'h', name: 'Tổ 2', assignments: [{ unit }, { unit: null }] },
  ]
  expect(coveredBefore(groups, [unit, { id: 'c2', name: 'Chi bộ 2' }], 'g')).toEqual([
    { unit, groups: ['Tổ 2'] },
  ])
})

it('names the next group after the others', () => {
  const groups = [
    { ordinal: 1, name: 'Tổ công tác số 1' },
    { ordinal: 12, name: 'Tổ công tác số 12' },
    { ordinal: 13, name: 'Tổ đặc biệt' },
  ]
  expect(nextGroupName(groups, 14)).toBe('Tổ công tác số 14')
  expect(nextGroupName(groups.slice(2), 14)).toBeUndefined()
  expect(nextGroupName([], 1)).toBeUndefined()
})

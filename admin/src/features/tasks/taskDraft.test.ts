import { createTasksInput } from '@chibo/shared'
import { expect, test } from 'vitest'
import {
  areWarnings,
  draftOf,
  givenBeside,
  newTask,
  toCreate,
  toUpdate,
  withOneForEach,
  withOneMore,
} from './taskDraft.ts'

const NOWHERE = { meeting: undefined, parent: undefined }
const unit = { id: 'unit_cell', name: 'Chi bộ 1' }
const member = { id: 'member_a', name: 'Nguyễn Văn A' }
const stored = {
  id: 'task_a',
  title: 'Làm đường',
  key: false,
  field: 'ECONOMY' as const,
  unit: { id: 'unit_above', name: 'Đảng bộ' },
  owner: { name: member.name },
  ownerUnit: unit,
  member: { id: member.id },
  helpers: [
    { unit: { id: 'unit_other', name: 'Chi bộ 2' }, person: null },
    { unit, person: { name: 'B', member: { id: 'member_b' } } },
  ],
  measure: 'hộ',
  measureMax: null,
  target: 12,
  startsOn: '2026-05-01',
  dueOn: '2026-05-31',
  version: 3,
}

test('one more task is due as the one before it, and for the same sort of owner', () => {
  const first = { ...newTask(1), title: 'Một', by: 'MEMBER' as const, member, dueOn: '2026-05-31' }
  const [, second] = withOneMore([first])
  expect(second).toEqual({ ...newTask(2), by: 'MEMBER', dueOn: '2026-05-31' })
})

test('what a form gives a member elsewhere counts, not what it gives a unit or at the place itself', () => {
  const ofMember = { ...newTask(1), by: 'MEMBER' as const, member }
  const tasks = [
    ofMember,
    { ...ofMember, key: 2 },
    { ...newTask(3), unit },
    { ...ofMember, by: 'UNIT' as const },
  ]
  expect([...givenBeside(tasks, 0)]).toEqual([['member_a', 1]])
  expect([...givenBeside(tasks, 2)]).toEqual([['member_a', 2]])
  expect([...givenBeside([ofMember], 0)]).toEqual([])
})

test('each of several units gets one as the last one is; who has one already gets no second', () => {
  const other = { id: 'unit_other', name: 'Chi bộ 2' }
  const pattern = { ...newTask(1), title: 'Báo cáo', isKey: true, dueOn: '2026-05-31' }
  const each = withOneForEach([pattern], [unit, other])
  expect(each).toEqual([
    { ...pattern, key: 2, isOneOfEach: true, unit },
    { ...pattern, key: 3, isOneOfEach: true, unit: other },
  ])
  const owned = { ...pattern, unit }
  expect(withOneForEach([owned], [unit, other])).toEqual([
    owned,
    { ...pattern, key: 2, isOneOfEach: true, unit: other },
  ])
  const ofMember = { ...pattern, by: 'MEMBER' as const, member }
  expect(withOneForEach([ofMember], [unit]).map(({ by, member: who }) => [by, who?.id])).toEqual([
    ['MEMBER', 'member_a'],
    ['UNIT', undefined],
  ])
  expect(withOneForEach(each, [unit, other])).toEqual(each)
})

test('tasks are given as the server takes them: to a unit or a member, never both', () => {
  const draft = {
    unit: 'unit_above',
    reportKind: '',
    reportBody: undefined,
    resolution: { id: 'resolution_a', name: 'Nghị quyết' },
    tasks: [
      { ...newTask(1), title: 'Làm đường', unit, member, dueOn: '2026-05-31' },
      {
        ...newTask(2),
        title: 'Thu quỹ',
        by: 'MEMBER' as const,
        unit,
        member,
        dueOn: '2026-05-31',
        target: 5,
      },
    ],
  }
  const input = toCreate(draft, { ...NOWHERE, meeting: 'meeting_a' }, true)
  expect(input).toMatchObject({
    unitId: 'unit_above',
    meetingId: 'meeting_a',
    resolutionId: 'resolution_a',
    refuseIfWarned: true,
  })
  expect(input.tasks.map(({ ownerUnitId, ownerMemberId }) => [ownerUnitId, ownerMemberId])).toEqual([
    ['unit_cell', undefined],
    [undefined, 'member_a'],
  ])
  expect(createTasksInput.safeParse(input).error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'tasks.1.measure',
  ])
  const alone = toCreate({ ...draft, resolution: undefined, tasks: [] }, NOWHERE, false)
  expect(Object.keys(alone)).not.toContain('meetingId')
  expect(Object.keys(alone)).not.toContain('resolutionId')
})

test('of a stored task only what was changed is sent', () => {
  const before = draftOf(stored)
  expect(before).toMatchObject({ by: 'MEMBER', member, helperMembers: [{ id: 'member_b', name: 'B' }] })
  const update = (next: object) =>
    toUpdate(stored, before, { ...before, ...next }, { reason: 'Thêm hộ', refuseIfWarned: true })
  const common = { id: 'task_a', expectedVersion: 3, refuseIfWarned: true }
  expect(update({})).toEqual(common)
  expect(update({ title: 'Làm cầu', target: undefined })).toEqual({
    ...common,
    title: 'Làm cầu',
    target: null,
    reason: 'Thêm hộ',
  })
  expect(update({ by: 'UNIT' })).toEqual({ ...common, ownerUnitId: 'unit_cell' })
  expect(update({ helperUnits: [] })).toEqual({
    ...common,
    helperUnitIds: [],
    helperMemberIds: ['member_b'],
  })
})

test('only warnings are asked about', () => {
  expect(areWarnings([])).toBe(false)
  expect(areWarnings([{ code: 'OWNER_LOADED' }, { code: 'OWNER_AWAY' }])).toBe(true)
  expect(areWarnings([{ code: 'OWNER_LOADED' }, { code: 'OWNER_NOT_BELOW' }])).toBe(false)
})

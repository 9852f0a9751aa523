import { expect, test } from 'vitest'
import type { Viewer } from '../../app/session/session.ts'
import { keeperOf, moveInto, movesOf, rightOn } from './taskRights.ts'

const unit = (id: string, ...above: string[]) => ({
  id,
  name: id,
  ancestors: above.map((one) => ({ id: one })),
})
const viewer = (role: 'CELL_SECRETARY' | 'AUDITOR', on: string): Viewer => ({
  id: 'account_1',
  name: 'A',
  memberId: null,
  locale: 'vi',
  today: '2026-05-01',
  grants: [
    {
      role,
      roleLabel: '',
      source: 'GRANT',
      unit: { id: on, name: on, kind: { code: 'cell', label: '' }, parent: null },
    },
  ],
})
const task = {
  unit: unit('district', 'province'),
  ownerUnit: unit('cell', 'district', 'province'),
  helpers: [{ unit: unit('other', 'district', 'province') }],
}

test.each([
  ['district', 'GIVE'],
  ['province', 'GIVE'],
  ['cell', 'DO'],
  ['other', 'HELP'],
  ['elsewhere', 'NONE'],
] as const)('who writes meetings of %s may %s', (on, right) => {
  expect(rightOn(viewer('CELL_SECRETARY', on), task)).toBe(right)
})

test('who only reads, or may not read the unit that gives, decides on nothing', () => {
  expect(rightOn(viewer('AUDITOR', 'district'), task)).toBe('NONE')
  expect(rightOn(viewer('CELL_SECRETARY', 'cell'), { ...task, unit: null })).toBe('DO')
  expect(rightOn(undefined, task)).toBe('NONE')
})

test('evidence is kept by the unit that does a task, or by the helping one that the viewer writes for', () => {
  expect(keeperOf(viewer('CELL_SECRETARY', 'district'), task)).toBe('cell')
  expect(keeperOf(viewer('CELL_SECRETARY', 'other'), task)).toBe('other')
  expect(keeperOf(viewer('CELL_SECRETARY', 'elsewhere'), task)).toBeUndefined()
})

test.each([
  ['ASSIGNED', 'GIVE', 'PROGRESS REPORT EXTEND CANCEL'],
  ['ASSIGNED', 'DO', 'PROGRESS REPORT'],
  ['RETURNED', 'HELP', 'PROGRESS'],
  ['REPORTED', 'GIVE', 'ACCEPT RETURN EXTEND CANCEL'],
  ['REPORTED', 'DO', ''],
  ['ACCEPTED', 'GIVE', ''],
  ['IN_PROGRESS', 'NONE', ''],
] as const)('%s, %s: %s', (state, right, moves) => {
  expect(movesOf(state, right).join(' ')).toBe(moves)
})

test('a card goes into a column by the act that leads there', () => {
  expect(moveInto('ASSIGNED', 'GIVE', 'REPORTED')).toBe('REPORT')
  expect(moveInto('REPORTED', 'GIVE', 'RETURNED')).toBe('RETURN')
  expect(moveInto('REPORTED', 'DO', 'ACCEPTED')).toBeUndefined()
  expect(moveInto('ASSIGNED', 'GIVE', 'ACCEPTED')).toBeUndefined()
  expect(moveInto('IN_PROGRESS', 'GIVE', 'IN_PROGRESS')).toBeUndefined()
})

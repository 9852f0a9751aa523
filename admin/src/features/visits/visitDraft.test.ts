import { expect, it } from 'vitest'
import { EMPTY_DRAFT, fieldValue, placeFaults, toInput } from './visitDraft.ts'
import type { VisitDraft } from './visitDraft.ts'

const criteria = [{ code: '1' }, { code: '2a' }]
const draft: VisitDraft = {
  ...EMPTY_DRAFT,
  workGroupId: 'wg',
  unitId: 'u',
  meetingId: 'm',
  visitorIds: ['a', 'b'],
  remarks: { a: ' ', b: ' Đúng giờ ', gone: 'x' },
  advice: ' ',
  outsideReason: 'left over',
  templateId: 't',
  items: {
    '2a': { points: 4, reason: '' },
    '1': { points: 4, reason: ' Thiếu 10 phút ' },
    x: { points: 1, reason: '' },
  },
}

it('makes the input of the draft', () => {
  expect(toInput(draft, criteria)).toEqual({
    workGroupId: 'wg',
    meetingId: 'm',
    visitorMemberIds: ['a', 'b'],
    remarks: [{ authorId: 'b', text: 'Đúng giờ' }],
    advice: null,
    outsideAssignmentReason: null,
    scorecard: {
      templateId: 't',
      items: [
        { code: '1', points: 4, reason: 'Thiếu 10 phút' },
        { code: '2a', points: 4, reason: null },
      ],
    },
  })
  expect(toInput({ ...draft, scored: false, outside: true }, criteria)).toMatchObject({
    scorecard: null,
    outsideAssignmentReason: 'left over',
  })
})

it.each([
  [['meetingId'], 'meetingId'],
  [['input', 'meetingId'], 'meetingId'],
  [['visitorMemberIds', '1'], 'visitorMemberIds'],
  [['remarks', '0', 'text'], 'remarks.b'],
  [['scorecard', 'templateId'], 'scorecard'],
  [['scorecard', 'items', '0', 'reason'], 'items.1.reason'],
  [['scorecard', 'items', '1', 'points'], 'items.2a.points'],
  [['scorecard', 'items'], 'scorecard'],
  [['expectedVersion'], 'form'],
  [[], 'form'],
])('a fault at %o belongs to %s', (path, field) => {
  expect(placeFaults(toInput(draft, criteria), [{ path, message: 'm' }])).toEqual({ [field]: ['m'] })
})

it('puts a criterion that was not scored beside it', () => {
  const faults = [{ path: ['scorecard', 'missing', '8c'], message: 'm' }]
  expect(placeFaults(toInput(draft, criteria), faults)).toEqual({ 'items.8c.points': ['m'] })
})

it('tells which field of the form was changed', () => {
  const before = toInput(draft, criteria)
  const after = toInput({ ...draft, remarks: { ...draft.remarks, b: 'Khác' } }, criteria)
  const changed = (field: string) => fieldValue(before, field) !== fieldValue(after, field)
  expect(['remarks.b', 'form'].map(changed)).toEqual([true, true])
  expect(['meetingId', 'items.1.points', 'scorecard', 'remarks.a'].map(changed)).toEqual([
    false,
    false,
    false,
    false,
  ])
})

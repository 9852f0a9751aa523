import { expect, test } from 'vitest'
import { problemOfConstraint } from './constraints.ts'

const failed = (fields: object) => Object.assign(new Error('refused'), fields)

test.each([
  [failed({ code: '23505', constraint: 'visit_once_per_meeting' }), { code: 'BUSY', path: ['meetingId'] }],
  [failed({ code: '23P01', constraint: 'work_group_ordinal_once' }), { code: 'BUSY', path: ['ordinal'] }],
  [failed({ code: '55P03' }), { code: 'BUSY', path: [] }],
  [failed({ code: '40P01' }), { code: 'BUSY', path: [] }],
  [failed({ code: '23505', constraint: 'unit_path_key' }), undefined],
  [failed({ code: '23514' }), undefined],
  ['refused', undefined],
])('%o means %o', (error, problem) => {
  expect(problemOfConstraint(error)).toEqual(problem)
})

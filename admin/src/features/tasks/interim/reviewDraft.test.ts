import { expect, test } from 'vitest'
import { differing, draftOf, toUpdate } from './reviewDraft.ts'
import type { Review } from './reviewDraft.ts'

const review: Review = {
  id: 'review_a',
  month: '2026-05-01',
  asOf: '2026-05-31',
  state: 'DRAFT',
  doneAt: null,
  results: 'Hoàn thành 4 nhiệm vụ',
  shortcomings: null,
  causes: null,
  lessons: null,
  drafts: { results: 'Hoàn thành 4 nhiệm vụ', shortcomings: 'Chậm 1 nhiệm vụ', causes: '', lessons: '' },
  rate: { numerator: 4, denominator: 8, percent: 50, stated: null },
  tasks: [],
  version: 2,
}

test('only texts that were changed are sent; an emptied one is cleared', () => {
  const before = draftOf(review)
  expect(toUpdate(review, before)).toEqual({ id: 'review_a', expectedVersion: 2 })
  expect(toUpdate(review, { ...before, results: ' ', lessons: 'Đôn đốc sớm' })).toEqual({
    id: 'review_a',
    expectedVersion: 2,
    results: null,
    lessons: 'Đôn đốc sớm',
  })
})

test('what the records say otherwise can be taken over, an empty draft cannot', () => {
  expect(differing(review, draftOf(review))).toEqual(['shortcomings'])
  expect(differing(review, { ...draftOf(review), shortcomings: 'Chậm 1 nhiệm vụ', results: 'Khác' })).toEqual(
    ['results'],
  )
})

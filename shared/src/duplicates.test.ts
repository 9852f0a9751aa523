import { describe, expect, test } from 'vitest'
import { DUPLICATE_REASONS, DUPLICATE_SCORE_MAX, duplicateScore, mergeMembersInput } from './duplicates.ts'

describe('duplicateScore', () => {
  test('is what the reasons add up to, at most 100', () => {
    expect(duplicateScore([])).toBe(0)
    expect(duplicateScore(['SIMILAR_NAME_AND_BIRTH_YEAR'])).toBe(20)
    expect(duplicateScore(['SAME_FILE_NUMBER', 'SAME_NAME_AND_JOINING'])).toBe(90)
    expect(duplicateScore(DUPLICATE_REASONS)).toBe(DUPLICATE_SCORE_MAX)
  })
})

test('nobody is merged into themselves', () => {
  const input = {
    memberId: 'm',
    expectedVersion: 1,
    mergedMemberId: 'm',
    mergedExpectedVersion: 1,
    reason: 'Trùng',
  }
  expect(mergeMembersInput.safeParse(input).success).toBe(false)
  expect(mergeMembersInput.safeParse({ ...input, mergedMemberId: 'n' }).success).toBe(true)
})

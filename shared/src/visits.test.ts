import { describe, expect, it } from 'vitest'
import { problemsOf } from './input.ts'
import { recordVisitInput } from './visits.ts'
import type { RecordVisitInput } from './visits.ts'

const visit: RecordVisitInput = {
  workGroupId: 'wg_1',
  meetingId: 'mtg_1',
  visitorMemberIds: ['a', 'b'],
  remarks: [{ authorId: 'a', text: ' Đúng giờ ' }],
}

const problems = (input: unknown) => {
  const parsed = recordVisitInput.safeParse(input)
  return parsed.success ? [] : problemsOf(parsed.error)
}

describe('the input of recordVisit', () => {
  it('trims and normalizes texts and drops blanks', () => {
    const parsed = recordVisitInput.parse({
      ...visit,
      advice: '  ',
      remarks: [{ authorId: 'a', text: ' Tô\u0309 ' }],
    })
    expect(parsed.advice).toBeUndefined()
    expect(parsed.remarks[0]?.text).toBe('Tổ'.normalize('NFC'))
  })

  it.each([
    ['no visitor', { visitorMemberIds: [], remarks: [] }, 'REQUIRED', 'visitorMemberIds'],
    ['no group', { workGroupId: '' }, 'REQUIRED', 'workGroupId'],
    ['no meeting', { meetingId: '' }, 'REQUIRED', 'meetingId'],
    ['a visitor twice', { visitorMemberIds: ['a', 'a'] }, 'DUPLICATE', 'visitorMemberIds.1'],
    ['a blank remark', { remarks: [{ authorId: 'a', text: ' ' }] }, 'REQUIRED', 'remarks.0.text'],
    ['a NUL', { remarks: [{ authorId: 'a', text: 'x\u0000' }] }, 'INVALID_TEXT', 'remarks.0.text'],
    ['a lone surrogate', { advice: '\ud800' }, 'INVALID_TEXT', 'advice'],
    ['a novel', { advice: 'x'.repeat(10_001) }, 'TOO_LONG', 'advice'],
    [
      'an absent author',
      { remarks: [{ authorId: 'z', text: 'x' }] },
      'AUTHOR_NOT_A_VISITOR',
      'remarks.0.authorId',
    ],
    [
      'points as text',
      { scorecard: { templateId: 't', items: [{ code: '1', points: '5' }] } },
      'INVALID_VALUE',
      'scorecard.items.0.points',
    ],
  ])('refuses %s', (_what, change, code, path) => {
    const found = problems({ ...visit, ...change })
    expect(found.map((problem) => [problem.code, problem.path.join('.')])).toContainEqual([code, path])
  })

  it('accepts a complete visit', () => {
    expect(problems(visit)).toEqual([])
    expect(
      problems({
        ...visit,
        advice: null,
        expectedVersion: null,
        scorecard: { templateId: 't', items: [{ code: '1', points: 4, reason: 'Thiếu 10 phút' }] },
      }),
    ).toEqual([])
  })
})

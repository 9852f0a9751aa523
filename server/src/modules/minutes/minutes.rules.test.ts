import { MEETING_STATES, MINUTES_STATES, type MinutesState } from '@chibo/shared'
import { describe, expect, test } from 'vitest'
import {
  approverProblems,
  approvingProblems,
  composingProblems,
  isCorrection,
  openingTexts,
  readingBackProblems,
  sealingProblems,
  unknownTexts,
  writingProblems,
  writtenTexts,
} from './minutes.rules.ts'

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code).join()

describe('what may be done with minutes', () => {
  test.each<[MinutesState, number, string, string, string, string, string]>([
    // state, sealed versions: compose, write, read back, approve, seal
    ['DRAFT', 0, '', '', '', 'MINUTES_STATE', 'MINUTES_NOT_APPROVED'],
    ['READ_BACK', 0, '', '', 'MINUTES_STATE', '', 'MINUTES_NOT_APPROVED'],
    ['APPROVED', 0, '', '', 'MINUTES_STATE', 'MINUTES_STATE', ''],
    ['DRAFT', 1, 'MINUTES_STATE', '', '', 'MINUTES_STATE', 'MINUTES_NOT_APPROVED'],
    ['READ_BACK', 1, 'MINUTES_STATE', '', 'MINUTES_STATE', '', 'MINUTES_NOT_APPROVED'],
    ['APPROVED', 1, 'MINUTES_STATE', '', 'MINUTES_STATE', 'MINUTES_STATE', ''],
    [
      'SEALED',
      1,
      ...([1, 2, 3, 4, 5].map(() => 'MINUTES_SEALED') as [string, string, string, string, string]),
    ],
  ])('%s after %i versions', (state, sealed, compose, write, readBack, approve, seal) => {
    const minutes = { state, sealed }
    expect([
      codes(composingProblems(minutes, 'meetingId')),
      codes(writingProblems(minutes)),
      codes(readingBackProblems(minutes, 'CLOSED')),
      codes(approvingProblems(minutes)),
      codes(sealingProblems(minutes)),
    ]).toEqual([compose, write, readBack, approve, seal])
  })

  test.each(MEETING_STATES)('a draft of a meeting that is %s', (meeting) => {
    const told = (sealed: number) => codes(readingBackProblems({ state: 'DRAFT', sealed }, meeting))
    expect(told(0)).toBe(meeting === 'CLOSED' ? '' : 'MEETING_NOT_CLOSED')
    expect(told(1)).toBe('')
  })

  test.each(MINUTES_STATES)('%s corrects what was sealed, unless it is sealed itself', (state) => {
    expect(isCorrection({ state, sealed: 0 })).toBe(false)
    expect(isCorrection({ state, sealed: 2 })).toBe(state !== 'SEALED')
  })
})

describe('who approves', () => {
  const nobody = { CHAIR: null, SECRETARY: null }
  const me = { accountId: 'a', memberId: 'm' }
  test.each([
    ['the chair', me, 'm', nobody, ''],
    ['somebody else', me, 'n', nobody, 'NOT_CHAIR_NOR_SECRETARY'],
    ['nobody chaired who is a member', me, null, nobody, 'NOT_CHAIR_NOR_SECRETARY'],
    ['an account of no member', { accountId: 'a', memberId: null }, null, nobody, 'NOT_CHAIR_NOR_SECRETARY'],
    ['a token', { accountId: null, memberId: 'm' }, 'm', nobody, 'NOT_CHAIR_NOR_SECRETARY'],
    ['the chair again', me, 'm', { CHAIR: 'a', SECRETARY: null }, 'MINUTES_STATE'],
    ['who approved as secretary', me, 'm', { CHAIR: null, SECRETARY: 'a' }, 'MINUTES_SAME_APPROVER'],
    ['the chair after the secretary', me, 'm', { CHAIR: null, SECRETARY: 'b' }, ''],
  ])('%s', (_, approver, officer, approvals, problem) => {
    expect(codes(approverProblems('CHAIR', approver, officer, approvals))).toBe(problem)
  })
})

test('texts begin as the template has them, and change one by one', () => {
  const texts = openingTexts([
    { code: 'review', title: 'Kiểm điểm', text: 'Ba việc.' },
    { code: 'close', title: 'Kết luận', text: null },
  ])
  expect(texts.map(({ text }) => text)).toEqual(['Ba việc.', ''])
  expect(openingTexts([])).toEqual([{ code: 'conclusion', title: 'Kết luận của chủ trì', text: '' }])
  expect(writtenTexts(texts, [{ code: 'close', text: 'Nhất trí.' }]).map(({ text }) => text)).toEqual([
    'Ba việc.',
    'Nhất trí.',
  ])
  expect(unknownTexts(texts, [{ code: 'close' }, { code: 'facts' }])).toEqual([
    { code: 'NOT_FOUND', path: ['texts', '1', 'code'] },
  ])
})

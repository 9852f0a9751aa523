import { MEETING_STATES, TASK_STATES, TASK_VERDICTS, type TaskState, type TaskVerdict } from '@chibo/shared'
import { expect, test } from 'vitest'
import {
  doneOnOf,
  hearingProblems,
  outcomeOf,
  stateAfterVerdict,
  verdictProblems,
  type HeardOf,
  type Saying,
} from './verdicts.rules.ts'

const told = (problems: readonly { code: string; path: readonly string[] }[]): string[] =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`)

test('a meeting says something while it is open', () => {
  expect(MEETING_STATES.map((state) => [state, ...told(hearingProblems(state))].join(': '))).toEqual([
    'PLANNED: MEETING_NOT_BEGUN meetingId',
    'OPEN',
    'CLOSED: MEETING_CLOSED meetingId',
    'SEALED: MEETING_FINAL meetingId',
    'CANCELLED: MEETING_FINAL meetingId',
  ])
})

test.each<[TaskVerdict, string, string | undefined]>([
  ['DONE', 'ACCEPTED ACCEPTED ACCEPTED ACCEPTED', 'MET'],
  ['NOT_DONE', 'ACCEPTED ACCEPTED ACCEPTED ACCEPTED', 'NOT_MET'],
  ['EXTENDED', 'ASSIGNED IN_PROGRESS RETURNED RETURNED', undefined],
  ['GOES_ON', 'ASSIGNED IN_PROGRESS RETURNED RETURNED', undefined],
])('after %s', (verdict, states, outcome) => {
  const open = TASK_STATES.slice(0, 4)
  expect(open.map((state) => stateAfterVerdict(state, verdict)).join(' ')).toBe(states)
  expect(outcomeOf(verdict)).toBe(outcome)
})

const task: HeardOf = {
  state: 'IN_PROGRESS',
  measure: 'hộ',
  measureMax: 10,
  startsOn: '2026-01-06',
  dueOn: '2026-02-06',
  result: null,
  doneOn: null,
}
const HELD = '2026-02-06'
const problems = (
  said: Saying,
  {
    of = task,
    before = null,
    parts = 0,
  }: { of?: HeardOf; before?: TaskVerdict | null | undefined; parts?: number } = {},
) => told(verdictProblems(of, said, before, parts, HELD, ['v']))

test.each<[string, Saying, string[]]>([
  ['done', { verdict: 'DONE', result: 'Đủ' }, []],
  ['done without a result', { verdict: 'DONE' }, ['REQUIRED v.result']],
  ['more than there can be', { verdict: 'DONE', result: 'Đủ', value: 11 }, ['RESULT_OUT_OF_RANGE v.value']],
  [
    'done before it began',
    { verdict: 'DONE', result: 'Đủ', doneOn: '2026-01-05' },
    ['DONE_BEFORE_START v.doneOn'],
  ],
  [
    'done after the meeting',
    { verdict: 'DONE', result: 'Đủ', doneOn: '2026-02-07' },
    ['DAY_IN_FUTURE v.doneOn'],
  ],
  ['not done', { verdict: 'NOT_DONE' }, []],
  ['extended', { verdict: 'EXTENDED', dueOn: '2026-02-07' }, []],
  ['extended backward', { verdict: 'EXTENDED', dueOn: '2026-02-06' }, ['EXTENDS_BACKWARD v.dueOn']],
  ['going on', { verdict: 'GOES_ON' }, []],
])('%s', (_what, said, expected) => {
  expect(problems(said)).toEqual(expected)
})

test('what was reported needs no result, and was done on its day', () => {
  const reported = { ...task, state: 'REPORTED' as const, result: 'Đủ', doneOn: '2026-02-01' }
  expect(problems({ verdict: 'DONE' }, { of: reported })).toEqual([])
  expect(doneOnOf(reported, {}, HELD)).toBe('2026-02-01')
  expect(doneOnOf(task, {}, HELD)).toBe(HELD)
})

test('nothing is said of what did not come back, has ended, or waits for its parts', () => {
  const elsewhere = verdictProblems(task, { verdict: 'GOES_ON' }, undefined, 0, HELD, ['v'])
  expect(told(elsewhere)).toEqual(['TASK_ELSEWHERE v.taskId'])
  const ended = TASK_STATES.filter((state: TaskState) =>
    problems({ verdict: 'GOES_ON' }, { of: { ...task, state } }).includes('TASK_ENDED v.taskId'),
  )
  expect(ended).toEqual(['ACCEPTED', 'CANCELLED'])
  expect(
    TASK_VERDICTS.filter(
      (verdict) => problems({ verdict, result: 'Đủ', dueOn: '2026-03-06' }, { parts: 1 }).length > 0,
    ),
  ).toEqual(['DONE', 'NOT_DONE'])
})

test('one that was extended does not merely go on', () => {
  expect(problems({ verdict: 'GOES_ON' }, { before: 'EXTENDED' })).toEqual(['TASK_STATE v.taskId'])
  expect(problems({ verdict: 'DONE', result: 'Đủ' }, { before: 'EXTENDED' })).toEqual([])
})

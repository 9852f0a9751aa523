import { TASK_STATES, type TaskMove, type TaskState } from '@chibo/shared'
import { expect, test } from 'vitest'
import {
  doneOnProblems,
  execution,
  extensionProblems,
  figureProblems,
  isOverdue,
  moveProblems,
  progressOfParts,
  stateAfter,
  type Executed,
} from './tasks.rules.ts'

const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code)

/** What becomes of a task in each state, in the order of `TASK_STATES`: `-` not now, `x` it has ended. */
test.each<[TaskMove, string]>([
  ['PROGRESS', 'IN_PROGRESS IN_PROGRESS - IN_PROGRESS x x'],
  ['REPORT', 'REPORTED REPORTED - REPORTED x x'],
  ['RETURN', '- - RETURNED - x x'],
  ['ACCEPT', '- - ACCEPTED - x x'],
  ['EXTEND', 'ASSIGNED IN_PROGRESS REPORTED RETURNED x x'],
  ['CANCEL', 'CANCELLED CANCELLED CANCELLED CANCELLED x x'],
  ['RETARGET', 'ASSIGNED IN_PROGRESS REPORTED RETURNED x x'],
])('%s', (move, expected) => {
  const told = TASK_STATES.map((state) => {
    const [code] = codes(moveProblems(state, move, ['id']))
    return code === 'TASK_ENDED' ? 'x' : code === 'TASK_STATE' ? '-' : stateAfter(state, move)
  })
  expect(told.join(' ')).toBe(expected)
})

test.each<[string, number | null, string[]]>([
  ['hộ', 100, []],
  ['hộ', 100.5, ['RESULT_OUT_OF_RANGE']],
  ['', 1, ['TASK_WITHOUT_MEASURE']],
  ['', null, []],
])('a figure of a measure of at most 100: %s, %s', (measure, value, expected) => {
  expect(codes(figureProblems({ measure: measure || null, measureMax: 100 }, value, ['value']))).toEqual(
    expected,
  )
})
test('a measure without bound takes every figure', () => {
  expect(figureProblems({ measure: 'hộ', measureMax: null }, 1e9, ['value'])).toEqual([])
})

const days = { startsOn: '2026-03-06', dueOn: '2026-04-06' }
test.each([
  ['2026-03-05', ['DONE_BEFORE_START']],
  ['2026-03-06', []],
  ['2026-04-10', []],
  ['2026-04-11', ['DAY_IN_FUTURE']],
])('done on %s, as told on 10 April', (doneOn, expected) => {
  expect(codes(doneOnProblems(days, doneOn, '2026-04-10', ['doneOn']))).toEqual(expected)
})
test.each([
  ['2026-04-06', ['EXTENDS_BACKWARD']],
  ['2026-04-07', []],
])('extended to %s', (to, expected) => {
  expect(codes(extensionProblems(days, to))).toEqual(expected)
})

test.each<[TaskState, string, boolean]>([
  ['ASSIGNED', '2026-04-06', false],
  ['ASSIGNED', '2026-04-07', true],
  ['IN_PROGRESS', '2026-04-07', true],
  ['RETURNED', '2026-04-07', true],
  ['REPORTED', '2026-04-07', false],
  ['ACCEPTED', '2026-04-07', false],
  ['CANCELLED', '2026-04-07', false],
])('%s on %s, due on 6 April: overdue %s', (state, today, expected) => {
  expect(isOverdue({ state, dueOn: days.dueOn }, today)).toBe(expected)
})

test('execution: of ten tasks one is cancelled and one not due yet; of eight four were met in time', () => {
  const { dueOn } = days
  const accepted = (outcome: 'MET' | 'NOT_MET', doneOn: string | null): Executed => ({
    state: 'ACCEPTED',
    dueOn,
    outcome,
    doneOn,
  })
  const open = (due: string): Executed => ({ state: 'IN_PROGRESS', dueOn: due, outcome: null, doneOn: null })
  const tasks = [
    accepted('MET', '2026-03-20'),
    accepted('MET', '2026-04-01'),
    accepted('MET', '2026-04-05'),
    accepted('MET', '2026-04-06'),
    accepted('MET', '2026-04-07'),
    accepted('NOT_MET', null),
    { ...open(dueOn), state: 'CANCELLED' as const },
    open(dueOn),
    open('2026-04-10'),
    open('2026-04-11'),
  ]
  expect(execution(tasks, '2026-04-10')).toEqual({ numerator: 4, denominator: 8 })
})

test('the progress of a task is the mean of its parts', () => {
  expect(
    progressOfParts([
      { state: 'ACCEPTED', progress: 80 },
      { state: 'IN_PROGRESS', progress: 50 },
      { state: 'ASSIGNED', progress: 0 },
      { state: 'CANCELLED', progress: 0 },
    ]),
  ).toBe(50)
  expect(progressOfParts([{ state: 'CANCELLED', progress: 10 }])).toBeNull()
})

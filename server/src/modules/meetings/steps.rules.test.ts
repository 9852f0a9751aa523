import { MEETING_STATES } from '@chibo/shared'
import { describe, expect, test } from 'vitest'
import { noticeProblems } from './notices.rules.ts'
import { gateProblems, passageOf, passedOver, stepProblems, type Step } from './steps.rules.ts'

const step = (code: string, more: Partial<Step> = {}): Step => ({
  code,
  phase: 'PREPARE',
  labelVi: `bước ${code}`,
  labelEn: `step ${code}`,
  gate: null,
  byRecords: false,
  state: 'OPEN',
  ...more,
})
const STEPS = [
  step('AGENDA', { gate: 'OPEN' }),
  step('NOTICE', { gate: 'OPEN', state: 'DONE' }),
  step('PAPERS', { gate: 'OPEN', state: 'NOT_NEEDED' }),
  step('PREMEETING', { gate: 'OPEN', state: 'PASSED' }),
  step('ROLL', { gate: 'CLOSE' }),
  step('STUDY'),
  step('READ', { gate: 'SEAL' }),
  step('APPROVED', { gate: 'SEAL' }),
]
const pass = (...codes: string[]) => codes.map((code) => ({ code, reason: 'Họp đột xuất' }))
const told = (problems: ReturnType<typeof gateProblems>) =>
  problems.map(({ code, path, values }) =>
    [code, path.join('.'), values?.['stepEn']].filter((part) => part !== undefined).join(' '),
  )

test('a change of state is a passage, where it leads on', () => {
  expect(MEETING_STATES.map((state) => passageOf('PLANNED', state))).toEqual([
    null,
    'OPEN',
    'CLOSE',
    'SEAL',
    null,
  ])
  expect(passageOf('OPEN', 'OPEN')).toBeNull()
})

describe('gates', () => {
  test.each([
    ['OPEN', [], ['GATE_NOT_MET passGates step AGENDA']],
    ['OPEN', ['AGENDA'], []],
    // Done meanwhile: the reason is not needed any more.
    ['OPEN', ['AGENDA', 'NOTICE'], []],
    [
      'OPEN',
      ['ROLL', 'STUDY', 'OTHER'],
      [
        'GATE_NOT_HERE passGates.0.code',
        'GATE_NOT_HERE passGates.1.code',
        'GATE_NOT_HERE passGates.2.code',
        'GATE_NOT_MET passGates step AGENDA',
      ],
    ],
    ['CLOSE', [], ['GATE_NOT_MET passGates step ROLL']],
    [null, [], []],
    [null, ['AGENDA'], ['GATE_NOT_HERE passGates.0.code']],
    ['SEAL', ['READ'], ['GATE_NOT_MET passGates step APPROVED']],
    ['SEAL', ['READ', 'APPROVED'], ['GATE_NOT_HERE passGates.1.code']],
  ] as const)('%s, passing %j: %j', (passage, codes, problems) => {
    expect(told(gateProblems(STEPS, passage, pass(...codes)))).toEqual(problems)
  })

  test('keep the reasons of steps that are not done', () => {
    expect(passedOver(STEPS, pass('AGENDA', 'NOTICE'))).toEqual(pass('AGENDA'))
  })
})

describe('a step by hand', () => {
  const gate = { gate: 'OPEN' } as const
  test.each([
    ['DONE', undefined, 'OPEN', 'STEP_UNKNOWN code'],
    ['DONE', { byRecords: true }, 'OPEN', 'STEP_BY_RECORDS code'],
    ['DONE', {}, 'PLANNED', undefined],
    ['DONE', { phase: 'CONDUCT' }, 'PLANNED', 'MEETING_NOT_BEGUN meetingId'],
    ['DONE', { phase: 'CONDUCT' }, 'OPEN', undefined],
    ['DONE', { state: 'DONE' }, 'OPEN', 'STEP_STATE code'],
    ['DONE', { state: 'PASSED', ...gate }, 'OPEN', 'STEP_STATE code'],
    ['DONE', {}, 'CANCELLED', 'MEETING_FINAL meetingId'],
    ['DONE', {}, 'SEALED', 'MEETING_FINAL meetingId'],
    ['DONE', { phase: 'AFTER' }, 'SEALED', undefined],
    ['OPEN', { state: 'DONE' }, 'CLOSED', undefined],
    ['OPEN', {}, 'OPEN', 'STEP_STATE code'],
    ['OPEN', { state: 'PASSED' }, 'OPEN', 'STEP_STATE code'],
    ['OPEN', { state: 'DONE', ...gate }, 'PLANNED', undefined],
    ['OPEN', { state: 'DONE', ...gate }, 'CLOSED', 'STEP_STATE code'],
  ] as const)('to %s, %j of a meeting that is %s: %s', (to, more, state, problem) => {
    const problems = stepProblems(more && step('STUDY', more), to, { state })
    expect(told(problems)).toEqual(problem ? [problem] : [])
  })
})

test.each([
  ['2026-01-15T07:00:00+07:00', 'PLANNED', undefined],
  ['2026-01-15T07:00:00+07:00', 'CLOSED', undefined],
  ['2026-01-15T07:00:00+07:00', 'CANCELLED', 'MEETING_FINAL meetingId'],
  ['2026-01-15T10:00:00+07:00', 'PLANNED', 'NOTICE_AFTER_MEETING givenAt'],
  ['2026-01-15T09:00:01+07:00', 'PLANNED', 'NOTICE_NOT_YET givenAt'],
] as const)('a notice given at %s of a meeting that is %s: %s', (givenAt, state, problem) => {
  const clock = { today: '2026-01-15', now: new Date('2026-01-15T09:00:00+07:00') }
  const meeting = { state, startsAt: new Date('2026-01-15T10:00:00+07:00') }
  expect(told(noticeProblems(new Date(givenAt), meeting, clock))).toEqual(problem ? [problem] : [])
})

import { describe, expect, it } from 'vitest'
import { band, deductionsNeedReason, maxTotal, pointsProblem, scoringProblems, total } from './scoring.ts'
import type { BandFloor, Criterion } from './scoring.ts'

const bands: BandFloor[] = [
  { band: 'GOOD', minPoints: 90 },
  { band: 'FAIR', minPoints: 70 },
  { band: 'AVERAGE', minPoints: 50 },
  { band: 'POOR', minPoints: 0 },
]
const duration: Criterion = {
  code: '1',
  max: 5,
  scoring: 'LADDER',
  steps: [{ points: 5 }, { points: 4 }, { points: 2.5 }],
}
const notice: Criterion = { code: '3d', max: 1, scoring: 'YES_NO', steps: [] }
const result: Criterion = { code: '7', max: 30, scoring: 'NUMBER', steps: [] }
const criteria = [duration, notice, result]

describe('total', () => {
  it('is exact where binary fractions are not', () => {
    expect(total([{ points: 0.1 }, { points: 0.2 }])).toBe(0.3)
    expect(total(Array.from({ length: 100 }, () => ({ points: 0.07 })))).toBe(7)
    expect(total([])).toBe(0)
    expect(maxTotal(criteria)).toBe(36)
  })
})

describe('band', () => {
  it.each([
    [100, 'GOOD'],
    [90, 'GOOD'],
    [89.99, 'FAIR'],
    [70, 'FAIR'],
    [69.5, 'AVERAGE'],
    [50, 'AVERAGE'],
    [49.99, 'POOR'],
    [0, 'POOR'],
  ] as const)('of %f is %s', (points, expected) => {
    expect(band(bands, points)).toBe(expected)
    expect(band([...bands].reverse(), points)).toBe(expected)
  })
  it('is unknown below every floor', () => {
    expect(band([{ band: 'GOOD', minPoints: 90 }], 89)).toBeUndefined()
  })
})

describe('deductions', () => {
  it('need a reason that is not blank', () => {
    const items = [
      { code: '1', points: 4 },
      { code: '3d', points: 0, reason: '  ' },
      { code: '7', points: 27, reason: 'Đạt 85 % chỉ tiêu' },
    ]
    expect(deductionsNeedReason(criteria, items)).toEqual(['1', '3d'])
    expect(deductionsNeedReason(criteria, [{ code: '1', points: 5 }])).toEqual([])
  })
})

describe('points', () => {
  it.each([
    [duration, 3, 'POINTS_NOT_A_STEP'],
    [duration, 2.5, undefined],
    [duration, 6, 'POINTS_OUT_OF_RANGE'],
    [notice, 0.5, 'POINTS_NOT_A_STEP'],
    [notice, 0, undefined],
    [result, 30.01, 'POINTS_OUT_OF_RANGE'],
    [result, -1, 'POINTS_OUT_OF_RANGE'],
    [result, Number.NaN, 'POINTS_OUT_OF_RANGE'],
    [result, 12.345, 'INVALID_VALUE'],
    [result, 12.34, undefined],
  ] as const)('of %o: %f → %s', (criterion, points, code) => {
    expect(pointsProblem(criterion, points)?.code).toBe(code)
  })
})

describe('a filled-in scorecard', () => {
  it('names every fault and where it stands', () => {
    const items = [
      { code: '1', points: 4 },
      { code: '1', points: 5 },
      { code: 'x', points: 1 },
      { code: '7', points: 31 },
    ]
    expect(scoringProblems(criteria, items)).toEqual([
      { code: 'DEDUCTION_WITHOUT_REASON', path: ['items', '0', 'reason'] },
      { code: 'DUPLICATE', path: ['items', '1', 'code'] },
      { code: 'CRITERION_UNKNOWN', path: ['items', '2', 'code'] },
      { code: 'POINTS_OUT_OF_RANGE', path: ['items', '3', 'points'], values: { max: 30 } },
      { code: 'CRITERION_MISSING', path: ['items'], values: { code: '3d' } },
    ])
  })
  it('has no fault when complete', () => {
    const items = [
      { code: '1', points: 5 },
      { code: '3d', points: 1 },
      { code: '7', points: 27.5, reason: 'Đạt 88 %' },
    ]
    expect(scoringProblems(criteria, items)).toEqual([])
  })
})

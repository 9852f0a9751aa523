import { expect, it } from 'vitest'
import { periodName } from './period.ts'

it('names months and quarters', () => {
  expect(periodName({ from: '2026-02-01', until: '2026-03-01' })).toMatchObject({
    key: 'plan.month',
    values: { year: 2026, month: 2 },
  })
  expect(periodName({ from: '2026-10-01', until: '2027-01-01' })).toMatchObject({
    key: 'plan.quarter',
    values: { year: 2026, quarter: 'IV' },
  })
})

import { expect, test } from 'vitest'
import { executionRows } from './execution.ts'

const told = (name: string, tasks: number, numerator: number, denominator: number) => ({
  name,
  tasks,
  met: numerator,
  late: 0,
  notMet: 1,
  overdue: 2,
  rate: { numerator, denominator, percent: denominator === 0 ? null : 50, stated: null },
})

test('units without tasks stay out, and a share of nothing is none', () => {
  const rows = executionRows([told('A', 10, 4, 8), told('B', 0, 0, 0), told('C', 1, 0, 0)], ({ name }) => ({
    id: name,
    name,
  }))
  expect(rows.map(({ name, percent, denominator }) => [name, percent, denominator])).toEqual([
    ['A', 50, 8],
    ['C', null, 0],
  ])
})

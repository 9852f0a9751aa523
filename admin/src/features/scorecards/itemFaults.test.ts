import { expect, it } from 'vitest'
import { placedFaults } from '../../app/client/faults.ts'
import { byCriterion, itemProblems } from './itemFaults.ts'
import type { Criterion } from './scorecardDraft.ts'

const criterion = (code: string, max: number): Criterion => ({
  code,
  group: 'A',
  label: code,
  max,
  scoring: 'NUMBER',
  steps: [],
})

it('places faults at the criteria they are about', () => {
  const criteria = [criterion('1', 5), criterion('2a', 4), criterion('3', 2)]
  const items = [
    { code: '1', points: 4, reason: null },
    { code: '2a', points: 9, reason: null },
  ]
  const faults = placedFaults(itemProblems(criteria, items, 'vi'))
  expect(Object.keys(byCriterion(faults, items)).sort()).toEqual([
    'items.1.reason',
    'items.2a.points',
    'items.3.points',
  ])
  expect(byCriterion({ form: ['x'], templateId: ['y'] }, items)).toEqual({ form: ['x'], templateId: ['y'] })
})

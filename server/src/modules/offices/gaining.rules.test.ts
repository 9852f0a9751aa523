import { expect, test } from 'vitest'
import { gainingUnits } from './gaining.rules.ts'

test('units that begin or get members, each once, those that end left out', () => {
  const plan = {
    created: [{ id: 'new' }, { id: 'empty' }],
    ended: ['old', 'passing'],
    homes: new Map([
      ['old', 'new'],
      ['passing', 'living'],
    ]),
    allotted: [{ toId: 'living' }, { toId: 'divided' }, { toId: 'passing' }],
  }
  expect(gainingUnits(plan)).toEqual(['new', 'empty', 'living', 'divided'])
})

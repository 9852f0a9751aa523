import { expect, test } from 'vitest'
import { asVariables, resolutionListFilter } from './resolutionFilter.ts'

test('what a URL says narrows the list, what it misspells does not', () => {
  const filter = resolutionListFilter({
    ...{ whose: 'own', body: 'body_1', type: 'NQ', state: 'IN_FORCE', from: '2026-01-01', to: '2026-01-32' },
    ...{ key: 'yes', late: 'yes', q: 'nước', unit: '' },
  })
  expect(asVariables(filter, 'unit_1')).toEqual({
    under: 'unit_1',
    scope: 'UNIT',
    where: {
      body: { eq: 'body_1' },
      type: { eq: 'NQ' },
      state: { eq: 'IN_FORCE' },
      adoptedOn: { gte: '2026-01-01' },
      key: { eq: true },
      overdueTasks: { eq: true },
      text: { contains: 'nước' },
    },
  })
  const plain = resolutionListFilter({ whose: 'x', state: 'x', key: 'x', late: 'x' })
  expect(asVariables(plain, 'unit_1')).toEqual({ under: 'unit_1', scope: 'SUBTREE', where: {} })
})

test('what was sent to a unit is sought wherever it comes from', () => {
  expect(asVariables(resolutionListFilter({ whose: 'received' }), 'unit_1')).toEqual({
    under: null,
    scope: 'SUBTREE',
    where: { sentTo: { eq: 'unit_1' } },
  })
})

import { expect, it } from 'vitest'
import { asWhere, orderOf, transferListFilter } from './transferFilter.ts'

it('shows what comes in and is under way, the next due first', () => {
  const filter = transferListFilter({})
  expect(filter).toEqual({ direction: 'IN', unit: undefined, state: undefined })
  expect(asWhere(filter)).toEqual({ state: { in: ['DECIDED', 'SENT'] } })
  expect(orderOf(filter)).toBe('DUE_ON')
})

it('reads side, unit and state of a URL', () => {
  const filter = transferListFilter({ direction: 'OUT', unit: 'unit_1', state: 'RETURNED' })
  expect(filter).toEqual({ direction: 'OUT', unit: 'unit_1', state: 'RETURNED' })
  expect(asWhere(filter)).toEqual({ state: { eq: 'RETURNED' } })
  expect(orderOf(filter)).toBe('DECIDED_ON_DESC')
  expect(asWhere(transferListFilter({ state: 'ALL' }))).toEqual({})
  expect(transferListFilter({ state: 'LOST' }).state).toBeUndefined()
})

import { expect, it } from 'vitest'
import { asWhere, reorganizationListFilter, yearsAround } from './reorganizationFilter.ts'

it('reads the filter of a URL', () => {
  const filter = reorganizationListFilter({ q: ' hợp nhất ', state: 'PREVIEWED', year: '2025' })
  expect(asWhere(filter)).toEqual({
    text: { contains: 'hợp nhất' },
    state: { eq: 'PREVIEWED' },
    effectiveOn: { gte: '2025-01-01', lte: '2025-12-31' },
  })
})

it('leaves out what is missing or on no list', () => {
  expect(asWhere(reorganizationListFilter({ q: ' ', state: 'OPEN', year: '20255' }))).toEqual({})
})

it('offers the years around today, and the one asked for', () => {
  expect(yearsAround('2026-11-29', undefined).slice(0, 3)).toEqual(['2027', '2026', '2025'])
  expect(yearsAround('2026-11-29', '1998').at(-1)).toBe('1998')
  expect(yearsAround('2026-11-29', '2026')).toHaveLength(14)
})

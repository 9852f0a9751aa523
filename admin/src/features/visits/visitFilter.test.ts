import { expect, it } from 'vitest'
import { asWhere, visitListFilter } from './visitFilter.ts'

it('reads the filter of a URL and never looks beyond the day', () => {
  const filter = visitListFilter(
    { unit: 'u', workGroup: 'g', from: '2022-05-01', to: '2022-05-31' },
    '2022-05-18',
  )
  expect(filter).toEqual({ unit: 'u', workGroup: 'g', from: '2022-05-01', to: '2022-05-18' })
  expect(asWhere(filter)).toEqual({
    workGroup: { eq: 'g' },
    visitedOn: { gte: '2022-05-01', lte: '2022-05-18' },
  })
})

it('leaves out what is missing or no day', () => {
  const filter = visitListFilter({ from: '2022-02-30' }, '2022-05-18')
  expect(asWhere(filter)).toEqual({ visitedOn: { lte: '2022-05-18' } })
})

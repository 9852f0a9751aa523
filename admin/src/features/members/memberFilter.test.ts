import { expect, it } from 'vitest'
import { asWhere, memberListFilter } from './memberFilter.ts'

it('reads the filter of a URL', () => {
  const filter = memberListFilter({ unit: 'u', q: ' hoa ', standing: 'OFFICIAL', activity: 'EXEMPT' })
  expect(filter).toEqual({ unit: 'u', name: 'hoa', standing: 'OFFICIAL', activity: 'EXEMPT' })
  expect(asWhere(filter)).toEqual({
    name: { contains: 'hoa' },
    standing: { eq: 'OFFICIAL' },
    activity: { eq: 'EXEMPT' },
  })
})

it('leaves out what is missing or on no list', () => {
  expect(asWhere(memberListFilter({ q: ' ', standing: 'GUEST', activity: ['ACTIVE'] }))).toEqual({})
})

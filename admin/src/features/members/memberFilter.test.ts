import { expect, it } from 'vitest'
import { asWhere, listAddress, memberListFilter } from './memberFilter.ts'

it('reads the filter of a URL', () => {
  const filter = memberListFilter({
    unit: 'u',
    q: ' hoa ',
    standing: 'OFFICIAL',
    activity: 'EXEMPT',
    partyAgeFrom: '30',
    joinedTo: '2000-12-31',
  })
  expect(filter).toEqual({
    unit: 'u',
    name: 'hoa',
    standing: 'OFFICIAL',
    activity: 'EXEMPT',
    partyAgeFrom: 30,
    joinedTo: '2000-12-31',
  })
  expect(asWhere(filter)).toEqual({
    name: { contains: 'hoa' },
    standing: { eq: 'OFFICIAL' },
    activity: { eq: 'EXEMPT' },
    partyAge: { gte: 30 },
    joinedOn: { lte: '2000-12-31' },
  })
})

it('leaves out what is missing, on no list or no number', () => {
  const query = { q: ' ', standing: 'GUEST', activity: ['ACTIVE'], ageFrom: 'old', joinedFrom: '2000-13-01' }
  expect(asWhere(memberListFilter(query))).toEqual({})
})

it('asks for the file of what the page shows', () => {
  const wanted = { under: 'unit_1', asOf: undefined, list: 'BY_CELL', locale: 'vi' } as const
  expect(listAddress(memberListFilter({ q: 'an & bình', unit: 'unit_1' }), wanted, 'xlsx')).toBe(
    '/exports/members?unit=unit_1&list=BY_CELL&locale=vi&format=xlsx&name=an+%26+b%C3%ACnh',
  )
})

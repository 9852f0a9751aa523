import { ACCOUNT_STATES } from '@chibo/shared'
import { expect, it } from 'vitest'
import { asWhere, holderFilter } from './holderFilter.ts'

it('reads the filter of a URL, and leaves out what is on no list', () => {
  const filter = holderFilter({ unit: 'u', q: ' hoa ', state: 'DISABLED' }, ACCOUNT_STATES)
  expect(filter).toEqual({ unit: 'u', name: 'hoa', state: 'DISABLED' })
  expect(asWhere(filter)).toEqual({ name: { contains: 'hoa' }, state: { eq: 'DISABLED' } })
  expect(asWhere(holderFilter({ q: ' ', state: 'EXPIRED' }, ACCOUNT_STATES))).toEqual({})
})
